// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// The end of the sentence is missing.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    Text {
        width: 120
        color: Theme.ink
        text: "Een zin die niet in de breedte past"
        elide: Text.ElideRight
    }
}
