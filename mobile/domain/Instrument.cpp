// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Instrument.h"
#include "mobile/domain/JsonText.h"
#include <algorithm>

namespace aanzet::domain {
namespace {

Error malformed(std::string what)
{
    return {ErrorCode::Malformed, "instrument: " + std::move(what)};
}

template <class T> bool hasKey(const std::vector<T>& items, std::string_view key)
{
    return std::any_of(items.begin(), items.end(), [&](const T& item) { return item.key == key; });
}

InstrumentPredecessor readPredecessor(const QJsonObject& o)
{
    InstrumentPredecessor p{textIn(o, "instrument"), textIn(o, "version"), {}};
    for (const auto& v : o.value(QLatin1String("domains")).toArray())
        p.domains.push_back({textIn(v.toObject(), "from"), textsIn(v.toObject(), "to")});
    return p;
}

Status check(const Instrument& in)
{
    if (in.id.empty() || in.version.empty()) return malformed("no id or version");
    if (in.domains.empty()) return malformed("no domains");
    for (std::size_t i = 1; i < in.levels.size(); ++i)
        if (in.levels[i].value <= in.levels[i - 1].value) return malformed("levels do not rise");
    for (const auto& p : in.follows)
        for (const auto& d : p.domains)
            for (const auto& to : d.to)
                if (!in.domain(to)) return malformed("succession to an unknown domain");
    return {};
}

} // namespace

const InstrumentDomain* Instrument::domain(std::string_view key) const
{
    for (const auto& d : domains)
        if (d.key == key) return &d;
    return nullptr;
}

const InstrumentLevel* Instrument::level(std::int64_t value) const
{
    for (const auto& l : levels)
        if (l.value == value) return &l;
    return nullptr;
}

std::optional<std::string> Instrument::successorOf(std::string_view instrument, std::string_view ofVersion,
                                                   std::string_view key) const
{
    if (instrument == id && ofVersion == version) return domain(key) ? std::optional<std::string>(key) : std::nullopt;
    for (const auto& p : follows) {
        if (p.instrument != instrument || p.version != ofVersion) continue;
        for (const auto& d : p.domains)
            if (d.from == key) return d.to.size() == 1 ? std::optional<std::string>(d.to.front()) : std::nullopt;
    }
    return std::nullopt;
}

Result<Instrument> readInstrument(ByteView json)
{
    AANZET_TRY(const QJsonObject o, objectFrom(json));
    Instrument in;
    in.id = textIn(o, "id");
    in.version = textIn(o, "version");
    in.anchorSet = textIn(o, "anchor_set");
    in.rights = textIn(o, "rights");
    in.title = localIn(o, "title");
    for (const auto& v : o.value(QLatin1String("levels")).toArray()) {
        const auto l = v.toObject();
        in.levels.push_back({l.value(QLatin1String("value")).toInteger(), localIn(l, "label"), localIn(l, "anchor")});
    }
    for (const auto& v : o.value(QLatin1String("answers")).toArray()) {
        InstrumentAnswer answer{textIn(v.toObject(), "key"), localIn(v.toObject(), "label")};
        if (answer.key.empty() || hasKey(in.answers, answer.key)) return malformed("answer twice or without key");
        in.answers.push_back(std::move(answer));
    }
    for (const auto& v : o.value(QLatin1String("domains")).toArray()) {
        const auto d = v.toObject();
        InstrumentDomain area{textIn(d, "key"),          textIn(d, "pictogram"), localIn(d, "label"),
                              localIn(d, "client_word"), localIn(d, "opener"),   localIn(d, "note"),
                              d.value(QLatin1String("child_check_when_low")).toBool()};
        if (area.key.empty() || hasKey(in.domains, area.key)) return malformed("domain twice or without key");
        in.domains.push_back(std::move(area));
    }
    for (const auto& v : o.value(QLatin1String("follows")).toArray()) in.follows.push_back(readPredecessor(v.toObject()));
    AANZET_CHECK(check(in));
    return in;
}

} // namespace aanzet::domain
