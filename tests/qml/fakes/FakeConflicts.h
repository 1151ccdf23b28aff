// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/ConflictListModel.h"
#include <functional>

namespace aanzet {

class FakeConflicts : public ConflictListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using ConflictListModel::ConflictListModel;
    void lookedAt() override { ++m_looks; }
    Q_INVOKABLE int looks() const { return m_looks; }
    void settle(int index, const QString& token) override;
    void keepBoth(int index) override { settle(index, QStringLiteral("both")); }
    QString settled() const override { return m_settled; }
    void undo() override;
    void fill(int howMany);   // 2, or more for one of every kind
    Q_INVOKABLE QString settledToken() const { return m_token; }
    std::function<void()> onSettled;

private:
    QString m_token, m_settled;
    QList<ConflictRow> m_before;
    int m_looks = 0;
};

} // namespace aanzet
