// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/ServerProcess.h"
#include "tests/bench/Timing.h"
#include <QTcpServer>

namespace aanzet::bench {

static quint16 freePort()
{
    QTcpServer probe;
    must(probe.listen(QHostAddress::LocalHost), "free port");
    return probe.serverPort();
}

ServerProcess::ServerProcess(const std::string& folder) : m_folder(folder), m_url("http://127.0.0.1:" + std::to_string(freePort()))
{
    const auto program = QStringLiteral(AANZET_BIN_DIR "/aanzet-server");
    const auto data = QString::fromStdString(folder);
    QProcess init;
    init.setStandardOutputFile(QProcess::nullDevice());
    init.start(program, {QStringLiteral("init"), QStringLiteral("--data"), data, QStringLiteral("--url"), QString::fromStdString(m_url)});
    must(init.waitForFinished(10'000) && init.exitCode() == 0, "server init");
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, {QStringLiteral("serve"), QStringLiteral("--data"), data});
    must(m_process.waitForReadyRead(10'000), "server start");
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(15'000)) m_process.kill();
    m_process.waitForFinished();
}

} // namespace aanzet::bench
