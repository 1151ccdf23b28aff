// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/server/Office.h"
#include "shared/membership/Invitation.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <arpa/inet.h>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace aanzet;
using namespace aanzet::test;

namespace {

const QString kProgram = QStringLiteral(AANZET_BIN_DIR "/aanzet-server");

struct Ran {
    int status = -1;
    QString out, err;
};
Ran run(const QStringList& arguments)
{
    QProcess p;
    p.start(kProgram, arguments);
    if (!p.waitForFinished(30'000)) return {};
    return {p.exitCode(), QString::fromUtf8(p.readAllStandardOutput()), QString::fromUtf8(p.readAllStandardError())};
}

// A running server; its address is what it printed.
struct Running {
    QProcess process;
    QString first;
    int port = 0;
    explicit Running(const QString& data)
    {
        process.start(kProgram, {QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        while (!process.canReadLine() && process.waitForReadyRead(30'000)) {}
        first = QString::fromUtf8(process.readLine()).trimmed();
        port = first.mid(first.lastIndexOf(QLatin1Char(':')) + 1).toInt();
    }
};

// One request over one connection; status 0 when the answer did not come whole.
protocol::HttpResponse exchange(int port, const protocol::HttpRequest& request)
{
    protocol::HttpResponse none;
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(std::uint16_t(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::string wire = request.method + " " + request.target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const auto& [name, value] : request.headers) wire += name + ": " + value + "\r\n";
    wire += "Content-Length: " + std::to_string(request.body.size()) + "\r\n\r\n" + std::string(textOf(request.body));
    std::string got;
    if (::connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0 && ::send(fd, wire.data(), wire.size(), MSG_NOSIGNAL) == ssize_t(wire.size())) {
        char buffer[65536];
        for (ssize_t n; (n = ::recv(fd, buffer, sizeof buffer, 0)) > 0;) got.append(buffer, std::size_t(n));
    }
    ::close(fd);
    const auto end = got.find("\r\n\r\n");
    if (end == std::string::npos) return none;
    const auto length = got.find("Content-Length: ");
    const auto body = got.substr(end + 4);
    if (length == std::string::npos || body.size() != std::stoul(got.substr(length + 16))) return none;
    none.status = std::stoi(got.substr(9, 3));
    none.body = bytesOf(viewOf(body));
    return none;
}

} // namespace

class ServerProgramTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString at(const char* name) const { return m_dir.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void wrongUseGetsASentenceAndStatusTwo()
    {
        for (const auto& arguments : {QStringList{}, QStringList{QStringLiteral("fly")}, QStringList{QStringLiteral("serve")},
                                      QStringList{QStringLiteral("init"), QStringLiteral("--data"), at("w"), QStringLiteral("--colour"), QStringLiteral("red")},
                                      QStringList{QStringLiteral("init"), QStringLiteral("--data"), at("w"), QStringLiteral("--url"), QStringLiteral("http://example.org")},
                                      QStringList{QStringLiteral("verify")}}) {
            const auto r = run(arguments);
            QCOMPARE(r.status, 2);
            QVERIFY(r.out.isEmpty() && r.err.contains(QLatin1String("usage:")));
        }
        QVERIFY(!QFile::exists(at("w")));
        QCOMPARE(run({QStringLiteral("--help")}).status, 0);
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith(QLatin1String("aanzet-server ")));
    }

    void initPrintsALinkAndKeepsToItself()
    {
        const auto r = run({QStringLiteral("init"), QStringLiteral("--data"), at("a"), QStringLiteral("--url"), QStringLiteral("https://sync.example.nl/")});
        QCOMPARE(r.status, 0);
        int links = 0;
        for (const auto& line : r.out.split(QLatin1Char('\n')))
            if (const auto link = parseFoundingLink(line.toStdString()); link.ok() && ++links) QCOMPARE(link->url, std::string("https://sync.example.nl"));
        QCOMPARE(links, 1);
        struct stat s{};
        QCOMPARE(::stat(at("a").toUtf8().constData(), &s), 0);
        QCOMPARE(int(s.st_mode & 0777), 0700);
        QCOMPARE(::stat((at("a") + QLatin1String("/server.db")).toUtf8().constData(), &s), 0);
        QCOMPARE(int(s.st_mode & 0777), 0600);
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--data"), at("a")}).status, 1);
    }

    void killedAtAnyMomentItKeepsWhatItAcknowledged()
    {
        const auto data = at("k");
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--data"), data, QStringLiteral("--plain")}).status, 0);
        Office o;   // for its keys and its pens; the server under test is the program
        std::vector<protocol::SyncRequest> day;
        SignPublicKey key;
        const auto space = crypto::randomFixed<SpaceId>();
        auto spaceKeys = SpaceKeys::generate();
        const SystemClock clock;
        int acknowledged = 0;
        const auto signedCall = [&](int port, const std::string& target, Bytes body) {
            protocol::HttpRequest request{"POST", target, {}, std::move(body)};
            protocol::signRequest(request, key, o.founder.device.id(), o.founder.device.sign, clock.now());
            return exchange(port, request);
        };
        {
            Running server(data);
            QVERIFY2(server.first.startsWith(QLatin1String("listening on http://127.0.0.1:")), qPrintable(server.first));
            QCOMPARE(exchange(server.port, {"GET", "/healthz", {}, {}}).status, 200);
            key = protocol::decode<protocol::Info>(exchange(server.port, {"GET", "/v1/info", {}, {}}).body)->identity;
            Policy policy;
            o.log = *OrgLog::fromGenesis(*makeGenesis(o.org, o.founder.user, o.founder.device, policy, clock.now()));
            const auto create = *makeCreate(*o.log, o.founder.device, clock.now(), space, spaceKeys, SpaceKind::Dossier);
            o.spaces.emplace(space, *SpaceLog::fromCreate(*o.log, create));
            const protocol::FoundRequest found{{}, {encodeEntry(o.log->entry(0))}, {{space, {encodeEntry(create)}}}};
            QCOMPARE(exchange(server.port, {"POST", "/v1/found", {}, protocol::encode(found)}).status, 200);
            // A second server on the same directory is refused; backup and status work meanwhile.
            QCOMPARE(run({QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}).status, 1);
            QVERIFY(run({QStringLiteral("status"), QStringLiteral("--data"), data}).out.contains(QLatin1String("organisation: founded")));
            QCOMPARE(run({QStringLiteral("backup"), at("copy"), QStringLiteral("--data"), data}).status, 0);
            QCOMPARE(run({QStringLiteral("verify"), at("copy")}).status, 0);
            QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("copy*")}), QStringList{QStringLiteral("copy")});
            ::kill(pid_t(server.process.processId()), SIGTERM);
            QVERIFY(server.process.waitForFinished(15'000));
            QCOMPARE(server.process.exitCode(), 0);
        }
        auto pen = o.pen(o.founder, space);
        for (int i = 0; i < 200; ++i) {
            protocol::SyncRequest request;
            request.groups = {{{space, record::encodeFrame(o.write(pen, {{recordNamed(i), fieldNamed(i), {}, record::Rule::Keep, 20'000}}))}}};
            day.push_back(std::move(request));
        }
        for (int round = 0; round < 12; ++round) {
            Running server(data);
            QVERIFY(server.port > 0);
            const auto pid = pid_t(server.process.processId());
            // Killed from another process while requests are under way: after a different number of them each round.
            for (int i = 0; i < 3 + round; ++i) {
                const auto response = signedCall(server.port, "/v1/sync", protocol::encode(day[std::size_t(acknowledged)]));
                QCOMPARE(response.status, 200);
                QCOMPARE(protocol::decode<protocol::SyncResponse>(response.body)->groups.at(0).error, 0);
                ++acknowledged;
            }
            const auto next = protocol::encode(day[std::size_t(acknowledged)]);
            std::thread killer([pid, round] {
                ::usleep(useconds_t(200 * round));   // another moment of the request each round
                ::kill(pid, SIGKILL);
            });
            const auto last = signedCall(server.port, "/v1/sync", next);
            if (last.status == 200 && protocol::decode<protocol::SyncResponse>(last.body)->groups.at(0).error == 0) ++acknowledged;
            killer.join();
            QVERIFY(server.process.waitForFinished(15'000));
        }
        const auto verified = run({QStringLiteral("verify"), data + QLatin1String("/server.db")});
        QCOMPARE(verified.status, 0);
        const auto held = verified.out.split(QLatin1String("batches: ")).at(1).section(QLatin1Char('\n'), 0, 0).toInt();
        QVERIFY2(held == acknowledged || held == acknowledged + 1, qPrintable(verified.out));
        // The rest goes in as before.
        Running server(data);
        for (std::size_t i = std::size_t(acknowledged); i < day.size(); ++i)
            QCOMPARE(protocol::decode<protocol::SyncResponse>(signedCall(server.port, "/v1/sync", protocol::encode(day[i])).body)->groups.at(0).error, 0);
        ::kill(pid_t(server.process.processId()), SIGTERM);
        QVERIFY(server.process.waitForFinished(15'000));
    }

    void verifyRefusesADamagedFileWithASentence()
    {
        QFile file(at("copy"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // The head of every page of the second half: a single place may lie in a page that holds nothing.
        for (qint64 page = file.size() / 2 / 4096 * 4096; page < file.size(); page += 4096) {
            QVERIFY(file.seek(page));
            file.write(QByteArray(64, '\x55'));
        }
        file.close();
        const auto r = run({QStringLiteral("verify"), at("copy")});
        QCOMPARE(r.status, 1);
        QVERIFY(!r.err.isEmpty());
        QCOMPARE(run({QStringLiteral("restore"), at("copy"), QStringLiteral("--data"), at("r")}).status, 1);
        QVERIFY(!QFile::exists(at("r") + QLatin1String("/server.db")));
    }
};

QTEST_GUILESS_MAIN(ServerProgramTest)
#include "tst_server_program.moc"
