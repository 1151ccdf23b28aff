// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One visit of the day. What comes now stands out and begins with one tap; what is over steps back.
Rectangle {
    id: card

    required property string household
    required property date startsAt
    required property string kind
    required property string where
    required property string purpose
    required property int moment
    readonly property bool calling: moment === TodayVisit.Now || moment === TodayVisit.Next || moment === TodayVisit.Missed || moment === TodayVisit.Begun
    readonly property bool over: moment === TodayVisit.Written || moment === TodayVisit.NotHome
    readonly property bool past: over || moment === TodayVisit.Begun // who and when is enough
    readonly property string time: Number.isNaN(startsAt.getTime()) ? "" : Words.clock(startsAt)
    readonly property string standing: {
        switch (moment) {
        case TodayVisit.Now:
            //: A visit whose time it is
            return qsTr("Now");
        case TodayVisit.Next:
            //: The first visit that is still to come
            return qsTr("Next");
        case TodayVisit.Missed:
            return qsTr("Not written down yet");
        case TodayVisit.Begun:
            //: There is a note of this visit that nobody finished yet
            return qsTr("Visited, note still open");
        case TodayVisit.Written:
            return qsTr("Written down");
        case TodayVisit.NotHome:
            return qsTr("Nobody home");
        }
        //: A visit later today
        return qsTr("Later");
    }

    signal householdWanted
    signal noteWanted
    signal nobodyHome

    implicitWidth: 280
    implicitHeight: column.implicitHeight
    radius: Theme.cardRadius
    color: moment === TodayVisit.Now ? Theme.primaryTint : Theme.surface
    border.width: moment === TodayVisit.Now ? 2 : 1
    border.color: moment === TodayVisit.Now ? Theme.primary : Theme.hairline

    Column {
        id: column
        width: parent.width

        T.ItemDelegate {
            id: row
            width: parent.width
            implicitHeight: Math.max(64, words.implicitHeight + 2 * Theme.gap)
            focusPolicy: Qt.StrongFocus
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()

            Accessible.role: Accessible.ListItem
            Accessible.name: card.time !== "" ? card.time + ", " + card.household : card.household
            Accessible.description: Words.joined(card.standing, card.purpose, card.where)
            Accessible.onPressAction: clicked()

            onClicked: card.householdWanted()

            Item {
                anchors.fill: parent
                anchors.leftMargin: row.mirrored ? Theme.gap : Theme.margin
                anchors.rightMargin: row.mirrored ? Theme.margin : Theme.gap

                AzText {
                    id: hour
                    anchors.left: parent.left
                    y: Theme.gap
                    width: Theme.roomy ? Math.round(Theme.textTitle * 3.1) : 0
                    visible: Theme.roomy
                    text: card.time
                    font.pixelSize: Theme.textTitle
                    font.weight: Font.DemiBold
                    lineHeight: 1.1
                    color: card.over ? Theme.inkSoft : Theme.ink
                    Accessible.ignored: true
                }
                Column {
                    id: words
                    anchors.left: hour.right
                    anchors.leftMargin: Theme.roomy ? Theme.grid : 0
                    anchors.right: arrow.left
                    anchors.rightMargin: Theme.grid
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 2

                    AzText {
                        width: parent.width
                        visible: !Theme.roomy && text !== ""
                        text: card.time
                        font.pixelSize: Theme.textTitle
                        font.weight: Font.DemiBold
                        lineHeight: 1.1
                        Accessible.ignored: true
                    }
                    AzText {
                        width: parent.width
                        text: card.household
                        font.weight: Font.DemiBold
                        color: card.over ? Theme.inkSoft : Theme.ink
                        Accessible.ignored: true
                    }
                    AzText {
                        width: parent.width
                        visible: text !== "" && !card.past
                        text: card.purpose
                        font.pixelSize: Theme.textSmall
                        Accessible.ignored: true
                    }
                    FactLine {
                        width: parent.width
                        visible: text !== "" && !card.past
                        iconName: card.kind === "phone" ? "phone" : "place"
                        text: card.kind === "phone" ? qsTr("By phone") : card.where
                    }
                    FactLine {
                        width: parent.width
                        iconName: card.over ? (card.moment === TodayVisit.Written ? "check" : "door") : card.moment === TodayVisit.Missed || card.moment === TodayVisit.Begun ? "note" : "clock"
                        text: card.standing
                        strong: card.moment !== TodayVisit.Later && !card.over
                        color: card.moment === TodayVisit.Written ? Theme.ok : card.moment === TodayVisit.Missed ? Theme.clientText : card.moment === TodayVisit.Now ? Theme.primary : Theme.inkSoft
                    }
                }
                AzIcon {
                    id: arrow
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: 20
                    height: 20
                    name: "forward"
                    color: Theme.inkSoft
                    flipped: row.mirrored
                }
            }
            background: Rectangle {
                radius: card.radius
                color: row.down ? Theme.primaryTint : "transparent"

                FocusRing {
                    control: row
                    shown: row.visualFocus
                    anchors.margins: 2
                    radius: card.radius
                }
            }
        }
        Flow {
            id: verbs
            x: Theme.margin
            width: parent.width - 2 * Theme.margin
            visible: card.calling
            spacing: Theme.grid
            bottomPadding: Theme.margin

            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                kind: card.moment === TodayVisit.Now ? AzButton.Primary : AzButton.Secondary
                iconName: card.moment === TodayVisit.Missed ? "" : "note"
                text: card.moment === TodayVisit.Begun ? qsTr("Go on writing") : card.moment === TodayVisit.Missed ? qsTr("Write it down") : qsTr("Begin the visit")
                description: card.household
                onClicked: card.noteWanted()
            }
            AzButton {
                width: Math.min(implicitWidth, verbs.width)
                visible: card.moment === TodayVisit.Now || card.moment === TodayVisit.Missed
                kind: AzButton.Quiet
                text: qsTr("Nobody home")
                description: card.household
                onClicked: card.nobodyHome()
            }
        }
    }
}
