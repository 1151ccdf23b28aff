// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/domain/ServiceCsv.h"
#include "mobile/store/HouseholdJoin.h"
#include "mobile/store/HouseholdSplit.h"
#include "mobile/store/NoteMove.h"
#include "mobile/store/RowReading.h"
#include "mobile/vault/AtomicFile.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// What stands in the wrong place, and the services directory.
namespace aanzet::cli {

namespace {

std::string dayOfNow(const Clock& clock) { return domain::toText(std::chrono::floor<std::chrono::days>(clock.now())); }

QJsonArray idsOf(const std::vector<UserId>& users)
{
    QJsonArray list;
    for (const auto& user : users) list.append(hex(user));
    return list;
}

// What the schema calls a place, then what stood there.
std::string entryOf(std::uint16_t type, std::uint16_t field, const FieldValue& value)
{
    const auto* spec = findType(type);
    const auto* named = spec ? findField(*spec, field) : nullptr;
    const auto shown = QJsonDocument(QJsonArray{valueToJson(value)}).toJson(QJsonDocument::Compact);
    return (spec ? std::string(spec->name) : std::string()) + '.' + (named ? std::string(named->name) : std::string()) + ": " + shown.mid(1, shown.size() - 2).toStdString();
}

store::HouseholdJoin::Words wordsOfJoining(const Clock& clock)
{
    const auto now = clock.now();
    store::HouseholdJoin::Words words;
    words.reason = "joined with another household";
    words.line = "joined with another file";
    words.fact = [](std::uint16_t type, std::uint16_t field, const FieldValue& value) { return "in the other file: " + entryOf(type, field, value); };
    words.record = [](const store::ShownRecord& record) {
        std::string out = "came too late";
        for (const auto& f : record.fields) out += "\n" + entryOf(record.type, f.field, f.shown.value);
        return out;
    };
    words.late = [](const store::LateAddition& late) {
        const auto* text = std::get_if<std::string>(&late.version.value);
        return "after it was finished: " + (text ? *text : std::string());
    };
    words.at = {dayOfNow(clock), std::chrono::duration_cast<std::chrono::minutes>(now - std::chrono::floor<std::chrono::days>(now)).count()};
    return words;
}

store::HouseholdSplit::Words wordsOfSplitting(const Clock& clock, const std::string& name)
{
    const auto joining = wordsOfJoining(clock);
    return {"split: stands in another file", "part of this goes on in a file of its own", "split off from " + name, joining.late, joining.at};
}

const char* hindranceName(store::HouseholdSplit::Hindrance hindrance)
{
    static const char* const names[] = {"none", "not_both_layers", "joined", "not_managed", "incomplete"};
    return names[int(hindrance)];
}

QJsonArray partsOf(const store::HouseholdSplit& split)
{
    static const char* const stuck[] = {"", "choices", "attached", "incomplete"};
    QJsonArray list;
    for (const auto& part : split.parts())
        list.append(QJsonObject{{QStringLiteral("record"), hex(part.head)}, {QStringLiteral("type"), QString::fromLatin1(std::string(findType(part.type)->name).c_str())},
                                {QStringLiteral("stays"), QLatin1String(stuck[int(part.stuck)])}});
    return list;
}

const char* hindranceName(store::HouseholdJoin::Hindrance hindrance)
{
    static const char* const names[] = {"none", "same", "not_both_layers", "joined", "not_managed", "safety_plan", "choices", "attached", "incomplete"};
    return names[int(hindrance)];
}

} // namespace

void Shell::joinHouseholds(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto household = idMember<SpaceId>(in, "household"), into = idMember<SpaceId>(in, "into");
    if (!s) return answer(failure(s.error()));
    if (!household || !into) return answer(failure(ErrorCode::BadRequest, "The members 'household' and 'into' are ids."));
    auto join = store::HouseholdJoin::of(**s, *household, *into);
    if (!join) return answer(failure(join.error()));
    if (join->hindrance() != store::HouseholdJoin::Hindrance::None) return answer(failure(ErrorCode::NotAllowed, hindranceName(join->hindrance())));
    const auto readers = idsOf(join->newReaders());
    std::set<std::size_t> chosen;
    QJsonArray facts;
    for (std::size_t i = 0; i < join->facts().size(); ++i) {
        const auto& fact = join->facts()[i];
        const auto* type = findType(fact.type);
        const auto name = QString::fromLatin1((std::string(type->name) + '.' + std::string(findField(*type, fact.field)->name)).c_str());
        if (in.value(QLatin1String("choose")).toArray().contains(name)) chosen.insert(i);
        facts.append(name);
    }
    const auto words = wordsOfJoining(*m_options.workClock);
    if (auto done = join->begin(chosen, words); !done) return answer(failure(done.error()));
    bool isDone = false;
    for (auto left = in.value(QLatin1String("saves")).toInt(INT_MAX); !isDone && left > 0; --left) {
        auto step = join->step(words);
        if (!step) return answer(failure(step.error()));
        isDone = *step;
    }
    answer(ok({{QStringLiteral("facts"), facts}, {QStringLiteral("newReaders"), readers}, {QStringLiteral("done"), isDone},
               {QStringLiteral("left"), qint64(store::HouseholdJoin::leftIn(**s, *household))}}));
}

// Without a name: what there is to choose from. With one, or after a stop: the act.
void Shell::splitHousehold(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto household = idMember<SpaceId>(in, "household");
    auto name = in.contains(QLatin1String("name")) ? textMember(in, "name") : Result<std::string>(std::string());
    if (!s) return answer(failure(s.error()));
    if (!household || !name) return answer(failure(ErrorCode::BadRequest, "The member 'household' is an id, 'name' a text."));
    auto split = store::HouseholdSplit::of(**s, *household);
    if (!split) return answer(failure(split.error()));
    if (split->hindrance() != store::HouseholdSplit::Hindrance::None) return answer(failure(ErrorCode::NotAllowed, hindranceName(split->hindrance())));
    std::vector<UserId> can;
    for (const auto& reader : split->readers()) can.push_back(reader.user);
    if (name->empty() && !split->isBegun()) return answer(ok({{QStringLiteral("parts"), partsOf(*split)}, {QStringLiteral("readers"), idsOf(can)}}));
    store::HouseholdSplit::Choices choices;
    std::set<UserId> readers;
    for (const auto& [member, choice] : {std::pair("goes", store::HouseholdSplit::Choice::Goes), std::pair("both", store::HouseholdSplit::Choice::Both)})
        for (const auto& value : in.value(QLatin1String(member)).toArray()) {
            const auto id = RecordId::fromHex(value.toString().toStdString());
            if (!id) return answer(failure(ErrorCode::BadRequest, "'goes' and 'both' are lists of ids."));
            choices[*id] = choice;
        }
    for (const auto& value : in.value(QLatin1String("readers")).toArray()) {
        const auto id = UserId::fromHex(value.toString().toStdString());
        if (!id || std::find(can.begin(), can.end(), *id) == can.end()) return answer(failure(ErrorCode::BadRequest, "'readers' are people who read this household."));
        readers.insert(*id);
    }
    const auto words = wordsOfSplitting(*m_options.workClock, split->from().name);
    if (auto done = split->begin(*name, readers, choices, words); !done) return answer(failure(done.error()));
    bool isDone = false;
    for (auto left = in.value(QLatin1String("saves")).toInt(INT_MAX); !isDone && left > 0; --left) {
        auto step = split->step(words);
        if (!step) return answer(failure(step.error()));
        isDone = *step;
    }
    answer(ok({{QStringLiteral("household"), hex(*split->into())}, {QStringLiteral("done"), isDone}, {QStringLiteral("left"), qint64(split->left())}}));
}

void Shell::moveNote(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto household = idMember<SpaceId>(in, "household"), to = idMember<SpaceId>(in, "to");
    auto record = idMember<RecordId>(in, "record");
    auto leakWords = in.contains(QLatin1String("leak")) ? textMember(in, "leak") : Result<std::string>(std::string());
    if (!s) return answer(failure(s.error()));
    if (!household || !to || !record) return answer(failure(ErrorCode::BadRequest, "The members 'household', 'record' and 'to' are ids."));
    if (!leakWords) return answer(failure(leakWords.error()));
    auto move = store::NoteMove::of(**s, *household, *record);
    if (!move) return answer(failure(move.error()));
    auto leak = move->leak(*to);
    if (!leak) return answer(failure(leak.error()));
    const auto now = m_options.workClock->now();
    store::NoteMove::Words words;
    words.reason = "moved to another household";
    words.leak = leak->isOne() ? *leakWords : std::string();
    words.late = [](const store::LateAddition& late) {
        const auto* text = std::get_if<std::string>(&late.version.value);
        return text ? *text : std::string();
    };
    words.day = dayOfNow(*m_options.workClock);
    words.minute = std::chrono::duration_cast<std::chrono::minutes>(now - std::chrono::floor<std::chrono::days>(now)).count();
    if (auto done = move->moveTo(*to, words); !done) return answer(failure(done.error()));
    answer(ok({{QStringLiteral("moved"), qint64(move->parts().size())}, {QStringLiteral("leak"), leak->isOne()}, {QStringLiteral("couldRead"), idsOf(leak->couldRead)},
               {QStringLiteral("opened"), idsOf(leak->opened)}}));
}

// The organisation's entries where this person may write them, else the team's. An entry of the same name and organisation is
// brought up to date.
void Shell::importServices(const QJsonObject& in, Answer answer)
{
    auto s = member();
    auto name = textMember(in, "file");
    if (!s) return answer(failure(s.error()));
    if (!name) return answer(failure(name.error()));
    QFile file(QString::fromStdString(*name));
    if (file.size() > (4 << 20)) return answer(failure(ErrorCode::TooLarge));
    if (!file.open(QIODevice::ReadOnly)) return answer(failure(ErrorCode::NotFound, "The file does not read."));
    const auto bytes = file.readAll();
    auto csv = domain::ServiceCsv::read({bytes.constData(), std::size_t(bytes.size())});
    if (!csv) return answer(failure(ErrorCode::Malformed, "The first line names the columns, and one of them is 'name' or 'naam'."));
    std::optional<SpaceId> space;
    std::uint16_t type = 0;
    for (const auto& [kind, of] : {std::pair{SpaceKind::Organisation, types::Service}, std::pair{SpaceKind::Team, types::TeamService}})
        if (const auto here = (*s)->spaceOfKind(kind); !space && here && (*s)->spaceLog(*here)->state().canWrite((*s)->user())) {
            space = here;
            type = of;
        }
    if (!space) return answer(failure(ErrorCode::NotAllowed));
    const auto at = [&](const char* field) { return store::fieldOf(type, field); };
    const auto textOf = [&](const RecordId& record, const char* field) {
        const auto shown = (*s)->get(*space, record);
        const auto* f = shown ? shown->field(at(field)) : nullptr;
        const auto* text = f ? std::get_if<std::string>(&f->shown.value) : nullptr;
        return text ? *text : std::string();
    };
    std::map<std::pair<std::string, std::string>, RecordId> known;
    for (const auto& record : (*s)->list(*space, type)) known[{textOf(record, "name"), textOf(record, "organisation")}] = record;
    std::vector<store::PutRequest> puts;
    qint64 fresh = 0;
    for (const auto& [line, row] : csv->rows) {
        const auto same = known.find({row.name, row.organisation});
        store::PutRequest put{*space, type, same == known.end() ? std::nullopt : std::optional(same->second), {}};
        domain::Service::eachField(row, [&](const char* field, const auto& member) {
            if (auto value = domain::toFieldValue(member); value != FieldValue()) put.fields.push_back({at(field), std::move(value), {}});
        });
        if (same == known.end()) ++fresh;
        puts.push_back(std::move(put));
    }
    if (!puts.empty())
        if (auto done = (*s)->putAll(puts); !done) return answer(failure(done.error()));
    QJsonArray bad;
    for (const auto& line : csv->bad) bad.append(QJsonObject{{QStringLiteral("line"), qint64(line.line)}, {QStringLiteral("reason"), text(line.reason)}});
    QString apart;
    if (const auto rest = csv->apart(); !rest.empty()) {
        apart = QString::fromStdString(*name) + QStringLiteral(".apart");
        if (auto kept = vault::replaceFile(apart.toStdString(), Bytes(rest.begin(), rest.end())); !kept) return answer(failure(kept.error()));
    }
    answer(ok({{QStringLiteral("added"), fresh}, {QStringLiteral("changed"), qint64(puts.size()) - fresh}, {QStringLiteral("bad"), bad}, {QStringLiteral("apart"), apart}}));
}

} // namespace aanzet::cli
