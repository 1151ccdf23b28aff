// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// The canvas in the colours of the client's layer.
NetworkCanvas {
    labelFont.family: Theme.fontFamily
    labelFont.pixelSize: Theme.textSmall
    paper: Theme.surface
    ring: Theme.clientTint
    ringLine: Qt.alpha(Theme.clientEdge, 0.35)
    professional: Theme.professionalTint
    highlight: Qt.alpha(Theme.primary, 0.16)
    line: Theme.primary
    between: Theme.outline
    tense: Theme.clientText
    broken: Theme.inkSoft
    chosen: Qt.alpha(Theme.primary, 0.2)
}
