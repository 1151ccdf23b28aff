// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/HandedWork.h"
#include "mobile/store/Store.h"
#include "mobile/domain/AgreedPlan.h"
#include "mobile/domain/TalkPack.h"
#include "mobile/viewmodels/HandedReviewModel.h"
#include <functional>

namespace aanzet {

// The drop-box of an open vault, sheet by sheet in the order they were begun. Accepting writes through the editors of the
// household: what was taken over before (a kill in between) keeps its number and is not made twice.
class StoredHandedReview final : public HandedReviewModel
{
    Q_OBJECT

public:
    enum class End { Accepted, Discarded };
    struct Surroundings {
        const Clock* clock = nullptr;
        // That has all these scenes, for what was answered in that language. Null: none on this device has.
        std::function<const talkpicture::TalkPack*(const std::string& language, const std::vector<std::string>& scenes)> pack;
        std::function<void(const SpaceId&, handed::Sheet, End)> noted;
        std::function<void()> accepted;                                            // the editors that are open see it
    };
    explicit StoredHandedReview(Surroundings surroundings, QObject* parent = nullptr);

    // An unlocked vault and its store; null: locked, everything goes.
    void show(vault::Vault* vault, store::Store* store);

    int count() const override { return int(m_waiting.size()); }
    bool isAsked() const override { return m_isAsked && !m_waiting.empty(); }
    HandedPage::Kind kind() const override;
    QString household() const override;
    QDateTime madeAt() const override;
    QVariantList lines() const override { return m_lines; }
    QVariantList strokes() const override { return m_strokes; }
    bool mayAccept() const override { return m_household && m_household->client; }
    int damaged() const override { return int(m_damaged.size()); }
    Failure::Kind failure() const override { return m_failure; }

    void accept() override;
    void discard() override;
    void later() override;
    void open() override;

private:
    struct Waiting {
        RecordId document;
        WallTime at;
        handed::Work work;
        std::vector<std::int64_t> rows;
    };
    void read();
    void look();                  // at the oldest
    void end(End how);
    // A colleague changed this while they had the device: it does not go because they took it away.
    bool mustStay(const std::string& record) const;
    void readTalk();
    const talkpicture::TalkPack* packOfWork() const;
    void readNetwork();
    void readPlan();
    void readVisit();
    Failure::Kind take();
    Failure::Kind takeTalk();
    Failure::Kind takeNetwork();
    Failure::Kind takePlan();
    Failure::Kind takeVisit();
    store::PutRequest statementOf(const RecordId& visit, const handed::Change& change) const;
    domain::AgreedPlan written(class StoredPlan& plan) const;
    RecordId derived(std::string_view domain) const;
    const handed::Work& work() const { return m_waiting.front().work; }
    void line(Part part, const QString& title, const QString& text);

    Surroundings m_around;
    vault::Vault* m_vault = nullptr;
    store::Store* m_store = nullptr;
    std::vector<Waiting> m_waiting;
    std::vector<std::int64_t> m_damaged;
    // On the heap: what is given back there is overwritten, and this object itself may live as long as the program.
    std::unique_ptr<store::HouseholdRef> m_household;
    QVariantList m_lines, m_strokes;
    bool m_isAsked = false;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
