// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// An entry of the directory: a new one, or one that is changed. A name is enough.
AzSheet {
    id: sheet

    required property ServicesModel directory
    property string serviceId: ""
    property var chosen: []
    property var before: ({}) // what stands there

    function begin(id: string, fields: var) {
        serviceId = id;
        chosen = fields.domains || [];
        before = {
            name: fields.name || "",
            organisation: fields.organisation || "",
            whatFor: fields.what_for || "",
            phone: fields.phone || "",
            address: fields.address || "",
            hours: fields.hours || "",
            howIn: fields.how_in || "",
            languages: fields.languages || "",
            website: fields.website || ""
        };
        open();
    }
    function toggle(key: string) {
        chosen = chosen.includes(key) ? chosen.filter(other => other !== key) : chosen.concat([key]);
    }

    title: serviceId === "" ? qsTr("New entry") : qsTr("Change the entry")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        owner: "service"
        about: sheet.serviceId === "" ? "new" : sheet.serviceId
        before: sheet.before
        fields: ({
                name: name,
                organisation: organisation,
                whatFor: whatFor,
                phone: phone,
                address: address,
                hours: hours,
                howIn: howIn,
                languages: languages,
                website: website
            })
        choices: ["serviceId", "chosen"]
        takesFocus: false
    }
    AzTextField {
        id: name
        width: parent.width
        label: qsTr("Name")
    }
    AzTextField {
        id: organisation
        width: parent.width
        label: qsTr("Part of which organisation?")
    }
    AzTextField {
        id: whatFor
        width: parent.width
        label: qsTr("For what can one go there?")
    }
    AzText {
        width: parent.width
        text: qsTr("Life areas")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.grid

        Repeater {
            model: sheet.directory.areas

            AzChip {
                required property var modelData
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                checkable: false
                text: modelData.word
                checked: sheet.chosen.includes(modelData.value)
                onClicked: sheet.toggle(modelData.value)
            }
        }
    }
    AzTextField {
        id: phone
        width: parent.width
        label: qsTr("Phone")
    }
    AzTextField {
        id: address
        width: parent.width
        label: qsTr("Address")
    }
    AzTextField {
        id: hours
        width: parent.width
        label: qsTr("When is it open?")
    }
    AzTextField {
        id: howIn
        width: parent.width
        label: qsTr("How does one get in?")
        hint: qsTr("Walk in, by phone, with a letter ...")
    }
    AzTextField {
        id: languages
        width: parent.width
        label: qsTr("Languages spoken there")
    }
    AzTextField {
        id: website
        width: parent.width
        label: qsTr("Website")
    }
    AzText {
        width: parent.width
        text: sheet.directory.writesForAll ? qsTr("Everybody in the organisation sees it. Names of clients do not belong here.") : qsTr("Everybody in your team sees it. Names of clients do not belong here.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzButton {
        width: parent.width
        enabled: name.text.trim() !== ""
        text: qsTr("Put it in the directory")
        onClicked: {
            sheet.directory.keep(sheet.serviceId, {
                name: name.text,
                organisation: organisation.text,
                what_for: whatFor.text,
                domains: sheet.chosen,
                phone: phone.text,
                address: address.text,
                hours: hours.text,
                how_in: howIn.text,
                languages: languages.text,
                website: website.text
            });
            draft.done();
            if (sheet.directory.failure === Failure.None)
                sheet.close();
        }
    }
}
