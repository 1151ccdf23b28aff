// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Back with two papers: who lost everything was invited anew, and two keepers type their paper here themselves.
Column {
    id: page

    required property CustodyModel custody
    required property KitModel kit
    property int lost: -1
    readonly property bool ready: one.whole && other.whole && lost >= 0 && !custody.busy

    signal ended

    spacing: Theme.margin

    function places(): var {
        const answers = [];
        for (const name of page.custody.lost)
            answers.push({
                word: name,
                value: answers.length
            });
        return answers;
    }
    function use() {
        if (!ready)
            return;
        custody.use(one.text, other.text, lost);
        one.clear();
        other.clear();
    }

    AzText {
        width: parent.width
        text: qsTr("Two keepers type their own paper here. Your role and your households come back under new keys, and everybody in the organisation sees that the papers were used.")
    }
    AzCard {
        width: parent.width
        iconName: "person"
        heading: qsTr("1. Who were you?")

        ChoiceRow {
            width: parent.width
            label: qsTr("Your place of before")
            answers: page.places()
            value: page.lost
            onChosen: value => page.lost = value
        }
    }
    AzCard {
        width: parent.width
        iconName: "key"
        heading: qsTr("2. Two of the three papers")
        gap: Theme.margin

        KitField {
            id: one
            width: parent.width
            kit: page.kit
            label: qsTr("The first keeper's paper")
        }
        KitField {
            id: other
            width: parent.width
            kit: page.kit
            label: qsTr("The second keeper's paper")
            onAccepted: page.use()
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            enabled: page.ready
            text: qsTr("Bring everything back")
            onClicked: page.use()
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Quiet
        text: qsTr("Not now")
        onClicked: page.ended()
    }
}
