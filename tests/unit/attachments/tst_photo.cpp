// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/Photo.h"
#include <QBuffer>
#include <QGuiApplication>
#include <QImageWriter>
#include <QTest>

using namespace aanzet;
using namespace aanzet::attachments;

// What is attached shows what the camera saw and says nothing else.
// Planted and found: the file's own bytes kept when they were small enough; the turn of the camera forgotten.
class tst_photo : public QObject
{
    Q_OBJECT

    static QImage picture(int width, int height)
    {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        for (int y = 0; y < height / 4; ++y)
            for (int x = 0; x < width / 4; ++x) image.setPixelColor(x, y, Qt::yellow);   // where the top left was
        return image;
    }
    static Bytes written(const QImage& image, const char* format, const QMap<QString, QString>& texts = {})
    {
        QByteArray out;
        QBuffer buffer(&out);
        if (!buffer.open(QIODevice::WriteOnly)) return {};
        QImageWriter writer(&buffer, format);
        writer.setQuality(95);
        for (auto it = texts.begin(); it != texts.end(); ++it) writer.setText(it.key(), it.value());
        if (!writer.write(image)) return {};
        return {out.cbegin(), out.cend()};
    }
    static void append(Bytes& to, std::string_view s) { to.insert(to.end(), s.begin(), s.end()); }
    static void segment(Bytes& to, std::uint8_t marker, const Bytes& body)
    {
        const auto n = body.size() + 2;
        to.insert(to.end(), {0xff, marker, std::uint8_t(n >> 8), std::uint8_t(n)});
        to.insert(to.end(), body.begin(), body.end());
    }
    // A photo as a telephone makes it: turned, with its place, its maker and a packet of XMP.
    static Bytes fromTelephone(const QImage& image, std::uint8_t orientation)
    {
        const auto jpeg = written(image, "jpeg");
        Bytes exif;
        append(exif, "Exif");
        exif.insert(exif.end(), {0, 0, 'I', 'I', 42, 0, 8, 0, 0, 0, 3, 0});
        exif.insert(exif.end(), {0x0f, 0x01, 2, 0, 8, 0, 0, 0, 50, 0, 0, 0});            // Make, at 50
        exif.insert(exif.end(), {0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0});   // Orientation
        exif.insert(exif.end(), {0x25, 0x88, 4, 0, 1, 0, 0, 0, 58, 0, 0, 0});            // GPS, at 58
        exif.insert(exif.end(), {0, 0, 0, 0});
        append(exif, "MERKTEL");
        exif.push_back(0);
        exif.insert(exif.end(), {1, 0, 1, 0, 2, 0, 2, 0, 0, 0, 'N', 0, 0, 0, 0, 0, 0, 0});
        append(exif, "GPSPLAATS51.98N");
        Bytes xmp;
        append(xmp, "http://ns.adobe.com/xap/1.0/");
        xmp.push_back(0);
        append(xmp, "<x:xmpmeta>GEHEIMEPLEK</x:xmpmeta>");
        Bytes comment;
        append(comment, "OPMERKING VAN DE CAMERA");
        Bytes out(jpeg.begin(), jpeg.begin() + 2);
        segment(out, 0xe1, exif);
        segment(out, 0xe1, xmp);
        segment(out, 0xfe, comment);
        out.insert(out.end(), jpeg.begin() + 2, jpeg.end());
        return out;
    }
    static bool says(ByteView bytes, std::string_view words) { return textOf(bytes).find(words) != std::string_view::npos; }
    static bool isYellow(const QColor& c) { return c.red() > 200 && c.green() > 200 && c.blue() < 90; }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void nothingOfTheCameraIsLeft()
    {
        const auto file = fromTelephone(picture(400, 300), 6);
        for (const char* words : {"Exif", "GPS", "MERKTEL", "ns.adobe.com", "GEHEIMEPLEK", "OPMERKING"}) QVERIFY2(says(file, words), words);
        const auto photo = preparePhoto(file);
        QVERIFY(photo.ok());
        for (const char* words : {"Exif", "GPS", "MERKTEL", "ns.adobe.com", "GEHEIMEPLEK", "OPMERKING", "ICC_PROFILE"}) QVERIFY2(!says(photo->view(), words), words);
        const auto b = photo->view();
        QVERIFY(b[0] == 0xff && b[1] == 0xd8);
        for (std::size_t i = 2; i + 4 < b.size() && b[i] == 0xff && b[i + 1] != 0xda; i += 2u + (std::size_t(b[i + 2]) << 8) + b[i + 3])
            QVERIFY2(b[i + 1] == 0xe0 || (b[i + 1] >= 0xc0 && b[i + 1] < 0xe0), qPrintable(QString::number(b[i + 1], 16)));   // no APP1.., no COM
    }

    void itStandsAsTheCameraWasHeld_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("isUpright");
        QTest::addColumn<QPoint>("yellow");         // in eighths
        QTest::newRow("as it is") << 1 << false << QPoint(1, 1);
        QTest::newRow("upside down") << 3 << false << QPoint(7, 7);
        QTest::newRow("to the right") << 6 << true << QPoint(7, 1);
        QTest::newRow("to the left") << 8 << true << QPoint(1, 7);
    }
    void itStandsAsTheCameraWasHeld()
    {
        QFETCH(int, orientation);
        QFETCH(bool, isUpright);
        QFETCH(QPoint, yellow);
        const auto photo = preparePhoto(fromTelephone(picture(400, 240), std::uint8_t(orientation)));
        QVERIFY(photo.ok());
        const auto seen = readPicture(photo->view());
        QCOMPARE(seen.size(), isUpright ? QSize(240, 400) : QSize(400, 240));
        QVERIFY(isYellow(seen.pixelColor(seen.width() * yellow.x() / 8, seen.height() * yellow.y() / 8)));
        QVERIFY(!isYellow(seen.pixelColor(seen.width() / 2, seen.height() / 2)));
    }

    void aLargePhotoIsMadeSmaller()
    {
        const auto photo = preparePhoto(fromTelephone(picture(4000, 3000), 6));
        QVERIFY(photo.ok() && photo->size() <= kMaxPhoto);
        QCOMPARE(readPicture(photo->view()).size(), QSize(1200, kLongSide));
        QCOMPARE(readPicture(photo->view(), 200).size(), QSize(150, 200));
        QImage noise(1600, 1600, QImage::Format_RGB32);
        for (int y = 0; y < 1600; ++y)
            for (int x = 0; x < 1600; ++x) noise.setPixel(x, y, qRgb(x * y * 31, x * 77 + y * 13, (x ^ y) * 91));
        const auto loud = preparePhoto(written(noise, "png"));
        QVERIFY(loud.ok() && loud->size() <= kMaxPhoto);
    }

    void wordsInAPngAreLeftBehindAndWhatIsSeenThroughIsWhite()
    {
        QImage glass(40, 40, QImage::Format_ARGB32);
        glass.fill(Qt::transparent);
        const auto file = written(glass, "png", {{QStringLiteral("Author"), QStringLiteral("SCHRIJVER")}});
        QVERIFY(says(file, "SCHRIJVER"));
        const auto photo = preparePhoto(file);
        QVERIFY(photo.ok() && !says(photo->view(), "SCHRIJVER"));
        QVERIFY(readPicture(photo->view()).pixelColor(20, 20).lightness() > 250);
    }

    // A file of a few bytes that claims a very large picture, and files that are none.
    void whatIsNoPhotoIsRefusedBeforeItIsOpened()
    {
        auto bomb = written(picture(10, 10), "png");
        for (const auto at : {16u, 20u}) {   // width and height in IHDR, big-endian: 65536 each
            bomb[at] = 0;
            bomb[at + 1] = 1;
            bomb[at + 2] = bomb[at + 3] = 0;
        }
        QCOMPARE(preparePhoto(bomb).code(), ErrorCode::Malformed);
        QCOMPARE(preparePhoto({}).code(), ErrorCode::Malformed);
        QCOMPARE(preparePhoto(viewOf("geen foto")).code(), ErrorCode::Malformed);
        QCOMPARE(preparePhoto(viewOf("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")).code(), ErrorCode::Malformed);
        QCOMPARE(preparePhoto(Bytes(kMaxPhotoFile + 1, 0xff)).code(), ErrorCode::TooLarge);
    }

    void aFileThatIsCutOrChangedNeverBreaksTheProgram()
    {
        for (const auto& file : {fromTelephone(picture(120, 90), 6), written(picture(120, 90), "png")}) {
            for (std::size_t n = 0; n < file.size(); n += 7) (void)preparePhoto(ByteView(file).first(n));
            for (std::size_t at = 0; at < file.size(); at += 5) {
                auto other = file;
                other[at] ^= 0x55;
                (void)preparePhoto(other);
            }
        }
        const auto png = written(picture(120, 90), "png");
        QCOMPARE(preparePhoto(ByteView(png).first(60)).code(), ErrorCode::Malformed);
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    tst_photo test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_photo.moc"
