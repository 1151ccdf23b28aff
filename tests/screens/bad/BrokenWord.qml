// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Window
import QtQuick.Controls.Basic
import AanZet.Components

// A word too long for its line breaks anywhere.
Window {
    width: 360
    height: 640
    visible: true
    color: Theme.paper

    AzText {
        width: 80
        text: "Synchronisatie"
    }
}
