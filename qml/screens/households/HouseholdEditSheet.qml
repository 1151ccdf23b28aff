// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The few facts of the header; each is stored when its field is left.
AzSheet {
    id: sheet

    required property HouseholdModel household

    function keepAll() {
        keep(HouseholdModel.CallName, household.callName, name.text);
        keep(HouseholdModel.Phone, household.phone, phone.text);
        keep(HouseholdModel.Address, household.address, address.text);
        keep(HouseholdModel.Director, household.director, director.text);
        keep(HouseholdModel.DirectorPhone, household.directorPhone, directorPhone.text);
    }
    function keep(field: int, before: string, text: string) {
        if (text !== before)
            household.setField(field, text);
    }

    title: qsTr("Who they are and who to call")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()
    onAboutToHide: {
        keepAll();
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
        onDeparted: sheet.keep(HouseholdModel.CallName, sheet.household.callName, text)
    }
    AzTextField {
        id: phone
        width: parent.width
        label: qsTr("Phone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onDeparted: sheet.keep(HouseholdModel.Phone, sheet.household.phone, text)
    }
    AzTextField {
        id: address
        width: parent.width
        label: qsTr("Address")
        onDeparted: sheet.keep(HouseholdModel.Address, sheet.household.address, text)
    }
    AzTextField {
        id: director
        width: parent.width
        label: qsTr("Director")
        onDeparted: sheet.keep(HouseholdModel.Director, sheet.household.director, text)
    }
    AzTextField {
        id: directorPhone
        width: parent.width
        label: qsTr("Director's phone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onDeparted: sheet.keep(HouseholdModel.DirectorPhone, sheet.household.directorPhone, text)
    }
    AzButton {
        width: parent.width
        text: qsTr("Done")
        onClicked: sheet.close()
    }
}
