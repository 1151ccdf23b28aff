// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/Window.h"
#include <QCoreApplication>
#include <QLocale>
#include <QQmlError>
#include <QTimer>
#include <utility>

namespace aanzet {

bool speak(const QString& language)
{
    static QTranslator words;
    QCoreApplication::removeTranslator(&words);
    QLocale::setDefault(language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    return words.load(QStringLiteral(":/i18n/aanzet_%1.qm").arg(language)) && QCoreApplication::installTranslator(&words);
}

Window::Window(AppModel& app, const QVariantMap& more, std::function<void(const QString&)> onWarning, QObject* parent) : QObject(parent)
{
    connect(&m_engine, &QQmlEngine::warnings, this, [onWarning = std::move(onWarning)](const QList<QQmlError>& warnings) {
        for (const auto& w : warnings) onWarning(w.toString());
    });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_language = app.settings()->language();
    connect(app.settings(), &SettingsModel::changed, this, [this, &app] { followLanguage(app); });
    connect(&app, &AppModel::stateChanged, this, [this, &app] { forget(app); });
    auto properties = more;
    properties.insert(QStringLiteral("app"), QVariant::fromValue<AppModel*>(&app));
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/AanZet/Screens/Main.qml")));
    if (!m_engine.rootObjects().isEmpty()) m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
}

void Window::followLanguage(AppModel& app)
{
    if (m_language == app.settings()->language()) return;
    m_language = app.settings()->language();
    if (!speak(m_language)) return;
    m_engine.setUiLanguage(m_language);   // what asks for dates and numbers of the language follows it
    m_engine.retranslate();
}

// What the screens showed lies in the script engine's heap until it is swept: names and texts of a household, long after the
// lock. The screens go at the next turns of the event loop, so it is swept then and once more behind them.
void Window::forget(const AppModel& app)
{
    if (std::exchange(m_wasOpen, app.state() == AppModel::Open) && !m_wasOpen)
        for (const int after : {0, 250}) QTimer::singleShot(after, &m_engine, [this] {
            m_engine.collectGarbage();
            if (m_window) m_window->releaseResources();
        });
}

Window::~Window() { delete m_window; }   // before the engine and the model that it shows

} // namespace aanzet
