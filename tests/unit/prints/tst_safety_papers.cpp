// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/Pdf.h"
#include "mobile/print/QtTypesetter.h"
#include "mobile/prints/Press.h"
#include "mobile/prints/SafetyPapers.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Safety.h"
#include "tests/unit/store/LoneDevice.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace aanzet;
using namespace aanzet::prints;

namespace {

Bytes fileBytes(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto all = file.readAll();
    return {all.begin(), all.end()};
}

SafetySheet fullSheet()
{
    SafetySheet s;
    const auto line = [](const char* text, const char* who = "", const char* kind = "", const char* moment = "", const char* phone = "") {
        SafetySheet::Line l;
        l.text = text;
        l.who = who;
        l.whoKind = kind;
        l.moment = moment;
        l.phone = phone;
        return l;
    };
    s.household = "Familie Yilmaz";
    s.green = {line("We eten samen.")};
    s.orange = {line("Deuren slaan."), line("Niemand zegt iets.")};
    s.red = {line("Er wordt geschreeuwd.")};
    s.actions = {line("Gaat een rondje lopen", "Mehmet", "adult"), line("Gaat naar buurvrouw Ans", "Elif", "child", "day")};
    s.phones = {line("", "Sevda", "network", "night", "06 1111 2222")};
    s.bottomLines = {line("Niemand slaat.")};
    s.facts = {line("Een bord stuk", "Mehmet")};
    s.facts[0].happened = "2 mei";
    s.facts[0].seenBy = "de buurvrouw";
    s.complicating = {line("De aanmaningen komen op vrijdag.")};
    s.wentWell = {line("Eerst een rondje lopen hielp.")};
    s.childLines = {line("Ik ga naar Ans")};
    s.childLines[0].pictogram = "door";
    s.signedBy = {"Aysel", "Mehmet"};
    s.riskSentence = "Dan durft Elif niet meer thuis te slapen.";
    s.safePlace = "Bij Sevda";
    s.codeWord = "munt";
    s.checkBy = "Sevda";
    s.checkRhythm = "elke zondag";
    s.validUntil = domain::dayFrom("2026-07-01");
    return s;
}

} // namespace

// The safety plan on paper, and on no other paper.
class tst_safety_papers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        auto words = PrintWords::read(fileBytes(QStringLiteral(AANZET_SOURCE_DIR "/assets/prints/words.json")));
        QVERIFY(words.ok());
        m_words = std::move(*words);
    }

    void everyPaperIsWholeInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"nl", "en", "tr", "ar", "pl", "uk"}) QTest::newRow(language) << QString::fromLatin1(language);
    }
    // AANZET_KEEP_PRINTS names a folder to look at them.
    void everyPaperIsWholeInEveryLanguage()
    {
        QFETCH(QString, language);
        const auto keep = qEnvironmentVariable("AANZET_KEEP_PRINTS");
        for (const auto& [name, document] : papers(fullSheet(), language.toStdString())) {
            QCOMPARE(int(document.direction), int(language == u"ar" ? print::Direction::RightToLeft : print::Direction::LeftToRight));
            print::QtTypesetter typesetter;
            const auto laid = print::layOut(document, typesetter);
            QVERIFY(typesetter.missingScripts().empty());
            // Two sides of one card, one page for a child.
            if (name.startsWith(u"card") || name.startsWith(u"hidden")) QCOMPARE(laid.pages.size(), std::size_t(2));
            if (name.startsWith(u"child")) QCOMPARE(laid.pages.size(), std::size_t(1));
            for (const auto& page : laid.pages)
                for (const auto& mark : page.marks) {
                    const auto extent = print::extentOf(mark);
                    const auto* words = std::get_if<print::TextMark>(&mark);
                    const auto what = words ? QString::fromStdString(words->text) : QStringLiteral("a mark");
                    QVERIFY2(extent.x >= laid.margin - 2 && extent.right() <= laid.width - laid.margin + 2 && extent.bottom() <= laid.height - laid.margin + 2, qPrintable(name + what));
                    QVERIFY2(!what.contains(QRegularExpression(QStringLiteral("\\[[a-z.]+\\]"))), qPrintable(what));
                }
            if (keep.isEmpty()) continue;
            const auto pdf = print::makePdf(document, print::iconsIn(QStringLiteral(AANZET_SOURCE_DIR "/assets")));
            QVERIFY(pdf.ok());
            QFile file(keep + u'/' + name + u'-' + language + QStringLiteral(".pdf"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(reinterpret_cast<const char*>(pdf->bytes.data()), qint64(pdf->bytes.size()));
        }
    }

    // Whoever finds it in a coat pocket holds an appointment card.
    void theOutsideOfTheHiddenCardIsAnAppointmentCard()
    {
        for (const char* language : {"nl", "en", "tr", "ar", "pl", "uk"}) {
            const auto outside = pagesOf(pocketCard(fullSheet(), CardLook::Hidden, m_words, wish(language))).value(0);
            QVERIFY2(outside.contains(QString::fromStdString(m_words.say(language, "appointment.title"))), qPrintable(outside));
            for (const char* word : {"safe.title", "safe.cardtitle", "safe.red", "safe.danger", "safe.place", "safe.fold"})
                QVERIFY2(!outside.contains(QString::fromStdString(m_words.say(language, word)), Qt::CaseInsensitive), word);
            for (const char* word : {"Yilmaz", "Sevda", "munt", "112", "06 1111", "veilig", "safe"})
                QVERIFY2(!outside.contains(QLatin1String(word), Qt::CaseInsensitive), word);
        }
        const auto inside = pagesOf(pocketCard(fullSheet(), CardLook::Hidden, m_words, wish("nl"))).value(1);
        for (const char* word : {"Deuren slaan.", "06 1111 2222", "112", "Bij Sevda", "munt"}) QVERIFY2(inside.contains(QLatin1String(word)), word);
        // What happened is on neither card: it is for who holds the plan.
        QVERIFY(!inside.contains(QStringLiteral("bord")));
    }

    void aChildReadsWhatAChildDoesAndNoFacts()
    {
        const auto page = pagesOf(childSafetyPaper(fullSheet(), m_words, wish("nl"))).join(u' ');
        for (const char* word : {"Ik ga naar Ans", "Elif: Gaat naar buurvrouw Ans", "112"}) QVERIFY2(page.contains(QLatin1String(word)), word);
        for (const char* word : {"bord", "Mehmet", "aanmaningen", "durft"}) QVERIFY2(!page.contains(QLatin1String(word)), word);
    }

    void anEmptyPlanIsPaperToWriteOn()
    {
        for (const auto& [name, document] : papers({}, "nl")) QVERIFY2(!pagesOf(document).join(u' ').isEmpty(), qPrintable(name));
    }

    // A mark in every text of the safety plan, and every other paper there is.
    void nothingOfItIsOnAnyOtherPaper()
    {
        m_device.begin();
        auto& store = *m_device.store;
        const auto space = store::Safety(store).begin(m_device.household);
        QVERIFY(space.ok());
        int written = 0;
        for (const auto type : {types::SafetyPlan, types::SafetyLine}) {
            const auto* spec = findType(type);
            QVERIFY(spec);
            std::vector<store::FieldWrite> fields;
            for (const auto& f : spec->fields)
                if ((f.kind == FieldKind::Text || f.kind == FieldKind::Line) && f.name != "order") {
                    fields.push_back({f.id, "geheim" + std::to_string(++written), {}});
                }
            if (type == types::SafetyLine) fields.push_back({store::fieldOf(type, "kind"), std::string("signal_red"), {}});
            const auto record = type == types::SafetyPlan ? std::optional(store::Safety::planOf(*space)) : std::nullopt;
            QVERIFY(store.put({*space, type, record, std::move(fields)}).ok());
        }
        QVERIFY(written > 8);
        QCOMPARE(store::Safety(store).read(m_device.household)->lines.size(), std::size_t(1));
        Press press;
        press.words = &m_words;
        press.instruments = [](const std::string&, const std::string&) { return nullptr; };
        press.icons = print::iconsIn(QStringLiteral(AANZET_SOURCE_DIR "/assets"));
        press.clock = &m_device.clock;
        for (int kind = 0; kind <= int(PaperKind::ClientCopy); ++kind) {
            Order order;
            order.kind = PaperKind(kind);
            const auto document = paperOf(store, m_device.household, order, press);
            if (order.kind == PaperKind::TalkLeaflet) continue;   // there is no talk picture here
            QVERIFY2(document.ok(), nameOf(order.kind));
            const auto text = pagesOf(*document).join(u' ');
            QVERIFY2(!text.isEmpty() && !text.contains(QStringLiteral("geheim")), nameOf(order.kind));
        }
        m_device.end();
    }

private:
    Wish wish(const std::string& language, print::Paper paper = print::Paper::A5) const
    {
        Wish w;
        w.paper = paper;
        w.language = language;
        w.today = *domain::dayFrom("2026-05-12");
        return w;
    }
    QList<std::pair<QString, print::PrintDocument>> papers(const SafetySheet& sheet, const std::string& language) const
    {
        return {{QStringLiteral("plan"), safetyPaper(sheet, m_words, wish(language, print::Paper::A4))},
                {QStringLiteral("card"), pocketCard(sheet, CardLook::Plain, m_words, wish(language))},
                {QStringLiteral("hidden"), pocketCard(sheet, CardLook::Hidden, m_words, wish(language))},
                {QStringLiteral("child"), childSafetyPaper(sheet, m_words, wish(language, print::Paper::A4))}};
    }
    static QStringList pagesOf(const print::PrintDocument& document)
    {
        print::QtTypesetter typesetter;
        QStringList pages;
        for (const auto& page : print::layOut(document, typesetter).pages) {
            QStringList words;
            for (const auto& mark : page.marks)
                if (const auto* text = std::get_if<print::TextMark>(&mark)) words.append(QString::fromStdString(text->text));
            pages.append(words.join(u' '));
        }
        return pages;
    }

    PrintWords m_words;
    test::LoneDevice m_device;
};

QTEST_MAIN(tst_safety_papers)
#include "tst_safety_papers.moc"
