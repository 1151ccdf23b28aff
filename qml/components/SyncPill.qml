// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// The one honest line about sync. The screen gives the words and the mood.
T.Button {
    id: pill

    enum Mood { Calm, Busy, Waiting, Attention }

    property int mood: SyncPill.Calm
    required property string description
    property string iconName: ["check", "sync", "clock", "warning"][mood]

    readonly property color back: mood === SyncPill.Calm ? Theme.okTint : mood === SyncPill.Attention ? Theme.dangerTint : mood === SyncPill.Waiting ? Theme.clientTint : Theme.professionalTint
    readonly property color front: mood === SyncPill.Calm ? Theme.ok : mood === SyncPill.Attention ? Theme.danger : mood === SyncPill.Waiting ? Theme.clientText : Theme.professionalText

    implicitWidth: Math.ceil(metrics.advanceWidth) + 2 + picture.width + 6 + 2 * Theme.gap
    implicitHeight: Math.max(Theme.target, words.contentHeight + Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.name: text
    Accessible.description: description

    TextMetrics {
        id: metrics
        font: words.font
        text: pill.text
    }
    Item {
        anchors.fill: parent
        anchors.leftMargin: pill.mirrored ? pill.rightPadding : pill.leftPadding
        anchors.rightMargin: pill.mirrored ? pill.leftPadding : pill.rightPadding

        AzIcon {
            id: picture
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall
            height: Theme.iconSmall
            name: pill.iconName
            color: pill.front
        }
        AzText {
            id: words
            anchors.left: picture.right
            anchors.leftMargin: 6
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            font.pixelSize: Theme.textPill
            font.weight: Font.DemiBold
            lineHeight: 1.1
            color: pill.front
            Accessible.ignored: true
        }
    }
    // The pill looks slim; its target is not.
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 4
            anchors.bottomMargin: 4
            radius: Math.min(height / 2, 20)
            color: pill.back
            border.width: pill.down ? 2 : 1
            border.color: pill.front
        }
        FocusRing {
            control: pill
            shown: pill.visualFocus
            anchors.margins: 0
            radius: 22
        }
    }
}
