// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// With a vault but without a team: join by a link, or begin an organisation.
StartPage {
    id: screen

    enum Way { Join, Found, Recover }

    required property AppModel app
    property int way: OrganisationScreen.Join
    readonly property bool ready: {
        if (link.text === "" && way !== OrganisationScreen.Found)
            return false;
        if (way === OrganisationScreen.Recover)
            return code.whole;
        return name.text !== "" && (way === OrganisationScreen.Join || organisation.text !== "");
    }

    stepText: qsTr("Step 2 of 3")
    title: way === OrganisationScreen.Recover ? qsTr("Back with your kit") : way === OrganisationScreen.Join ? qsTr("Join your team") : qsTr("Begin an organisation")
    lead: way === OrganisationScreen.Recover ? qsTr("This device becomes one of yours; everything you could read comes back.") : way === OrganisationScreen.Join ? qsTr("Paste the invitation you were given.") : qsTr("You become its first administrator.")
    failure: Words.failure(app.failure)

    AzTextField {
        id: name
        width: parent.width
        visible: screen.way !== OrganisationScreen.Recover
        focus: visible
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
        focus: screen.way === OrganisationScreen.Recover
        label: screen.way === OrganisationScreen.Recover ? qsTr("The link on your kit") : screen.way === OrganisationScreen.Join ? qsTr("Invitation link") : qsTr("Founding link of the server")
        hint: {
            if (screen.way === OrganisationScreen.Recover)
                return qsTr("In the picture on the paper. A colleague can send it too: More, Devices and people, Another device of mine.");
            return screen.way === OrganisationScreen.Join ? qsTr("Or the link that your other device shows.") : qsTr("Leave empty to work without a server.");
        }
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
    }
    KitField {
        id: code
        width: parent.width
        visible: screen.way === OrganisationScreen.Recover
        kit: screen.app.kit
        label: qsTr("The code on your kit")
    }
    CodePicture {
        width: parent.width
        visible: screen.way === OrganisationScreen.Join
        onFound: text => link.load(text)
    }
    AzButton {
        width: parent.width
        text: screen.way === OrganisationScreen.Recover ? qsTr("Bring everything back") : screen.way === OrganisationScreen.Join ? qsTr("Join") : qsTr("Begin")
        enabled: screen.ready
        onClicked: {
            if (screen.way === OrganisationScreen.Recover) {
                screen.app.recover(link.text, code.text);
                code.clear();
            } else if (screen.way === OrganisationScreen.Join)
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
    AzButton {
        width: parent.width
        visible: screen.way === OrganisationScreen.Join
        kind: AzButton.Quiet
        text: qsTr("Back with my recovery kit")
        onClicked: screen.way = OrganisationScreen.Recover
    }
    AzText {
        width: parent.width
        visible: screen.way === OrganisationScreen.Recover
        text: qsTr("The paper is gone as well? Ask your administrator to invite you anew; two of the people who keep the organisation's papers then bring everything back.")
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
    }
}
