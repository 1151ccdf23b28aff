// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// Invisible in the sun.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzIcon {
        name: "sync"
        color: "#C9C2B8"
    }
}
