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

void FakeAssessment::change(const QString& domainKey, const std::function<void(AssessmentRow&)>& make)
{
    if (m_finishedAt.isValid()) return;
    QList<AssessmentRow> rows = m_rows.rows();
    for (AssessmentRow& row : rows) {
        if (row.id != domainKey) continue;
        make(row);
        const bool jumps = row.level > 0 && row.previousLevel > 0 && std::abs(row.level - row.previousLevel) >= 2 && row.jumpReason.isEmpty();
        row.hints = (jumps ? AssessmentListModel::JumpAsksReason : 0) | (row.level == 1 ? AssessmentListModel::WhatIsArrangedToday : 0)
            | (row.factsAsOf.isValid() && row.factsAsOf.daysTo(today()) > 30 ? AssessmentListModel::FactsAreOld : 0)
            | (row.level > 0 && row.level < 3 && row.id == u"household"_qs ? AssessmentListModel::LookAtTheChildren : 0);
    }
    m_rows.replaceRows(rows);
    m_state = VisitEditor::Saved;
    Q_EMIT saveStateChanged();
    Q_EMIT changed();
}

void FakeAssessment::setLevel(const QString& domainKey, int level)
{
    change(domainKey, [level](AssessmentRow& row) {
        row.level = level;
        row.otherAnswer = OtherAnswer::None;
    });
}

void FakeAssessment::setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer)
{
    change(domainKey, [answer](AssessmentRow& row) {
        row.level = 0;
        row.otherAnswer = answer;
    });
}

void FakeAssessment::setVoice(aanzet::AssessmentEditor::Voice voice)
{
    if (voice == m_voice) return;
    m_voice = voice;
    QList<AssessmentRow> rows = m_rows.rows();
    for (AssessmentRow& row : rows) {
        std::swap(row.level, row.otherVoice);
        row.otherAnswer = OtherAnswer::None;
        row.hints = 0;
    }
    m_rows.replaceRows(rows);
    Q_EMIT changed();
}

void FakeAssessment::edit(aanzet::AssessmentEditor::Text text, const QString& domainKey, const QString& words)
{
    if (text == Remarks) {
        m_remarks = words;
        Q_EMIT changed();
        return;
    }
    change(domainKey, [&](AssessmentRow& row) {
        (text == Fact ? row.fact : text == JumpReason ? row.jumpReason : text == ArrangedToday ? row.arrangedToday : row.ownWords) = words;
    });
}

void FakeAssessment::setCarried(const QString& domainKey, int carrier, bool carries)
{
    change(domainKey, [&](AssessmentRow& row) { row.carriers = carries ? row.carriers | carrier : row.carriers & ~carrier; });
}

void FakeAssessment::setFactsAsOf(const QString& domainKey, const QDateTime& day)
{
    change(domainKey, [&](AssessmentRow& row) { row.factsAsOf = day; });
}

void FakeAssessment::setAssessedAt(const QDateTime& day)
{
    m_at = day;
    Q_EMIT changed();
}

void FakeAssessment::chooseInstrument(int index)
{
    if (canChoose()) m_instrument = index;
    Q_EMIT changed();
}

void FakeAssessment::finish()
{
    m_finishedAt = QDateTime(QDate(2026, 5, 12), QTime(14, 5));
    Q_EMIT changed();
}

void FakeAssessment::correct()
{
    m_corrects = m_finishedAt;
    m_finishedAt = {};
    Q_EMIT changed();
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
