// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/StoryDevice.h"
#include <QImage>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace aanzet {

using namespace std::chrono_literals;

static const std::pair<const char*, QSize> kViews[]{{"tablet", {1280, 800}}, {"telefoon", {360, 800}}};

StoryDevice::StoryDevice(QString name, LiveApp::Options options, Tools tools)
    : m_name(std::move(name)), m_options(std::move(options)), m_tools(std::move(tools))
{
}

StoryDevice::~StoryDevice() { closeApp(); }

void StoryDevice::openApp()
{
    m_app = std::make_unique<LiveApp>(m_options);
    m_window = std::make_unique<Window>(*m_app, QVariantMap{{QStringLiteral("width"), 360}, {QStringLiteral("height"), 800}, {QStringLiteral("reducedMotion"), true}},
                                        m_tools.complain);
    if (!m_window->window()) m_tools.complain(QStringLiteral("the window does not load"));
}

void StoryDevice::closeApp()
{
    m_window.reset();
    m_app.reset();
}

Steps StoryDevice::command(QJsonArray verbs, QJsonArray* answers)
{
    m_command = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_STATE_HOME"), QString::fromStdString(m_options.tokenFolder).section(QStringLiteral("/aanzet/tokens"), 0, 0));
    m_command->setProcessEnvironment(environment);
    m_command->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_command->start(m_tools.cli, {QStringLiteral("--vault"), QString::fromStdString(m_options.vaultFolder), QStringLiteral("shell")});
    for (const auto& verb : verbs) m_command->write(QJsonDocument(verb.toObject()).toJson(QJsonDocument::Compact) + '\n');
    m_command->closeWriteChannel();
    if (!co_await Until([this] { return !isRunning(); }, 60s)) {
        m_command->kill();
        m_tools.complain(QStringLiteral("aanzet-cli did not end"));
    }
    const auto lines = m_command->readAllStandardOutput().split('\n');
    for (const auto& line : lines)
        if (!line.isEmpty()) answers->append(QJsonDocument::fromJson(line).object());
    for (const auto& answer : std::as_const(*answers))
        if (!answer.toObject().value(QLatin1String("ok")).toBool())
            m_tools.complain(QStringLiteral("aanzet-cli: %1").arg(answer.toObject().value(QLatin1String("code")).toString()));
    if (answers->size() != verbs.size()) m_tools.complain(QStringLiteral("aanzet-cli: %1 answers to %2 verbs").arg(answers->size()).arg(verbs.size()));
}

// Two frames in a row are the same: nothing moves any more.
Steps StoryDevice::settle()
{
    QImage before;
    for (int i = 0; i < 40; ++i) {
        co_await Pause{30ms};
        auto now = window()->grabWindow();
        if (now == before) co_return;
        before = std::move(now);
    }
}

Steps StoryDevice::touch(const char* type, const char* property, QString value)
{
    window()->requestActivate();
    QQuickItem* item = nullptr;
    if (!co_await Until([&] { return (item = visibleItem(window(), type, property, value)) && item->isEnabled(); }, 10s)) {
        m_tools.complain(QStringLiteral("%1: %2 '%3' is not there").arg(m_name, QLatin1String(type), value));
        co_return;
    }
    co_await settle();
    item = visibleItem(window(), type, property, value);
    if (item) tap(item);
    co_await Pause{60ms};
}

// The control itself, inside the frame with its label.
QQuickItem* StoryDevice::inputOf(const char* type, const QString& label)
{
    auto* frame = visibleItem(window(), type, "label", label);
    return frame ? itemIn(frame, [](QQuickItem* i) { return i->inherits("QQuickTextField") || i->inherits("QQuickTextArea"); }) : nullptr;
}

Steps StoryDevice::write(const char* type, QString label, QString text)
{
    window()->requestActivate();
    QQuickItem* input = nullptr;
    if (!co_await Until([&] { return (input = inputOf(type, label)) && input->isEnabled(); }, 10s)) {
        m_tools.complain(QStringLiteral("%1: the field '%2' is not there").arg(m_name, label));
        co_return;
    }
    co_await settle();
    tap(input);
    if (!co_await Until([&] { return window()->activeFocusItem() == input; }, 5s)) {
        m_tools.complain(QStringLiteral("%1: the cursor is not in '%2'").arg(m_name, label));
        co_return;
    }
    if (!input->property("text").toString().isEmpty()) {
        QMetaObject::invokeMethod(input, "selectAll");
        key(window(), Qt::Key_Backspace);
    }
    aanzet::type(window(), text);
    if (!co_await Until([&] { return input->property("text").toString() == text; }, 10s))
        m_tools.complain(QStringLiteral("%1: '%2' does not hold what was typed").arg(m_name, label));
}

Steps StoryDevice::turnTo(QString page, QString argument)
{
    window()->requestActivate();
    auto* screen = window()->property("screen").value<QQuickItem*>();
    const auto verb = page.toLatin1();
    const bool isPlain = page == QLatin1String("back") || page == QLatin1String("openNetwork");
    const bool done = screen && (isPlain ? QMetaObject::invokeMethod(screen, verb.constData())
                                                               : QMetaObject::invokeMethod(screen, verb.constData(), Q_ARG(QString, argument)));
    if (!done) m_tools.complain(QStringLiteral("%1: no way to %2").arg(m_name, page));
    co_await settle();
}

Steps StoryDevice::syncNow()
{
    auto& sync = m_app->live();
    co_await Until([&] { return sync.state() != SyncModel::Syncing; });
    bool ended = false;
    const auto connection = connect(&sync, &LiveSync::ended, this, [&ended] { ended = true; });
    sync.start();
    if (!co_await Until([&] { return ended; }, 60s)) m_tools.complain(QStringLiteral("%1: the sync does not end").arg(m_name));
    disconnect(connection);
}

Steps StoryDevice::picture(int number, QString step, QStringList* names)
{
    for (const auto& [view, size] : kViews) {
        window()->resize(size);
        co_await settle();
        const auto name = QStringLiteral("%1-%2-%3-%4.png").arg(number, 2, 10, QLatin1Char('0')).arg(step, m_name, QLatin1String(view));
        if (!window()->grabWindow().save(m_tools.folder + QLatin1Char('/') + name)) m_tools.complain(QStringLiteral("the picture %1 cannot be written").arg(name));
        names->append(name);
    }
}

} // namespace aanzet
