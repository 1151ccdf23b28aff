// SPDX-License-Identifier: EUPL-1.2
#include "tests/integration/attacks/Attacks.h"
#include "tests/integration/sim/SeededBug.h"
#include <QtTest>

namespace aanzet::test {

int seededBug = 0;

// Each of the thirteen steps of the receive pipeline (protocol.md 7) is there for something: with it switched off, in a copy
// of the source (CMakeLists.txt), an attack succeeds that fails with it on.
class TestAttackSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withAStepSwitchedOffAnAttackSucceeds_data();
    void withAStepSwitchedOffAnAttackSucceeds();
};

void TestAttackSteps::withAStepSwitchedOffAnAttackSucceeds_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("attack");
    const std::pair<const char*, const char*> steps[] = {
        {"size limits", "pipeline.operation_of_300_kib_by_a_member"},
        {"canonical parse", "garbage.longer_frames"},
        {"log state", "signed.on_a_head_that_is_no_ancestor"},
        {"device valid and role", "signed.before_the_right_was_given"},
        {"signature", "signed.by_nobody"},
        {"chain", "signed.not_from_the_beginning_of_a_chain"},
        {"operation hash", "swap.bodies_of_two_fields"},
        {"ids equal to context", "pipeline.body_under_the_field_id_of_another_field_by_a_member"},
        {"epoch allowed", "pipeline.old_epoch_under_a_new_head_by_a_member"},
        {"AEAD", "pipeline.body_sealed_for_another_record_by_a_member"},
        {"unpad", "pipeline.body_without_padding_by_a_member"},
        {"schema", "pipeline.rule_that_the_field_has_not_by_a_member"},
        {"apply", "pipeline.two_operations_at_one_place_in_the_order"},
    };
    int number = 100;
    for (const auto& [step, attack] : steps) QTest::newRow(step) << ++number << QString::fromLatin1(attack);
    QCOMPARE(number, 113);
}

void TestAttackSteps::withAStepSwitchedOffAnAttackSucceeds()
{
    QFETCH(int, step);
    QFETCH(QString, attack);
    const auto all = everyAttack();
    const auto it = std::find_if(all.begin(), all.end(), [&](const Attack& a) { return a.name == attack.toStdString(); });
    QVERIFY(it != all.end());
    seededBug = 0;
    QCOMPARE(QString::fromStdString(outcomeOf(*it, 1)), QString());
    seededBug = step;
    const auto wrong = outcomeOf(*it, 1);
    seededBug = 0;
    QVERIFY2(!wrong.empty(), "the step is off and nothing is taken that it should refuse");
    qInfo("%s", wrong.c_str());
}

} // namespace aanzet::test

QTEST_APPLESS_MAIN(aanzet::test::TestAttackSteps)
#include "tst_attack_steps.moc"
