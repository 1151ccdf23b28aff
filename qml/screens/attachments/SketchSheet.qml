// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A quick drawing for the note, with a finger or a pen: a floor plan, a family, what stands on a letter.
AzSheet {
    id: sheet

    required property AttachmentsModel photos
    required property string refusal
    property string draftOf: "" // the note; empty: nothing is kept
    property int audience: AttachmentsModel.WithClient
    property var strokes: []
    property var undone: []

    function take(text: string) {
        strokes = text === "" ? [] : text.split(";").map(stroke => stroke.split(/[ ,]/).map(Number));
        undone = [];
    }
    function written(): string {
        return strokes.map(points => {
            const out = [];
            for (let i = 0; i + 1 < points.length; i += 2)
                out.push(points[i] + "," + points[i + 1]);
            return out.join(" ");
        }).join(";");
    }
    function keep() {
        if (!photos.addSketch(strokes, audience, caption.text))
            return;
        draft.done();
        close();
    }

    title: qsTr("A sketch")
    closeLabel: qsTr("Close")
    onOpened: {
        photos.forgive();
        audience = AttachmentsModel.WithClient;
        draft.begin();
    }
    onStrokesChanged: lines.text = written()

    // What is drawn, as a text that outlives a lock and a kill.
    QtObject {
        id: lines
        property string text: ""
        property int cursorPosition: 0
        property bool activeFocus: false
        function load(value: string) {
            if (value !== text)
                sheet.take(value);
        }
    }
    SheetDraft {
        id: draft
        sheet: sheet
        owner: sheet.draftOf === "" ? "" : "sketch/" + sheet.draftOf
        fields: ({
                lines: lines,
                caption: caption
            })
        choices: ["audience"]
        takesFocus: false
    }
    SignaturePad {
        width: parent.width
        implicitHeight: Math.round(width * 3 / 4)
        strokes: sheet.strokes
        label: qsTr("Sheet to draw on")
        onDrawn: stroke => {
            sheet.strokes = sheet.strokes.concat([stroke]);
            sheet.undone = [];
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.grid

        AzIconButton {
            framed: true
            iconName: "undo"
            label: qsTr("Take back the last line")
            enabled: sheet.strokes.length > 0
            onClicked: {
                sheet.undone = sheet.undone.concat([sheet.strokes[sheet.strokes.length - 1]]);
                sheet.strokes = sheet.strokes.slice(0, -1);
            }
        }
        AzIconButton {
            framed: true
            iconName: "redo"
            label: qsTr("Put the line back")
            enabled: sheet.undone.length > 0
            onClicked: {
                const line = sheet.undone[sheet.undone.length - 1];
                sheet.undone = sheet.undone.slice(0, -1);
                sheet.strokes = sheet.strokes.concat([line]);
            }
        }
    }
    AzTextField {
        id: caption
        width: parent.width
        label: qsTr("What is it?")
    }
    AudienceRow {
        width: parent.width
        photos: sheet.photos
        audience: sheet.audience
        onPicked: value => sheet.audience = value
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.refusal !== ""
        mood: AzStatusLine.Attention
        text: sheet.refusal
    }
    AzButton {
        width: parent.width
        iconName: "check"
        enabled: sheet.strokes.length > 0
        text: qsTr("Put it with the note")
        onClicked: sheet.keep()
    }
}
