// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/Window.h"
#include <QCoreApplication>
#include <QLocale>
#include <QQmlError>

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

Window::~Window() { delete m_window; }   // before the engine and the model that it shows

} // namespace aanzet
