// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/JournalItems.h"
#include "mobile/viewmodels/ConflictListModel.h"

namespace aanzet {

class RecordWords;

// What waits for a choice in an open store. A token is the place of a value in the row as it stood on the screen.
class StoredConflicts final : public ConflictListModel
{
    Q_OBJECT

public:
    using Refused = std::function<void(const Error&)>;
    using Looked = std::function<void(const SpaceId& space, const RecordId& record)>;
    StoredConflicts(Refused refused, JournalWords words, Looked looked = {}, QObject* parent = nullptr)
        : ConflictListModel(parent), m_refused(std::move(refused)), m_words(std::move(words)), m_looked(std::move(looked)) {}

    void show(store::Store* store);
    void refresh();
    void lookedAt() override;
    void settle(int index, const QString& token) override;
    void keepBoth(int index) override;
    QString settled() const override { return m_settled ? m_settled->words : QString(); }
    void undo() override;

private:
    // What was chosen last. What stood before is written again by undo(); the others are in the history either way, so the
    // row that is shown once more is made of what the card held.
    struct Settled {
        store::Conflict conflict;
        QString words;
        std::vector<RecordId> made;          // rows of their own for what was kept beside the first
        FieldValue stands;                   // of the field, by the choice
    };
    ConflictRow rowOf(const store::Conflict& conflict, RecordWords& words, const QString& household);
    void addReopened(std::vector<store::Conflict>& conflicts);
    FieldValue standing(const store::Conflict& c);
    const store::Conflict* at(int index) const;
    void write(const store::Conflict& conflict, const FieldValue& value, const QString& words, const std::vector<FieldValue>& besides = {});

    Refused m_refused;
    JournalWords m_words;
    Looked m_looked;
    store::Store* m_store = nullptr;
    std::map<QString, store::Conflict> m_conflicts;   // by row id, as shown
    std::map<QString, store::Conflict> m_reopened;    // taken back, and not chosen again yet
    std::optional<Settled> m_settled;
};

} // namespace aanzet
