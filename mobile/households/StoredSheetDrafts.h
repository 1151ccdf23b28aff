// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/viewmodels/SheetDrafts.h"
#include <functional>

namespace aanzet {

// The drafts of the sheets in the draft slots of the vault, one slot for each sheet, and one for which of them is open.
class StoredSheetDrafts : public SheetDrafts
{
    Q_OBJECT

public:
    using OnFailure = std::function<void(const Error&)>;
    explicit StoredSheetDrafts(OnFailure onFailure) : m_onFailure(std::move(onFailure)) {}

    // Null: the vault is closed. The store outlives the next show().
    void show(store::Store* store);
    // The screens are about to go: what is typed is kept, and that they close says nothing about the sheets in them.
    void settle();

    QString opened() const override { return m_opened; }
    void enter(const QString& sheet) override;
    void leave(const QString& sheet) override;
    QVariantMap read(const QString& sheet) const override;
    void keep(const QString& sheet, const QVariantMap& texts) override;

private:
    void becomeOpen(const QString& sheet);

    OnFailure m_onFailure;
    store::Store* m_store = nullptr;
    QString m_opened;
};

} // namespace aanzet
