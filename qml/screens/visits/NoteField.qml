// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// One text of the note: every keystroke a draft, left a change. Of a finished note only what was written shows.
AzTextArea {
    id: area

    required property VisitEditor visit
    required property int field // VisitEditor.Field
    property int lines: 1

    signal placed(int field, int fromEnd)

    function tell() {
        if (activeFocus)
            placed(field, length - cursorPosition);
    }

    width: parent?.width ?? 0
    readOnly: visit.finished
    visible: !readOnly || text !== ""
    minimumLines: readOnly ? 1 : lines
    value: visit.texts[field]
    onEdited: text => area.visit.edit(area.field, text)
    onDeparted: area.visit.leave(area.field)
    onCursorPositionChanged: area.tell()
    onActiveFocusChanged: area.tell()
}
