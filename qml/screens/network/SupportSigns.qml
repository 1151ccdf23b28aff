// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// With what somebody helps, as signs on their tie; a screen reader hears it with the person.
Row {
    id: signs

    required property NetworkCanvas canvas
    required property networkTie tie
    readonly property rect box: canvas.revision >= 0 ? canvas.signBox(tie.id) : Qt.rect(0, 0, 0, 0)

    x: box.x
    y: box.y
    visible: box.width > 0

    Repeater {
        model: signs.tie.support

        Rectangle {
            required property string modelData
            width: signs.box.height
            height: width
            radius: width / 2
            color: Theme.paper

            AzPictogram {
                anchors.fill: parent
                anchors.margins: 1
                name: ({ "practical": "support-practical", "emotional": "support-emotional", "advice": "support-advice", "company": "support-company", "money_things": "support-money" })[parent.modelData] || "help"
                color: Theme.clientText
                paper: Theme.paper
            }
        }
    }
}
