// SPDX-License-Identifier: EUPL-1.2
#include "mobile/packs/StoredPacks.h"
#include <algorithm>
#include <set>
#include <tuple>

namespace aanzet::packs {
namespace {

// One record for each place: nobody can lay a second one beside it.
RecordId partId(const RecordId& pack, std::size_t place)
{
    Writer w("az1/pack-part");
    w.raw(pack).u32(static_cast<std::uint32_t>(place));
    const auto hash = crypto::hash256(w.bytes());
    RecordId id;
    std::copy_n(hash.b.begin(), id.b.size(), id.b.begin());
    return id;
}

std::size_t partsOf(std::size_t bytes) { return (bytes + kPartBytes - 1) / kPartBytes; }

std::string hexOf(ByteView file) { return toHex(crypto::hash256(file).view()); }

// What belongs together: of these, the newest counts.
auto nameOf(const Pack& pack)
{
    return pack.talk ? std::tuple(pack.kind, pack.talk->id, std::string()) : std::tuple(pack.kind, pack.instrument->id, pack.instrument->version);
}

std::string languagesOf(const talkpicture::TalkPack& talk)
{
    std::string all;
    for (const auto& l : talk.languages)
        if (all.size() + l.key.size() < 190) all += (all.empty() ? "" : " ") + l.key;
    return all;
}

domain::Pack wordsOf(const Pack& pack, ByteView file)
{
    domain::Pack row;
    row.kind = pack.talk ? "talk_picture" : "instrument";
    row.packId = (pack.talk ? pack.talk->id : pack.instrument->id).substr(0, 200);
    row.version = (pack.talk ? pack.talk->version : pack.instrument->version).substr(0, 200);
    if (pack.talk) row.language = languagesOf(*pack.talk);
    if (pack.instrument && pack.instrument->licence) {
        row.rightsHolder = pack.instrument->licence->holder;
        row.licenceRef = pack.instrument->licence->reference;
        row.validFrom = pack.instrument->licence->validFrom;
        row.validUntil = pack.instrument->licence->validUntil;
    }
    row.wholeBytes = std::int64_t(file.size());
    row.wholeHash = hexOf(file);
    row.parts = std::int64_t(partsOf(file.size()));
    return row;
}

template <class Row> std::vector<store::FieldWrite> writesOf(const Row& row)
{
    std::vector<store::FieldWrite> writes;
    Row::eachField(row, [&](const char* name, const auto& member) {
        if (auto value = domain::toFieldValue(member); value != FieldValue()) writes.push_back({store::fieldOf(Row::kType, name), std::move(value), {}});
    });
    return writes;
}

ErrorCode codeOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::TooLarge: return ErrorCode::TooLarge;
    case Refusal::OtherOrganisation:
    case Refusal::UnknownSigner:
    case Refusal::NotAdministrator: return ErrorCode::NotAllowed;
    default: return ErrorCode::Malformed;
    }
}

} // namespace

StoredPacks::Seen StoredPacks::seenNow() const
{
    Seen seen;
    seen.space = store::OrganisationSpace(m_s).id();
    if (!seen.space) return seen;
    const auto* replica = m_s.replica(*seen.space);
    seen.batches = replica->batches().size();
    seen.pending = replica->pending().size();
    seen.entries = m_s.spaceLog(*seen.space)->size();
    seen.orgEntries = m_s.orgLog()->size();
    return seen;
}

bool StoredPacks::refresh()
{
    const auto seen = seenNow();
    if (m_seen == seen) return false;
    m_seen = seen;
    m_all.clear();
    if (seen.space)
        for (auto& row : store::readRows<domain::Pack>(m_s, *seen.space)) m_all.push_back(read(*seen.space, std::move(row)));
    std::sort(m_all.begin(), m_all.end(), [](const StoredPack& a, const StoredPack& b) {
        const auto made = [](const StoredPack& p) { return p.pack ? p.pack->madeAt : WallTime(); };
        return std::tuple(made(b), b.record) < std::tuple(made(a), a.record);
    });
    std::set<decltype(nameOf(std::declval<const Pack&>()))> named;
    for (auto& p : m_all) p.isNewest = p.pack && named.insert(nameOf(*p.pack)).second;
    std::erase_if(m_opened, [this](const auto& o) {
        return std::none_of(m_all.begin(), m_all.end(), [&](const StoredPack& p) { return p.pack == o.second; });
    });
    return true;
}

StoredPack StoredPacks::read(const SpaceId& space, domain::Pack words)
{
    StoredPack out;
    out.record = words.id;
    out.words = std::move(words);
    const auto bytes = out.words.wholeBytes.value_or(0);
    const auto refuse = [&](Refusal why, const char* place) {
        out.refusal = why;
        out.place = place;
        return std::move(out);
    };
    if (bytes < 0 || bytes > std::int64_t(kMostPackBytes)) return refuse(Refusal::TooLarge, "the file");
    out.parts = partsOf(std::size_t(bytes));
    if (out.parts == 0 || out.words.wholeHash.empty()) return out;   // its own words are on their way too
    Bytes file;
    bool isWhole = true, isRead = true;
    for (std::size_t place = 0; place < out.parts; ++place) {
        const auto part = store::readRow<domain::PackPart>(m_s, space, partId(out.record, place));
        if (!part || part->content.empty()) {
            isWhole = false;
            continue;
        }
        ++out.partsHere;
        if (!isWhole || !isRead) continue;
        const auto content = fromBase64Url(part->content);
        isRead = content.ok() && content->size() <= kPartBytes;
        if (isRead) file.insert(file.end(), content->begin(), content->end());
    }
    if (!isWhole) return out;
    if (!isRead) return refuse(Refusal::Damaged, "a part");
    if (std::int64_t(file.size()) != bytes || hexOf(file) != out.words.wholeHash) return refuse(Refusal::Damaged, "its parts");
    const auto& state = m_s.orgLog()->state();
    const auto known = m_opened.find(out.words.wholeHash);
    if (known != m_opened.end() && state.isAdmin(known->second->signer)) {
        out.pack = known->second;
        return out;
    }
    auto opened = openPack(file, state);
    out.refusal = opened.refusal;
    out.place = opened.place;
    if (opened.pack) out.pack = m_opened[out.words.wholeHash] = std::make_shared<const Pack>(std::move(*opened.pack));
    return out;
}

Result<RecordId> StoredPacks::add(ByteView file)
{
    const store::OrganisationSpace space(m_s);
    if (!space.mayWrite()) return Error{ErrorCode::NotAllowed, "Only an administrator adds a pack."};
    auto opened = openPack(file, m_s.orgLog()->state());
    if (!opened.pack) return Error{codeOf(opened.refusal), sentenceOf(opened.refusal)};
    refresh();
    const auto row = wordsOf(*opened.pack, file);
    std::set<std::size_t> missing;
    for (std::size_t place = 0; place < partsOf(file.size()); ++place) missing.insert(place);
    std::optional<RecordId> record;
    for (const auto& p : m_all) {
        if (p.words.wholeHash != row.wholeHash || p.refusal != Refusal::None) continue;
        if (p.pack) return Error{ErrorCode::AlreadyExists, "This pack is there already."};
        record = p.record;
        std::erase_if(missing, [&](std::size_t place) { return store::readRow<domain::PackPart>(m_s, *space.id(), partId(p.record, place)).has_value(); });
    }
    if (!record) {
        record = crypto::randomFixed<RecordId>();
        AANZET_CHECK(store::OrganisationSpace(m_s).write({{{}, types::Pack, *record, writesOf(row)}}));
    }
    // Each part a save of its own: a batch holds 512 KiB.
    for (const auto place : missing) AANZET_CHECK(writePart(*record, place, file));
    refresh();
    return *record;
}

Status StoredPacks::writePart(const RecordId& pack, std::size_t place, ByteView file)
{
    domain::PackPart part;
    part.pack = pack;
    part.place = std::int64_t(place);
    part.content = toBase64Url(file.subspan(place * kPartBytes, std::min(kPartBytes, file.size() - place * kPartBytes)));
    auto done = store::OrganisationSpace(m_s).write({{{}, types::PackPart, partId(pack, place), writesOf(part)}});
    return done ? Status() : Status(done.error());
}

Status StoredPacks::remove(const RecordId& record)
{
    refresh();
    if (std::none_of(m_all.begin(), m_all.end(), [&](const StoredPack& p) { return p.record == record; })) return ErrorCode::NotFound;
    AANZET_CHECK(store::OrganisationSpace(m_s).remove(record));
    refresh();
    return {};
}

} // namespace aanzet::packs
