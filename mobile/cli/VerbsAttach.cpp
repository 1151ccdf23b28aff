// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/Photo.h"
#include "mobile/cli/Shell.h"
#include "mobile/store/RowReading.h"
#include <QDateTime>
#include <QFile>
#include <QJsonArray>

// Photos of a visit.
namespace aanzet::cli {
namespace {

const char* placeName(store::Store::BlobPlace place)
{
    return place == store::Store::BlobPlace::Here ? "here" : place == store::Store::BlobPlace::Coming ? "coming" : "damaged";
}

} // namespace

void Shell::attach(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto household = idMember<SpaceId>(in, "household");
    auto visit = idMember<RecordId>(in, "visit");
    auto file = textMember(in, "file");
    if (!household) return answer(failure(household.error()));
    if (!visit) return answer(failure(visit.error()));
    if (!file) return answer(failure(file.error()));
    const auto layer = in.value(QLatin1String("layer")).toString(QStringLiteral("client"));
    if (layer != QLatin1String("client") && layer != QLatin1String("professional")) return answer(failure(ErrorCode::BadRequest, "The layer is client or professional."));
    auto client = (*s)->spaceOf(*household, store::Layer::Client);
    auto space = (*s)->spaceOf(*household, layer == QLatin1String("client") ? store::Layer::Client : store::Layer::Professional);
    if (!space) return answer(failure(space.error()));
    if (!client || (*s)->replica(*client)->typeOf(*visit) != types::Visit) return answer(failure(ErrorCode::NotFound));
    if ((*s)->isFinished(*client, *visit)) return answer(failure(ErrorCode::NotAllowed, "This note is finished."));
    QFile source(text(*file));
    if (!source.open(QIODevice::ReadOnly)) return answer(failure(ErrorCode::NotFound, "This file cannot be read."));
    if (source.size() > qint64(attachments::kMaxPhotoFile)) return answer(failure(ErrorCode::TooLarge));
    const auto bytes = source.readAll();
    auto photo = attachments::preparePhoto({reinterpret_cast<const std::uint8_t*>(bytes.data()), std::size_t(bytes.size())});
    if (!photo) return answer(photo.code() == ErrorCode::Malformed ? failure(ErrorCode::Malformed, "This file is no picture that can be read.") : failure(photo.error()));
    const auto type = layer == QLatin1String("client") ? types::Attachment : types::WorkAttachment;
    store::Store::AttachRequest request{*space, {}, photo->view(), {}};
    const auto field = [&](const char* name, FieldValue value) { request.fields.push_back({store::fieldOf(type, name), std::move(value), {}}); };
    field("visit", *visit);
    field("kind", std::string("photo"));
    field("media_type", std::string("image/jpeg"));
    field("taken_at", toRfc3339(m_options.workClock->now()).substr(0, 10));
    if (const auto caption = in.value(QLatin1String("caption")).toString().simplified(); !caption.isEmpty()) field("caption", caption.toStdString());
    if (in.value(QLatin1String("letter")).toBool()) field("is_letter", true);
    auto record = (*s)->attach(request);
    if (!record) return answer(failure(record.error()));
    answer(ok({{QStringLiteral("record"), hex(*record)}, {QStringLiteral("size"), qint64(photo->size())}}));
}

void Shell::attachments(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto id = idMember<SpaceId>(in, "household");
    if (!id) return answer(failure(id.error()));
    auto household = (*s)->household(*id);
    if (!household) return answer(failure(household.error()));
    QJsonArray out;
    for (const auto& space : {household->client, household->dossier})
        for (const auto type : {types::Attachment, types::WorkAttachment}) {
            if (!space) continue;
            for (const auto& record : (*s)->list(*space, type))
                out.append(QJsonObject{{QStringLiteral("record"), hex(record)}, {QStringLiteral("layer"), type == types::Attachment ? QStringLiteral("client") : QStringLiteral("professional")},
                                       {QStringLiteral("place"), QLatin1String(placeName((*s)->placeOf(*space, record)))}});
        }
    answer(ok({{QStringLiteral("attachments"), out}}));
}

// Out of the program in clear, like a paper: the list of who read what says so first.
void Shell::saveAttachment(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    RecordId record;
    auto space = spaceHolding(**s, in, record);
    auto file = textMember(in, "file");
    if (!space) return answer(failure(space.error()));
    if (!file) return answer(failure(file.error()));
    auto content = (*s)->content(*space, record);
    if (!content) return answer(failure(content.error()));
    m_book->event(store::AccessAction::Export, (*s)->householdOf(*space), "attachment");
    if (auto noted = m_book->flush(); !noted) return answer(failure(noted.error()));
    QFile to(text(*file));
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return answer(failure(ErrorCode::AlreadyExists, "There is such a file already, or it cannot be made."));
    const auto size = qint64(content->size());
    if (to.write(reinterpret_cast<const char*>(content->view().data()), size) != size || !to.flush()) return answer(failure(ErrorCode::DiskFull));
    answer(ok({{QStringLiteral("size"), size}}));
}

} // namespace aanzet::cli
