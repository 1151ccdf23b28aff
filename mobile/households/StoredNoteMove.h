// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/NoteMove.h"
#include "mobile/viewmodels/NoteMoveModel.h"
#include <QPointer>

namespace aanzet {

// Moving a note between two households of an open store.
class StoredNoteMove final : public NoteMoveModel
{
    Q_OBJECT

public:
    StoredNoteMove(store::Store& store, const SpaceId& household, const RecordId& note, std::function<WallTime()> now, QObject* parent = nullptr);

    void detach() { m_store = nullptr; }

    State state() const override { return m_state; }
    Hindrance hindrance() const override { return m_hindrance; }
    QString note() const override { return m_words; }
    QDateTime noteAt() const override { return m_at; }
    bool finished() const override { return m_finished; }
    int others() const override { return m_others; }
    QString from() const override { return m_fromName; }
    QString search() const override { return m_search; }
    void setSearch(const QString& words) override;
    HandoverListModel* households() override { return &m_households; }
    QString target() const override { return m_target ? QString::fromStdString(m_target->hex()) : QString(); }
    QString targetName() const override { return m_targetName; }
    Leak leak() const override { return m_leak; }
    QString readers() const override { return m_readers; }
    QString openers() const override { return m_openers; }
    Failure::Kind failure() const override { return m_failure; }
    void choose(const QString& householdId) override;
    void move() override;
    void putBack() override;

private:
    void read();
    void filter();
    void weigh();
    QString names(const std::vector<UserId>& users) const;
    store::NoteMove::Words words(bool isBack) const;
    QString leakLine() const;
    bool go(const SpaceId& from, const SpaceId& to, bool isBack);

    store::Store* m_store;
    SpaceId m_from;
    RecordId m_note;
    std::function<WallTime()> m_now;
    State m_state = Choosing;
    Hindrance m_hindrance = NoHindrance;
    QString m_words, m_fromName, m_search, m_targetName, m_readers, m_openers;
    QDateTime m_at;
    bool m_finished = false;
    int m_others = 0;
    QList<HandoverRow> m_all;
    HandoverListModel m_households;
    std::optional<SpaceId> m_target;
    Leak m_leak = Unknown;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
