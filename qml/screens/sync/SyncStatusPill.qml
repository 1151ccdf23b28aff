// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// From the state of sync to its one honest line. What asks something of the person comes first.
SyncPill {
    id: pill

    required property SyncModel sync

    mood: {
        if (sync.state === SyncModel.Attention || sync.quarantined > 0 || sync.daysSinceContact >= 2)
            return SyncPill.Attention;
        if (sync.conflicts > 0)
            return SyncPill.Waiting;
        if (sync.state === SyncModel.Syncing || sync.state === SyncModel.OnlyHere)
            return SyncPill.Busy;
        return sync.waiting > 0 || sync.state === SyncModel.Offline || Number.isNaN(sync.lastContact.getTime()) ? SyncPill.Waiting : SyncPill.Calm;
    }
    iconName: sync.state === SyncModel.OnlyHere && mood === SyncPill.Busy ? "device" : sync.conflicts > 0 && mood === SyncPill.Waiting ? "choice" : ["check", "sync", "clock", "warning"][mood]
    text: Words.syncLine(sync)
    description: qsTr("Opens the sync list")
}
