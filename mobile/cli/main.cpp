// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/print/FontApplication.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>
#include <iostream>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace aanzet;

namespace {

// Reads a line, waits for its answer, reads the next: answers stand in the order of the questions.
void next(cli::Shell& shell)
{
    std::string line;
    do {
        if (!std::getline(std::cin, line)) {
            QCoreApplication::quit();
            return;
        }
    } while (line.find_first_not_of(" \t\r") == std::string::npos);
    shell.handle(QByteArray::fromStdString(line), [&shell](const QJsonObject& answer) {
        const auto json = QJsonDocument(answer).toJson(QJsonDocument::Compact);
        std::cout << json.constData() << std::endl;
        QTimer::singleShot(0, &shell, [&shell] { next(shell); });
    });
}

int wrongUse(const char* sentence)
{
    std::cerr << "aanzet-cli: " << sentence << "\n";
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    const auto app = print::applicationWithFonts(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("aanzet-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AANZET_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("AanZet without a screen: one JSON object a line in, one out (docs/cli.md)."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("vault"), QStringLiteral("The folder of the vault."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("time"), QStringLiteral("Move the work's clock: it starts at this moment."), QStringLiteral("RFC3339")});
    parser.addPositionalArgument(QStringLiteral("shell"), QStringLiteral("Read verbs from standard input."));
    parser.process(*app);
    if (!crypto::init()) return wrongUse("the cryptographic self-check failed.");
    if (!parser.isSet(QStringLiteral("vault"))) return wrongUse("name a folder with --vault DIR.");
    if (parser.positionalArguments() != QStringList{QStringLiteral("shell")}) return wrongUse("the command is 'shell'.");
    static const SystemClock system;
    std::unique_ptr<Clock> work = std::make_unique<SystemClock>();
    if (parser.isSet(QStringLiteral("time"))) {
        auto t = fromRfc3339(parser.value(QStringLiteral("time")).toStdString());
        if (!t) return wrongUse("--time takes a time such as 2026-03-01T09:15:00Z.");
        work = std::make_unique<ShiftedClock>(*t);
    }
    std::ios::sync_with_stdio(false);
    cli::Shell shell({parser.value(QStringLiteral("vault")).toStdString(), work.get(), &system});
    QTimer::singleShot(0, &shell, [&shell] { next(shell); });
    return app->exec();
}
