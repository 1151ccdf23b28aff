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
    case PaperKind::TalkLeaflet: return "praatplaat";
    case PaperKind::Appointment: return "afspraakkaart";
    case PaperKind::DoorCard: return "deurkaart";
    case PaperKind::ClientCopy: return "kopie";
    }
    return "print";
}

print::IconSource withTalkPictures(print::IconSource icons, const QString& folder)
{
    return [icons = std::move(icons), talk = print::filesIn(folder)](const std::string& name) {
        const std::string_view prefix = kTalkPictures;
        return name.starts_with(prefix) ? talk(name.substr(prefix.size())) : icons(name);
    };
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
    if (isForProfessionals(order.kind)) {
        wish.language = words.speaks(order.language) ? order.language : "nl";
    } else {
        const auto& wanted = order.isThatLanguage || rows.header.language.empty() ? order.language : rows.header.language;
        wish.language = words.speaksToClients(wanted) ? wanted : words.speaksToClients(order.language) ? order.language : "nl";
        wish.talkLanguage = press.talk && press.talk->language(wanted) ? wanted : wish.language;
    }
    switch (order.kind) {
    case PaperKind::ClientCard: return clientCard(rows, words, wish);
    case PaperKind::Agreements: return agreementsPaper(rows, words, wish);
    case PaperKind::Plan: return planPaper(rows, words, wish);
    case PaperKind::Network: return networkPaper(rows, words, wish);
    case PaperKind::LifeAreas: return lifeAreasPaper(rows, readProfessionalRows(store, household), press.instruments, words, wish);
    case PaperKind::Handover: return handoverPaper(rows, readHandoverRows(store, household, wish.today), words, wish);
    case PaperKind::TalkLeaflet:
        if (!press.talk) return Error{ErrorCode::NotFound, "no talk picture"};
        return talkLeaflet(rows, *press.talk, words, wish);
    case PaperKind::Appointment: return appointmentCard(rows, readNextTime(store, household, wish.today), words, wish);
    case PaperKind::DoorCard: return doorCard(rows, words, wish);
    case PaperKind::ClientCopy: return clientCopy(rows, press.talk, words, wish);
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
