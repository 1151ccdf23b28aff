// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// How the last act on devices and people ended; nothing when there was none.
Column {
    id: outcome

    required property PeopleModel people
    readonly property bool waits: people.done === PeopleModel.HouseholdsWaiting
    readonly property string told: {
        if (people.busy)
            return qsTr("One moment, the organisation is told ...");
        switch (people.done) {
        case PeopleModel.DeviceRemoved:
            return qsTr("The device is removed. The server refuses it from now on.");
        case PeopleModel.EmptyingOrdered:
            return qsTr("The device is removed, and empties itself the next time it calls.");
        case PeopleModel.PaperSaved:
            //: The place of the file
            return qsTr("Saved: %1. Whoever has this file can read it.").arg(people.savedTo);
        case PeopleModel.PersonRemoved:
            return qsTr("Removed, with all devices. The server refuses them from now on.");
        case PeopleModel.HouseholdsGiven:
        case PeopleModel.HouseholdsWaiting:
            if (people.given === 0 && people.kept === 0)
                return qsTr("There are no households of this person here.");
            const given = waits ? qsTr("%n household(s) will be given with the next sync.", "", people.given) : qsTr("%n household(s) given.", "", people.given);
            return people.kept === 0 ? given : given + " " + qsTr("%n can't be given from here: ask who manages them.", "", people.kept);
        }
        return "";
    }

    visible: told !== "" || people.failure !== Failure.None
    spacing: Theme.grid

    ErrorBanner {
        width: parent.width
        visible: outcome.people.failure !== Failure.None
        text: outcome.people.failure === Failure.Offline ? qsTr("The server can't be reached now. Nothing was changed; try again with a network.") : Words.failure(outcome.people.failure)
    }
    AzStatusLine {
        width: parent.width
        visible: text !== ""
        mood: outcome.people.busy ? AzStatusLine.Busy : outcome.waits || outcome.people.kept > 0 && outcome.people.done === PeopleModel.HouseholdsGiven ? AzStatusLine.Waiting : AzStatusLine.Ok
        text: outcome.told
    }
}
