// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/viewmodels/ConflictListModel.h"

namespace aanzet {

// What waits for a choice in an open store. A token is the place of a value in the row as it stood on the screen.
class StoredConflicts final : public ConflictListModel
{
    Q_OBJECT

public:
    using Refused = std::function<void(const Error&)>;
    explicit StoredConflicts(Refused refused, QObject* parent = nullptr) : ConflictListModel(parent), m_refused(std::move(refused)) {}

    void show(store::Store* store);
    void refresh();
    void settle(int index, const QString& token) override;

private:
    Refused m_refused;
    store::Store* m_store = nullptr;
    std::map<QString, store::Conflict> m_conflicts;   // by row id, as shown
};

} // namespace aanzet
