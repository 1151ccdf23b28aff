// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/domain/Assessment.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/AssessmentEditor.h"

namespace aanzet {

// The measurement of one day: the instrument of the last one, else the ZRM. The record is made by the first tap, and each
// tap is one save.
class StoredAssessment final : public AssessmentEditor
{
    Q_OBJECT

public:
    StoredAssessment(store::Store& store, const InstrumentCatalogue& catalogue, const store::HouseholdRef& household, domain::Day today,
                     const std::string& language, QObject* parent = nullptr);

    void refresh();
    void detach() { m_store = nullptr; }

    AssessmentListModel* rows() override { return &m_rows; }
    QString household() const override;
    QDateTime previousAt() const override { return m_previousAt; }
    QString title() const override;
    QStringList levelNames() const override;
    QStringList otherNames() const override;
    VisitEditor::SaveState saveState() const override { return m_state; }

    void setLevel(const QString& domainKey, int level) override;
    void setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer) override;

private:
    struct Score {
        RecordId record;
        record::VersionVector level, answer;   // what stood on the screen
    };
    void answer(const QString& domainKey, int level, const std::string& other);
    void become(VisitEditor::SaveState state);

    store::Store* m_store;
    store::HouseholdRef m_household;
    const domain::Instrument* m_instrument = nullptr;
    domain::Day m_today;
    std::string m_language;
    std::optional<RecordId> m_assessment, m_previous;
    std::map<std::string, Score> m_scores;
    QDateTime m_previousAt;
    AssessmentListModel m_rows;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
};

} // namespace aanzet
