// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QStyleHints>
#include <QTranslator>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        QQuickStyle::setStyle(u"Basic"_qs);
        QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
        QGuiApplication::styleHints()->setCursorFlashTime(0);
        if (!m_dutch.load(u":/i18n/aanzet_nl.qm"_qs)) qFatal("the Dutch words are missing");
        QCoreApplication::installTranslator(&m_dutch);
    }
    void qmlEngineAvailable(QQmlEngine* engine) { engine->addImportPath(u"qrc:/qt/qml"_qs); }

private:
    QTranslator m_dutch;
};

QUICK_TEST_MAIN_WITH_SETUP(qml_test, Setup)
#include "qml_test.moc"
