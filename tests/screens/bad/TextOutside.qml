// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// The words fit their item, the item does not fit its card.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    Rectangle {
        width: 100
        height: 60

        AzText {
            x: 60
            width: 80
            text: "Buiten"
        }
    }
}
