// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Two files of one household: which one stays, what moves, who will read it, and which of two values counts.
AzPage {
    id: screen

    required property HouseholdJoinModel join
    readonly property bool choosing: join.state === HouseholdJoinModel.Choosing
    readonly property bool canGo: join.target !== "" && join.hindrance === HouseholdJoinModel.NoHindrance

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("The same household?")
        lead: screen.join.name
        backLabel: qsTr("Back")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.join.failure !== Failure.None
        text: qsTr("Not everything has moved yet. Nothing is lost: try again. %1").arg(Words.failure(screen.join.failure))
    }
    AzCard {
        width: parent.width
        visible: screen.choosing && !screen.join.begun
        iconName: "household"
        heading: qsTr("With which household is it the same?")
        gap: Theme.grid

        AzSearchField {
            width: parent.width
            label: qsTr("Search by name")
            clearLabel: qsTr("Clear the search")
            onEdited: text => screen.join.search = text
        }
        Repeater {
            model: screen.join.households

            AzListRow {
                required property string householdId
                required property string household
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: household
                chosen: screen.join.target === householdId
                note: chosen ? qsTr("chosen") : ""
                onClicked: screen.join.choose(householdId)
            }
        }
        AzText {
            width: parent.width
            visible: screen.join.households.count === 0
            text: qsTr("No household of yours is called that.")
            color: Theme.inkSoft
        }
    }
    AzStatusLine {
        width: parent.width
        visible: screen.join.target !== "" && !screen.canGo
        mood: AzStatusLine.Attention
        text: {
            switch (screen.join.hindrance) {
            case HouseholdJoinModel.NotBothLayers:
                return qsTr("You cannot write on both pages of both households. Ask who manages them.");
            case HouseholdJoinModel.AlreadyJoined:
                return qsTr("One of these two was joined with another household already. Go there and join from there.");
            case HouseholdJoinModel.NotManaged:
                return qsTr("Colleagues would read what they could not read before. Only who manages this household may decide that. Ask them to join the two.");
            case HouseholdJoinModel.SafetyPlan:
                return qsTr("The household that goes has a safety plan, which other people read. Write its lines in the safety plan of the household that stays, or let the other one stay.");
            case HouseholdJoinModel.Choices:
                return qsTr("Of something in this household two versions stand side by side. Choose first, then join.");
            case HouseholdJoinModel.Attached:
                return qsTr("A photo or recording of this household is not on this device yet. Sync, and try again.");
            default:
                return qsTr("Not all of this household can be read here. Sync, or update the app, and try again.");
            }
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.choosing && screen.join.target !== "" && !screen.join.begun
        kind: AzButton.Secondary
        iconName: "turn"
        //: Name of a household
        text: qsTr("Let %1 stay instead").arg(screen.join.goes)
        onClicked: screen.join.swap()
    }
    AzCard {
        width: parent.width
        visible: screen.canGo && screen.choosing
        iconName: "move"
        //: Name of the household that stays
        heading: qsTr("What moves to %1").arg(screen.join.stays)
        gap: Theme.grid

        Repeater {
            model: screen.join.contents

            AzText {
                required property string modelData
                width: parent ? parent.width : 0
                text: modelData
            }
        }
        AzText {
            width: parent.width
            visible: screen.join.contents.length === 0
            text: qsTr("Nothing was written here yet.")
        }
        AzText {
            width: parent.width
            text: qsTr("Finished notes stay word for word as they are, with who wrote them and when. The page of %1 will say where everything went.").arg(screen.join.goes)
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.canGo && screen.choosing
        iconName: screen.join.newReaders === "" ? "eye" : "attention"
        heading: qsTr("Who will read it")

        AzText {
            width: parent.width
            //: Names of colleagues
            text: screen.join.newReaders === "" ? qsTr("Nobody will read something new.") : qsTr("These people will read what they could not read before: %1.").arg(screen.join.newReaders)
            font.weight: screen.join.newReaders === "" ? Font.Normal : Font.DemiBold
        }
        AzText {
            width: parent.width
            visible: screen.join.lostReaders !== ""
            //: Names of colleagues
            text: qsTr("These people can read it now and will not see it any more, until they are given access: %1.").arg(screen.join.lostReaders)
        }
    }
    AzCard {
        width: parent.width
        visible: screen.canGo && screen.choosing && screen.join.facts.count > 0
        iconName: "choice"
        heading: qsTr("What is right now?")

        AzText {
            width: parent.width
            text: qsTr("What you do not choose is kept in the journal.")
            color: Theme.inkSoft
        }
        Repeater {
            model: screen.join.facts

            Column {
                id: fact
                required property string factId
                required property string label
                required property string going
                required property string staying
                required property bool takesGoing
                width: parent ? parent.width : 0
                spacing: 4

                AzText {
                    width: parent.width
                    text: fact.label
                    font.weight: Font.DemiBold
                }
                AzListRow {
                    width: parent.width
                    leftPadding: Theme.grid
                    title: fact.staying
                    chosen: !fact.takesGoing
                    note: chosen ? qsTr("chosen") : ""
                    onClicked: screen.join.takeFact(fact.factId, false)
                }
                AzListRow {
                    width: parent.width
                    leftPadding: Theme.grid
                    title: fact.going
                    chosen: fact.takesGoing
                    note: chosen ? qsTr("chosen") : ""
                    onClicked: screen.join.takeFact(fact.factId, true)
                }
            }
        }
    }
    AzButton {
        width: screen.width >= 560 ? Math.min(implicitWidth, parent.width) : parent.width
        visible: screen.choosing
        enabled: screen.canGo
        iconName: "move"
        text: screen.join.target === "" ? qsTr("Choose a household first") : screen.join.begun ? qsTr("Bring the rest to %1").arg(screen.join.stays) : qsTr("Join them in %1").arg(screen.join.stays)
        onClicked: screen.join.join()
    }
    AzStatusLine {
        width: parent.width
        visible: !screen.choosing
        mood: screen.join.state === HouseholdJoinModel.Joined ? AzStatusLine.Ok : AzStatusLine.Busy
        text: screen.join.state === HouseholdJoinModel.Joining ? qsTr("Moving, %n part(s) to go. Stay on this page for a moment.", "", screen.join.left) : screen.join.left > 0 ? qsTr("Moved. %n part(s) stay here, because they cannot be read or chosen yet.", "", screen.join.left) : qsTr("Everything stands in %1 now.").arg(screen.join.stays)
    }
}
