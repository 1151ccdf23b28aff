// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/trust/OrgActs.h"
#include <QTimer>

namespace aanzet {

// The system's clipboard. A secret is marked as one for programs that keep a history, and leaves after half a minute unless
// something else was copied meanwhile.
class Clipboard
{
public:
    Clipboard();
    ~Clipboard();
    void put(const QString& text, Secrecy secrecy);

private:
    void clear();

    QTimer m_forget;
    QString m_secret;
};

} // namespace aanzet
