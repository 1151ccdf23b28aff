// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The plan sheet of the private round: the client and their own people fill it in, in their own words, while nobody else
// is in the room. Large fields, nothing that must be filled in, and "this is our plan" at the end.
AzPage {
    id: root

    required property PlanSheetModel plan
    required property var words

    function word(name: string): string {
        return words[name] ?? "";
    }

    measure: 880
    spacing: Theme.margin * 1.5

    AzText {
        width: parent.width
        text: root.word("plan.lead")
        font.pixelSize: Theme.textTitle
    }
    AzTextArea {
        width: parent.width
        minimumLines: 3
        label: root.word("plan.dream")
        labelSize: Theme.textTitle
        textSize: Theme.textTitle
        value: root.plan.dream
        onEdited: text => root.plan.edit(PlanSheetModel.Dream, text)
        onDeparted: root.plan.leave()
    }
    AzTextArea {
        width: parent.width
        minimumLines: 3
        label: root.word("plan.good")
        labelSize: Theme.textTitle
        textSize: Theme.textTitle
        value: root.plan.goodEnough
        onEdited: text => root.plan.edit(PlanSheetModel.GoodEnough, text)
        onDeparted: root.plan.leave()
    }
    AzTextArea {
        width: parent.width
        minimumLines: 2
        label: root.word("plan.people")
        labelSize: Theme.textTitle
        textSize: Theme.textTitle
        value: root.plan.myPeople
        onEdited: text => root.plan.edit(PlanSheetModel.MyPeople, text)
        onDeparted: root.plan.leave()
    }
    AzText {
        width: parent.width
        text: root.word("plan.do")
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Column {
        width: parent.width
        visible: root.plan.standing.length > 0
        spacing: Theme.grid

        AzText {
            width: parent.width
            text: root.word("plan.standing")
            font.weight: Font.DemiBold
            color: Theme.clientText
        }
        Repeater {
            model: root.plan.standing

            AzText {
                required property string modelData
                width: parent ? parent.width : 0
                text: modelData
                font.pixelSize: Theme.textTitle
            }
        }
    }
    // By number: a word that is typed changes its step and does not make it anew, so that the cursor stays.
    Repeater {
        model: root.plan.steps.length

        PlanSheetStep {
            required property int index
            width: parent ? parent.width : 0
            plan: root.plan
            words: root.words
            step: root.plan.steps[index] ?? ({id: "", what: "", helper: "", helperKind: -1, when: 0})
        }
    }
    AzButton {
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "add"
        text: root.word("plan.add")
        onClicked: root.plan.addStep()
    }
    Column {
        width: parent.width
        spacing: Theme.grid

        AzText {
            width: parent.width
            text: root.word("plan.agree")
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        AzText {
            width: parent.width
            text: root.word("plan.sign")
        }
        SignaturePad {
            width: Math.min(parent.width, 560)
            label: root.word("plan.sign_here")
            strokes: root.plan.strokes
            onDrawn: stroke => root.plan.sign(stroke)
        }
        Flow {
            width: parent.width
            spacing: Theme.grid

            AzChip {
                width: Math.min(implicitWidth, parent.width)
                fontSize: Theme.textTitle
                checkable: false
                checked: root.plan.agreed
                text: root.word("plan.agree")
                onClicked: root.plan.agree(!root.plan.agreed)
            }
            AzButton {
                width: Math.min(implicitWidth, parent.width)
                visible: root.plan.strokes.length > 0
                kind: AzButton.Quiet
                text: root.word("plan.again")
                onClicked: root.plan.signAgain()
            }
        }
    }
}
