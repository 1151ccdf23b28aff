// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/StoredAttachments.h"
#include "mobile/store/RowReading.h"
#include "tests/unit/store/LoneDevice.h"
#include <QGuiApplication>
#include <QTest>
#include <cmath>

using namespace aanzet;

// A memo that is spoken with a note and heard again; what stops it keeps it.
class tst_stored_voice : public QObject
{
    Q_OBJECT

    struct Ear final : sound::Ear {
        explicit Ear(tst_stored_voice& test) : test(test) {}
        Result<int> begin(Heard heard) override
        {
            if (test.m_isDeaf) return ErrorCode::NotFound;
            test.m_heard = std::move(heard);
            return 16000;
        }
        tst_stored_voice& test;
    };
    struct Mouth final : sound::Mouth {
        explicit Mouth(tst_stored_voice& test) : test(test) {}
        Status begin(sound::Samples samples, std::function<void()> over) override
        {
            test.m_said = samples.seconds(sound::kPlayedRate);
            test.m_over = std::move(over);
            return {};
        }
        tst_stored_voice& test;
    };
    void speak(int seconds)
    {
        for (int i = 0; i < seconds && m_heard; ++i) {
            std::vector<std::int16_t> samples(16000);
            for (std::size_t k = 0; k < samples.size(); ++k) samples[k] = std::int16_t(9000 * std::sin(double(k) / 6));
            m_heard(samples);
        }
    }
    std::unique_ptr<StoredAttachments> open()
    {
        return std::make_unique<StoredAttachments>(*m_device.store, m_device.clock, m_device.ref(), StoredAttachments::Visit{m_visit, {}, {}}, nullptr,
                                                   sound::Device{[this] { return std::make_unique<Ear>(*this); }, [this] { return std::make_unique<Mouth>(*this); }});
    }

private Q_SLOTS:
    void init()
    {
        m_isDeaf = false;
        m_said = -1;
        m_heard = {};
        m_device.begin();
        m_visit = *m_device.store->put({*m_device.ref().client, types::Visit, {}, {{store::fieldOf(types::Visit, "visit_at"), std::string("2026-02-20"), {}}}});
    }
    void cleanup() { m_device.end(); }

    void whatWasSaidIsKeptAndHeardAgain()
    {
        const auto note = open();
        auto* voice = note->voice();
        voice->record(true);
        QCOMPARE(voice->state(), VoiceModel::Recording);
        speak(3);
        QCOMPARE(voice->seconds(), 3);
        QVERIFY(voice->level() > 0.2 && voice->level() < 0.4);
        voice->stop();
        QCOMPARE(voice->state(), VoiceModel::Quiet);
        QCOMPARE(note->rowCount(), 1);
        const auto row = note->rows().constFirst();
        QCOMPARE(row.kind, int(AttachmentsModel::Voice));
        QVERIFY(row.isForProfessionals);
        QVERIFY(note->picture(row.id, 240).isNull());
        voice->play(row.id);
        QCOMPARE(voice->state(), VoiceModel::Playing);
        QCOMPARE(voice->playing(), row.id);
        QCOMPARE(m_said, 3);
        m_over();
        QCOMPARE(voice->state(), VoiceModel::Quiet);
        const auto record = *m_device.store->get(*m_device.ref().dossier, *RecordId::fromHex(row.id.toStdString()));
        QVERIFY(record.field(store::fieldOf(types::WorkAttachment, "media_type"))->shown.value == FieldValue(std::string("audio/ogg")));
    }

    void whatIsNotToBeKeptIsNotKept()
    {
        const auto note = open();
        note->voice()->record(false);
        speak(7);
        note->voice()->discard();
        QCOMPARE(note->rowCount(), 0);
        note->voice()->record(false);
        note->voice()->stop();                        // nothing was said
        QCOMPARE(note->rowCount(), 0);
        QCOMPARE(open()->rowCount(), 0);
    }

    void withoutAMicrophoneThatIsSaid()
    {
        m_isDeaf = true;
        const auto note = open();
        note->voice()->record(false);
        QCOMPARE(note->voice()->state(), VoiceModel::Quiet);
        QCOMPARE(note->voice()->trouble(), VoiceModel::NoMicrophone);
        StoredAttachments without(*m_device.store, m_device.clock, m_device.ref(), {m_visit, {}, {}});
        without.voice()->record(false);
        QCOMPARE(without.voice()->trouble(), VoiceModel::NoMicrophone);
    }

    void fiveMinutesAreTheEndAndAreKept()
    {
        const auto note = open();
        note->voice()->record(false);
        speak(VoiceModel::kMostSeconds + 20);
        QCOMPARE(note->voice()->state(), VoiceModel::Quiet);
        QCOMPARE(note->rowCount(), 1);
        note->voice()->play(note->rows().constFirst().id);
        QCOMPARE(m_said, VoiceModel::kMostSeconds);
    }

    void aLockKeepsWhatIsBeingSaid()
    {
        const auto note = open();
        note->voice()->record(false);
        speak(2);
        note->detach();
        QCOMPARE(open()->rowCount(), 1);
        speak(1);                                     // nobody hears it
        QCOMPARE(open()->rowCount(), 1);
    }

    void aKillKeepsWhatWasSaidUntilAFewSecondsBefore()
    {
        auto killed = open();
        killed->voice()->record(true);
        speak(12);
        killed.reset();                               // nothing is said to it before it goes
        const auto again = open();
        QCOMPARE(again->rowCount(), 1);
        QVERIFY(again->rows().constFirst().isForProfessionals);
        again->voice()->play(again->rows().constFirst().id);
        QVERIFY2(m_said >= 8 && m_said <= 12, QByteArray::number(m_said));
        QCOMPARE(open()->rowCount(), 1);              // once
    }

    void aFullDiskIsSaidAndWhatWasSaidIsThereAfterwards()
    {
        const auto note = open();
        note->voice()->record(false);
        speak(12);
        m_device.disk.clear();
        m_device.disk.failAt(1, test::Fault::DiskFull, test::Repeat::FromThenOn);
        note->voice()->stop();
        QCOMPARE(note->voice()->trouble(), VoiceModel::NotKept);
        QCOMPARE(note->refusal(), AttachmentsModel::DiskFull);
        m_device.disk.clear();
        QCOMPARE(open()->rowCount(), 1);
    }

    void whatIsRefusedComesWhenThereIsRoom()
    {
        const auto note = open();
        for (int i = 0; i < AttachmentsModel::kMost; ++i) QVERIFY(note->addSketch({QVariantList{1, 1, 900, 900}}, AttachmentsModel::WithClient, {}));
        note->voice()->record(false);
        speak(3);
        note->voice()->stop();
        QCOMPARE(note->voice()->trouble(), VoiceModel::NotKept);
        QCOMPARE(note->refusal(), AttachmentsModel::TooMany);
        QVERIFY(note->remove(note->rows().constFirst().id));
        const auto again = open();
        QCOMPARE(again->rowCount(), AttachmentsModel::kMost);
        for (const auto& row : again->rows())
            if (row.kind == AttachmentsModel::Voice) again->voice()->play(row.id);
        QCOMPARE(m_said, 3);
    }

    // One that was refused lay where the next one was written.
    void theNextMemoDoesNotPushOutOneThatWasRefused()
    {
        const auto note = open();
        for (int i = 0; i < AttachmentsModel::kMost; ++i) QVERIFY(note->addSketch({QVariantList{1, 1, 900, 900}}, AttachmentsModel::WithClient, {}));
        note->voice()->record(false);
        speak(3);
        note->voice()->stop();
        note->voice()->record(false);                 // still no room: it would be the second without a place
        QCOMPARE(note->voice()->state(), VoiceModel::Quiet);
        QCOMPARE(note->voice()->trouble(), VoiceModel::NotKept);
        const auto memos = [&] { return std::count_if(note->rows().begin(), note->rows().end(), [](const AttachmentRow& row) { return row.kind == AttachmentsModel::Voice; }); };
        QVERIFY(note->remove(note->rows().constFirst().id));
        QCOMPARE(memos(), 1);                         // there is room: at once
        QVERIFY(note->remove(note->rows().constFirst().kind == AttachmentsModel::Voice ? note->rows().constLast().id : note->rows().constFirst().id));
        note->voice()->record(false);
        speak(2);
        note->voice()->stop();
        QCOMPARE(memos(), 2);
    }

    void aShortMemoOnAFullDiskIsKeptWhenThereIsRoom()
    {
        const auto note = open();
        note->voice()->record(true);
        speak(3);
        m_device.disk.clear();
        m_device.disk.failAt(1, test::Fault::DiskFull, test::Repeat::FromThenOn);
        note->voice()->stop();
        QCOMPARE(note->voice()->trouble(), VoiceModel::NotKept);
        m_device.disk.clear();
        note->detach();                               // a lock
        const auto again = open();
        QCOMPARE(again->rowCount(), 1);
        QVERIFY(again->rows().constFirst().isForProfessionals);
    }

    void aMemoThatIsNotThereIsSaid()
    {
        const auto note = open();
        note->voice()->play(QString(32, u'7'));
        QCOMPARE(note->voice()->trouble(), VoiceModel::NotHere);
        QCOMPARE(note->voice()->state(), VoiceModel::Quiet);
    }

private:
    test::LoneDevice m_device;
    RecordId m_visit;
    sound::Ear::Heard m_heard;
    std::function<void()> m_over;
    bool m_isDeaf = false;
    int m_said = -1;
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    tst_stored_voice test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stored_voice.moc"
