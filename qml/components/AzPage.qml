// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic

// A page that scrolls: a column of at most the measure, and the thing with the focus always in sight.
Flickable {
    id: page

    property int spacing: Theme.margin
    property int measure: Theme.measure
    default property alias content: column.data

    contentWidth: width
    contentHeight: column.implicitHeight + 2 * Theme.margin
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.vertical: ScrollBar {
        policy: page.contentHeight > page.height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
    }

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
    Column {
        id: column
        x: Math.max(Theme.margin, (page.width - width) / 2)
        y: Theme.margin
        width: Math.min(page.measure, page.width - 2 * Theme.margin)
        spacing: page.spacing
    }
}
