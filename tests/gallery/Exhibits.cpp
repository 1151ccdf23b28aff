// SPDX-License-Identifier: EUPL-1.2
#include "tests/gallery/Exhibits.h"
#include <QDir>

namespace aanzet::gallery {
namespace {

QStringList namesIn(const QString& folder, const QString& ending)
{
    QStringList names = QDir(folder).entryList({QStringLiteral("*.") + ending}, QDir::Files, QDir::Name);
    for (QString& name : names) name.chop(ending.size() + 1);
    return names;
}

} // namespace

QStringList exhibits() { return namesIn(u":/qt/qml/AanZet/Gallery/exhibits"_qs, u"qml"_qs); }

QVariantMap properties()
{
    return {{u"exhibits"_qs, exhibits()}, {u"icons"_qs, namesIn(u":/icons"_qs, u"svg"_qs)}, {u"pictograms"_qs, namesIn(u":/pictograms"_qs, u"svg"_qs)}};
}

} // namespace aanzet::gallery
