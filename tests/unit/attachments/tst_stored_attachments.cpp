// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/StoredAttachments.h"
#include "mobile/attachments/Photo.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "mobile/visits/StoredVisit.h"
#include "tests/unit/store/LoneDevice.h"
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;

// Photos beside the note of a visit.
class tst_stored_attachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_device.begin();
        m_visit = std::make_unique<StoredVisit>(*m_device.store, m_device.clock, m_device.ref(), std::nullopt);
    }
    void cleanup()
    {
        m_visit.reset();
        m_device.end();
    }

    void aPhotoAloneMakesTheVisitInTheSameSave();
    void whatIsTypedGoesBeforeThePhoto();
    void aPhotoForProfessionalsLiesInTheDossier();
    void whatIsNoPictureIsRefusedAndNothingIsMade();
    void aFullDiskIsSaidAndTheNoteStandsAsItWas();
    void theEleventhOfANoteIsRefused();
    void theFiftyFirstOfAYearIsRefusedAndTheNextYearIsNew();
    void aRemovedOneComesBack();
    void aFinishedNoteSealsItsPhotosAndALetterIsHandledAfter();
    void aPhotoAloneIsSealedToo();
    void aLockTakesThePicturesAway();
    void aSketchIsAPictureOfItsLines();

private:
    std::unique_ptr<StoredAttachments> open(StoredVisit* visit = nullptr)
    {
        auto* of = visit ? visit : m_visit.get();
        return std::make_unique<StoredAttachments>(*m_device.store, m_device.clock, m_device.ref(),
                                                   StoredAttachments::Visit{of->record(), [of] { return of->beginning(); }, [of] { of->begun(); }});
    }
    static QImage picture(QColor color = Qt::darkCyan, QSize size = {64, 48})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        return image;
    }
    QUrl file(const QImage& image)
    {
        const auto path = m_folder.filePath(QStringLiteral("brief.png"));
        return image.save(path) ? QUrl::fromLocalFile(path) : QUrl();
    }
    std::size_t visits() { return m_device.store->list(m_device.client(), types::Visit).size(); }
    std::size_t attached(std::uint16_t type) { return m_device.store->list(type == types::Attachment ? m_device.client() : m_device.dossier(), type).size(); }

    QTemporaryDir m_folder;
    test::LoneDevice m_device;
    std::unique_ptr<StoredVisit> m_visit;
};

void tst_stored_attachments::aPhotoAloneMakesTheVisitInTheSameSave()
{
    const auto photos = open();
    m_visit->hold();
    QCOMPARE(m_device.drafts(), std::int64_t(1));
    QVERIFY(photos->isWritable());
    QCOMPARE(visits(), std::size_t(0));
    QVERIFY(photos->addPhotoFile(file(picture(Qt::darkCyan, {2000, 1000})), AttachmentsModel::WithClient, true, QStringLiteral(" Brief van de\n woningbouw ")));
    QCOMPARE(visits(), std::size_t(1));
    QCOMPARE(m_device.drafts(), std::int64_t(0));     // the next new note is another one
    QCOMPARE(photos->rowCount(), 1);
    const auto row = photos->rows().front();
    QCOMPARE(row.kind, int(AttachmentsModel::Photo));
    QCOMPARE(row.place, int(AttachmentsModel::Here));
    QCOMPARE(row.takenAt.date(), QDate(2026, 5, 12));
    QCOMPARE(row.caption, QStringLiteral("Brief van de woningbouw"));
    QVERIFY(row.isLetter && !row.handledOn.isValid() && !row.isSealed && !row.isForProfessionals && row.addedBy.isEmpty());
    QCOMPARE(photos->picture(row.id, 0).size(), QSize(attachments::kLongSide, attachments::kLongSide / 2));
    QCOMPARE(photos->picture(row.id, 200).size(), QSize(200, 100));

    QVERIFY(photos->addPhotoPicture(picture(Qt::red), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(visits(), std::size_t(1));
    QCOMPARE(photos->rowCount(), 2);
    const auto again = std::make_unique<StoredVisit>(*m_device.store, m_device.clock, m_device.ref(), m_visit->record());
    QCOMPARE(open(again.get())->rows(), photos->rows());
    const StoredVisit other(*m_device.store, m_device.clock, m_device.ref(), std::nullopt);
    QVERIFY(other.record() != m_visit->record());
}

void tst_stored_attachments::whatIsTypedGoesBeforeThePhoto()
{
    m_visit->edit(VisitEditor::ClientWords, QStringLiteral("Kijk, deze brief."));
    QVERIFY(open()->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(m_visit->saveState(), VisitEditor::Saved);
    const StoredVisit again(*m_device.store, m_device.clock, m_device.ref(), m_visit->record());
    QCOMPARE(again.clientWords(), QStringLiteral("Kijk, deze brief."));
    QCOMPARE(visits(), std::size_t(1));
    QCOMPARE(m_device.drafts(), std::int64_t(0));
}

void tst_stored_attachments::aPhotoForProfessionalsLiesInTheDossier()
{
    const auto photos = open();
    QVERIFY(photos->mayHide());
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::Professionals, false, {}));
    QCOMPARE(attached(types::Attachment), std::size_t(0));
    QCOMPARE(attached(types::WorkAttachment), std::size_t(1));
    QCOMPARE(visits(), std::size_t(1));
    QVERIFY(photos->rows().front().isForProfessionals);
    QVERIFY(!photos->picture(photos->rows().front().id, 0).isNull());
    QVERIFY(photos->setCaption(photos->rows().front().id, QStringLiteral(" de  meterkast ")));
    QCOMPARE(photos->rows().front().caption, QStringLiteral("de meterkast"));
}

void tst_stored_attachments::whatIsNoPictureIsRefusedAndNothingIsMade()
{
    const auto photos = open();
    QFile letter(m_folder.filePath(QStringLiteral("brief.jpg")));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("geen foto") == 9);
    letter.close();
    QVERIFY(!photos->addPhotoFile(QUrl::fromLocalFile(letter.fileName()), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::NotAPicture);
    QVERIFY(!photos->addPhotoFile(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("weg.jpg"))), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::NotReadable);
    QVERIFY(letter.resize(qint64(attachments::kMaxPhotoFile) + 1));
    QVERIFY(!photos->addPhotoFile(QUrl::fromLocalFile(letter.fileName()), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::TooLarge);
    QVERIFY(!photos->addPhotoPicture({}, AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->rowCount(), 0);
    QCOMPARE(visits(), std::size_t(0));
    photos->forgive();
    QCOMPARE(photos->refusal(), AttachmentsModel::None);
}

void tst_stored_attachments::aFullDiskIsSaidAndTheNoteStandsAsItWas()
{
    const auto photos = open();
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    const auto before = photos->rows();
    m_device.disk.failAt(1, test::Fault::DiskFull, test::Repeat::FromThenOn);
    QVERIFY(!photos->addPhotoPicture(picture(Qt::red), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::DiskFull);
    QCOMPARE(photos->rows(), before);
    m_device.disk.clear();
    QVERIFY(photos->addPhotoPicture(picture(Qt::red), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->rowCount(), 2);
}

void tst_stored_attachments::theEleventhOfANoteIsRefused()
{
    const auto photos = open();
    for (int i = 0; i < AttachmentsModel::kMost; ++i) {
        QCOMPARE(photos->isMany(), i >= AttachmentsModel::kManyFrom);
        QVERIFY(photos->addPhotoPicture(picture(), i % 2 ? AttachmentsModel::WithClient : AttachmentsModel::Professionals, false, {}));
    }
    QVERIFY(!photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::TooMany);
    QCOMPARE(photos->rowCount(), AttachmentsModel::kMost);
    QVERIFY(photos->remove(photos->rows().back().id));
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
}

void tst_stored_attachments::theFiftyFirstOfAYearIsRefusedAndTheNextYearIsNew()
{
    for (int i = 0; i < AttachmentsModel::kMostOfYear; ++i) {
        const StoredVisit visit(*m_device.store, m_device.clock, m_device.ref(), crypto::randomFixed<RecordId>());
        StoredAttachments photos(*m_device.store, m_device.clock, m_device.ref(), {visit.record(), {}, {}});
        QVERIFY(photos.addPhotoPicture(picture(Qt::gray, {8, 8}), i % 2 ? AttachmentsModel::WithClient : AttachmentsModel::Professionals, false, {}));
    }
    const auto photos = open();
    QVERIFY(!photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::HouseholdFull);
    QCOMPARE(visits(), std::size_t(0));
    m_device.clock.advance(std::chrono::hours(24 * 300));
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
}

void tst_stored_attachments::aRemovedOneComesBack()
{
    const auto photos = open();
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    QVERIFY(photos->addPhotoPicture(picture(Qt::red), AttachmentsModel::WithClient, false, {}));
    QVERIFY(photos->setCaption(photos->rows().front().id, QStringLiteral("Brief van de woningbouw")));
    const auto before = photos->rows();
    QVERIFY(!photos->canUndo());
    QVERIFY(photos->remove(before.front().id));
    QCOMPARE(photos->rowCount(), 1);
    QVERIFY(photos->canUndo());
    photos->undo();
    QCOMPARE(photos->rows(), before);
    QVERIFY(!photos->picture(before.front().id, 0).isNull());
    QVERIFY(!photos->canUndo());
}

void tst_stored_attachments::aFinishedNoteSealsItsPhotosAndALetterIsHandledAfter()
{
    const auto photos = open();
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::Professionals, false, {}));
    m_visit->edit(VisitEditor::ClientWords, QStringLiteral("Kijk."));
    m_visit->finish();
    QVERIFY(m_visit->isFinished());
    photos->refresh();
    QVERIFY(!photos->isWritable());
    for (const auto& row : photos->rows()) QVERIFY(row.isSealed);
    const auto id = photos->rows().front().id;
    QVERIFY(!photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::NotAllowed);
    QVERIFY(!photos->remove(id));
    QVERIFY(!photos->setCaption(id, QStringLiteral("anders")));
    QVERIFY(photos->setLetter(id, true));
    QVERIFY(photos->setHandled(id, true));
    const auto handled = photos->rows().front();
    QVERIFY(handled.isLetter);
    QCOMPARE(handled.handledOn.date(), QDate(2026, 5, 12));
    QCOMPARE(handled.expiresOn.date(), QDate(2026, 6, 23));
    QVERIFY(photos->setHandled(id, false));
    QVERIFY(!photos->rows().front().handledOn.isValid() && !photos->rows().front().expiresOn.isValid());
    QVERIFY(photos->rows().front().caption.isEmpty());
}

void tst_stored_attachments::aPhotoAloneIsSealedToo()
{
    const auto photos = open();
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::Professionals, false, {}));
    m_visit->finish();
    photos->refresh();
    QVERIFY(m_visit->isFinished());
    QVERIFY(photos->rows().front().isSealed);
}

void tst_stored_attachments::aLockTakesThePicturesAway()
{
    const auto photos = open();
    QVERIFY(photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    const auto id = photos->rows().front().id;
    QVERIFY(!photos->picture(id, 200).isNull());
    const auto version = photos->version();
    QSignalSpy told(photos.get(), &AttachmentsModel::changed);
    photos->detach();
    QCOMPARE(photos->rowCount(), 0);
    QVERIFY(photos->picture(id, 200).isNull());
    QVERIFY(photos->version() > version);
    QCOMPARE(told.count(), 1);
    QVERIFY(!photos->isWritable() && !photos->mayHide() && !photos->canUndo());
    QVERIFY(!photos->addPhotoPicture(picture(), AttachmentsModel::WithClient, false, {}));
    photos->refresh();
    photos->undo();
    QCOMPARE(photos->rowCount(), 0);
}

void tst_stored_attachments::aSketchIsAPictureOfItsLines()
{
    const auto photos = open();
    QVERIFY(!photos->addSketch({}, AttachmentsModel::WithClient, {}));
    QCOMPARE(photos->refusal(), AttachmentsModel::NotAPicture);
    QVERIFY(photos->addSketch({QVariantList{100, 500, 900, 500}, QVariantList{500, 100}}, AttachmentsModel::WithClient, QStringLiteral("De kamer")));
    const auto row = photos->rows().constFirst();
    QCOMPARE(row.kind, int(AttachmentsModel::Sketch));
    QCOMPARE(row.caption, QStringLiteral("De kamer"));
    const auto seen = photos->picture(row.id, 0);
    QCOMPARE(seen.width() * 3, seen.height() * 4);
    const auto dark = [&](double x, double y) { return qGray(seen.pixel(int(x * seen.width()), int(y * seen.height()))) < 100; };
    QVERIFY(dark(0.5, 0.5) && dark(0.2, 0.5) && dark(0.5, 0.1));
    QVERIFY(!dark(0.05, 0.5) && !dark(0.5, 0.7));
}

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    tst_stored_attachments test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stored_attachments.moc"
