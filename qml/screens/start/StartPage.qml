// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// The calm page before work: a title, a sentence, and what is to be done, in the middle of a wide window.
FocusScope {
    id: start

    required property string title
    property string stepText: ""   // where one is on the way in
    property string pictogram: ""
    property string lead: ""
    property string failure: ""
    default property alias content: column.data

    // A phone on its side: nothing but what is asked.
    readonly property bool low: height < 440

    focus: true

    AzPage {
        anchors.fill: parent
        measure: 480

        Column {
            id: column
            width: parent ? parent.width : 0
            topPadding: start.height > 700 ? 48 : 0
            spacing: Theme.margin

            AzText {
                width: parent.width
                visible: !start.low
                text: qsTr("AanZet")
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                color: Theme.primary
            }
            AzPictogram {
                anchors.left: parent.left
                anchors.leftMargin: -10 // its paper, not its drawing, is that wide
                width: 72
                height: 72
                visible: start.pictogram !== ""
                name: start.pictogram
                color: Theme.primary
                paper: Theme.paper
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: start.stepText
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: Theme.inkSoft
            }
            AzText {
                width: parent.width
                text: start.title
                font.pixelSize: Theme.textLarge
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: start.lead
                color: Theme.inkSoft
            }
            ErrorBanner {
                width: parent.width
                visible: start.failure !== ""
                text: start.failure
            }
        }
    }
}
