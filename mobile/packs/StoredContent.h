// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/packs/StoredPacks.h"
#include "mobile/viewmodels/ContentModel.h"
#include <functional>
#include <optional>

namespace aanzet {

// The packs and the chosen instrument of the organisation's space, and who takes what the packs bring.
class StoredContent final : public ContentModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<domain::Day()> today;
        std::function<std::string()> language;                                        // of the window
        // Those that count, newest first; again when one came or went, at another day, and empty when the vault closes.
        std::function<void(const std::vector<packs::StoredPack>&, domain::Day)> counting;
        std::function<std::vector<const domain::Instrument*>()> instruments;          // that one can measure with today
        std::function<const domain::Instrument*(store::Store&)> chosen;
    };
    explicit StoredContent(Surroundings surroundings, QObject* parent = nullptr);

    void show(store::Store* store);   // null: the vault closes
    void refresh();

    bool mayChange() const override { return m_mayChange; }
    QVariantList packs() const override { return m_packs; }
    QVariantList instruments() const override { return m_instruments; }
    QString instrument() const override { return m_instrument; }
    Reason refused() const override { return m_refused; }

    void add(const QUrl& file) override;
    void remove(const QString& record) override;
    void choose(const QString& instrument) override;

private:
    QVariantMap shownPack(const packs::StoredPack& pack, domain::Day today) const;
    void end(Reason reason);

    Surroundings m_around;
    store::Store* m_store = nullptr;
    std::optional<packs::StoredPacks> m_stored;
    std::optional<domain::Day> m_day;             // of what was handed on last
    bool m_mayChange = false;
    QVariantList m_packs, m_instruments;
    QString m_instrument;
    Reason m_refused = NoReason;
};

} // namespace aanzet
