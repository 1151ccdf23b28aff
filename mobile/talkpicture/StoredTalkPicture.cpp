// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/StoredTalkPicture.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kSoon{500};
constexpr const char* kTeachBack[] = {"", "clear", "explained_again", "not_asked"};

std::optional<domain::Household> headerOf(store::Store& store, const store::HouseholdRef& household)
{
    if (!household.client) return std::nullopt;
    const auto rows = store::readRows<domain::Household>(store, *household.client);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::string languageOf(store::Store& store, const store::HouseholdRef& household)
{
    const auto header = headerOf(store, household);
    return header ? header->language : std::string();
}

talkpicture::Form formOf(store::Store& store, const store::HouseholdRef& household)
{
    const auto header = headerOf(store, household);
    return header && header->formOfAddress == "je" ? talkpicture::Form::Familiar : talkpicture::Form::Formal;
}

TalkPicture::Answers answersOf(const domain::TalkAnswer& row)
{
    TalkPicture::Answers a{row.tapped, shown(row.answer), TalkPictureModel::NotSaid};
    for (int i = 1; i < 4; ++i)
        if (row.teachBack == kTeachBack[i]) a.teachBack = TalkPictureModel::TeachBack(i);
    return a;
}

} // namespace

StoredTalkPicture::StoredTalkPicture(store::Store& store, const Clock& clock, const store::HouseholdRef& household, const talkpicture::TalkPack& pack, const QUrl& pictures, QObject* parent)
    : TalkPicture(pack, pictures, languageOf(store, household), formOf(store, household), parent), m_store(&store), m_clock(clock), m_household(household)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &StoredTalkPicture::keepNow);
    refresh();
}

StoredTalkPicture::~StoredTalkPicture() { detach(); }

void StoredTalkPicture::detach()
{
    if (!m_store) return;
    settle();
    m_store = nullptr;
}

domain::Day StoredTalkPicture::day() const { return dayOf(shown(m_clock.now()).date()); }

void StoredTalkPicture::refresh()
{
    if (!m_store || !m_household.client || m_soon.isActive()) return;   // what is being typed is newer
    std::map<std::string, domain::Day> newest;
    const auto before = allGiven();
    allGiven().clear();
    m_ofToday.clear();
    for (const auto& row : store::readRows<domain::TalkAnswer>(*m_store, *m_household.client)) {
        if (row.picture != pack().id || !row.answeredAt) continue;
        const auto [seen, isFirst] = newest.try_emplace(row.scene, *row.answeredAt);
        if (!isFirst && *row.answeredAt < seen->second) continue;
        seen->second = *row.answeredAt;
        give(row.scene, answersOf(row));
        if (*row.answeredAt == day()) m_ofToday[row.scene] = {row.id, answersOf(row)};
    }
    if (allGiven() != before) Q_EMIT changed();
}

void StoredTalkPicture::speak(const QString& language)
{
    const auto before = spoken();
    TalkPicture::speak(language);
    if (spoken() != before && m_store && languageOf(*m_store, m_household).empty()) keepHeader("language", spoken());
}

void StoredTalkPicture::address(bool familiar)
{
    const bool before = isFamiliar();
    TalkPicture::address(familiar);
    if (isFamiliar() != before) keepHeader("form_of_address", familiar ? "je" : "u");
}

void StoredTalkPicture::keepHeader(const char* field, const std::string& value)
{
    if (!m_store) return;
    const auto header = headerOf(*m_store, m_household);
    if (!header) return;
    const auto saved = m_store->put({*m_household.client, types::Household, header->id, {{store::fieldOf(types::Household, field), value, {}}}});
    become(saved ? VisitEditor::Saved : VisitEditor::Failed, saved ? Failure::None : Failure::fromError(saved.code()));
}

void StoredTalkPicture::keep(Haste haste)
{
    if (!m_store || !m_household.client) return;
    if (haste == Haste::AtOnce) return keepNow();
    become(VisitEditor::Draft);
    if (!m_soon.isActive()) m_soon.start();
}

void StoredTalkPicture::settle()
{
    if (m_soon.isActive()) keepNow();
}

// Only what differs is written: two devices that answer different things in one scene do not meet.
void StoredTalkPicture::keepNow()
{
    m_soon.stop();
    if (!m_store || !m_household.client) return;
    const auto& now = given();
    const auto kept = m_ofToday.find(sceneKey());
    const bool isNew = kept == m_ofToday.end();
    const Answers was = isNew ? Answers() : kept->second.second;
    if (now == was) return;
    store::PutRequest put{*m_household.client, types::TalkAnswer, isNew ? crypto::randomFixed<RecordId>() : kept->second.first, {}};
    const auto write = [&](const char* name, FieldValue value) { put.fields.push_back({store::fieldOf(types::TalkAnswer, name), std::move(value), {}}); };
    if (isNew) {
        write("picture", pack().id);
        write("scene", sceneKey());
        write("answered_at", domain::toText(day()));
    }
    if (now.tapped != was.tapped) write("tapped", now.tapped.empty() ? FieldValue() : FieldValue(now.tapped));
    // Byte for byte: what is being typed must not lose its last space when it comes back from the store.
    if (now.ownWords != was.ownWords) write("answer", now.ownWords.trimmed().isEmpty() ? FieldValue() : FieldValue(now.ownWords.toStdString()));
    if (now.teachBack != was.teachBack) write("teach_back", now.teachBack == NotSaid ? FieldValue() : FieldValue(std::string(kTeachBack[now.teachBack])));
    write("language", spoken());
    if (const auto saved = m_store->put(put); !saved) return become(VisitEditor::Failed, Failure::fromError(saved.code()));
    m_ofToday[sceneKey()] = {*put.record, now};
    become(VisitEditor::Saved);
}

} // namespace aanzet
