// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// A day, typed as people write it ("12-5", "12 mei", "12-05-2026"); below it stands how it was understood. The three
// days one needs most are one tap away.
Column {
    id: root

    required property string label
    property date value: new Date(NaN)
    required property date today
    property string error: ""
    property bool ahead: true   // asks for a day to come: those one needs most are a tap away
    readonly property bool understood: field.text === "" || !Number.isNaN(parse(field.text).getTime())

    signal edited(date value) // an invalid date: none

    function plus(days: int): date {
        return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days);
    }
    function shown(day: date): string {
        return Number.isNaN(day.getTime()) ? "" : day.getDate() + "-" + (day.getMonth() + 1) + "-" + day.getFullYear();
    }
    function month(word: string): int {
        if (/^\d+$/.test(word))
            return Number(word) - 1;
        const start = word.toLowerCase().replace(".", "");
        for (let i = 0; start.length > 2 && i < 12; ++i)
            if (Qt.locale().monthName(i).toLowerCase().startsWith(start))
                return i;
        return -1;
    }
    // Without a year: the day that is nearest, so that in December "5-1" is next month.
    function parse(text: string): date {
        const words = text.trim().split(/[\s\-\/.]+/).filter(word => word !== "");
        const none = new Date(NaN);
        if (words.length < 2 || words.length > 3 || !/^\d{1,2}$/.test(words[0]))
            return none;
        const at = month(words[1]);
        if (at < 0 || at > 11 || (words.length === 3 && !/^(\d{2}|\d{4})$/.test(words[2])))
            return none;
        let year = words.length === 3 ? Number(words[2]) : today.getFullYear();
        if (year < 100)
            year += 2000;
        let day = new Date(year, at, Number(words[0]));
        if (day.getMonth() !== at)
            return none;
        const half = 182 * 24 * 3600 * 1000;
        if (words.length === 2 && day.getTime() - today.getTime() > half)
            day = new Date(year - 1, at, Number(words[0]));
        else if (words.length === 2 && today.getTime() - day.getTime() > half)
            day = new Date(year + 1, at, Number(words[0]));
        return day;
    }

    spacing: Theme.grid
    onValueChanged: if (!field.activeFocus || (understood && shown(parse(field.text)) !== shown(value)))
        field.load(shown(value))
    Component.onCompleted: field.load(shown(value))

    AzTextField {
        id: field
        width: parent.width
        label: root.label
        placeholder: qsTr("day-month")
        inputMethodHints: Qt.ImhNoPredictiveText
        error: root.error !== "" ? root.error : !root.understood && !activeFocus ? qsTr("This is no day. Write it as 12-5 or 12 May.") : ""
        hint: {
            const day = root.parse(field.text);
            return Number.isNaN(day.getTime()) ? "" : day.toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy");
        }
        onEdited: text => {
            const day = root.parse(text);
            if (text === "" || !Number.isNaN(day.getTime()))
                root.edited(day);
        }
    }
    Flow {
        width: parent.width
        visible: root.ahead
        spacing: Theme.grid

        Repeater {
            model: [qsTr("Today"), qsTr("Tomorrow"), qsTr("In a week")]

            AzChip {
                required property int index
                required property string modelData
                readonly property date day: root.plus([0, 1, 7][index])
                text: modelData
                checkable: false
                checked: root.shown(root.value) === root.shown(day)
                Accessible.name: root.label + ", " + modelData
                onClicked: {
                    field.load(root.shown(day));
                    root.edited(day);
                }
            }
        }
    }
}
