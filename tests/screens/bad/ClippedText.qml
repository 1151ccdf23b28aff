// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// The second line falls under the edge.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzText {
        width: 120
        height: 20
        text: "Een zin die niet in de hoogte past"
    }
}
