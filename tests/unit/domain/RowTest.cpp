// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/Attachment.h"
#include "mobile/domain/Agreement.h"
#include "mobile/domain/Assessment.h"
#include "mobile/domain/CaseStatus.h"
#include "mobile/domain/ContactAttempt.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/MovedRecord.h"
#include "mobile/domain/Service.h"
#include "mobile/domain/NetworkMap.h"
#include "mobile/domain/Organisation.h"
#include "mobile/domain/Plan.h"
#include "mobile/domain/SafetyPlan.h"
#include "mobile/domain/Task.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/domain/Visit.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::domain;

namespace {

FieldValue sample(const FieldSpec& spec)
{
    switch (spec.kind) {
    case FieldKind::Integer: return std::int64_t{7};
    case FieldKind::Flag: return true;
    case FieldKind::Date: return std::string("2026-03-01");
    case FieldKind::Reference: return RecordId{{1, 2, 3}};
    case FieldKind::List: return std::vector<std::string>{"a", "b"};
    default: return std::string("woord");
    }
}

// Every field of the type goes through a member of its own and comes back; none is missing.
template <class Row> QByteArray problem()
{
    const auto* type = findType(Row::kType);
    if (!type) return "unknown type";
    QByteArray wrong;
    std::size_t count = 0;
    const Row empty;
    Row::eachField(empty, [&](const char* name, const auto&) {
        if (count >= type->fields.size() || type->fields[count].name != name) wrong = name;
        ++count;
    });
    if (count != type->fields.size()) wrong = "a field is missing";
    for (std::size_t one = 0; wrong.isEmpty() && one < count; ++one) {
        Row row;
        std::size_t i = 0;
        Row::eachField(row, [&](const char*, auto& member) {
            if (i++ == one) assign(member, sample(type->fields[one]));
        });
        if (row == Row{}) wrong = "equality does not look";
        i = 0;
        Row::eachField(row, [&](const char* name, const auto& member) {
            const auto& spec = type->fields[i];
            const auto unset = spec.kind == FieldKind::Flag ? FieldValue(false) : FieldValue();
            if (toFieldValue(member) != (i == one ? sample(spec) : unset) || !validate(spec, toFieldValue(member)).ok()) wrong = name;
            ++i;
        });
        Row::eachField(row, [&](const char*, auto& member) { assign(member, FieldValue()); });
        if (!(row == Row{})) wrong = "unset does not give the empty row";
    }
    return wrong;
}

} // namespace

class RowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowHoldsEveryFieldOfItsType()
    {
        QCOMPARE(problem<Household>(), QByteArray());
        QCOMPARE(problem<Person>(), QByteArray());
        QCOMPARE(problem<ContactPoint>(), QByteArray());
        QCOMPARE(problem<CaseStatus>(), QByteArray());
        QCOMPARE(problem<Helper>(), QByteArray());
        QCOMPARE(problem<JournalEntry>(), QByteArray());
        QCOMPARE(problem<Visit>(), QByteArray());
        QCOMPARE(problem<VisitObservation>(), QByteArray());
        QCOMPARE(problem<Observation>(), QByteArray());
        QCOMPARE(problem<Worry>(), QByteArray());
        QCOMPARE(problem<ChildCheck>(), QByteArray());
        QCOMPARE(problem<Agreement>(), QByteArray());
        QCOMPARE(problem<Task>(), QByteArray());
        QCOMPARE(problem<Appointment>(), QByteArray());
        QCOMPARE(problem<ContactAttempt>(), QByteArray());
        QCOMPARE(problem<Plan>(), QByteArray());
        QCOMPARE(problem<Goal>(), QByteArray());
        QCOMPARE(problem<Step>(), QByteArray());
        QCOMPARE(problem<NetworkMap>(), QByteArray());
        QCOMPARE(problem<NetworkPerson>(), QByteArray());
        QCOMPARE(problem<NetworkTie>(), QByteArray());
        QCOMPARE(problem<NetworkSnapshot>(), QByteArray());
        QCOMPARE(problem<NetworkStroke>(), QByteArray());
        QCOMPARE(problem<NetworkWord>(), QByteArray());
        QCOMPARE(problem<NetworkGroup>(), QByteArray());
        QCOMPARE(problem<NetworkMember>(), QByteArray());
        QCOMPARE(problem<NetworkNote>(), QByteArray());
        QCOMPARE(problem<HiddenPerson>(), QByteArray());
        QCOMPARE(problem<HiddenTie>(), QByteArray());
        QCOMPARE(problem<Assessment>(), QByteArray());
        QCOMPARE(problem<DomainScore>(), QByteArray());
        QCOMPARE(problem<ClientAssessment>(), QByteArray());
        QCOMPARE(problem<ClientScore>(), QByteArray());
        QCOMPARE(problem<TalkAnswer>(), QByteArray());
        QCOMPARE(problem<OrganisationProfile>(), QByteArray());
        QCOMPARE(problem<Pack>(), QByteArray());
        QCOMPARE(problem<PackPart>(), QByteArray());
        QCOMPARE(problem<SafetyPlan>(), QByteArray());
        QCOMPARE(problem<SafetyLine>(), QByteArray());
        QCOMPARE(problem<SafetyLink>(), QByteArray());
        QCOMPARE(problem<Attachment>(), QByteArray());
        QCOMPARE(problem<WorkAttachment>(), QByteArray());
        QCOMPARE(problem<MovedRecord>(), QByteArray());
        QCOMPARE(problem<Service>(), QByteArray());
        QCOMPARE(problem<TeamService>(), QByteArray());
    }

    void aValueOfAnotherKindReadsAsUnset()
    {
        Goal goal;
        goal.priority = 2;
        assign(goal.priority, std::string("2"));
        QVERIFY(!goal.priority);
        assign(goal.reviewAt, std::string("2026-02-30"));
        QVERIFY(!goal.reviewAt);
        assign(goal.wording, std::string("rust"));
        assign(goal.wording, true);
        QVERIFY(goal.wording.empty());
    }
};

QTEST_APPLESS_MAIN(RowTest)
#include "RowTest.moc"
