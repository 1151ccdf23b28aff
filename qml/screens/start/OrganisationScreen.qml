// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// With a vault but without a team: join by a link, or begin an organisation.
StartPage {
    id: screen

    enum Way { Join, Found }

    required property AppModel app
    property int way: OrganisationScreen.Join

    stepText: qsTr("Step 2 of 3")
    title: way === OrganisationScreen.Join ? qsTr("Join your team") : qsTr("Begin an organisation")
    lead: way === OrganisationScreen.Join ? qsTr("Paste the invitation you were given.") : qsTr("You become its first administrator.")
    failure: Words.failure(app.failure)

    AzTextField {
        id: name
        width: parent.width
        focus: true
        label: qsTr("Your name, as colleagues know you")
    }
    AzTextField {
        id: organisation
        width: parent.width
        visible: screen.way === OrganisationScreen.Found
        label: qsTr("Name of the organisation")
    }
    AzTextField {
        id: link
        width: parent.width
        label: screen.way === OrganisationScreen.Join ? qsTr("Invitation link") : qsTr("Founding link of the server")
        hint: screen.way === OrganisationScreen.Join ? qsTr("Or the link that your other device shows.") : qsTr("Leave empty to work without a server.")
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
    }
    AzButton {
        width: parent.width
        text: screen.way === OrganisationScreen.Join ? qsTr("Join") : qsTr("Begin")
        enabled: name.text !== "" && (screen.way === OrganisationScreen.Join ? link.text !== "" : organisation.text !== "")
        onClicked: {
            if (screen.way === OrganisationScreen.Join)
                screen.app.join(link.text, name.text);
            else
                screen.app.found(link.text, organisation.text, name.text);
        }
    }
    AzButton {
        width: parent.width
        kind: AzButton.Quiet
        text: screen.way === OrganisationScreen.Join ? qsTr("Begin an organisation instead") : qsTr("Join with an invitation instead")
        onClicked: screen.way = screen.way === OrganisationScreen.Join ? OrganisationScreen.Found : OrganisationScreen.Join
    }
}
