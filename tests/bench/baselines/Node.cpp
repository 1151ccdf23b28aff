// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/baselines/Node.h"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <cstdio>

namespace aanzet::bench {

static const auto kSources = QStringLiteral(AANZET_SOURCE_DIR "/tests/bench/baselines/");

static QProcessEnvironment environment(const std::string& folder)
{
    auto e = QProcessEnvironment::systemEnvironment();
    e.insert(QStringLiteral("AANZET_NPM"), QString::fromStdString(folder));
    return e;
}

Node::Node(const std::string& folder) : m_folder(folder)
{
    const auto node = QStandardPaths::findExecutable(QStringLiteral("node")), npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    if (node.isEmpty() || npm.isEmpty()) {
        std::fprintf(stderr, "node and npm are not installed: no figures of PouchDB and Automerge.\n");
        return;
    }
    const QDir at(QString::fromStdString(folder));
    at.mkpath(QStringLiteral("."));
    const auto wanted = at.filePath(QStringLiteral("package.json"));
    if (!QFile::exists(at.filePath(QStringLiteral("node_modules/pouchdb-node")))) {
        QFile::remove(wanted);
        QFile::copy(kSources + QStringLiteral("package.json"), wanted);
        QProcess install;
        install.setWorkingDirectory(at.path());
        install.start(npm, {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund")});
        if (!install.waitForFinished(300'000) || install.exitCode() != 0) {
            std::fprintf(stderr, "npm could not install the packages: no figures of PouchDB and Automerge.\n");
            return;
        }
    }
    m_isAvailable = true;
}

static std::optional<QJsonObject> run(const std::string& folder, const QStringList& arguments)
{
    QProcess p;
    p.setProcessEnvironment(environment(folder));
    p.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    p.start(QStringLiteral("node"), arguments);
    if (!p.waitForFinished(600'000) || p.exitCode() != 0) return std::nullopt;
    const auto lines = p.readAllStandardOutput().trimmed().split('\n');
    const auto document = QJsonDocument::fromJson(lines.last());
    if (!document.isObject()) return std::nullopt;
    return document.object();
}

std::optional<PouchFigures> Node::pouch(const std::string& workFolder, std::size_t count) const
{
    if (!m_isAvailable) return std::nullopt;
    const auto folder = QString::fromStdString(workFolder);
    QDir().mkpath(folder + QStringLiteral("/server"));
    QDir().mkpath(folder + QStringLiteral("/client"));
    QProcess server;
    server.setProcessEnvironment(environment(m_folder));
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QStringLiteral("node"), {kSources + QStringLiteral("pouch.js"), QStringLiteral("server"), folder + QStringLiteral("/server")});
    if (!server.waitForReadyRead(20'000)) return std::nullopt;
    const auto port = QString::fromLatin1(server.readLine().trimmed());
    const auto found = run(m_folder, {kSources + QStringLiteral("pouch.js"), QStringLiteral("client"), folder + QStringLiteral("/client"), port, QString::number(count)});
    server.kill();
    server.waitForFinished();
    if (!found) return std::nullopt;
    return PouchFigures{found->value(QLatin1String("push")).toDouble(), found->value(QLatin1String("noopOneWay")).toDouble(), found->value(QLatin1String("pull")).toDouble()};
}

std::optional<AutomergeFigures> Node::automerge(std::size_t count) const
{
    if (!m_isAvailable) return std::nullopt;
    const auto found = run(m_folder, {kSources + QStringLiteral("automerge.mjs"), QString::number(count)});
    if (!found) return std::nullopt;
    return AutomergeFigures{found->value(QLatin1String("merge")).toDouble(), found->value(QLatin1String("kept")).toDouble()};
}

} // namespace aanzet::bench
