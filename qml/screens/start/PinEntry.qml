// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// The pad of digits with what it has to say: how many tries are left, and how long until the next.
FocusScope {
    id: entry

    required property LockModel appLock
    property int seconds: appLock.pinWait()
    property alias pad: digits
    property alias low: digits.low

    implicitHeight: column.implicitHeight

    Connections {
        target: entry.appLock
        function onChanged() {
            entry.seconds = entry.appLock.pinWait();
        }
    }
    Timer {
        interval: 1000
        running: entry.visible && entry.seconds > 0
        repeat: true
        onTriggered: entry.seconds = entry.appLock.pinWait()
    }
    Column {
        id: column
        width: entry.width
        spacing: entry.low ? Theme.grid : Theme.margin

        AzStatusLine {
            width: parent.width
            visible: entry.appLock.pinTries < 5 || entry.seconds > 0
            mood: AzStatusLine.Busy
            text: entry.seconds > 0 ? qsTr("Wait %n second(s) before the next try.", "", entry.seconds) : qsTr("%n tries left; after that the passphrase is asked.", "", entry.appLock.pinTries)
        }
        PinPad {
            id: digits
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            enabled: entry.seconds === 0
            label: qsTr("PIN")
            eraseLabel: qsTr("Erase the last digit")
            countText: qsTr("%1 of 6 digits").arg(typed)
            onEntered: pin => entry.appLock.unlockWithPin(pin)
        }
    }
}
