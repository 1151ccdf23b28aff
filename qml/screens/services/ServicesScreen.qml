// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The services directory: where one can go, for what, and how to get in. From a household what is found goes there in one tap.
AzPage {
    id: screen

    required property ServicesModel directory
    property string opened: "" // the entry that is folded out
    readonly property var allAreas: [
        {
            word: qsTr("All life areas"),
            value: ""
        }
    ]

    signal back

    function openNew() {
        sheet.begin("", {});
    }
    function unfold(id: string) {
        opened = opened === id ? "" : id;
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Services directory")
        //: Name of a household
        lead: screen.directory.household === "" ? qsTr("Who can help with what, nearby") : qsTr("For %1").arg(screen.directory.household)
        backLabel: qsTr("Back")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.directory.failure !== Failure.None
        text: Words.failure(screen.directory.failure)
    }
    AzStatusLine {
        width: parent.width
        visible: screen.directory.outcome !== ServicesModel.Nothing
        mood: AzStatusLine.Ok
        text: {
            const name = screen.directory.outcomeName;
            switch (screen.directory.outcome) {
            case ServicesModel.Kept:
                return qsTr("%1 stands in the directory.").arg(name);
            case ServicesModel.Checked:
                return qsTr("%1 was checked today.").arg(name);
            case ServicesModel.Removed:
                return qsTr("%1 is out of the directory.").arg(name);
            case ServicesModel.PutBack:
                return qsTr("%1 is back.").arg(name);
            case ServicesModel.OnHelpers:
                return qsTr("%1 is on the helpers map of %2.").arg(name).arg(screen.directory.household);
            case ServicesModel.Agreed:
                return qsTr("There is an agreement with %1 now.").arg(name);
            case ServicesModel.Copied:
                return qsTr("%1 is copied.").arg(name);
            }
            return "";
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.directory.outcome === ServicesModel.Removed
        kind: AzButton.Secondary
        iconName: "undo"
        text: qsTr("Put it back")
        onClicked: screen.directory.putBack()
    }
    AzSearchField {
        width: parent.width
        visible: screen.directory.total > 0
        label: qsTr("Search in the directory")
        clearLabel: qsTr("Clear the search")
        onEdited: text => screen.directory.search = text
    }
    ChoiceRow {
        width: parent.width
        visible: screen.directory.total > 0
        label: qsTr("For what?")
        answers: screen.allAreas.concat(screen.directory.areas)
        value: screen.directory.area
        onChosen: value => screen.directory.area = value
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.directory.canWrite
        kind: AzButton.Secondary
        iconName: "add"
        text: qsTr("New entry")
        description: screen.directory.writesForAll ? qsTr("For the whole organisation") : qsTr("For your team")
        onClicked: screen.openNew()
    }
    AzText {
        width: parent.width
        visible: screen.directory.near
        text: qsTr("Nothing is written like that. This comes near:")
        color: Theme.inkSoft
    }
    Repeater {
        model: screen.directory.services

        ServiceCard {
            width: parent ? parent.width : 0
            directory: screen.directory
            unfolded: screen.opened === serviceId
            onToggled: screen.unfold(serviceId)
            onChangeWanted: sheet.begin(serviceId, fields)
            onAgreementWanted: {
                agreed.about = serviceId;
                agreed.partner = name;
                agreed.open();
            }
        }
    }
    EmptyState {
        width: parent.width
        visible: screen.directory.services.count === 0
        iconName: "list"
        title: screen.directory.total === 0 ? qsTr("Nothing in the directory yet") : qsTr("Nothing here")
        text: screen.directory.total === 0 ? qsTr("Add the places you send people to: your colleagues find them as well, also without a network.") : qsTr("Search for something else, or look in all life areas.")
    }
    ServiceSheet {
        id: sheet
        directory: screen.directory
    }
    AzSheet {
        id: agreed

        property string about: ""
        property string partner: ""

        //: An agreement with an organisation of the directory: its name
        title: qsTr("Agreement with %1").arg(partner)
        closeLabel: qsTr("Close")
        onOpened: draft.begin()

        SheetDraft {
            id: draft
            sheet: agreed
            owner: "service-agreement"
            about: agreed.about
            fields: ({
                    what: what
                })
            choices: ["about"]
        }

        AzTextField {
            id: what
            width: parent.width
            label: qsTr("What do we agree?")
        }
        AzButton {
            width: parent.width
            enabled: what.text.trim() !== ""
            text: qsTr("Add")
            onClicked: {
                screen.directory.agree(agreed.about, what.text);
                draft.done();
                agreed.close();
            }
        }
    }
}
