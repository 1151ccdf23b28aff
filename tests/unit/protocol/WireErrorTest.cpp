// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include "shared/protocol/WireError.h"
#include <QFile>
#include <QRegularExpression>
#include <QtTest>
#include <set>

using namespace aanzet;
using namespace aanzet::protocol;

// Numbers of errors on the wire: the table of PROTOCOL.md is what the program does, and what is unknown is no success.
class WireErrorTest : public QObject
{
    Q_OBJECT

    static QString nameOf(ErrorCode code) { return QString::fromStdString(std::string(errorName(code))); }

private Q_SLOTS:
    void theTableOfThePageIsTheTableOfTheProgram()
    {
        QFile f(QStringLiteral(AANZET_SOURCE_DIR "/shared/protocol/PROTOCOL.md"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        static const QRegularExpression row(QStringLiteral("^\\| (\\d+) \\| ([A-Z_]+) \\| (\\d+) \\| (retry|ask|stop) \\|"), QRegularExpression::MultilineOption);
        auto rows = row.globalMatch(QString::fromUtf8(f.readAll()));
        const QStringList actions{QStringLiteral("retry"), QStringLiteral("ask"), QStringLiteral("stop")};
        std::set<int> numbers;
        while (rows.hasNext()) {
            const auto m = rows.next();
            const auto number = m.captured(1).toInt();
            const auto& e = wireErrorOf(static_cast<std::uint16_t>(number));
            QCOMPARE(int(e.number), number);
            QCOMPARE(nameOf(e.code), m.captured(2));
            QCOMPARE(e.httpStatus, m.captured(3).toInt());
            QCOMPARE(actions[static_cast<int>(e.action)], m.captured(4));
            QVERIFY2(numbers.insert(number).second, qPrintable(m.captured(0)));
        }
        for (int n = 1; n < 65536; ++n)
            QCOMPARE(wireErrorOf(static_cast<std::uint16_t>(n)).number != 0, numbers.count(n) == 1);
    }

    void everyCodeHasANumberThatLeadsBackToIt()
    {
        for (int c = 0; c <= static_cast<int>(ErrorCode::Internal); ++c) {
            const auto code = static_cast<ErrorCode>(c);
            const auto& e = wireErrorOf(code);
            QVERIFY(e.number > 0);
            QCOMPARE(&wireErrorOf(e.number), &e);
            // What never travels is said in the words of something that does.
            if (e.code != code) QVERIFY(e.code == ErrorCode::Internal || e.code == ErrorCode::Busy);
        }
        QCOMPARE(nameOf(wireErrorOf(ErrorCode::Storage).code), nameOf(ErrorCode::Busy));
        QCOMPARE(nameOf(wireErrorOf(ErrorCode::WrongPassphrase).code), nameOf(ErrorCode::Internal));
    }

    void aBodyComesBackWithItsExtra()
    {
        for (std::uint16_t n = 1; wireErrorOf(n).number; ++n)
            for (const auto& extra : {Bytes{}, Bytes(300, 7)}) {
                const auto body = decodeErrorBody(encodeErrorBody(wireErrorOf(n).code, extra));
                QVERIFY(body.ok());
                QCOMPARE(body->error.number, n);
                QVERIFY(body->extra == extra);
            }
    }

    void aBodyWithoutAKnownNumberIsNonsenseAndNeverASuccess_data()
    {
        QTest::addColumn<QString>("hex");
        QTest::newRow("number nobody knows") << QStringLiteral("a1011903e7");
        QTest::newRow("number beyond 16 bits") << QStringLiteral("a1011a00010001");
        QTest::newRow("number zero") << QStringLiteral("a10100");
        QTest::newRow("no number") << QStringLiteral("a10202");
        QTest::newRow("a newer member alone") << QStringLiteral("a10000");
    }
    void aBodyWithoutAKnownNumberIsNonsenseAndNeverASuccess()
    {
        QFETCH(QString, hex);
        const auto bytes = fromHex(hex.toStdString());
        QVERIFY(bytes.ok());
        const auto body = decodeErrorBody(*bytes);
        QVERIFY(body.ok());
        QCOMPARE(nameOf(body->error.code), nameOf(ErrorCode::ServerNonsense));
    }

    void whatIsNoErrorBodyIsRefused()
    {
        for (const char* hex : {"", "a0", "80", "a101", "a10101ff", "a2020001", "a101f4", "a1016131", "ff"}) {
            const auto bytes = fromHex(hex);
            QVERIFY(bytes.ok());
            const auto body = decodeErrorBody(*bytes);
            QVERIFY2(!body.ok(), hex);
            QCOMPARE(nameOf(body.code()), nameOf(ErrorCode::ServerNonsense));
        }
    }

    void membersOfANewerVersionAreSkipped()
    {
        cbor::Encoder e;
        e.map(3).key(1).uint(7).key(2).uint(2).key(9).array(1).text("more");
        const auto body = decodeErrorBody(e.view());
        QVERIFY(body.ok());
        QCOMPARE(nameOf(body->error.code), nameOf(ErrorCode::Revoked));
    }
};

QTEST_APPLESS_MAIN(WireErrorTest)
#include "WireErrorTest.moc"
