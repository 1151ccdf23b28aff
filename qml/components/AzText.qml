// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Text of the app: plain (what people typed is never read as markup), wrapping, never elided.
Text {
    color: Theme.ink
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    horizontalAlignment: Text.AlignLeft

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
