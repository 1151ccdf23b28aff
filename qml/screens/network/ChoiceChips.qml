// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// One question, a few answers; tapping the chosen one takes it back. With `several` more than one may be chosen.
Column {
    id: root

    required property string label
    required property var keys
    required property var words
    property var chosen: []   // keys
    property bool several: false
    property string note: ""  // what a colleague said, if otherwise

    signal picked(var keys)

    function toggle(key: var) {
        const has = chosen.indexOf(key) >= 0;
        if (several)
            picked(has ? chosen.filter(k => k !== key) : chosen.concat([key]));
        else
            picked(has ? [] : [key]);
    }

    spacing: 4

    AzText {
        width: parent.width
        text: root.label
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.grid

        Repeater {
            model: root.keys

            AzChip {
                required property int index
                required property var modelData
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: root.words[index]
                checkable: false
                checked: root.chosen.indexOf(modelData) >= 0
                Accessible.name: root.label + ": " + text
                onClicked: root.toggle(modelData)
            }
        }
    }
    AzText {
        width: parent.width
        visible: text !== ""
        text: root.note
        font.pixelSize: Theme.textSmall
        color: Theme.clientText
    }
}
