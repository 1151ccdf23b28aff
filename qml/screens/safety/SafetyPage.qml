// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The plan as one page below a head that stays: the way back and the way to hide it are always in reach.
Item {
    id: screen

    required property SafetyModel safety
    required property int startField
    required property int startFromEnd
    readonly property var readers: safety.readers
    readonly property bool begun: safety.state === SafetyModel.Open || safety.state === SafetyModel.ReadOnly
    readonly property bool open: safety.state === SafetyModel.Open
    readonly property var fields: [risk, place, codeWord, checkBy, checkPhone, rhythm, hiddenPlace] // by SafetyModel.Field

    signal back
    signal placed(int field, int fromEnd)
    signal hideWanted
    signal paperWanted
    signal lineWanted(int kind, var line)

    Component.onCompleted: if (startField >= 0 && open)
        fields[startField].enter(startFromEnd)

    ScreenTitle {
        id: head
        x: screen.LayoutMirroring.enabled ? hide.width + Theme.margin : Theme.margin
        y: Theme.grid
        width: parent.width - 2 * Theme.margin - hide.width
        title: qsTr("Safe together")
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
    }
    AzIconButton {
        id: hide
        anchors.right: parent.right
        anchors.rightMargin: Theme.grid
        y: Theme.grid
        iconName: "eye-off"
        label: qsTr("Show safely")
        onClicked: screen.hideWanted()
    }
    AzPage {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Math.max(head.height, hide.height) + 2 * Theme.grid
        anchors.bottom: parent.bottom
        focus: true

        AzText {
            width: parent.width
            //: Below the title: of which household
            text: qsTr("Safety plan of %1").arg(screen.safety.household)
            color: Theme.inkSoft
        }
        SafetyBegin {
            width: parent.width
            visible: !screen.begun
            safety: screen.safety
        }
        SaveLine {
            width: parent.width
            visible: screen.open || screen.safety.saveState === VisitEditor.Failed
            saveState: screen.safety.saveState
            failureText: Words.failure(screen.safety.failure)
        }
        AzStatusLine {
            width: parent.width
            visible: screen.safety.state === SafetyModel.ReadOnly
            mood: AzStatusLine.Waiting
            text: qsTr("You read along here: you can't change this plan.")
        }
        AzStatusLine {
            width: parent.width
            visible: screen.begun && screen.safety.expired
            mood: AzStatusLine.Attention
            text: qsTr("This plan was valid until %1. Does it still hold? Look at it together and choose a new day below.").arg(Words.longDay(screen.safety.validUntil))
        }
        FactRow {
            width: parent.width
            visible: screen.begun
            iconName: "people"
            label: qsTr("These people read this, and nobody else")
            text: screen.readers.join(", ")
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("What we see")
            iconName: "eye"
            gap: Theme.margin

            Repeater {
                model: [SafetyModel.Green, SafetyModel.Orange, SafetyModel.Red]

                SafetySignal {
                    required property int modelData
                    width: parent ? parent.width : 0
                    safety: screen.safety
                    kind: modelData
                    onLineWanted: (kind, line) => screen.lineWanted(kind, line)
                }
            }
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("What we do then, and who")
            iconName: "task"

            SafetyLines {
                width: parent.width
                safety: screen.safety
                kind: SafetyModel.Action
                emptyText: qsTr("Nothing yet. Who can do something when it is orange? And when it is red?")
                addLabel: qsTr("Add what we do")
                onLineWanted: (kind, line) => screen.lineWanted(kind, line)
            }
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("Who we call")
            iconName: "phone"

            AzText {
                width: parent.width
                text: qsTr("In danger: 112.")
                font.weight: Font.DemiBold
            }
            SafetyLines {
                width: parent.width
                safety: screen.safety
                kind: SafetyModel.PhoneNumber
                emptyText: qsTr("Who do you call besides?")
                addLabel: qsTr("Add a number")
                onLineWanted: (kind, line) => screen.lineWanted(kind, line)
            }
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("Where we are safe")
            iconName: "place"
            gap: Theme.margin

            SafetyField {
                id: place
                width: parent.width
                safety: screen.safety
                field: SafetyModel.SafePlace
                label: qsTr("Safe place")
                hint: qsTr("Where can they go, also at night?")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
            SafetyField {
                id: codeWord
                width: parent.width
                safety: screen.safety
                field: SafetyModel.CodeWord
                label: qsTr("Code word")
                hint: qsTr("Whoever hears this word knows: come, or call.")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("For the children")
            iconName: "heart"

            SafetyLines {
                width: parent.width
                safety: screen.safety
                kind: SafetyModel.ChildLine
                emptyText: qsTr("What does a child do? In words that a child would say.")
                addLabel: qsTr("Add for the children")
                onLineWanted: (kind, line) => screen.lineWanted(kind, line)
            }
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("Who looks whether it works")
            iconName: "calendar"
            gap: Theme.margin

            SafetyField {
                id: checkBy
                width: parent.width
                safety: screen.safety
                field: SafetyModel.CheckBy
                label: qsTr("Who asks how it goes?")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
            SafetyField {
                id: checkPhone
                width: parent.width
                safety: screen.safety
                field: SafetyModel.CheckPhone
                label: qsTr("Their phone number")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
            SafetyField {
                id: rhythm
                width: parent.width
                safety: screen.safety
                field: SafetyModel.CheckRhythm
                label: qsTr("How often, and how?")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
            AzDateField {
                width: parent.width
                visible: screen.open
                label: qsTr("Valid until")
                today: screen.safety.today
                value: screen.safety.validUntil
                onEdited: value => screen.safety.setValidUntil(value)
            }
            FactRow {
                width: parent.width
                visible: !screen.open && Words.day(screen.safety.validUntil) !== ""
                iconName: "calendar"
                label: qsTr("Valid until")
                text: Words.longDay(screen.safety.validUntil)
            }
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("This must never happen")
            iconName: "attention"

            SafetyLines {
                width: parent.width
                safety: screen.safety
                kind: SafetyModel.BottomLine
                emptyText: qsTr("Nothing yet. On what do you all agree?")
                addLabel: qsTr("Add a line")
                onLineWanted: (kind, line) => screen.lineWanted(kind, line)
            }
        }
        SafetyWhy {
            id: why
            width: parent.width
            visible: screen.begun
            safety: screen.safety
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            onLineWanted: (kind, line) => screen.lineWanted(kind, line)
        }
        AzCard {
            width: parent.width
            visible: screen.begun
            heading: qsTr("Who agreed to this?")
            iconName: "agreement"
            gap: Theme.margin

            SafetyLines {
                width: parent.width
                safety: screen.safety
                kind: SafetyModel.Signed
                addLabel: qsTr("Add a name")
                onLineWanted: (kind, line) => screen.lineWanted(kind, line)
            }
            AzCheck {
                width: parent.width
                enabled: screen.open
                checked: screen.safety.hiddenCopy
                text: qsTr("A hidden copy lies somewhere")
                onToggled: screen.safety.setHiddenCopy(checked)
            }
            SafetyField {
                id: hiddenPlace
                width: parent.width
                visible: screen.safety.hiddenCopy
                safety: screen.safety
                field: SafetyModel.HiddenPlace
                label: qsTr("Where does it lie?")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.begun
            kind: AzButton.Secondary
            iconName: "print"
            text: qsTr("On paper")
            description: qsTr("A card for a pocket, a hidden one, one for a child")
            onClicked: screen.paperWanted()
        }
        AzCard {
            width: parent.width
            visible: screen.begun && taken.lines.count > 0
            color: "transparent"
            heading: qsTr("Taken away")
            iconName: "archive"

            SafetyLines {
                id: taken
                width: parent.width
                safety: screen.safety
                kind: SafetyModel.TakenAway
                addLabel: ""
            }
        }
    }
    readonly property SafetyField risk: why.risk
}
