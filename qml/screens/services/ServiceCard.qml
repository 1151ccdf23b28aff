// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One entry of the directory: for what first; folded out with all that is known, and what one can do with it.
AzCard {
    id: card

    required property ServicesModel directory
    required property string serviceId
    required property string name
    required property string organisation
    required property string whatFor
    required property var areas
    required property string areaWords
    required property string phone
    required property string address
    required property string hours
    required property string howIn
    required property string languages
    required property string website
    required property date checkedOn
    required property bool old
    required property bool shared
    required property bool mayChange
    property bool unfolded: false
    readonly property var fields: ({
            name: name,
            organisation: organisation,
            what_for: whatFor,
            domains: areas,
            phone: phone,
            address: address,
            hours: hours,
            how_in: howIn,
            languages: languages,
            website: website
        })

    signal toggled
    signal changeWanted
    signal agreementWanted

    gap: 4

    AzListRow {
        width: parent.width
        leftPadding: Theme.grid
        title: card.name
        subtitle: Words.joined(card.organisation, card.whatFor, "") || card.areaWords
        note: card.unfolded ? qsTr("folded out") : ""
        onClicked: card.toggled()
    }
    AzStatusLine {
        width: parent.width
        visible: card.old
        mood: AzStatusLine.Waiting
        text: Number.isNaN(card.checkedOn.getTime()) ? qsTr("Check this: nobody did yet.") : qsTr("Check this: older than a year (%1).").arg(Words.day(card.checkedOn))
    }
    Column {
        width: parent.width
        spacing: Theme.grid
        visible: card.unfolded

        FactRow {
            width: parent.width
            visible: card.areaWords !== ""
            iconName: "score"
            label: qsTr("Life areas")
            text: card.areaWords
        }
        FactRow {
            width: parent.width
            visible: card.phone !== ""
            iconName: "phone"
            label: qsTr("Phone")
            text: card.phone
        }
        FactRow {
            width: parent.width
            visible: card.address !== ""
            iconName: "place"
            label: qsTr("Address")
            text: card.address
        }
        FactRow {
            width: parent.width
            visible: card.hours !== ""
            iconName: "clock"
            label: qsTr("When")
            text: card.hours
        }
        FactRow {
            width: parent.width
            visible: card.howIn !== ""
            iconName: "door"
            label: qsTr("How to get in")
            text: card.howIn
        }
        FactRow {
            width: parent.width
            visible: card.languages !== ""
            iconName: "language"
            label: qsTr("Languages")
            text: card.languages
        }
        FactRow {
            width: parent.width
            visible: card.website !== ""
            iconName: "link"
            label: qsTr("Website")
            text: card.website
        }
        AzText {
            width: parent.width
            text: card.shared ? qsTr("Of the whole organisation.") : qsTr("Added by your team.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        Flow {
            id: verbs
            width: parent.width
            spacing: Theme.grid

            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.directory.household !== ""
                iconName: "ecogram"
                text: qsTr("Put on the helpers map")
                onClicked: card.directory.useAsHelper(card.serviceId)
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.directory.household !== ""
                kind: AzButton.Secondary
                iconName: "agreement"
                text: qsTr("Make an agreement")
                onClicked: card.agreementWanted()
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.phone !== ""
                kind: AzButton.Secondary
                iconName: "phone"
                text: qsTr("Call")
                onClicked: Qt.openUrlExternally("tel:" + card.phone.replace(/[^0-9+]/g, ""))
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                kind: AzButton.Secondary
                iconName: "copy"
                text: qsTr("Copy")
                onClicked: card.directory.copy(card.serviceId)
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.mayChange
                kind: AzButton.Secondary
                iconName: "check"
                text: qsTr("Still right")
                description: qsTr("Checked today")
                onClicked: card.directory.check(card.serviceId)
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.mayChange
                kind: AzButton.Quiet
                iconName: "edit"
                text: qsTr("Change")
                onClicked: card.changeWanted()
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.mayChange
                kind: AzButton.Quiet
                iconName: "delete"
                text: qsTr("Take out")
                onClicked: card.directory.remove(card.serviceId)
            }
        }
    }
}
