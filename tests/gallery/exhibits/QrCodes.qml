// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "kort, en zo lang als een uitnodiging"

        AzQrCode {
            width: 160
            height: 160
            text: "AanZet"
            ink: Theme.pictureInk
            paper: Theme.picturePaper
            Accessible.role: Accessible.Graphic
            Accessible.name: "Een korte tekst als QR-code"
        }
        AzQrCode {
            width: 280
            height: 280
            text: "https://sync.lindenhaven.example/#v1." + "3f9a01c2b04e77d1".repeat(18)
            ink: Theme.pictureInk
            paper: Theme.picturePaper
            Accessible.role: Accessible.Graphic
            Accessible.name: "Een uitnodiging als QR-code"
        }
    }
}
