// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Only for what cannot be undone. The safe way out has the focus.
AzSheet {
    id: dialog

    required property string question
    required property string confirmLabel
    required property string cancelLabel

    signal confirmed

    closeLabel: cancelLabel
    onOpened: cancel.forceActiveFocus()

    AzText {
        width: parent.width
        text: dialog.question
    }
    AzButton {
        id: cancel
        width: parent.width
        kind: AzButton.Secondary
        text: dialog.cancelLabel
        onClicked: dialog.close()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Danger
        iconName: "warning"
        text: dialog.confirmLabel
        onClicked: {
            dialog.close();
            dialog.confirmed();
        }
    }
}
