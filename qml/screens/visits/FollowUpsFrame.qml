// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What stands beside a finished note, and the way to add to it.
LayerFrame {
    id: frame

    required property VisitEditor visit

    signal followWanted

    owner: LayerFrame.Professional
    title: qsTr("After it was finished")
    explanation: visit.followUps.count > 0 ? qsTr("The note stays as it was; this stands beside it.") : qsTr("Nothing was added. The note stays as it was.")

    Repeater {
        model: frame.visit.followUps
        FollowUpItem {
            width: parent ? parent.width : 0
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: frame.visit.canFollow
        kind: AzButton.Secondary
        iconName: "add"
        text: qsTr("Add or correct")
        onClicked: frame.followWanted()
    }
}
