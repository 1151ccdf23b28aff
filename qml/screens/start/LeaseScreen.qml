// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Too long without the server: why nothing is shown, and the two ways on.
StartPage {
    id: screen

    required property AppModel app
    readonly property bool syncing: app.sync.state === SyncModel.Syncing
    readonly property bool used: !Number.isNaN(app.lease.emergencyUntil.getTime())

    title: qsTr("This device is closed")
    lead: qsTr("No contact with your organisation for %n day(s): then it closes, so that a lost device does not stay open. Nothing is gone.", "", app.lease.days)
    failure: {
        if (app.lease.failure !== Failure.None)
            return Words.failure(app.lease.failure);
        if (syncing || app.sync.failure === Failure.None)
            return "";
        return app.sync.failure === Failure.Offline ? qsTr("The server can't be reached from here.") : Words.failure(app.sync.failure);
    }

    AzCard {
        width: parent.width
        heading: qsTr("Come near a network")
        iconName: "sync"

        AzText {
            width: parent.width
            text: qsTr("At the office, at home or with your phone's internet. After one contact everything is back.")
        }
        AzButton {
            width: parent.width
            focus: true
            enabled: !screen.syncing
            text: screen.syncing ? qsTr("Making contact ...") : qsTr("Make contact now")
            onClicked: screen.app.sync.start()
        }
    }
    AzCard {
        width: parent.width
        heading: qsTr("It cannot wait?")
        iconName: "clock"

        AzText {
            width: parent.width
            text: screen.used ? qsTr("The emergency day has been used, until %1. The next one is there after contact with the server.").arg(Words.moment(screen.app.lease.emergencyUntil)) : qsTr("Once, you can open this device for 24 hours. Your reason is kept in the access log, where your organisation reads it.")
        }
        AzTextArea {
            id: reason
            width: parent.width
            visible: !screen.used
            minimumLines: 2
            label: qsTr("Why it cannot wait")
            hint: qsTr("No name of a client.")
        }
        AzButton {
            width: parent.width
            visible: !screen.used
            kind: AzButton.Secondary
            enabled: reason.text.trim() !== ""
            text: qsTr("Open for 24 hours")
            onClicked: screen.app.lease.takeEmergencyDay(reason.text)
        }
    }
    AzButton {
        width: parent.width
        kind: AzButton.Quiet
        iconName: "lock"
        text: qsTr("Lock")
        onClicked: screen.app.lock()
    }
}
