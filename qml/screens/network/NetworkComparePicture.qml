// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Two days of the drawing over each other. New has a plus, gone is faded with a stroke through it, and an arrow leads from
// where somebody stood to where they stand.
Item {
    id: picture

    required property NetworkHistory history
    required property string meLabel
    readonly property var words: NetworkWords.sectors
    readonly property bool roomy: Math.min(width, height * 1.2) >= 22 * Theme.textSmall // for the words around it; the list says them too

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The drawing on both days. The list says in words what changed.")
    Accessible.description: words.join(", ")

    NetworkCompareSheet {
        id: ground
        anchors.fill: parent
        history: picture.history
        labelFont.family: Theme.fontFamily
        labelFont.pixelSize: Theme.textSmall
        words: picture.words
        ring: Theme.clientTint
        ringLine: Qt.alpha(Theme.clientEdge, 0.35)
        paper: Theme.surface
        nearer: Theme.primary
        farther: Theme.clientEdge
    }
    Repeater {
        model: NetworkWords.sectors

        AzText {
            required property int index
            required property string modelData
            readonly property rect box: ground.revision >= 0 ? ground.wordBox(index) : Qt.rect(0, 0, 0, 0)
            x: box.x
            y: box.y
            width: box.width
            height: box.height
            visible: picture.roomy
            text: modelData
            font.pixelSize: Theme.textSmall
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            color: index === 5 ? Theme.professionalText : Theme.clientText
            Accessible.ignored: true
        }
    }
    Rectangle {
        x: ground.middle.x - width / 2
        y: ground.middle.y - height / 2
        width: ground.meDiameter
        height: width
        radius: width / 2
        color: Theme.clientText

        AzText {
            anchors.centerIn: parent
            width: parent.width
            text: picture.meLabel
            font.pixelSize: Math.min(Theme.textSmall, ground.meDiameter * 0.42)
            lineHeight: 1
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            color: Theme.paper
            Accessible.ignored: true
        }
    }
    Repeater {
        model: picture.history.overlay

        Item {
            id: somebody
            required property var modelData
            readonly property networkPlace place: ground.revision >= 0 ? ground.placeOf(modelData.id) : ground.placeOf("")
            readonly property bool ghost: modelData.what === NetworkHistory.Ghost
            readonly property bool gone: modelData.what === NetworkHistory.Gone
            readonly property bool same: modelData.what === NetworkHistory.Same

            Rectangle {
                x: somebody.place.x - width / 2
                y: somebody.place.y - height / 2
                width: ground.diameter
                height: width
                radius: somebody.modelData.isProfessional ? 4 : width / 2
                opacity: somebody.ghost ? 0.55 : 1
                color: somebody.ghost || somebody.gone ? "transparent" : somebody.modelData.isProfessional ? Theme.professionalTint : Theme.surface
                border.width: somebody.same || somebody.ghost ? 1.5 : 2.5
                border.color: somebody.ghost || somebody.gone ? Theme.outline : somebody.same ? Theme.outline : somebody.modelData.isProfessional ? Theme.professionalEdge : Theme.clientEdge

                AzText {
                    anchors.centerIn: parent
                    visible: !somebody.ghost && ground.diameter >= 22
                    text: somebody.place.initials
                    font.pixelSize: Math.min(Theme.textSmall, ground.diameter * 0.42)
                    lineHeight: 1
                    color: somebody.gone ? Theme.inkSoft : Theme.ink
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.centerIn: parent
                    visible: somebody.gone
                    width: parent.width * 1.2
                    height: 2
                    rotation: -45
                    color: Theme.inkSoft
                }
                NewSign {
                    anchors.horizontalCenter: parent.right
                    anchors.verticalCenter: parent.top
                    visible: somebody.modelData.what === NetworkHistory.New
                }
            }
            Rectangle {
                x: somebody.place.label.x
                y: somebody.place.label.y
                width: somebody.place.label.width
                height: somebody.place.label.height
                visible: somebody.place.isNamed
                radius: 4
                color: Qt.alpha(Theme.paper, 0.8)

                AzText {
                    anchors.fill: parent
                    text: somebody.place.text
                    font.pixelSize: Theme.textSmall
                    font.strikeout: somebody.gone
                    lineHeight: 1
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    color: somebody.same || somebody.gone ? Theme.inkSoft : Theme.ink
                    Accessible.ignored: true
                }
            }
        }
    }
}
