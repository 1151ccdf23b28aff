// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedVisit.h"
#include "mobile/viewmodels/Signature.h"

namespace aanzet {
namespace {

// By VisitSheetModel::Question, as the schema calls them.
constexpr const char* kFaces[] = {"alliance_could_say", "alliance_matters", "alliance_knows_next"};

} // namespace

HandedVisit::HandedVisit(Start start, DropSlot& slot, QObject* parent) : VisitSheetModel(parent), m_slot(slot), m_start(std::move(start))
{
    connect(&m_slot, &DropSlot::stateChanged, this, &VisitSheetModel::saveStateChanged);
}

void HandedVisit::make(const char* name, std::string value)
{
    m_slot.make({"visit", m_start.visit.toStdString(),
                 {{name, std::move(value)}, {"visit_at", m_start.visitAt.date().toString(Qt::ISODate).toStdString()},
                  {"start_minute", std::to_string(m_start.visitAt.time().msecsSinceStartOfDay() / 60000)}}},
                DropSlot::Haste::AtOnce);
    Q_EMIT changed();
}

void HandedVisit::setFace(aanzet::VisitSheetModel::Question question, const QString& face)
{
    const bool isFace = face == QLatin1String("good") || face == QLatin1String("so_so") || face == QLatin1String("not_good");
    if (question < CouldSay || question > KnowsNext || !isFace) return;
    auto& stands = m_start.faces[std::size_t(question)];
    stands = stands == face ? QString() : face;
    make(kFaces[question], stands.toStdString());
}

void HandedVisit::sign(const QVariantList& stroke)
{
    if (stroke.size() < 2 || strokesText(m_start.strokes).size() + strokesText({QVariant(stroke)}).size() > kMostSignature) return;
    m_start.strokes.append(QVariant(stroke));
    make("signature", strokesText(m_start.strokes));
}

void HandedVisit::signAgain()
{
    m_start.strokes.clear();
    make("signature", {});
}

} // namespace aanzet
