// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// How one looks at the drawing: nothing here changes what is drawn.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property int shownLayer: NetworkCanvas.Everything
    property bool large: false
    property bool turned: false

    title: qsTr("How to look")
    closeLabel: qsTr("Close")

    AzSegmented {
        width: parent.width
        label: qsTr("Shape of the drawing")
        options: [
            //: Shape of the drawing
            qsTr("Circles"),
            //: Shape of the drawing: the ecogram
            qsTr("Star")]
        current: sheet.editor.isStar ? 1 : 0
        onChosen: index => sheet.editor.isStar = index === 1
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("What stands out?")
        // What changed: once there is a day to hold it against.
        readonly property bool remembers: sheet.editor.snapshots.length > 0
        keys: remembers ? [NetworkCanvas.Everything, NetworkCanvas.Support, NetworkCanvas.Professionals, NetworkCanvas.Tension, NetworkCanvas.Since] : [NetworkCanvas.Everything, NetworkCanvas.Support, NetworkCanvas.Professionals, NetworkCanvas.Tension]
        words: [
            //: Layer of the drawing
            qsTr("everything"),
            //: Layer of the drawing
            qsTr("who helps with what"),
            //: Layer of the drawing
            qsTr("professionals"),
            //: Layer of the drawing
            qsTr("tension"),
            //: Layer of the drawing: what changed since it was kept last
            qsTr("since last time")]
        chosen: [sheet.shownLayer]
        onPicked: keys => sheet.shownLayer = keys.length > 0 ? keys[0] : NetworkCanvas.Everything
    }
    AzSwitch {
        width: parent.width
        text: qsTr("Lines of the family")
        description: qsTr("Partners and parents, as a family tree draws them")
        checked: sheet.editor.hasFamilyLines
        onClicked: sheet.editor.hasFamilyLines = checked
    }
    AzSwitch {
        width: parent.width
        text: qsTr("Large, for the client's hand")
        checked: sheet.large
        onClicked: sheet.large = checked
    }
    AzSwitch {
        width: parent.width
        text: qsTr("Turned, for who sits opposite")
        checked: sheet.turned
        onClicked: {
            sheet.turned = checked;
            sheet.close();
        }
    }
    DrawingLegend {
        width: parent.width
    }
}
