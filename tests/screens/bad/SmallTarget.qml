// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// Too small for a thumb.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzIconButton {
        width: 40
        height: 40
        iconName: "add"
        label: "Toevoegen"
    }
}
