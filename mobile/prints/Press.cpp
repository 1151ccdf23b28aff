// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/Press.h"
#include "mobile/prints/SafetyRows.h"
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
    case PaperKind::SafetyPlan: return "samen";
    case PaperKind::SafetyCard: return "zakkaart";
    case PaperKind::SafetyCardHidden: return "afspraakkaart";
    case PaperKind::SafetyChild: return "kinderkaart";
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

// In the words of whom the paper is for.
static void speak(Wish& wish, const ClientRows& rows, const Order& order, const Press& press)
{
    const auto& words = *press.words;
    if (isForProfessionals(order.kind)) {
        wish.language = words.speaks(order.language) ? order.language : "nl";
    } else {
        const auto& wanted = order.isThatLanguage || rows.header.language.empty() ? order.language : rows.header.language;
        wish.language = words.speaksToClients(wanted) ? wanted : words.speaksToClients(order.language) ? order.language : "nl";
        wish.talkLanguage = press.talk && press.talk->language(wanted) ? wanted : wish.language;
    }
}

static ClientRows calledRows(ClientRows rows, const Order& order, const PrintWords& words, const std::string& language)
{
    if (!rows.drawing || order.kind != PaperKind::Network) return rows;
    rows.drawing = called(std::move(*rows.drawing), order.naming, [&](const std::string& key) { return words.say(language, key); });
    if (order.naming != Naming::Names) rows.name = words.say(language, "network.nameless");
    return rows;
}

static Result<print::PrintDocument> safetyPaperOf(store::Store& store, const store::HouseholdRef& household, const Order& order, const PrintWords& words, const Wish& wish)
{
    AANZET_TRY(const auto sheet, readSafetySheet(store, household));
    switch (order.kind) {
    case PaperKind::SafetyCard: return pocketCard(sheet, CardLook::Plain, words, wish);
    case PaperKind::SafetyCardHidden: return pocketCard(sheet, CardLook::Hidden, words, wish);
    case PaperKind::SafetyChild: return childSafetyPaper(sheet, words, wish);
    default: return safetyPaper(sheet, words, wish);
    }
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
    auto rows = readClientRows(store, household, wish.today);
    speak(wish, rows, order, press);
    rows = calledRows(std::move(rows), order, words, wish.language);
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
    case PaperKind::SafetyPlan:
    case PaperKind::SafetyCard:
    case PaperKind::SafetyCardHidden:
    case PaperKind::SafetyChild: return safetyPaperOf(store, household, order, words, wish);
    case PaperKind::WhoRead: {
        AANZET_TRY(auto log, readWhoRead(store, household));
        log.withNames = order.isWithNames;
        return whoReadPaper(rows, log, words, wish);
    }
    }
    return ErrorCode::BadRequest;
}

// A picture or a table of the drawing.
static Result<print::Pdf> networkFile(store::Store& store, const SpaceId& id, const Order& order, const Press& press)
{
    if (order.kind != PaperKind::Network) return {ErrorCode::BadRequest, "only the drawing"};
    AANZET_TRY(auto household, store.household(id));
    if (!household.client) return ErrorCode::NotAllowed;
    Wish wish;
    wish.today = dayOf(shown(press.clock->now()).date());
    auto rows = readClientRows(store, household, wish.today);
    speak(wish, rows, order, press);
    rows = calledRows(std::move(rows), order, *press.words, wish.language);
    const auto drawing = rows.drawing.value_or(domain::Drawing{});
    const auto me = drawing.map.meLabel.empty() ? press.words->say(wish.language, "network.me") : drawing.map.meLabel;
    const auto bytesOf = [](const std::string& text) { return Bytes(text.begin(), text.end()); };
    switch (order.format) {
    case FileFormat::Svg: return print::Pdf{bytesOf(svgOf(networkPoster(drawing, *press.words, wish), press.words->say(wish.language, "network.title"), wish.language)), 1, 0};
    case FileFormat::Png: {
        AANZET_TRY(auto png, pngOf(networkPoster(drawing, *press.words, wish)));
        return print::Pdf{std::move(png), 1, 0};
    }
    case FileFormat::GraphMl: return print::Pdf{bytesOf(graphMlOf(drawing, me)), 1, 0};
    case FileFormat::Csv: return print::Pdf{bytesOf(csvOf(drawing, me)), 1, 0};
    case FileFormat::Pdf: break;
    }
    return ErrorCode::BadRequest;
}

static Result<print::Pdf> fileOf(store::Store& store, const SpaceId& household, const Order& order, const Press& press)
{
    if (order.lock && order.format != FileFormat::Pdf) return ErrorCode::BadRequest;   // another file would be open to everybody
    if (order.format != FileFormat::Pdf) return networkFile(store, household, order, press);
    AANZET_TRY(const auto document, paperOf(store, household, order, press));
    AANZET_TRY(auto pdf, print::makePdf(document, press.icons));
    if (order.lock) {
        AANZET_TRY(pdf.bytes, print::lockPdf(pdf.bytes, order.lock->view()));
    }
    return pdf;
}

Result<print::Pdf> printTo(const std::string& path, store::Store& store, const SpaceId& household, const Order& order, const Press& press,
                           const std::function<Status(const std::string&)>& noted)
{
    AANZET_TRY(auto pdf, fileOf(store, household, order, press));
    // The line in the log of access comes first: no paper leaves without one.
    if (noted) AANZET_CHECK(noted(nameOf(order.kind) + std::string(order.lock ? "-op-slot" : "")));
    AANZET_CHECK(vault::replaceFile(path, pdf.bytes));
    return pdf;
}

} // namespace aanzet::prints
