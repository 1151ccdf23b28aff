// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// A screen reader says nothing here.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzIconButton {
        iconName: "add"
        label: ""
    }
}
