// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/PagePainter.h"
#include "mobile/print/QtTypesetter.h"
#include "mobile/prints/NetworkFiles.h"
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <cmath>

namespace aanzet::prints {

Result<Bytes> pngOf(const print::Figure& figure)
{
    constexpr double kDotsPerPoint = 3;
    print::QtTypesetter typesetter;
    print::Page page;
    for (auto mark : figure.marks) {
        if (auto* text = std::get_if<print::TextMark>(&mark)) {
            const auto line = typesetter.set(text->text, text->font, 1e6).front();
            if (text->anchor == print::Anchor::Middle) text->at.x -= line.width / 2;
            if (text->anchor == print::Anchor::End) text->at.x -= line.width;
            text->anchor = print::Anchor::Start;
            text->text = line.text;
            text->width = line.width;
        }
        page.marks.push_back(std::move(mark));
    }
    QImage image(int(std::ceil(figure.width * kDotsPerPoint)), int(std::ceil(figure.height * kDotsPerPoint)), QImage::Format_RGB32);
    if (image.isNull()) return {ErrorCode::Internal, "picture"};
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(kDotsPerPoint / print::kUnitsPerPoint, kDotsPerPoint / print::kUnitsPerPoint);
        print::paint(painter, page, {});
    }
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG")) return {ErrorCode::Internal, "picture"};
    return Bytes(png.begin(), png.end());
}

} // namespace aanzet::prints
