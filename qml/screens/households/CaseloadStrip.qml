// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.ViewModels

// How many of one's households have which intensity, at a glance. A tap shows those alone, another one all again.
Column {
    id: strip

    required property HouseholdListModel households

    spacing: 4

    AzText {
        width: parent.width
        //: Above five numbers: how many of one's households have intensity 1 to 5
        text: qsTr("My households by intensity")
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        color: Theme.inkSoft
    }
    Row {
        width: parent.width
        spacing: 4

        Repeater {
            model: 5

            T.Button {
                id: tile
                required property int index
                readonly property int profile: index + 1
                readonly property int number: strip.households.caseload.length > profile ? strip.households.caseload[profile] : 0
                readonly property bool chosen: strip.households.intensity === profile
                width: (strip.width - 4 * 4) / 5
                implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.grid)
                focusPolicy: Qt.StrongFocus
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()

                Accessible.role: Accessible.RadioButton
                Accessible.name: qsTr("Intensity %1, %n household(s)", "", number).arg(profile)
                Accessible.checkable: true
                Accessible.checked: chosen

                onClicked: {
                    strip.households.onlyMine = !tile.chosen;
                    strip.households.intensity = tile.chosen ? 0 : tile.profile;
                }

                Column {
                    id: words
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width

                    AzText {
                        width: parent.width
                        text: tile.number
                        font.weight: tile.number > 0 ? Font.DemiBold : Font.Normal
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1.1
                        color: tile.chosen ? Theme.primaryInk : tile.number > 0 ? Theme.ink : Theme.inkSoft
                        Accessible.ignored: true
                    }
                    AzText {
                        width: parent.width
                        //: An intensity from 1 to 5, under how many households have it; keep it very short
                        text: qsTr("int. %1").arg(tile.profile)
                        font.pixelSize: Theme.textNav
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: 1.1
                        color: tile.chosen ? Theme.primaryInk : Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: tile.chosen ? Theme.primary : tile.down ? Theme.primaryTint : Theme.surface
                    border.width: tile.chosen ? 0 : 1
                    border.color: Theme.hairline

                    FocusRing {
                        control: tile
                        shown: tile.visualFocus
                    }
                }
            }
        }
    }
}
