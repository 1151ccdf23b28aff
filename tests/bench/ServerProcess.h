// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QProcess>
#include <string>

namespace aanzet::bench {

// The real server program on a loopback port of its own, with a fresh folder.
class ServerProcess
{
public:
    explicit ServerProcess(const std::string& folder);
    ~ServerProcess();
    const std::string& url() const { return m_url; }
    std::string database() const { return m_folder; }

private:
    std::string m_folder, m_url;
    QProcess m_process;
};

} // namespace aanzet::bench
