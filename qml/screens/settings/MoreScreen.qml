// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What is not the day's work: sync, choices, settings.
AzPage {
    id: screen

    required property SyncModel sync
    required property int choices
    required property SettingsModel settings
    required property string userName
    required property KitModel kit
    required property CustodyModel custody

    signal wanted(string section)

    ScreenTitle {
        width: parent.width
        title: qsTr("More")
        //: The person, then the organisation
        lead: screen.settings.organisation === "" ? screen.userName : qsTr("%1, %2").arg(screen.userName).arg(screen.settings.organisation)
    }
    AzCard {
        width: parent.width
        gap: 4

        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Sync")
            subtitle: Words.syncLine(screen.sync)
            onClicked: screen.wanted("sync")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Choices")
            subtitle: screen.choices > 0 ? qsTr("Two of you changed the same thing.") : qsTr("Nothing to choose.")
            badge: screen.choices
            badgeText: qsTr("%n choice(s) needed", "", screen.choices)
            onClicked: screen.wanted("conflicts")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Services directory")
            subtitle: qsTr("Who can help with what, nearby")
            onClicked: screen.wanted("services")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Devices and people")
            subtitle: qsTr("Your devices, colleagues, something lost")
            onClicked: screen.wanted("people")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Recovery kit")
            subtitle: {
                if (!screen.kit.opensHere)
                    return qsTr("This device does not know your kit");
                if (screen.kit.old)
                    return qsTr("A device was lost since: make a new one");
                return Number.isNaN(screen.kit.madeAt.getTime()) ? qsTr("On paper") : qsTr("On paper since %1").arg(Words.day(screen.kit.madeAt));
            }
            onClicked: screen.wanted("kit")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("The key on three papers")
            subtitle: screen.custody.uses.count > 0 ? qsTr("Used %n time(s)", "", screen.custody.uses.count) : screen.custody.named ? qsTr("In use since %1").arg(Words.day(screen.custody.namedAt)) : qsTr("Not made yet")
            onClicked: screen.wanted("custody")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Content of the organisation")
            subtitle: qsTr("Talk pictures, languages, instruments")
            onClicked: screen.wanted("content")
        }
        AzListRow {
            width: parent.width
            leftPadding: Theme.grid
            title: qsTr("Settings")
            subtitle: qsTr("Language, text, lock, about")
            onClicked: screen.wanted("settings")
        }
    }
    AzText {
        width: parent.width
        text: qsTr("Everything is saved on this device.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
}
