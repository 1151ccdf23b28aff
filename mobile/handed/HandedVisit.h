// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/DropSlot.h"
#include "mobile/viewmodels/VisitSheetModel.h"
#include <array>

namespace aanzet {

// What the client adds to the page of a visit, without a store; every tap goes into the drop-box.
class HandedVisit final : public VisitSheetModel
{
    Q_OBJECT

public:
    struct Start {
        QString visit;                 // 32 hex; the record may not be there yet
        QDateTime visitAt;             // for one that is not
        std::array<QString, 3> faces;  // by Question, as they stand
        QVariantList strokes;
    };
    // The slot outlives this.
    HandedVisit(Start start, DropSlot& slot, QObject* parent = nullptr);

    QStringList faces() const override { return {m_start.faces[0], m_start.faces[1], m_start.faces[2]}; }
    QVariantList strokes() const override { return m_start.strokes; }
    VisitEditor::SaveState saveState() const override { return m_slot.state(); }

    void setFace(aanzet::VisitSheetModel::Question question, const QString& face) override;
    void sign(const QVariantList& stroke) override;
    void signAgain() override;

private:
    void make(const char* name, std::string value);

    DropSlot& m_slot;
    Start m_start;
};

} // namespace aanzet
