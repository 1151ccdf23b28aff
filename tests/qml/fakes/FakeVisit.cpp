// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeVisit.h"
#include <algorithm>

namespace aanzet {
namespace {

// The row of that id, or a new one at the end.
template <class Row> Row& rowOf(QList<Row>& rows, const QString& id)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.id == id && !id.isEmpty(); });
    if (at != rows.end()) return *at;
    rows.append(Row());
    rows.last().id = id.isEmpty() ? QStringLiteral("line%1").arg(rows.size()) : id;
    return rows.last();
}
void take(const QVariantMap& values, const char* name, QString& into)
{
    if (const auto at = values.find(QLatin1String(name)); at != values.end()) into = at->toString();
}
void take(const QVariantMap& values, const char* name, bool& into)
{
    if (const auto at = values.find(QLatin1String(name)); at != values.end()) into = at->toBool();
}
void take(const QVariantMap& values, const char* name, QDate& into)
{
    if (const auto at = values.find(QLatin1String(name)); at != values.end()) into = at->toDate();
}
QString nameOf(const QVariantList& areas, const QString& key)
{
    for (const auto& area : areas)
        if (area.toMap()[QStringLiteral("key")] == key) return area.toMap()[QStringLiteral("name")].toString();
    return {};
}

} // namespace

void FakeVisit::saveAreaNote(const QString& id, const QVariantMap&, const QVariantMap& values)
{
    auto rows = m_areaNotes.rows();
    auto& row = rowOf(rows, id);
    take(values, "area", row.area);
    row.areaName = nameOf(m_areas, row.area);
    take(values, "fact", row.fact);
    take(values, "source", row.source);
    take(values, "toldBy", row.toldBy);
    take(values, "interpretation", row.interpretation);
    take(values, "told", row.told);
    m_areaNotes.replaceRows(rows);
    happened();
}

void FakeVisit::saveWorry(const QString& id, const QVariantMap&, const QVariantMap& values)
{
    auto rows = m_worries.rows();
    auto& row = rowOf(rows, id);
    take(values, "what", row.what);
    take(values, "forWhom", row.forWhom);
    take(values, "since", row.since);
    take(values, "howSure", row.howSure);
    take(values, "area", row.area);
    row.areaName = nameOf(m_areas, row.area);
    take(values, "arranged", row.arranged);
    take(values, "told", row.told);
    m_worries.replaceRows(rows);
    happened();
}

void FakeVisit::saveChild(const QString& childId, const QVariantMap&, const QVariantMap& values)
{
    auto rows = m_children.rows();
    auto& row = rowOf(rows, childId);
    row.line = QStringLiteral("check-") + row.id;
    take(values, "name", row.name);
    take(values, "seen", row.seen);
    take(values, "spokenAlone", row.spokenAlone);
    take(values, "worryLevel", row.worryLevel);
    take(values, "worry", row.worry);
    take(values, "told", row.told);
    m_children.replaceRows(rows);
    happened();
}

void FakeVisit::agree(const QString& what, const QString& who, const QDate& by)
{
    auto rows = m_agreements.rows();
    rows.append({QStringLiteral("agreement%1").arg(rows.size()), what, who, by, false, false});
    m_agreements.replaceRows(rows);
    happened();
}

void FakeVisit::removeLine(const QString& lineId)
{
    const auto without = [&](auto& model) {
        auto rows = model.rows();
        rows.removeIf([&](const auto& row) { return row.id == lineId; });
        model.replaceRows(rows);
    };
    without(m_areaNotes);
    without(m_worries);
    without(m_agreements);
    auto children = m_children.rows();
    for (auto& row : children)
        if (row.line == lineId) {
            const auto kept = row;
            row = {};
            row.id = kept.id;
            row.name = kept.name;
            row.age = kept.age;
        }
    m_children.replaceRows(children);
    happened();
}

void FakeVisit::keepAsTemplate(const QString& name)
{
    m_templates.append(QVariantMap{{QStringLiteral("id"), QStringLiteral("own%1").arg(m_templates.size())}, {QStringLiteral("name"), name}, {QStringLiteral("own"), true}});
    Q_EMIT templatesChanged();
}

void FakeVisit::dropTemplate(const QString& templateId)
{
    m_templates.removeIf([&](const QVariant& t) { return t.toMap()[QStringLiteral("id")] == templateId; });
    Q_EMIT templatesChanged();
}

void FakeVisit::fillWhole()
{
    const auto area = [](const char* key, const QString& name) { return QVariantMap{{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("name"), name}}; };
    m_areas = {area("finances", QStringLiteral("Geld")), area("housing", QStringLiteral("Wonen")), area("mental_health", QStringLiteral("Geestelijke gezondheid"))};
    m_text[SmallWin] = QStringLiteral("Zelf de energieleverancier gebeld.");
    m_text[Purpose] = QStringLiteral("Samen de brieven openen");
    m_choices[Place] = QStringLiteral("home");
    m_choices[Present] = QStringList{QStringLiteral("client"), QStringLiteral("neighbour")};
    m_choices[PracticalHelp] = QStringList{QStringLiteral("letters")};
    m_choices[CouldSay] = QStringLiteral("good");
    m_areaNotes.replaceRows({{QStringLiteral("a1"), QStringLiteral("finances"), QStringLiteral("Geld"), QStringLiteral("Elf brieven ongeopend, drie van het CJIB."), QStringLiteral("seen"), {}, QStringLiteral("Misschien durft ze ze niet open te maken."), false, {}}});
    m_worries.replaceRows({{QStringLiteral("w1"), QStringLiteral("De stroom kan eraf."), QStringLiteral("het gezin"), QDate(), QStringLiteral("probably"), {}, {}, QString(), true, {}}});
    m_children.replaceRows({{QStringLiteral("c1"), QStringLiteral("k1"), QStringLiteral("Sem"), 9, true, true, QStringLiteral("some"), QStringLiteral("Slaapt slecht."), false, {}}, {QStringLiteral("c2"), {}, QStringLiteral("Noor"), 4, false, false, {}, {}, false, {}}});
    m_agreements.replaceRows({{QStringLiteral("g1"), QStringLiteral("Bellen met het CJIB over een regeling"), QStringLiteral("Samira"), m_at.date().addDays(3), false, false}});
    m_hints = {NoNextContact, JudgementNotTold};
    m_lastSafety = {{QStringLiteral("check"), QStringLiteral("orange")}, {QStringLiteral("measures"), QStringLiteral("Met zijn tweeën gaan; de hond staat in de keuken.")}, {QStringLiteral("colleague"), QStringLiteral("Joost")}, {QStringLiteral("at"), m_at.addDays(-40)}, {QStringLiteral("holds"), true}};
    m_templates = {QVariantMap{{QStringLiteral("id"), QStringLiteral("letters")}, {QStringLiteral("name"), QStringLiteral("Brieven en geld")}, {QStringLiteral("own"), false}}};
}

} // namespace aanzet
