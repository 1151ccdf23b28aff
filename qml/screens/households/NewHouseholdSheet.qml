// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A name is enough to begin.
AzSheet {
    id: sheet

    required property HouseholdListModel households

    signal created(string id)

    function create() {
        const id = households.createHousehold(name.text);
        if (id !== "")
            draft.done();
        close();
        if (id !== "")
            created(id);
    }

    title: qsTr("New household")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        owner: "households/new"
        fields: ({
                name: name
            })
    }

    AzTextField {
        id: name
        width: parent.width
        label: qsTr("What do you call them?")
        hint: qsTr("For example the name on the door.")
        onAccepted: if (text !== "")
            sheet.create()
    }
    AzButton {
        width: parent.width
        enabled: name.text !== ""
        text: qsTr("Make")
        onClicked: sheet.create()
    }
}
