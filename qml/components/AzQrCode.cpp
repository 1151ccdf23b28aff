// SPDX-License-Identifier: EUPL-1.2
#include "qml/components/AzQrCode.h"
#include <QPainter>
#include <memory>
#include <qrencode.h>

namespace aanzet {
namespace {

constexpr int kMargin = 4; // modules on each side, as the standard asks

} // namespace

AzQrCode::AzQrCode(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(280, 280);
    setAntialiasing(false);
    connect(this, &AzQrCode::changed, this, [this] { update(); });
}

void AzQrCode::setText(const QString& text)
{
    if (text == m_text) return;
    m_text = text;
    m_modules = 0;
    m_dark.clear();
    const QByteArray utf8 = text.toUtf8();
    if (!utf8.isEmpty()) {
        const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
            QRcode_encodeData(int(utf8.size()), reinterpret_cast<const unsigned char*>(utf8.constData()), 0, QR_ECLEVEL_L), QRcode_free);
        if (code) {
            m_modules = code->width;
            m_dark.resize(m_modules * m_modules);
            for (int i = 0; i < m_modules * m_modules; ++i) m_dark[i] = char(code->data[i] & 1);
        }
    }
    Q_EMIT changed();
}

void AzQrCode::paint(QPainter* painter)
{
    if (m_modules == 0) return;
    // Edges on whole pixels, so that the picture stays sharp; a module may be a pixel wider than its neighbour.
    const int across = m_modules + 2 * kMargin;
    const qreal ratio = painter->device()->devicePixelRatio();
    const qreal side = std::min(width(), height()) / across;
    const qreal left = (width() - side * across) / 2, top = (height() - side * across) / 2;
    const auto edge = [&](qreal from, int module) { return std::round((from + module * side) * ratio) / ratio; };
    const auto square = [&](int x, int y, int size) {
        return QRectF(QPointF(edge(left, x), edge(top, y)), QPointF(edge(left, x + size), edge(top, y + size)));
    };
    painter->fillRect(square(0, 0, across), m_paper);
    for (int y = 0; y < m_modules; ++y)
        for (int x = 0; x < m_modules; ++x)
            if (isDark(x, y)) painter->fillRect(square(x + kMargin, y + kMargin, 1), m_ink);
}

} // namespace aanzet
