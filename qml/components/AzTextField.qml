// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic

// One line. `edited` only follows the person's typing, `load()` puts text in from outside.
FieldFrame {
    id: root

    enum Secrecy { Open, Secret }

    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias inputMethodHints: field.inputMethodHints
    property alias readOnly: field.readOnly
    property alias cursorPosition: field.cursorPosition
    property int secrecy: AzTextField.Open
    property int textSize: Theme.textBody

    signal edited(string text)
    signal departed
    signal accepted
    // Undo and redo in an empty field are meant for what stands around it.
    signal undone
    signal redone

    function load(value: string) {
        if (field.text !== value)
            field.text = value;
    }

    strong: field.activeFocus

    TextField {
        id: field
        width: parent.width
        height: Math.max(Theme.target, contentHeight + 2 * Theme.gap)
        focus: true
        leftPadding: Theme.gap
        rightPadding: Theme.gap
        echoMode: root.secrecy === AzTextField.Secret ? TextInput.Password : TextInput.Normal
        font.family: Theme.fontFamily
        font.pixelSize: root.textSize
        color: enabled ? Theme.ink : Theme.inkSoft
        placeholderTextColor: Theme.inkSoft
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        horizontalAlignment: TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        background: Item {}

        Accessible.name: root.label
        Accessible.description: root.error !== "" ? root.error : root.hint

        Keys.onPressed: event => {
            if (field.text !== "" || !(event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo)))
                return;
            event.accepted = true;
            if (event.matches(StandardKey.Undo))
                root.undone();
            else
                root.redone();
        }
        onTextEdited: root.edited(text)
        onAccepted: root.accepted()
        onActiveFocusChanged: if (!activeFocus)
            root.departed()
    }
}
