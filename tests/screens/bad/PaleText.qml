// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// Unreadable in the sun.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzText {
        text: "Bleke woorden"
        color: "#8A9299"
    }
}
