// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/store/Late.h"
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

// Work of somebody who was removed before it could be sent.
namespace aanzet::cli {

static Result<Bytes> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return ErrorCode::NotFound;
    if (file.size() > qint64(store::LateFile::kMaxBytes)) return ErrorCode::TooLarge;
    const auto all = file.readAll();
    return Bytes(all.begin(), all.end());
}

void Shell::writeLate(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const store::Late late(**s);
    auto written = late.write();
    if (!written) return answer(failure(written.error()));
    for (const auto& u : late.unsent()) m_book->event(store::AccessAction::Export, u.household);   // before the file is there
    QSaveFile file(in.value(QLatin1String("file")).toString());
    const bool isDone = file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(written->first.data()), qint64(written->first.size())) >= 0 && file.commit();
    if (!isDone) return answer(failure(ErrorCode::Storage));
    answer(ok({{QStringLiteral("edits"), qint64(written->second)}}));
}

void Shell::lookLate(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto content = contentOf(in.value(QLatin1String("file")).toString());
    auto look = content ? store::Late(**s).look(*content) : Result<store::Late::Look>(content.error());
    if (!look) return answer(failure(look.error()));
    QJsonArray parts;
    for (const auto& p : look->parts)
        parts.append(QJsonObject{{QStringLiteral("household"), hex(p.household)}, {QStringLiteral("edits"), qint64(p.edits)}, {QStringLiteral("open"), qint64(p.open)},
                                 {QStringLiteral("readable"), p.isReadable}, {QStringLiteral("write"), p.mayWrite}});
    answer(ok({{QStringLiteral("user"), hex(look->from)}, {QStringLiteral("device"), hex(look->device)}, {QStringLiteral("made"), timeText(look->made)},
               {QStringLiteral("revoked"), look->isRevoked}, {QStringLiteral("parts"), parts}}));
}

void Shell::deliverLate(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto content = contentOf(in.value(QLatin1String("file")).toString());
    auto came = content ? store::Late(**s).deliver(*content) : Result<std::size_t>(content.error());
    if (!came) return answer(failure(came.error()));
    answer(ok({{QStringLiteral("edits"), qint64(*came)}}));
}

} // namespace aanzet::cli
