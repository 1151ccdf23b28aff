// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/trust/SecretPaper.h"
#include "mobile/viewmodels/KitModel.h"

namespace aanzet {

// How old this person's kit is, and its paper. When it was typed back is kept on this device.
class StoredKit final : public KitModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<WallTime()> now;
        std::function<void()> renew;
        std::function<bool()> opensHere;
        std::function<Status(ByteView code16)> useHere;
        std::function<std::optional<print::PrintDocument>()> document;   // of the kit that waits; none: none does
        SecretPaper::Surroundings paper;
    };
    explicit StoredKit(Surroundings surroundings, QObject* parent = nullptr)
        : KitModel(parent), m_surroundings(std::move(surroundings)), m_paper(m_surroundings.paper, "herstelset") {}

    void show(store::Store* store);     // nullptr: the vault locks
    void refresh();
    Status typedBack();                 // now: the paper is there

    QDateTime madeAt() const override { return m_madeAt; }
    bool isOld() const override { return m_isOld; }
    bool opensHere() const override { return m_store && m_surroundings.opensHere(); }
    PrintModel::Outcome outcome() const override { return m_paper.outcome(); }
    QString savedTo() const override { return m_paper.savedTo(); }
    QString tidy(const QString& typed) const override;
    bool isWhole(const QString& typed) const override;
    void renew() override;
    bool useHere(const QString& typed) override;
    void save(const QUrl& file) override;
    void deleteFile() override;
    QUrl suggestion() const override { return m_paper.suggestion(); }

private:
    Surroundings m_surroundings;
    SecretPaper m_paper;
    store::Store* m_store = nullptr;
    QDateTime m_madeAt;
    bool m_isOld = false;
};

// The code of a kit or a paper as a person typed it, in memory that is wiped; empty when it is none.
crypto::SecretBytes typedCode(const QString& typed);

} // namespace aanzet
