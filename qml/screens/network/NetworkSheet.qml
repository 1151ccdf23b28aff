// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// The canvas in the colours of the client's layer.
NetworkCanvas {
    labelFont.family: Theme.fontFamily
    labelFont.pixelSize: large ? Theme.textBody : Theme.textSmall
    paper: Theme.surface
    ring: Theme.clientTint
    ringLine: Qt.alpha(Theme.clientEdge, 0.35)
    professional: Theme.professionalTint
    highlight: Qt.alpha(Theme.primary, 0.16)
    line: Theme.primary
    between: Theme.outline
    tense: Theme.clientText
    broken: Theme.inkSoft
    professionalLine: Theme.professionalEdge
    group: Qt.alpha(Theme.professionalTint, 0.6)
    chosen: Qt.alpha(Theme.primary, 0.2)
}
