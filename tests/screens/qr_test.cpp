// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzQrCamera.h"
#include "qml/components/AzQrReader.h"
#include "tests/screens/Stage.h"
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace aanzet;

// What our own screens show as a code is read back from a picture of it, as somebody takes one with another device.
class qr_test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theInvitationOnTheScreenIsReadFromAPhoto_data();
    void theInvitationOnTheScreenIsReadFromAPhoto();
    void aTurnedPhotoOnALivelyGroundIsRead_data();
    void aTurnedPhotoOnALivelyGroundIsRead();
    void whatHoldsNoCodeIsSaidApart();
    void theCameraReadsWhatIsHeldBeforeItAndGoesOff();
    void withoutACameraItIsSaid();
    void aCameraThatIsNotLookedAtIsOff();

private:
    QString save(const QImage& picture, const char* name)
    {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        return picture.save(path) ? path : QString();
    }
    static AzQrReader::Outcome read(const QString& path, QString& text)
    {
        AzQrReader reader;
        QSignalSpy found(&reader, &AzQrReader::found);
        reader.readFile(QUrl::fromLocalFile(path));
        if (!QTest::qWaitFor([&] { return reader.outcome() != AzQrReader::Reading; }, 60'000)) return AzQrReader::Reading;
        text = found.isEmpty() ? QString() : found.first().first().toString();
        return reader.outcome();
    }

    Stage m_stage;
    QTemporaryDir m_folder;
    QImage m_screen;
    QString m_link;
};

void qr_test::initTestCase()
{
    QVERIFY(m_folder.isValid());
    FakeAppModel app;
    const auto window = m_stage.play({u"invite-link"_qs, u"lead"_qs, {u"go people"_qs, u"team openPage invite"_qs, u"team invites Fatima el Amrani"_qs}},
                                     {u"phone"_qs, {360, 2400}}, app);
    QVERIFY(window);
    m_screen = Stage::settled(window.get());
    m_link = app.invites()->link();
    QVERIFY(m_link.size() > 200);
}

void qr_test::theInvitationOnTheScreenIsReadFromAPhoto_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("png") << m_folder.filePath(QStringLiteral("screen.png"));
    QTest::newRow("jpeg") << m_folder.filePath(QStringLiteral("screen.jpg"));
}

void qr_test::theInvitationOnTheScreenIsReadFromAPhoto()
{
    QFETCH(QString, path);
    QVERIFY(m_screen.save(path, nullptr, 80));
    QString text;
    QCOMPARE(read(path, text), AzQrReader::Found);
    QCOMPARE(text, m_link);
}

void qr_test::aTurnedPhotoOnALivelyGroundIsRead_data()
{
    QTest::addColumn<int>("degrees");
    for (const int degrees : {0, 12, 90, 147, 263}) QTest::addRow("%d", degrees) << degrees;
}

// A tablet on a table: woodgrain and shade around it, noise over all, askew.
void qr_test::aTurnedPhotoOnALivelyGroundIsRead()
{
    QFETCH(int, degrees);
    QImage photo(1600, 1600, QImage::Format_RGB32);
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QLinearGradient light(0, 0, 1600, 1600);
    light.setColorAt(0, QColor(214, 178, 132));
    light.setColorAt(1, QColor(92, 66, 44));
    painter.fillRect(photo.rect(), light);
    QRandomGenerator random(7);
    for (int i = 0; i < 400; ++i) {
        painter.setPen(QPen(QColor(60 + random.bounded(120), 50 + random.bounded(80), 40 + random.bounded(40)), 1 + random.bounded(4)));
        painter.drawLine(random.bounded(1600), random.bounded(1600), random.bounded(1600), random.bounded(1600));
    }
    painter.translate(800, 800);
    painter.rotate(degrees);
    const auto part = m_screen.copy(0, 0, 360, 900).scaledToHeight(1500, Qt::SmoothTransformation);
    painter.drawImage(-part.width() / 2, -part.height() / 2, part);
    painter.end();
    for (int y = 0; y < photo.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(photo.scanLine(y));
        for (int x = 0; x < photo.width(); ++x) {
            const int n = random.bounded(25) - 12 - x / 40;      // a shadow from the right
            line[x] = qRgb(qBound(0, qRed(line[x]) + n, 255), qBound(0, qGreen(line[x]) + n, 255), qBound(0, qBlue(line[x]) + n, 255));
        }
    }
    QString text;
    QCOMPARE(read(save(photo, "photo.jpg"), text), AzQrReader::Found);
    QCOMPARE(text, m_link);
}

void qr_test::whatHoldsNoCodeIsSaidApart()
{
    QImage empty(800, 600, QImage::Format_RGB32);
    empty.fill(Qt::lightGray);
    QString text;
    QCOMPARE(read(save(empty, "wall.png"), text), AzQrReader::NoCode);
    QVERIFY(text.isEmpty());
    const auto path = m_folder.filePath(QStringLiteral("letter.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    QCOMPARE(read(path, text), AzQrReader::NoPicture);
    QCOMPARE(read(m_folder.filePath(QStringLiteral("nowhere.png")), text), AzQrReader::NoPicture);
}

namespace {

// A camera that sees what it is told, and tells how many of it are on.
class PretendFeed final : public CameraFeed
{
public:
    PretendFeed() { ++s_on; s_last = this; }
    ~PretendFeed() override { --s_on; s_last = nullptr; }
    void start() override { m_isStarted = true; }
    void see(const QImage& picture)
    {
        QVERIFY(m_isStarted);
        Q_EMIT frame(picture);
    }
    static inline int s_on = 0;
    static inline PretendFeed* s_last = nullptr;

private:
    bool m_isStarted = false;
};

} // namespace

void qr_test::theCameraReadsWhatIsHeldBeforeItAndGoesOff()
{
    CameraFeed::replace([] { return std::make_unique<PretendFeed>(); });
    AzQrCamera camera;
    QSignalSpy found(&camera, &AzQrCamera::found);
    camera.start();
    QCOMPARE(camera.phase(), AzQrCamera::Looking);
    QImage table(640, 480, QImage::Format_RGB32);
    table.fill(Qt::gray);
    PretendFeed::s_last->see(table);
    PretendFeed::s_last->see(m_screen.copy(0, 0, 360, 900).scaledToHeight(1200, Qt::SmoothTransformation));
    // The first picture may still be read: the camera goes on seeing.
    QVERIFY(QTest::qWaitFor([&] {
        if (PretendFeed::s_last) PretendFeed::s_last->see(m_screen.copy(0, 0, 360, 900).scaledToHeight(1200, Qt::SmoothTransformation));
        return !found.isEmpty();
    }, 60'000));
    QCOMPARE(found.first().first().toString(), m_link);
    QCOMPARE(found.size(), 1);
    QCOMPARE(camera.phase(), AzQrCamera::Off);
    QTRY_COMPARE(PretendFeed::s_on, 0);
    CameraFeed::replace({});
}

void qr_test::withoutACameraItIsSaid()
{
    CameraFeed::replace([] { return std::unique_ptr<CameraFeed>(); });
    AzQrCamera camera;
    camera.start();
    QCOMPARE(camera.phase(), AzQrCamera::NoCamera);
    CameraFeed::replace([] { return std::make_unique<PretendFeed>(); });
    camera.start();                                    // one was plugged in
    QCOMPARE(camera.phase(), AzQrCamera::Looking);
    Q_EMIT PretendFeed::s_last->failed();
    QTRY_COMPARE(camera.phase(), AzQrCamera::NoCamera);
    QTRY_COMPARE(PretendFeed::s_on, 0);
    CameraFeed::replace({});
}

void qr_test::aCameraThatIsNotLookedAtIsOff()
{
    CameraFeed::replace([] { return std::make_unique<PretendFeed>(); });
    FakeAppModel app;
    const auto window = m_stage.play({u"join"_qs, u"no-organisation"_qs, {u"camera"_qs}}, {u"phone"_qs, {360, 800}}, app);
    QVERIFY(window);
    QTRY_COMPARE(PretendFeed::s_on, 1);
    app.play(u"cold"_qs);                              // locked: another screen
    QTRY_COMPARE(PretendFeed::s_on, 0);
    CameraFeed::replace({});
}

QTEST_MAIN(qr_test)
#include "qr_test.moc"
