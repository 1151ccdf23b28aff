// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// The one document that the client holds in their hands, and all that is left in memory while they do: texts of the
// client's layer, copied out before the keys went.
class HandedPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made when something is handed over")
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QVariantList parts READ parts CONSTANT)

public:
    enum Kind { VisitWords, Plan };
    Q_ENUM(Kind)
    enum Part { Words, Strengths, NextContact, Dream, GoodEnough, Goal, Step };
    Q_ENUM(Part)

    explicit HandedPage(Kind kind, QObject* parent = nullptr) : QObject(parent), m_kind(kind) {}
    // A text that is empty is no part.
    void add(Part part, const QString& text)
    {
        if (!text.trimmed().isEmpty()) m_parts.append(QVariantMap{{QStringLiteral("part"), part}, {QStringLiteral("text"), text}});
    }
    Kind kind() const { return m_kind; }
    QVariantList parts() const { return m_parts; }   // each {part, text}, in reading order

private:
    Kind m_kind;
    QVariantList m_parts;
};

} // namespace aanzet
