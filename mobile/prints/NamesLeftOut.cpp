// SPDX-License-Identifier: EUPL-1.2
#include "mobile/prints/NamesLeftOut.h"
#include <QSet>
#include <algorithm>

namespace aanzet::prints {
namespace {

QString utf16(const std::string& text) { return QString::fromStdString(text).normalized(QString::NormalizationForm_C).simplified(); }

// "Fatma Yılmaz" is known by each of its parts as well; "buurvrouw Truus" by Truus alone.
QStringList partsOf(const QString& name)
{
    QStringList parts;
    for (const auto& part : name.split(QRegularExpression(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+")), Qt::SkipEmptyParts))
        if (part.size() >= 2 && !part.front().isLower()) parts.append(part);
    return parts;
}

} // namespace

NamesLeftOut::NamesLeftOut(const ClientRows& rows)
{
    QSet<QString> own, others;
    const auto keep = [&](const std::string& name) {
        for (const auto& part : partsOf(utf16(name))) own.insert(part.toCaseFolded());
    };
    keep(rows.name);
    keep(rows.header.callName);
    keep(rows.header.directorName);
    for (const auto& p : rows.persons)
        if (p.isClient || p.livesHere) keep(p.name);
    const auto leaveOut = [&](const std::string& name) {
        const auto whole = utf16(name);
        if (whole.size() < 2) return;
        const auto parts = partsOf(whole);
        const bool isOwn = !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString& p) { return own.contains(p.toCaseFolded()); });
        if (isOwn) return;
        others.insert(whole);
        for (const auto& part : parts)
            if (!own.contains(part.toCaseFolded())) others.insert(part);
    };
    for (const auto& p : rows.persons)
        if (!p.isClient && !p.livesHere) leaveOut(p.name);
    for (const auto& drawing : rows.drawing ? std::vector{*rows.drawing} : std::vector<domain::Drawing>())
        for (const auto& p : drawing.persons)
            if (p.kind != "pet" && p.kind != "group_or_place" && p.kind != "organisation") leaveOut(p.name);
    for (const auto& a : rows.agreements)
        if (a.whoKind == "network") leaveOut(a.who);
    for (const auto& s : rows.steps)
        if (s.helperKind == "network") leaveOut(s.helper);
    if (others.isEmpty()) return;
    QStringList names(others.begin(), others.end());
    // The longest first, so that no half of a name stays.
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    for (auto& name : names) name = QRegularExpression::escape(name).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    m_names.setPattern(QStringLiteral("(?<![\\p{L}\\p{N}])(?:%1)(?:['’]?s)?(?![\\p{L}\\p{N}])").arg(names.join(u'|')));
    m_names.setPatternOptions(QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    m_isEmpty = false;
}

std::string NamesLeftOut::operator()(const std::string& text) const
{
    if (m_isEmpty || text.empty()) return text;
    auto shown = QString::fromStdString(text).normalized(QString::NormalizationForm_C);
    return shown.replace(m_names, QStringLiteral("[…]")).toStdString();
}

} // namespace aanzet::prints
