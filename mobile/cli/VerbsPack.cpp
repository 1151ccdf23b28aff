// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/packs/PackFile.h"
#include "mobile/store/Trust.h"
#include "mobile/vault/AtomicFile.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>

// Packs of an organisation: made and signed by an administrator, looked at by anybody.
namespace aanzet::cli {

static Result<packs::PackFiles> filesIn(const QString& folder)
{
    packs::PackFiles files;
    const QDir root(folder);
    if (!root.exists()) return Error{ErrorCode::NotFound, "no such folder"};
    qint64 total = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        total += file.size();
        if (total > qint64(packs::kMostPackBytes) || files.size() >= packs::kMostFiles) return ErrorCode::TooLarge;
        if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::Storage, "a file of the pack does not read"};
        const auto content = file.readAll();
        files[root.relativeFilePath(file.fileName()).toStdString()] = Bytes(content.begin(), content.end());
    }
    return files;
}

void Shell::makePack(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const auto kind = in.value(QLatin1String("kind")).toString();
    if (kind != QLatin1String("talk_picture") && kind != QLatin1String("instrument")) return answer(failure(ErrorCode::BadRequest, "The kind is 'talk_picture' or 'instrument'."));
    auto folder = textMember(in, "folder");
    auto name = textMember(in, "file");
    if (!folder || !name) return answer(failure(ErrorCode::BadRequest, "The members 'folder' and 'file' are texts."));
    auto files = filesIn(QString::fromStdString(*folder));
    if (!files) return answer(failure(files.error()));
    packs::Pack pack;
    pack.kind = kind == QLatin1String("talk_picture") ? packs::PackKind::TalkPicture : packs::PackKind::Instrument;
    pack.files = *files;
    std::string place;
    if (const auto refusal = packs::checkContents(pack, place); refusal != packs::Refusal::None) return answer(failure(ErrorCode::Malformed, std::string(packs::sentenceOf(refusal)) + " " + place));
    auto body = packs::packBytes(pack.kind, (*s)->orgLog()->org(), (*s)->user(), m_options.workClock->now(), *files);
    if (!body) return answer(failure(body.error()));
    const auto signature = store::Trust(**s).signForOrganisation(*body);
    if (!signature) return answer(failure(signature.error()));
    body->insert(body->end(), signature->b.begin(), signature->b.end());
    if (const auto written = vault::replaceFile(*name, *body); !written) return answer(failure(written.error()));
    answer(ok({{QStringLiteral("bytes"), qint64(body->size())}, {QStringLiteral("files"), qint64(files->size())}}));
}

void Shell::checkPack(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto name = textMember(in, "file");
    if (!name) return answer(failure(name.error()));
    QFile file(QString::fromStdString(*name));
    if (!file.open(QIODevice::ReadOnly)) return answer(failure(ErrorCode::NotFound, "There is no such file."));
    const auto content = file.read(qint64(packs::kMostPackBytes) + 1);
    const auto opened = packs::openPack({reinterpret_cast<const std::uint8_t*>(content.constData()), std::size_t(content.size())}, (*s)->orgLog()->state());
    if (!opened.pack) return answer(failure(ErrorCode::NotAllowed, packs::sentenceOf(opened.refusal)));
    const auto& pack = *opened.pack;
    const auto id = pack.talk ? pack.talk->id : pack.instrument->id;
    answer(ok({{QStringLiteral("kind"), pack.talk ? QStringLiteral("talk_picture") : QStringLiteral("instrument")}, {QStringLiteral("id"), QString::fromStdString(id)},
               {QStringLiteral("signer"), QString::fromStdString(pack.signer.hex())}, {QStringLiteral("files"), qint64(pack.files.size())}}));
}

} // namespace aanzet::cli
