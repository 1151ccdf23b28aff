// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What stands beside a text of the client's plan: an addition of somebody else, or the client's own words of before.
Column {
    id: beside

    required property PlanModel plan
    required property int field
    readonly property var all: plan.besides

    spacing: Theme.grid
    visible: lines.count > 0

    Repeater {
        id: lines
        model: beside.all.filter(line => line.field === beside.field)

        AzText {
            required property var modelData
            width: parent ? parent.width : 0
            text: modelData.fromClient ? qsTr("The client wrote: “%1”").arg(modelData.words) : modelData.who !== "" ? qsTr("Added by %1: “%2”").arg(modelData.who).arg(modelData.words) : qsTr("Added: “%1”").arg(modelData.words)
            font.pixelSize: Theme.textSmall
            color: modelData.fromClient ? Theme.clientText : Theme.inkSoft
        }
    }
}
