// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One household becomes two: who goes on apart, what goes along, who will read it.
AzPage {
    id: screen

    required property HouseholdSplitModel split
    readonly property bool choosing: split.state === HouseholdSplitModel.Choosing && !split.begun && split.hindrance === HouseholdSplitModel.NoHindrance

    signal back
    signal householdWanted(string householdId)

    onChoosingChanged: contentY = 0

    ScreenTitle {
        width: parent.width
        title: qsTr("One household becomes two")
        lead: screen.split.name
        backLabel: qsTr("Back")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.split.failure !== Failure.None
        text: screen.split.begun ? qsTr("Not everything has moved yet. Nothing is lost: try again. %1").arg(Words.failure(screen.split.failure)) : Words.failure(screen.split.failure)
    }
    AzStatusLine {
        width: parent.width
        visible: screen.split.hindrance !== HouseholdSplitModel.NoHindrance
        mood: AzStatusLine.Attention
        text: {
            switch (screen.split.hindrance) {
            case HouseholdSplitModel.NotBothLayers:
                return qsTr("You cannot write on both pages of this household. Ask who manages it.");
            case HouseholdSplitModel.AlreadyJoined:
                return qsTr("This household was joined with another one. Go there and split it from there.");
            case HouseholdSplitModel.NotManaged:
                return qsTr("A team lead reads every new household and could not read this one. Only who manages this household may decide that. Ask them to split it.");
            default:
                return qsTr("Not all of this household can be read here. Sync, or update the app, and try again.");
            }
        }
    }
    AzCard {
        width: parent.width
        visible: screen.choosing
        iconName: "household"
        heading: qsTr("Who goes on apart?")
        gap: Theme.grid

        AzText {
            width: parent.width
            visible: screen.split.people.count === 0
            text: qsTr("Nobody is written down here by name yet. You can choose below what goes along.")
            color: Theme.inkSoft
        }
        Repeater {
            model: screen.split.people

            SplitPart {
                width: parent ? parent.width : 0
                onPicked: choice => screen.split.choosePart(partId, choice)
            }
        }
        AzText {
            width: parent.width
            visible: screen.split.people.count > 0
            text: qsTr("Whoever goes along stays known here by name, as somebody who lives elsewhere; phone numbers go along. Let who belongs to both, such as children, stay here as well.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.choosing
        iconName: "edit"
        heading: qsTr("The new household")

        AzTextField {
            id: called
            width: parent.width
            label: qsTr("What is the new household called?")
            onTextChanged: screen.split.newName = text
            Component.onCompleted: load(screen.split.newName)
        }
        AzText {
            width: parent.width
            text: qsTr("Write the new address on its own page. Nothing on this page will say what the new household is called or where it is.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.choosing && screen.split.groups.count > 0
        iconName: "move"
        heading: qsTr("What goes along?")
        gap: Theme.grid

        AzText {
            width: parent.width
            text: qsTr("What is only about people who go is chosen already. A finished note stays word for word as it is, with who wrote it and when.")
            color: Theme.inkSoft
        }
        Repeater {
            model: screen.split.groups

            Column {
                id: group
                required property string groupId
                required property string words
                required property int parts
                required property int going
                required property bool isOpen
                width: parent ? parent.width : 0
                spacing: Theme.grid

                AzListRow {
                    width: parent.width
                    leftPadding: Theme.grid
                    title: group.words
                    subtitle: group.going === 0 ? qsTr("%n stay(s)", "", group.parts) : qsTr("%1 of %2 go along").arg(group.going).arg(group.parts)
                    chosen: group.isOpen
                    onClicked: screen.split.openGroup(group.groupId)
                }
                AzSegmented {
                    width: parent.width
                    visible: group.isOpen && group.parts > 1
                    //: All of one kind: what happens to all the visits
                    label: qsTr("All of it: %1").arg(group.words)
                    options: [qsTr("All stay"), qsTr("All go along"), qsTr("All in both")]
                    current: group.going === 0 ? 0 : -1
                    onChosen: index => screen.split.chooseGroup(group.groupId, index)
                }
                Repeater {
                    model: group.isOpen ? screen.split.parts : null

                    SplitPart {
                        width: parent ? parent.width : 0
                        onPicked: choice => screen.split.choosePart(partId, choice)
                    }
                }
                AzButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: group.isOpen && screen.split.more > 0
                    kind: AzButton.Secondary
                    text: qsTr("Show more (%n)", "", screen.split.more)
                    onClicked: screen.split.showMore()
                }
            }
        }
    }
    AzCard {
        width: parent.width
        visible: screen.choosing
        iconName: "eye"
        heading: qsTr("Who will read the new household?")
        gap: Theme.grid

        Repeater {
            model: screen.split.readers

            AzCheck {
                required property string readerId
                required property string name
                required property bool isFixed
                required property bool isChosen
                width: parent ? parent.width : 0
                text: name
                description: isFixed ? qsTr("reads every household that you begin") : ""
                checked: isChosen
                enabled: !isFixed
                onToggled: screen.split.chooseReader(readerId, checked)
            }
        }
        AzText {
            width: parent.width
            text: qsTr("Who you leave out does not see that the new household exists. Is somebody not safe with the other? Then leave out who visits the other.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzStatusLine {
        width: parent.width
        visible: screen.choosing && screen.split.safetyPlan
        mood: AzStatusLine.Attention
        text: qsTr("The safety plan stays here, with who reads it. Does who goes need one? Begin it on the new page.")
    }
    AzButton {
        width: screen.width >= 560 ? Math.min(implicitWidth, parent.width) : parent.width
        visible: screen.split.state === HouseholdSplitModel.Choosing && screen.split.hindrance === HouseholdSplitModel.NoHindrance
        enabled: screen.split.ready || screen.split.begun
        iconName: "move"
        text: screen.split.begun ? qsTr("Go on with %1").arg(screen.split.newName) : screen.split.newName.trim() === "" ? qsTr("Give it a name first") : !screen.split.ready ? qsTr("Choose who or what goes first") : qsTr("Begin %1").arg(screen.split.newName.trim())
        onClicked: screen.split.split()
    }
    AzStatusLine {
        width: parent.width
        visible: screen.split.state !== HouseholdSplitModel.Choosing
        mood: screen.split.state === HouseholdSplitModel.Split ? AzStatusLine.Ok : AzStatusLine.Busy
        text: screen.split.state === HouseholdSplitModel.Splitting ? qsTr("Moving, %n part(s) to go. Stay on this page for a moment.", "", screen.split.left) : screen.split.left > 0 ? qsTr("%1 has a page of its own. %n part(s) stay here until they can be read or chosen.", "", screen.split.left).arg(screen.split.newName) : qsTr("%1 has a page of its own. Write down address and phone there.").arg(screen.split.newName)
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.split.state === HouseholdSplitModel.Split
        iconName: "household"
        text: qsTr("Open %1").arg(screen.split.newName)
        onClicked: screen.householdWanted(screen.split.made)
    }
}
