// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Sync in plain words: what waits, what is needed, when there last was contact.
AzPage {
    id: screen

    required property SyncModel sync
    required property LeaseModel lease

    readonly property bool alone: sync.state === SyncModel.OnlyHere

    signal back
    signal conflictsWanted

    ScreenTitle {
        width: parent.width
        title: qsTr("Sync")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.sync.failure !== Failure.None && screen.sync.state === SyncModel.Attention
        text: Words.failure(screen.sync.failure)
    }
    AzCard {
        width: parent.width

        FactRow {
            width: parent.width
            iconName: screen.alone ? "device" : screen.sync.state === SyncModel.Offline ? "offline" : screen.sync.waiting > 0 ? "clock" : "check"
            label: qsTr("Changes made here")
            text: screen.alone ? qsTr("They are safe on this device and nowhere else: this organisation has no server.") : screen.sync.waiting > 0 ? (screen.sync.state === SyncModel.Syncing ? qsTr("%n change(s) are on their way to your team.", "", screen.sync.waiting) : qsTr("%n change(s) wait. They are safe on this device.", "", screen.sync.waiting)) : qsTr("All are with your team.")
        }
        FactRow {
            width: parent.width
            visible: !screen.alone
            iconName: "calendar"
            label: qsTr("Last contact")
            text: Words.moment(screen.sync.lastContact) || qsTr("Not yet")
        }
        FactRow {
            width: parent.width
            visible: screen.lease.daysLeft >= 0 && screen.lease.daysLeft <= 14
            iconName: "lock"
            label: qsTr("Without contact")
            text: Number.isNaN(screen.lease.emergencyUntil.getTime()) ? qsTr("This device closes in %n day(s), until there was contact.", "", screen.lease.daysLeft) : qsTr("The emergency day: this device closes again %1.").arg(Words.moment(screen.lease.emergencyUntil))
        }
        FactRow {
            width: parent.width
            visible: screen.sync.quarantined > 0
            iconName: "warning"
            label: qsTr("Set aside")
            text: qsTr("%n item(s) could not be verified and were set aside. Everything else went on.", "", screen.sync.quarantined)
        }
        FactRow {
            width: parent.width
            iconName: "choice"
            label: qsTr("Choices")
            text: screen.sync.conflicts > 0 ? qsTr("%n thing(s) were changed by two people.", "", screen.sync.conflicts) : qsTr("None needed.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.sync.conflicts > 0
            kind: AzButton.Secondary
            text: qsTr("Choose now")
            onClicked: screen.conflictsWanted()
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: !screen.alone
        iconName: "sync"
        enabled: screen.sync.state !== SyncModel.Syncing
        text: screen.sync.state === SyncModel.Syncing ? qsTr("Syncing ...") : qsTr("Sync now")
        onClicked: screen.sync.start()
    }
}
