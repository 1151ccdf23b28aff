// SPDX-License-Identifier: EUPL-1.2
#include "tests/gallery/Exhibits.h"
#include <QGuiApplication>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QTranslator>

// Every component of the app alone, to look at and to try: aanzet-gallery.
int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_qs);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    QTranslator words;
    if (words.load(u":/i18n/aanzet_nl.qm"_qs)) QCoreApplication::installTranslator(&words);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_qs);
    engine.setInitialProperties(aanzet::gallery::properties());
    engine.load(QUrl(u"qrc:/qt/qml/AanZet/Gallery/Gallery.qml"_qs));
    return engine.rootObjects().isEmpty() ? 1 : app.exec();
}
