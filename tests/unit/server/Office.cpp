// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/server/Office.h"
#include "shared/membership/Invitation.h"
#include <cstdlib>

namespace aanzet::test {

namespace {

// A step of the stage itself that fails leaves nothing to test.
template <class T> T must(Result<T> r)
{
    if (!r.ok()) qFatal("stage: %s %s", std::string(errorName(r.code())).c_str(), r.error().detail.c_str());
    return std::move(r).value();
}
void must(const Status& s)
{
    if (!s.ok()) qFatal("stage: %s %s", std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
}

} // namespace

FieldId fieldNamed(int n) { return crypto::hash128As<FieldId>(viewOf("field " + std::to_string(n))); }
RecordId recordNamed(int n) { return crypto::hash128As<RecordId>(viewOf("record " + std::to_string(n))); }

Office::Office(Start start, server::ServiceOptions opts)
    : clock(must(fromRfc3339("2026-03-02T09:00:00Z"))), directory(dir.path().toStdString() + "/data"), options(std::move(opts)), org(crypto::randomFixed<OrgId>())
{
    if (!crypto::init()) qFatal("crypto");
    server::ServerConfig config;
    config.listen = {"127.0.0.1", 8443};
    config.url = "https://127.0.0.1:8443";
    const auto link = must(parseFoundingLink(must(server::ServerData::create(directory, config, clock))));
    foundingCode = std::string(textOf(link.code.view()));
    must(open());
    if (start == Start::Founded) must(found(viewOf(foundingCode)));
}

Status Office::open()
{
    service.reset();
    AANZET_TRY(service, server::Service::open(server::ServerData::databaseOf(directory), clock, options));
    return {};
}

Policy Office::policy() const
{
    Policy p;
    p.serverIdentity = serverKey();
    p.url = "https://127.0.0.1:8443";
    return p;
}

Result<protocol::FoundResponse> Office::found(ByteView code)
{
    if (!log) log = must(OrgLog::fromGenesis(must(makeGenesis(org, founder.user, founder.device, policy(), clock.now()))));
    protocol::FoundRequest request{bytesOf(code), {encodeEntry(log->entry(0))}, {}};
    return stranger<protocol::FoundResponse>("POST", "/v1/found", protocol::encode(request));
}

Person Office::join()
{
    const auto inviteKey = crypto::SigningKey::generate();
    Invite invite;
    invite.key = inviteKey.publicKey();
    invite.expires = clock.now() + std::chrono::days(7);
    invite.admitUntil = clock.now() + std::chrono::minutes(15);
    if (append(founder, must(makeInvite(*log, founder.device, clock.now(), invite)))) qFatal("stage: invite");
    Person p;
    const auto entry = must(makeUserAdd(*log, p.device, clock.now(), makeJoin(org, log->genesis(), inviteKey, p.user, p.device.publicKeys(), Role::Worker)));
    protocol::JoinRequest request{inviteKey.publicKey(), clock.now(), crypto::randomFixed<Salt16>(), {}, encodeEntry(entry)};
    request.proof = inviteKey.sign(protocol::joinBytes(request, serverKey()));
    if (!must(stranger<protocol::JoinResponse>("POST", "/v1/join", protocol::encode(request))).admitted) qFatal("stage: join");
    must(log->append(entry));
    return p;
}

SpaceId Office::createSpace(const Person& creator, const std::vector<GrantWish>& wishes)
{
    const auto id = crypto::randomFixed<SpaceId>();
    auto own = SpaceKeys::generate();
    const auto entry = must(makeCreate(*log, creator.device, clock.now(), id, own, SpaceKind::Dossier, wishes));
    if (append(creator, entry)) qFatal("stage: create");
    keys.emplace(id, std::move(own));
    return id;
}

std::uint16_t Office::append(const Person& person, const Entry& entry)
{
    protocol::LogsRequest request;
    const bool isOrg = entry.logKind == LogKind::Organisation;
    request.appends.push_back({isOrg ? protocol::LogKind::Organisation : protocol::LogKind::Space, isOrg ? SpaceId{} : entry.space(), encodeEntry(entry)});
    const auto response = call<protocol::LogsResponse>(person, "/v1/logs", protocol::encode(request));
    if (!response) return numberOf(response.code());
    const auto number = response->appended.at(0);
    if (number) return number;
    if (isOrg) must(log->append(entry));
    else if (auto it = spaces.find(entry.space()); it != spaces.end()) must(it->second.append(*log, entry));
    else spaces.emplace(entry.space(), must(SpaceLog::fromCreate(*log, entry)));
    return 0;
}

Pen Office::pen(const Person& person, const SpaceId& space) const
{
    Pen p;
    p.person = &person;
    p.space = space;
    p.salt = crypto::randomFixed<Salt16>();
    p.author = record::authorId(org, person.device.id(), p.salt);
    return p;
}

Batch Office::write(Pen& pen, const std::vector<Write>& writes)
{
    Batch b;
    b.device = pen.person->device.id();
    b.author = pen.author;
    b.salt = pen.salt;
    b.epoch = spaces.at(pen.space).state().epoch;
    b.number = ++pen.number;
    b.firstSeq = pen.seq + 1;
    b.prev = pen.head;
    b.orgHead = log->head();
    b.spaceHead = spaces.at(pen.space).head();
    for (const auto& w : writes) {
        Operation op;
        op.record = w.record;
        op.field = w.field;
        op.rule = w.rule;
        op.epoch = b.epoch;
        op.author = b.author;
        op.seq = ++pen.seq;
        op.lamport = ++lamports[pen.space];
        op.context = w.context;
        op.nonce = crypto::randomFixed<Nonce24>();
        op.body = Bytes(w.size);
        crypto::randomBytes(op.body->data(), op.body->size());
        op.bodyHash = crypto::hash256(*op.body);
        b.operations.push_back(std::move(op));
    }
    b.sign(org, pen.space, pen.person->device.sign);
    pen.head = b.hash(org, pen.space);
    return b;
}

protocol::HttpResponse Office::raw(const Person& person, const std::string& method, const std::string& target, Bytes body)
{
    protocol::HttpRequest request{method, target, {}, std::move(body)};
    if (heard) heard(request);
    protocol::signRequest(request, serverKey(), person.device.id(), person.device.sign, clock.now());
    auto response = service->handle(request, client);
    if (!protocol::verifyResponse(response, request, serverKey()).ok()) qFatal("a response without signature");
    return response;
}

std::uint16_t Office::push(const Person& person, const SpaceId& space, const Batch& batch)
{
    return pushGroups(person, {{{space, record::encodeFrame(batch)}}}).at(0).error;
}

std::vector<protocol::GroupResult> Office::pushGroups(const Person& person, const std::vector<protocol::UploadGroup>& groups)
{
    protocol::SyncRequest request;
    request.groups = groups;
    return must(call<protocol::SyncResponse>(person, "/v1/sync", protocol::encode(request))).groups;
}

protocol::SpaceAnswer Office::pull(const Person& person, const SpaceId& space, const protocol::Cursor& cursor, std::uint64_t pageBytes)
{
    protocol::SyncRequest request;
    request.spaces.push_back({space, cursor, false, {}, 0});
    request.pageBytes = pageBytes;
    return must(call<protocol::SyncResponse>(person, "/v1/sync", protocol::encode(request))).spaces.at(0);
}

protocol::SpaceAnswer Office::resync(const Person& person, const SpaceId& space, const std::vector<protocol::ChainPosition>& vector)
{
    protocol::SyncRequest request;
    request.spaces.push_back({space, {}, true, vector, 0});
    return must(call<protocol::SyncResponse>(person, "/v1/sync", protocol::encode(request))).spaces.at(0);
}

} // namespace aanzet::test
