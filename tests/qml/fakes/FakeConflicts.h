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
    void settle(int index, const QString& token) override;
    void fill(int howMany);
    Q_INVOKABLE QString settledToken() const { return m_token; }
    std::function<void()> onSettled;

private:
    QString m_token;
};

} // namespace aanzet
