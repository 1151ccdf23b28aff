// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A line of a safety plan is taken away by the director alone, and only in contact. Otherwise it says who, and what first.
Column {
    id: part

    required property SafetyModel safety

    signal wanted

    spacing: Theme.grid

    AzText {
        width: parent.width
        visible: text !== ""
        text: {
            switch (part.safety.hindrance) {
            case SafetyModel.NotDirector:
                return part.safety.director !== "" ? qsTr("Only the director takes a line away: %1. Call them.").arg(part.safety.director) : qsTr("Only the director takes a line away.");
            case SafetyModel.NoDirector:
                return qsTr("Only the director takes a line away. It is not clear who that is now: ask the team lead.");
            case SafetyModel.NotInContact:
                return qsTr("Taking a line away needs a connection, so that everybody knows of it. Sync first.");
            case SafetyModel.CannotKnow:
                return qsTr("Only the director takes a line away. Who that is, can't be seen on this device.");
            }
            return qsTr("What is taken away can still be read at the end of the plan.");
        }
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzButton {
        width: parent.width
        visible: part.safety.hindrance === SafetyModel.NotInContact
        enabled: !part.safety.reaching
        kind: AzButton.Secondary
        iconName: "sync"
        text: part.safety.reaching ? qsTr("Syncing …") : qsTr("Sync now")
        onClicked: part.safety.reachOut()
    }
    AzButton {
        width: parent.width
        visible: part.safety.hindrance === SafetyModel.NoHindrance
        kind: AzButton.Danger
        iconName: "remove"
        text: qsTr("Take this line away")
        onClicked: part.wanted()
    }
}
