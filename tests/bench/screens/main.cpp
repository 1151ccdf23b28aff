// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include "mobile/app/Window.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include "tests/bench/Timing.h"
#include "tests/bench/screens/Caseload.h"
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <ctime>
#include <fstream>
#include <string_view>

// What a caseload of a whole team costs the screens: the demo's twelve households again and again until there are so many,
// two years of notes each, in a real vault. For Vandaag, the list, its search, a household's page and its journal: how long
// the model takes, and how long from the tap to the first frame (drawn by the software renderer), by the wall and by the
// processor's own clock, which a busy machine changes less; and from the start of the program, its libraries loaded, to the
// page that unlocks. Printed, never asserted.
using namespace aanzet;
using bench::must;

namespace {

constexpr int kRounds = 40;

struct Times {
    std::vector<double> ms, processor;   // what a clock on the wall says, and what this process computed meanwhile
    template <class Work> void take(Work&& work)
    {
        const auto before = std::clock();
        ms.push_back(bench::seconds(work) * 1e3);
        processor.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    double part(double share)
    {
        std::sort(ms.begin(), ms.end());
        return ms.empty() ? 0 : ms[std::min(ms.size() - 1, std::size_t(share * double(ms.size())))];
    }
    double computed()
    {
        std::sort(processor.begin(), processor.end());
        return processor.empty() ? 0 : processor[processor.size() / 2];
    }
};

// What the system says that this process holds now and held at most.
std::string memory()
{
    std::ifstream status("/proc/self/status");
    std::string line, out;
    while (std::getline(status, line))
        if (line.rfind("VmRSS:", 0) == 0 || line.rfind("VmHWM:", 0) == 0) out += line + "  ";
    return out;
}

void say(const char* what, Times& model, Times& frame)
{
    std::printf("%-38s", what);
    if (model.ms.empty()) std::printf("%24s", "");
    else std::printf("model %7.1f / %7.1f  ", model.part(0.5), model.part(0.95));
    if (!frame.ms.empty()) std::printf("first frame %7.1f / %7.1f, processor %7.1f", frame.part(0.5), frame.part(0.95), frame.computed());
    std::printf("\n");
}

StoredHousehold::Editors editors()
{
    StoredHousehold::Editors e;
    e.words = {[](const std::string& d) { return shown(d); },
               [](const std::string&, const std::string&, std::int64_t level, const std::string&) { return QString::number(level); }};
    e.placeOfArea = [](const std::string&) { return std::size_t(0); };
    e.today = [] { return QDate::currentDate(); };
    e.now = [] { return SystemClock().now(); };
    e.refused = [](const Error& error) { must(Status(error), "household"); };
    return e;
}

class Hand
{
public:
    Hand(LiveApp& app, Window& window) : m_app(app), m_window(window) {}

    void frame()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);   // no loop runs here that would do it
        must(!m_window.window()->grabWindow().isNull(), "frame");
    }
    void tap(const char* verb, const QString& argument)
    {
        must(QMetaObject::invokeMethod(screen(), verb, Q_ARG(QString, argument)), verb);
        frame();
    }
    void tap(const char* verb)
    {
        must(QMetaObject::invokeMethod(screen(), verb), verb);
        frame();
    }
    QQuickItem* screen() { return m_window.window()->property("screen").value<QQuickItem*>(); }
    void until(const std::function<bool()>& holds)
    {
        while (!holds()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    }

private:
    LiveApp& m_app;
    Window& m_window;
};

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    must(crypto::init(), "crypto");
    must(speak(QStringLiteral("nl")), "words");
    bench::Caseload caseload;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word(argv[i]);
        if (word == "--pending") caseload.isPending = true;
        else if (word == "--notes" && i + 1 < argc) caseload.notesEach = std::size_t(std::max(0, atoi(argv[++i])));
        else caseload.households = std::size_t(std::max(1, atoi(argv[i])));
    }
    QTemporaryDir folder;
    std::printf("filling %zu households with %zu notes more each took %.1f s\n", caseload.households, caseload.notesEach,
                bench::seconds([&] { bench::fill(folder.path(), caseload); }));

    LiveApp::Options options;
    options.vaultFolder = bench::vaultFolder(folder.path()).toStdString();
    options.tokenFolder = bench::vaultOptions(folder.path()).tokenFolder;
    options.kdf = crypto::KdfParameters{};
    options.sync = LiveSync::Mode::OnRequest;
    options.policy.idle = options.policy.background = options.policy.day = std::chrono::hours(24);
    Times startup;
    const auto began = std::chrono::steady_clock::now();
    const auto computed = std::clock();
    LiveApp app(options);
    Window window(app, {{QStringLiteral("width"), 360}, {QStringLiteral("height"), 800}, {QStringLiteral("reducedMotion"), true}},
                  [](const QString& warning) { std::fprintf(stderr, "%s\n", qPrintable(warning)); });
    must(window.window() != nullptr, "window");
    Hand hand(app, window);
    hand.frame();
    startup.processor.push_back(1e3 * double(std::clock() - computed) / CLOCKS_PER_SEC);
    startup.ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count());

    Times unlock, none;
    const auto phrase = QString::fromLatin1(bench::kPassphrase.data(), qsizetype(bench::kPassphrase.size()));
    for (int i = 0; i < 3; ++i) {
        unlock.take([&] {
            app.unlock(phrase);
            hand.until([&] { return app.state() == AppModel::Open; });
            hand.frame();
        });
        if (i < 2) app.lock();
        hand.frame();
    }
    auto& store = *app.store();
    const auto all = store.households();
    std::size_t records = 0;
    for (const auto& space : store.spaces()) records += store.replica(space)->allRecords().size();
    std::printf("%zu households, %zu records, %zu edits not yet signed; milliseconds, p50 / p95 of %d\n", all.size(), records, store.pendingEdits(), kRounds);
    std::printf("memory: %s\n", memory().c_str());
    say("start to the page that unlocks (of 1)", none, startup);
    say("unlock to Vandaag (of 3)", none, unlock);

    Times index, slice;
    index.take([&] {
        while (!store.isIndexed()) slice.take([&] { must(store.indexSome(150), "index"); });
    });
    say("the search index, 150 fields at a time", slice, none);
    say("the search index, whole (of 1)", index, none);

    Times conflicts, people, homes, status;
    for (int i = 0; i < 9; ++i) {
        conflicts.take([&] { (void)store.conflicts(); });
        people.take([&] { (void)store.people(); });
        homes.take([&] { (void)store.households(); });
        status.take([&] { (void)store.status(); });
    }
    say("store: choices", conflicts, none);
    say("store: people", people, none);
    say("store: households", homes, none);
    say("store: status", status, none);

    const FlowCatalogue flows(QStringLiteral(":/assets/flows"));
    SystemClock clock;
    StoredToday today(flows, {&clock, [] { return std::string("nl"); }, [](const Error& e) { must(Status(e), "today"); }});
    StoredHouseholdList list({[](const Error& e) { must(Status(e), "list"); }, editors().words, [] { return QDate::currentDate(); }});
    Times cold;
    cold.take([&] { today.show(&store); });
    say("Vandaag, first time", cold, none);
    Times coldList;
    coldList.take([&] { list.show(&store); });
    say("the list, first time", coldList, none);

    Times todayModel, listModel, searchModel, pageModel, journalModel, todayFrame, listFrame, searchFrame, pageFrame, journalFrame, saveFrame;
    const QString words[] = {QStringLiteral("huur"), QStringLiteral("marek"), QStringLiteral("post"), QStringLiteral("school"), QStringLiteral("kees")};
    for (int i = 0; i < kRounds; ++i) {
        const auto& one = all[std::size_t(i) * 37 % all.size()];
        const auto id = QString::fromStdString(one.id.hex());
        // A note is saved; then the models and the window follow.
        saveFrame.take([&] {
            must(store.put({*one.client, types::Visit, {}, {{store::fieldOf(types::Visit, "visit_at"), std::string("2026-05-12"), {}},
                                                            {store::fieldOf(types::Visit, "client_words"), std::string("Ik slaap weer in een bed."), {}}}}), "note");
            hand.frame();
        });
        todayModel.take([&] { today.refresh(); });
        listModel.take([&] { list.refresh(); });
        todayFrame.take([&] { hand.tap("go", QStringLiteral("today")); });
        listFrame.take([&] { hand.tap("go", QStringLiteral("households")); });
        const auto& word = words[i % 5];
        for (int letters = 1; letters <= word.size(); ++letters) {
            searchModel.take([&] { list.setFilter(word.left(letters)); });
            searchFrame.take([&] {
                app.households()->setFilter(word.left(letters));
                hand.frame();
            });
        }
        list.setFilter({});
        app.households()->setFilter({});
        hand.frame();
        pageFrame.take([&] { hand.tap("openHousehold", id); });
        journalFrame.take([&] { hand.tap("openJournal"); });
        hand.tap("back");
        hand.tap("back");
        std::unique_ptr<StoredHousehold> page;
        pageModel.take([&] { page = std::make_unique<StoredHousehold>(store, one, editors()); });
        journalModel.take([&] { page->openJournal(); });
        hand.frame();
    }
    say("Vandaag, after a note", todayModel, todayFrame);
    say("the list, after a note", listModel, listFrame);
    say("search, each letter", searchModel, searchFrame);
    say("a household's page", pageModel, pageFrame);
    say("its journal", journalModel, journalFrame);
    say("a note saved, shown where one is", none, saveFrame);
    return 0;
}
