// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/StoredPrints.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <algorithm>

namespace aanzet {
namespace {

domain::Day todayOf(const Clock& clock) { return dayOf(shown(clock.now()).date()); }

PrintModel::Outcome outcomeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull: return PrintModel::DiskFull;
    case ErrorCode::Storage: return PrintModel::NotWritable;
    case ErrorCode::NotFound: return PrintModel::NoFont;
    default: return PrintModel::Failed;
    }
}

} // namespace

StoredPrints::StoredPrints(store::Store& store, const store::HouseholdRef& household, Sources sources, QObject* parent)
    : PrintModel(parent), m_store(&store), m_household(household), m_sources(std::move(sources))
{
}

bool StoredPrints::canPrintAreas() const { return m_household.dossier.has_value(); }

void StoredPrints::setKind(Kind kind)
{
    if (m_kind == kind) return;
    m_kind = kind;
    m_isA5 = prints::usualPaper(order().kind) == print::Paper::A5;
    m_format = Pdf;
    m_isLocked = false;
    become(Nothing);
}

void StoredPrints::setA5(bool a5)
{
    if (m_isA5 == a5) return;
    m_isA5 = a5;
    become(Nothing);
}

void StoredPrints::setLarge(bool large)
{
    if (m_isLarge == large) return;
    m_isLarge = large;
    become(Nothing);
}

void StoredPrints::setWithNames(bool names)
{
    if (m_isWithNames == names) return;
    m_isWithNames = names;
    become(Nothing);
}

std::vector<std::string> StoredPrints::spoken() const
{
    std::vector<std::string> all;
    if (!m_store || !m_sources.words || isForProfessionals()) return all;
    const auto add = [&](const std::string& language) {
        if (m_sources.words->speaksToClients(language) && std::find(all.begin(), all.end(), language) == all.end()) all.push_back(language);
    };
    if (const auto household = m_store->household(m_household.id); household && household->client)
        for (const auto& header : store::readRows<domain::Household>(*m_store, *household->client)) add(header.language);
    add(m_sources.language);
    add("nl");
    return all;
}

QVariantList StoredPrints::languages() const
{
    QVariantList list;
    for (const auto& key : spoken())
        list.append(QVariantMap{{QStringLiteral("key"), shown(key)}, {QStringLiteral("name"), shown(m_sources.words->say(key, "language." + key))}});
    return list;
}

QString StoredPrints::language() const
{
    if (!m_language.empty() && !isForProfessionals()) return shown(m_language);
    const auto all = spoken();
    return shown(all.empty() ? m_sources.language : all.front());
}

void StoredPrints::speak(const QString& language)
{
    if (language == this->language()) return;
    m_language = language.toStdString();
    become(Nothing);
}

void StoredPrints::setLocked(bool locked)
{
    if (m_isLocked == locked || (locked && !canLock())) return;
    m_isLocked = locked;
    become(Nothing);
}

void StoredPrints::forget() { become(m_outcome); }

// QML's own copy is out of our hands.
void StoredPrints::wipePassphrase()
{
    m_passphrase.fill(QChar());
    m_passphrase.clear();
}

void StoredPrints::setFormat(Format format)
{
    if (m_format == format) return;
    m_format = format;
    become(Nothing);
}

void StoredPrints::setNaming(Naming naming)
{
    if (m_naming == naming) return;
    m_naming = naming;
    become(Nothing);
}

QUrl StoredPrints::suggestion() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto name = QStringLiteral("%1-%2.%3").arg(QString::fromLatin1(prints::nameOf(order().kind)), QString::fromStdString(domain::toText(todayOf(*m_sources.clock))),
                                                        QString::fromLatin1(prints::endingOf(order().format)));
    return QUrl::fromLocalFile(QDir(folder).filePath(name));
}

prints::Order StoredPrints::order() const
{
    static_assert(int(prints::PaperKind::SafetyChild) == int(SafetyChild));
    static_assert(int(prints::FileFormat::Csv) == int(Csv) && int(prints::Naming::Kinds) == int(Kinds));
    return {prints::PaperKind(m_kind), m_isA5 ? print::Paper::A5 : print::Paper::A4, m_isLarge, m_language.empty() ? m_sources.language : m_language, !m_language.empty(), m_isWithNames,
            prints::FileFormat(m_format), prints::Naming(m_naming)};
}

Result<print::PrintDocument> StoredPrints::document() const
{
    if (!m_store) return ErrorCode::Locked;
    return prints::paperOf(*m_store, m_household.id, order(), m_sources);
}

void StoredPrints::save(const QUrl& file)
{
    m_savedTo.clear();
    auto path = file.toLocalFile();
    if (path.isEmpty()) return become(NotWritable);
    const auto ending = QLatin1Char('.') + QString::fromLatin1(prints::endingOf(order().format));
    if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
    if (!m_store || !m_store->household(m_household.id)) return become(Failed);
    QString words = m_isLocked ? m_sources.passphrase() : QString();
    if (m_isLocked && words.isEmpty()) return become(Failed);
    auto utf8 = words.toUtf8();
    const crypto::SecretBytes lock(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    crypto::wipe(utf8.data(), std::size_t(utf8.size()));
    auto wanted = order();
    if (m_isLocked) wanted.lock = &lock;
    const auto pdf = prints::printTo(path.toStdString(), *m_store, m_household.id, wanted, m_sources, [this](const std::string& paper) -> Status {
        if (m_sources.noted) m_sources.noted(m_household.id, paper);
        return {};
    });
    if (!pdf) return become(outcomeOf(pdf.code()));
    m_savedTo = QDir::toNativeSeparators(path);
    m_pages = pdf->pages;
    m_replacedSigns = pdf->replacedSigns;
    become(Saved);
    m_passphrase = std::move(words);
    Q_EMIT changed();
}

void StoredPrints::openSaved()
{
    if (m_outcome != Saved) return;
    const auto url = QUrl::fromLocalFile(m_savedTo);
    if (m_sources.open ? !m_sources.open(url) : !QDesktopServices::openUrl(url)) become(Failed);
}

void StoredPrints::become(Outcome outcome)
{
    m_outcome = outcome;
    wipePassphrase();
    Q_EMIT changed();
}

} // namespace aanzet
