// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// Nothing wrong here: what keeps the checks from crying wolf.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    Column {
        x: 16
        width: 328

        AzText {
            width: parent.width
            text: "Een zin die over meer dan een regel loopt en daar ruimte voor heeft."
        }
        AzButton {
            text: "Beginnen"
        }
    }
}
