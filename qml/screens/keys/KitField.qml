// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// The code of a kit or a paper, typed letter by letter from the page: groups form by themselves, and it says whether all
// is there before anything is tried.
FocusScope {
    id: root

    required property KitModel kit
    required property string label
    readonly property string text: kit.tidy(field.text)
    readonly property bool whole: kit.isWhole(field.text)
    readonly property int typed: text.replace(/-/g, "").length

    signal accepted

    function clear() {
        field.load("");
    }

    implicitWidth: 280
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: root.width
        spacing: 4

        AzTextField {
            id: field
            width: parent.width
            focus: true
            label: root.label
            error: root.typed >= 28 && !root.whole ? qsTr("Something in it is not right. Compare it letter by letter.") : ""
            hint: root.whole ? qsTr("All of it is there.") : root.typed === 0 ? qsTr("Seven groups of four. Small letters and spaces are fine.") : qsTr("%1 of 28 letters and digits").arg(root.typed)
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
            onAccepted: root.accepted()
        }
        Flow {
            width: parent.width
            visible: root.typed > 0
            spacing: Theme.gap

            Repeater {
                model: root.text.split("-")

                AzText {
                    required property string modelData
                    text: modelData
                    font.pixelSize: Theme.textTitle
                    font.letterSpacing: 2
                    color: root.whole ? Theme.ok : Theme.ink
                    // Letter by letter: this is compared, not read.
                    Accessible.name: modelData.split("").join(" ")
                }
            }
        }
    }
}
