// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// A plus: who was not there before.
Rectangle {
    width: 18
    height: 18
    radius: 9
    color: Theme.ok

    Rectangle {
        anchors.centerIn: parent
        width: 10
        height: 2
        color: Theme.paper
    }
    Rectangle {
        anchors.centerIn: parent
        width: 2
        height: 10
        color: Theme.paper
    }
}
