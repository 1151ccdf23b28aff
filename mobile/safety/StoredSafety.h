// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Safety.h"
#include "mobile/viewmodels/SafetyModel.h"
#include <QTimer>
#include <array>

namespace aanzet {

// The safety plan of a household out of an open store: one plan, whatever number of spaces it was begun in. Text that is
// typed goes into a draft slot of the vault within half a second, as in a visit; leaving the field makes it a change.
class StoredSafety final : public SafetyModel
{
    Q_OBJECT

public:
    struct Surroundings {
        const Clock& clock;
        std::function<void()> sync;          // begins one; empty: there is no server
    };
    StoredSafety(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent = nullptr);
    ~StoredSafety() override;

    void refresh();
    // The vault locks: what was typed is saved first.
    void detach();
    // A sync is over, whatever came of it.
    void synced();

    QString household() const override;
    State state() const override { return m_state; }
    bool mayBegin() const override { return m_mayBegin; }
    Hindrance hindrance() const override;
    bool isReaching() const override { return m_isReaching; }
    QString director() const override { return m_director; }
    QVariantList carriers() const override { return m_carriers; }
    QStringList readers() const override { return m_readers; }
    QStringList texts() const override;
    QVariantList besides() const override { return m_besides; }
    QDateTime validUntil() const override { return m_validUntil; }
    bool isExpired() const override { return m_validUntil.isValid() && m_validUntil < today(); }
    bool hasHiddenCopy() const override { return m_hiddenCopy; }
    QDateTime today() const override;
    VisitEditor::SaveState saveState() const override { return m_save; }
    Failure::Kind failure() const override { return m_failure; }
    SafetyLineListModel* linesOf(Kind kind) override { return &m_lines[std::size_t(kind)]; }
    void begin(const QStringList& readers) override;
    void edit(aanzet::SafetyModel::Field field, const QString& text) override;
    void leave(aanzet::SafetyModel::Field field) override;
    void setValidUntil(const QDateTime& day) override;
    void setHiddenCopy(bool hidden) override;
    void saveLine(const QString& id, aanzet::SafetyModel::Kind kind, const QVariantMap& before, const QVariantMap& values) override;
    void removeLine(const QString& id, const QString& because) override;
    void reachOut() override;

private:
    struct Text {
        const char* name = nullptr;
        QString shown;
        record::VersionVector context;
        bool isTyped = false;
    };
    void readPeople();
    void readPlans(const store::SafetyReading& reading);
    void readLines(const store::SafetyReading& reading);
    QString nameOf(const UserId& user) const;
    bool isTyping() const;
    bool mayWrite();
    void commit();
    void keepDraft();
    void readDraft();
    void savePlan(const char* name, FieldValue value);
    void save(std::vector<store::PutRequest> puts);
    std::string slot() const { return "safety/" + m_household.id.hex(); }
    void become(VisitEditor::SaveState state, Failure::Kind failure = Failure::None);

    store::Store* m_store;
    store::HouseholdRef m_household;
    Surroundings m_surroundings;
    State m_state = NotBegun;
    bool m_mayBegin = false, m_isReaching = false, m_hiddenCopy = false;
    std::optional<SpaceId> m_space;                  // where new words go
    QString m_director;
    QVariantList m_carriers, m_besides;
    QStringList m_readers;
    std::array<Text, HiddenPlace + 1> m_texts;
    QDateTime m_validUntil;
    std::array<SafetyLineListModel, TakenAway + 1> m_lines;
    std::map<RecordId, SpaceId> m_spaceOf;
    // What stood in a field of a line on this page, and what was known then: a change is based on what its author saw.
    std::map<std::pair<RecordId, std::uint16_t>, std::map<QString, record::VersionVector>> m_seen;
    std::string m_lastOrder;
    QTimer m_draftTimer;
    VisitEditor::SaveState m_save = VisitEditor::Clean;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
