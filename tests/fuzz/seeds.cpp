// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/BundleFile.h"
#include "mobile/store/Rows.h"
#include "mobile/store/ValueCodec.h"
#include "mobile/sync/DeviceRequest.h"
#include "mobile/vault/RecoveryKit.h"
#include "shared/membership/Invitation.h"
#include "shared/protocol/Auth.h"
#include "shared/protocol/WireError.h"
#include "shared/record/CutState.h"
#include "sync-server/store/FieldTable.h"
#include "tests/unit/protocol/Samples.h"
#include "tests/unit/record/Diary.h"
#include <filesystem>
#include <fstream>
#include <iterator>

// Writes the first inputs of the fuzzers: fuzz_seeds CORPUS_FOLDER SOURCE_FOLDER. Run by hand when a format or the order of
// the decoders in a target has changed; the files are in the repository.
using namespace aanzet;

namespace {

std::filesystem::path corpus;

void save(const char* target, std::string name, int choice, ByteView input)
{
    const auto folder = corpus / target;
    std::filesystem::create_directories(folder);
    for (auto& c : name)
        if (c == ' ') c = '_';
    std::ofstream f(folder / name, std::ios::binary);
    if (choice >= 0) f.put(static_cast<char>(choice));
    f.write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
}

template <class M> void message(const char* name, int choice)
{
    protocol::samples::Random r(static_cast<unsigned>(choice) + 5u);
    save("messages", name, choice, protocol::encode(protocol::samples::make<M>(r)));
}

std::string fileText(const std::filesystem::path& path)
{
    std::ifstream f(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(f), {}};
}

// A state of three chains in two parts, with bodies and with stubs, and one part that a device kept.
std::vector<Bytes> cutParts()
{
    record::CutBuilder builder;
    std::mt19937_64 random(12);
    for (int i = 0; i < 3; ++i) {
        const auto batch = record::anyBatch(random, 4);
        builder.take(batch, batch.digest(record::org(), record::space()));
    }
    auto state = builder.finish();
    const auto total = state.fields.size();
    record::CutPart first{record::filled<Hash32>(7), 0, total, state.chains, {}}, second{record::filled<Hash32>(7), total / 2, total, {}, {}};
    for (std::size_t i = 0; i < total; ++i) (i < total / 2 ? first : second).fields.push_back(std::move(state.fields[i]));
    return {record::encodeCutPart(first), record::encodeCutPart(second)};
}

// The examples of shared/membership/FORMAT.md
void logs(const std::filesystem::path& source)
{
    static const std::vector<std::pair<std::string, int>> names = {
        {"entry", 0}, {"invitation link", 1}, {"founding link", 2}, {"genesis", 4}, {"invite", 5}, {"user_add", 6}, {"device_add", 7},
        {"device_revoke", 8}, {"user_revoke", 9}, {"role", 10}, {"wipe", 11}, {"policy", 12}, {"create", 13}, {"grant", 14},
        {"revoke", 15}, {"rotate", 16}, {"transfer", 17}, {"checkpoint", 18}, {"erase", 19}, {"rekey", 21},
        {"custody", 22}, {"succession", 23}};
    const auto text = fileText(source / "shared/membership/FORMAT.md");
    for (const auto& [name, choice] : names) {
        const auto at = text.find("Example `" + name + "`:\n\n");
        if (at == std::string::npos) continue;
        const auto begin = text.find("\n\n", at) + 2;
        std::string hex;
        for (auto line = begin; text.compare(line, 4, "    ") == 0;) {
            const auto end = text.find('\n', line);
            for (auto i = line; i < end; ++i)
                if (text[i] != ' ') hex += text[i];
            line = end + 1;
        }
        const auto bytes = fromHex(hex);
        const bool isLink = name.ends_with("link");
        save("logs", name, choice, isLink || !bytes ? viewOf(hex) : ByteView(*bytes));
        if (name != "invitation link") continue;
        const auto from = hex.find("/#v1.") + 5;
        if (const auto payload = fromBase64Url(hex.substr(from, hex.find('.', from) - from))) {
            auto prefixed = *payload;
            prefixed.insert(prefixed.begin(), 0);
            save("logs", "invitation payload", 3, prefixed);
        }
    }
}

void inside()
{
    auto p = record::note("dag");
    save("inside", "payload", 0, record::encodePayload(p));
    p.extra = {{9, {0x83, 1, 2, 0x61, 'x'}}, {70, {0xa1, 1, 0xf6}}};
    save("inside", "payload_newer", 0, record::encodePayload(p));
    save("inside", "value_text", 1, store::encodeValue(std::string("Veerle \xc3\xa9")));
    save("inside", "value_number", 1, store::encodeValue(std::int64_t(-70000)));
    save("inside", "value_record", 1, store::encodeValue(record::filled<RecordId>(7)));
    save("inside", "value_list", 1, store::encodeValue(std::vector<std::string>{"nl", "ar"}));
    store::Life life;
    life.isRemoved = true;
    life.reason = "dubbel";
    life.seen.raise(record::filled<AuthorId>(3), 9);
    life.seen.raise(record::filled<AuthorId>(4), 2);
    save("inside", "life", 2, store::encodeLife(life));
    Writer ack;
    ack.u8(1).varint(2).raw(record::filled<AuthorId>(1)).varint(5).raw(record::filled<Hash32>(2));
    ack.raw(record::filled<AuthorId>(3)).varint(300).raw(record::filled<Hash32>(4));
    save("inside", "ack", 3, ack.bytes());
    save("inside", "cbor", 4, record::encodePayload(p));
    save("inside", "padding", 5, crypto::pad(record::encodePayload(p)));
    save("inside", "text", 6, viewOf("q83vEjRWeJCrze8SNFZ4kKvN"));
}

void headers()
{
    const auto key = record::deviceKey();
    protocol::HttpRequest request{"POST", "/v1/sync", {}, {}};
    protocol::signRequest(request, key.publicKey(), record::filled<DeviceId>(1), key, WallTime(Millis(1'760'000'000'000)));
    save("headers", "request", 0, viewOf(request.headers[0].second));
    protocol::HttpResponse response{200, {}, {}};
    protocol::signResponse(response, request, key, WallTime(Millis(1'760'000'000'000)), record::filled<Hash32>(2));
    save("headers", "response", 1, viewOf(response.headers[0].second));
    save("headers", "head", 2, viewOf("POST /v1/sync HTTP/1.1\r\nHost: a:1\r\nContent-Length: 12\r\nAanZet-Auth: v1 x\r\n\r\n"));
    save("headers", "framing", 3, viewOf("/v1/watch?since=3\nHost a:1\nContent-Length 12\nExpect 100-continue\nConnection close\nForwarded for=1"));
}

void rows()
{
    using namespace store;
    IdentityRow i;
    i.userSignSeed = i.userBoxSeed = i.deviceSignSeed = i.deviceBoxSeed = Bytes(32, 1);
    i.salts = {record::filled<Salt16>(2)};
    i.personName = "Anna";
    save("rows", "identity", 0, encodeRow(i));
    save("rows", "server", 1, encodeRow(ServerRow{"https://h:1", {}, -5, {}, Bytes(9, 3)}));
    save("rows", "batch", 2, encodeRow(BatchRow{record::filled<SpaceId>(1), {}, 7, {1, 3}, Bytes(20, 4)}));
    save("rows", "entry", 3, encodeRow(EntryRow{protocol::LogKind::Space, record::filled<SpaceId>(1), Bytes(20, 4)}));
    save("rows", "space", 4, encodeRow(SpaceRow{record::filled<SpaceId>(1), {}, 3, 4, 5, {{record::filled<AuthorId>(1), 2, {}}}, {Bytes(5, 1)}, {}, {}}));
    PendingEdit e;
    e.value = {0x61, 'a'};
    e.context.raise(record::filled<AuthorId>(2), 300);
    save("rows", "edit", 5, encodeRow(e));
    save("rows", "intent", 6, encodeRow(IntentRow{IntentKind::Revoke, record::filled<SpaceId>(1), record::filled<UserId>(2), membership::Right::Write, {}}));
    BeginningRow b;
    b.key = b.userSignSeed = b.userBoxSeed = b.deviceSignSeed = b.deviceBoxSeed = Bytes(32, 2);
    b.orgEntries = {Bytes(20, 3), Bytes(9, 4)};
    b.spaceEntries = {Bytes(12, 5)};
    save("rows", "beginning", 8, encodeRow(b));
    save("rows", "kit", 9, encodeRow(KitRow{record::filled<SignPublicKey>(3), Bytes(30, 8), true}));
    std::mt19937_64 random(9);
    save("rows", "kept", 10, record::encodeFrame(record::anyBatch(random, 2)));
    save("rows", "kept_cut", 10, cutParts()[1]);
    record::FieldState state;
    state.heads = {{{record::filled<AuthorId>(1), 4}, 9, record::filled<Hash32>(2), 0}, {{record::filled<AuthorId>(3), 1}, 300, record::filled<Hash32>(4), 0}};
    state.seen.raise(record::filled<AuthorId>(1), 4);
    state.seen.raise(record::filled<AuthorId>(3), 1);
    save("rows", "field_state", 11, Writer().u8(1).raw(server::encodeState(state)).take());
    save("rows", "aside", 7, encodeRow(AsideRow{AsideKind::Quarantined, record::filled<SpaceId>(1), ErrorCode::BadLamport, {}, Bytes(20, 4)}));
}

// Two languages, a scene with an answer and one with nothing to choose.
std::string smallPack()
{
    std::string words;
    for (const char* word : {"back", "next", "end", "own_words", "yes", "no", "open_network", "open_plan", "language", "turn", "touch"})
        words += std::string(words.empty() ? "" : ",") + '"' + word + R"(":{"nl":"a","ar":"b"})";
    return R"({"format":1,"id":"p","kind":"talk_picture","version":"1","source":"nl","title":{"nl":"T","ar":"U"},"languages":{)"
           R"("nl":{"name":"N","direction":"ltr","reviewed":true},"ar":{"name":"A","direction":"rtl","reviewed":false}},"interface":{)" + words +
           R"(},"scenes":[{"key":"s","picture":"scenes/s.svg","picture_rtl":"scenes/r.svg","alt":{"nl":"x","ar":"y"},)"
           R"("words":{"nl":{"formal":["U."],"familiar":["Je."]},"ar":["Z."]},"check":{"nl":["?"],"ar":["!"]},"choose":"one","own_words":true,"opens":"plan",)"
           R"("answers":[{"key":"k","shape":"cloud","spot":[0,0,200,180],"label":{"nl":"l","ar":"m"}}]},)"
           R"({"key":"t","picture":"scenes/t.svg","alt":{"nl":"x","ar":"y"},"words":{"nl":["a"],"ar":["b"]},"check":{"nl":["c"],"ar":["d"]},)"
           R"("notice":{"nl":["n"],"ar":["o"]},"choose":"none","answers":[]}]})";
}

void files()
{
    save("files", "certificate", 0, Writer().raw(Bytes{0x30, 0x25, 0x30, 0x1b, 0xa0, 3, 2, 1, 2, 2, 1, 5, 0x30, 0, 0x30, 2, 5, 0, 0x30, 0,
                                                       0x30, 0, 0x30, 7, 0x30, 0, 3, 3, 0, 1, 2, 0x30, 0, 3, 4, 0, 1, 2, 3}).take());
    save("files", "instrument", 1, viewOf(R"({"id":"zrm","title":{"nl":"ZRM","en":"SSM"},"version":"2017","items":[{"id":"a","title":{"nl":"A"},"levels":[{"value":1,"text":{"nl":"x"}}]}]})"));
    save("files", "flow", 2, viewOf(R"({"id":"team","title":{"nl":"Team"},"phases":[{"id":"start","title":{"nl":"Start"},"tasks":[{"id":"t","days":3}]}]})"));
    save("files", "drawing", 3, viewOf(R"({"map":{"id":"00000000000000000000000000000001"},"persons":[],"ties":[]})"));
    save("files", "talk_pack", 4, viewOf(smallPack()));
}

void codes()
{
    const membership::RecoveryLink link{"https://h:1", record::filled<OrgId>(1), record::filled<SignPublicKey>(2), record::filled<Hash32>(3)};
    save("codes", "recovery_link", 0, viewOf(membership::encodeLink(link)));
    save("codes", "recovery_payload", 1, Writer().raw(link.org).raw(link.serverIdentity).raw(link.genesis).take());
    save("codes", "loopback", 2, viewOf("http://127.0.0.1:8443/"));
    save("codes", "loopback_name", 2, viewOf("https://localhost"));
    save("codes", "before_an_at", 2, viewOf("http://127.0.0.1:8443@example.org"));
    save("codes", "elsewhere", 2, viewOf("https://example.org"));
    const sync::DeviceRequest request{record::filled<OrgId>(1), {record::filled<SignPublicKey>(2), record::filled<BoxPublicKey>(3)}};
    save("codes", "device_request", 3, viewOf(sync::encodeDeviceRequest(request)));
    save("codes", "device_payload", 4, Writer("az1/devreq").raw(request.org).raw(request.device.sign).raw(request.device.box).take());
    const auto kit = vault::kitText(Bytes(16, 0x5a));
    save("codes", "kit", 5, viewOf(kit));
    save("codes", "kit_groups", 5, viewOf("gnxq il0o"));
    save("codes", "typed_kit", 6, Writer().raw(Bytes(16, 0xa7)).raw(Bytes(34, 6)).take());
}

void bundle()
{
    std::mt19937_64 random(8);
    store::BundleFile file{record::filled<OrgId>(1), record::filled<Hash32>(2), {Bytes(90, 3), Bytes(120, 4)}, {}};
    file.parts.push_back({record::filled<SpaceId>(5), {Bytes(100, 6)}, {record::encodeFrame(record::anyBatch(random, 2))}});
    file.parts.push_back({record::filled<SpaceId>(7), {}, {}});
    const auto bytes = store::encodeBundle(file);
    save("bundle", "whole", 0, bytes);
    save("bundle", "content", 1, ByteView(bytes).subspan(11, bytes.size() - 11 - 32));
    file.entries.clear();
    file.parts.clear();
    save("bundle", "empty", 0, store::encodeBundle(file));
}

// Insides of sealed boxes; the place is that of wraps.cpp.
void wraps()
{
    Writer all;
    all.u32(0).u32(3);
    for (std::uint8_t e = 1; e <= 3; ++e) all.raw(Bytes(32, e));
    all.raw(Bytes(32, 0xf0));
    save("wraps", "all epochs", 1, all.bytes());
    save("wraps", "one epoch", 1, Writer().u32(2).u32(1).raw(Bytes(32, 3)).raw(Bytes(32, 0xf0)).take());
    save("wraps", "wrong key", 1, Writer().u32(1).u32(1).raw(Bytes(32, 9)).raw(Bytes(32, 0xf0)).take());
    save("wraps", "whole", 0, Writer("az1/wrap").raw(record::filled<OrgId>(1)).raw(record::filled<SpaceId>(2)).raw(record::filled<UserId>(3)).raw(all.bytes()).take());
    save("wraps", "kind", 2, Writer().u8(2).raw(record::filled<SpaceId>(4)).take());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3 || !crypto::init()) return 2;
    corpus = argv[1];
    for (unsigned i = 0; i < 6; ++i) {
        std::mt19937_64 random(i);
        save("frame", "batch" + std::to_string(i), -1, record::encodeFrame(record::anyBatch(random, 1 + i)));
    }
    save("frame", "cut_first", -1, cutParts()[0]);
    save("frame", "cut_second", -1, cutParts()[1]);
    using namespace protocol;
    message<Info>("info", 0);
    message<FoundRequest>("found_request", 1);
    message<FoundResponse>("found_response", 2);
    message<JoinRequest>("join_request", 3);
    message<JoinResponse>("join_response", 4);
    message<LogsRequest>("logs_request", 5);
    message<LogsResponse>("logs_response", 6);
    message<SyncRequest>("sync_request", 7);
    message<SyncResponse>("sync_response", 8);
    message<HistoryRequest>("history_request", 9);
    message<HistoryResponse>("history_response", 10);
    message<WatchResponse>("watch_response", 11);
    message<PartResponse>("part_response", 12);
    message<PieceResponse>("piece_response", 13);
    samples::Random r(1);
    save("messages", "beat", 14, encodeBeat(samples::make<Beat>(r)));
    save("messages", "error_body", 15, encodeErrorBody(ErrorCode::Revoked, Bytes(12, 5)));
    message<KitRequest>("kit_request", 16);
    message<RecoverRequest>("recover_request", 17);
    message<RecoverResponse>("recover_response", 18);
    message<CheckpointRequest>("checkpoint_request", 19);
    save("messages", "checkpoint_response", 20, encode(CheckpointResponse{cutParts()[0], {encodeBeat(samples::make<Beat>(r))}}));
    message<StubsRequest>("stubs_request", 21);
    message<StubsResponse>("stubs_response", 22);
    message<DownloadsRequest>("downloads_request", 23);
    message<DownloadsResponse>("downloads_response", 24);
    logs(argv[2]);
    inside();
    headers();
    rows();
    files();
    codes();
    bundle();
    wraps();
    return 0;
}
