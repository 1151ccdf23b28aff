// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/Clipboard.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace aanzet {

constexpr std::chrono::seconds kKept{30};

Clipboard::Clipboard()
{
    m_forget.setSingleShot(true);
    m_forget.callOnTimeout([this] { clear(); });
}

Clipboard::~Clipboard() { clear(); }

void Clipboard::put(const QString& text, Secrecy secrecy)
{
    auto* data = new QMimeData;   // the clipboard's from here on
    data->setText(text);
    m_secret.clear();
    m_forget.stop();
    if (secrecy == Secrecy::Secret) {
        data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
        m_secret = text;
        m_forget.start(kKept);
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

void Clipboard::clear()
{
    if (m_secret.isEmpty() || !qApp) return;
    if (QGuiApplication::clipboard()->text() == m_secret) QGuiApplication::clipboard()->clear();
    m_secret.clear();
}

} // namespace aanzet
