// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// What the device runs short of, said while there is still time.
Column {
    id: lines

    property DeviceModel device: null

    visible: device && (device.room !== DeviceModel.Enough || device.battery >= 0)
    spacing: Theme.grid

    AzStatusLine {
        width: parent.width
        visible: lines.device && lines.device.room !== DeviceModel.Enough
        mood: AzStatusLine.Attention
        text: !lines.device ? "" : lines.device.room === DeviceModel.Hardly ? qsTr("This device is nearly full (%1 MB left). Make room now, or the next note cannot be kept. What was written is safe.").arg(lines.device.megabytes) : qsTr("This device is getting full (%1 MB left). Make room when it suits you; photos need most.").arg(lines.device.megabytes)
    }
    AzStatusLine {
        width: parent.width
        visible: lines.device && lines.device.battery >= 0
        mood: AzStatusLine.Attention
        text: lines.device ? qsTr("Battery %1 %. What you type is kept as you go, also when it runs out.").arg(lines.device.battery) : ""
    }
}
