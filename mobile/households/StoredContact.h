// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/viewmodels/ContactModel.h"

namespace aanzet {

// Attempts and tasks of one household in an open store.
class StoredContact final : public ContactModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<WallTime()> now;
        std::function<void(const Error&)> refused;
    };
    StoredContact(store::Store& store, const store::HouseholdRef& household, Surroundings surroundings, QObject* parent = nullptr);

    void refresh();
    void detach() { m_store = nullptr; }

    bool canWrite() const override { return m_canWrite; }
    bool isSeeking() const override { return m_isSeeking; }
    int attempts() const override { return m_attempts; }
    QDate lastAttempt() const override { return m_lastAttempt; }
    QString noted() const override { return m_noted; }
    TaskListModel* tasks() override { return &m_tasks; }
    QDate today() const override;

    void note(const QString& manner, const QString& result) override;
    void setNextIdea(const QString& idea) override;
    void resume() override;
    void undo() override;
    void addTask(const QString& what, const QDate& due) override;
    void setTaskDone(const QString& taskId, bool done) override;
    void addAgreement(const QString& what, const QString& who, const QDate& by) override;

private:
    void sayNoted(const std::string& manner, const std::string& result);
    std::optional<RecordId> write(const SpaceId& space, std::uint16_t type, const std::vector<std::pair<const char*, FieldValue>>& fields, const std::optional<RecordId>& record = {});
    RecordId me() const;

    store::Store* m_store;
    store::HouseholdRef m_household;
    Surroundings m_surroundings;
    bool m_canWrite = false, m_isSeeking = false;
    int m_attempts = 0;
    QDate m_lastAttempt;
    QString m_noted;
    std::optional<RecordId> m_notedAttempt;
    TaskListModel m_tasks;
};

} // namespace aanzet
