// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What was agreed at this visit: who does what by when.
Column {
    id: part

    required property VisitEditor visit

    signal wanted

    spacing: Theme.grid
    visible: !visit.finished || visit.agreements.count > 0

    SectionHeader {
        width: parent.width
        text: qsTr("What we agreed")
        actionLabel: part.visit.finished ? "" : qsTr("Agreement")
        onActed: part.wanted()
    }
    Repeater {
        model: part.visit.agreements

        Item {
            id: row
            required property string agreementId
            required property string what
            required property string who
            required property date by
            width: parent ? parent.width : 0
            implicitHeight: line.height

            NoteLine {
                id: line
                anchors.left: parent.left
                anchors.right: drop.visible ? drop.left : parent.right
                first: row.what
                third: Words.joined(row.who, Words.day(row.by), "")
                opens: false
            }
            AzIconButton {
                id: drop
                anchors.right: parent.right
                anchors.verticalCenter: line.verticalCenter
                visible: !part.visit.finished
                iconName: "delete"
                label: qsTr("Take out: %1").arg(row.what)
                onClicked: part.visit.removeLine(row.agreementId)
            }
        }
    }
}
