// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/domain/Household.h"
#include "mobile/packs/StoredPacks.h"
#include "mobile/prints/Press.h"
#include "mobile/store/RowReading.h"
#include <QDir>
#include <QFile>

// The papers of the app as a file.
namespace aanzet::cli {

struct Shell::PrintShop {
    prints::PrintWords words;
    std::vector<domain::Instrument> instruments;
    talkpicture::TalkPack talk;
    prints::Press press;
};

static Bytes contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

// What comes with the program is read at the first print.
Result<const prints::Press*> Shell::press()
{
    if (m_printShop) return &m_printShop->press;
    auto shop = std::make_shared<PrintShop>();
    AANZET_TRY(shop->words, prints::PrintWords::read(contentOf(QStringLiteral(":/assets/prints/words.json"))));
    const QDir folder(QStringLiteral(":/assets/instruments"));
    for (const auto& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        AANZET_TRY(auto instrument, domain::readInstrument(contentOf(folder.filePath(name))));
        shop->instruments.push_back(std::move(instrument));
    }
    shop->press.words = &shop->words;
    AANZET_TRY(shop->talk, talkpicture::readTalkPack(contentOf(QStringLiteral(":/assets/talkpicture/pack.json"))));
    shop->press.talk = &shop->talk;
    shop->press.icons = prints::withTalkPictures(print::iconsIn(QStringLiteral(":/assets")), QStringLiteral(":/assets/talkpicture"));
    shop->press.clock = m_options.workClock;
    shop->press.instruments = [all = &shop->instruments](const std::string& id, const std::string& version) -> const domain::Instrument* {
        for (const auto& i : *all)
            if (i.id == id && i.version == version) return &i;
        return nullptr;
    };
    m_printShop = std::move(shop);
    return &m_printShop->press;
}

// With the talk picture of who reads it: one that the organisation brought may speak a language that ours does not.
static prints::Press pressFor(const prints::Press& press, store::Store& store, const SpaceId& household, std::shared_ptr<const packs::Pack>& held)
{
    auto mine = press;
    packs::StoredPacks packs(store);
    packs.refresh();
    std::vector<const talkpicture::TalkPack*> own;
    for (const auto& p : packs.all())
        if (p.isNewest && p.pack->talk) own.push_back(&*p.pack->talk);
    const auto ref = store.household(household);
    const auto rows = ref && ref->client ? store::readRows<domain::Household>(store, *ref->client) : std::vector<domain::Household>();
    const auto* talk = talkpicture::speaking(talkpicture::inOrder(own, press.talk), rows.empty() ? std::string() : rows.front().language);
    for (const auto& p : packs.all())
        if (p.pack && p.pack->talk && &*p.pack->talk == talk) held = p.pack;
    if (!held) return mine;
    mine.talk = talk;
    mine.icons = [icons = press.icons, held](const std::string& name) {
        const std::string_view prefix = prints::kTalkPictures;
        if (!name.starts_with(prefix)) return icons(name);
        const auto found = held->files.find(name.substr(prefix.size()));
        return found == held->files.end() ? QByteArray() : QByteArray(reinterpret_cast<const char*>(found->second.data()), qsizetype(found->second.size()));
    };
    return mine;
}

static Result<prints::Order> orderOf(const QJsonObject& in, const prints::PrintWords& words)
{
    static const std::map<QString, prints::PaperKind> kinds{
        {QStringLiteral("client_card"), prints::PaperKind::ClientCard}, {QStringLiteral("agreements"), prints::PaperKind::Agreements},
        {QStringLiteral("plan"), prints::PaperKind::Plan}, {QStringLiteral("network"), prints::PaperKind::Network},
        {QStringLiteral("life_areas"), prints::PaperKind::LifeAreas}, {QStringLiteral("who_read"), prints::PaperKind::WhoRead},
        {QStringLiteral("handover"), prints::PaperKind::Handover}, {QStringLiteral("talk_leaflet"), prints::PaperKind::TalkLeaflet},
        {QStringLiteral("appointment"), prints::PaperKind::Appointment}, {QStringLiteral("door_card"), prints::PaperKind::DoorCard},
        {QStringLiteral("client_copy"), prints::PaperKind::ClientCopy},
        {QStringLiteral("safety_plan"), prints::PaperKind::SafetyPlan}, {QStringLiteral("safety_card"), prints::PaperKind::SafetyCard},
        {QStringLiteral("safety_card_hidden"), prints::PaperKind::SafetyCardHidden}, {QStringLiteral("safety_child"), prints::PaperKind::SafetyChild}};
    const auto kind = kinds.find(in.value(QLatin1String("paper")).toString());
    if (kind == kinds.end()) return Error{ErrorCode::BadRequest, "The paper is 'client_card', 'agreements', 'plan', 'network', 'talk_leaflet', 'appointment', 'door_card', 'client_copy', 'safety_plan', 'safety_card', 'safety_card_hidden', 'safety_child', 'who_read', 'handover' or 'life_areas'."};
    prints::Order order{kind->second, prints::usualPaper(kind->second), false, "nl"};
    if (const auto size = in.value(QLatin1String("size")); !size.isNull() && !size.isUndefined()) {
        if (size != QLatin1String("A4") && size != QLatin1String("A5")) return Error{ErrorCode::BadRequest, "The size is 'A4' or 'A5'."};
        order.paper = size == QLatin1String("A4") ? print::Paper::A4 : print::Paper::A5;
    }
    if (const auto large = in.value(QLatin1String("large")); !large.isNull() && !large.isUndefined()) {
        if (!large.isBool()) return Error{ErrorCode::BadRequest, "The member 'large' is true or false."};
        order.isLarge = large.toBool();
    }
    if (const auto language = in.value(QLatin1String("language")); !language.isNull() && !language.isUndefined()) {
        order.language = language.toString().toStdString();
        order.isThatLanguage = true;
        if (prints::isForProfessionals(kind->second) ? !words.speaks(order.language) : !words.speaksToClients(order.language)) return Error{ErrorCode::BadRequest, "There are no prints in this language."};
    }
    if (const auto names = in.value(QLatin1String("names")); !names.isNull() && !names.isUndefined()) {
        if (!names.isBool()) return Error{ErrorCode::BadRequest, "The member 'names' is true or false."};
        order.isWithNames = names.toBool();
    }
    static const std::map<QString, prints::FileFormat> formats{{QStringLiteral("pdf"), prints::FileFormat::Pdf}, {QStringLiteral("svg"), prints::FileFormat::Svg},
        {QStringLiteral("png"), prints::FileFormat::Png}, {QStringLiteral("graphml"), prints::FileFormat::GraphMl}, {QStringLiteral("csv"), prints::FileFormat::Csv}};
    if (const auto format = in.value(QLatin1String("format")); !format.isNull() && !format.isUndefined()) {
        const auto found = formats.find(format.toString());
        if (found == formats.end()) return Error{ErrorCode::BadRequest, "The format is 'pdf', 'svg', 'png', 'graphml' or 'csv'."};
        order.format = found->second;
        if (order.format != prints::FileFormat::Pdf && order.kind != prints::PaperKind::Network) return Error{ErrorCode::BadRequest, "Only the network is more than a PDF."};
    }
    static const std::map<QString, prints::Naming> namings{{QStringLiteral("names"), prints::Naming::Names}, {QStringLiteral("initials"), prints::Naming::Initials}, {QStringLiteral("kinds"), prints::Naming::Kinds}};
    if (const auto naming = in.value(QLatin1String("naming")); !naming.isNull() && !naming.isUndefined()) {
        const auto found = namings.find(naming.toString());
        if (found == namings.end() || order.kind != prints::PaperKind::Network) return Error{ErrorCode::BadRequest, "The naming of a network is 'names', 'initials' or 'kinds'."};
        order.naming = found->second;
    }
    return order;
}

void Shell::print(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto id = idMember<SpaceId>(in, "household");
    auto file = textMember(in, "file");
    if (!id) return answer(failure(id.error()));
    if (!file) return answer(failure(file.error()));
    if (auto household = (*s)->household(*id); !household) return answer(failure(household.error()));
    auto press = this->press();
    if (!press) return answer(failure(press.error()));
    auto order = orderOf(in, *(*press)->words);
    if (!order) return answer(failure(order.error()));
    std::shared_ptr<const packs::Pack> held;
    const auto mine = pressFor(**press, **s, *id, held);
    auto pdf = prints::printTo(*file, **s, *id, *order, mine, [this, &id](const std::string& paper) {
        m_book->event(store::AccessAction::Export, *id, paper);
        return m_book->flush();
    });
    if (!pdf && pdf.code() == ErrorCode::NotFound) return answer(failure(ErrorCode::NotFound, "No font of this device has the letters of this paper."));
    if (!pdf) return answer(failure(pdf.error()));
    answer(ok({{QStringLiteral("pages"), pdf->pages}, {QStringLiteral("replaced"), pdf->replacedSigns}}));
}

} // namespace aanzet::cli
