// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/Pdf.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;
using namespace aanzet::print;

class tst_pdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aDutchDocumentIsSoundAndReadable();
    void anArabicDocumentIsSoundAndReadable();
    void equalDocumentsGiveEqualBytes();
    void aSignWithoutAGlyphIsABoxAndCounted();
    void lettersWithoutAFontAreRefused();
    void everySizeOfPaperIsWhatItSays();
    void nothingTouchesTheDisk();

private:
    QString file(const Pdf& pdf)
    {
        const auto name = m_folder->filePath(QStringLiteral("print.pdf"));
        QFile f(name);
        if (!f.open(QIODevice::WriteOnly) || f.write(reinterpret_cast<const char*>(pdf.bytes.data()), qint64(pdf.bytes.size())) < 0) return {};
        return name;
    }
    static QString output(const QString& program, const QStringList& arguments, int* code = nullptr)
    {
        QProcess p;
        p.start(program, arguments);
        if (!p.waitForFinished()) return {};
        if (code) *code = p.exitCode();
        return QString::fromUtf8(p.readAllStandardOutput() + p.readAllStandardError());
    }
    // Arabic comes as presentation forms with marks of direction around it: letters alone are compared.
    QString textOfPdf(const Pdf& pdf)
    {
        auto text = output(QStringLiteral("pdftotext"), {file(pdf), QStringLiteral("-")}).normalized(QString::NormalizationForm_KC);
        return text.remove(QRegularExpression(QStringLiteral("[\u202A-\u202E\u2066-\u2069\u200E\u200F]"))).simplified();
    }
    void judge(const PrintDocument& document, const QStringList& sentences);
    static PrintDocument dutch();
    static PrintDocument arabic();

    std::unique_ptr<QTemporaryDir> m_folder;
};

PrintDocument tst_pdf::dutch()
{
    PrintDocument d;
    d.title = "Mijn plan";
    d.subtitle = "Truus de Bont";
    d.ownerWords = "Van de cliënt";
    d.dateLine = "12 mei 2026";
    d.footer = "Deze print is van Truus.";
    d.pageWords = "Pagina %1 van %2";
    d.madeAt = *fromRfc3339("2026-05-12T12:05:00Z");
    d.blocks.push_back(Heading{"Mijn droom", "icons/star", 1});
    d.blocks.push_back(Quote{"Weer met de bus naar zee, met Minoes in een mandje. Dat is al zo lang geleden dat ik bijna niet meer weet hoe het ruikt."});
    d.blocks.push_back(Facts{{{"Mijn vaste persoon", "Priya Ramdin", "icons/person", false}, {"Telefoon", "06 00 00 01 03", "icons/phone", true}}});
    d.blocks.push_back(Ticks{{{true, "Machtiging voor de huur tekenen", "samen met Priya"}, {false, "Op maandag de blauwe doos legen", "met Hanneke, voor 27 mei"}}});
    Table t;
    t.columns = {{"Wie", 1, {}}, {"Wat", 3, {}}};
    t.rows = {{Cell{"Zoë", TextRole::Strong, "", {}, ""}, Cell{"Fietst mee naar de fysiotherapeut", TextRole::Body, "", {}, ""}}};
    d.blocks.push_back(t);
    d.blocks.push_back(Notice{"Geen officiële ZRM-score.", "pictograms/talk", Owner::Professional});
    return d;
}

PrintDocument tst_pdf::arabic()
{
    PrintDocument d;
    d.language = "ar";
    d.direction = Direction::RightToLeft;
    d.title = "خطتي";
    d.subtitle = "سلام تسفاي";
    d.dateLine = "2026";
    d.pageWords = "%1 / %2";
    d.blocks.push_back(Heading{"ماذا أريد", "icons/star", 1});
    d.blocks.push_back(Quote{"أريد أن أعيش بهدوء مع أطفالي."});
    d.blocks.push_back(Paragraph{"رقم الهاتف \u2066" "06 00 00 01 03\u2069", TextRole::Body, Ink::Text});
    return d;
}

void tst_pdf::judge(const PrintDocument& document, const QStringList& sentences)
{
    const auto pdf = makePdf(document, iconsIn(QStringLiteral(AANZET_SOURCE_DIR "/assets")));
    QVERIFY(pdf.ok());
    QCOMPARE(pdf->replacedSigns, 0);
    const auto name = file(*pdf);
    int code = -1;
    const auto checked = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), name}, &code);
    QVERIFY2(code == 0, qPrintable(checked));
    // Each font of the list is embedded, with a way back to text.
    const auto fonts = output(QStringLiteral("pdffonts"), {name}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const auto& font : fonts) QVERIFY2(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no ) yes "))), qPrintable(font));
    const auto info = output(QStringLiteral("pdfinfo"), {name});
    QVERIFY(info.contains(QString::fromStdString(document.title)));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Tagged: +no"))));
    QVERIFY(output(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), name, QStringLiteral("-")}).contains(QStringLiteral("/Lang (%1)").arg(QString::fromStdString(document.language))));
    // To look at: AANZET_KEEP_PRINTS=DIR build/tests/pdf_test
    if (const auto keep = qEnvironmentVariable("AANZET_KEEP_PRINTS"); !keep.isEmpty()) {
        const auto kept = QStringLiteral("%1/sample-%2.pdf").arg(keep, QString::fromStdString(document.language));
        QFile::remove(kept);
        QVERIFY(QFile::copy(name, kept));
    }
    const auto text = textOfPdf(*pdf);
    for (const auto& sentence : sentences) QVERIFY2(text.contains(sentence), qPrintable(sentence + QStringLiteral(" not in: ") + text));
}

void tst_pdf::aDutchDocumentIsSoundAndReadable()
{
    judge(dutch(), {QStringLiteral("Weer met de bus naar zee, met Minoes in een mandje. Dat is al zo lang geleden dat ik bijna niet meer weet hoe het ruikt."),
                    QStringLiteral("06 00 00 01 03"), QStringLiteral("Machtiging voor de huur tekenen"), QStringLiteral("met Hanneke, voor 27 mei"),
                    QStringLiteral("Zoë"), QStringLiteral("Geen officiële ZRM-score."), QStringLiteral("Van de cliënt"), QStringLiteral("Pagina 1 van 1")});
}

void tst_pdf::anArabicDocumentIsSoundAndReadable()
{
    judge(arabic(), {QStringLiteral("أريد أن أعيش بهدوء مع أطفالي"), QStringLiteral("ماذا أريد"), QStringLiteral("06 00 00 01 03")});
}

void tst_pdf::equalDocumentsGiveEqualBytes()
{
    const auto icons = iconsIn(QStringLiteral(AANZET_SOURCE_DIR "/assets"));
    const auto once = makePdf(dutch(), icons), again = makePdf(dutch(), icons);
    QVERIFY(once.ok() && again.ok());
    QVERIFY(once->bytes == again->bytes);
    auto later = dutch();
    later.madeAt += std::chrono::hours(1);
    QVERIFY(makePdf(later, icons)->bytes != once->bytes);
}

void tst_pdf::aSignWithoutAGlyphIsABoxAndCounted()
{
    auto d = dutch();
    d.blocks.push_back(Paragraph{"Minoes \xF0\x9F\xA7\xA1 slaapt", TextRole::Body, Ink::Text});
    const auto pdf = makePdf(d, {iconsIn({})});
    QVERIFY(pdf.ok());
    QCOMPARE(pdf->replacedSigns, 1);
    QVERIFY(textOfPdf(*pdf).contains(QStringLiteral("Minoes \u25A1 slaapt")));
}

void tst_pdf::lettersWithoutAFontAreRefused()
{
    // Vithkuqi is younger (2021) than Debian's Noto fonts.
    auto letters = dutch();
    letters.title = "\xF0\x90\x95\xB0\xF0\x90\x95\xB1";
    const auto pdf = makePdf(letters, iconsIn({}));
    QVERIFY(!pdf.ok());
    QCOMPARE(pdf.code(), ErrorCode::NotFound);
    QVERIFY(pdf.error().detail.find("\xF0\x90") == std::string::npos);
}

void tst_pdf::everySizeOfPaperIsWhatItSays()
{
    const auto sized = [&](Paper paper, Turn turn) {
        auto d = dutch();
        d.paper = paper;
        d.turn = turn;
        const auto info = output(QStringLiteral("pdfinfo"), {file(*makePdf(d, iconsIn({})))});
        return QRegularExpression(QStringLiteral("Page size: +([0-9.]+) x ([0-9.]+)")).match(info);
    };
    QCOMPARE(qRound(sized(Paper::A4, Turn::Portrait).captured(1).toDouble()), 595);
    QCOMPARE(qRound(sized(Paper::A4, Turn::Landscape).captured(1).toDouble()), 842);
    QCOMPARE(qRound(sized(Paper::A5, Turn::Portrait).captured(2).toDouble()), 595);
}

void tst_pdf::nothingTouchesTheDisk()
{
    // A folder for temporary files of our own, watched while pages enough for a book are made.
    QTemporaryDir watched;
    qputenv("TMPDIR", watched.path().toUtf8());
    auto d = dutch();
    for (int i = 0; i < 4000; ++i) d.blocks.push_back(Paragraph{"kanarie " + std::to_string(i), TextRole::Body, Ink::Text});
    const auto pdf = makePdf(d, iconsIn({}));
    qunsetenv("TMPDIR");
    QVERIFY(pdf.ok());
    QVERIFY(pdf->pages > 50);
    QVERIFY(QDir(watched.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QTEST_MAIN(tst_pdf)
#include "tst_pdf.moc"
