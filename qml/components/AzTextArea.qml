// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic

// Free text that grows with what is in it. `value` comes from outside; `edited` follows the person's typing.
FieldFrame {
    id: root

    property string value: ""
    property alias text: area.text
    property alias placeholder: area.placeholderText
    property alias cursorPosition: area.cursorPosition
    property alias readOnly: area.readOnly
    readonly property alias length: area.length
    property int minimumLines: 3
    property int textSize: Theme.textBody

    signal edited(string text)
    signal departed

    // Text that comes from the model is not an edit.
    property bool loading: false
    function load(value: string) {
        if (area.text === value)
            return;
        loading = true;
        const at = area.activeFocus ? area.cursorPosition : value.length;
        area.text = value;
        area.cursorPosition = Math.min(at, area.length);
        loading = false;
    }

    strong: area.activeFocus
    onValueChanged: load(value)
    Component.onCompleted: load(value)

    TextArea {
        id: area
        width: parent.width
        height: Math.max(Theme.target, root.minimumLines * root.textSize * 1.4 + 2 * Theme.gap, contentHeight + 2 * Theme.gap)
        focus: true
        padding: Theme.gap
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: root.textSize
        color: enabled ? Theme.ink : Theme.inkSoft
        placeholderTextColor: Theme.inkSoft
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        selectByMouse: true
        horizontalAlignment: TextEdit.AlignLeft
        background: Item {}

        Accessible.name: root.label
        Accessible.description: root.hint

        // Tab walks on: a note needs no tab stops, a keyboard user needs a way out.
        KeyNavigation.priority: KeyNavigation.BeforeItem
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Component.onCompleted: cursorPosition = length
        onTextChanged: if (!root.loading)
            root.edited(text)
        onActiveFocusChanged: if (!activeFocus)
            root.departed()
    }
}
