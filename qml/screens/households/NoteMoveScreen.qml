// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A note that stands under the wrong household: to which it belongs, who may have read it, and one tap back.
AzPage {
    id: screen

    required property NoteMoveModel noteMove
    readonly property bool isLeak: noteMove.leak === NoteMoveModel.CouldRead || noteMove.leak === NoteMoveModel.WasRead
    readonly property bool canGo: noteMove.hindrance === NoteMoveModel.NoHindrance
    readonly property bool moved: noteMove.state === NoteMoveModel.Moved

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("Wrong household?")
        lead: screen.noteMove.from
        backLabel: qsTr("Back")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.noteMove.failure !== Failure.None
        text: qsTr("The note did not move. %1").arg(Words.failure(screen.noteMove.failure))
    }
    AzStatusLine {
        width: parent.width
        visible: !screen.canGo
        mood: AzStatusLine.Attention
        text: {
            switch (screen.noteMove.hindrance) {
            case NoteMoveModel.NotANote:
                return qsTr("Only a note of a visit, an attempt or an entry of the journal can be moved. This one is no longer here, or is something else.");
            case NoteMoveModel.NotBothLayers:
                return qsTr("You cannot write on both pages of this household. Ask who manages it to move the note.");
            case NoteMoveModel.Choices:
                return qsTr("Two versions of this note stand side by side. Choose first, then move it.");
            case NoteMoveModel.Attached:
                return qsTr("A photo or a recording hangs on this note. Those cannot be moved yet. Tell the privacy officer that it stands here.");
            case NoteMoveModel.Incomplete:
                return qsTr("Not all of this note can be read here. Sync, or update the app, and try again.");
            }
            return "";
        }
    }
    AzCard {
        width: parent.width
        visible: screen.canGo
        iconName: "note"
        heading: screen.noteMove.noteAt.getTime() > 0 ? Words.day(screen.noteMove.noteAt) : qsTr("The note")

        AzText {
            width: parent.width
            visible: text !== ""
            text: screen.noteMove.note
        }
        AzText {
            width: parent.width
            visible: screen.noteMove.others > 0
            text: qsTr("%n more item(s) that belong to it go along: what professionals wrote, agreements, additions.", "", screen.noteMove.others)
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzText {
            width: parent.width
            visible: screen.noteMove.finished
            text: qsTr("It is finished. It stays word for word as it is, with who wrote it and when.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.canGo && !screen.moved
        iconName: "household"
        heading: qsTr("To which household does it belong?")
        gap: Theme.grid

        AzSearchField {
            width: parent.width
            label: qsTr("Search by name")
            clearLabel: qsTr("Clear the search")
            onEdited: text => screen.noteMove.search = text
        }
        Repeater {
            model: screen.noteMove.households

            AzListRow {
                required property string householdId
                required property string household
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: household
                chosen: screen.noteMove.target === householdId
                note: chosen ? qsTr("chosen") : ""
                onClicked: screen.noteMove.choose(householdId)
            }
        }
        AzText {
            width: parent.width
            visible: screen.noteMove.households.count === 0
            text: screen.noteMove.search === "" ? qsTr("There is no other household in which you may write both pages. Ask who works there to give you access, or to move it.") : qsTr("No household of yours is called that.")
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.canGo && screen.noteMove.target !== ""
        iconName: screen.isLeak ? "attention" : "eye"
        heading: screen.isLeak ? qsTr("This may be a data leak") : qsTr("Who read it")

        AzText {
            width: parent.width
            text: {
                switch (screen.noteMove.leak) {
                case NoteMoveModel.NotLeft:
                    return qsTr("Nobody else could read it: it has not left this device.");
                case NoteMoveModel.NobodyElse:
                    return qsTr("Nobody could read it here who may not read it where it goes.");
                case NoteMoveModel.CouldRead:
                case NoteMoveModel.WasRead:
                    return qsTr("It stood here, and these people could read it: %1.").arg(screen.noteMove.readers);
                }
                return "";
            }
        }
        AzText {
            width: parent.width
            visible: screen.noteMove.leak === NoteMoveModel.WasRead
            text: qsTr("The log says that this household was opened since by: %1.").arg(screen.noteMove.openers)
        }
        AzText {
            width: parent.width
            visible: screen.noteMove.leak === NoteMoveModel.CouldRead
            text: qsTr("As far as you may read the log, none of them opened it since.")
        }
        AzText {
            width: parent.width
            visible: screen.isLeak
            text: qsTr("Tell the privacy officer of your organisation today, also when you are not sure. The organisation has 72 hours to report it.")
            font.weight: Font.DemiBold
        }
        AzText {
            width: parent.width
            visible: screen.isLeak
            //: Name of a household
            text: screen.moved ? qsTr("This stands in the journal of %1 as well.").arg(screen.noteMove.targetName) : qsTr("When you move it, this is kept as a line in the journal of %1.").arg(screen.noteMove.targetName)
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzButton {
        width: screen.width >= 560 ? Math.min(implicitWidth, parent.width) : parent.width
        visible: screen.canGo && !screen.moved
        enabled: screen.noteMove.target !== ""
        iconName: "move"
        //: Name of a household
        text: screen.noteMove.target === "" ? qsTr("Choose a household first") : qsTr("Move it to %1").arg(screen.noteMove.targetName)
        onClicked: screen.noteMove.move()
    }
    AzStatusLine {
        width: parent.width
        visible: screen.noteMove.state !== NoteMoveModel.Choosing
        mood: AzStatusLine.Ok
        text: screen.moved ? qsTr("The note stands in %1 now. Here it is gone; its history says why.").arg(screen.noteMove.targetName) : qsTr("The note stands here again, as it was.")
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.moved
        kind: AzButton.Secondary
        iconName: "undo"
        text: qsTr("Put it back")
        onClicked: screen.noteMove.putBack()
    }
}
