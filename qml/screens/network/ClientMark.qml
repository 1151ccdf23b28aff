// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens

// The client, in the middle.
Rectangle {
    id: me

    required property NetworkCanvas canvas
    required property string word
    property bool chosen: false

    signal tapped
    signal tieWanted

    x: canvas.middle.x - width / 2
    y: canvas.middle.y - height / 2
    width: canvas.meDiameter
    height: width
    radius: width / 2
    color: Theme.clientText
    border.width: chosen ? 4 : 0
    border.color: Theme.primary
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, in the middle").arg(word)
    Accessible.focusable: true
    Accessible.onPressAction: tapped()
    Keys.onReturnPressed: tapped()
    Keys.onSpacePressed: tapped()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_T || event.modifiers & Qt.ControlModifier)
            return;
        event.accepted = true;
        tieWanted();
    }

    FocusRing {
        control: me
        radius: width / 2
    }
    AzText {
        anchors.centerIn: parent
        text: me.word
        font.pixelSize: Math.min(Theme.textSmall, Math.round(me.width * 0.4))
        font.weight: Font.Bold
        lineHeight: 1
        wrapMode: Text.NoWrap
        color: Theme.surface
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: me.tapped()
    }
}
