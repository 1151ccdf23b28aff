// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/Press.h"
#include "mobile/vault/AtomicFile.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet::prints {

const char* nameOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::ClientCard: return "kaart";
    case PaperKind::Agreements: return "afspraken";
    case PaperKind::Plan: return "plan";
    case PaperKind::Network: return "netwerk";
    case PaperKind::LifeAreas: return "leefgebieden";
    case PaperKind::WhoRead: return "wie-las";
    case PaperKind::Handover: return "overdracht";
    }
    return "print";
}

Result<print::PrintDocument> paperOf(store::Store& store, const SpaceId& id, const Order& order, const Press& press)
{
    AANZET_TRY(auto household, store.household(id));
    if (isForProfessionals(order.kind) ? !household.dossier : !household.client) return ErrorCode::NotAllowed;
    const auto& words = *press.words;
    Wish wish;
    wish.paper = order.paper;
    wish.isLarge = order.isLarge;
    wish.today = dayOf(shown(press.clock->now()).date());
    wish.madeAt = press.clock->now();
    const auto rows = readClientRows(store, household, wish.today);
    wish.language = words.speaks(order.language) ? order.language : "nl";
    if (!isForProfessionals(order.kind) && words.speaks(rows.header.language)) wish.language = rows.header.language;
    switch (order.kind) {
    case PaperKind::ClientCard: return clientCard(rows, words, wish);
    case PaperKind::Agreements: return agreementsPaper(rows, words, wish);
    case PaperKind::Plan: return planPaper(rows, words, wish);
    case PaperKind::Network: return networkPaper(rows, words, wish);
    case PaperKind::LifeAreas: return lifeAreasPaper(rows, readProfessionalRows(store, household), press.instruments, words, wish);
    case PaperKind::Handover: return handoverPaper(rows, readHandoverRows(store, household, wish.today), words, wish);
    case PaperKind::WhoRead: {
        AANZET_TRY(auto log, readWhoRead(store, household));
        log.withNames = order.isWithNames;
        return whoReadPaper(rows, log, words, wish);
    }
    }
    return ErrorCode::BadRequest;
}

Result<print::Pdf> printTo(const std::string& path, store::Store& store, const SpaceId& household, const Order& order, const Press& press,
                           const std::function<Status(const std::string&)>& noted)
{
    AANZET_TRY(const auto document, paperOf(store, household, order, press));
    AANZET_TRY(auto pdf, print::makePdf(document, press.icons));
    // The line in the log of access comes first: no paper leaves without one.
    if (noted) AANZET_CHECK(noted(nameOf(order.kind)));
    AANZET_CHECK(vault::replaceFile(path, pdf.bytes));
    return pdf;
}

} // namespace aanzet::prints
