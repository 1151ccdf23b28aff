// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// All areas over time, each by itself, in both voices. There is no sum: thirteen areas are a profile, not a mark.
AzPage {
    id: screen

    required property HouseholdModel household
    property bool inWords: false
    readonly property int columns: Math.max(1, Math.floor(multiples.width / 280))

    signal back

    measure: 1040

    function showWords() {
        inWords = true;
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Life areas over time")
        lead: screen.household.callName
        backLabel: qsTr("Back")
        onBack: screen.back()
    }
    AzText {
        width: parent.width
        visible: screen.household.trends.count === 0
        text: qsTr("Nothing was measured yet.")
        color: Theme.inkSoft
    }
    AzSegmented {
        visible: screen.household.trends.count > 0
        label: qsTr("How to show it")
        options: [qsTr("Drawn"), qsTr("In words")]
        current: screen.inWords ? 1 : 0
        onChosen: index => screen.inWords = index === 1
    }
    Flow {
        width: parent.width
        spacing: Theme.margin
        visible: screen.household.trends.count > 0 && !screen.inWords

        Row {
            spacing: Theme.grid

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                radius: 7
                color: Theme.primary
            }
            AzText {
                width: Math.min(implicitWidth, screen.width - 2 * Theme.margin - 30)
                text: qsTr("the worker")
                font.pixelSize: Theme.textSmall
            }
        }
        Row {
            spacing: Theme.grid

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 14
                height: 14
                radius: 2
                color: Theme.clientTint
                border.width: 2
                border.color: Theme.clientEdge
            }
            AzText {
                width: Math.min(implicitWidth, screen.width - 2 * Theme.margin - 30)
                text: qsTr("the client")
                font.pixelSize: Theme.textSmall
            }
        }
        Row {
            spacing: Theme.grid

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 2
                height: 18
                color: Theme.accent
            }
            AzText {
                width: Math.min(implicitWidth, screen.width - 2 * Theme.margin - 30)
                text: qsTr("other version, not to compare")
                font.pixelSize: Theme.textSmall
            }
        }
    }
    Flow {
        id: multiples
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: screen.household.trends

            Column {
                id: multiple
                required property string section
                required property string label
                required property var worker
                required property var client
                required property date lastAt
                required property bool ended

                width: (multiples.width - (screen.columns - 1) * multiples.spacing) / screen.columns

                TrendCard {
                    width: parent.width
                    section: multiple.section
                    label: multiple.label
                    worker: multiple.worker
                    client: multiple.client
                    lastAt: multiple.lastAt
                    ended: multiple.ended
                    inWords: screen.inWords
                }
            }
        }
    }
    AzText {
        width: parent.width
        visible: screen.household.trends.count > 0
        text: qsTr("There is no total and no average. Step 5 is at the top.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
}
