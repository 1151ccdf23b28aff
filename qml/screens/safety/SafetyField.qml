// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// One text of the safety plan: what is typed is a draft, leaving it makes it a change. Below it stands what somebody else
// wrote there at the same time.
Column {
    id: part

    required property SafetyModel safety
    required property int field // SafetyModel.Field
    required property string label
    property string hint: ""
    readonly property var besides: safety.besides

    signal placed(int field, int fromEnd)

    function tell() {
        if (area.activeFocus)
            placed(field, area.length - area.cursorPosition);
    }
    function enter(fromEnd: int) {
        area.forceActiveFocus();
        area.cursorPosition = Math.max(0, area.length - fromEnd);
    }

    spacing: 4

    AzTextArea {
        id: area
        width: parent.width
        label: part.label
        hint: part.hint
        minimumLines: 1
        readOnly: part.safety.state !== SafetyModel.Open
        value: part.safety.texts[part.field] || ""
        onEdited: text => part.safety.edit(part.field, text)
        onDeparted: part.safety.leave(part.field)
        onCursorPositionChanged: part.tell()
        onActiveFocusChanged: part.tell()
    }
    Repeater {
        model: part.besides.filter(line => line.field === part.field)

        AzText {
            required property var modelData
            width: parent ? parent.width : 0
            text: modelData.who !== "" ? qsTr("%1 wrote: “%2”").arg(modelData.who).arg(modelData.words) : qsTr("Also written: “%1”").arg(modelData.words)
            font.pixelSize: Theme.textSmall
            color: Theme.clientText
        }
    }
}
