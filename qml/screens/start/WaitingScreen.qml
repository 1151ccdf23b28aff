// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Joining takes a moment, or a colleague.
StartPage {
    id: screen

    required property AppModel app
    readonly property bool joining: app.membership === AppModel.Joining

    stepText: joining ? "" : qsTr("Step 3 of 3")
    pictogram: joining ? "" : "door"
    title: joining ? qsTr("One moment") : qsTr("Wait for your team")
    lead: joining ? qsTr("The organisation is being reached ...") : qsTr("Your request has arrived. A colleague who may do so lets you in; after that this page goes on by itself.")
    failure: Words.failure(app.failure)

    AzButton {
        width: parent.width
        visible: !screen.joining
        kind: AzButton.Secondary
        iconName: "sync"
        text: qsTr("Look again")
        onClicked: screen.app.sync.start()
    }
}
