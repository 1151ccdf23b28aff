// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzQrReader.h"
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#define ZX_USE_UTF8 1
#include <ReadBarcode.h>

namespace aanzet {
namespace {

// A code fills a good part of the picture: more detail than this only costs time and memory.
constexpr int kLongestSide = 3000;
constexpr qint64 kMostFileBytes = 64 << 20;
constexpr int kMostMegabytes = 512;   // of a picture while it is unpacked

struct Read {
    AzQrReader::Outcome outcome;
    QString text;
};

Read readPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(kMostMegabytes);
    if (!reader.canRead() || QFile(path).size() > kMostFileBytes) return {AzQrReader::NoPicture, {}};
    if (const auto size = reader.size(); size.isValid() && std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const auto picture = reader.read();
    if (picture.isNull()) return {AzQrReader::NoPicture, {}};
    const auto text = AzQrReader::codeIn(picture);
    return text ? Read{AzQrReader::Found, *text} : Read{AzQrReader::NoCode, {}};
}

} // namespace

std::optional<QString> AzQrReader::codeIn(const QImage& picture)
{
    // A code without ground, as some programs save it, stands on white.
    auto flat = picture;
    if (picture.hasAlphaChannel()) {
        flat = QImage(picture.size(), QImage::Format_RGB32);
        flat.fill(Qt::white);
        QPainter(&flat).drawImage(0, 0, picture);
    }
    const auto grey = flat.convertToFormat(QImage::Format_Grayscale8);
    if (grey.isNull()) return std::nullopt;
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    hints.setTryDownscale(true);
    // The first way copes with shadows, the second with few and large modules.
    for (const auto way : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram}) {
        hints.setBinarizer(way);
        const auto code = ZXing::ReadBarcode(view, hints);
        if (code.isValid()) return QString::fromStdString(code.text());
    }
    return std::nullopt;
}

void AzQrReader::readFile(const QUrl& file)
{
    if (m_outcome == Reading) return;
    become(Reading);
    QThreadPool::globalInstance()->start([self = QPointer(this), app = QCoreApplication::instance(), path = file.toLocalFile()] {
        QMetaObject::invokeMethod(app, [self, read = readPicture(path)] {
            if (!self) return;
            self->become(read.outcome);
            if (read.outcome == Found) Q_EMIT self->found(read.text);
        });
    });
}

void AzQrReader::become(Outcome outcome)
{
    m_outcome = outcome;
    Q_EMIT changed();
}

} // namespace aanzet
