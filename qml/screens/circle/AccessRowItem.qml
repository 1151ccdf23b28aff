// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What one person did on one day: looked at which parts, printed, let somebody in.
Item {
    id: row

    required property date at
    required property bool firstOfDay
    required property string person
    required property bool self
    required property int deed
    required property var clientParts
    required property var professionalParts
    required property string about
    required property string household
    property int side: Theme.margin
    readonly property string who: person === "" ? qsTr("a colleague") : self ? qsTr("%1 (you)").arg(person) : person
    readonly property string did: {
        switch (deed) {
        case AccessDeed.Looked:
            return qsTr("looked");
        case AccessDeed.Searched:
            return qsTr("searched");
        case AccessDeed.Printed:
            //: On paper: which paper
            return about === "" ? qsTr("put it on paper") : qsTr("put on paper: %1").arg(about);
        case AccessDeed.Granted:
            return about === "" ? qsTr("let somebody in") : qsTr("let %1 in").arg(about);
        case AccessDeed.Withdrew:
            return about === "" ? qsTr("took somebody off") : qsTr("took %1 off").arg(about);
        case AccessDeed.HandedOver:
            return qsTr("offered or took over this household");
        case AccessDeed.ReadLog:
            return qsTr("looked up who had read this");
        case AccessDeed.Unlocked:
            return qsTr("opened the app");
        case AccessDeed.PeopleChanged:
            return qsTr("changed devices or people");
        case AccessDeed.Emergency:
            //: The day more that somebody took without the server: why
            return about === "" ? qsTr("took an emergency day") : qsTr("took an emergency day: %1").arg(about);
        case AccessDeed.Recovered:
            return qsTr("came back with the papers");
        case AccessDeed.WithClient:
            return qsTr("gave the device to the client, or looked at what they made");
        case AccessDeed.CopiedOut:
            return qsTr("copied a note for another system");
        }
        return qsTr("something else");
    }

    function part(number: int): string {
        switch (number) {
        case AccessDeed.Page:
            return qsTr("the first page");
        case AccessDeed.Visits:
            return qsTr("visits");
        case AccessDeed.LifeAreas:
            return qsTr("life areas");
        case AccessDeed.Network:
            return qsTr("the network");
        case AccessDeed.Journal:
            return qsTr("the journal");
        case AccessDeed.Plan:
            return qsTr("plan and agreements");
        case AccessDeed.TalkPicture:
            return qsTr("the talk picture");
        }
        return qsTr("everything");
    }
    function parts(numbers: var): string {
        return numbers.map(number => part(number)).join(", ");
    }

    implicitWidth: 280
    implicitHeight: (firstOfDay ? day.y + day.height + Theme.grid : 0) + sheet.height + Theme.grid

    Accessible.role: Accessible.ListItem
    Accessible.name: Words.joined(who, household === "" ? did : did + ", " + household, Words.moment(at))

    AzText {
        id: day
        x: row.side
        y: Theme.gap
        width: row.width - 2 * row.side
        visible: row.firstOfDay
        text: Words.day(row.at)
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: sheet
        x: row.side
        y: row.firstOfDay ? day.y + day.height + Theme.grid : 0
        width: row.width - 2 * row.side
        height: Math.max(face.height, words.implicitHeight) + 2 * Theme.gap
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: 1
        border.color: Theme.hairline

        AzAvatar {
            id: face
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            y: Theme.gap
            name: row.person
        }
        Column {
            id: words
            anchors.left: face.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            y: Theme.gap
            spacing: 2

            AzText {
                width: parent.width
                text: row.who
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                //: What somebody did, then the first time on that day
                text: qsTr("%1, from %2").arg(row.did).arg(Words.clock(row.at))
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: row.household !== ""
                //: Which household, by name or by its mark
                text: qsTr("Household: %1").arg(row.household)
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: row.clientParts.length > 0
                //: Parts of the client's page that somebody looked at
                text: qsTr("Client's page: %1").arg(row.parts(row.clientParts))
                font.pixelSize: Theme.textSmall
                color: Theme.clientText
            }
            AzText {
                width: parent.width
                visible: row.professionalParts.length > 0
                //: Parts of the professionals' layer that somebody looked at
                text: qsTr("Professionals only: %1").arg(row.parts(row.professionalParts))
                font.pixelSize: Theme.textSmall
                color: Theme.professionalText
            }
        }
    }
}
