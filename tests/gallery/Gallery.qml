// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components

// Every component alone, in every state. With a list of exhibits and the switches of a person's settings, or bare, as
// the test draws it.
ApplicationWindow {
    id: window

    required property list<string> exhibits
    required property list<string> icons
    required property list<string> pictograms
    property string exhibit: exhibits[0]
    property bool bare: false
    property bool dark: false
    property real textScale: 1.0
    property bool mirrored: false
    readonly property Item shown: stage.item as Item

    width: 1024
    height: 720
    visible: true
    title: "AanZet: onderdelen"
    color: Theme.paper
    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "dark"
        value: window.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }
    Column {
        id: chooser
        anchors.left: parent.left
        width: window.bare ? 0 : 260
        visible: !window.bare

        Repeater {
            model: window.exhibits

            AzListRow {
                required property string modelData
                width: chooser.width
                implicitHeight: Theme.target
                title: modelData
                chosen: modelData === window.exhibit
                onClicked: window.exhibit = modelData
            }
        }
        AzSwitch {
            x: Theme.margin
            width: parent.width - 2 * x
            text: "Donker"
            onToggled: window.dark = checked
        }
        AzSwitch {
            x: Theme.margin
            width: parent.width - 2 * x
            text: "Tekst 200 %"
            onToggled: window.textScale = checked ? 2 : 1
        }
        AzSwitch {
            x: Theme.margin
            width: parent.width - 2 * x
            text: "Gespiegeld"
            onToggled: window.mirrored = checked
        }
    }
    Flickable {
        anchors.left: chooser.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        contentHeight: stage.height + 2 * Theme.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Loader {
            id: stage
            x: Theme.margin
            y: Theme.margin
            width: Math.min(Theme.measure, parent.width - 2 * Theme.margin)
            source: "qrc:/qt/qml/AanZet/Gallery/exhibits/" + window.exhibit + ".qml"
            onLoaded: {
                const item = stage.item as Item;
                item.width = Qt.binding(() => stage.width);
                if (item.hasOwnProperty("names"))
                    item["names"] = window.exhibit === "Icons" ? window.icons : window.pictograms;
            }
        }
    }
}
