// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The few facts of the header; each is stored when its field is left.
AzSheet {
    id: sheet

    required property HouseholdModel household

    readonly property var keys: ({
            name: HouseholdModel.CallName,
            phone: HouseholdModel.Phone,
            address: HouseholdModel.Address,
            director: HouseholdModel.Director,
            directorPhone: HouseholdModel.DirectorPhone
        })

    function keep(name: string) {
        const before = draft.base[name], text = draft.fields[name].text;
        if (!draft.open || text === before)
            return;
        draft.settle(name);
        household.setField(keys[name], before, text);
    }

    title: qsTr("Who they are and who to call")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()
    onAboutToHide: {
        for (const name of Object.keys(keys))
            keep(name);
    }

    SheetDraft {
        id: draft
        sheet: sheet
        owner: "facts/" + sheet.household.householdId
        fields: ({
                phone: phone,
                name: name,
                address: address,
                director: director,
                directorPhone: directorPhone
            })
        before: ({
                phone: sheet.household.phone,
                name: sheet.household.callName,
                address: sheet.household.address,
                director: sheet.household.director,
                directorPhone: sheet.household.directorPhone
            })
    }

    AzTextField {
        id: name
        width: parent.width
        label: qsTr("What do you call them?")
        hint: draft.news("name")
        onDeparted: sheet.keep("name")
    }
    AzTextField {
        id: phone
        width: parent.width
        label: qsTr("Phone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        hint: draft.news("phone")
        onDeparted: sheet.keep("phone")
    }
    AzTextField {
        id: address
        width: parent.width
        label: qsTr("Address")
        hint: draft.news("address")
        onDeparted: sheet.keep("address")
    }
    AzTextField {
        id: director
        width: parent.width
        label: qsTr("Director")
        hint: draft.news("director")
        onDeparted: sheet.keep("director")
    }
    AzTextField {
        id: directorPhone
        width: parent.width
        label: qsTr("Director's phone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        hint: draft.news("directorPhone")
        onDeparted: sheet.keep("directorPhone")
    }
    AzButton {
        width: parent.width
        text: qsTr("Done")
        onClicked: sheet.close()
    }
}
