// SPDX-License-Identifier: EUPL-1.2
#include "mobile/attachments/StoredAttachments.h"
#include "mobile/attachments/Photo.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QFile>
#include <algorithm>

namespace aanzet {
namespace {

constexpr int kThumb = 400;   // pixels; a larger picture is opened anew each time
constexpr int kMostThumbs = 2 * AttachmentsModel::kMost;

QDateTime startOf(const std::optional<domain::Day>& day) { return day ? shown(day).startOfDay() : QDateTime(); }

AttachmentsModel::Kind kindOf(const std::string& kind)
{
    return kind == "photo" ? AttachmentsModel::Photo : kind == "sketch" ? AttachmentsModel::Sketch : kind == "voice" ? AttachmentsModel::Voice : AttachmentsModel::Unknown;
}

} // namespace

StoredAttachments::StoredAttachments(store::Store& store, const Clock& clock, const store::HouseholdRef& household, Visit visit, QObject* parent, sound::Device device)
    : AttachmentsModel(parent), m_store(&store), m_clock(clock), m_household(household), m_visit(std::move(visit))
{
    StoredVoice::Note note;
    note.keep = [this](ByteView memo, bool forProfessionals) { return add("voice", "audio/ogg", crypto::SecretBytes(Bytes(memo.begin(), memo.end())), forProfessionals ? Professionals : WithClient, false, {}); };
    note.content = [this](const QString& id) {
        const auto at = find(id);
        return at ? m_store->content(at->space, at->record) : Result<crypto::SecretBytes>(ErrorCode::NotFound);
    };
    note.begin = [this] {
        const auto beginning = m_visit.beginning ? m_visit.beginning() : std::vector<store::PutRequest>();
        if (!beginning.empty() && m_store->putAll(beginning) && m_visit.begun) m_visit.begun();
    };
    m_voice = std::make_unique<StoredVoice>(store, m_visit.id, std::move(device), std::move(note));
    refresh();
    if (isWritable()) m_voice->takeLeftover();
}

void StoredAttachments::detach()
{
    if (!m_store) return;
    m_voice->detach();
    m_store = nullptr;
    m_thumbs.clear();
    m_removed.clear();
    replaceRows({});
    ++m_version;
    Q_EMIT changed();
}

bool StoredAttachments::canWrite(const std::optional<SpaceId>& space) const
{
    const auto* log = space ? m_store->spaceLog(*space) : nullptr;
    return log && log->state().canWrite(m_store->user());
}

bool StoredAttachments::isWritable() const
{
    return m_store && canWrite(m_household.client) && !m_store->isFinished(*m_household.client, m_visit.id);
}

template <class Row> void StoredAttachments::readLayer(const std::optional<SpaceId>& space, QList<AttachmentRow>& rows)
{
    if (!space) return;
    struct Placed {
        std::string order;
        WallTime at;
        AttachmentRow row;
    };
    std::vector<Placed> found;
    for (const auto& a : store::readRows<Row>(*m_store, *space)) {
        if (a.visit != m_visit.id) continue;
        AttachmentRow row;
        row.id = shown(a.id.hex());
        row.kind = aanzet::kindOf(a.kind);
        row.caption = shown(a.caption);
        row.takenAt = startOf(a.takenAt);
        row.isLetter = a.isLetter;
        row.handledOn = startOf(a.handledOn);
        row.expiresOn = startOf(a.expiresOn);
        const auto place = m_store->placeOf(*space, a.id);
        row.place = place == store::Store::BlobPlace::Here ? Here : place == store::Store::BlobPlace::Coming ? Coming : Damaged;
        row.isSealed = m_store->isFinished(*space, a.id);
        row.isForProfessionals = Row::kType == types::WorkAttachment;
        WallTime at{};
        if (const auto record = m_store->get(*space, a.id); record && !record->fields.empty()) {
            const auto* made = record->field(store::fieldOf(Row::kType, "blob"));
            const auto& first = made ? made->shown : record->fields.front().shown;
            at = first.at;
            if (first.author != m_store->user())
                for (const auto& person : m_store->people())
                    if (person.user == first.author) row.addedBy = shown(person.name);
        }
        found.push_back({a.order, at, std::move(row)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Placed& a, const Placed& b) { return std::tie(a.order, a.at, a.row.id) < std::tie(b.order, b.at, b.row.id); });
    for (auto& f : found) rows.append(std::move(f.row));
}

void StoredAttachments::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    QList<AttachmentRow> rows;
    readLayer<domain::Attachment>(m_household.client, rows);
    readLayer<domain::WorkAttachment>(m_household.dossier, rows);
    if (rows != this->rows()) {
        ++m_version;
        m_thumbs.clear();
    }
    replaceRows(rows);
    Q_EMIT changed();
}

bool StoredAttachments::refuse(Refusal refusal)
{
    m_refusal = refusal;
    Q_EMIT changed();
    return refusal == None;
}

bool StoredAttachments::refuse(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed: return refuse(NotAPicture);
    case ErrorCode::TooLarge: return refuse(TooLarge);
    case ErrorCode::DiskFull:
    case ErrorCode::Storage: return refuse(DiskFull);
    case ErrorCode::NotAllowed: return refuse(NotAllowed);
    default: return refuse(Other);
    }
}

template <class Row> int StoredAttachments::ofThisYear(const std::optional<SpaceId>& space) const
{
    if (!space) return 0;
    const auto year = shown(m_clock.now()).date().year();
    const auto all = store::readRows<Row>(*m_store, *space);
    return int(std::count_if(all.begin(), all.end(), [&](const Row& a) { return !a.takenAt || shown(a.takenAt).year() == year; }));
}

bool StoredAttachments::add(const char* kind, const char* mediaType, const Result<crypto::SecretBytes>& content, Audience audience, bool isLetter, const QString& caption)
{
    if (!content) return refuse(content.code());
    const auto& space = audience == WithClient ? m_household.client : m_household.dossier;
    if (!isWritable() || !canWrite(space)) return refuse(NotAllowed);
    if (rowCount() >= kMost) return refuse(TooMany);
    if (ofThisYear<domain::Attachment>(m_household.client) + ofThisYear<domain::WorkAttachment>(m_household.dossier) >= kMostOfYear) return refuse(HouseholdFull);
    const auto type = audience == WithClient ? types::Attachment : types::WorkAttachment;
    store::Store::AttachRequest request{*space, {}, content->view(), m_visit.beginning ? m_visit.beginning() : std::vector<store::PutRequest>()};
    const auto field = [&](const char* name, FieldValue value) { request.fields.push_back({store::fieldOf(type, name), std::move(value), {}}); };
    field("visit", m_visit.id);
    field("kind", std::string(kind));
    field("media_type", std::string(mediaType));
    field("taken_at", domain::toText(dayOf(shown(m_clock.now()).date())));
    if (isLetter) field("is_letter", true);
    if (const auto words = caption.simplified().toStdString(); !words.empty()) field("caption", words);
    const auto made = m_store->attach(request);
    if (!made) return refuse(made.code());
    if (m_visit.begun) m_visit.begun();
    m_refusal = None;
    refresh();
    return true;
}

bool StoredAttachments::addPhotoFile(const QUrl& file, aanzet::AttachmentsModel::Audience audience, bool isLetter, const QString& caption)
{
    if (!m_store) return false;
    QFile source(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!source.open(QIODevice::ReadOnly)) return refuse(NotReadable);
    if (source.size() > qint64(attachments::kMaxPhotoFile)) return refuse(TooLarge);
    Bytes bytes(std::size_t(source.size()));
    if (source.read(reinterpret_cast<char*>(bytes.data()), qint64(bytes.size())) != qint64(bytes.size())) return refuse(NotReadable);
    const crypto::SecretBytes wiped(std::move(bytes));
    return add("photo", "image/jpeg", attachments::preparePhoto(wiped.view()), audience, isLetter, caption);
}

bool StoredAttachments::addPhotoPicture(const QImage& picture, aanzet::AttachmentsModel::Audience audience, bool isLetter, const QString& caption)
{
    return m_store && add("photo", "image/jpeg", attachments::preparePicture(picture), audience, isLetter, caption);
}

bool StoredAttachments::addSketch(const QVariantList& strokes, aanzet::AttachmentsModel::Audience audience, const QString& caption)
{
    return m_store && add("sketch", "image/jpeg", attachments::preparePicture(attachments::drawStrokes(strokes)), audience, false, caption);
}

std::optional<StoredAttachments::At> StoredAttachments::find(const QString& id) const
{
    const auto record = RecordId::fromHex(id.toStdString());
    if (!m_store || !record) return std::nullopt;
    for (const auto& row : rows()) {
        if (row.id != id) continue;
        const auto& space = row.isForProfessionals ? m_household.dossier : m_household.client;
        if (space) return At{*space, *record, row.isForProfessionals ? types::WorkAttachment : types::Attachment};
    }
    return std::nullopt;
}

bool StoredAttachments::change(const QString& id, std::vector<std::pair<const char*, FieldValue>> values)
{
    const auto at = find(id);
    if (!at) return false;
    if (!canWrite(at->space)) return refuse(NotAllowed);
    store::PutRequest put{at->space, at->type, at->record, {}};
    for (auto& [name, value] : values) put.fields.push_back({store::fieldOf(at->type, name), std::move(value), {}});
    if (const auto saved = m_store->put(put); !saved) return refuse(saved.code());
    m_refusal = None;
    refresh();
    return true;
}

bool StoredAttachments::setCaption(const QString& id, const QString& caption)
{
    const auto text = caption.simplified().toStdString();
    return change(id, {{"caption", text.empty() ? FieldValue() : FieldValue(text)}});
}

bool StoredAttachments::setLetter(const QString& id, bool isLetter)
{
    return isLetter ? change(id, {{"is_letter", true}}) : change(id, {{"is_letter", false}, {"handled_on", FieldValue()}, {"expires_on", FieldValue()}});
}

bool StoredAttachments::setHandled(const QString& id, bool isHandled)
{
    if (!isHandled) return change(id, {{"handled_on", FieldValue()}, {"expires_on", FieldValue()}});
    const auto today = shown(m_clock.now()).date();
    return change(id, {{"handled_on", domain::toText(dayOf(today))}, {"expires_on", domain::toText(dayOf(today.addDays(kLetterDays)))}});
}

bool StoredAttachments::remove(const QString& id)
{
    const auto at = find(id);
    if (!at) return false;
    if (!canWrite(at->space) || m_store->isFinished(at->space, at->record)) return refuse(NotAllowed);
    if (const auto gone = m_store->remove(at->space, at->record); !gone) return refuse(gone.code());
    m_removed.push_back(*at);
    m_refusal = None;
    refresh();
    (void)m_voice->takeLeftover();                     // now there is room for it
    return true;
}

void StoredAttachments::undo()
{
    if (!canUndo()) return;
    const auto at = m_removed.back();
    store::PutRequest put{at.space, at.type, at.record, {}};
    put.restores = true;
    if (const auto back = m_store->put(put); !back) return (void)refuse(back.code());
    m_removed.pop_back();
    m_refusal = None;
    refresh();
}

QImage StoredAttachments::picture(const QString& id, int longSide)
{
    const auto at = find(id);
    if (!at || row(id).value(QStringLiteral("kind")) == int(Voice)) return {};
    const bool isThumb = longSide > 0 && longSide <= kThumb;
    const auto key = id + QLatin1Char('/') + QString::number(longSide);
    if (isThumb && m_thumbs.contains(key)) return m_thumbs.value(key);
    const auto content = m_store->content(at->space, at->record);
    if (!content) return {};
    const auto picture = attachments::readPicture(content->view(), longSide);
    if (isThumb && m_thumbs.size() < kMostThumbs) m_thumbs.insert(key, picture);
    return picture;
}

} // namespace aanzet
