// SPDX-License-Identifier: EUPL-1.2
// PouchDB over HTTP to express-pouchdb on the same work as ours, in clear. Two processes, as ours are.
//   node pouch.js server FOLDER              prints its port
//   node pouch.js client FOLDER PORT COUNT   prints {"push":s,"noop":s,"pull":s}
"use strict";
const path = require("path");
const modules = path.join(process.env.AANZET_NPM, "node_modules");
const PouchDB = require(path.join(modules, "pouchdb-node"));
const [role, folder] = process.argv.slice(2);

const timed = async (work) => {
    const begin = process.hrtime.bigint();
    await work();
    return Number(process.hrtime.bigint() - begin) / 1e9;
};
const text = (bytes, seed) => {
    let out = "";
    while (out.length < bytes) {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        out += seed.toString(36) + " ";
    }
    return out.slice(0, bytes);
};

function serve() {
    process.chdir(folder);
    const handler = require(path.join(modules, "express-pouchdb"));
    const app = handler(PouchDB.defaults({ prefix: folder + path.sep }), { mode: "minimumForPouchDB", inMemoryConfig: true, logPath: "/dev/null" });
    const server = require("http").createServer(app);
    server.keepAliveTimeout = 60000;
    server.listen(0, "127.0.0.1", () => console.log(server.address().port));
}

async function measure(port, count) {
    const remote = new PouchDB(`http://127.0.0.1:${port}/work`);
    await remote.info();
    const options = { batch_size: 1000, batches_limit: 10 };
    const mine = new PouchDB(path.join(folder, "mine"));
    let revs = new Map();
    const writeAll = async (round) => {
        for (let from = 0; from < count; from += 1000) {
            const docs = [];
            for (let i = from; i < Math.min(count, from + 1000); ++i) {
                const id = "field:" + String(i).padStart(6, "0");
                docs.push({ _id: id, ...(revs.has(id) ? { _rev: revs.get(id) } : {}), value: text(230, i * 7 + round) });
            }
            for (const row of await mine.bulkDocs(docs)) {
                if (!row.ok) throw new Error("write");
                revs.set(row.id, row.rev);
            }
        }
    };
    const expect = (n, result) => { if (result.docs_written !== n) throw new Error("replicated " + result.docs_written); };

    await writeAll(0);
    const out = {};
    out.push = await timed(async () => expect(count, await mine.replicate.to(remote, options)));
    out.noop = await timed(async () => { await mine.replicate.to(remote, options); await mine.replicate.from(remote, options); });
    out.noopOneWay = await timed(() => mine.replicate.from(remote, options));
    for (let round = 1; round <= 5; ++round) {
        await writeAll(round);
        await mine.replicate.to(remote, options);
    }
    const fresh = new PouchDB(path.join(folder, "fresh"));
    out.pull = await timed(async () => expect(count, await fresh.replicate.from(remote, options)));
    console.log(JSON.stringify(out));
    process.exit(0);
}

if (role === "server") serve();
else measure(Number(process.argv[4]), Number(process.argv[5])).catch((error) => { console.error(error); process.exit(1); });
