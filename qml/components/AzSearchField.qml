// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components

// Search as you type. The clear button stands beside the field, so that neither covers the other.
FocusScope {
    id: root

    required property string label
    required property string clearLabel
    property alias text: field.text

    signal edited(string text)

    implicitWidth: 240
    implicitHeight: Math.max(Theme.target, field.contentHeight + 2 * Theme.gap)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.surface
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.primary : Theme.outline
    }
    AzIcon {
        id: glass
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.iconSize
        height: Theme.iconSize
        name: "search"
        color: Theme.inkSoft
    }
    TextField {
        id: field
        anchors.left: glass.right
        anchors.right: clear.visible ? clear.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textBody
        color: Theme.ink
        placeholderText: root.label
        placeholderTextColor: Theme.inkSoft
        selectionColor: Theme.primary
        selectedTextColor: Theme.primaryInk
        horizontalAlignment: TextInput.AlignLeft
        verticalAlignment: TextInput.AlignVCenter
        inputMethodHints: Qt.ImhNoPredictiveText
        background: Item {}

        Accessible.name: root.label
        Accessible.searchEdit: true

        onTextEdited: root.edited(text)
        Keys.onEscapePressed: event => {
            event.accepted = text !== "";
            if (event.accepted)
                clear.clicked();
        }
    }
    AzIconButton {
        id: clear
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        iconName: "close"
        label: root.clearLabel
        onClicked: {
            field.text = "";
            root.edited("");
            field.forceActiveFocus();
        }
    }
}
