// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The client holds the device: this one page in large type, a button that turns it for who sits opposite, and a way
// back that asks for the worker's PIN. There is nothing else here, and no key that could open anything else.
FocusScope {
    id: screen

    required property AppModel app
    property bool turned: false
    property bool leaving: false
    readonly property bool wide: width >= 900 && Theme.textScale < 1.4 // a tablet between two people
    readonly property HandedPage page: app.appLock.handed

    function heading(part: int): string {
        switch (part) {
        case HandedPage.Words:
            return qsTr("What you said");
        case HandedPage.Strengths:
            return qsTr("What goes well");
        case HandedPage.NextContact:
            return qsTr("When we see each other again");
        case HandedPage.Dream:
            return qsTr("What you dream of");
        case HandedPage.GoodEnough:
            return qsTr("What is good enough");
        case HandedPage.Goal:
            return qsTr("What you want to reach");
        case HandedPage.Step:
            return qsTr("A small step");
        }
        return "";
    }
    function pictogram(part: int): string {
        return ["talk", "face-good", "clock", "dream", "face-good", "goal", "step"][part] ?? "";
    }
    function unlock() {
        if (passphrase.text !== "")
            app.unlock(passphrase.text.trim());
        passphrase.clear();
    }

    focus: true
    Keys.onEscapePressed: leaving = false
    Keys.onBackPressed: leaving = false

    Item {
        id: sheet
        anchors.fill: parent
        visible: !screen.leaving
        rotation: screen.turned ? 180 : 0

        AzPage {
            id: page
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            spacing: Theme.margin * 2
            measure: screen.wide ? 880 : 640
            focus: true

            AzText {
                width: parent.width
                text: screen.page?.kind === HandedPage.Plan ? qsTr("Your plan") : qsTr("What we wrote down together")
                font.pixelSize: Theme.textHuge
                font.weight: Font.DemiBold
                lineHeight: 1.15
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: screen.page?.parts ?? []

                Row {
                    id: part
                    required property var modelData
                    width: parent ? parent.width : 0
                    spacing: Theme.margin

                    AzPictogram {
                        id: picture
                        width: 56
                        height: 56
                        visible: Theme.roomy
                        name: screen.pictogram(part.modelData.part)
                        color: Theme.clientText
                        paper: Theme.paper
                    }
                    Column {
                        width: part.width - (picture.visible ? picture.width + part.spacing : 0)
                        spacing: 4

                        AzText {
                            width: parent.width
                            text: screen.heading(part.modelData.part)
                            font.pixelSize: screen.wide ? Theme.textTitle : Theme.textBody
                            font.weight: Font.DemiBold
                            color: Theme.clientText
                            Accessible.role: Accessible.Heading
                        }
                        AzText {
                            width: parent.width
                            text: part.modelData.text
                            font.pixelSize: screen.wide ? Theme.textLarge : Theme.textTitle
                            lineHeight: 1.4
                        }
                    }
                }
            }
            AzText {
                width: parent.width
                visible: (screen.page?.parts.length ?? 0) === 0
                text: qsTr("Nothing has been written here yet.")
                color: Theme.inkSoft
            }
        }
        Rectangle {
            id: foot
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: buttons.height + 2 * Theme.grid
            color: Theme.clientTint

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.clientEdge
            }
            Flow {
                id: buttons
                x: Theme.margin
                y: Theme.grid
                width: parent.width - 2 * x
                spacing: Theme.grid

                AzButton {
                    width: Math.min(implicitWidth, buttons.width)
                    kind: AzButton.Secondary
                    iconName: "turn"
                    text: qsTr("Turn round")
                    description: qsTr("For who sits opposite")
                    onClicked: screen.turned = !screen.turned
                }
                AzButton {
                    width: Math.min(implicitWidth, buttons.width)
                    kind: AzButton.Quiet
                    iconName: "lock"
                    text: qsTr("Back to the worker")
                    onClicked: screen.leaving = true
                }
            }
        }
    }
    StartPage {
        id: wayBack
        anchors.fill: parent
        visible: screen.leaving
        focus: visible
        title: qsTr("For the worker")
        lead: screen.app.appLock.hasPin ? qsTr("Your PIN brings you back.") : qsTr("Your passphrase brings you back.")
        failure: Words.failure(screen.app.appLock.failure)

        PinEntry {
            width: parent.width
            visible: screen.app.appLock.hasPin
            focus: visible
            low: wayBack.low
            appLock: screen.app.appLock
        }
        PassphraseField {
            id: passphrase
            width: parent.width
            visible: !screen.app.appLock.hasPin
            focus: visible
            label: qsTr("Passphrase")
            showLabel: qsTr("Show what I type")
            hideLabel: qsTr("Hide what I type")
            completions: start => screen.app.appLock.completions(start)
            onAccepted: screen.unlock()
        }
        AzButton {
            width: parent.width
            visible: !screen.app.appLock.hasPin
            enabled: passphrase.text !== ""
            text: qsTr("Open")
            onClicked: screen.unlock()
        }
        AzButton {
            width: parent.width
            kind: AzButton.Quiet
            text: qsTr("Go on reading")
            onClicked: screen.leaving = false
        }
    }
}
