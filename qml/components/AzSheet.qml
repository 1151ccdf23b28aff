// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

// Comes up from below on a phone, stands in the middle on a tablet. Closing it loses nothing.
T.Popup {
    id: sheet

    required property string title
    required property string closeLabel
    default property alias content: column.data

    readonly property real roomWidth: parent ? parent.width : 0
    readonly property real roomHeight: parent ? parent.height : 0
    readonly property bool wide: roomWidth >= Theme.wideFrom

    parent: T.Overlay.overlay
    modal: true
    focus: true
    padding: 0
    width: wide ? Math.min(560, roomWidth - 64) : roomWidth
    height: Math.min(roomHeight - 32, page.contentHeight)
    x: (roomWidth - width) / 2
    y: wide ? (roomHeight - height) / 2 : roomHeight - height

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    // On a phone it stands on the edge of the screen: its lower corners lie below.
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: sheet.wide ? 0 : -Theme.cardRadius
            radius: Theme.cardRadius
            color: Theme.paper
            border.width: 1
            border.color: Theme.hairline
        }
    }
    Flickable {
        id: page
        anchors.fill: parent
        contentWidth: width
        contentHeight: column.implicitHeight + 2 * Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        // The thing with the focus is always in sight.
        function show(item: Item) {
            let above = item;
            while (above && above !== column)
                above = above.parent;
            if (!above)
                return;
            const top = item.mapToItem(column, 0, 0).y + column.y;
            const bottom = top + Math.min(item.height, page.height - 2 * Theme.margin);
            if (top - Theme.margin < contentY)
                contentY = Math.max(0, top - Theme.margin);
            else if (bottom + Theme.margin > contentY + height)
                contentY = Math.min(contentHeight - height, bottom + Theme.margin - height);
        }
        Connections {
            target: page.Window.window
            function onActiveFocusItemChanged() {
                const window = page.Window.window;
                if (window && window.activeFocusItem)
                    page.show(window.activeFocusItem);
            }
        }

        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Column {
            id: column
            x: Theme.margin
            y: Theme.margin
            width: page.width - 2 * Theme.margin
            spacing: Theme.margin

            Item {
                width: parent.width
                height: Math.max(Theme.target, words.height)

                AzText {
                    id: words
                    anchors.left: parent.left
                    anchors.right: shut.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: sheet.title
                    font.pixelSize: Theme.textTitle
                    font.weight: Font.DemiBold
                    Accessible.role: Accessible.Heading
                }
                AzIconButton {
                    id: shut
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "close"
                    label: sheet.closeLabel
                    onClicked: sheet.close()
                }
            }
        }
    }
}
