// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/AccessBook.h"
#include "mobile/trust/OrgActs.h"
#include "mobile/trust/SecretPaper.h"
#include "mobile/viewmodels/CustodyModel.h"

namespace aanzet {

// The organisation's key on three papers, out of an open store. The codes are held from draw() until each is checked, or
// leave(), or the lock: whichever comes first.
class StoredCustody final : public CustodyModel
{
    Q_OBJECT

public:
    struct Surroundings {
        std::function<WallTime()> now;
        Converse converse;
        CopyText copy;
        std::function<Status(store::AccessAction, const std::string& about)> note;   // before the act; durable when ok
        // Which paper (1 to 3), its code, who keeps it.
        std::function<print::PrintDocument(int number, const std::string& code, const std::string& keeper)> document;
        SecretPaper::Surroundings paper;
    };
    explicit StoredCustody(Surroundings surroundings, QObject* parent = nullptr)
        : CustodyModel(parent), m_surroundings(std::move(surroundings)), m_acts(m_surroundings.converse), m_paper(m_surroundings.paper, "sleutelpapier") {}

    void show(store::Store* store);      // nullptr: the vault locks
    void refresh();

    bool isNamed() const override { return m_isNamed; }
    QDateTime namedAt() const override { return m_namedAt; }
    bool mayMake() const override { return m_mayMake; }
    bool needsSecond() const override { return m_needsSecond; }
    bool isUsedSince() const override { return m_isUsedSince; }
    Step step() const override { return m_step; }
    int checked() const override { return m_checked; }
    QString paper() const override;
    QString proposal() const override { return m_proposal; }
    QString signedProposal() const override { return m_signed; }
    Failure::Kind failure() const override { return m_failure; }
    bool isBusy() const override { return m_isBusy; }
    PrintModel::Outcome outcome() const override { return m_paper.outcome(); }
    QString savedTo() const override { return m_paper.savedTo(); }
    CustodyUseListModel* uses() override { return &m_uses; }
    QStringList lost() const override { return m_lost; }
    int broughtBack() const override { return m_broughtBack; }
    int notOpened() const override { return m_notOpened; }

    void draw() override;
    QUrl suggestion() const override { return m_paper.suggestion(m_checked + 1); }
    void save(const QString& keeper, const QUrl& file) override;
    void deleteFile() override;
    bool check(const QString& one, const QString& other) override;
    void agree(const QString& proposal) override;
    void finish(const QString& signedProposal) override;
    void leave() override;
    void copy(const QString& text) override { m_surroundings.copy(text, Secrecy::Open); }
    void use(const QString& one, const QString& other, int lost) override;

private:
    void append(const membership::Custody& custody);
    void ended(Failure::Kind kind);
    bool begin();                        // a verb: false when one is under way
    std::string code() const;            // of the paper whose turn it is
    void restore();                      // what waits for a second administrator

    Surroundings m_surroundings;
    OrgActs m_acts;
    SecretPaper m_paper;
    sync::BatchSize m_batchSize;
    store::Store* m_store = nullptr;
    bool m_isNamed = false, m_mayMake = false, m_needsSecond = false, m_isUsedSince = false, m_isBusy = false;
    QDateTime m_namedAt;
    Step m_step = Nothing;
    int m_checked = 0, m_broughtBack = -1, m_notOpened = 0;
    std::optional<membership::Ceremony> m_ceremony;
    std::optional<membership::Custody> m_drawn;      // of the papers that were typed back: what a second one signs
    QString m_proposal, m_signed;
    Failure::Kind m_failure = Failure::None;
    CustodyUseListModel m_uses;
    QStringList m_lost;
    std::vector<UserId> m_lostUsers;
};

// What a second administrator signs, as text that passes by mail: public, and bound to its place in the log.
std::string encodeProposal(const membership::Custody& custody);
Result<membership::Custody> parseProposal(std::string_view text);    // LinkBroken

} // namespace aanzet
