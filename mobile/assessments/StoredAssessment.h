// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/assessments/MeasurementRows.h"
#include "mobile/viewmodels/AssessmentEditor.h"
#include <QTimer>

namespace aanzet {

// The measurement of one day by the person of this store: with the instrument of the last one, else of the organisation, else
// our own life areas. The first answer makes the record, and each tap is one save. What is typed goes into a draft slot of
// the vault within half a second, as in a visit.
class StoredAssessment final : public AssessmentEditor
{
    Q_OBJECT

public:
    StoredAssessment(store::Store& store, const InstrumentCatalogue& catalogue, const store::HouseholdRef& household, domain::Day today,
                     const std::string& language, QObject* parent = nullptr);
    ~StoredAssessment() override;

    void refresh();
    // The vault locks: what was typed is saved first.
    void detach();

    AssessmentListModel* rows() override { return &m_rows; }
    QString household() const override;
    QDateTime previousAt() const override { return m_previousAt; }
    QDateTime assessedAt() const override;
    QDateTime lastAt() const override;
    QDateTime today() const override;
    QString title() const override;
    QStringList instruments() const override;
    int instrument() const override;
    bool canChoose() const override { return !finishedAt().isValid() && m_voices[Worker].scores.empty() && m_voices[Client].scores.empty(); }
    bool ownAnchors() const override { return m_instrument && m_instrument->anchorSet == "own"; }
    QString licence() const override;
    QStringList levelNames() const override;
    QStringList otherNames() const override;
    Voice voice() const override { return m_voice; }
    bool hasClientLayer() const override { return m_household.client.has_value(); }
    QString remarks() const override;
    bool canFinish() const override;
    QDateTime finishedAt() const override { return m_finishedAt; }
    QDateTime corrects() const override { return m_corrects; }
    VisitEditor::SaveState saveState() const override { return m_state; }
    Failure::Kind failure() const override { return m_failure; }

    void setLevel(const QString& domainKey, int level) override;
    void setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer) override;
    void setVoice(aanzet::AssessmentEditor::Voice voice) override;
    void edit(aanzet::AssessmentEditor::Text text, const QString& domainKey, const QString& words) override;
    void leave() override;
    void setCarried(const QString& domainKey, int carrier, bool carries) override;
    void setFactsAsOf(const QString& domainKey, const QDateTime& day) override;
    void setAssessedAt(const QDateTime& day) override;
    void chooseInstrument(int index) override;
    void finish() override;
    void correct() override;
    void openLast() override;

private:
    // One of the two series: its measurement of now, and the answers of it.
    struct Voiced {
        std::optional<RecordId> record;
        std::map<std::string, domain::DomainScore> scores;
        std::optional<RecordId> corrects;        // that the record which is made next points back to
    };
    struct Typed {
        QString words;
        record::VersionVector context;
    };
    struct Place {                               // where a text belongs
        std::uint16_t type = 0;
        std::optional<RecordId> record;
        const char* field = nullptr;
        std::string shown;                       // what the store holds
    };
    using Fields = std::vector<std::pair<const char*, FieldValue>>;

    void begin(const Measurements& all);
    const std::optional<SpaceId>& space(Voice voice) const { return voice == Client ? m_household.client : m_household.dossier; }
    // The puts that make the measurement of this voice, when there is none yet; then its record is known.
    void makeRecord(Voice voice, std::vector<store::PutRequest>& puts);
    store::PutRequest scorePut(Voice voice, const std::string& domain, const Fields& fields);
    void answer(const std::string& domain, const Fields& fields);
    bool save(const std::vector<store::PutRequest>& puts);
    bool mayWrite();
    Place placeOf(Voice voice, Text text, const std::string& domain) const;
    static std::string draftName(Voice voice, Text text, const std::string& domain);
    QString textOf(Voice voice, Text text, const std::string& domain) const;
    void keepDraft();
    void readDraft();
    void commit();
    std::string slot() const { return "assessment/" + m_household.id.hex(); }
    void become(VisitEditor::SaveState state, Failure::Kind failure = Failure::None);

    store::Store* m_store;
    const InstrumentCatalogue* m_catalogue;
    store::HouseholdRef m_household;
    const domain::Instrument* m_instrument = nullptr;
    domain::Day m_today, m_at;
    std::string m_language;
    Voice m_voice = Worker;
    Voiced m_voices[2];
    std::map<std::string, Typed> m_typed;        // by draftName
    std::optional<RecordId> m_last;              // the newest one of this person before
    QDateTime m_lastAt, m_previousAt, m_finishedAt, m_corrects;
    AssessmentListModel m_rows;
    QTimer m_draftTimer;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
