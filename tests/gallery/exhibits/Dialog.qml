// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Item {
    id: exhibit

    height: 560

    function openSheet() {
        dialog.open();
    }

    AzDialog {
        id: dialog
        title: "Dit kan niet terug"
        question: "Het huishouden wordt van alle toestellen gewist. Daarna kan niemand het meer lezen."
        confirmLabel: "Wissen"
        cancelLabel: "Niet wissen"
    }
}
