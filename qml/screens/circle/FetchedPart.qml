// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// To which devices the server gave texts of this household: the lower bound beside what devices wrote down themselves.
Column {
    id: part

    required property AccessReviewModel review

    spacing: Theme.grid

    AzText {
        width: parent.width
        text: qsTr("What the server gave out")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    AzText {
        width: parent.width
        text: qsTr("A device fetches by itself when it syncs. Fetching is not reading yet. It does show where the data certainly went, also when a device wrote nothing down itself. The server keeps this for 400 days.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzStatusLine {
        width: parent.width
        visible: part.review.asked !== AccessReviewModel.Answered || part.review.fetched.count === 0
        mood: part.review.asked === AccessReviewModel.Asking ? AzStatusLine.Busy : part.review.asked === AccessReviewModel.Answered ? AzStatusLine.Calm : AzStatusLine.Waiting
        text: {
            switch (part.review.asked) {
            case AccessReviewModel.NotReached:
                return qsTr("The server cannot be reached now. Try again later.");
            case AccessReviewModel.NotAnswered:
                return qsTr("This server gives no answer to this. Ask whoever looks after it for the list.");
            case AccessReviewModel.Answered:
                return qsTr("In this time the server gave nothing of this household to another device.");
            }
            return qsTr("Asking the server ...");
        }
    }
    AzButton {
        width: Math.min(implicitWidth, parent.width)
        visible: part.review.asked === AccessReviewModel.NotReached
        kind: AzButton.Secondary
        text: qsTr("Ask again")
        onClicked: part.review.askServer()
    }
    Repeater {
        model: part.review.fetched

        Rectangle {
            id: sheet

            required property string person
            required property bool self
            required property string device
            required property bool current
            required property int days
            required property date last
            required property int ownDays
            readonly property string who: person === "" ? qsTr("a colleague") : self ? qsTr("%1 (you)").arg(person) : person
            //: A device of a colleague: its name or its mark
            readonly property string whose: current ? qsTr("Device: %1").arg(device) : qsTr("Device: %1 (removed since)").arg(device)
            //: %n: days; %1: a date
            readonly property string given: qsTr("The server gave something out on at least %n day(s), last on %1.", "", days).arg(Words.day(last))
            readonly property string own: ownDays > 0 ? qsTr("The device itself wrote lines on %n day(s).", "", ownDays) : qsTr("The device itself wrote no line in this time.")

            width: parent ? parent.width : 0
            height: Math.max(face.height, words.implicitHeight) + 2 * Theme.gap
            radius: Theme.cardRadius
            color: Theme.surface
            border.width: 1
            border.color: Theme.hairline

            Accessible.role: Accessible.ListItem
            Accessible.name: Words.joined(who, whose, given + " " + own)

            AzAvatar {
                id: face
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                y: Theme.gap
                name: sheet.person
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
                    text: sheet.who
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                AzText {
                    width: parent.width
                    text: sheet.whose
                    font.pixelSize: Theme.textSmall
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
                AzText {
                    width: parent.width
                    text: sheet.given
                    Accessible.ignored: true
                }
                AzText {
                    width: parent.width
                    text: sheet.own
                    font.pixelSize: Theme.textSmall
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
    AzText {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("What devices wrote down themselves")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
}
