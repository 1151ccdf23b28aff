// SPDX-License-Identifier: EUPL-1.2
#include "shared/record/CutState.h"
#include <algorithm>

namespace aanzet::record {

namespace {

constexpr std::uint8_t kCutVersion = 0x81;      // a frame begins with a small number

void write(Writer& w, const CutChain& c)
{
    w.raw(c.author).raw(c.head.device).u64(c.head.number).raw(c.head.hash).u64(c.head.lastSeq).u64(c.head.lastLamport);
    w.raw(c.head.orgHead).raw(c.head.spaceHead);
}

constexpr std::size_t kChainBytes = 16 + 16 + 8 + 32 + 8 + 8 + 32 + 32;

CutChain readChain(Reader& r)
{
    CutChain c;
    c.author = r.fixed<AuthorId>();
    c.head.device = r.fixed<DeviceId>();
    c.head.number = r.u64();
    c.head.hash = r.fixed<Hash32>();
    c.head.lastSeq = r.u64();
    c.head.lastLamport = r.u64();
    c.head.orgHead = r.fixed<Hash32>();
    c.head.spaceHead = r.fixed<Hash32>();
    if (!c.head.number || c.head.number >> 48 || !c.head.lastSeq || c.head.lastSeq >> 48 || !c.head.lastLamport || c.head.lastLamport >> 48) r.fail();
    return c;
}

// Every id once; numbers stand for it in what follows.
struct Authors {
    std::vector<AuthorId> all;
    void add(const AuthorId& a) { all.push_back(a); }
    void sort()
    {
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
    }
    std::uint64_t at(const AuthorId& a) const { return static_cast<std::uint64_t>(std::lower_bound(all.begin(), all.end(), a) - all.begin()); }
    AuthorId read(Reader& r) const
    {
        const auto i = r.varint();
        if (!r.ok() || i >= all.size()) {
            r.fail();
            return {};
        }
        return all[static_cast<std::size_t>(i)];
    }
};

std::uint64_t readNumber(Reader& r)
{
    const auto n = r.varint();
    if (!n || n >> 48) r.fail();
    return n;
}

void writeDots(Writer& w, const Authors& authors, const std::vector<Dot>& dots)
{
    w.varint(dots.size());
    for (const auto& d : dots) w.varint(authors.at(d.author)).varint(d.seq);
}

std::vector<Dot> readDots(Reader& r, const Authors& authors, std::size_t limit)
{
    std::vector<Dot> out;
    const auto n = r.varint();
    if (n > limit || n > r.remaining()) r.fail();
    for (std::uint64_t i = 0; r.ok() && i < n; ++i) {
        Dot d;
        d.author = authors.read(r);
        d.seq = readNumber(r);
        if (!out.empty() && !(out.back().author < d.author)) r.fail();
        out.push_back(d);
    }
    return out;
}

} // namespace

Hash32 CutState::hash(const OrgId& org, const SpaceId& space) const
{
    Writer w("az1/heads");
    w.bytes().reserve(64 + chains.size() * kChainBytes + fields.size() * 160);
    w.raw(org).raw(space).u64(chains.size());
    for (const auto& c : chains) write(w, c);
    w.u64(fields.size());
    for (const auto& f : fields) {
        w.raw(f.id).raw(f.record).u8(static_cast<std::uint8_t>(f.rule)).u32(static_cast<std::uint32_t>(f.seen.entries().size()));
        for (const auto& d : f.seen.entries()) w.raw(d.author).u64(d.seq);
        w.u32(static_cast<std::uint32_t>(f.live.size()));
        for (const auto& op : f.live) w.raw(op.author).u64(op.seq).u64(op.lamport).raw(op.hash(org, space));
    }
    return crypto::hash256(w.bytes());
}

bool CutState::fitsParts() const
{
    return std::all_of(fields.begin(), fields.end(), [](const CutField& f) {
        std::size_t bytes = 0;
        for (const auto& op : f.live) bytes += 100 + 10 * op.context.size() + (op.body ? op.body->size() : 0);
        return f.live.size() <= kMaxLive && bytes <= kMaxFieldBytes;
    });
}

bool isCutPart(ByteView bytes) { return !bytes.empty() && bytes[0] == kCutVersion; }

Bytes encodeCutPart(const CutPart& p)
{
    Authors authors;
    for (const auto& f : p.fields) {
        for (const auto& d : f.seen.entries()) authors.add(d.author);
        for (const auto& op : f.live) {
            authors.add(op.author);
            for (const auto& c : op.context) authors.add(c.author);
        }
    }
    authors.sort();
    Writer w;
    w.u8(kCutVersion).raw(p.entry).varint(p.first).varint(p.total).varint(p.chains.size());
    for (const auto& c : p.chains) write(w, c);
    w.varint(authors.all.size());
    for (const auto& a : authors.all) w.raw(a);
    w.varint(p.fields.size());
    for (const auto& f : p.fields) {
        w.raw(f.id).raw(f.record).u8(static_cast<std::uint8_t>(f.rule));
        writeDots(w, authors, f.seen.entries());
        w.varint(f.live.size());
        for (const auto& op : f.live) {
            w.varint(authors.at(op.author)).varint(op.seq).varint(op.lamport).varint(op.epoch);
            writeDots(w, authors, op.context);
            w.raw(op.nonce).u8(op.body ? 1 : 0);
            if (op.body) w.vsized(*op.body);
            else w.raw(op.bodyHash);
        }
    }
    return w.take();
}

Result<CutPart> decodeCutPart(ByteView bytes)
{
    if (bytes.size() > CutPart::kMaxBytes) return ErrorCode::TooLarge;
    Reader r(bytes);
    CutPart p;
    if (r.u8() != kCutVersion) return Error{ErrorCode::NewerVersion, "cut version"};
    p.entry = r.fixed<Hash32>();
    p.first = r.varint();
    p.total = r.varint();
    const auto chains = r.varint();
    if (chains > r.remaining() / kChainBytes) return ErrorCode::Malformed;
    for (std::uint64_t i = 0; r.ok() && i < chains; ++i) {
        p.chains.push_back(readChain(r));
        if (i && !(p.chains[i - 1].author < p.chains[i].author)) return ErrorCode::Malformed;
    }
    if ((p.first == 0) == p.chains.empty()) return ErrorCode::Malformed;
    Authors authors;
    const auto ids = r.varint();
    if (ids > r.remaining() / AuthorId::kSize) return ErrorCode::Malformed;
    for (std::uint64_t i = 0; r.ok() && i < ids; ++i) {
        authors.all.push_back(r.fixed<AuthorId>());
        if (i && !(authors.all[i - 1] < authors.all[i])) return ErrorCode::Malformed;
    }
    const auto fields = r.varint();
    if (!r.ok() || fields == 0 || fields > CutPart::kMaxFields || p.total >> 48 || p.first >= p.total || fields > p.total - p.first) return ErrorCode::Malformed;
    for (std::uint64_t i = 0; r.ok() && i < fields; ++i) {
        auto& f = p.fields.emplace_back();
        f.id = r.fixed<FieldId>();
        if (i && !(p.fields[i - 1].id < f.id)) return ErrorCode::Malformed;
        f.record = r.fixed<RecordId>();
        const auto rule = r.u8();
        if (rule > 2) return ErrorCode::Malformed;
        f.rule = static_cast<Rule>(rule);
        for (const auto& d : readDots(r, authors, ids)) f.seen.raise(d.author, d.seq);
        const auto live = r.varint();
        if (live == 0 || live > CutState::kMaxLive) return ErrorCode::Malformed;
        for (std::uint64_t k = 0; r.ok() && k < live; ++k) {
            auto& op = f.live.emplace_back();
            op.record = f.record;
            op.field = f.id;
            op.rule = f.rule;
            op.author = authors.read(r);
            op.seq = readNumber(r);
            op.lamport = readNumber(r);
            const auto epoch = r.varint();
            if (epoch > UINT32_MAX) return ErrorCode::Malformed;
            op.epoch = static_cast<std::uint32_t>(epoch);
            op.context = readDots(r, authors, Operation::kMaxContext);
            op.nonce = r.fixed<Nonce24>();
            const auto flag = r.u8();
            if (flag > 1 || (k && !(f.live[k - 1].dot() < op.dot()))) return ErrorCode::Malformed;
            if (flag) {
                op.body = bytesOf(r.vsized(Operation::kMaxCiphertext));
                if (r.ok() && op.body->size() < crypto::kTagSize + 32) return ErrorCode::Malformed;
                op.bodyHash = crypto::hash256(*op.body);
            } else {
                op.bodyHash = r.fixed<Hash32>();
            }
        }
    }
    if (!r.atEnd()) return ErrorCode::Malformed;
    return p;
}

void CutBuilder::begin(CutState state, const OrgId& org, const SpaceId& space)
{
    for (const auto& c : state.chains) m_chains[c.author] = c.head;
    for (auto& f : state.fields) {
        auto& to = m_fields[f.id];
        to.record = f.record;
        to.state.rule = f.rule;
        to.state.seen = std::move(f.seen);
        for (auto& op : f.live) {
            to.state.heads.push_back({op.dot(), op.lamport, op.hash(org, space), 0});
            to.live.emplace(op.dot(), std::move(op));
        }
    }
}

void CutBuilder::take(const Batch& batch, const Batch::Digest& digest)
{
    m_chains[batch.author] = {batch.number, digest.hash, batch.lastSeq(), batch.operations.back().lamport, batch.device, batch.orgHead, batch.spaceHead};
    std::vector<Head> overwritten;
    for (std::size_t i = 0; i < batch.operations.size(); ++i) {
        const auto& op = batch.operations[i];
        auto [it, isNew] = m_fields.try_emplace(op.field);
        auto& f = it->second;
        if (isNew) {
            f.record = op.record;
            f.state.rule = op.rule;
        }
        overwritten.clear();
        if (merge(f.state, op, digest.operations[i], 0, &overwritten) == MergeOutcome::Joined) f.live.insert_or_assign(op.dot(), op);
        for (const auto& h : overwritten) f.live.erase(h.dot);
    }
}

CutState CutBuilder::finish()
{
    CutState out;
    for (auto& [author, head] : m_chains) out.chains.push_back({author, head});
    for (auto& [id, f] : m_fields) {
        auto& to = out.fields.emplace_back();
        to.id = id;
        to.record = f.record;
        to.rule = f.state.rule;
        to.seen = std::move(f.state.seen);
        for (auto& [dot, op] : f.live) to.live.push_back(std::move(op));
    }
    m_chains.clear();
    m_fields.clear();
    return out;
}

} // namespace aanzet::record
