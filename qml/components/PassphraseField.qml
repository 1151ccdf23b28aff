// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// A passphrase of words. From the third letter on the words that begin so stand below, one tap or one arrow away; the
// rest stays hidden unless one asks to see it.
FocusScope {
    id: root

    required property string label
    required property string showLabel
    required property string hideLabel
    property string hint: ""
    property string error: ""
    // Given the beginning of a word: the words that begin so.
    property var completions: start => []
    property alias text: field.text
    readonly property string start: text.split(/\s+/).pop()
    readonly property var offered: {
        if (start.length < 3)
            return [];
        const words = completions(start);
        return words.length === 1 && words[0] === start ? [] : words;
    }

    signal accepted

    function clear() {
        field.text = "";
    }
    function take(word: string) {
        field.text = text.slice(0, text.length - start.length) + word + " ";
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitWidth: 280
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: Theme.grid

        Item {
            width: parent.width
            height: field.height

            AzTextField {
                id: field
                anchors.left: parent.left
                anchors.right: eye.left
                anchors.rightMargin: 4
                focus: true
                label: root.label
                hint: root.hint
                error: root.error
                secrecy: eye.open ? AzTextField.Open : AzTextField.Secret
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                onAccepted: root.accepted()
                Keys.onDownPressed: if (words.count > 0)
                    words.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
            }
            AzIconButton {
                id: eye
                property bool open: false
                anchors.right: parent.right
                y: field.boxTop
                framed: true
                iconName: open ? "eye-off" : "eye"
                label: open ? root.hideLabel : root.showLabel
                onClicked: open = !open
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.grid
            visible: words.count > 0

            Repeater {
                id: words
                model: root.offered

                AzChip {
                    required property int index
                    required property string modelData
                    text: modelData
                    checkable: false
                    Accessible.role: Accessible.Button
                    onClicked: root.take(modelData)
                    Keys.onUpPressed: field.forceActiveFocus(Qt.TabFocusReason)
                    Keys.onRightPressed: words.itemAt(Math.min(words.count - 1, index + (mirrored ? -1 : 1)))?.forceActiveFocus(Qt.TabFocusReason)
                    Keys.onLeftPressed: words.itemAt(Math.max(0, index + (mirrored ? 1 : -1)))?.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
    }
}
