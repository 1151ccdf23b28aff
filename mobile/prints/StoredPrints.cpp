// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/StoredPrints.h"
#include "mobile/vault/AtomicFile.h"
#include "mobile/viewmodels/Shown.h"
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>

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

// Names nobody: file names turn up in lists of recent files.
QString fileNameOf(PrintModel::Kind kind)
{
    switch (kind) {
    case PrintModel::ClientCard: return QStringLiteral("kaart");
    case PrintModel::Agreements: return QStringLiteral("afspraken");
    case PrintModel::Plan: return QStringLiteral("plan");
    case PrintModel::Network: return QStringLiteral("netwerk");
    case PrintModel::LifeAreas: return QStringLiteral("leefgebieden");
    }
    return QStringLiteral("print");
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
    m_isA5 = kind == ClientCard || kind == Agreements;
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

QUrl StoredPrints::suggestion() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto name = QStringLiteral("%1-%2.pdf").arg(fileNameOf(m_kind), QString::fromStdString(domain::toText(todayOf(*m_sources.clock))));
    return QUrl::fromLocalFile(QDir(folder).filePath(name));
}

Result<print::PrintDocument> StoredPrints::document() const
{
    if (!m_store) return ErrorCode::Locked;
    const auto& words = *m_sources.words;
    prints::Wish wish;
    wish.paper = m_isA5 ? print::Paper::A5 : print::Paper::A4;
    wish.isLarge = m_isLarge;
    wish.today = todayOf(*m_sources.clock);
    wish.madeAt = m_sources.clock->now();
    AANZET_TRY(auto household, m_store->household(m_household.id));
    const auto rows = prints::readClientRows(*m_store, household, wish.today);
    wish.language = words.speaks(m_sources.language) ? m_sources.language : "nl";
    if (!isForProfessionals() && words.speaks(rows.header.language)) wish.language = rows.header.language;
    switch (m_kind) {
    case ClientCard: return prints::clientCard(rows, words, wish);
    case Agreements: return prints::agreementsPaper(rows, words, wish);
    case Plan: return prints::planPaper(rows, words, wish);
    case Network: return prints::networkPaper(rows, words, wish);
    case LifeAreas: return prints::lifeAreasPaper(rows, prints::readProfessionalRows(*m_store, household), m_sources.instruments, words, wish);
    }
    return ErrorCode::BadRequest;
}

void StoredPrints::save(const QUrl& file)
{
    m_savedTo.clear();
    auto path = file.toLocalFile();
    if (path.isEmpty()) return become(NotWritable);
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
    const auto made = document();
    if (!made) return become(Failed);
    const auto pdf = print::makePdf(*made, m_sources.icons);
    if (!pdf) return become(outcomeOf(pdf.code()));
    // The line in the log of access comes first: no paper leaves without one.
    if (m_sources.noted) m_sources.noted(m_household.id, fileNameOf(m_kind).toStdString());
    // Whole or absent, for this user alone; the only file that is written.
    const auto written = vault::replaceFile(path.toStdString(), pdf->bytes);
    if (!written) return become(outcomeOf(written.code()));
    m_savedTo = QDir::toNativeSeparators(path);
    m_pages = pdf->pages;
    m_replacedSigns = pdf->replacedSigns;
    become(Saved);
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
    Q_EMIT changed();
}

} // namespace aanzet
