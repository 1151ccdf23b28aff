// SPDX-License-Identifier: EUPL-1.2
#include "mobile/store/Late.h"
#include "mobile/store/Space.h"
#include <algorithm>
#include <span>

namespace aanzet::store {

using vault::Table;

bool Late::isStuck(const Store::Space& s) const
{
    return !m_s.m_org->state().isCurrent(m_s.device()) || !s.log.state().canWrite(m_s.user());
}

// In the order they were made: batches that never arrived, batches that were refused, edits in no batch.
Result<std::vector<LateEdit>> Late::unsentIn(const Store::Space& s) const
{
    std::vector<LateEdit> out;
    const auto me = m_s.device();
    const auto add = [&](const record::Batch& batch, const std::vector<std::uint16_t>& invalid) {
        for (std::size_t i = 0; i < batch.operations.size(); ++i) {
            const auto& op = batch.operations[i];
            if (op.isStub() || std::find(invalid.begin(), invalid.end(), i) != invalid.end()) continue;
            auto o = s.replica.openPast(op);
            if (!o) continue;
            PendingEdit e;
            e.space = s.id();
            e.record = op.record;
            e.type = o->type;
            e.field = o->field;
            e.rule = op.rule;
            e.value = std::move(o->value);
            if (op.rule != record::Rule::First) {
                for (const auto& d : op.context) e.context.raise(d.author, d.seq);
                if (op.seq > 1) e.context.raise(op.author, op.seq - 1);   // was covered by being the same author
            }
            e.save = o->save;
            e.index = o->index;
            e.wall = o->wall;
            e.late = o->late.isZero() ? me : o->late;
            out.push_back({std::move(e), batch.author, batch.number});
        }
    };
    std::map<std::pair<AuthorId, std::uint64_t>, record::Batch> refused;
    for (const auto& [row, a] : m_s.m_aside) {
        if (a.space != s.id() || a.kind != AsideKind::Refused) continue;
        auto batch = record::decodeFrame(a.frame);
        if (batch && m_s.isOwnWork(*batch, s.id())) refused.insert_or_assign({batch->author, batch->number}, std::move(*batch));
    }
    for (const auto& b : s.replica.batches()) {
        if (b.isCut || b.device != me || b.number <= s.onServer(b.author)) continue;
        BatchRow row;
        AANZET_TRY(const auto batch, m_s.readBatch(b, row));
        add(batch, row.invalid);
    }
    for (const auto& [place, batch] : refused) add(batch, {});
    for (const auto& [row, e] : s.replica.pending()) {
        auto edit = e;
        edit.row = 0;
        if (edit.late.isZero()) edit.late = me;
        out.push_back({std::move(edit), {}, 0});
    }
    return out;
}

std::vector<Late::Unsent> Late::unsent() const
{
    std::vector<Unsent> out;
    if (!m_s.hasOrganisation()) return out;
    for (const auto& [id, s] : m_s.m_spaces) {
        if (!isStuck(*s)) continue;
        const auto edits = unsentIn(*s);
        if (!edits || edits->empty()) continue;
        const auto household = m_s.householdOf(id);
        const auto at = std::find_if(out.begin(), out.end(), [&](const Unsent& u) { return u.household == household; });
        if (at == out.end()) out.push_back({household, edits->size()});
        else at->edits += edits->size();
    }
    return out;
}

Result<std::pair<Bytes, std::size_t>> Late::write() const
{
    if (!m_s.hasOrganisation()) return ErrorCode::NoOrganisation;
    LateFile file;
    file.org = m_s.m_identity->org;
    file.device = m_s.device();
    file.made = m_s.trustedNow();
    std::size_t count = 0;
    for (const auto& [id, s] : m_s.m_spaces) {
        if (!isStuck(*s)) continue;
        AANZET_TRY(const auto edits, unsentIn(*s));
        const auto epoch = s->keys.newestEpoch();
        if (edits.empty() || !epoch) continue;
        file.seal(id, *epoch, s->keys.epoch(*epoch)->view(), edits);
        count += edits.size();
    }
    if (!count) return Error{ErrorCode::NotFound, "There is nothing on this device that could not be sent."};
    file.signature = m_s.deviceKeys().sign.sign(file.signedBytes());
    return std::pair(encodeLateFile(file), count);
}

Result<LateFile> Late::opened(ByteView bytes) const
{
    if (!m_s.hasOrganisation()) return ErrorCode::NoOrganisation;
    AANZET_TRY(auto file, decodeLateFile(bytes));
    if (file.org != m_s.m_identity->org) return ErrorCode::LinkForeign;
    const auto* d = m_s.m_org->state().device(file.device);
    if (!d || !crypto::verify(d->keys.sign, file.signedBytes(), file.signature)) return ErrorCode::BadSignature;
    return file;
}

bool Late::isDelivered(const Store::Space& s, const LateEdit& e) const
{
    if (s.replica.hasPending(e.edit.save, e.edit.index)) return true;
    const auto* f = s.replica.field(s.replica.fieldId(e.edit.record, e.edit.rule, e.edit.type, e.edit.field));
    if (!f) return false;
    return std::any_of(f->ops.begin(), f->ops.end(), [&](const LoggedOp& op) {
        BatchRow row;
        const auto batch = m_s.readBatch(s.replica.batchOf(op.place), row);
        if (!batch || (op.place & 0xffff) >= batch->operations.size()) return false;
        const auto& full = batch->operations[op.place & 0xffff];
        const auto o = full.isStub() ? std::nullopt : s.replica.openPast(full);
        return o && o->save == e.edit.save && o->index == e.edit.index;
    });
}

std::optional<std::vector<LateEdit>> Late::openPart(const LateFile& file, const LateFile::Part& part) const
{
    const auto* s = m_s.find(part.space);
    const auto* key = s ? s->keys.epoch(part.epoch) : nullptr;
    if (!key || !s->keys.fid()) return std::nullopt;
    // Whoever holds the key of the space could have sealed it: its writer must have had the right to write there.
    const auto from = m_s.userOf(file.device);
    bool wasWriter = false;
    for (std::uint64_t i = 0; i < s->log.size() && !wasWriter; ++i)
        if (const auto* then = s->log.stateAt(membership::entryHash(s->log.entry(i)))) wasWriter = then->canWrite(from);
    if (!wasWriter) return std::nullopt;
    auto edits = file.open(part, key->view());
    if (!edits) return std::nullopt;
    // A delivery takes all there is, in this order: what stands before something that came has come too, also where a later
    // version left nothing here to see it by.
    auto begin = edits->size();
    while (begin > 0 && !isDelivered(*s, (*edits)[begin - 1])) --begin;
    std::vector<LateEdit> out;
    for (auto& e : std::span(*edits).subspan(begin)) {
        if (const auto chain = s->replica.chain(e.author); e.number && chain && chain->number >= e.number) continue;   // sent after all
        if (e.edit.late.isZero()) e.edit.late = file.device;
        const auto* type = findType(e.edit.type);
        if (type && !s->isKind(type->space)) continue;
        const auto id = s->replica.fieldId(e.edit.record, e.edit.rule, e.edit.type, e.edit.field);
        if (s->log.state().isErased(e.edit.record, id, {})) continue;
        out.push_back(std::move(e));
    }
    return out;
}

Result<Late::Look> Late::look(ByteView bytes) const
{
    AANZET_TRY(const auto file, opened(bytes));
    Look out;
    out.from = m_s.userOf(file.device);
    out.device = file.device;
    out.made = file.made;
    out.isRevoked = !m_s.m_org->state().isCurrent(file.device);
    for (const auto& p : file.parts) {
        Part part;
        part.household = m_s.find(p.space) ? m_s.householdOf(p.space) : p.space;
        if (const auto edits = openPart(file, p)) {
            const auto* s = m_s.find(p.space);
            part.isReadable = true;
            part.mayWrite = s->log.state().canWrite(m_s.user()) && !s->hasLeft;
            part.edits = file.open(p, s->keys.epoch(p.epoch)->view())->size();
            part.open = part.mayWrite ? edits->size() : 0;
        }
        out.parts.push_back(part);
    }
    return out;
}

Result<std::size_t> Late::deliver(ByteView bytes)
{
    AANZET_TRY(const auto file, opened(bytes));
    if (!m_s.m_org->state().isCurrent(m_s.device())) return ErrorCode::Revoked;
    std::vector<PendingEdit> all;
    for (const auto& p : file.parts) {
        auto edits = openPart(file, p);
        const auto* s = m_s.find(p.space);
        if (!edits || !s->log.state().canWrite(m_s.user()) || s->hasLeft) continue;
        for (auto& e : *edits) all.push_back(std::move(e.edit));
    }
    if (all.empty()) return std::size_t(0);
    const auto count = all.size();
    AANZET_CHECK(m_s.inChange([&] { return m_s.insertEdits(all); }));
    m_s.adoptEdits(std::move(all));
    return count;
}

} // namespace aanzet::store
