// SPDX-License-Identifier: EUPL-1.2
#include "mobile/packs/StoredContent.h"
#include "mobile/viewmodels/Shown.h"
#include <QFile>
#include <algorithm>

namespace aanzet {
namespace {

using packs::Refusal;
static_assert(int(ContentModel::SoundUnreadable) == int(Refusal::SoundUnreadable) && int(ContentModel::Damaged) == int(Refusal::Damaged) &&
              int(ContentModel::NoReason) == int(Refusal::None));

ContentModel::Reason reasonOf(Refusal refusal) { return ContentModel::Reason(int(refusal)); }

QDate dateOf(const std::optional<domain::Day>& day) { return day ? QDate::fromString(shown(domain::toText(*day)), Qt::ISODate) : QDate(); }

// As the profile names it; our own areas have no edition to choose.
std::string keyOf(const domain::Instrument& i) { return i.id == "leefgebieden" ? i.id : i.id + '/' + i.version; }

} // namespace

StoredContent::StoredContent(Surroundings surroundings, QObject* parent) : ContentModel(parent), m_around(std::move(surroundings)) {}

void StoredContent::show(store::Store* store)
{
    m_store = store;
    m_stored.reset();
    m_day.reset();
    m_refused = NoReason;
    if (store) {
        m_stored.emplace(*store);
        return refresh();
    }
    m_around.counting({}, m_around.today());
    m_mayChange = false;
    m_packs.clear();
    m_instruments.clear();
    m_instrument.clear();
    Q_EMIT changed();
}

void StoredContent::refresh()
{
    if (!m_store || !m_store->hasOrganisation()) return;
    const auto today = m_around.today();
    if (m_stored->refresh() || m_day != today) {
        m_day = today;
        std::vector<packs::StoredPack> counting;
        for (const auto& p : m_stored->all())
            if (p.isNewest) counting.push_back(p);
        m_around.counting(counting, today);
    }
    m_mayChange = store::OrganisationSpace(*m_store).mayWrite();
    m_packs.clear();
    for (const auto& p : m_stored->all()) m_packs.append(shownPack(p, today));
    m_instruments.clear();
    for (const auto* i : m_around.instruments())
        m_instruments.append(QVariantMap{{QStringLiteral("key"), shown(keyOf(*i))}, {QStringLiteral("title"), shown(i->title.in(m_around.language()))}});
    const auto* chosen = m_around.chosen(*m_store);
    m_instrument = chosen ? shown(keyOf(*chosen)) : QString();
    Q_EMIT changed();
}

QVariantMap StoredContent::shownPack(const packs::StoredPack& pack, domain::Day today) const
{
    QVariantList languages;
    QString title = shown(pack.words.packId), version = shown(pack.words.version), signer;
    Kind kind = pack.words.kind == "instrument" ? Instrument : TalkPicture;
    State state = pack.pack ? pack.isNewest ? Counts : Older : pack.isUnderway() ? Underway : Refused;
    QDate from, until;
    if (pack.pack) {
        const auto& whole = *pack.pack;
        kind = whole.talk ? TalkPicture : Instrument;
        version = shown(whole.talk ? whole.talk->version : whole.instrument->version);
        title = whole.talk ? shown(whole.talk->text(whole.talk->title, m_around.language())) : shown(whole.instrument->title.in(m_around.language()));
        if (whole.talk)
            for (const auto& l : whole.talk->languages)
                languages.append(QVariantMap{{QStringLiteral("name"), shown(l.name)}, {QStringLiteral("reviewed"), l.isReviewed || l.key == whole.talk->source}});
        for (const auto& p : m_store->people())
            if (p.user == whole.signer) signer = shown(p.name);
        if (whole.instrument && whole.instrument->licence) {
            const auto& licence = *whole.instrument->licence;
            from = dateOf(licence.validFrom);
            until = dateOf(licence.validUntil);
            const bool isNow = !(licence.validFrom && *licence.validFrom > today) && !(licence.validUntil && *licence.validUntil < today);
            if (state == Counts && !isNow) state = NotNow;
        }
    }
    return {{QStringLiteral("record"), shown(pack.record.hex())}, {QStringLiteral("kind"), kind}, {QStringLiteral("title"), title},
            {QStringLiteral("version"), version}, {QStringLiteral("languages"), languages}, {QStringLiteral("signer"), signer},
            {QStringLiteral("state"), state}, {QStringLiteral("reason"), reasonOf(pack.refusal)}, {QStringLiteral("here"), int(pack.partsHere)},
            {QStringLiteral("parts"), int(pack.parts)}, {QStringLiteral("validFrom"), from}, {QStringLiteral("validUntil"), until}};
}

void StoredContent::end(Reason reason)
{
    m_refused = reason;
    refresh();
}

void StoredContent::add(const QUrl& file)
{
    if (!m_store) return;
    QFile source(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!source.open(QIODevice::ReadOnly)) return end(FileUnreadable);
    const auto content = source.read(qint64(packs::kMostPackBytes) + 1);
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(content.constData()), std::size_t(content.size()));
    if (const auto opened = packs::openPack(bytes, m_store->orgLog()->state()); !opened.pack) return end(reasonOf(opened.refusal));
    const auto added = m_stored->add(bytes);
    m_day.reset();   // add() looked already: what counts is handed on all the same
    end(added ? NoReason : added.code() == ErrorCode::AlreadyExists ? AlreadyThere : NotSaved);
}

void StoredContent::remove(const QString& record)
{
    const auto id = RecordId::fromHex(record.toStdString());
    if (!m_store || !id) return;
    const auto done = m_stored->remove(*id);
    m_day.reset();
    end(done ? NoReason : NotSaved);
}

void StoredContent::choose(const QString& instrument)
{
    if (!m_store) return;
    store::OrganisationSpace space(*m_store);
    if (!space.id()) return;
    RecordId profile;
    profile.b = space.id()->b;
    if (const auto rows = space.rows<domain::OrganisationProfile>(); !rows.empty()) profile = rows.front().id;
    const auto done = space.write({{{}, types::OrganisationProfile, profile, {{store::fieldOf(types::OrganisationProfile, "instrument"), instrument.toStdString(), {}}}}});
    end(done ? NoReason : NotSaved);
}

} // namespace aanzet
