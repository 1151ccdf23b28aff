// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Another sign on a device that several people share: one that nobody has.
AzSheet {
    id: sheet

    required property DoorModel door

    title: qsTr("Another sign")
    closeLabel: qsTr("Close")

    AzText {
        width: parent.width
        text: qsTr("By this sign you are known before you unlock. Tell your colleagues on this device.")
    }
    Flow {
        id: all
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: sheet.door.free

            AzButton {
                required property string modelData
                width: Math.max(implicitWidth, all.width >= 300 * Theme.textScale ? (all.width - all.spacing) / 2 : all.width)
                kind: AzButton.Secondary
                iconName: modelData
                text: Words.sign(modelData)
                onClicked: {
                    sheet.door.change(modelData);
                    sheet.close();
                }
            }
        }
    }
}
