// SPDX-License-Identifier: EUPL-1.2
#include "shared/result/Result.h"
#include <QTest>
#include <memory>
#include <set>

using namespace aanzet;

static Result<int> half(int n)
{
    if (n % 2) return Error{ErrorCode::BadRequest, "odd"};
    return n / 2;
}

static Result<int> quarter(int n)
{
    AANZET_TRY(const int once, half(n));
    AANZET_TRY(const int twice, half(once));
    return twice;
}

static Status isQuarterable(int n)
{
    AANZET_CHECK(quarter(n));
    return {};
}

class ErrorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnNameAndASentence()
    {
        std::set<std::string> names;
        for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
            const auto name = std::string(errorName(ErrorCode(i)));
            const auto sentence = std::string(errorSentence(ErrorCode(i)));
            QVERIFY2(names.insert(name).second, name.c_str());
            for (char c : name) QVERIFY2((c >= 'A' && c <= 'Z') || c == '_', name.c_str());
            QVERIFY2(sentence.size() > 8 && sentence.back() == '.', name.c_str());
        }
        QVERIFY(names.contains("WRONG_PASSPHRASE"));
    }

    void theFirstFailureComesBack()
    {
        QCOMPARE(quarter(12).value(), 3);
        QCOMPARE(quarter(6).code(), ErrorCode::BadRequest);
        QCOMPARE(quarter(6).error().detail, std::string("odd"));
        QVERIFY(isQuarterable(8).ok());
        QVERIFY(!isQuarterable(7).ok());
    }

    void aMoveOnlyValueCanBeTakenOut()
    {
        Result<std::unique_ptr<int>> r = std::make_unique<int>(5);
        auto taken = std::move(r).value();
        QCOMPARE(*taken, 5);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
