// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/packs/StoredPacks.h"
#include "mobile/store/Trust.h"
#include "mobile/vault/AtomicFile.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>

// Packs of an organisation: made, signed and sent round by an administrator, looked at by anybody.
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

void Shell::addPack(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto name = textMember(in, "file");
    if (!name) return answer(failure(name.error()));
    QFile file(QString::fromStdString(*name));
    if (!file.open(QIODevice::ReadOnly)) return answer(failure(ErrorCode::NotFound, "There is no such file."));
    const auto content = file.read(qint64(packs::kMostPackBytes) + 1);
    packs::StoredPacks stored(**s);
    const auto record = stored.add({reinterpret_cast<const std::uint8_t*>(content.constData()), std::size_t(content.size())});
    if (!record) return answer(failure(record.error()));
    const auto parts = (std::size_t(content.size()) + packs::kPartBytes - 1) / packs::kPartBytes;
    answer(ok({{QStringLiteral("record"), QString::fromStdString(record->hex())}, {QStringLiteral("parts"), qint64(parts)}}));
}

static QJsonObject jsonOf(const packs::StoredPack& p)
{
    const auto text = [](const std::string& s) { return QString::fromStdString(s); };
    QJsonObject out{{QStringLiteral("record"), text(p.record.hex())}, {QStringLiteral("kind"), text(p.words.kind)}, {QStringLiteral("id"), text(p.words.packId)},
                    {QStringLiteral("version"), text(p.words.version)}, {QStringLiteral("parts"), qint64(p.parts)}, {QStringLiteral("parts_here"), qint64(p.partsHere)},
                    {QStringLiteral("counts"), p.isNewest}, {QStringLiteral("state"), p.pack ? QStringLiteral("whole") : p.isUnderway() ? QStringLiteral("underway") : QStringLiteral("refused")}};
    if (!p.pack && !p.isUnderway()) out[QStringLiteral("reason")] = QString::fromUtf8(packs::sentenceOf(p.refusal));
    if (!p.pack) return out;
    // What was signed, where the words beside it could say anything.
    out[QStringLiteral("id")] = text(p.pack->talk ? p.pack->talk->id : p.pack->instrument->id);
    out[QStringLiteral("version")] = text(p.pack->talk ? p.pack->talk->version : p.pack->instrument->version);
    out[QStringLiteral("kind")] = p.pack->talk ? QStringLiteral("talk_picture") : QStringLiteral("instrument");
    out[QStringLiteral("signer")] = text(p.pack->signer.hex());
    QJsonArray languages;
    if (p.pack->talk)
        for (const auto& l : p.pack->talk->languages) languages.append(QJsonObject{{QStringLiteral("key"), text(l.key)}, {QStringLiteral("reviewed"), l.isReviewed}});
    out[QStringLiteral("languages")] = languages;
    if (p.pack->instrument && p.pack->instrument->licence && p.pack->instrument->licence->validUntil)
        out[QStringLiteral("valid_until")] = text(domain::toText(*p.pack->instrument->licence->validUntil));
    return out;
}

void Shell::listPacks(const QJsonObject&, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    packs::StoredPacks stored(**s);
    stored.refresh();
    QJsonArray all;
    for (const auto& p : stored.all()) all.append(jsonOf(p));
    answer(ok({{QStringLiteral("packs"), all}}));
}

void Shell::removePack(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    const auto record = RecordId::fromHex(in.value(QLatin1String("record")).toString().toStdString());
    if (!record) return answer(failure(ErrorCode::BadRequest, "The member 'record' is the id of a pack."));
    if (const auto done = packs::StoredPacks(**s).remove(*record); !done) return answer(failure(done.error()));
    answer(ok({}));
}

} // namespace aanzet::cli
