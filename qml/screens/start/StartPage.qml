// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// The calm page before work: a title, a sentence, and what is to be done, in the middle of a wide window.
FocusScope {
    id: start

    required property string title
    property string lead: ""
    property string failure: ""
    default property alias content: column.data

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
                text: qsTr("AanZet")
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                color: Theme.primary
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
