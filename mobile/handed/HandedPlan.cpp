// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedPlan.h"
#include "mobile/viewmodels/Signature.h"
#include "shared/crypto/Crypto.h"
#include <algorithm>

namespace aanzet {
namespace {

constexpr const char* kTexts[] = {"dream", "acceptable_situation", "my_people"};
constexpr const char* kHelpers[] = {"self", "network", "professional", "nobody_yet"};

} // namespace

HandedPlan::HandedPlan(const Start& start, DropSlot& slot, QObject* parent) : PlanSheetModel(parent), m_slot(slot), m_start(start), m_begin{start.dream, start.goodEnough, start.myPeople}
{
    connect(&m_slot, &DropSlot::stateChanged, this, &PlanSheetModel::saveStateChanged);
}

QVariantList HandedPlan::steps() const
{
    QVariantList list;
    for (const auto& s : m_steps)
        list.append(QVariantMap{{QStringLiteral("id"), s.id}, {QStringLiteral("what"), s.what}, {QStringLiteral("helper"), s.helper},
                                {QStringLiteral("helperKind"), s.helperKind}, {QStringLiteral("when"), int(s.when)}});
    return list;
}

void HandedPlan::edit(aanzet::PlanSheetModel::Field field, const QString& text)
{
    QString* const shown[] = {&m_start.dream, &m_start.goodEnough, &m_start.myPeople};
    if (field < Dream || field > MyPeople || *shown[field] == text) return;
    *shown[field] = text;
    put({"text", kTexts[field], {{"text", text.toStdString()}}}, DropSlot::Haste::Soon);
    Q_EMIT changed();
}

// With the first thing they make goes what stood on the sheet before: later it says which words were there.
void HandedPlan::put(const handed::Change& change, DropSlot::Haste haste)
{
    if (!m_isStartSaid) {
        std::vector<std::string> lines;
        for (const auto& [id, words] : m_start.lines) lines.push_back((id + QLatin1Char(' ') + words.simplified()).toStdString());
        m_slot.make({"start", "", {{"dream", m_begin[0].toStdString()}, {"acceptable_situation", m_begin[1].toStdString()}, {"my_people", m_begin[2].toStdString()},
                                   {"lines", handed::inLines(lines)}}}, DropSlot::Haste::Soon);
        m_isStartSaid = true;
    }
    m_slot.make(change, haste);
}

HandedPlan::Step* HandedPlan::find(const QString& id)
{
    const auto step = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step& s) { return s.id == id; });
    return step == m_steps.end() ? nullptr : &*step;
}

// The end of the week is its Sunday.
QDate HandedPlan::dayOf(When when) const
{
    const QDate today = m_start.today;
    switch (when) {
    case Today: return today;
    case ThisWeek: return today.addDays(7 - today.dayOfWeek());
    case NextWeek: return today.addDays(14 - today.dayOfWeek());
    case ThisMonth: return QDate(today.year(), today.month(), today.daysInMonth());
    case NotSaid: break;
    }
    return {};
}

void HandedPlan::make(const Step& step, DropSlot::Haste haste)
{
    put({"step", step.id.toStdString(),
                 {{"what", step.what.toStdString()}, {"helper", step.helper.toStdString()},
                  {"helper_kind", step.helperKind < 0 ? "" : kHelpers[step.helperKind]}, {"by_when", dayOf(step.when).toString(Qt::ISODate).toStdString()}}},
                haste);
    Q_EMIT changed();
}

// An empty step is not yet anything that was made.
void HandedPlan::addStep()
{
    m_steps.append({QString::fromStdString(crypto::randomFixed<RecordId>().hex()), {}, {}, -1, NotSaid});
    Q_EMIT changed();
}

void HandedPlan::removeStep(const QString& id)
{
    if (!m_steps.removeIf([&](const Step& s) { return s.id == id; })) return;
    put({"step", id.toStdString(), {}, true}, DropSlot::Haste::AtOnce);
    Q_EMIT changed();
}

void HandedPlan::editStep(const QString& id, const QString& what)
{
    auto* step = find(id);
    if (!step || step->what == what) return;
    step->what = what;
    make(*step, DropSlot::Haste::Soon);
}

void HandedPlan::editHelper(const QString& id, const QString& name)
{
    auto* step = find(id);
    if (!step || step->helper == name) return;
    step->helper = name;
    make(*step, DropSlot::Haste::Soon);
}

void HandedPlan::setHelper(const QString& id, aanzet::PlanModel::Helper kind)
{
    auto* step = find(id);
    if (!step || kind < PlanModel::Self || kind > PlanModel::NobodyYet) return;
    step->helperKind = step->helperKind == kind ? -1 : int(kind);
    make(*step, DropSlot::Haste::AtOnce);
}

void HandedPlan::setWhen(const QString& id, aanzet::PlanSheetModel::When when)
{
    auto* step = find(id);
    if (!step || when < NotSaid || when > ThisMonth) return;
    step->when = step->when == when ? NotSaid : when;
    make(*step, DropSlot::Haste::AtOnce);
}

void HandedPlan::makeAgreed()
{
    put({"agreed", "", {{"agreed", m_isAgreed ? "1" : ""}, {"signature", strokesText(m_strokes)}}}, DropSlot::Haste::AtOnce);
    Q_EMIT changed();
}

void HandedPlan::agree(bool agreed)
{
    if (agreed == m_isAgreed) return;
    m_isAgreed = agreed;
    makeAgreed();
}

void HandedPlan::sign(const QVariantList& stroke)
{
    if (stroke.size() < 2 || strokesText(m_strokes).size() + strokesText({QVariant(stroke)}).size() > kMostSignature) return;
    m_strokes.append(QVariant(stroke));
    m_isAgreed = true;
    makeAgreed();
}

void HandedPlan::signAgain()
{
    m_strokes.clear();
    m_isAgreed = false;
    makeAgreed();
}

} // namespace aanzet
