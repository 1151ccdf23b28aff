// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakePlan.h"

namespace aanzet {
namespace {

PlanStep step(const QString& id, const QString& what, const QString& helper, const QString& kind, const QDateTime& by, bool done, bool overdue)
{
    PlanStep s;
    s.id = id;
    s.what = what;
    s.helper = helper;
    s.helperKind = kind;
    s.by = by;
    s.done = done;
    s.overdue = overdue;
    return s;
}

} // namespace

FakePlan::FakePlan(QString household, Content content, QObject* parent) : PlanModel(parent), m_household(std::move(household))
{
    if (content == Empty) return;
    const auto day = [](int month, int d) { return QDate(2026, month, d).startOfDay(); };
    m_text[Dream] = u"Met de kinderen een dag naar zee, en dat de telefoon dan uit mag."_qs;
    m_text[GoodEnough] = u"Als de kinderen gewoon naar school kunnen en ik niet meer bang ben voor de post."_qs;
    m_text[Strengths] = u"Belt zelf. Houdt het huis schoon. Elif helpt met lezen."_qs;
    m_text[MyPeople] = u"Mijn zus, buurvrouw Ans, de juf van Elif."_qs;
    m_goals.replaceRows({
        {u"g1"_qs, u"De post is open en ik weet wat ik moet betalen."_qs, false, u"Dan slaap ik weer."_qs, false,
         {step(u"s1"_qs, u"Elke maandag samen de map doen"_qs, u"buurvrouw Ans"_qs, u"network"_qs, day(5, 18), false, false),
          step(u"s2"_qs, u"Belastingdienst bellen over uitstel"_qs, u"Samira"_qs, u"professional"_qs, day(5, 8), false, true),
          step(u"s3"_qs, u"De blauwe map kopen"_qs, {}, u"self"_qs, day(4, 20), true, false)}},
        {u"g2"_qs, u"Elif haalt haar zwemdiploma."_qs, false, {}, false, {step(u"s4"_qs, u"Plek vragen bij het zwembad"_qs, {}, u"nobody_yet"_qs, {}, false, false)}},
        {u"g4"_qs, u"Een eigen bankrekening."_qs, false, {}, true, {step(u"s6"_qs, u"Legitimatie ophalen"_qs, {}, u"self"_qs, day(4, 2), true, false)}},
        {u"g3"_qs, u"Een aanspreekpunt bij de gemeente in plaats van vier."_qs, true, u"Korte lijnen: iedereen belt nu apart."_qs, false,
         {step(u"s5"_qs, u"Overleg met Werk en Inkomen plannen"_qs, u"Joost"_qs, u"professional"_qs, day(5, 22), false, false)}},
    });
    m_agreements.replaceRows({
        {u"a1"_qs, u"Samen de brief van de belastingdienst openen"_qs, u"Mehmet en Samira"_qs, QDate(2026, 5, 8), true, false},
        {u"a2"_qs, u"Zwemdiploma voor Elif uitzoeken"_qs, u"Aysel"_qs, QDate(2026, 5, 19), false, false},
        {u"a4"_qs, u"De deurbel maken"_qs, u"buurman Stef"_qs, QDate(2026, 4, 28), false, true},
    });
}

void FakePlan::become(VisitEditor::SaveState state)
{
    m_state = state;
    Q_EMIT saveStateChanged();
}

void FakePlan::edit(aanzet::PlanModel::Field field, const QString& text)
{
    m_text[field] = text;
    become(VisitEditor::Draft);
}

void FakePlan::leave(aanzet::PlanModel::Field)
{
    if (m_state == VisitEditor::Draft) become(VisitEditor::Saved);
}

void FakePlan::addGoal(const QString& words)
{
    auto rows = m_goals.rows();
    rows.append({u"new%1"_qs.arg(rows.size()), words, false, {}, false, {}});
    m_goals.replaceRows(rows);
    Q_EMIT changed();
}

void FakePlan::addStep(const QString& goalId, const QString& what, aanzet::PlanModel::Helper, const QString& helper, const QDateTime& by)
{
    auto rows = m_goals.rows();
    for (auto& row : rows)
        if (row.id == goalId) row.steps.append(step(u"newstep"_qs, what, helper, u"self"_qs, by, false, false));
    m_goals.replaceRows(rows);
}

void FakePlan::setStepDone(const QString& stepId, bool done)
{
    auto rows = m_goals.rows();
    for (auto& row : rows)
        for (auto& s : row.steps)
            if (s.id == stepId) s.done = done;
    m_goals.replaceRows(rows);
}

void FakePlan::addAgreement(const QString& what, const QString& who, const QDateTime& by)
{
    auto rows = m_agreements.rows();
    rows.prepend({u"newagreement"_qs, what, who, by.date(), false, false});
    m_agreements.replaceRows(rows);
}

void FakePlan::setAgreementDone(const QString& agreementId, bool done)
{
    auto rows = m_agreements.rows();
    for (auto& row : rows)
        if (row.id == agreementId) row.done = done;
    m_agreements.replaceRows(rows);
}

void FakePlan::writePrivately()
{
    m_writtenOn = QDate(2026, 5, 9).startOfDay();
    m_besides = {QVariantMap{{u"field"_qs, int(GoodEnough)}, {u"words"_qs, u"Als er een regeling is voor de huur."_qs}, {u"who"_qs, u"Joost"_qs}, {u"fromClient"_qs, false}},
                 QVariantMap{{u"field"_qs, int(MyPeople)}, {u"words"_qs, u"Mijn zus en Ans."_qs}, {u"who"_qs, QString()}, {u"fromClient"_qs, true}}};
    auto rows = m_goals.rows();
    if (rows.isEmpty()) return;
    rows[0].steps[1].addition = true;
    rows[0].steps[1].addedBy = u"Joost"_qs;
    rows[1].addition = true;
    rows[1].addedBy = u"Samira"_qs;
    m_goals.replaceRows(rows);
    Q_EMIT textChanged();
}

bool FakePlan::isDone(const QString& id) const
{
    for (const auto& row : m_goals.rows())
        for (const auto& s : row.steps)
            if (s.id == id) return s.done;
    for (const auto& row : m_agreements.rows())
        if (row.id == id) return row.done;
    return false;
}

} // namespace aanzet
