// SPDX-License-Identifier: EUPL-1.2
#include "mobile/networkmap/NetworkRows.h"
#include "mobile/domain/DrawingInsight.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>
#include <set>

namespace aanzet::networkrows {
namespace {

int within(const std::optional<std::int64_t>& value, std::int64_t least, std::int64_t most) { return int(std::clamp(value.value_or(0), least, most)); }

int othersIn(const store::ShownRecord* record)
{
    int count = 0;
    if (record)
        for (const auto& field : record->fields) count += !field.others.empty();
    return count;
}

NetworkPersonRow rowOf(const domain::NetworkPerson& p)
{
    NetworkPersonRow row;
    row.id = hexOf(p.id);
    row.name = shown(p.name);
    row.roleWord = shown(p.roleWord);
    row.kind = shown(p.kind);
    row.sector = shown(p.sector);
    row.closeness = within(p.closeness, 0, 3);
    row.hasLooks = p.x && p.y;
    row.x = within(p.x, -10'000, 10'000);
    row.y = within(p.y, -10'000, 10'000);
    row.livesHere = p.livesHere;
    row.callAtNight = p.callAtNight;
    row.informalCarer = p.informalCarer;
    row.carerLoad = shown(p.carerLoad);
    row.mayInvite = shown(p.mayInvite);
    row.mayKnow = shown(p.mayKnow);
    row.phone = shown(p.phone);
    row.phoneAgreed = p.phoneAgreed;
    row.clientSays = shown(p.clientSays);
    return row;
}

NetworkTieRow rowOf(const domain::NetworkTie& t)
{
    NetworkTieRow row;
    row.id = hexOf(t.id);
    row.from = t.from ? hexOf(*t.from) : QString();
    row.to = hexOf(*t.to);
    row.strength = within(t.strength, 0, 3);
    row.quality = shown(t.quality);
    row.direction = shown(t.direction);
    row.support = wordsOf(t.support);
    row.frequency = shown(t.frequency);
    row.modes = wordsOf(t.modes);
    row.initiative = shown(t.initiative);
    row.since = shown(t.since);
    row.wish = shown(t.wish);
    row.between = shown(t.between);
    row.kin = shown(t.kin);
    row.clientSays = shown(t.clientSays);
    return row;
}

} // namespace

QStringList wordsOf(const std::vector<std::string>& list)
{
    QStringList words;
    for (const auto& word : list) words.append(shown(word));
    return words;
}

QString hexOf(const RecordId& id) { return QString::fromStdString(id.hex()); }

std::optional<RecordId> recordOf(const QString& hex)
{
    const auto id = RecordId::fromHex(hex.toStdString());
    return id ? std::optional(*id) : std::nullopt;
}

FieldValue valueFrom(const QVariant& value, FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer: return value.toInt() == 0 ? FieldValue() : FieldValue(std::int64_t(value.toInt()));
    case FieldKind::Flag: return value.toBool();
    case FieldKind::List: {
        std::vector<std::string> words;
        for (const auto& word : value.toStringList()) words.push_back(word.toStdString());
        return words.empty() ? FieldValue() : FieldValue(words);
    }
    case FieldKind::Text: {
        const auto text = value.toString().trimmed().toStdString();
        return text.empty() ? FieldValue() : FieldValue(text);
    }
    default: {
        const auto line = value.toString().simplified().toStdString();
        return line.empty() ? FieldValue() : FieldValue(line);
    }
    }
}

QVariant variantOf(const FieldValue& value)
{
    if (const auto* s = std::get_if<std::string>(&value)) return shown(*s);
    if (const auto* i = std::get_if<std::int64_t>(&value)) return int(*i);
    if (const auto* b = std::get_if<bool>(&value)) return *b;
    if (const auto* l = std::get_if<std::vector<std::string>>(&value)) return wordsOf(*l);
    return {};
}

QList<NetworkPersonRow> personsOf(const domain::Drawing& drawn, const NetworkReading& reading, Showing showing)
{
    QList<NetworkPersonRow> rows;
    for (const auto& p : drawn.persons) {
        auto row = rowOf(p);
        const auto* record = reading.record(p.id);
        row.others = othersIn(record);
        row.isDisputed = record && record->life == store::LifeState::Marked;
        if (showing == Showing::ToProfessionals) {
            row.isHidden = reading.isHidden(p.id);
            for (const auto& note : reading.notes())
                if (note.networkPerson == p.id) {
                    row.isUnsafe |= note.unsafe;
                    row.isHidden |= note.hidden;
                    row.remark = shown(note.remark);
                }
        }
        rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return rows;
}

QList<NetworkTieRow> tiesOf(const domain::Drawing& drawn, const NetworkReading& reading, Showing showing)
{
    const auto dangling = domain::danglingTies(drawn);
    const std::set<RecordId> loose(dangling.begin(), dangling.end());
    QList<NetworkTieRow> rows;
    for (const auto& t : drawn.ties) {
        if (loose.count(t.id)) continue;
        auto row = rowOf(t);
        row.others = othersIn(reading.record(t.id));
        if (showing == Showing::ToProfessionals)
            for (const auto& note : reading.notes())
                if (note.networkTie == t.id) row.isUnsafe |= note.unsafe;
        rows.append(row);
    }
    return rows;
}

NetworkSnapshotRow snapshotOf(const domain::NetworkSnapshot& s)
{
    NetworkSnapshotRow row;
    row.id = hexOf(s.id);
    row.takenAt = shown(s.takenAt);
    row.title = shown(s.title);
    row.present = wordsOf(s.present);
    return row;
}

NetworkInsight::Rows insightRows(const domain::Drawing& drawn)
{
    const auto insight = domain::insightOf(drawn);
    const auto named = [&](const std::vector<RecordId>& ids) {
        QStringList names;
        for (const auto& id : ids)
            if (const auto* person = drawn.person(id)) names.append(shown(person->name));
        return names;
    };
    NetworkInsight::Rows rows;
    for (const auto& help : insight.help)
        rows.help.append(QVariant::fromValue(NetworkHelpRow{shown(help.support), named(help.own), named(help.professional), help.isCarriedByOne(), help.isProfessionalOnly()}));
    for (const auto& carer : insight.carers) rows.carers.append(QVariant::fromValue(NetworkCarerRow{named({carer.person}).value(0), shown(carer.load)}));
    rows.onlyHelpsMe = named(insight.onlyHelpsMe);
    rows.onlyHelpedByMe = named(insight.onlyHelpedByMe);
    rows.eachOther = named(insight.eachOther);
    rows.notAsked = named(insight.notAsked);
    rows.mayInvite = named(insight.mayInvite);
    rows.askFirst = named(insight.askFirst);
    rows.informal = insight.counts.informal;
    rows.professional = insight.counts.professional;
    rows.callAtNight = insight.counts.callAtNight;
    return rows;
}

} // namespace aanzet::networkrows
