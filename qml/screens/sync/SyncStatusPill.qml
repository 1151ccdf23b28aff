// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
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
        if (sync.state === SyncModel.Syncing)
            return SyncPill.Busy;
        return sync.waiting > 0 || sync.state === SyncModel.Offline ? SyncPill.Waiting : SyncPill.Calm;
    }
    text: {
        if (sync.state === SyncModel.Attention || sync.quarantined > 0)
            return qsTr("Sync needs you");
        if (sync.conflicts > 0)
            return qsTr("%n choice(s) needed", "", sync.conflicts);
        if (sync.state === SyncModel.Syncing)
            return qsTr("Syncing ...");
        if (sync.daysSinceContact >= 2)
            return qsTr("No contact for %n day(s)", "", sync.daysSinceContact);
        if (sync.waiting > 0)
            return qsTr("%n change(s) waiting", "", sync.waiting);
        if (sync.state === SyncModel.Offline)
            return qsTr("No connection");
        return qsTr("Everything synced");
    }
    description: qsTr("Opens the sync list")
}
