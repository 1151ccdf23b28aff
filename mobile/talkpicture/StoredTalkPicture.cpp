// SPDX-License-Identifier: EUPL-1.2
#include "mobile/talkpicture/StoredTalkPicture.h"
#include "mobile/domain/Household.h"
#include "mobile/domain/TalkAnswer.h"
#include "mobile/store/AsOf.h"
#include "mobile/store/Draft.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

constexpr std::chrono::milliseconds kSoon{500};
constexpr const char* kTeachBack[] = {"", "clear", "explained_again", "not_asked"};
// Of one scene in a draft; the scene follows.
constexpr const char *kScene = "scene", *kDay = "day";   // of the place
constexpr const char *kWords = "words/", *kTapped = "tapped/", *kSaidBack = "said_back/";

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

TalkPictureModel::TeachBack teachBackOf(const std::string& key)
{
    for (int i = 1; i < 4; ++i)
        if (key == kTeachBack[i]) return TalkPictureModel::TeachBack(i);
    return TalkPictureModel::NotSaid;
}

TalkPicture::Answers answersOf(const domain::TalkAnswer& row) { return {row.tapped, shown(row.answer), teachBackOf(row.teachBack)}; }

std::string inLines(const std::vector<std::string>& keys)
{
    std::string lines;
    for (const auto& key : keys) lines += key + '\n';
    return lines;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0, to = 0; (to = text.find('\n', from)) != std::string::npos; from = to + 1) lines.push_back(text.substr(from, to - from));
    return lines;
}

} // namespace

StoredTalkPicture::StoredTalkPicture(store::Store& store, const Clock& clock, const store::HouseholdRef& household, const talkpicture::TalkPack& pack, const QUrl& pictures, QObject* parent)
    : TalkPicture(pack, pictures, languageOf(store, household), formOf(store, household), parent), m_store(&store), m_clock(clock), m_household(household)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &StoredTalkPicture::keepNow);
    refresh();
    readDraft();
    goOn();
}

StoredTalkPicture::~StoredTalkPicture() { detach(); }

void StoredTalkPicture::detach()
{
    voice()->stop();
    if (!m_store) return;
    settle();
    m_store = nullptr;
}

domain::Day StoredTalkPicture::day() const { return dayOf(shown(m_clock.now()).date()); }

// What is on the screen and not in the store yet is newer than what came.
void StoredTalkPicture::refresh()
{
    if (!m_store) return;
    if (auto household = m_store->household(m_household.id); household.ok()) m_household = *household;
    if (!m_household.client) return;
    m_kept.clear();
    for (const auto& row : store::readRows<domain::TalkAnswer>(*m_store, *m_household.client)) {
        if (row.picture != pack().id || !row.answeredAt) continue;
        const auto seen = m_kept.find(row.scene);
        if (seen == m_kept.end() || *row.answeredAt >= seen->second.day) m_kept[row.scene] = {row.id, *row.answeredAt, answersOf(row)};
    }
    auto& given = allGiven();
    const auto before = given;
    std::erase_if(given, [this](const auto& g) { return !m_unsaved.count(g.first); });
    for (const auto& [scene, kept] : m_kept)
        if (!m_unsaved.count(scene)) give(scene, kept.answers);
    if (given != before) Q_EMIT changed();
}

void StoredTalkPicture::speak(const QString& language)
{
    const auto before = spoken();
    TalkPicture::speak(language);
    if (spoken() != before && m_store && m_household.client && languageOf(*m_store, m_household).empty()) keepHeader("language", spoken());
}

void StoredTalkPicture::address(bool familiar)
{
    const bool before = isFamiliar();
    TalkPicture::address(familiar);
    if (isFamiliar() != before) keepHeader("form_of_address", familiar ? "je" : "u");
}

void StoredTalkPicture::take(const std::string& scene, std::vector<std::string> tapped, const QString& ownWords, const std::string& language)
{
    const auto& scenes = pack().scenes;
    if (!m_store || std::none_of(scenes.begin(), scenes.end(), [&](const auto& s) { return s.key == scene; })) return;
    TalkPicture::speak(QString::fromStdString(language));
    auto& answers = allGiven()[scene];
    answers.tapped = std::move(tapped);
    answers.ownWords = ownWords;
    m_unsaved.insert(scene);
}

void StoredTalkPicture::keepHeader(const char* field, const std::string& value)
{
    if (!m_store) return;
    if (!m_household.client) return become(VisitEditor::Failed, Failure::NotAllowed);
    const auto header = headerOf(*m_store, m_household);
    if (!header) return;
    const auto saved = m_store->put({*m_household.client, types::Household, header->id, {{store::fieldOf(types::Household, field), value, {}}}});
    if (!saved) become(VisitEditor::Failed, Failure::fromError(saved.code()));
    else if (m_unsaved.empty()) become(VisitEditor::Saved);
}

void StoredTalkPicture::keep(Haste haste)
{
    if (!m_store) return;
    m_unsaved.insert(sceneKey());
    if (haste == Haste::AtOnce) return keepNow();
    become(VisitEditor::Draft);
    if (!m_soon.isActive()) m_soon.start();
}

void StoredTalkPicture::settle()
{
    if (!m_unsaved.empty()) keepNow();
}

// What the store did not take of the other pack lies in its draft slot, for when that pack speaks again.
void StoredTalkPicture::packChanged()
{
    m_soon.stop();
    m_unsaved.clear();
    m_hasDraft = false;
    refresh();
    if (m_store) readDraft();
}

// Each scene by itself: one that cannot be saved holds up no other.
void StoredTalkPicture::keepNow()
{
    m_soon.stop();
    if (!m_store) return;
    Status failed;
    std::erase_if(m_unsaved, [&](const std::string& scene) {
        const auto done = keepScene(scene);
        if (!done) failed = done;
        return done.ok();
    });
    if (const auto kept = keepDraft(); !kept && failed.ok()) failed = kept;
    become(failed.ok() ? VisitEditor::Saved : VisitEditor::Failed, failed.ok() ? Failure::None : Failure::fromError(failed.code()));
}

// Only what differs is written: two devices that answer different things in one scene do not meet.
Status StoredTalkPicture::keepScene(const std::string& scene)
{
    if (!m_household.client) return ErrorCode::NotAllowed;
    const Answers now = allGiven()[scene];
    const auto kept = m_kept.find(scene);
    if (now == (kept == m_kept.end() ? Answers() : kept->second.answers)) return {};
    const bool isNew = kept == m_kept.end() || kept->second.day < day();
    const Answers was = isNew ? Answers() : kept->second.answers;
    store::PutRequest put{*m_household.client, types::TalkAnswer, isNew ? crypto::randomFixed<RecordId>() : kept->second.record, {}};
    const auto write = [&](const char* name, FieldValue value) { put.fields.push_back({store::fieldOf(types::TalkAnswer, name), std::move(value), {}}); };
    if (isNew) {
        write("picture", pack().id);
        write("scene", scene);
        write("answered_at", domain::toText(day()));
    }
    if (now.tapped != was.tapped) write("tapped", now.tapped.empty() ? FieldValue() : FieldValue(now.tapped));
    // Byte for byte: what is being typed must not lose its last space when it comes back from the store.
    if (now.ownWords != was.ownWords) write("answer", now.ownWords.trimmed().isEmpty() ? FieldValue() : FieldValue(now.ownWords.toStdString()));
    if (now.teachBack != was.teachBack) write("teach_back", now.teachBack == NotSaid ? FieldValue() : FieldValue(std::string(kTeachBack[now.teachBack])));
    write("language", spoken());
    std::vector puts{std::move(put)};
    if (m_moment) store::writeAsOf(*m_store, *m_moment, puts);
    AANZET_TRY(const auto records, m_store->putAll(puts));
    m_kept[scene] = {records.front(), isNew ? day() : kept->second.day, now};
    return {};
}

// --- where the talk is

// No harm when it cannot be kept: the talk then begins at its first scene.
void StoredTalkPicture::arrived()
{
    if (!m_store) return;
    store::Draft place;
    place.texts = {{kScene, sceneKey(), {}}, {kDay, domain::toText(day()), {}}};
    (void)place.keep(*m_store, placeSlot());
}

void StoredTalkPicture::goOn()
{
    const auto place = store::Draft::read(*m_store, placeSlot());
    if (!place) return;
    std::string scene, on;
    for (const auto& t : place->texts) (t.name == kScene ? scene : on) = t.text;
    if (on == domain::toText(day())) TalkPicture::show(shown(scene));
}

// After the last scene the next talk is a new one.
void StoredTalkPicture::leave()
{
    TalkPicture::leave();
    if (m_store && isLast()) (void)store::Draft::drop(*m_store, placeSlot());
}

// --- what the store refused

Status StoredTalkPicture::keepDraft()
{
    if (m_unsaved.empty() && !m_hasDraft) return {};
    store::Draft draft;
    for (const auto& scene : m_unsaved) {
        const auto& answers = allGiven()[scene];
        draft.texts.push_back({kWords + scene, answers.ownWords.toStdString(), {}});
        draft.texts.push_back({kTapped + scene, inLines(answers.tapped), {}});
        draft.texts.push_back({kSaidBack + scene, kTeachBack[answers.teachBack], {}});
    }
    AANZET_CHECK(draft.keep(*m_store, slot()));
    m_hasDraft = !m_unsaved.empty();
    return {};
}

void StoredTalkPicture::readDraft()
{
    const auto draft = store::Draft::read(*m_store, slot());
    if (!draft) return;
    const auto& scenes = pack().scenes;
    for (const auto& t : draft->texts) {
        const auto slash = t.name.find('/') + 1;
        const auto kind = t.name.substr(0, slash), scene = t.name.substr(slash);
        if (std::none_of(scenes.begin(), scenes.end(), [&](const auto& s) { return s.key == scene; })) continue;
        auto& answers = allGiven()[scene];
        if (kind == kWords) answers.ownWords = shown(t.text);
        else if (kind == kSaidBack) answers.teachBack = teachBackOf(t.text);
        else if (kind == kTapped) answers.tapped = linesOf(t.text);
        m_unsaved.insert(scene);
    }
    m_hasDraft = true;
    if (!m_unsaved.empty()) become(VisitEditor::Draft);
}

} // namespace aanzet
