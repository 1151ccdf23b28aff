// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The organisation's key on three papers: how it stands, who used it, and the ways to make, agree to and use them.
AzPage {
    id: screen

    required property CustodyModel custody
    required property KitModel kit
    property bool using: false
    readonly property bool resting: !using && (custody.step === CustodyModel.Nothing || custody.step === CustodyModel.Done)

    signal back

    function leave() {
        if (custody.step === CustodyModel.Papers)
            custody.leave();
        using = false;
        back();
    }
    function openUse() {
        using = true;
    }

    Component.onDestruction: if (custody && custody.step === CustodyModel.Papers)
        custody.leave()

    ScreenTitle {
        width: parent.width
        title: qsTr("The key on three papers")
        lead: {
            if (screen.using)
                return qsTr("Back with two papers");
            if (screen.custody.step === CustodyModel.Papers)
                return qsTr("Paper %1 of 3").arg(screen.custody.checked + 1);
            return screen.custody.step === CustodyModel.Agreement ? qsTr("The three papers are made; they do not hold yet") : "";
        }
        backLabel: qsTr("Back to more")
        onBack: screen.leave()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.custody.failure !== Failure.None
        text: screen.custody.failure === Failure.Offline ? qsTr("The server can't be reached now. Nothing was changed; try again with a network.") : screen.custody.failure === Failure.WrongKit ? qsTr("These groups are not both on this paper. Look at the paper again.") : Words.failure(screen.custody.failure)
    }

    // --- what it is, and how it stands
    AzCard {
        width: parent.width
        visible: screen.resting
        iconName: "key"
        heading: screen.custody.named ? qsTr("In use since %1").arg(Words.day(screen.custody.namedAt)) : qsTr("Not made yet")

        AzText {
            width: parent.width
            text: qsTr("Three people each keep one paper in an envelope, not in one room. Any two together bring back somebody who lost kit and device. One alone is worthless, also to a thief.")
        }
        AzText {
            width: parent.width
            visible: !screen.custody.named
            text: qsTr("Without these papers, what only one person could read is gone when that person loses everything.")
            color: Theme.inkSoft
        }
        AzStatusLine {
            width: parent.width
            visible: screen.custody.step === CustodyModel.Done
            mood: AzStatusLine.Ok
            text: qsTr("The new papers hold. Destroy older ones.")
        }
        AzStatusLine {
            width: parent.width
            visible: screen.custody.usedSince
            mood: AzStatusLine.Attention
            text: qsTr("These papers were used: what is on them was typed. Make new ones.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.custody.mayMake
            kind: screen.custody.named && !screen.custody.usedSince ? AzButton.Secondary : AzButton.Primary
            enabled: !screen.custody.busy
            text: screen.custody.named ? qsTr("Make new papers") : qsTr("Make the papers")
            onClicked: screen.custody.draw()
        }
        AzText {
            width: parent.width
            visible: !screen.custody.mayMake
            text: qsTr("An administrator makes them.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.custody.uses.count > 0 && screen.resting
        iconName: "eye"
        heading: qsTr("When they were used")

        Repeater {
            model: screen.custody.uses

            FactRow {
                required property string from
                required property string to
                required property date at
                width: parent ? parent.width : 0
                iconName: "person"
                label: Words.moment(at)
                //: Who came back under new keys, then whose place it was
                text: qsTr("%1 came back in the place of %2.").arg(to !== "" ? to : qsTr("a colleague")).arg(from !== "" ? from : qsTr("a colleague"))
            }
        }
    }
    CustodyPaper {
        width: parent.width
        visible: !screen.using && screen.custody.step === CustodyModel.Papers
        custody: screen.custody
    }
    CustodyAgreement {
        width: parent.width
        visible: !screen.using && screen.custody.step === CustodyModel.Agreement
        custody: screen.custody
    }

    // --- the second administrator
    AzCard {
        width: parent.width
        visible: screen.resting && screen.custody.mayMake && screen.custody.needsSecond
        iconName: "edit"
        heading: qsTr("Does a colleague ask you to agree?")

        AzText {
            width: parent.width
            text: qsTr("There is more than one administrator: new papers hold when two of you agree. Ask who keeps them before you do.")
        }
        AzTextField {
            id: asked
            width: parent.width
            label: qsTr("What your colleague sent")
            inputMethodHints: Qt.ImhNoPredictiveText
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            enabled: asked.text !== "" && !screen.custody.busy
            text: qsTr("I agree")
            onClicked: screen.custody.agree(asked.text)
        }
        LinkCard {
            width: parent.width
            visible: screen.custody.signedProposal !== ""
            label: qsTr("Send this back, today still")
            pictureName: qsTr("Your agreement as a QR code")
            link: screen.custody.signedProposal
            onCopyWanted: screen.custody.copy(screen.custody.signedProposal)
        }
    }

    // --- coming back
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.resting && screen.custody.named && screen.custody.broughtBack < 0
        kind: AzButton.Quiet
        text: qsTr("I lost everything and was invited anew")
        onClicked: screen.openUse()
    }
    CustodyUse {
        width: parent.width
        visible: screen.using && screen.custody.broughtBack < 0
        custody: screen.custody
        kit: screen.kit
        onEnded: screen.using = false
    }
    AzStatusLine {
        width: parent.width
        visible: screen.custody.broughtBack >= 0
        mood: AzStatusLine.Ok
        text: qsTr("Back: %n layer(s) of households. Let an administrator make new papers now.", "", Math.max(0, screen.custody.broughtBack))
    }
    AzStatusLine {
        width: parent.width
        visible: screen.custody.broughtBack >= 0 && screen.custody.notOpened > 0
        mood: AzStatusLine.Attention
        text: qsTr("%n layer(s) did not open: they are older than these papers. A colleague who reads them can share them with you.", "", Math.max(0, screen.custody.notOpened))
    }
    AzStatusLine {
        width: parent.width
        visible: screen.custody.busy
        mood: AzStatusLine.Busy
        text: qsTr("One moment ...")
    }
}
