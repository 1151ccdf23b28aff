// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Where the person is in the window: kept sealed while they work, so that after a kill the same screen opens again. The
// cursor is counted from the end of the text: what was typed after this was kept does not move it then.
class Place
{
    Q_GADGET
    QML_VALUE_TYPE(place)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString page MEMBER page)
    Q_PROPERTY(QString household MEMBER household)
    Q_PROPERTY(QString record MEMBER record)
    Q_PROPERTY(int field MEMBER field)
    Q_PROPERTY(int fromEnd MEMBER fromEnd)

public:
    QString section;   // empty: nowhere yet
    QString page;      // within a household: "", "visit", "assessment", "journal", "plan", "talk"
    QString household; // 32 hex, or empty
    QString record;    // of the visit, 32 hex, or empty
    int field = -1;    // with the cursor, as its editor numbers them; -1: none
    int fromEnd = 0;
    bool operator==(const Place&) const = default;
};

} // namespace aanzet
