// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Item {
    id: exhibit

    height: 560

    function openSheet() {
        sheet.open();
    }

    AzSheet {
        id: sheet
        title: "Afspraak"
        closeLabel: "Sluiten"

        AzTextField {
            width: parent.width
            label: "Wat"
        }
        AzButton {
            width: parent.width
            text: "Toevoegen"
        }
    }
}
