// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// One small step on the client's sheet: what, who helps, and when. Touching is enough for all but the words themselves.
Rectangle {
    id: root

    required property PlanSheetModel plan
    required property var step // {id, what, helper, helperKind, when}
    required property var words

    function word(name: string): string {
        return words[name] ?? "";
    }

    implicitHeight: column.implicitHeight + 2 * Theme.margin
    radius: Theme.cardRadius
    color: Theme.clientTint
    border.width: 1
    border.color: Theme.clientEdge

    Column {
        id: column
        x: Theme.margin
        y: Theme.margin
        width: root.width - 2 * Theme.margin
        spacing: Theme.margin

        AzTextArea {
            width: parent.width
            minimumLines: 2
            label: root.word("plan.step")
            labelSize: Theme.textBody
            textSize: Theme.textTitle
            value: root.step.what
            onEdited: text => root.plan.editStep(root.step.id, text)
            onDeparted: root.plan.leave()
        }
        Column {
            width: parent.width
            spacing: Theme.grid

            AzText {
                width: parent.width
                text: root.word("plan.who")
                font.weight: Font.DemiBold
            }
            Flow {
                width: parent.width
                spacing: Theme.grid

                Repeater {
                    model: ["who.self", "who.own", "who.worker", "who.nobody"]

                    AzChip {
                        required property int index
                        required property string modelData
                        width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                        fontSize: Theme.textBody
                        checkable: false
                        checked: root.step.helperKind === index
                        text: root.word(modelData)
                        Accessible.name: root.word("plan.who") + " " + text
                        onClicked: root.plan.setHelper(root.step.id, index)
                    }
                }
            }
            AzTextField {
                id: who
                width: parent.width
                visible: root.step.helperKind === PlanModel.Network || root.step.helperKind === PlanModel.Professional
                label: root.word("who.name")
                labelSize: Theme.textBody
                textSize: Theme.textTitle
                onEdited: text => root.plan.editHelper(root.step.id, text)
                onDeparted: root.plan.leave()
                Component.onCompleted: load(root.step.helper)
            }
        }
        Column {
            width: parent.width
            spacing: Theme.grid

            AzText {
                width: parent.width
                text: root.word("plan.when")
                font.weight: Font.DemiBold
            }
            Flow {
                width: parent.width
                spacing: Theme.grid

                Repeater {
                    model: ["when.today", "when.week", "when.next", "when.month"]

                    AzChip {
                        required property int index
                        required property string modelData
                        width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                        fontSize: Theme.textBody
                        checkable: false
                        checked: root.step.when === index + 1
                        text: root.word(modelData)
                        Accessible.name: root.word("plan.when") + " " + text
                        onClicked: root.plan.setWhen(root.step.id, index + 1)
                    }
                }
            }
        }
        AzButton {
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Quiet
            iconName: "delete"
            text: root.word("plan.remove")
            onClicked: root.plan.removeStep(root.step.id)
        }
    }
}
