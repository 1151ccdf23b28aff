// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Devices below each other, each a way to its own page.
Column {
    id: rows

    required property DeviceListModel devices

    signal chosen(string deviceId)

    spacing: 4

    Repeater {
        model: rows.devices

        AzListRow {
            required property string deviceId
            required property string mark
            required property string name
            required property date lastHeard
            required property bool thisOne
            required property bool current
            required property bool emptied
            width: parent ? parent.width : 0
            leftPadding: Theme.grid
            //: The short mark of a device, eight signs
            title: thisOne ? qsTr("This device (%1)").arg(name || mark) : name || qsTr("Device %1").arg(mark)
            note: name !== "" ? qsTr("Mark %1").arg(mark) : ""
            subtitle: {
                if (!current)
                    return emptied ? qsTr("Removed; empties itself when it calls") : qsTr("Removed");
                const heard = Words.moment(lastHeard);
                if (thisOne)
                    return heard === "" ? qsTr("No contact with the server yet") : qsTr("Last contact %1").arg(heard);
                return heard === "" ? qsTr("Nothing heard yet") : qsTr("Last heard %1").arg(heard);
            }
            onClicked: rows.chosen(deviceId)
        }
    }
}
