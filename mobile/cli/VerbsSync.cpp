// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace aanzet::cli {

void Shell::sync(const QJsonObject&, Answer answer)
{
    auto s = member(Lease::NotAsked);
    if (!s) return answer(failure(s.error()));
    if ((*s)->server().url.empty()) return answer(failure(ErrorCode::Offline, "No server is named. Your work is kept on this device."));
    flushBook();
    run(std::make_unique<sync::SyncEngine>(**s, m_batchSize), [this, answer](sync::Exchange& e) {
        if (obeysWipe(answer)) return;
        if (!e.outcome()) return answer(failure(e.outcome().error()));
        const auto& report = static_cast<sync::SyncEngine&>(e).report();
        answer(ok({{QStringLiteral("pushed"), qint64(report.pushed)}, {QStringLiteral("pulled"), qint64(report.pulled)},
                   {QStringLiteral("waiting"), qint64(m_store->status().waiting)}, {QStringLiteral("conflicts"), qint64(m_store->conflicts().size())}}));
    });
}

void Shell::status(const QJsonObject&, Answer answer)
{
    auto s = opened();
    if (!s) return answer(failure(s.error()));
    const auto st = (*s)->status();
    QJsonArray users;
    for (const auto& p : (*s)->people())
        if (p.isCurrent)
            users.append(QJsonObject{{QStringLiteral("name"), text(p.name)},
                                     {QStringLiteral("lastHeard"), p.lastHeard == WallTime{} ? QJsonValue() : QJsonValue(timeText(p.lastHeard))},
                                     {QStringLiteral("copied"), p.hasCopiedDevice}});
    answer(ok({{QStringLiteral("waiting"), qint64(st.waiting)}, {QStringLiteral("quarantined"), qint64(st.quarantined)},
               {QStringLiteral("withheld"), qint64(st.withheld)}, {QStringLiteral("forks"), qint64(st.forks)}, {QStringLiteral("asideFull"), st.isAsideFull},
               {QStringLiteral("lastContact"), st.lastContact == WallTime{} ? QJsonValue() : QJsonValue(timeText(st.lastContact))},
               {QStringLiteral("kitIsOld"), store::Trust(**s).isKitOld()}, {QStringLiteral("users"), users}}));
}

static Status save(const QString& name, const QByteArray& content)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return Error{ErrorCode::Storage, "file cannot be written"};
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit()) return Error{ErrorCode::DiskFull, "file not written whole"};
    return {};
}

void Shell::exportAll(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    auto id = idMember<SpaceId>(in, "household");
    if (!id) return answer(failure(id.error()));
    auto household = (*s)->household(*id);
    if (!household) return answer(failure(household.error()));
    m_book->event(store::AccessAction::Export, *id);
    QJsonObject layers;
    for (const auto& [space, name] : {std::pair(household->client, "client"), std::pair(household->dossier, "professional")}) {
        if (!space) continue;
        QJsonArray records;
        for (const auto& t : allTypes())
            for (const auto& r : (*s)->replica(*space)->records(t.id)) {
                auto shown = (*s)->get(*space, r);
                if (!shown) return answer(failure(shown.error()));
                QJsonObject fields;
                for (const auto& f : shown->fields) {
                    const auto* spec = findField(t, f.field);
                    if (spec && isForProgram(*spec)) continue;
                    QJsonArray all;
                    const auto add = [&](const store::ShownVersion& v) {
                        all.append(QJsonObject{{QStringLiteral("value"), valueToJson(v.value)}, {QStringLiteral("author"), hex(v.author)}, {QStringLiteral("at"), timeText(v.at)}});
                    };
                    add(f.shown);
                    for (const auto& o : f.others) add(o);
                    fields.insert(spec ? QString::fromUtf8(spec->name.data(), qsizetype(spec->name.size())) : QString::number(f.field), all);
                }
                records.append(QJsonObject{{QStringLiteral("record"), hex(r)}, {QStringLiteral("type"), QString::fromUtf8(t.name.data(), qsizetype(t.name.size()))},
                                           {QStringLiteral("removed"), shown->life == store::LifeState::Removed}, {QStringLiteral("fields"), fields}});
            }
        layers.insert(QLatin1String(name), records);
    }
    const QJsonObject whole{{QStringLiteral("format"), QStringLiteral("aanzet-household-1")}, {QStringLiteral("household"), hex(*id)},
                            {QStringLiteral("name"), text(household->name)}, {QStringLiteral("layers"), layers}};
    auto done = save(in.value(QLatin1String("file")).toString(), QJsonDocument(whole).toJson());
    answer(done ? ok() : failure(done.error()));
}

void Shell::writeBundle(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    // What waits is signed first, so that the file carries it; not after a restore, before everything was compared.
    while ((*s)->mayBuild()) {
        auto built = (*s)->build(record::Batch::kMaxBytes);
        if (!built) return answer(failure(built.error()));
        if (!*built) break;
    }
    std::vector<SpaceId> partial;
    auto bundle = (*s)->writeBundle(&partial);
    if (!bundle) return answer(failure(bundle.error()));
    auto done = save(in.value(QLatin1String("file")).toString(),
                     QByteArray(reinterpret_cast<const char*>(bundle->first.data()), qsizetype(bundle->first.size())));
    QJsonArray spaces;
    for (const auto& space : partial) spaces.append(hex((*s)->householdOf(space)));
    answer(done ? ok({{QStringLiteral("operations"), qint64(bundle->second)}, {QStringLiteral("partial"), spaces}}) : failure(done.error()));
}

void Shell::readBundle(const QJsonObject& in, Answer answer)
{
    auto s = member();
    if (!s) return answer(failure(s.error()));
    QFile file(in.value(QLatin1String("file")).toString());
    if (!file.open(QIODevice::ReadOnly)) return answer(failure(ErrorCode::NotFound));
    const auto content = file.readAll();
    auto got = (*s)->readBundle({reinterpret_cast<const std::uint8_t*>(content.constData()), std::size_t(content.size())});
    if (!got) return answer(failure(got.error()));
    answer(ok({{QStringLiteral("operations"), qint64(*got)}}));
}

} // namespace aanzet::cli
