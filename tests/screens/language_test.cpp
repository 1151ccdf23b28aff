// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Findings.h"
#include "tests/screens/ItemTree.h"
#include "tests/screens/Stage.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

// The program's own texts, as they stand in the source.
QStringList ownTexts()
{
    QStringList texts;
    QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/i18n/aanzet_nl.ts"));
    if (!file.open(QIODevice::ReadOnly)) return texts;
    static const QRegularExpression kSource(u"<source>(.*?)</source>"_qs);
    auto sources = kSource.globalMatch(QString::fromUtf8(file.readAll()));
    while (sources.hasNext()) texts.append(sources.next().captured(1).simplified());
    return texts;
}

const QRegularExpression& gap()
{
    static const QRegularExpression kGap(u"[\\s.…()]+"_qs);
    return kGap;
}

// What the invented team says is no text of the program: the literals of the fakes. Not their keys and file names; a word in
// small letters is somebody's only when no text of the program has it.
QSet<QString> wordsOfTheFakes()
{
    QSet<QString> words, own;
    for (const QString& text : ownTexts())
        for (const QString& word : text.toLower().split(gap(), Qt::SkipEmptyParts)) own.insert(word);
    static const QRegularExpression kLiteral(u"u?\"((?:[^\"\\\\]|\\\\.)*)\""_qs), kKey(u"^[a-z][a-z0-9_./:%-]*$|\\.(h|cpp)$"_qs);
    const auto isWord = [](const QString& text) { return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }); };
    const QDir folder(QStringLiteral(AANZET_SOURCE_DIR "/tests/qml/fakes"));
    QStringList files{QStringLiteral(AANZET_SOURCE_DIR "/tests/screens/DrawingStage.cpp")};   // what it writes on the drawing
    for (const QString& name : folder.entryList({u"*.cpp"_qs, u"*.h"_qs}, QDir::Files)) files.append(folder.filePath(name));
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        auto literals = kLiteral.globalMatch(QString::fromUtf8(file.readAll()));
        while (literals.hasNext())
            if (const QString literal = literals.next().captured(1).simplified(); !kKey.match(literal).hasMatch() || (literal.size() > 3 && isWord(literal) && !own.contains(literal))) words.insert(literal);
    }
    return words;
}

// Nor is what a pack says, or a sheet in the client's hands: it speaks the client's language, whatever that of the screen is.
void addTexts(const QJsonValue& value, QSet<QString>& texts)
{
    if (value.isString()) texts.insert(value.toString().simplified());
    for (const QJsonValue one : value.toArray()) addTexts(one, texts);
    const QJsonObject members = value.toObject();
    for (const QJsonValue one : members) addTexts(one, texts);
}
QSet<QString> wordsForClients()
{
    QSet<QString> texts;
    for (const QString& name : {u"/assets/talkpicture/pack.json"_qs, u"/assets/client/words.json"_qs}) {
        QFile file(QStringLiteral(AANZET_SOURCE_DIR) + name);
        if (file.open(QIODevice::ReadOnly)) addTexts(QJsonDocument::fromJson(file.readAll()).object(), texts);
    }
    return texts;
}

// As words of their own, not as letters within others.
enum class Ends { AtAWord, Anywhere };
bool standsIn(const QString& part, const QString& whole, Ends ends)
{
    for (qsizetype at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
        const auto after = at + part.size();
        const bool begins = at == 0 || !whole[at - 1].isLetterOrNumber();
        if (begins && (ends == Ends::Anywhere || after == whole.size() || !whole[after].isLetterOrNumber())) return true;
    }
    return false;
}

} // namespace

class language_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fakes = wordsOfTheFakes();
        m_pack = wordsForClients();
        QVERIFY(m_fakes.size() > 50 && m_pack.size() > 50);
        for (const Scene& scene : aanzet::scenes())   // and what the scenes type
            for (const QString& step : scene.steps)
                for (const QString& typing : {u"type "_qs, u"search "_qs, u"draw add "_qs})
                    if (step.startsWith(typing)) m_fakes.insert(step.mid(typing.size()));
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
        const QStringList& steps = aanzet::scenes()[scene].steps;
        const auto shown = aanzet::scenes()[scene].play.startsWith(u"handed"_qs) || std::any_of(steps.begin(), steps.end(), [](const QString& step) { return step.startsWith(u"talk"_qs); }) ? Shown::ForClients : Shown::OurScreens;
        QString complaints;
        for (const QQuickItem* item : shownItems(window->contentItem())) {
            const QString text = item->property("text").toString().simplified();
            if (isText(item) && !isOurs(text, shown)) complaints += u"\n    not translated: "_qs + placeOf(item);
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

    // A key of the fakes, a text of a pack on a screen without one, letters within another word: none excuses a text.
    void aTextWithoutTranslationIsFound()
    {
        for (const QString& text : {u"Save changes"_qs, u"Choose a household"_qs, u"Opens the file from here"_qs, u"No visits yet."_qs, u"Network"_qs, u"Households"_qs,
                                    u"Print"_qs, u"Next"_qs, u"Something went wrong. What was saved is safe."_qs})
            QVERIFY2(!isOurs(text, Shown::OurScreens), qPrintable(text));
        QVERIFY(!isOurs(u"Next one"_qs, Shown::ForClients));
        QVERIFY(isOurs(u"Next"_qs, Shown::ForClients));
        // Of the program's own texts few may look like the words of somebody else: one of forty. Names of fields are single words.
        const QStringList all = ownTexts();
        QSet<QString> excused;
        static const QRegularExpression kOnlyPlaces(u"^(%\\d|[^\\p{L}\\d])*$"_qs);
        for (const QString& text : all)
            if (!kOnlyPlaces.match(text).hasMatch() && isOurs(text, Shown::OurScreens)) excused.insert(text);
        QVERIFY2(all.size() > 500 && excused.size() * 40 <= all.size(), qPrintable(QStringList(excused.begin(), excused.end()).join(u'\n')));
    }

private:
    enum class Shown { OurScreens, ForClients };
    bool isOurs(const QString& text, Shown shown) const
    {
        static const QRegularExpression kOnlySigns(u"^[^\\p{L}]*$"_qs);
        if (text.contains(u'⟦') || kOnlySigns.match(text).hasMatch() || text == u"AanZet"_qs || m_fakes.contains(text)) return true;
        if (shown == Shown::ForClients && m_pack.contains(text)) return true;
        const QString cut = QString(text).remove(u'…').trimmed();
        for (const QString& word : m_fakes)   // part of what somebody typed, or the other way round
            if ((word.size() > 3 && standsIn(word, text, Ends::AtAWord)) || (cut.size() > 3 && standsIn(cut, word, Ends::Anywhere))) return true;
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
        const QStringList words = text.split(gap(), Qt::SkipEmptyParts);
        return words.size() <= 4 && std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return word.size() == 1 || std::any_of(m_fakes.begin(), m_fakes.end(), [&](const QString& theirs) { return theirs.split(gap()).contains(word); });
        });
    }

    PseudoLanguage m_pseudo;
    Stage m_stage;
    QSet<QString> m_fakes, m_pack;
};

QTEST_MAIN(language_test)
#include "language_test.moc"
