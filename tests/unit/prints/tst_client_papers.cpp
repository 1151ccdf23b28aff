// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/AgreedPlan.h"
#include "mobile/print/QtTypesetter.h"
#include "mobile/prints/NamesLeftOut.h"
#include "mobile/prints/StoredPrints.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "tests/unit/store/LoneDevice.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace aanzet;

namespace {

const QString kAssets = QStringLiteral(AANZET_SOURCE_DIR "/assets");
constexpr const char* kLanguages[] = {"nl", "en", "tr", "ar", "pl", "uk"};
constexpr prints::PaperKind kClientKinds[] = {prints::PaperKind::ClientCard, prints::PaperKind::Agreements, prints::PaperKind::Plan, prints::PaperKind::Network,
                                              prints::PaperKind::WhoRead, prints::PaperKind::TalkLeaflet, prints::PaperKind::Appointment,
                                              prints::PaperKind::DoorCard, prints::PaperKind::ClientCopy};

Bytes fileBytes(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

store::FieldWrite field(std::uint16_t type, const char* name, FieldValue value) { return {store::fieldOf(type, name), std::move(value), {}}; }

} // namespace

// The papers that clients take home: in their language, and with nothing on them that is not theirs.
class tst_client_papers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_device.begin(); }
    void cleanup() { m_device.end(); }
    void noTextOfTheProfessionalLayerIsOnAnyPaperOfRandomHouseholds();
    void everyPaperIsWholeInEveryLanguage_data();
    void everyPaperIsWholeInEveryLanguage();
    void theSafetyPlanIsOnItsOwnPapersAsItStands();
    void theLeafletShowsWhatWasChosen();
    void theAppointmentCardTakesDayAndTimeAndNoWords();
    void theHandsOfTheClockPointAtTheTime();
    void theDoorCardTellsNobodyWhy();
    void theCopyNamesNobodyElse();
    void aNameThatIsTheirOwnStays();
    void whatOthersAddedStandsUnderTheirOwnWords();
    void theCopyMarksWhatOthersAddedAsThePlanDoes();

private:
    void put(store::Layer layer, std::uint16_t type, const RecordId& record, std::vector<store::FieldWrite> fields)
    {
        QVERIFY(m_device.store->put({*m_device.store->spaceOf(m_device.household, layer), type, record, std::move(fields)}).ok());
    }
    RecordId header() const
    {
        RecordId id;
        id.b = m_device.household.b;
        return id;
    }
    prints::Press press() const
    {
        prints::Press p;
        p.words = &*m_words;
        p.talk = &*m_talk;
        p.icons = prints::withTalkPictures(print::iconsIn(kAssets), kAssets + QStringLiteral("/talkpicture"));
        p.clock = &m_device.clock;
        return p;
    }
    Result<print::PrintDocument> paper(prints::PaperKind kind, const std::string& language = "nl", bool isLarge = false)
    {
        return prints::paperOf(*m_device.store, m_device.household, {kind, prints::usualPaper(kind), isLarge, language, true, false}, press());
    }
    QString textOf(prints::PaperKind kind, const std::string& language = "nl")
    {
        const auto document = paper(kind, language);
        if (!document) return {};
        print::QtTypesetter typesetter;
        QString text;
        for (const auto& page : print::layOut(*document, typesetter).pages)
            for (const auto& mark : page.marks)
                if (const auto* t = std::get_if<print::TextMark>(&mark)) text += QString::fromStdString(t->text) + u' ';
        return text.simplified();
    }
    void fillAtRandom(std::mt19937& random, int& marked);
    void fillARichHousehold(const char* language);
    void fillAPlanWithAdditions();

    mutable test::LoneDevice m_device;
    std::optional<prints::PrintWords> m_words;
    std::optional<talkpicture::TalkPack> m_talk;
};

void tst_client_papers::initTestCase()
{
    QVERIFY(crypto::init());
    auto words = prints::PrintWords::read(fileBytes(kAssets + QStringLiteral("/prints/words.json")));
    QVERIFY(words.ok());
    m_words = std::move(*words);
    auto talk = talkpicture::readTalkPack(fileBytes(kAssets + QStringLiteral("/talkpicture/pack.json")));
    QVERIFY(talk.ok());
    m_talk = std::move(*talk);
}

// Any number of records of every type of both layers, with references that hold, words of the schema, and a mark in every text.
void tst_client_papers::fillAtRandom(std::mt19937& random, int& marked)
{
    std::map<std::uint16_t, std::vector<RecordId>> ids;
    for (const auto& type : allTypes()) {
        auto& of = ids[type.id];
        for (unsigned i = type.id == types::Household ? 0 : random() % 4; i > 0; --i) of.push_back(crypto::randomFixed<RecordId>());
    }
    ids[types::Household] = {header()};
    const auto one = [&](std::span<const std::string_view> choices) { return std::string(choices[random() % choices.size()]); };
    for (const auto& type : allTypes()) {
        if (type.space != SpaceKind::Client && type.space != SpaceKind::Dossier) continue;
        const bool isClient = type.space == SpaceKind::Client;
        for (const auto& id : ids[type.id]) {
            std::vector<store::FieldWrite> fields;
            for (const auto& f : type.fields) {
                if (random() % 5 == 0) continue;
                const auto mark = (isClient ? "warm" : "koel") + std::to_string(++marked) + "x";
                FieldValue value;
                switch (f.kind) {
                case FieldKind::Text:
                case FieldKind::Line: value = f.name == "order" ? std::string("m") : mark; break;
                case FieldKind::Choice: value = f.choices.empty() ? mark : one(f.choices); break;
                case FieldKind::List: value = std::vector<std::string>{f.choices.empty() ? mark : one(f.choices)}; break;
                case FieldKind::Integer: value = std::int64_t(random() % 1500); break;
                case FieldKind::Flag: value = random() % 2 == 0; break;
                case FieldKind::Date: value = std::string("2026-0") + std::to_string(1 + random() % 9) + "-1" + std::to_string(random() % 10); break;
                case FieldKind::Reference: {
                    const auto& targets = ids[f.target];
                    value = targets.empty() ? crypto::randomFixed<RecordId>() : targets[random() % targets.size()];
                    break;
                }
                }
                fields.push_back({f.id, std::move(value), {}});
            }
            if (!fields.empty()) put(isClient ? store::Layer::Client : store::Layer::Professional, type.id, id, std::move(fields));
        }
    }
    // The safety plan is on a paper of its own and on no other: who else at home reads them is not known.
    const auto safety = store::Safety(*m_device.store).begin(m_device.household, {}, store::Safety::Elsewhere::Beside);
    QVERIFY(safety.ok());
    for (const auto* type : {findType(types::SafetyPlan), findType(types::SafetyLine)}) {
        store::PutRequest request{*safety, type->id, {}, {}};
        if (type->id == types::SafetyPlan) request.record = store::Safety::planOf(*safety);
        for (const auto& f : type->fields) {
            if (f.kind != FieldKind::Text && f.kind != FieldKind::Line) continue;
            FieldValue value = "koel" + std::to_string(++marked) + "x";
            request.fields.push_back({f.id, std::move(value), {}});
        }
        QVERIFY(m_device.store->put(request).ok());
    }
}

void tst_client_papers::noTextOfTheProfessionalLayerIsOnAnyPaperOfRandomHouseholds()
{
    int marked = 0, warm = 0, cold = 0;
    for (unsigned seed = 1; seed <= 54; ++seed) {
        std::mt19937 random(seed);
        const auto made = m_device.store->createHousehold("huis");
        QVERIFY(made.ok());
        m_device.household = *made;
        fillAtRandom(random, marked);
        const std::string language = kLanguages[seed % std::size(kLanguages)];
        for (const auto kind : kClientKinds) {
            const auto text = textOf(kind, language);
            QVERIFY2(!text.isEmpty(), prints::nameOf(kind));
            const auto at = text.indexOf(QLatin1String("koel"));
            QVERIFY2(at < 0, qPrintable(QStringLiteral("seed %1, %2: %3").arg(seed).arg(QLatin1String(prints::nameOf(kind)), text.mid(at, 12))));
            warm += int(text.count(QLatin1String("warm")));
        }
        cold += int(textOf(prints::PaperKind::Handover).count(QLatin1String("koel")));
    }
    // Both layers were there to be printed.
    QVERIFY2(warm > 1800 && cold > 45, qPrintable(QStringLiteral("%1 warm, %2 cold").arg(warm).arg(cold)));
}

// Lines of two plans, a line that somebody took away who may not, and one that the director did.
void tst_client_papers::theSafetyPlanIsOnItsOwnPapersAsItStands()
{
    using prints::PaperKind;
    constexpr PaperKind kAll[] = {PaperKind::SafetyPlan, PaperKind::SafetyCard, PaperKind::SafetyCardHidden, PaperKind::SafetyChild};
    for (const auto kind : kAll) QCOMPARE(paper(kind).code(), ErrorCode::NotAllowed);
    const auto safety = store::Safety(*m_device.store).begin(m_device.household);
    QVERIFY(safety.ok());
    const auto line = [&](const char* kind, const std::string& text, std::vector<store::FieldWrite> more = {}) {
        more.push_back(field(types::SafetyLine, "kind", std::string(kind)));
        more.push_back(field(types::SafetyLine, "text", text));
        const auto id = m_device.store->put({*safety, types::SafetyLine, {}, std::move(more)});
        return id ? *id : RecordId();
    };
    line("signal_red", "de deur slaat dicht");
    line("bottom_line", "niemand slaat");
    line("child_line", "ik ga naar Ans");
    line("phone", "belt altijd terug", {field(types::SafetyLine, "who", std::string("Sevda")), field(types::SafetyLine, "phone", std::string("06 11112222"))});
    const auto gone = line("signal_red", "een oud teken");
    QVERIFY(m_device.store->put({*safety, types::SafetyPlan, store::Safety::planOf(*safety), {field(types::SafetyPlan, "safe_place", std::string("bij mijn zus"))}}).ok());
    RecordId me;
    me.b = m_device.store->user().b;
    put(store::Layer::Professional, types::CaseStatus, crypto::randomFixed<RecordId>(), {field(types::CaseStatus, "director", me)});
    QVERIFY(textOf(PaperKind::SafetyPlan).contains(QLatin1String("een oud teken")));
    QVERIFY(store::Safety(*m_device.store).remove(*safety, gone).ok());

    const auto whole = textOf(PaperKind::SafetyPlan), card = textOf(PaperKind::SafetyCard), hidden = textOf(PaperKind::SafetyCardHidden), child = textOf(PaperKind::SafetyChild);
    for (const char* words : {"de deur slaat dicht", "06 11112222", "bij mijn zus"})
        for (const auto& text : {whole, card, hidden}) QVERIFY2(text.contains(QLatin1String(words)), words);
    QVERIFY(whole.contains(QLatin1String("niemand slaat")));
    QVERIFY(child.contains(QLatin1String("ik ga naar Ans")) && child.contains(QLatin1String("06 11112222")));
    QVERIFY(!child.contains(QLatin1String("de deur slaat dicht")));
    for (const auto& text : {whole, card, hidden, child}) QVERIFY(!text.contains(QLatin1String("een oud teken")));
    QVERIFY(textOf(PaperKind::SafetyCard, "en").contains(QLatin1String("bij mijn zus")));
    // Neither the file nor the line in the log says that there is such a plan.
    for (const auto kind : kAll) QVERIFY2(!QString::fromLatin1(prints::nameOf(kind)).contains(QLatin1String("veilig")), prints::nameOf(kind));
}

void tst_client_papers::fillARichHousehold(const char* language)
{
    using std::string;
    const auto client = crypto::randomFixed<RecordId>(), plan = crypto::randomFixed<RecordId>(), goal = crypto::randomFixed<RecordId>(), map = crypto::randomFixed<RecordId>();
    put(store::Layer::Client, types::Household, header(),
        {field(types::Household, "call_name", string("Selma Aydın")), field(types::Household, "language", string(language)), field(types::Household, "director_name", string("Samira Haddad")),
         field(types::Household, "director_phone", string("06 12 34 56 78")), field(types::Household, "address", string("Lindestraat 4")), field(types::Household, "pets", string("een kat, Minoes")),
         field(types::Household, "question_own_words", string("Ik wil dat de brieven stoppen. Truus helpt mij.")), field(types::Household, "client_wants_known", string("Bel na elf uur"))});
    put(store::Layer::Client, types::Person, client, {field(types::Person, "name", string("Selma Aydın")), field(types::Person, "is_client", true), field(types::Person, "lives_here", true)});
    put(store::Layer::Client, types::Plan, plan,
        {field(types::Plan, "dream", string("Rust in huis, en een baan in een bloemenwinkel")), field(types::Plan, "acceptable_situation", string("Als ik zonder buikpijn de post open")), field(types::Plan, "status", string("active"))});
    put(store::Layer::Client, types::Goal, goal, {field(types::Goal, "plan", plan), field(types::Goal, "level", string("client")), field(types::Goal, "own_words", string("Geen angst voor de brievenbus"))});
    put(store::Layer::Client, types::Step, crypto::randomFixed<RecordId>(),
        {field(types::Step, "goal", goal), field(types::Step, "what", string("Elke maandag de post openen")), field(types::Step, "helper", string("buurvrouw Truus")), field(types::Step, "helper_kind", string("network")),
         field(types::Step, "manner", string("with"))});
    put(store::Layer::Client, types::Agreement, crypto::randomFixed<RecordId>(),
        {field(types::Agreement, "what", string("De bank bellen")), field(types::Agreement, "who", string("Truus")), field(types::Agreement, "who_kind", string("network")), field(types::Agreement, "status", string("open"))});
    put(store::Layer::Client, types::Visit, crypto::randomFixed<RecordId>(),
        {field(types::Visit, "visit_at", string("2026-05-04")), field(types::Visit, "client_words", string("Truus' dochter kwam mee. Met truus praat ik graag. Selma slaapt beter.")), field(types::Visit, "small_win", string("Zelf de bank gebeld"))});
    put(store::Layer::Client, types::NetworkMap, map, {field(types::NetworkMap, "started_at", string("2026-05-01"))});
    for (const auto& [name, sector] : {std::pair("buurvrouw Truus", "neighbours"), std::pair("Emre", "family"), std::pair("Minoes", "household")})
        put(store::Layer::Client, types::NetworkPerson, crypto::randomFixed<RecordId>(),
            {field(types::NetworkPerson, "map", map), field(types::NetworkPerson, "name", string(name)), field(types::NetworkPerson, "sector", string(sector)), field(types::NetworkPerson, "closeness", std::int64_t(1)),
             field(types::NetworkPerson, "kind", string(name == string("Minoes") ? "pet" : "person"))});
    put(store::Layer::Client, types::TalkAnswer, crypto::randomFixed<RecordId>(),
        {field(types::TalkAnswer, "picture", m_talk->id), field(types::TalkAnswer, "scene", string("much")), field(types::TalkAnswer, "tapped", std::vector<string>{"money", "letters"}),
         field(types::TalkAnswer, "answered_at", string("2026-05-04"))});
    put(store::Layer::Client, types::TalkAnswer, crypto::randomFixed<RecordId>(),
        {field(types::TalkAnswer, "picture", m_talk->id), field(types::TalkAnswer, "scene", string("around")), field(types::TalkAnswer, "answer", string("Mijn zus niet")), field(types::TalkAnswer, "answered_at", string("2026-05-04"))});
    const auto measured = crypto::randomFixed<RecordId>();
    put(store::Layer::Client, types::ClientAssessment, measured, {field(types::ClientAssessment, "assessed_at", string("2026-05-04"))});
    put(store::Layer::Client, types::ClientScore, crypto::randomFixed<RecordId>(),
        {field(types::ClientScore, "client_assessment", measured), field(types::ClientScore, "domain", string("finances")), field(types::ClientScore, "level", std::int64_t(2)), field(types::ClientScore, "wants_change", true)});
    put(store::Layer::Professional, types::Appointment, crypto::randomFixed<RecordId>(),
        {field(types::Appointment, "planned_for", string("2026-05-19")), field(types::Appointment, "start_minute", std::int64_t(10 * 60 + 30)), field(types::Appointment, "kind", string("visit")),
         field(types::Appointment, "place", string("home")), field(types::Appointment, "purpose", string("zorgen over de schulden"))});
}

void tst_client_papers::everyPaperIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : kLanguages) QTest::addRow("%s", language) << QString::fromLatin1(language);
}

// AANZET_KEEP_PRINTS names a folder to look at them.
void tst_client_papers::everyPaperIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    fillARichHousehold(qPrintable(language));
    const auto keep = qEnvironmentVariable("AANZET_KEEP_PRINTS");
    for (const auto kind : kClientKinds)
        for (const bool isLarge : {false, true}) {
            const auto document = paper(kind, language.toStdString(), isLarge);
            QVERIFY(document.ok());
            QCOMPARE(document->language, language.toStdString());
            QCOMPARE(int(document->direction), int(language == u"ar" ? print::Direction::RightToLeft : print::Direction::LeftToRight));
            print::QtTypesetter typesetter;
            const auto laid = print::layOut(*document, typesetter);
            QVERIFY(typesetter.missingScripts().empty());
            // A card is one sheet: a second one gets lost.
            const bool isCard = kind == prints::PaperKind::DoorCard || (kind == prints::PaperKind::Appointment && !isLarge);
            QVERIFY2(!isCard || laid.pages.size() == 1, prints::nameOf(kind));
            for (const auto& page : laid.pages)
                for (const auto& mark : page.marks) {
                    const auto extent = print::extentOf(mark);
                    const auto* words = std::get_if<print::TextMark>(&mark);
                    const auto what = words ? QString::fromStdString(words->text) : QStringLiteral("a mark");
                    const bool isInside = extent.x >= laid.margin - 2 && extent.right() <= laid.width - laid.margin + 2 && extent.y >= laid.margin - 2 && extent.bottom() <= laid.height - laid.margin + 2;
                    QVERIFY2(isInside, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(prints::nameOf(kind)), what)));
                    QVERIFY2(!what.contains(QRegularExpression(QStringLiteral("\\[[a-z.]+\\]"))), qPrintable(what));
                }
            if (keep.isEmpty()) continue;
            const auto pdf = print::makePdf(*document, press().icons);
            QVERIFY(pdf.ok());
            QFile file(QStringLiteral("%1/%2-%3%4.pdf").arg(keep, QLatin1String(prints::nameOf(kind)), language, isLarge ? QStringLiteral("-large") : QString()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char*>(pdf->bytes.data()), qint64(pdf->bytes.size()));
        }
}

void tst_client_papers::theLeafletShowsWhatWasChosen()
{
    fillARichHousehold("nl");
    const auto text = textOf(prints::PaperKind::TalkLeaflet);
    QVERIFY2(text.contains(QStringLiteral("Dit koos ik: Geld, Brieven")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Ik zei: “Mijn zus niet”")));
    for (const auto& scene : m_talk->scenes) QVERIFY(text.contains(QString::fromStdString(scene.words.in("nl", talkpicture::Form::Formal).front())));
    QVERIFY(textOf(prints::PaperKind::TalkLeaflet, "uk").contains(QStringLiteral("Гроші")));
    // One picture a scene; in a language that runs the other way they look the other way, but for what may not be turned.
    int pictures = 0, turned = 0;
    const auto document = paper(prints::PaperKind::TalkLeaflet, "ar");
    print::QtTypesetter typesetter;
    for (const auto& page : print::layOut(*document, typesetter).pages)
        for (const auto& mark : page.marks)
            if (const auto* icon = std::get_if<print::IconMark>(&mark); icon && icon->name.starts_with("talk/")) {
                ++pictures;
                turned += icon->isMirrored;
                QVERIFY2(!press().icons(icon->name).isEmpty(), icon->name.c_str());
            }
    QCOMPARE(pictures, 10);
    QCOMPARE(turned, 9);
}

void tst_client_papers::theAppointmentCardTakesDayAndTimeAndNoWords()
{
    QVERIFY(textOf(prints::PaperKind::Appointment).contains(QStringLiteral("schrijf hier de dag")));
    fillARichHousehold("nl");
    const auto text = textOf(prints::PaperKind::Appointment);
    for (const char* words : {"dinsdag 19 mei", "10:30", "Wij komen naar u toe", "06 12 34 56 78"}) QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("schulden")));
    // An earlier one that did not go through, one with colleagues, and one that is over do not count.
    for (const auto& [kind, status, day] : {std::tuple("visit", "cancelled", "2026-05-13"), std::tuple("table", "planned", "2026-05-14"), std::tuple("visit", "planned", "2026-01-01")})
        put(store::Layer::Professional, types::Appointment, crypto::randomFixed<RecordId>(),
            {field(types::Appointment, "planned_for", std::string(day)), field(types::Appointment, "start_minute", std::int64_t(60)), field(types::Appointment, "kind", std::string(kind)),
             field(types::Appointment, "status", std::string(status))});
    QVERIFY(textOf(prints::PaperKind::Appointment).contains(QLatin1String("dinsdag 19 mei")));
    QVERIFY(textOf(prints::PaperKind::Appointment, "ar").contains(QLatin1String("10:30")));
}

void tst_client_papers::theHandsOfTheClockPointAtTheTime()
{
    fillARichHousehold("ar");
    for (const char* language : {"nl", "ar"}) {
        const auto document = paper(prints::PaperKind::Appointment, language);
        print::QtTypesetter typesetter;
        const print::DiscMark* face = nullptr;
        std::vector<print::LineMark> hands;
        const auto laid = print::layOut(*document, typesetter);
        for (const auto& mark : laid.pages.front().marks) {
            if (const auto* disc = std::get_if<print::DiscMark>(&mark); disc && disc->radius > 40) face = disc;
            if (const auto* line = std::get_if<print::LineMark>(&mark); line && line->ink == print::Ink::Accent && line->width > 2.5) hands.push_back(*line);
        }
        QVERIFY(face);
        QCOMPARE(hands.size(), std::size_t(2));
        // Half past ten: the short hand left of and above the middle, the long one straight down, in every language.
        QVERIFY(hands[0].from == face->centre && hands[0].to.x < face->centre.x - 10 && hands[0].to.y < face->centre.y - 10);
        QVERIFY(std::abs(hands[1].to.x - face->centre.x) < 0.5 && hands[1].to.y > face->centre.y + 20);
    }
}

void tst_client_papers::theDoorCardTellsNobodyWhy()
{
    fillARichHousehold("nl");
    const auto text = textOf(prints::PaperKind::DoorCard);
    for (const char* words : {"Ik was bij uw deur", "Samira Haddad", "06 12 34 56 78"}) QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
    // Not whom it is for, where they live, from which organisation, nor why.
    for (const char* words : {"Selma", "Lindestraat", "cliënt", "plan", "hulpverlen", "zorg", "schuld", "team", "Pagina"})
        QVERIFY2(!text.contains(QLatin1String(words), Qt::CaseInsensitive), words);
    const auto pdf = print::makePdf(*paper(prints::PaperKind::DoorCard), press().icons);
    QVERIFY(pdf.ok());
    QCOMPARE(pdf->pages, 1);
}

void tst_client_papers::theCopyNamesNobodyElse()
{
    fillARichHousehold("nl");
    const auto text = textOf(prints::PaperKind::ClientCopy);
    for (const char* words : {"Selma slaapt beter", "Zelf de bank gebeld", "Rust in huis", "Minoes", "06 12 34 56 78", "buren en kennissen: 1", "Dit koos ik: Geld, Brieven", "stap 2 van 5", "dit wil ik anders"})
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(QStringLiteral("%1 in %2").arg(QLatin1String(words), text)));
    QVERIFY2(!text.contains(QLatin1String("truus"), Qt::CaseInsensitive) && !text.contains(QLatin1String("Emre")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("[…]")) && text.contains(QStringLiteral("iemand van mijn mensen")));
    QVERIFY(textOf(prints::PaperKind::Plan).contains(QLatin1String("Truus")));   // their own plan names whom they like
}

void tst_client_papers::aNameThatIsTheirOwnStays()
{
    prints::ClientRows rows;
    rows.name = "Familie Yılmaz";
    rows.header.directorName = "Jan de Boer";
    domain::Person own, other;
    own.name = "Fatma Yılmaz";
    own.isClient = true;
    other.name = "Mehmet Yılmaz";
    rows.persons = {own, other};
    domain::Agreement a;
    a.who = "Jan";
    a.whoKind = "network";
    rows.agreements = {a};
    const prints::NamesLeftOut safe(rows);
    QCOMPARE(safe("Fatma en Mehmet Yılmaz belden Jan. Mehmets fiets, MEHMET!"), std::string("Fatma en […] belden Jan. […] fiets, […]!"));
    QCOMPARE(safe("Yılmaz woont hier met januari"), std::string("Yılmaz woont hier met januari"));
    QCOMPARE(prints::NamesLeftOut(prints::ClientRows{})("Mehmet"), std::string("Mehmet"));
}

// A sheet of a private round, and what a professional wrote beside it since.
void tst_client_papers::fillAPlanWithAdditions()
{
    fillARichHousehold("nl");
    const auto plans = m_device.store->list(m_device.client(), types::Plan), goals = m_device.store->list(m_device.client(), types::Goal),
               steps = m_device.store->list(m_device.client(), types::Step);
    QVERIFY(plans.size() == 1 && goals.size() == 1 && steps.size() == 1);
    // No private round yet: nothing is an addition, whoever wrote it.
    QVERIFY(!textOf(prints::PaperKind::Plan).contains(QStringLiteral("erbij schreef")));
    const domain::AgreedPlan sheet{"Weer lachen aan tafel", "Als ik zonder buikpijn de post open", "", {{goals[0], "Geen angst voor de brievenbus"}, {steps[0], "De post op maandag"}}};
    put(store::Layer::Client, types::PlanVersion, crypto::randomFixed<RecordId>(), {field(types::PlanVersion, "plan", plans[0]), field(types::PlanVersion, "content", domain::freeze(sheet))});
    put(store::Layer::Client, types::Plan, plans[0], {field(types::Plan, "my_people", std::string("Truus van hiernaast"))});
    put(store::Layer::Client, types::Step, crypto::randomFixed<RecordId>(), {field(types::Step, "goal", goals[0]), field(types::Step, "what", std::string("Een map kopen")), field(types::Step, "plan", plans[0])});
    const auto later = crypto::randomFixed<RecordId>();
    put(store::Layer::Client, types::Goal, later, {field(types::Goal, "plan", plans[0]), field(types::Goal, "level", std::string("client")), field(types::Goal, "wording", std::string("De schulden zijn geregeld"))});
    put(store::Layer::Client, types::Step, crypto::randomFixed<RecordId>(), {field(types::Step, "goal", later), field(types::Step, "what", std::string("Een lijst van schulden"))});
}

void tst_client_papers::whatOthersAddedStandsUnderTheirOwnWords()
{
    fillAPlanWithAdditions();
    const auto name = QString::fromStdString(m_device.store->people().front().name);
    const auto mark = name.isEmpty() ? QStringLiteral("Wat er later bij is geschreven") : QStringLiteral("Wat %1 erbij schreef").arg(name);
    const auto text = textOf(prints::PaperKind::Plan);
    // Theirs, then the mark, then the addition, at each place; and the goal of another after all of theirs, without a number.
    int at = 0;
    for (const auto& words : {QStringLiteral("Weer lachen aan tafel"), mark, QStringLiteral("Rust in huis, en een baan"), QStringLiteral("Als ik zonder buikpijn"), QStringLiteral("Mijn mensen"), mark,
                              QStringLiteral("Truus van hiernaast"), QStringLiteral("Doel 1: Geen angst voor de brievenbus"), QStringLiteral("De post op maandag"),
                              QStringLiteral("Wat er later bij is geschreven: Elke maandag de post openen"), mark, QStringLiteral("Een map kopen"), mark,
                              QStringLiteral("De schulden zijn geregeld"), QStringLiteral("Een lijst van schulden")}) {
        const auto found = int(text.indexOf(words, at));
        QVERIFY2(found >= at, qPrintable(words + QStringLiteral(" not in its place: ") + text));
        at = found + int(words.size());
    }
    QVERIFY(!text.contains(QStringLiteral("Doel 2")));
    QCOMPARE(text.count(mark), name.isEmpty() ? 5 : 4);
    for (const char* language : kLanguages) QVERIFY(!textOf(prints::PaperKind::Plan, language).contains(QRegularExpression(QStringLiteral("\\[[a-z.]+\\]"))));
}

void tst_client_papers::theCopyMarksWhatOthersAddedAsThePlanDoes()
{
    fillAPlanWithAdditions();
    const auto text = textOf(prints::PaperKind::ClientCopy);
    const auto mark = QStringLiteral("Wat er later bij is geschreven");
    int at = 0;
    for (const auto& words : {QStringLiteral("Weer lachen aan tafel"), mark, QStringLiteral("Rust in huis, en een baan"), QStringLiteral("Als ik zonder buikpijn"),
                              QStringLiteral("Doel 1: Geen angst voor de brievenbus"), QStringLiteral("De post op maandag"), mark + QStringLiteral(": Elke maandag de post openen"),
                              mark, QStringLiteral("Een map kopen"), mark, QStringLiteral("De schulden zijn geregeld"), QStringLiteral("Een lijst van schulden")}) {
        const auto found = int(text.indexOf(words, at));
        QVERIFY2(found >= at, qPrintable(words + QStringLiteral(" not in its place: ") + text));
        at = found + int(words.size());
    }
    QVERIFY(!text.contains(QStringLiteral("Doel 2")));
    QVERIFY2(!text.contains(QLatin1String("truus"), Qt::CaseInsensitive), qPrintable(text));
}

QTEST_MAIN(tst_client_papers)
#include "tst_client_papers.moc"
