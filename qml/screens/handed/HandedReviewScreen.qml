// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the client made with the device in their hands, before it becomes part of their page: take it over, throw it away
// knowingly, or later.
AzPage {
    id: screen

    required property HandedReviewModel review

    function heading(line: var): string {
        switch (line.part) {
        case HandedReviewModel.Dream:
            return qsTr("My dream");
        case HandedReviewModel.GoodEnough:
            return qsTr("It is good enough when");
        case HandedReviewModel.MyPeople:
            return qsTr("My people");
        case HandedReviewModel.Step:
            return qsTr("Small step");
        case HandedReviewModel.Agreed:
            return qsTr("“This is our plan”");
        case HandedReviewModel.Added:
            return qsTr("New on the drawing");
        case HandedReviewModel.Changed:
            return qsTr("Has another place or other words");
        case HandedReviewModel.Removed:
            return qsTr("Taken off the drawing");
        case HandedReviewModel.Stays:
            return qsTr("Taken off by the client, changed by a colleague: stays");
        case HandedReviewModel.TieDrawn:
            return qsTr("New line");
        case HandedReviewModel.TieChanged:
            return qsTr("Line changed");
        case HandedReviewModel.TieRemoved:
            return qsTr("Line taken away");
        case HandedReviewModel.Stroke:
            return qsTr("Stroke of the pen");
        case HandedReviewModel.Slip:
            return qsTr("Word on a slip");
        case HandedReviewModel.Face:
            return [qsTr("Could you say what you wanted?"), qsTr("Do we work on what matters to you?"), qsTr("Do you know what happens now?")][Number(line.title)];
        case HandedReviewModel.Signed:
            return qsTr("Signature");
        }
        return line.title;
    }
    function says(line: var): string {
        switch (line.part) {
        case HandedReviewModel.Step:
            return NetworkWords.joined([line.title, [qsTr("I do it myself"), line.text !== "" ? line.text : qsTr("one of my people"), line.text !== "" ? line.text : qsTr("a helper"), qsTr("nobody yet")][line.helperKind], Words.day(line.by)]);
        case HandedReviewModel.Agreed:
            return screen.review.strokes.length > 0 ? qsTr("Signed") : qsTr("Said by a tap");
        case HandedReviewModel.Face:
            return ({
                    good: qsTr("Yes"),
                    so_so: qsTr("A little"),
                    not_good: qsTr("No")
                })[line.text] ?? qsTr("Answer taken back");
        case HandedReviewModel.Signed:
            return screen.review.strokes.length > 0 ? qsTr("Signed") : qsTr("Answer taken back");
        case HandedReviewModel.Added:
        case HandedReviewModel.Changed:
            return NetworkWords.joined([line.title, NetworkWords.word(NetworkWords.sectorKeys, NetworkWords.sectors, line.text)]);
        case HandedReviewModel.Removed:
        case HandedReviewModel.Stays:
        case HandedReviewModel.Slip:
            return line.title !== "" ? line.title : qsTr("stroke of the pen");
        case HandedReviewModel.Stroke:
            return "";
        case HandedReviewModel.TieDrawn:
        case HandedReviewModel.TieChanged:
        case HandedReviewModel.TieRemoved:
            //: The two ends of a line
            return qsTr("%1 and %2").arg(line.title !== "" ? line.title : qsTr("the client")).arg(line.text);
        }
        return line.text !== "" ? line.text : qsTr("Answer taken back");
    }
    function later() {
        review.later();
    }
    function openDiscard() {
        discard.open();
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Made by the client")
        lead: screen.review.household === "" ? qsTr("Of a household that is not on this device any more") : screen.review.household
    }
    AzText {
        width: parent.width
        text: {
            const day = Words.longDay(screen.review.madeAt);
            switch (screen.review.kind) {
            case HandedPage.Talk:
                return qsTr("Talk picture, %1").arg(day);
            case HandedPage.Network:
                return qsTr("Drawing, %1").arg(day);
            case HandedPage.VisitWords:
                return qsTr("Page of a visit, %1").arg(day);
            }
            return qsTr("Plan sheet, %1").arg(day);
        }
        color: Theme.inkSoft
    }
    ErrorBanner {
        width: parent.width
        visible: screen.review.failure !== Failure.None
        text: Words.failure(screen.review.failure)
    }
    LayerFrame {
        width: parent.width
        owner: LayerFrame.Client
        title: qsTr("From the client")
        explanation: qsTr("This is how they left it. It becomes part of their page when you take it over.")

        Repeater {
            model: screen.review.lines

            Column {
                id: line
                required property var modelData
                width: parent ? parent.width : 0
                spacing: 2

                AzText {
                    width: parent.width
                    text: screen.heading(line.modelData)
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                    color: Theme.clientText
                }
                AzText {
                    width: parent.width
                    visible: text !== ""
                    text: screen.says(line.modelData)
                }
            }
        }
        AzText {
            width: parent.width
            visible: screen.review.lines.length === 0
            text: qsTr("Nothing was changed.")
            color: Theme.inkSoft
        }
        SignaturePad {
            width: Math.min(parent.width, 360)
            visible: screen.review.strokes.length > 0
            writable: false
            label: qsTr("Signature")
            strokes: screen.review.strokes
        }
    }
    AzText {
        width: parent.width
        visible: screen.review.count > 1
        text: qsTr("%n more sheet(s) wait behind this one.", "", screen.review.count - 1)
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        visible: screen.review.damaged > 0
        text: qsTr("%n piece(s) in the box cannot be read. They go with this sheet.", "", screen.review.damaged)
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        visible: !screen.review.mayAccept
        text: qsTr("You cannot write on the client's page. A colleague who can, can grant it; until then it waits here.")
    }
    AzButton {
        width: parent.width
        enabled: screen.review.mayAccept
        iconName: "check"
        text: qsTr("Take it over")
        onClicked: screen.review.accept()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        text: qsTr("Later")
        onClicked: screen.review.later()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Quiet
        iconName: "delete"
        text: qsTr("Throw away")
        onClicked: screen.openDiscard()
    }
    AzDialog {
        id: discard
        title: qsTr("Throw this sheet away?")
        question: qsTr("What the client made is gone then. Have you told them?")
        confirmLabel: qsTr("Throw away")
        cancelLabel: qsTr("Keep it")
        onConfirmed: screen.review.discard()
    }
}
