// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/app/Finger.h"
#include "mobile/app/LiveApp.h"
#include "mobile/app/Steps.h"
#include "mobile/app/Window.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

namespace aanzet {

// One device of the story: a folder with a vault, the app with its window while it is open, and the command line on the
// same vault while it is closed.
class StoryDevice : public QObject
{
    Q_OBJECT

public:
    struct Tools {
        QString folder;       // for pictures
        QString cli;
        std::function<void(const QString&)> complain;   // a warning of QML, a verb that failed
    };
    StoryDevice(QString name, LiveApp::Options options, Tools tools);
    ~StoryDevice() override;

    void openApp();
    void closeApp();
    LiveApp& app() { return *m_app; }
    store::Store& store() { return *m_app->store(); }
    QQuickWindow* window() { return m_window->window(); }

    // Runs verbs with aanzet-cli; `answers` receives one object for each.
    Steps command(QJsonArray verbs, QJsonArray* answers);
    // Taps the item of this component whose property has this value; complains when it does not come.
    Steps touch(const char* type, const char* property, QString value);
    // Taps a field by its label, empties it, types.
    Steps write(const char* type, QString label, QString text);
    Steps turnTo(QString page, QString argument = {});
    // Until two frames in a row are the same.
    Steps settle();
    // Asks for a sync and waits for its end.
    Steps syncNow();
    // Two pictures, as a phone and as a tablet, named NN-<step>-<device>-phone.png; adds their names to `names`.
    Steps picture(int number, QString step, QStringList* names);

private:
    QQuickItem* inputOf(const char* type, const QString& label);
    bool isRunning() const { return m_command && m_command->state() != QProcess::NotRunning; }

    QString m_name;
    LiveApp::Options m_options;
    Tools m_tools;
    std::unique_ptr<LiveApp> m_app;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<QProcess> m_command;
};

} // namespace aanzet
