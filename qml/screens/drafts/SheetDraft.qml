// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// Keeps what is typed in a sheet until it became a change: closed, locked or killed, it is there again. After a lock or a
// kill the sheet is open again as well, with the cursor where it was. The sheet calls begin() once it is open and done()
// once its texts are a change. A page without a sheet does the same.
QtObject {
    id: draft

    property AzSheet sheet: null
    property string owner: "" // the page with the id of what it shows; empty: nothing is kept
    property string about: "" // of what in there; one draft for each
    required property var fields // by name, in their order
    property var before: ({}) // what stands in a field of which nothing is kept
    property var choices: [] // names of the sheet's properties that are kept with the texts
    property bool takesFocus: true // without a cursor that was kept
    readonly property string slot: owner === "" ? "" : about === "" ? owner : owner + "/" + about

    property bool filling: false
    property bool open: false
    property var base: ({}) // by name: what stood in a field for whoever types in it

    // What a colleague made of a field while somebody types in it, said; empty: nothing.
    function news(name: string): string {
        const now = textBefore(name);
        return open && now !== "" && base[name] !== undefined && base[name] !== now ? qsTr("A colleague wrote meanwhile: %1").arg(now) : "";
    }
    // The text of this field became a change.
    function settle(name: string) {
        base = Object.assign({}, base, {
            [name]: fields[name].text
        });
    }
    function textBefore(name: string): string {
        return before[name] || "";
    }
    // A field in which nobody typed follows what is brought by a sync; the words of who types stay.
    function follow() {
        if (!open || filling)
            return;
        const stood = Object.assign({}, base);
        filling = true;
        for (const name of Object.keys(fields)) {
            const now = textBefore(name);
            if (fields[name].text === stood[name] && stood[name] !== now)
                fields[name].load(now);
            if (fields[name].text === now)
                stood[name] = now;
        }
        filling = false;
        base = stood;
    }

    function begin() {
        const kept = Drafts.keeper && slot !== "" ? Drafts.keeper.read(slot) : {};
        const names = Object.keys(fields);
        filling = true;
        take(kept);
        const stood = {};
        for (const name of names) {
            stood[name] = kept[name + "@"] !== undefined ? kept[name + "@"] : textBefore(name);
            fields[name].load(kept[name] !== undefined ? kept[name] : textBefore(name));
        }
        base = stood;
        filling = false;
        const at = (kept.cursor || "").split("/");
        const field = fields[at[0]] || (takesFocus ? fields[names[0]] : null);
        if (field)
            field.forceActiveFocus();
        if (fields[at[0]])
            field.cursorPosition = Math.max(0, field.text.length - Number(at[1]));
        open = true;
        if (sheet && Drafts.keeper && slot !== "")
            Drafts.keeper.enter(slot);
    }
    function done() {
        later.stop();
        open = false;
        if (Drafts.keeper && slot !== "")
            Drafts.keeper.drop(slot);
    }
    function take(kept: var) {
        for (const name of choices) {
            if (kept[name] === undefined)
                continue;
            const now = sheet[name];
            sheet[name] = now instanceof Date ? new Date(kept[name]) : Array.isArray(now) ? kept[name].split(",") : typeof now === "number" ? Number(kept[name]) : typeof now === "boolean" ? kept[name] === "true" : kept[name];
        }
    }
    function write() {
        later.stop();
        if (!open || !Drafts.keeper || slot === "")
            return;
        const texts = {};
        let cursor = "";
        for (const name of Object.keys(fields)) {
            const field = fields[name];
            if (field.text !== base[name]) {
                texts[name] = field.text;
                texts[name + "@"] = base[name];
            }
            if (field.activeFocus)
                cursor = name + "/" + (field.text.length - field.cursorPosition);
        }
        if (Object.keys(texts).length > 0) {
            for (const name of choices)
                texts[name] = sheet[name] instanceof Date ? (Number.isNaN(sheet[name].getTime()) ? "" : sheet[name].toISOString()) : String(sheet[name]);
            texts.cursor = cursor;
        }
        Drafts.keeper.keep(slot, texts);
    }
    function touch() {
        if (open && !filling && !later.running)
            later.start();
    }
    // Open as this vault was last open?
    function resume() {
        if (!sheet || !Drafts.keeper || owner === "" || sheet.opened)
            return;
        const opened = Drafts.keeper.opened;
        if (opened !== owner && !opened.startsWith(owner + "/"))
            return;
        take(Drafts.keeper.read(opened));
        if (slot === opened)
            sheet.open();
    }

    readonly property Timer later: Timer {
        interval: 400
        onTriggered: draft.write()
    }
    readonly property Connections closing: Connections {
        target: draft.sheet
        function onClosed() {
            draft.write();
            draft.open = false;
            if (Drafts.keeper && draft.slot !== "")
                Drafts.keeper.leave(draft.slot);
        }
    }

    readonly property Connections locking: Connections {
        target: Drafts.keeper
        function onClosing() {
            draft.write();
        }
    }

    onBeforeChanged: follow()
    Component.onCompleted: {
        for (const name of Object.keys(fields)) {
            fields[name].textChanged.connect(touch);
            fields[name].cursorPositionChanged.connect(touch);
        }
        for (const name of choices)
            sheet[name + "Changed"].connect(touch);
        Qt.callLater(resume);
    }
}
