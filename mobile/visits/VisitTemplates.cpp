// SPDX-License-Identifier: EUPL-1.2
#include "mobile/visits/VisitTemplates.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace aanzet {
namespace {

constexpr std::string_view kOwn = "note_template/";
const QString kSource = QStringLiteral("nl");

struct Named { const char* name; VisitEditor::Field field; };
constexpr Named kTexts[] = {{"purpose", VisitEditor::Purpose}, {"observations", VisitEditor::Observations}, {"next_contact", VisitEditor::NextContact},
                            {"client_words", VisitEditor::ClientWords}, {"strengths", VisitEditor::Strengths}};

QStringList listOf(const QJsonValue& value)
{
    QStringList list;
    for (const auto& v : value.toArray()) list.append(v.toString());
    return list;
}
void readChoices(const QJsonObject& from, NoteTemplate& into)
{
    into.place = from.value(QLatin1String("place")).toString();
    into.present = listOf(from.value(QLatin1String("present")));
    into.practicalHelp = listOf(from.value(QLatin1String("practical_help")));
    into.minutes = from.value(QLatin1String("minutes")).toInt();
}
Error malformed(const QString& id, const char* what) { return {ErrorCode::Malformed, id.toStdString() + ": " + what}; }

std::string textOf(const store::ShownRecord& row, const char* name)
{
    const auto* field = row.field(store::fieldOf(types::Setting, name));
    const auto* text = field ? std::get_if<std::string>(&field->shown.value) : nullptr;
    return text ? *text : std::string();
}

} // namespace

Result<TemplateFile> TemplateFile::read(const QByteArray& json)
{
    const auto root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1String("format")).toString() != QLatin1String("az1/visit-templates")) return Error{ErrorCode::Malformed, "format"};
    TemplateFile file;
    for (const auto& value : root.value(QLatin1String("templates")).toArray()) {
        const auto object = value.toObject();
        const auto id = object.value(QLatin1String("id")).toString();
        const auto names = object.value(QLatin1String("name")).toObject();
        const auto texts = object.value(QLatin1String("texts")).toObject();
        if (id.isEmpty() || names.value(kSource).toString().isEmpty()) return malformed(id, "name");
        for (const auto& language : names.keys()) {
            NoteTemplate made;
            made.id = id;
            made.name = names.value(language).toString();
            readChoices(object, made);
            for (auto text = texts.begin(); text != texts.end(); ++text) {
                const auto* named = std::find_if(std::begin(kTexts), std::end(kTexts), [&](const Named& n) { return text.key() == QLatin1String(n.name); });
                const auto words = text.value().toObject().value(language).toString();
                if (named == std::end(kTexts) || words.isEmpty()) return malformed(id, "texts");
                made.texts[named->field] = words;
            }
            file.m_byLanguage[language].append(made);
        }
    }
    return file;
}

const TemplateFile& TemplateFile::shipped()
{
    static const TemplateFile file = [] {
        QFile asset(QStringLiteral(":/visit/templates.json"));
        auto read = TemplateFile::read(asset.open(QIODevice::ReadOnly) ? asset.readAll() : QByteArray());
        return read ? std::move(*read) : TemplateFile();
    }();
    return file;
}

QList<NoteTemplate> TemplateFile::in(const QString& language) const
{
    const auto source = m_byLanguage.find(kSource);
    if (source == m_byLanguage.end()) return {};
    auto all = source->second;
    const auto asked = m_byLanguage.find(language);
    if (asked == m_byLanguage.end()) return all;
    for (auto& made : all)
        for (const auto& same : asked->second)
            if (same.id == made.id) made = same;
    return all;
}

QList<NoteTemplate> OwnTemplates::all() const
{
    QList<NoteTemplate> all;
    const auto own = m_store.spaceOfKind(SpaceKind::Personal);
    if (!own) return all;
    for (const auto& record : m_store.list(*own, types::Setting)) {
        const auto row = m_store.get(*own, record);
        if (!row || row->life == store::LifeState::Removed || !textOf(*row, "key").starts_with(kOwn)) continue;
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(textOf(*row, "value"))).object();
        NoteTemplate made;
        made.id = QString::fromStdString(record.hex());
        made.name = object.value(QLatin1String("name")).toString();
        made.isOwn = true;
        readChoices(object, made);
        if (const auto purpose = object.value(QLatin1String("purpose")).toString(); !purpose.isEmpty()) made.texts[VisitEditor::Purpose] = purpose;
        if (!made.name.isEmpty()) all.append(made);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
}

Status OwnTemplates::keep(const NoteTemplate& made)
{
    const auto own = m_store.spaceOfKind(SpaceKind::Personal);
    if (!own) return Error{ErrorCode::NotFound, "no space of one's own"};
    if (made.name.trimmed().isEmpty()) return Error{ErrorCode::BadRequest, "a template has a name"};
    QJsonObject object{{QLatin1String("name"), made.name.trimmed()}};
    if (const auto purpose = made.texts.find(VisitEditor::Purpose); purpose != made.texts.end()) object.insert(QLatin1String("purpose"), purpose->second);
    if (!made.place.isEmpty()) object.insert(QLatin1String("place"), made.place);
    if (!made.present.isEmpty()) object.insert(QLatin1String("present"), QJsonArray::fromStringList(made.present));
    if (!made.practicalHelp.isEmpty()) object.insert(QLatin1String("practical_help"), QJsonArray::fromStringList(made.practicalHelp));
    if (made.minutes > 0) object.insert(QLatin1String("minutes"), made.minutes);
    auto record = crypto::randomFixed<RecordId>();
    bool isNew = true;
    for (const auto& known : all())
        if (known.name == made.name.trimmed()) {
            record = *RecordId::fromHex(known.id.toStdString());
            isNew = false;
        }
    store::PutRequest put{*own, types::Setting, record, {{store::fieldOf(types::Setting, "value"), QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(), {}}}};
    if (isNew) put.fields.push_back({store::fieldOf(types::Setting, "key"), std::string(kOwn) + record.hex(), {}});
    AANZET_CHECK(m_store.putAll({put}));
    return {};
}

Status OwnTemplates::drop(const QString& id)
{
    const auto own = m_store.spaceOfKind(SpaceKind::Personal);
    const auto record = RecordId::fromHex(id.toStdString());
    if (!own || !record) return ErrorCode::NotFound;
    return m_store.remove(*own, *record, "not needed any more");
}

} // namespace aanzet
