// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Findings.h"
#include "tests/screens/ItemTree.h"
#include "tests/screens/Stage.h"
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace aanzet;
using namespace aanzet::itemtree;

namespace {

// A language that nobody speaks: every text of the program in brackets, accented and a third longer. A text on the screen
// without brackets never went through a translation.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int n) const override
    {
        static const QString kPlain = u"aeiouyncsAEIOUNCS"_qs;
        static const QString kAccented = u"áéíóúýñçšÁÉÍÓÚÑÇŠ"_qs;
        QString text = QString::fromUtf8(source);
        if (n >= 0) text.replace(u"%n"_qs, QString::number(n)).replace(u"(s)"_qs, u"s"_qs);
        const qsizetype length = text.size();
        for (qsizetype i = 0; i < text.size(); ++i)
            if (const auto at = kPlain.indexOf(text[i]); at >= 0) text[i] = kAccented[at];
        for (qsizetype more = length / 3; more > 0; more -= 4) text += u" été"_qs;
        return u'⟦' + text + u'⟧';
    }
};

// What the invented team says is no text of the program: every literal of the fakes.
QSet<QString> wordsOfTheFakes()
{
    QSet<QString> words;
    static const QRegularExpression kLiteral(u"u?\"((?:[^\"\\\\]|\\\\.)*)\""_qs);
    const QDir folder(QStringLiteral(AANZET_SOURCE_DIR "/tests/qml/fakes"));
    for (const QString& name : folder.entryList({u"*.cpp"_qs, u"*.h"_qs}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        auto literals = kLiteral.globalMatch(QString::fromUtf8(file.readAll()));
        while (literals.hasNext()) words.insert(literals.next().captured(1).simplified());
    }
    return words;
}

// Nor is what a pack says: it speaks the client's language, whatever that of the screen is.
QSet<QString> wordsOfTheTalkPicture()
{
    QSet<QString> words;
    static const QRegularExpression kLiteral(u"\"((?:[^\"\\\\]|\\\\.)*)\""_qs);
    QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/talkpicture/pack.json"));
    if (!file.open(QIODevice::ReadOnly)) return words;
    auto literals = kLiteral.globalMatch(QString::fromUtf8(file.readAll()));
    while (literals.hasNext()) words.insert(literals.next().captured(1));
    return words;
}

} // namespace

class language_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fakes = wordsOfTheFakes() + wordsOfTheTalkPicture();
        QVERIFY(m_fakes.size() > 50);
        for (const Scene& scene : aanzet::scenes())   // and what the scenes type
            for (const QString& step : scene.steps) m_fakes.insert(step);
        m_stage.speak(&m_pseudo);
        QVERIFY(QDir().mkpath(QStringLiteral(AANZET_SCREENS_DIR)));
    }

    void everyTextIsTranslatedAndMirroredLongTextsFit_data()
    {
        QTest::addColumn<int>("scene");
        for (int scene = 0; scene < aanzet::scenes().size(); ++scene) QTest::newRow(qPrintable(aanzet::scenes()[scene].name)) << scene;
    }
    void everyTextIsTranslatedAndMirroredLongTextsFit()
    {
        QFETCH(int, scene);
        FakeAppModel app;
        const auto window = m_stage.play(aanzet::scenes()[scene], {u"pseudo"_qs, {412, 2400}, false, 1.0, true}, app);
        QVERIFY(window);
        const QImage picture = Stage::settled(window.get());
        QVERIFY(picture.save(QStringLiteral(AANZET_SCREENS_DIR "/%1.pseudo.png").arg(QLatin1String(QTest::currentDataTag()))));
        QString complaints;
        for (const QQuickItem* item : shownItems(window->contentItem())) {
            const QString text = item->property("text").toString().simplified();
            if (isText(item) && !isOurs(text)) complaints += u"\n    not translated: "_qs + placeOf(item);
        }
        const QList<Finding> findings = findingsIn(window.get(), picture);
        QList<Finding> room;
        for (const Finding& finding : findings)
            if (finding.kind == Finding::Elided || finding.kind == Finding::Clipped || finding.kind == Finding::Outside
                || finding.kind == Finding::TextOverText || finding.kind == Finding::Overlap)
                room.append(finding);
        complaints += told(room);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void aTextWithoutTranslationIsFound() { QVERIFY(!isOurs(u"Save changes"_qs)); }

private:
    bool isOurs(const QString& text) const
    {
        static const QRegularExpression kOnlySigns(u"^[^\\p{L}]*$"_qs);
        if (text.contains(u'⟦') || kOnlySigns.match(text).hasMatch() || text == u"AanZet"_qs || m_fakes.contains(text)) return true;
        for (const QString& word : m_fakes)
            if (word.size() > 3 && (text.contains(word) || word.contains(QString(text).remove(u'…')))) return true;   // part of what somebody typed
        // Initials, a size of paper, a name put together from names.
        static const QRegularExpression kInitials(u"^[\\p{Lu}\\d. ]{1,4}$"_qs);
        if (kInitials.match(text).hasMatch() || isMadeOfTheirWords(text)) return true;
        // A day or a moment, in the words of the locale.
        static const QSet<QString> kNamesOfLanguages{u"Nederlands"_qs, u"English"_qs};   // each in itself
        if (kNamesOfLanguages.contains(text)) return true;
        static const QRegularExpression kDay(u"^(ma|di|wo|do|vr|za|zo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\\b.*\\d"_qs,
                                             QRegularExpression::CaseInsensitiveOption);
        return kDay.match(text).hasMatch();
    }

    // Short, as names are: long sentences have words in common with anything.
    bool isMadeOfTheirWords(const QString& text) const
    {
        static const QRegularExpression kGap(u"[\\s.…]+"_qs);
        const QStringList words = text.split(kGap, Qt::SkipEmptyParts);
        return words.size() <= 4 && std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return word.size() == 1 || std::any_of(m_fakes.begin(), m_fakes.end(), [&](const QString& theirs) { return theirs.split(kGap).contains(word); });
        });
    }

    PseudoLanguage m_pseudo;
    Stage m_stage;
    QSet<QString> m_fakes;
};

QTEST_MAIN(language_test)
#include "language_test.moc"
