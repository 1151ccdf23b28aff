// SPDX-License-Identifier: EUPL-1.2
// schema.golden is the list of ids that are out in the world. A line in it never changes; new lines are added by running
// this test with AANZET_GOLDEN_WRITE=1, which refuses when an existing line would go or change.
#include "shared/schema/FieldValue.h"
#include "shared/schema/Schema.h"
#include <QFile>
#include <QtTest>
#include <set>

using namespace aanzet;

namespace {

QString goldenPath()
{
    return QStringLiteral(AANZET_SOURCE_DIR "/tests/unit/domain/schema.golden");
}

QStringList currentLines()
{
    QStringList lines;
    auto q = [](std::string_view s) { return QString::fromUtf8(s.data(), static_cast<qsizetype>(s.size())); };
    for (const auto& type : allTypes()) {
        lines << QStringLiteral("type %1 %2 %3").arg(type.id).arg(q(type.name), q(spaceName(type.space)));
        for (const auto& f : type.fields)
            lines << QStringLiteral("field %1.%2 %3 %4 %5").arg(type.id).arg(f.id).arg(q(f.name), q(kindName(f.kind)), q(ruleName(f.rule)));
    }
    return lines;
}

const FieldSpec& spec(std::string_view type, std::string_view field)
{
    return *findField(*findType(type), field);
}

bool accepts(const FieldSpec& s, const FieldValue& v)
{
    return validate(s, v).ok();
}

ErrorCode refusal(const FieldSpec& s, const FieldValue& v)
{
    auto status = validate(s, v);
    return status.ok() ? ErrorCode::Internal : status.error().code;
}

} // namespace

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOnceGivenNeverChange()
    {
        QFile file(goldenPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto golden = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        file.close();
        const auto now = currentLines();
        for (const auto& line : golden) QVERIFY2(now.contains(line), qPrintable(QStringLiteral("gone or changed: ") + line));
        if (qEnvironmentVariableIsSet("AANZET_GOLDEN_WRITE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write((now.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
            return;
        }
        QCOMPARE(golden.size(), now.size());
    }

    void idsAndNamesAreUniqueAndFieldsStartAfterLifeAndSeal()
    {
        std::set<std::uint16_t> ids;
        std::set<std::string_view> names;
        std::uint16_t before = 0;
        for (const auto& type : allTypes()) {
            QVERIFY(type.id > before);
            before = type.id;
            QVERIFY(ids.insert(type.id).second);
            QVERIFY(names.insert(type.name).second);
            QVERIFY(!type.fields.empty());
            std::uint16_t last = kSealField;
            std::set<std::string_view> fields;
            for (const auto& f : type.fields) {
                QVERIFY(f.id > last);
                last = f.id;
                QVERIFY2(fields.insert(f.name).second, f.name.data());
                QVERIFY(f.name != "life" && f.name != "seal");
                for (char c : f.name) QVERIFY((c >= 'a' && c <= 'z') || c == '_');
            }
            QCOMPARE(findType(type.id), &type);
            QCOMPARE(findType(type.name), &type);
        }
        QCOMPARE(findType(std::uint16_t{9999}), nullptr);
        QCOMPARE(findType("nothing"), nullptr);
    }

    void everyReferenceNamesATypeThatExistsAndMayBeSeenFromThere()
    {
        for (const auto& type : allTypes())
            for (const auto& f : type.fields) {
                if (f.kind != FieldKind::Reference) QCOMPARE(f.target, kNoTarget);
                if (f.target == kNoTarget) continue;
                const auto* target = findType(f.target);
                QVERIFY2(target, f.name.data());
                // client and dossier refer to each other through the dossier only (protocol 1)
                if (type.space == SpaceKind::Client) QCOMPARE(target->space, SpaceKind::Client);
            }
    }

    void everySuggestedChoiceFitsItsField()
    {
        for (const auto& type : allTypes())
            for (const auto& f : type.fields) {
                if (f.kind != FieldKind::Choice && f.kind != FieldKind::List) QVERIFY(f.choices.empty());
                for (auto c : f.choices) {
                    if (f.kind == FieldKind::Choice)
                        QVERIFY(accepts(f, std::string(c)));
                    else
                        QVERIFY(accepts(f, std::vector<std::string>{std::string(c)}));
                }
            }
    }

    void ownWordsAreNeverOfferedForMerging()
    {
        QVERIFY(spec("visit", "client_words").card == Card::OwnWords);
        QVERIFY(spec("plan", "dream").card == Card::OwnWords);
        QVERIFY(spec("visit", "strengths").card == Card::Text);
        QVERIFY(spec("network_person", "x").rule == Rule::Last);
        QVERIFY(spec("network_person", "x").card == Card::None);
        QVERIFY(spec("case_status", "director").card == Card::Decision);
        QVERIFY(ruleOf(*findType("visit"), kSealField) == Rule::First);
        QVERIFY(ruleOf(*findType("visit"), kLifeField) == Rule::Keep);
        for (const auto& type : allTypes())
            for (const auto& f : type.fields)
                if (f.name.find("words") != std::string_view::npos && f.kind == FieldKind::Text && type.space == SpaceKind::Client)
                    QVERIFY2(f.card == Card::OwnWords, f.name.data());
    }

    void aValueOfAnotherKindIsRefused()
    {
        QCOMPARE(refusal(spec("visit", "client_words"), std::int64_t{3}), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("goal", "priority"), std::string("3")), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("goal", "priority"), true), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("person", "lives_here"), std::int64_t{1}), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("goal", "plan"), std::string(32, 'a')), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("goal", "domains"), std::string("housing")), ErrorCode::BadRequest);
        QVERIFY(accepts(spec("goal", "plan"), RecordId{}));
        for (const auto& type : allTypes())
            for (const auto& f : type.fields) QVERIFY(accepts(f, std::monostate{}));
    }

    void aTextMayFillItsLimitToTheLastByte()
    {
        for (auto name : {"client_words", "present_words", "place"}) {
            const auto& s = spec("visit", name);
            QVERIFY(accepts(s, std::string(s.limit, 'a')));
            QCOMPARE(refusal(s, std::string(s.limit + 1, 'a')), ErrorCode::FieldLimit);
        }
        const auto& number = spec("goal", "priority");
        QVERIFY(accepts(number, std::int64_t{9007199254740991}) && accepts(number, std::int64_t{-9007199254740991}));
        QCOMPARE(refusal(number, std::int64_t{9007199254740992}), ErrorCode::FieldLimit);
        QCOMPARE(refusal(number, INT64_MIN), ErrorCode::FieldLimit);
        const auto& domains = spec("goal", "domains");
        QVERIFY(accepts(domains, std::vector<std::string>(100, "ten bytes!")));
        QCOMPARE(refusal(domains, std::vector<std::string>(101, "ten bytes!")), ErrorCode::FieldLimit);
        QCOMPARE(refusal(domains, std::vector<std::string>{""}), ErrorCode::BadRequest);
    }

    void textIsUtf8AndALineHasNoBreak()
    {
        QVERIFY(accepts(spec("visit", "client_words"), std::string("Ik wil rust.\nEn mijn kat, Müsli 🐈.")));
        QCOMPARE(refusal(spec("visit", "client_words"), std::string("\xff\xfe")), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("visit", "client_words"), std::string("\xed\xa0\x80")), ErrorCode::BadRequest);
        QCOMPARE(refusal(spec("household", "call_name"), std::string("a\nb")), ErrorCode::BadRequest);
        QVERIFY(accepts(spec("visit", "place"), std::string("on_the_moon"))); // a word from a newer version
    }

    void aDateIsADayThatExists()
    {
        const auto& s = spec("visit", "visit_at");
        QVERIFY(accepts(s, std::string("2024-02-29")));
        for (auto bad : {"2023-02-29", "2026-13-01", "26-01-01", "2026-1-1", "morgen", ""})
            QCOMPARE(refusal(s, std::string(bad)), ErrorCode::BadRequest);
    }
};

QTEST_APPLESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
