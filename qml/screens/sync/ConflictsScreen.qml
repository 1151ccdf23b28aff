// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Everything that two people changed at once, one card each, one tap each; the last one can be taken back.
AzPage {
    id: screen

    required property ConflictListModel conflicts

    readonly property int waiting: conflicts.count

    signal back

    function explanation(kind: int, maySettle: bool): string {
        if (kind === ConflictKind.Fixed)
            return qsTr("This was begun twice at once, and stays so. Nothing is lost.");
        if (!maySettle && kind === ConflictKind.Decision)
            return qsTr("Your team lead, or who manages this household, chooses. Until then both stand.");
        if (!maySettle)
            return qsTr("You can read this household, not change it. Somebody else chooses.");
        if (kind === ConflictKind.OwnWords)
            return qsTr("These are the client's own words. Show both at the next visit, and choose together.");
        if (kind === ConflictKind.Decision)
            return qsTr("Both are proposed. There is one at a time.");
        return "";
    }
    function by(kind: int, value: conflictValue, place: int): string {
        const who = Words.byWhom(value.author, value.at);
        if (kind !== ConflictKind.Removed)
            return who;
        //: Under the two sides of a thing that was removed by one and changed by another: who and when
        return place === 0 ? qsTr("Removed by %1").arg(who) : qsTr("Then changed by %1").arg(who);
    }

    Component.onCompleted: conflicts.lookedAt()
    onWaitingChanged: conflicts.lookedAt()

    ScreenTitle {
        width: parent.width
        title: qsTr("Choices")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
        lead: screen.conflicts.count > 0 ? qsTr("Two of you changed the same thing. Nothing is lost: what you do not choose stays in the history.") : ""
    }
    AzCard {
        id: settled
        width: parent.width
        visible: screen.conflicts.settled !== ""
        iconName: "check"
        //: Heading above the choice that was made last
        heading: qsTr("Chosen")

        AzText {
            width: parent.width
            text: screen.conflicts.settled
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "undo"
            text: qsTr("Take it back")
            description: screen.conflicts.settled
            onClicked: screen.conflicts.undo()
        }
    }
    Repeater {
        model: screen.conflicts

        ConflictCard {
            id: card
            required property int index
            required property string household
            required property string fieldLabel
            required about
            required property int kind
            required property string both
            required property bool maySettle
            required property var values
            readonly property var versions: values.map((value, place) => ({
                        text: value.text,
                        by: screen.by(card.kind, value, place),
                        token: value.token
                    }))

            width: parent ? parent.width : 0
            //: Heading of a choice: the household, then the field, for example "Family Jansen: phone"
            question: qsTr("%1: %2").arg(household).arg(fieldLabel)
            explanation: screen.explanation(kind, maySettle)
            chooseLabel: kind === ConflictKind.Removed ? qsTr("Do this") : qsTr("Choose this")
            longText: kind === ConflictKind.Text || kind === ConflictKind.OwnWords
            locked: !maySettle
            choices: both === "" || !maySettle ? versions : versions.concat([
                {
                    text: both,
                    by: kind === ConflictKind.Text ? qsTr("The two as one text") : "",
                    token: "both",
                    quiet: true,
                    label: qsTr("Keep both")
                }
            ])
            onChosen: token => token === "both" ? screen.conflicts.keepBoth(card.index) : screen.conflicts.settle(card.index, token)
        }
    }
    EmptyState {
        width: parent.width
        topPadding: 32
        visible: screen.conflicts.count === 0
        iconName: "check"
        title: qsTr("Nothing to choose")
        text: qsTr("When two people change the same thing, you see it here.")
    }
}
