// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One pack of the organisation: what it is, whose it is, and whether it counts.
AzCard {
    id: card

    required property var pack
    required property bool mayChange
    property bool asked: false

    signal removed(string record)

    readonly property bool good: pack.state !== ContentModel.Refused && pack.state !== ContentModel.Underway

    function stateWords() {
        switch (pack.state) {
        case ContentModel.Counts:
            return qsTr("In use on this device");
        case ContentModel.Older:
            return qsTr("An older version: a newer one is in use");
        case ContentModel.Underway:
            return pack.parts > 0 ? qsTr("On its way: %1 of %2 parts are here. Until then the old one is used.").arg(pack.here).arg(pack.parts) : qsTr("On its way. Until then the old one is used.");
        case ContentModel.NotNow:
            return qsTr("Not in use: its licence does not hold today. The texts that come with the app are used.");
        }
        return Words.packReason(pack.reason);
    }
    function languageWords() {
        return pack.languages.map(l => l.reviewed ? l.name : qsTr("%1 (not read by a speaker yet)").arg(l.name)).join(", ");
    }
    function daysWords() {
        const isDay = day => day && !Number.isNaN(day.getTime());
        if (!isDay(pack.validUntil))
            return "";
        return !isDay(pack.validFrom) ? qsTr("Licence until %1").arg(Words.day(pack.validUntil)) : qsTr("Licence from %1 until %2").arg(Words.day(pack.validFrom)).arg(Words.day(pack.validUntil));
    }

    iconName: pack.kind === ContentModel.Instrument ? "score" : "speech"
    heading: pack.title !== "" ? pack.title : qsTr("A pack without a name yet")

    AzText {
        width: parent.width
        text: [card.pack.kind === ContentModel.Instrument ? qsTr("Instrument") : qsTr("Talk picture"), card.pack.version === "" ? "" : qsTr("version %1").arg(card.pack.version)].filter(w => w !== "").join(", ")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        visible: text !== ""
        text: card.good ? card.languageWords() : ""
    }
    AzText {
        width: parent.width
        visible: text !== ""
        text: card.daysWords()
    }
    AzText {
        width: parent.width
        visible: card.good && card.pack.signer !== ""
        text: qsTr("Signed by %1").arg(card.pack.signer)
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzStatusLine {
        width: parent.width
        mood: {
            switch (card.pack.state) {
            case ContentModel.Counts:
                return AzStatusLine.Ok;
            case ContentModel.Refused:
            case ContentModel.NotNow:
                return AzStatusLine.Attention;
            case ContentModel.Underway:
                return AzStatusLine.Waiting;
            }
            return AzStatusLine.Calm;
        }
        text: card.stateWords()
    }
    AzButton {
        objectName: "remove"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: card.mayChange && !card.asked
        kind: AzButton.Quiet
        iconName: "remove"
        text: qsTr("Take away")
        Accessible.name: qsTr("Take away: %1").arg(card.heading)
        onClicked: card.asked = true
    }
    AzText {
        width: parent.width
        visible: card.asked
        text: qsTr("It goes from every device of the organisation. What was answered or measured with it stays.")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: card.asked

        AzButton {
            objectName: "removeSure"
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Danger
            text: qsTr("Take it away everywhere")
            onClicked: card.removed(card.pack.record)
        }
        AzButton {
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Keep it")
            onClicked: card.asked = false
        }
    }
}
