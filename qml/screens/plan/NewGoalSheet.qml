// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// A goal begins with the client's own words.
AzSheet {
    id: sheet

    property alias draftOf: draft.owner

    signal made(string words)

    title: qsTr("New goal")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        fields: ({
                words: words
            })
    }

    AzTextArea {
        id: words
        width: parent.width
        minimumLines: 2
        label: qsTr("What do you want, in your own words?")
    }
    AzButton {
        width: parent.width
        enabled: words.text.trim() !== ""
        text: qsTr("Add")
        onClicked: {
            sheet.made(words.text);
            draft.done();
            sheet.close();
        }
    }
}
