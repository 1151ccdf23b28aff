// SPDX-License-Identifier: EUPL-1.2
// One document of COUNT fields as COUNT/10 records, edited whole on two sides; then both take the other's changes.
// (A document for each record, and one flat map, are both many times slower.)
//   node automerge.mjs COUNT    prints {"merge":s,"kept":n}
import { createRequire } from "module";
import path from "path";
const Automerge = createRequire(path.join(process.env.AANZET_NPM, "package.json"))("@automerge/automerge");

const records = Number(process.argv[2]) / 10;
const kFields = 10;
const edit = (doc, mark) => Automerge.change(doc, (d) => {
    for (let r = 0; r < records; ++r) {
        if (!d["r" + r]) d["r" + r] = {};
        for (let f = 0; f < kFields; ++f) d["r" + r]["f" + f] = mark + r + "." + f + " changed text";
    }
});
const base = edit(Automerge.init(), "base");
let a = edit(Automerge.clone(base), "a"), b = edit(Automerge.clone(base), "b");
const ofA = Automerge.getChanges(base, a), ofB = Automerge.getChanges(base, b);
const begin = process.hrtime.bigint();
[a] = Automerge.applyChanges(a, ofB);
[b] = Automerge.applyChanges(b, ofA);
const merge = Number(process.hrtime.bigint() - begin) / 1e9;
let kept = 0;
for (let r = 0; r < records; ++r)
    for (let f = 0; f < kFields; ++f) kept += Object.keys(Automerge.getConflicts(a["r" + r], "f" + f) ?? {}).length === 2 ? 1 : 0;
console.log(JSON.stringify({ merge, kept }));
process.exit(0);
