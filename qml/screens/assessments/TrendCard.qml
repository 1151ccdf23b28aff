// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// One small drawing of many: an area over time, and the same in words for who listens or would rather read.
AzCard {
    id: card

    required property string label
    required property string section   // the instrument
    required property var worker
    required property var client
    required property date lastAt
    required property bool ended
    property bool inWords: false

    function levels(points: var): string {
        let all = [];
        for (const point of points)
            //: In a row of steps over time: another version of the instrument begins here
            all.push((point.breaks ? qsTr("other version") + " " : "") + (point.level > 0 ? point.level : qsTr("no step")));
        return all.join(", ");
    }
    readonly property string said: {
        let parts = [];
        if (worker.length > 0)
            parts.push(levels(worker));
        if (client.length > 0)
            parts.push(qsTr("the client: %1").arg(levels(client)));
        //: The steps over time, and the day of the last one
        const words = qsTr("%1; last on %2").arg(parts.join("; ")).arg(Words.day(lastAt));
        return ended ? words + "; " + qsTr("split in the next version") : words;
    }

    gap: Theme.grid
    Accessible.role: Accessible.StaticText
    Accessible.name: section + ", " + label + ": " + said

    AzText {
        width: parent.width
        text: card.label
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    AzText {
        width: parent.width
        text: card.section
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    TrendLine {
        width: parent.width
        visible: !card.inWords
        worker: card.worker
        client: card.client
    }
    AzText {
        width: parent.width
        visible: card.inWords || card.ended
        text: card.inWords ? card.said : qsTr("split in the next version")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
