// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/SecretPaper.h"
#include "mobile/vault/AtomicFile.h"
#include "shared/crypto/Crypto.h"
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace aanzet {

QUrl SecretPaper::suggestion(int number) const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto name = QString::fromStdString(m_name) + (number > 0 ? QStringLiteral("-%1").arg(number) : QString());
    return QUrl::fromLocalFile(QDir(folder).filePath(name + QStringLiteral(".pdf")));
}

void SecretPaper::become(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull: m_outcome = PrintModel::DiskFull; break;
    case ErrorCode::Storage: m_outcome = PrintModel::NotWritable; break;
    case ErrorCode::NotFound: m_outcome = PrintModel::NoFont; break;
    default: m_outcome = PrintModel::Failed;
    }
}

void SecretPaper::save(const print::PrintDocument& document, const QUrl& file)
{
    forget();
    auto path = file.toLocalFile();
    if (path.isEmpty()) return become(ErrorCode::Storage);
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
    auto pdf = print::makePdf(document, m_surroundings.icons);
    if (!pdf) return become(pdf.code());
    auto done = m_surroundings.note(m_name);
    if (done) done = vault::replaceFile(path.toStdString(), pdf->bytes);
    crypto::wipe(pdf->bytes.data(), pdf->bytes.size());
    if (!done) return become(done.code());
    m_outcome = PrintModel::Saved;
    m_savedTo = QDir::toNativeSeparators(path);
}

void SecretPaper::deleteFile()
{
    if (m_savedTo.isEmpty() || (!QFile::remove(m_savedTo) && QFile::exists(m_savedTo))) return;
    forget();
}

void SecretPaper::forget()
{
    m_outcome = PrintModel::Nothing;
    m_savedTo.clear();
}

} // namespace aanzet
