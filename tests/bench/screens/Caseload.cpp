// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/screens/Caseload.h"
#include "mobile/app/DemoFill.h"
#include "mobile/domain/Day.h"
#include "mobile/store/HandedKit.h"
#include "mobile/store/RowReading.h"
#include "tests/bench/Timing.h"
#include <random>

namespace aanzet::bench {

namespace {

// Whoever writes has some hundreds of words of which some come in every note: so does the index.
class Pen
{
public:
    std::string words(std::size_t count)
    {
        static constexpr std::string_view kStart[] = {"be", "ver", "op", "aan", "mee", "uit", "huis", "geld", "brief", "buur", "kind", "dag",
                                                      "zorg", "werk", "school", "tafel", "post", "huur", "straat", "avond"};
        static constexpr std::string_view kMiddle[] = {"ge", "le", "ma", "ko", "ri", "tu", "wa", "do", "sta", "vra"};
        static constexpr std::string_view kEnd[] = {"ken", "ling", "pen", "ten", "ster", "heid", "je", "ning", "baar", "s"};
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) text += i % 12 == 0 ? ". " : " ";
            text += pick(kStart);
            if (m_chance() % 3 != 0) text += pick(kMiddle);
            text += pick(kEnd);
        }
        return text + ".";
    }

private:
    template <std::size_t N> std::string_view pick(const std::string_view (&from)[N])
    {
        return from[std::min(m_chance() % N, m_chance() % N)];   // some far more often than others
    }
    std::mt19937 m_chance{20261123};
};

void writeNotes(store::Store& store, const store::HouseholdRef& household, std::size_t count, Pen& pen)
{
    constexpr std::size_t kOfOneSave = 10;
    const auto write = [](std::uint16_t type, std::string_view field, FieldValue value) {
        return store::FieldWrite{store::fieldOf(type, field), std::move(value), {}};
    };
    for (std::size_t done = 0; done < count;) {
        std::vector<store::PutRequest> save;
        for (std::size_t i = 0; i < kOfOneSave && done < count; ++i, ++done) {
            const auto day = domain::toText(domain::Day(std::chrono::days(19000 + done * 1200 / count)));
            const auto visit = crypto::randomFixed<RecordId>();
            save.push_back({*household.client, types::Visit, visit,
                            {write(types::Visit, "visit_at", day), write(types::Visit, "start_minute", std::int64_t(540 + done % 400)),
                             write(types::Visit, "purpose", pen.words(6)), write(types::Visit, "client_words", pen.words(40)),
                             write(types::Visit, "strengths", pen.words(15)), write(types::Visit, "small_win", pen.words(8)),
                             write(types::Visit, "next_contact", day)}});
            save.push_back({*household.dossier, types::VisitObservation, {},
                            {write(types::VisitObservation, "visit", visit), write(types::VisitObservation, "safety_check", std::string("green")),
                             write(types::VisitObservation, "notes", pen.words(40))}});
            for (const auto* area : {"finances", "social_network"})
                save.push_back({*household.dossier, types::Observation, {},
                                {write(types::Observation, "visit", visit), write(types::Observation, "domain", std::string(area)),
                                 write(types::Observation, "fact", pen.words(20)), write(types::Observation, "interpretation", pen.words(12)),
                                 write(types::Observation, "observed_at", day)}});
        }
        must(store.putAll(save), "notes");
    }
}

} // namespace

vault::Options vaultOptions(const QString& folder)
{
    vault::Options o;
    o.tokenFolder = (folder + QStringLiteral("/tokens")).toStdString();
    o.kdf = crypto::KdfParameters{};   // the least there is: no figure holds the derivation of a key
    return o;
}

QString vaultFolder(const QString& folder) { return folder + QStringLiteral("/vault"); }

void fill(const QString& folder, const Caseload& caseload)
{
    WorkClock clock;
    auto vault = must(vault::Vault::create(vaultFolder(folder).toStdString(), viewOf(kPassphrase), vaultOptions(folder)), "vault");
    auto store = must(store::Store::load(vault, clock), "store");
    must(store->adopt(must(store->prepareFounding("Lindenhaven", "Samira El Idrissi", {}), "founding")), "adopt");
    const auto kit = must(store::handOutKit(vault, *store), "kit");
    must(store::confirmKit(vault, *store, kit), "recovery");
    std::size_t written = 0;
    while (written < caseload.households) {
        auto demo = must(DemoFill::read(QStringLiteral(AANZET_SOURCE_DIR "/assets/demo/team.json"), *store, clock), "demo team");
        for (; !demo.isDone() && written < caseload.households; ++written) must(demo.writeNext(), "household");
    }
    const auto sign = [&] {
        while (!caseload.isPending && store->pendingEdits() > 0) must(must(store->build(256 << 10), "build") > 0, "built");
    };
    sign();
    Pen pen;
    if (caseload.notesEach > 0)
        for (const auto& household : store->households()) {
            writeNotes(*store, household, caseload.notesEach, pen);
            sign();
        }
}

} // namespace aanzet::bench
