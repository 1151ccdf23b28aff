// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// The quiet line that says the text is safe. There is no save button.
Item {
    id: line

    required property int saveState
    required property string failureText
    readonly property bool failed: saveState === VisitEditor.Failed

    implicitHeight: failed ? banner.height : Math.max(20, words.height)

    Accessible.role: failed ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: failed ? failureText : words.text

    ErrorBanner {
        id: banner
        width: parent.width
        visible: line.failed
        text: line.failureText
    }
    AzIcon {
        id: tick
        anchors.left: parent.left
        y: 2
        width: 18
        height: 18
        visible: !line.failed
        name: line.saveState === VisitEditor.Clean ? "note" : "check"
        color: line.saveState === VisitEditor.Clean ? Theme.inkSoft : Theme.ok
    }
    AzText {
        id: words
        anchors.left: tick.right
        anchors.leftMargin: 6
        anchors.right: parent.right
        visible: !line.failed
        text: line.saveState === VisitEditor.Clean ? qsTr("What you fill in is kept by itself") : qsTr("Saved on this device")
        font.pixelSize: Theme.textSmall
        color: line.saveState === VisitEditor.Clean ? Theme.inkSoft : Theme.ok
        Accessible.ignored: true
    }
}
