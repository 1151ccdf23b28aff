// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/SheetDrafts.h"

namespace aanzet {

// Drafts without a vault.
class FakeSheetDrafts : public SheetDrafts
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using SheetDrafts::SheetDrafts;
    QString opened() const override { return m_opened; }
    void enter(const QString& sheet) override { become(sheet); }
    void leave(const QString& sheet) override
    {
        if (sheet == m_opened) become({});
    }
    QVariantMap read(const QString& sheet) const override { return m_kept.value(sheet).toMap(); }
    void keep(const QString& sheet, const QVariantMap& texts) override
    {
        if (texts.isEmpty()) m_kept.remove(sheet);
        else m_kept.insert(sheet, texts);
    }

    // As a kill leaves it.
    Q_INVOKABLE void become(const QString& sheet)
    {
        m_opened = sheet;
        Q_EMIT openedChanged();
    }

private:
    QVariantMap m_kept;
    QString m_opened;
};

} // namespace aanzet
