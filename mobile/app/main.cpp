// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include "mobile/app/SelfTest.h"
#include "mobile/app/Story.h"
#include "mobile/app/Window.h"
#include "mobile/session/Hardening.h"
#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace aanzet;

namespace {

int wrongUse(const char* sentence)
{
    std::fprintf(stderr, "aanzet: %s\n", sentence);
    return 2;
}

// The demo's data is invented and its passphrase never typed: the least work that a vault takes, and no lock while one looks.
LiveApp::Options demoOptions(LiveApp::Options options, const QString& folder)
{
    options.vaultFolder = (folder + QStringLiteral("/vault")).toStdString();
    options.tokenFolder = (folder + QStringLiteral("/tokens")).toStdString();
    options.kdf = crypto::KdfParameters{};
    options.policy.idle = options.policy.background = options.policy.day = std::chrono::hours(24);
    return options;
}

} // namespace

int main(int argc, char** argv)
{
    (void)session::hardenProcess();
    // What nobody looks at needs no display.
    for (int i = 1; i < argc; ++i)
        if ((std::string_view(argv[i]) == "--self-test" || std::string_view(argv[i]) == "--demo-story") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            qputenv("QT_QUICK_BACKEND", "software");
        }
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("aanzet"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("AanZet"));
    QGuiApplication::setApplicationVersion(QStringLiteral(AANZET_VERSION));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("AanZet: outreach work with people at home, also without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const auto option = [&](const char* name, const char* about, const char* value = "") {
        parser.addOption({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    option("vault", "The folder of the vault.", "DIR");
    option("lang", "The language of the window: nl or en.", "LANGUAGE");
    option("demo", "Show the invented team. Its data is thrown away at the end unless --data names a folder.");
    option("data", "Where the demo keeps its data.", "DIR");
    option("server", "The demo's organisation is founded at this server: its founding link.", "LINK");
    option("self-test", "Walk through every screen once and end with 0 when all is well.");
    option("demo-story", "Play the demo as a story on two devices; pictures and story.md go into DIR.", "DIR");
    option("server-binary", "aanzet-server, for the story.", "PATH");
    option("cli-binary", "aanzet-cli, for the story.", "PATH");
    parser.process(app);
    if (!parser.positionalArguments().isEmpty()) return wrongUse("there is nothing to say but options; see --help.");
    const auto language = parser.value(QStringLiteral("lang"));
    if (parser.isSet(QStringLiteral("lang")) && language != QLatin1String("nl") && language != QLatin1String("en")) return wrongUse("--lang is nl or en.");
    if (!crypto::init()) return wrongUse("the cryptographic library does not do what it should on this machine.");
    if (!speak(language.isEmpty() ? QStringLiteral("nl") : language)) return wrongUse("the words of this language are missing.");

    LiveApp::Options options;
    options.language = language;
    if (parser.isSet(QStringLiteral("demo-story"))) {
        if (!parser.isSet(QStringLiteral("server-binary")) || !parser.isSet(QStringLiteral("cli-binary")))
            return wrongUse("--demo-story needs --server-binary and --cli-binary.");
        Story story(demoOptions(options, {}), {parser.value(QStringLiteral("demo-story")), parser.value(QStringLiteral("server-binary")),
                                               parser.value(QStringLiteral("cli-binary"))});
        story.start();
        return app.exec();
    }

    QTemporaryDir passing;
    const bool isDemo = parser.isSet(QStringLiteral("demo")), isSelfTest = parser.isSet(QStringLiteral("self-test"));
    if (isDemo || isSelfTest) {
        const auto folder = isDemo && parser.isSet(QStringLiteral("data")) ? parser.value(QStringLiteral("data")) : passing.path();
        if (folder.isEmpty() || !QDir().mkpath(folder)) return wrongUse("there is no folder for the demo's data.");
        options = demoOptions(options, folder);
    } else {
        const auto folder = parser.isSet(QStringLiteral("vault")) ? parser.value(QStringLiteral("vault"))
                                                                  : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/vault");
        if (!QDir().mkpath(folder)) return wrongUse("the folder of the vault cannot be made.");
        options.vaultFolder = folder.toStdString();
        options.preferences = folder + QStringLiteral("/preferences.json");
    }
    if (isSelfTest) {
        SelfTest test(options);
        test.start();
        return app.exec();
    }
    LiveApp live(options);
    if (!speak(live.settings()->language())) return wrongUse("the words of this language are missing.");
    Window window(live, {}, [](const QString& warning) { std::fprintf(stderr, "%s\n", qPrintable(warning)); });
    if (!window.window()) return 1;
    if (isDemo) live.beginDemo(parser.value(QStringLiteral("server")));
    return app.exec();
}
