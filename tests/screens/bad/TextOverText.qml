// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// Two lines on one another.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzText {
        text: "Een regel"
    }
    AzText {
        y: 8
        text: "Nog een regel"
    }
}
