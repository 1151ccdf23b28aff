// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One thing of a day ahead; the first of a day has the day above it. What one planned oneself can be called off.
Column {
    id: item

    required property int kind
    required property date day
    required property bool firstOfDay
    required property string household
    required property date startsAt
    required property string manner
    required property string words
    required property string who
    required property date today
    readonly property bool planned: kind === AgendaItem.Appointment
    readonly property string what: {
        switch (kind) {
        case AgendaItem.Review:
            //: A day ahead: the plan's review
            return qsTr("Look back at the plan");
        case AgendaItem.Agreement:
            return qsTr("Agreement: %1").arg(words);
        case AgendaItem.Task:
            return qsTr("To do: %1").arg(words);
        case AgendaItem.WatchEnds:
            return qsTr("Keeping in touch ends");
        case AgendaItem.Contact:
            return qsTr("Time for contact");
        case AgendaItem.Assessment:
            return qsTr("Look at the life areas again");
        case AgendaItem.SafetyCheck:
            return qsTr("Renew the safety check");
        }
        const kinds = ({
                "phone": qsTr("Phone call"),
                "along_to_agency": qsTr("Along to an agency"),
                "table": qsTr("The Table"),
                "review": qsTr("Looking back"),
                "check_in": qsTr("Short call")
            });
        return Words.joined(kinds[manner] || qsTr("Visit"), words, who);
    }
    readonly property string time: Number.isNaN(startsAt.getTime()) ? "" : Words.clock(startsAt)

    signal householdWanted
    signal cancelled

    AzText {
        width: parent.width
        visible: item.firstOfDay
        topPadding: Theme.gap
        bottomPadding: 4
        text: item.day.getTime() === item.today.getTime() ? qsTr("Today") : Words.longDay(item.day)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Item {
        width: parent.width
        height: Math.max(row.height, off.visible ? off.height : 0)

        AzListRow {
            id: row
            anchors.left: parent.left
            anchors.right: off.visible ? off.left : parent.right
            leftPadding: Theme.grid
            //: Time of day, then the household
            title: item.time === "" ? item.household : qsTr("%1 %2").arg(item.time).arg(item.household)
            subtitle: item.what
            onClicked: item.householdWanted()
        }
        AzIconButton {
            id: off
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: item.planned && item.who === ""
            iconName: "close"
            label: qsTr("Call off: %1, %2").arg(row.title).arg(Words.longDay(item.day))
            onClicked: item.cancelled()
        }
    }
}
