// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// Six digits, by finger or by keys. What was typed is shown as dots and told by number; the sixth digit enters it.
FocusScope {
    id: pad

    required property string label      // what the digits are for, spoken
    required property string eraseLabel
    required property string countText  // "3 of 6", spoken as one types; `typed` says how many
    property bool low: false           // a phone on its side: all keys at once, the smallest a finger takes
    readonly property int typed: digits.length
    property string digits: ""

    signal entered(string pin)

    function press(digit: int) {
        if (!enabled || digits.length >= 6)
            return;
        digits += digit;
        if (digits.length === 6) {
            const pin = digits;
            digits = "";
            entered(pin);
        }
    }
    function erase() {
        digits = digits.slice(0, -1);
    }

    implicitWidth: Math.min(parent ? parent.width : 280, 280)
    implicitHeight: column.implicitHeight

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9) {
            press(event.key - Qt.Key_0);
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            erase();
            event.accepted = true;
        }
    }

    Column {
        id: column
        width: pad.width
        spacing: pad.low ? Theme.grid : Theme.margin

        Row {
            id: dots
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap

            Accessible.role: Accessible.StaticText
            Accessible.name: pad.label + ", " + pad.countText

            Repeater {
                model: 6

                Rectangle {
                    required property int index
                    width: 16
                    height: 16
                    radius: 8
                    color: index < pad.digits.length ? Theme.primary : Theme.surface
                    border.width: index < pad.digits.length ? 0 : 2
                    border.color: Theme.outline
                }
            }
        }
        Grid {
            id: keys
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 3
            spacing: pad.low ? Theme.grid : Theme.gap
            // A pad of digits is the same in every script direction.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "<"]

                Item {
                    id: cell
                    required property string modelData
                    required property int index
                    width: Math.floor((pad.width - 2 * keys.spacing) / 3)
                    height: pad.low ? Theme.target : Math.max(56, Math.round(Theme.textLarge * 1.8))

                    AzButton {
                        anchors.fill: parent
                        visible: cell.modelData !== "" && cell.modelData !== "<"
                        focus: cell.index === 0
                        kind: AzButton.Secondary
                        fontSize: Theme.textLarge
                        text: cell.modelData
                        onClicked: pad.press(Number(cell.modelData))
                    }
                    AzIconButton {
                        anchors.fill: parent
                        visible: cell.modelData === "<"
                        iconName: "backspace"
                        label: pad.eraseLabel
                        onClicked: pad.erase()
                    }
                }
            }
        }
    }
}
