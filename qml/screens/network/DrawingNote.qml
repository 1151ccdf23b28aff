// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the drawing cannot show is said below it.
AzText {
    id: note

    required property NetworkCanvas canvas
    required property NetworkEditor editor
    required property int shownLayer
    // Once something was said its line stays free: a sheet that grew and shrank with it would never come to rest.
    property real room: 0
    property bool keepsRoom: true

    function keepRoom() {
        if (visible && keepsRoom)
            room = Math.max(room, implicitHeight);
    }
    // Who is not on the drawing any more has no place to stand out on.
    function changedSince(): string {
        if (note.shownLayer !== NetworkCanvas.Since)
            return "";
        const gone = note.editor.history.goneSince;
        return gone.length > 0 ? qsTr("No longer on it: %1").arg(NetworkWords.joined(gone)) : note.canvas.faint === note.editor.persons.count ? qsTr("Nothing changed since last time.") : "";
    }
    // "3 names have no room": what is not drawn is said.
    function unsaid(): string {
        const names = note.canvas.unnamed > 0 ? qsTr("%n name(s) have no room", "", note.canvas.unnamed) : "";
        const slips = note.canvas.unplaced > 0 ? qsTr("%n slip(s) of paper have no room", "", note.canvas.unplaced) : "";
        const parts = names !== "" && slips !== "" ? names + ", " + slips : names + slips;
        return parts !== "" ? qsTr("%1: enlarge, or look at the list.").arg(parts) : "";
    }
    function said(): string {
        const changed = changedSince(), missing = unsaid();
        return changed !== "" && missing !== "" ? changed + "\n" + missing : changed + missing;
    }

    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: canvas.revision >= 0 ? said() : ""
    font.pixelSize: Theme.textSmall
    lineHeight: 1.1
    color: Theme.inkSoft
    onVisibleChanged: roomKeeper.restart()
    onImplicitHeightChanged: roomKeeper.restart()

    Timer {
        id: roomKeeper
        interval: 0
        onTriggered: note.keepRoom()
    }
}
