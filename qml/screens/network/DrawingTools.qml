// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the hand is now: a hand, a lasso, a pen, or a slip of paper; and how one looks at the drawing.
Rectangle {
    id: tools

    required property NetworkEditor editor
    required property string tool
    required property string pen
    required property bool turned
    property bool large: false     // few and large, for the client's hand
    property var words: null       // in the client's hands: what the tools are called in their language; slips and ways to look are the worker's
    readonly property real side: large ? Math.round(Theme.target * 1.3) : Theme.target
    readonly property var hands: [
        { "tool": "hand", "icon": "move", "words": words?.hand ?? qsTr("Move people") },
        { "tool": "lasso", "icon": "lasso", "words": qsTr("Choose several") },
        { "tool": "pen", "icon": "edit", "words": words?.pen ?? qsTr("Draw with a pen") }]
    property bool upright: false   // beside the sheet instead of below it
    property real room: 0          // then: how high they may stand
    readonly property list<string> pens: ["ink", "warm", "cool", "soft"]
    readonly property var inks: [Theme.primary, Theme.clientText, Theme.professionalEdge, Theme.inkSoft]
    readonly property list<string> penWords: words?.pens ?? [qsTr("Green pen"), qsTr("Brown pen"), qsTr("Blue pen"), qsTr("Grey pen")]

    signal toolPicked(string tool)
    signal penPicked(string pen)
    signal slipWanted
    signal looksWanted
    signal turnWanted

    implicitWidth: row.implicitWidth + 8
    implicitHeight: row.implicitHeight + (upright ? 8 : 0)
    radius: Theme.radius
    color: Theme.paper
    border.width: 1
    border.color: Theme.hairline

    Grid {
        id: row
        anchors.centerIn: parent
        columns: tools.upright ? Math.max(1, Math.ceil(6 / Math.max(1, Math.floor((tools.room - 8) / tools.side)))) : 9

        Repeater {
            model: tools.editor.mayDraw && tools.tool !== "pen" ? tools.hands.filter(hand => (!tools.large && !tools.words) || hand.tool !== "lasso") : []

            AzIconButton {
                required property var modelData
                width: tools.side
                height: tools.side
                iconName: modelData.icon
                label: modelData.words
                framed: tools.tool === modelData.tool
                Accessible.checkable: true
                Accessible.checked: framed
                onClicked: tools.toolPicked(modelData.tool)
            }
        }
        Repeater {
            model: tools.tool === "pen" ? tools.pens : []

            AzIconButton {
                id: ink
                required property string modelData
                required property int index
                width: tools.side
                height: tools.side
                iconName: "edit"
                label: tools.penWords[index]
                tint: tools.inks[index]
                framed: tools.pen === modelData
                Accessible.checkable: true
                Accessible.checked: framed
                onClicked: tools.penPicked(modelData)
            }
        }
        AzIconButton {
            width: tools.side
            height: tools.side
            visible: tools.tool === "pen"
            iconName: "close"
            label: tools.words?.away ?? qsTr("Put the pen away")
            onClicked: tools.toolPicked("hand")
        }
        AzIconButton {
            width: tools.side
            height: tools.side
            visible: tools.editor.mayDraw && tools.tool !== "pen" && !tools.words
            iconName: "slip"
            label: qsTr("A slip of paper")
            onClicked: tools.slipWanted()
        }
        AzIconButton {
            width: tools.side
            height: tools.side
            visible: tools.tool !== "pen" && !tools.words
            iconName: "layers"
            label: qsTr("How to look")
            onClicked: tools.looksWanted()
        }
        AzIconButton {
            width: tools.side
            height: tools.side
            visible: tools.turned
            iconName: "turn"
            label: qsTr("Turn it back")
            onClicked: tools.turnWanted()
        }
    }
}
