// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/store/RowReading.h"

// What only professionals know of the drawing: it stands in their layer, and never in the client's.
namespace aanzet {

using networkrows::hexOf;
using networkrows::recordOf;
using store::fieldOf;

namespace {

template <class Row> store::PutRequest putOf(const SpaceId& space, const RecordId& id, const Row& row)
{
    store::PutRequest put{space, Row::kType, id, {}};
    Row::eachField(row, [&](const char* name, const auto& member) {
        const auto value = domain::toFieldValue(member);
        if (!isSameValue(value, FieldValue())) put.fields.push_back({fieldOf(Row::kType, name), value, {}});
    });
    return put;
}

// As a row of the other layer.
template <class To, class From> To asRow(const From& from)
{
    To to;
    if constexpr (std::is_base_of_v<From, To>) static_cast<From&>(to) = from;
    else to = static_cast<const To&>(from);
    return to;
}

} // namespace

QString StoredNetwork::addHiddenPerson(const QString& name, const QString& sector, int ring) { return addSomebody(types::HiddenPerson, name, sector, ring); }

template <class Person, class Tie> Result<RecordId> StoredNetwork::moveLayer(const RecordId& id)
{
    const auto persons = m_reading.spaceOf(Person::kType), ties = m_reading.spaceOf(Tie::kType);
    if (!persons || !ties) return ErrorCode::NotAllowed;
    const auto whole = m_reading.whole();
    const auto newId = crypto::randomFixed<RecordId>();
    std::vector<store::PutRequest> puts{putOf(*persons, newId, asRow<Person>(*whole.person(id)))};
    std::vector<RecordId> gone;
    for (auto tie : whole.ties) {
        if (tie.from != id && tie.to != id) continue;
        gone.push_back(tie.id);
        if (tie.from == id) tie.from = newId;
        else tie.to = newId;
        // A tie stays with professionals as long as one of its ends does.
        const auto other = tie.from == newId ? tie.to : tie.from;
        const bool isHidden = Person::kType == types::HiddenPerson || (other && m_reading.isHidden(*other));
        const auto tieId = crypto::randomFixed<RecordId>();
        puts.push_back(isHidden ? putOf(*m_reading.spaceOf(types::HiddenTie), tieId, asRow<domain::HiddenTie>(tie)) : putOf(*ties, tieId, asRow<domain::NetworkTie>(tie)));
    }
    gone.push_back(id);
    TrailStep step;
    for (const auto& put : puts) step.changes.push_back({TrailStep::Kind::Created, put.type, *put.record, {}});
    for (const auto& note : m_reading.notes())
        if (note.networkPerson == id) {
            const auto field = fieldOf(types::NetworkNote, "network_person");
            puts.push_back({*m_reading.spaceOf(types::NetworkNote), types::NetworkNote, note.id, {{field, FieldValue(newId), {}}}});
            step.changes.push_back({TrailStep::Kind::Fields, types::NetworkNote, note.id, {{field, FieldValue(id), FieldValue(newId)}}});
        }
    AANZET_CHECK(m_store->putAll(puts));
    const auto done = removeEach(gone, step);
    AANZET_CHECK(m_trail->add(step));
    if (!done) return done.error();
    return newId;
}

QString StoredNetwork::moved(const Result<RecordId>& id)
{
    m_outcome = id ? Kept : Refused;
    m_failure = id ? Failure::None : Failure::fromError(id.error().code);
    m_written.clear();
    refresh();
    return id ? hexOf(*id) : QString();
}

QString StoredNetwork::hidePerson(const QString& personId)
{
    const auto id = recordOf(personId);
    const auto* record = id ? m_reading.record(*id) : nullptr;
    if (!mayDraw() || !record || record->type != types::NetworkPerson) return {};
    return moved(moveLayer<domain::HiddenPerson, domain::HiddenTie>(*id));
}

QString StoredNetwork::revealPerson(const QString& personId)
{
    const auto id = recordOf(personId);
    const auto* record = id ? m_reading.record(*id) : nullptr;
    if (!mayDraw() || !record || record->type != types::HiddenPerson) return {};
    return moved(moveLayer<domain::NetworkPerson, domain::NetworkTie>(*id));
}

void StoredNetwork::setNote(const QString& personId, const char* name, const FieldValue& value)
{
    const auto id = recordOf(personId);
    const auto space = m_reading.spaceOf(types::NetworkNote);
    if (!mayDraw() || !mayHide() || !space || !id || !m_reading.record(*id)) return;
    const auto field = fieldOf(types::NetworkNote, name);
    for (const auto& note : m_reading.notes())
        if (note.networkPerson == *id) return change(types::NetworkNote, note.id, {{field, value}});
    if (isSameValue(value, FieldValue())) return;
    const auto note = crypto::randomFixed<RecordId>();
    m_written.push_back(note);
    auto done = m_store->put({*space, types::NetworkNote, note, {{fieldOf(types::NetworkNote, "network_person"), FieldValue(*id), {}}, {field, value, {}}}});
    ended(done ? m_trail->add({{{TrailStep::Kind::Created, types::NetworkNote, note, {}}}}) : Status(done.error()), Kept);
}

void StoredNetwork::setUnsafe(const QString& personId, bool isUnsafe) { setNote(personId, "unsafe", isUnsafe); }

void StoredNetwork::setRemark(const QString& personId, const QString& remark) { setNote(personId, "remark", networkrows::valueFrom(remark, FieldKind::Text)); }

} // namespace aanzet
