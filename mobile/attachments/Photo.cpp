// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/Photo.h"
#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <algorithm>

namespace aanzet::attachments {
namespace {

constexpr const char* kFormats[] = {"jpeg", "png", "webp"};

// Size and form are read before a pixel is: a small file can claim a very large picture.
bool isAllowed(QImageReader& reader)
{
    const auto format = reader.format();
    if (std::none_of(std::begin(kFormats), std::end(kFormats), [&](const char* f) { return format == f; })) return false;
    const auto size = reader.size();
    return size.width() > 0 && size.height() > 0 && std::int64_t(size.width()) * size.height() <= kMaxPixels;
}

QSize fitting(QSize size, int longSide)
{
    return longSide > 0 && std::max(size.width(), size.height()) > longSide ? size.scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo({1, 1}) : size;
}

QImage decode(ByteView content, int longSide)
{
    QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(content.data()), qsizetype(content.size()));
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly)) return {};
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isAllowed(reader)) return {};
    if (const auto size = fitting(reader.size(), longSide); size != reader.size()) reader.setScaledSize(size);
    QImage image;
    if (!reader.read(&image)) return {};
    return image;
}

} // namespace

QImage readPicture(ByteView content, int longSide)
{
    QImageReader::setAllocationLimit(512);   // MiB
    return decode(content, longSide);
}

QImage drawStrokes(const QVariantList& strokes)
{
    if (strokes.isEmpty()) return {};
    QImage sheet(kLongSide, kLongSide * 3 / 4, QImage::Format_RGB32);
    if (sheet.isNull()) return {};
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0x1f, 0x2a, 0x30), kLongSide / 160.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const auto& stroke : strokes) {
        const auto numbers = stroke.toList();
        QPolygonF line;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) line.append({numbers[i].toDouble() * sheet.width() / 1000, numbers[i + 1].toDouble() * sheet.height() / 1000});
        if (line.size() == 1) painter.drawPoint(line.constFirst());
        else painter.drawPolyline(line);
    }
    return sheet;
}

Result<crypto::SecretBytes> preparePhoto(ByteView file)
{
    if (file.size() > kMaxPhotoFile) return ErrorCode::TooLarge;
    return preparePicture(readPicture(file, kLongSide));
}

Result<crypto::SecretBytes> preparePicture(const QImage& picture)
{
    if (picture.isNull()) return Error{ErrorCode::Malformed, "no picture"};
    const auto size = fitting(picture.size(), kLongSide);
    auto seen = size == picture.size() ? picture : picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (seen.colorSpace().isValid()) seen.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    // A new picture: comments, profiles and previews stay with the old one.
    QImage plain(seen.size(), QImage::Format_RGB32);
    if (plain.isNull()) return ErrorCode::OutOfMemory;
    plain.fill(Qt::white);
    {
        QPainter painter(&plain);
        painter.drawImage(0, 0, seen);
    }
    for (const int quality : {82, 70, 55, 40}) {
        QByteArray out;
        QBuffer buffer(&out);
        if (!buffer.open(QIODevice::WriteOnly)) return ErrorCode::OutOfMemory;
        QImageWriter writer(&buffer, "jpeg");
        writer.setQuality(quality);
        if (!writer.write(plain)) return Error{ErrorCode::Internal, "JPEG"};
        if (std::size_t(out.size()) > kMaxPhoto) continue;
        crypto::SecretBytes photo(Bytes(out.cbegin(), out.cend()));
        crypto::wipe(out.data(), std::size_t(out.size()));
        return photo;
    }
    return ErrorCode::TooLarge;
}

} // namespace aanzet::attachments
