// SPDX-License-Identifier: EUPL-1.2
#include "mobile/session/PassphraseWords.h"
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <set>

using namespace aanzet;
using aanzet::session::PassphraseWords;

class PassphraseWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void theDutchListIsLargePlainAndWithoutDoubles()
    {
        QFile file(QStringLiteral(AANZET_SOURCE_DIR "/assets/words/nl.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        const QList<QByteArray> lines = text.trimmed().split('\n');
        static const QRegularExpression kWord(QStringLiteral("^[a-z]{3,10}$"));
        for (const QByteArray& line : lines) QVERIFY2(kWord.match(QString::fromLatin1(line)).hasMatch(), line);
        const PassphraseWords words(std::string_view(text.constData(), std::size_t(text.size())));
        QCOMPARE(words.size(), std::size_t(lines.size()));   // nothing twice
        QVERIFY2(words.bits(4) > 46, QByteArray::number(words.bits(4)));
    }

    void fourWordsAreDrawnFromTheWholeList()
    {
        const PassphraseWords words("appel\nboom\nduin\nfiets");
        std::set<std::string> first, last;
        for (int i = 0; i < 200; ++i) {
            const auto phrase = words.draw(4);
            const QList<QByteArray> drawn = QByteArray(reinterpret_cast<const char*>(phrase.view().data()), qsizetype(phrase.size())).split(' ');
            QCOMPARE(drawn.size(), 4);
            first.insert(drawn.first().toStdString());
            last.insert(drawn.last().toStdString());
        }
        QCOMPARE(first.size(), std::size_t(4));
        QCOMPARE(last.size(), std::size_t(4));
        QCOMPARE(words.bits(4), 8.0);
    }

    void completionsAreTheShortestWordsThatBeginThatWay()
    {
        const PassphraseWords words("zonnebloem\nzon\nzolder\nzoon\nappel");
        QCOMPARE(words.completions("zo", 3), (std::vector<std::string>{"zon", "zoon", "zolder"}));
        QCOMPARE(words.completions("zonn", 3), (std::vector<std::string>{"zonnebloem"}));
        QVERIFY(words.completions("x", 3).empty());
        QVERIFY(words.completions("", 3).empty());
    }

    void withoutWordsThereIsNoPhrase()
    {
        const PassphraseWords none("");
        QVERIFY(none.draw(4).view().empty());
        QCOMPARE(none.bits(4), 0.0);
    }
};

QTEST_APPLESS_MAIN(PassphraseWordsTest)
#include "tst_passphrase_words.moc"
