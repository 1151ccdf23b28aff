// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Visit.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/Shown.h"
#include "mobile/visits/VisitLines.h"
#include "mobile/visits/VisitTemplates.h"
#include "mobile/visits/VisitUndo.h"
#include <QTimer>
#include <array>
#include <functional>

namespace aanzet {

// One visit out of an open store: its client record and, in the dossier, its observation, worries, facts and children. Typing goes into a
// draft slot of the vault within half a second; leaving a field makes one save of everything that was typed, in both
// layers, on the state that stood on the screen when typing began.
class StoredVisit final : public VisitEditor
{
    Q_OBJECT

public:
    // `visit` none: a new one, or the new one that was being typed when the program stopped. It is made for `appointment`;
    // none: for the one visit that is planned with this person today and has no note, if there is just one.
    StoredVisit(store::Store& store, const Clock& clock, const store::HouseholdRef& household, std::optional<RecordId> visit,
                std::optional<RecordId> appointment = {}, QObject* parent = nullptr);
    ~StoredVisit() override;

    // The vault locks: what was typed is saved, the rest of its life it only shows.
    void detach();
    void refresh();
    // Where copied words go. note: into the access log, durable, before anything leaves.
    struct Outlet {
        std::function<Status(VisitEditor::Part part)> note;
        std::function<void(const QString& text)> copy;
    };
    void setOutlet(Outlet outlet) { m_outlet = std::move(outlet); }
    // What the page says of keys, and the templates that come with the program.
    struct Surroundings {
        VisitLines::Areas areas;
        std::function<QString(std::uint16_t type)> typeName;
        std::function<QString(std::uint16_t type, std::uint16_t field)> fieldName;
        std::function<QString(std::uint16_t type, std::uint16_t field, const FieldValue& value)> valueName;
        const TemplateFile* templates = nullptr;
        QString language = QStringLiteral("nl");
    };
    void setSurroundings(Surroundings surroundings);

    // For what is added to this visit by somebody else (a photo): goes before it in the same save, and nothing if the visit is
    // there. begun() once that save is durable.
    std::vector<store::PutRequest> beginning();
    void begun();
    RecordId record() const { return m_visit; }
    const store::HouseholdRef& householdRef() const { return m_household; }

    QString visitId() const override { return QString::fromStdString(m_visit.hex()); }
    QString household() const override { return m_householdName; }
    QDateTime visitAt() const override { return m_visitAt; }
    QString clientWords() const override { return m_texts[ClientWords].shown; }
    QString strengths() const override { return m_texts[Strengths].shown; }
    QString nextContact() const override { return m_texts[NextContact].shown; }
    QString observations() const override { return m_texts[Observations].shown; }
    QString worries() const override { return m_texts[Worries].shown; }
    QStringList texts() const override;
    QVariantList choices() const override;
    AreaNoteListModel* areaNotes() override { return &m_lines.areaNotes; }
    WorryListModel* moreWorries() override { return &m_lines.worries; }
    ChildListModel* children() override { return &m_lines.children; }
    AgreementListModel* agreements() override { return &m_lines.agreements; }
    QVariantList areas() const override;
    QVariantMap lastSafety() const override { return m_lastSafety; }
    QVariantList hints() const override;
    QVariantList strokes() const override;
    bool canUndo() const override { return m_store && !isFinished() && !m_undo.isEmpty(); }
    QVariantList templates() const override;
    QDateTime today() const override { return shown(m_clock.now()).date().startOfDay(); }
    SaveState saveState() const override { return m_state; }
    Failure::Kind failure() const override { return m_failure; }
    bool isFinished() const override { return m_finished.has_value(); }
    QString finishedBy() const override;
    QDateTime finishedAt() const override;
    bool canFollow() const override;
    FollowUpListModel* followUps() override { return &m_followUps; }

    void hold() override;
    void choose(aanzet::VisitEditor::Choice choice, const QVariant& value) override;
    void saveAreaNote(const QString& id, const QVariantMap& before, const QVariantMap& values) override { saveLine(VisitLines::Kind::AreaNote, id, before, values); }
    void saveWorry(const QString& id, const QVariantMap& before, const QVariantMap& values) override { saveLine(VisitLines::Kind::Worry, id, before, values); }
    void saveChild(const QString& childId, const QVariantMap& before, const QVariantMap& values) override { saveLine(VisitLines::Kind::Child, childId, before, values); }
    void agree(const QString& what, const QString& who, const QDate& by) override;
    void removeLine(const QString& lineId) override;
    void undo() override;
    void useTemplate(const QString& templateId) override;
    void keepAsTemplate(const QString& name) override;
    void dropTemplate(const QString& templateId) override;
    void edit(aanzet::VisitEditor::Field field, const QString& text) override;
    void leave(aanzet::VisitEditor::Field field) override;
    void finish() override;
    void follow(const QString& text) override;
    bool copyOut(VisitEditor::Part part) override;

private:
    struct Text {
        store::Layer layer = store::Layer::Client;
        std::uint16_t type = 0, field = 0;
        const char* name = nullptr;      // of the field, in the draft too
        QString shown;
        record::VersionVector context;   // what `shown` was based on before the first keystroke
        bool isTyped = false;            // differs from the store
    };
    std::string slot() const;
    domain::Day day() const;
    store::PutRequest recordPut(std::uint16_t type) const;
    void saveLine(VisitLines::Kind kind, const QString& id, const QVariantMap& before, const QVariantMap& values);
    bool save(const std::vector<store::PutRequest>& puts);
    void readWhole();
    void readLastSafety();
    bool saysSomething() const;
    QStringList copiedLines(VisitEditor::Part part) const;
    RecordId recordOf(std::uint16_t type) const;
    bool exists(std::uint16_t type) const;
    void readRecords();
    std::optional<RecordId> plannedToday() const;
    std::optional<RecordId> plainWorry() const;
    std::optional<store::PutRequest> tie();
    void readText(Text& text);
    QString nameOf(const UserId& user) const;
    std::vector<store::PutRequest> sealing() const;
    store::PutRequest entry(const QString& text) const;
    void readFollowUps();
    void keepAsFollowUp();
    void keepDraft();
    bool readDraft();
    bool isTyping() const;
    // A new visit of which nothing was written: none yet, or kept as it is.
    enum class Wordless { NoVisit, Kept };
    void commit(Wordless wordless = Wordless::NoVisit);
    store::PutRequest requestFor(std::uint16_t type);
    void become(SaveState state, Failure::Kind failure = Failure::None);

    store::Store* m_store;
    const Clock& m_clock;
    store::HouseholdRef m_household;
    QString m_householdName;
    RecordId m_visit, m_observation, m_worry;
    std::optional<RecordId> m_appointment;   // that this visit is made for
    bool m_hasVisit = false, m_hasObservation = false, m_hasWorry = false;
    QDateTime m_visitAt;
    std::array<Text, Reflection + 1> m_texts;
    SaveState m_state = Clean;
    Failure::Kind m_failure = Failure::None;
    std::optional<store::Finished> m_finished;
    FollowUpListModel m_followUps;
    Outlet m_outlet;
    Surroundings m_surroundings;
    domain::Visit m_row;                     // as it stands in the store
    domain::VisitObservation m_work;
    VisitLines m_lines;
    VisitUndo m_undo;
    QVariantMap m_lastSafety;
    QTimer m_draftTimer;
};

} // namespace aanzet
