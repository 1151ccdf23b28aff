// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Instrument.h"
#include "mobile/domain/JsonText.h"
#include <algorithm>
#include <initializer_list>
#include <set>

namespace aanzet::domain {
namespace {

constexpr std::size_t kMostAreas = 40, kMostKey = 40, kMostLetters = 2000;

// Reads one instrument. The first thing that is wrong stays; what is read after it is of no meaning.
class Reading
{
public:
    Result<Instrument> read(const QJsonObject& o);

private:
    void wrong(const std::string& where, const std::string& what)
    {
        if (m_error.empty()) m_error = "instrument: " + where + ": " + what;
    }
    void only(const QJsonObject& o, const std::string& where, std::initializer_list<const char*> known, std::initializer_list<const char*> optional = {});
    std::string line(const QJsonObject& o, const char* member, const std::string& where);
    std::string key(const QJsonObject& o, const char* member, const std::string& where);
    LocalText text(const QJsonObject& o, const char* member, const std::string& where);
    std::vector<QJsonObject> rows(const QJsonObject& o, const char* member);
    std::optional<Day> day(const QJsonObject& o, const char* member);
    void levels(const QJsonObject& o);
    void answers(const QJsonObject& o);
    void areas(const QJsonObject& o);
    void follows(const QJsonObject& o);

    Instrument m_in;
    std::string m_error;
};

void Reading::only(const QJsonObject& o, const std::string& where, std::initializer_list<const char*> known, std::initializer_list<const char*> optional)
{
    if (const auto what = wrongMember(o, known, optional); !what.empty()) wrong(where, what);
}

std::string Reading::line(const QJsonObject& o, const char* member, const std::string& where)
{
    const auto v = o.value(QLatin1String(member));
    const auto words = v.toString();
    if (!v.isString() || words.trimmed().isEmpty() || words.contains(QLatin1Char('\n')) || std::size_t(words.size()) > kMostLetters)
        wrong(where, std::string(member) + " is no line of text");
    return words.toStdString();
}

std::string Reading::key(const QJsonObject& o, const char* member, const std::string& where)
{
    const auto k = line(o, member, where);
    if (k.size() > kMostKey || !std::all_of(k.begin(), k.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }))
        wrong(where, std::string(member) + " has small letters, digits and _ only");
    return k;
}

// In every language of the title: somebody's screen speaks one of them.
LocalText Reading::text(const QJsonObject& o, const char* member, const std::string& where)
{
    const auto languages = o.value(QLatin1String(member)).toObject();
    const auto at = where + ", " + member;
    for (const auto& language : languages.keys()) line(languages, language.toLatin1().constData(), at);
    const auto read = localIn(o, member);
    for (const auto& [language, words] : m_in.title.byLanguage)
        if (!languages.contains(QString::fromStdString(language))) wrong(at, "no text in " + language);
    if (read.byLanguage.size() > m_in.title.byLanguage.size() && !m_in.title.empty()) wrong(at, "a language that the title does not have");
    return read;
}

std::vector<QJsonObject> Reading::rows(const QJsonObject& o, const char* member)
{
    const auto v = o.value(QLatin1String(member));
    if (!v.isArray() || v.toArray().isEmpty()) wrong(member, "no list, or an empty one");
    std::vector<QJsonObject> all;
    for (const auto& row : v.toArray()) {
        if (!row.isObject()) wrong(member, "something in the list is no object");
        all.push_back(row.toObject());
    }
    return all;
}

std::optional<Day> Reading::day(const QJsonObject& o, const char* member)
{
    if (!o.contains(QLatin1String(member))) return std::nullopt;
    const auto read = dayFrom(textIn(o, member));
    if (!read) wrong("licence", std::string(member) + " is no day");
    return read;
}

void Reading::levels(const QJsonObject& o)
{
    for (const auto& l : rows(o, "levels")) {
        only(l, "levels", {"value", "label"}, {"anchor"});
        InstrumentLevel level{l.value(QLatin1String("value")).toInteger(), text(l, "label", "levels"), {}};
        if (l.contains(QLatin1String("anchor"))) level.anchor = text(l, "anchor", "levels");
        if (level.value != std::int64_t(m_in.levels.size()) + 1) wrong("levels", "levels do not rise from 1 to 5");
        m_in.levels.push_back(std::move(level));
    }
    if (m_in.levels.size() != 5) wrong("levels", "there are not five");
}

void Reading::answers(const QJsonObject& o)
{
    std::set<std::string> left{"not_discussed", "not_needed", "too_little_known", "does_not_want"};
    for (const auto& a : rows(o, "answers")) {
        only(a, "answers", {"key", "label"});
        m_in.answers.push_back({key(a, "key", "answers"), text(a, "label", "answers")});
        if (!left.erase(m_in.answers.back().key)) wrong("answers", m_in.answers.back().key + " twice, or not one of the four");
    }
    if (!left.empty()) wrong("answers", *left.begin() + " is missing");
}

void Reading::areas(const QJsonObject& o)
{
    for (const auto& d : rows(o, "domains")) {
        InstrumentDomain area;
        area.key = key(d, "key", "domains");
        const auto where = "domains, " + area.key;
        only(d, where, {"key", "label"}, {"client_word", "opener", "pictogram", "note", "child_check_when_low", "descriptors"});
        if (m_in.domain(area.key)) wrong(where, "twice");
        area.label = text(d, "label", where);
        for (auto [member, at] : {std::pair("client_word", &area.clientWord), {"opener", &area.opener}, {"note", &area.note}})
            if (d.contains(QLatin1String(member))) *at = text(d, member, where);
        if (d.contains(QLatin1String("pictogram"))) area.pictogram = line(d, "pictogram", where);
        const auto check = d.value(QLatin1String("child_check_when_low"));
        if (!check.isUndefined() && !check.isBool()) wrong(where, "child_check_when_low is neither true nor false");
        area.childCheckWhenLow = check.toBool();
        if (d.contains(QLatin1String("descriptors"))) {
            const auto all = d.value(QLatin1String("descriptors")).toObject();
            for (const auto& level : all.keys()) {
                if (level.size() != 1 || level < QStringLiteral("1") || level > QStringLiteral("5")) wrong(where, "descriptors of another level than 1 to 5");
                area.descriptors[level.toInt()] = text(all, level.toLatin1().constData(), where);
            }
            if (area.descriptors.size() != 5) wrong(where, "descriptors of some levels only");
        }
        m_in.domains.push_back(std::move(area));
    }
    if (m_in.domains.size() > kMostAreas) wrong("domains", "more than " + std::to_string(kMostAreas));
}

void Reading::follows(const QJsonObject& o)
{
    if (o.value(QLatin1String("follows")).toArray().isEmpty()) {
        if (o.contains(QLatin1String("follows")) && !o.value(QLatin1String("follows")).isArray()) wrong("follows", "no list");
        return;
    }
    for (const auto& p : rows(o, "follows")) {
        only(p, "follows", {"instrument", "version", "domains"});
        InstrumentPredecessor before{key(p, "instrument", "follows"), line(p, "version", "follows"), {}};
        std::set<std::string> seen;
        for (const auto& d : rows(p, "domains")) {
            only(d, "follows", {"from", "to"});
            DomainSuccession step{key(d, "from", "follows"), textsIn(d, "to")};
            if (!seen.insert(step.from).second) wrong("follows", step.from + " twice");
            for (const auto& to : step.to)
                if (!m_in.domain(to)) wrong("follows", "succession to an unknown domain " + to);
            before.domains.push_back(std::move(step));
        }
        m_in.follows.push_back(std::move(before));
    }
}

Result<Instrument> Reading::read(const QJsonObject& o)
{
    only(o, "the file", {"id", "version", "anchor_set", "title", "rights", "levels", "answers", "domains"}, {"follows", "licence"});
    m_in.title = text(o, "title", "the file");
    if (m_in.title.empty()) wrong("the file", "a title without a language");
    m_in.id = key(o, "id", "the file");
    m_in.version = line(o, "version", "the file");
    m_in.anchorSet = key(o, "anchor_set", "the file");
    m_in.rights = line(o, "rights", "the file");
    if (m_in.id == "zrm" && m_in.anchorSet == "own") wrong("the file", "own anchors are no ZRM");
    if (m_error.empty()) levels(o);
    if (m_error.empty()) answers(o);
    if (m_error.empty()) areas(o);
    if (m_error.empty()) follows(o);
    if (o.contains(QLatin1String("licence"))) {
        const auto l = o.value(QLatin1String("licence")).toObject();
        only(l, "licence", {"holder", "reference"}, {"valid_from", "valid_until"});
        m_in.licence = InstrumentLicence{line(l, "holder", "licence"), line(l, "reference", "licence"), day(l, "valid_from"), day(l, "valid_until")};
    }
    const bool hasDescriptors = std::any_of(m_in.domains.begin(), m_in.domains.end(), [](const auto& d) { return !d.descriptors.empty(); });
    if (hasDescriptors && !m_in.licence) wrong("the file", "texts of levels without a licence");
    if (!m_error.empty()) return Error{ErrorCode::Malformed, m_error};
    return std::move(m_in);
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
    if (const auto twice = doubleMember(json); !twice.empty()) return Error{ErrorCode::Malformed, "instrument: member twice: " + twice};
    return Reading().read(o);
}

} // namespace aanzet::domain
