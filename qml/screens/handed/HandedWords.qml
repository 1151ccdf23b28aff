// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Texts to read, in large type: what was written down together. Below them three faces, and room to sign for who likes to.
AzPage {
    id: root

    required property HandedPage page
    required property var words
    readonly property bool wide: width >= 900 && Theme.textScale < 1.4 // a tablet between two people

    function heading(part: int): string {
        return words[["page.words", "page.strengths", "page.next"][part]] ?? "";
    }
    function pictogram(part: int): string {
        return ["talk", "face-good", "clock"][part] ?? "";
    }

    spacing: Theme.margin * 2
    measure: wide ? 880 : 640

    Repeater {
        model: root.page.parts

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
                name: root.pictogram(part.modelData.part)
                color: Theme.clientText
                paper: Theme.paper
            }
            Column {
                width: part.width - (picture.visible ? picture.width + part.spacing : 0)
                spacing: 4

                AzText {
                    width: parent.width
                    text: root.heading(part.modelData.part)
                    font.pixelSize: root.wide ? Theme.textTitle : Theme.textBody
                    font.weight: Font.DemiBold
                    color: Theme.clientText
                    Accessible.role: Accessible.Heading
                }
                AzText {
                    width: parent.width
                    text: part.modelData.text
                    font.pixelSize: root.wide ? Theme.textLarge : Theme.textTitle
                    lineHeight: 1.4
                }
            }
        }
    }
    AzText {
        width: parent.width
        visible: root.page.parts.length === 0
        text: root.words["page.empty"] ?? ""
        color: Theme.inkSoft
    }
    Column {
        width: parent.width
        visible: !!root.page.visit
        spacing: Theme.margin

        AzText {
            width: parent.width
            text: root.words["page.faces"] ?? ""
            font.pixelSize: root.wide ? Theme.textTitle : Theme.textBody
            font.weight: Font.DemiBold
            color: Theme.clientText
            Accessible.role: Accessible.Heading
        }
        FacesRow {
            width: parent.width
            large: true
            questions: [root.words["page.could_say"] ?? "", root.words["page.matters"] ?? "", root.words["page.knows_next"] ?? ""]
            names: [root.words["page.good"] ?? "", root.words["page.so_so"] ?? "", root.words["page.not_good"] ?? ""]
            faces: root.page.visit?.faces ?? []
            onPicked: (question, face) => root.page.visit.setFace(question, face)
        }
        AzText {
            width: parent.width
            text: root.words["page.sign"] ?? ""
        }
        SignaturePad {
            width: Math.min(parent.width, 560)
            label: root.words["plan.sign_here"] ?? ""
            strokes: root.page.visit?.strokes ?? []
            onDrawn: stroke => root.page.visit.sign(stroke)
        }
        AzButton {
            width: Math.min(implicitWidth, parent.width)
            visible: (root.page.visit?.strokes ?? []).length > 0
            kind: AzButton.Quiet
            text: root.words["plan.again"] ?? ""
            onClicked: root.page.visit.signAgain()
        }
    }
}
