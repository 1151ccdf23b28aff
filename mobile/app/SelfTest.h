// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/app/LiveApp.h"
#include "mobile/app/Steps.h"
#include "mobile/app/Window.h"

namespace aanzet {

// --self-test: the real app with the invented team in a folder of its own walks through every screen once. It ends the
// program with 0, or with 1 when a screen did not come or QML complained.
class SelfTest : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(LiveApp::Options options);
    void start() { m_steps.emplace_back(walk()); }

private:
    Steps walk();
    void print();
    void talk();
    Steps see(const char* type);
    void complain(const QString& text);

    LiveApp m_app;
    Window m_window;
    int m_complaints = 0;
    std::vector<Steps> m_steps;
};

} // namespace aanzet
