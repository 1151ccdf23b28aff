// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The people around them, at a glance: the drawing itself, small. Tapping it opens it.
AzCard {
    id: card

    required property HouseholdModel household

    signal wanted

    heading: qsTr("Network")
    iconName: "network"

    T.AbstractButton {
        id: picture
        width: parent.width
        height: 200
        visible: card.household.networkPersons > 0 && card.household.network
        focusPolicy: Qt.StrongFocus

        Accessible.role: Accessible.Button
        Accessible.name: open.text
        onClicked: card.wanted()

        NetworkSheet {
            anchors.centerIn: parent
            width: implicitWidth
            height: implicitHeight
            editor: card.household.network
            view: Qt.size(Math.min(picture.width, 300), picture.height)
            small: true

            Repeater {
                model: card.household.network ? card.household.network.persons : null

                Rectangle {
                    required property networkPerson person
                    readonly property NetworkSheet sheet: parent as NetworkSheet
                    readonly property networkPlace place: sheet && sheet.revision >= 0 ? sheet.placeOf(person.id) : place
                    readonly property bool professional: person.sector === "professionals" || person.kind === "organisation"
                    x: place.x - width / 2
                    y: place.y - height / 2
                    width: sheet ? sheet.diameter : 0
                    height: width
                    radius: professional ? 3 : width / 2
                    color: professional ? Theme.professionalTint : Theme.surface
                    border.width: 2
                    border.color: professional ? Theme.professionalEdge : Theme.clientEdge
                }
            }
            Rectangle {
                readonly property NetworkSheet sheet: parent as NetworkSheet
                x: sheet ? sheet.middle.x - width / 2 : 0
                y: sheet ? sheet.middle.y - height / 2 : 0
                width: sheet ? sheet.meDiameter : 0
                height: width
                radius: width / 2
                color: Theme.clientText
            }
        }
        FocusRing {
            control: picture
            shown: picture.visualFocus
        }
    }
    AzText {
        width: parent.width
        text: card.household.networkPersons === 0 ? qsTr("Nobody drawn yet.") : qsTr("%n person(s) drawn", "", card.household.networkPersons)
    }
    AzText {
        width: parent.width
        visible: card.household.networkPersons > 0
        text: qsTr("%n tie(s) between them", "", card.household.networkTies)
        color: Theme.inkSoft
    }
    AzButton {
        id: open
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: card.household.network
        kind: AzButton.Secondary
        iconName: "rings"
        text: card.household.networkPersons === 0 ? qsTr("Draw together") : qsTr("Open the drawing")
        onClicked: card.wanted()
    }
}
