// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <QStringList>
#include <QVariantMap>

namespace aanzet {

// What a screen in the client's hands says (assets/client/words.json), in the languages of the clients: each has every word.
class ClientWords
{
public:
    // Malformed: the place in the file.
    static Result<ClientWords> read(const QByteArray& json);

    QStringList languages() const { return m_words.keys(); }
    // That language where it is spoken here, else the one that the others were translated from.
    QString nearest(const QString& language) const { return m_words.contains(language) ? language : m_source; }
    bool isReviewed(const QString& language) const { return language == m_source || m_reviewed.contains(language); }
    // By language: the words by name, and "right_to_left".
    QVariantMap all() const;

private:
    QString m_source;
    QStringList m_reviewed, m_rightToLeft;
    QMap<QString, QVariantMap> m_words;
};

} // namespace aanzet
