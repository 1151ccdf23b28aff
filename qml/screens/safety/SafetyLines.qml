// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The lines of one kind, and one more.
Column {
    id: part

    required property SafetyModel safety
    required property int kind // SafetyModel.Kind
    required property string addLabel
    property string emptyText: ""
    readonly property SafetyLineListModel lines: safety.lines(kind)
    readonly property bool open: safety.state === SafetyModel.Open

    signal lineWanted(int kind, var line)

    spacing: 4

    Repeater {
        model: part.lines

        SafetyLineItem {
            width: parent ? parent.width : 0
            kind: part.kind
            opens: part.open && how !== SafetyStands.BeingRemoved && how !== SafetyStands.Removed
            required lineId
            required what
            required who
            required whoKind
            required phone
            required moment
            required happened
            required seenBy
            required how
            required removedBy
            required because
            required beside
            onClicked: part.lineWanted(part.kind, {
                    id: lineId,
                    what: what,
                    who: who,
                    whoKind: whoKind,
                    phone: phone,
                    moment: moment,
                    happened: happened,
                    seenBy: seenBy
                })
        }
    }
    AzText {
        width: parent.width
        visible: text !== "" && part.lines.count === 0
        text: part.emptyText
        color: Theme.inkSoft
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: part.open && part.addLabel !== ""
        leftPadding: Theme.grid
        kind: AzButton.Quiet
        iconName: "add"
        text: part.addLabel
        onClicked: part.lineWanted(part.kind, null)
    }
}
