// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// Somebody, by initials. Decoration: the name always stands beside it.
Rectangle {
    id: avatar

    required property string name
    property bool client: false
    // First letters of the first and the last word: "Samira El Idrissi" is SI.
    readonly property string initials: {
        const words = name.trim().split(/\s+/).filter(word => word !== "");
        if (words.length === 0)
            return "";
        const last = words.length > 1 ? Array.from(words[words.length - 1])[0] : "";
        return (Array.from(words[0])[0] + last).toLocaleUpperCase();
    }

    implicitWidth: Math.round(40 * Math.min(Theme.textScale, 1.4))
    implicitHeight: implicitWidth
    radius: client ? width / 2 : Theme.radius
    color: client ? Theme.clientTint : Theme.professionalTint
    border.width: 1
    border.color: client ? Theme.clientEdge : Theme.professionalEdge

    AzText {
        anchors.centerIn: parent
        text: avatar.initials
        font.pixelSize: Math.round(avatar.width * 0.38)
        font.weight: Font.DemiBold
        lineHeight: 1
        color: avatar.client ? Theme.clientText : Theme.professionalText
        Accessible.ignored: true
    }
}
