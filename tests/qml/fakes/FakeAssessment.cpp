// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeAssessment.h"

namespace aanzet {

FakeAssessment::FakeAssessment(QString household, QObject* parent) : AssessmentEditor(parent), m_household(std::move(household))
{
    m_rows.replaceRows({
        {u"finance"_qs, u"Geld"_qs, u"Kom je rond tot het eind van de maand?"_qs, 0, 2},
        {u"work_education"_qs, u"Werk en opleiding"_qs, u"Wat doe je overdag het liefst?"_qs, 0, 2},
        {u"time_use"_qs, u"Tijdsbesteding"_qs, u"Hoe ziet een gewone dag eruit?"_qs, 0, 3},
        {u"housing"_qs, u"Wonen"_qs, u"Voel je je thuis hier?"_qs, 3, 2},
        {u"household"_qs, u"Huiselijke relaties"_qs, u"Hoe gaat het tussen jullie?"_qs, 0, 3},
        {u"mental_health"_qs, u"Geestelijke gezondheid"_qs, u"Slaap je goed, kun je het aan?"_qs, 0, 3},
        {u"physical_health"_qs, u"Lichamelijke gezondheid"_qs, u"Hoe gaat het met je lijf?"_qs, 0, 4},
        {u"substance_use"_qs, u"Middelengebruik"_qs, u""_qs, 0, 0, OtherAnswer::NotDiscussed},
        {u"adl"_qs, u"Dagelijkse verzorging"_qs, u"Lukken wassen, koken en slapen?"_qs, 0, 4},
        {u"iadl"_qs, u"Huishouden en papieren"_qs, u"Wat blijft er liggen?"_qs, 0, 2},
        {u"social_network"_qs, u"Sociaal netwerk"_qs, u"Wie bel je als het tegenzit?"_qs, 0, 3},
        {u"community"_qs, u"Meedoen in de buurt"_qs, u"Waar kom je graag?"_qs, 0, 3},
        {u"justice"_qs, u"Politie en justitie"_qs, u""_qs, 0, 5},
    });
}

void FakeAssessment::change(const QString& domainKey, int level, OtherAnswer::Kind answer)
{
    QList<AssessmentRow> rows = m_rows.rows();
    for (AssessmentRow& row : rows) {
        if (row.id != domainKey) continue;
        row.level = level;
        row.otherAnswer = answer;
    }
    m_rows.replaceRows(rows);
    m_state = VisitEditor::Saved;
    Q_EMIT saveStateChanged();
}

void FakeAssessment::setLevel(const QString& domainKey, int level)
{
    change(domainKey, level, OtherAnswer::None);
}

void FakeAssessment::setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer)
{
    change(domainKey, 0, answer);
}

int FakeAssessment::level(const QString& domainKey) const
{
    for (const AssessmentRow& row : m_rows.rows())
        if (row.id == domainKey) return row.level;
    return -1;
}

int FakeAssessment::other(const QString& domainKey) const
{
    for (const AssessmentRow& row : m_rows.rows())
        if (row.id == domainKey) return row.otherAnswer;
    return -1;
}

} // namespace aanzet
