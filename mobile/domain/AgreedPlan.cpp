// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/AgreedPlan.h"
#include "mobile/domain/JsonText.h"
#include <QJsonDocument>
#include <algorithm>

namespace aanzet::domain {
namespace {

constexpr qsizetype kMostContent = 100'000;      // of a field that takes 120,000
constexpr const char* kFormat = "az1/agreed-plan";

QByteArray jsonOf(const AgreedPlan& plan, bool withWords)
{
    QJsonArray lines;
    for (const auto& line : plan.lines)
        lines.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(line.id.hex())}, {QStringLiteral("words"), withWords ? QString::fromStdString(line.words) : QString()}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QLatin1String(kFormat)}, {QStringLiteral("dream"), QString::fromStdString(plan.dream)},
                                     {QStringLiteral("acceptable_situation"), QString::fromStdString(plan.acceptableSituation)},
                                     {QStringLiteral("my_people"), QString::fromStdString(plan.myPeople)}, {QStringLiteral("lines"), lines}}).toJson(QJsonDocument::Compact);
}

} // namespace

bool AgreedPlan::holds(const RecordId& id) const
{
    return std::any_of(lines.begin(), lines.end(), [&](const Line& line) { return line.id == id; });
}

std::string freeze(const AgreedPlan& plan)
{
    auto json = jsonOf(plan, true);
    if (json.size() > kMostContent) json = jsonOf(plan, false);
    return json.toStdString();
}

Result<AgreedPlan> readAgreedPlan(const std::string& content)
{
    AANZET_TRY(const auto o, objectFrom(viewOf(content)));
    if (textIn(o, "format") != kFormat) return Error{ErrorCode::Malformed, "format"};
    AgreedPlan plan{textIn(o, "dream"), textIn(o, "acceptable_situation"), textIn(o, "my_people"), {}};
    for (const auto& v : o.value(QLatin1String("lines")).toArray()) {
        const auto line = v.toObject();
        AANZET_TRY(const auto id, RecordId::fromHex(textIn(line, "id")));
        plan.lines.push_back({id, textIn(line, "words")});
    }
    return plan;
}

} // namespace aanzet::domain
