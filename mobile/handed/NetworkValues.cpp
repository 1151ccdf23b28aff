// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/NetworkValues.h"
#include "mobile/viewmodels/NetworkFields.h"
#include <array>
#include <cmath>

namespace aanzet::handed {
namespace {

std::string number(int n) { return n == 0 ? std::string() : std::to_string(n); }
std::string flag(bool is) { return is ? "1" : std::string(); }
std::string text(const QString& t) { return t.toStdString(); }

template <class Field, std::size_t N> bool find(const std::array<const char*, N>& names, const std::string& name, Field& field)
{
    for (std::size_t i = 0; i < N; ++i)
        if (name == names[i]) {
            field = Field(int(i));
            return true;
        }
    return false;
}

} // namespace

const char* nameOf(NetworkEditor::PersonField field) { return kPersonFields[std::size_t(field)]; }
const char* nameOf(NetworkEditor::TieField field) { return kTieFields[std::size_t(field)]; }
bool findField(const std::string& name, NetworkEditor::PersonField& field) { return find(kPersonFields, name, field); }
bool findField(const std::string& name, NetworkEditor::TieField& field) { return find(kTieFields, name, field); }

Values valuesOf(const NetworkPersonRow& r)
{
    return {{"name", text(r.name)}, {"role_word", text(r.roleWord)}, {"kind", text(r.kind)}, {"sector", text(r.sector)},
            {"closeness", number(r.closeness)}, {"x", r.hasLooks ? std::to_string(r.x) : std::string()}, {"y", r.hasLooks ? std::to_string(r.y) : std::string()},
            {"lives_here", flag(r.livesHere)}, {"call_at_night", flag(r.callAtNight)}, {"informal_carer", flag(r.informalCarer)},
            {"carer_load", text(r.carerLoad)}, {"may_invite", text(r.mayInvite)}, {"may_know", text(r.mayKnow)}, {"client_says", text(r.clientSays)}};
}

Values valuesOf(const NetworkTieRow& r)
{
    return {{"from", text(r.from)}, {"to", text(r.to)}, {"strength", number(r.strength)}, {"quality", text(r.quality)}, {"direction", text(r.direction)},
            {"support", text(r.support.join(QLatin1Char('\n')))}, {"frequency", text(r.frequency)}, {"wish", text(r.wish)}, {"between", text(r.between)}, {"kin", text(r.kin)},
            {"client_says", text(r.clientSays)}};
}

Values valuesOf(const NetworkMarkRow& r)
{
    std::string points;
    for (const auto& p : r.points) points += std::to_string(std::lround(p.x())) + ',' + std::to_string(std::lround(p.y())) + ' ';
    return {{"words", text(r.words)}, {"pen", text(r.pen)}, {"x", std::to_string(r.x)}, {"y", std::to_string(r.y)}, {"points", points}};
}

QList<QPointF> pointsOf(const std::string& text)
{
    QList<QPointF> points;
    for (const auto& point : QString::fromStdString(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        points.append({point.section(QLatin1Char(','), 0, 0).toDouble(), point.section(QLatin1Char(','), 1, 1).toDouble()});
    return points;
}

Values difference(const Values& before, const Values& now)
{
    Values different;
    for (const auto& [name, value] : now) {
        const auto was = before.find(name);
        if (was == before.end() ? !value.empty() : was->second != value) different.emplace(name, value);
    }
    return different;
}

void give(NetworkPersonRow& row, const std::string& name, const QVariant& value)
{
    const std::map<std::string, QString NetworkPersonRow::*> texts{
        {"name", &NetworkPersonRow::name}, {"role_word", &NetworkPersonRow::roleWord}, {"kind", &NetworkPersonRow::kind}, {"sector", &NetworkPersonRow::sector},
        {"carer_load", &NetworkPersonRow::carerLoad}, {"may_invite", &NetworkPersonRow::mayInvite}, {"may_know", &NetworkPersonRow::mayKnow},
        {"client_says", &NetworkPersonRow::clientSays}};
    const std::map<std::string, bool NetworkPersonRow::*> flags{
        {"lives_here", &NetworkPersonRow::livesHere}, {"call_at_night", &NetworkPersonRow::callAtNight}, {"informal_carer", &NetworkPersonRow::informalCarer}};
    if (const auto t = texts.find(name); t != texts.end()) row.*(t->second) = value.toString();
    else if (const auto f = flags.find(name); f != flags.end()) row.*(f->second) = value.toBool();
    else if (name == "closeness") row.closeness = value.toInt();
}

void give(NetworkTieRow& row, const std::string& name, const QVariant& value)
{
    const std::map<std::string, QString NetworkTieRow::*> texts{
        {"quality", &NetworkTieRow::quality}, {"direction", &NetworkTieRow::direction}, {"frequency", &NetworkTieRow::frequency}, {"wish", &NetworkTieRow::wish},
        {"between", &NetworkTieRow::between}, {"kin", &NetworkTieRow::kin}, {"client_says", &NetworkTieRow::clientSays}};
    if (const auto t = texts.find(name); t != texts.end()) row.*(t->second) = value.toString();
    else if (name == "strength") row.strength = value.toInt();
    else if (name == "support") row.support = value.toStringList();
}

QVariant variantOf(const std::string& name, const std::string& value)
{
    const QString words = QString::fromStdString(value);
    if (name == "support") return words.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (name == "strength" || name == "closeness") return words.toInt();
    if (name == "lives_here" || name == "call_at_night" || name == "informal_carer") return words == QLatin1String("1");
    return words;
}

} // namespace aanzet::handed
