// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Stage.h"
#include "mobile/viewmodels/AttachmentsModel.h"
#include "qml/components/CameraFeed.h"
#include "tests/qml/fakes/FakeVoice.h"
#include "tests/screens/DrawingStage.h"
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickStyle>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace aanzet {
namespace {

// The screens' own items are not on a window's list of children: QML looks for the first of a type below an item.
QObject* firstOfType(QQuickItem* item, const char* type)
{
    if (QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type))) return item;
    const QList<QQuickItem*> children = item->childItems();
    for (QQuickItem* child : children)
        if (QObject* found = firstOfType(child, type)) return found;
    return nullptr;
}

} // namespace

Stage::Stage()
{
    CameraFeed::replace([] { return std::unique_ptr<CameraFeed>(); });   // the same picture on every machine
    QQuickStyle::setStyle(u"Basic"_qs);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    // Only the platform's own switch makes items answer here; the public one does nothing without a screen reader.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    if (!m_dutch.load(u":/i18n/aanzet_nl.qm"_qs) || !m_english.load(u":/i18n/aanzet_en.qm"_qs)) qFatal("the words are missing");
    QCoreApplication::installTranslator(&m_dutch);
    m_engine.addImportPath(u"qrc:/qt/qml"_qs);
}

Stage::~Stage()
{
    for (QTranslator* words : {&m_dutch, &m_english, m_other})
        if (words) QCoreApplication::removeTranslator(words);
}

QImage Stage::settled(QQuickWindow* window)
{
    QImage before;
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
        QImage now = window->grabWindow();
        if (now == before) return now;
        before = now;
    }
    return before;
}

std::unique_ptr<QQuickWindow> Stage::open(const View& view, FakeAppModel& app)
{
    for (QTranslator* words : {&m_dutch, &m_english, m_other})
        if (words) QCoreApplication::removeTranslator(words);
    QCoreApplication::installTranslator(m_other ? m_other : view.english ? &m_english : &m_dutch);
    QLocale::setDefault(view.english ? QLocale(QLocale::English) : QLocale(QLocale::Dutch, QLocale::Netherlands));
    m_engine.retranslate();
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/AanZet/Screens/Main.qml"_qs));
    if (!component.isReady()) qFatal("Main.qml: %s", qPrintable(component.errorString()));
    QObject* made = component.createWithInitialProperties({{u"app"_qs, QVariant::fromValue<AppModel*>(&app)},
                                                           {u"dark"_qs, view.dark},
                                                           {u"textScale"_qs, view.textScale},
                                                           {u"mirrored"_qs, view.mirrored},
                                                           {u"reducedMotion"_qs, true},
                                                           {u"width"_qs, view.size.width()},
                                                           {u"height"_qs, view.size.height()}});
    return std::unique_ptr<QQuickWindow>(qobject_cast<QQuickWindow*>(made));
}

std::unique_ptr<QQuickWindow> Stage::play(const Scene& scene, const View& view, FakeAppModel& app)
{
    app.play(scene.play);
    auto window = open(view, app);
    for (const QString& step : scene.steps)
        if (!walk(window.get(), app, step)) {
            qWarning("%s: no way to go \"%s\"", qPrintable(scene.name), qPrintable(step));
            return nullptr;
        }
    return window;
}

bool Stage::walk(QQuickWindow* window, FakeAppModel& app, const QString& step)
{
    QCoreApplication::processEvents();
    QObject* screen = window->property("screen").value<QQuickItem*>();
    if (!screen) return false;
    const QString verb = step.section(u' ', 0, 0);
    const QString rest = step.section(u' ', 1);
    if (verb == u"household"_qs) return QMetaObject::invokeMethod(screen, "openHousehold", Q_ARG(QString, rest));
    if (verb == u"visit"_qs) return QMetaObject::invokeMethod(screen, "openVisit", Q_ARG(QString, rest));
    if (verb == u"assessment"_qs) return QMetaObject::invokeMethod(screen, "openAssessment");
    if (verb == u"narrow"_qs) {
        app.households()->setIntensity(3);
        QObject* page = firstOfType(window->contentItem(), "HouseholdsScreen");
        return page && QMetaObject::invokeMethod(page, "openFilters");
    }
    if (verb == u"on"_qs) {   // the screen's type, then what it does
        QObject* page = firstOfType(window->contentItem(), qPrintable(rest.section(u' ', 0, 0)));
        return page && QMetaObject::invokeMethod(page, qPrintable(rest.section(u' ', 1)));
    }
    if (verb == u"team-agenda"_qs) {
        app.agenda()->setWholeTeam(true);
        if (rest == u"taken"_qs) app.agenda()->takeOver({});
        return true;
    }
    if (verb == u"calendar"_qs) {
        app.agenda()->saveCalendar({});
        return true;
    }
    if (verb == u"photo"_qs) {   // one of a note, or "refused": what was chosen is no picture
        QObject* part = firstOfType(window->contentItem(), "AttachmentsFrame");
        if (rest != u"refused"_qs) return part && QMetaObject::invokeMethod(part, "show", Q_ARG(QString, rest));
        auto* photos = part ? part->property("photos").value<QObject*>() : nullptr;
        return photos && QMetaObject::invokeMethod(photos, "refuse", Q_ARG(aanzet::AttachmentsModel::Refusal, AttachmentsModel::NotAPicture));
    }
    if (verb == u"short"_qs) {   // of room and of battery
        app.device()->runShort(rest == u"hardly"_qs);
        return true;
    }
    if (verb == u"sketched"_qs) {
        QObject* part = firstOfType(window->contentItem(), "AttachmentsFrame");
        return part && QMetaObject::invokeMethod(part, "sketch", Q_ARG(QString, u"100,200 100,800 700,800 700,200 100,200;100,500 400,500 400,800;760,300 820,360;760,360 820,300"_qs));
    }
    if (verb == u"spoken"_qs) {   // so many seconds, "deaf", or what plays
        QObject* part = firstOfType(window->contentItem(), "AttachmentsFrame");
        auto* photos = part ? qobject_cast<AttachmentsModel*>(part->property("photos").value<QObject*>()) : nullptr;
        auto* voice = photos ? qobject_cast<FakeVoice*>(photos->voice()) : nullptr;
        if (!voice) return false;
        if (rest == u"deaf"_qs) voice->deafen();
        if (rest.startsWith(u'a')) voice->play(rest);
        else voice->record(false);
        if (rest.toInt() > 0) voice->pass(rest.toInt());
        return true;
    }
    if (verb == u"attempt"_qs) {
        app.openedHousehold()->contact()->note(u"bell"_qs, u"no_answer"_qs);
        return true;
    }
    if (verb == u"follow"_qs) {
        QObject* page = firstOfType(window->contentItem(), "JournalScreen");
        if (!page || rest.isEmpty()) return page && QMetaObject::invokeMethod(page, "openEntry", Q_ARG(QString, rest), Q_ARG(QString, rest));
        return QMetaObject::invokeMethod(page, "follow", Q_ARG(QString, rest), Q_ARG(QString, u"Belde aan, geen gehoor"_qs), Q_ARG(int, JournalItem::Attempt));
    }
    if (verb == u"settle"_qs) {   // which row, and by which token
        if (rest.endsWith(u"both"_qs)) app.conflicts()->keepBoth(rest.section(u' ', 0, 0).toInt());
        else app.conflicts()->settle(rest.section(u' ', 0, 0).toInt(), rest.section(u' ', 1));
        return true;
    }
    if (verb == u"journal"_qs) return QMetaObject::invokeMethod(screen, "openJournal");
    if (verb == u"window"_qs) return window->setProperty(rest.toLatin1().constData(), true);
    if (verb == u"changed"_qs) {
        app.changePassphrase(rest, {});
        return true;
    }
    if (verb == u"content"_qs) {   // what the organisation brought: see FakeContent
        app.content()->play(rest);
        return true;
    }
    if (verb == u"kit-paper"_qs) {   // a PrintModel::Outcome
        app.kit()->answer(PrintModel::Outcome(rest.toInt()));
        return true;
    }
    if (verb == u"papers"_qs) {   // what is done on the page of the three papers
        auto* custody = app.custody();
        if (rest == u"draw"_qs) custody->draw();
        else if (rest == u"saved"_qs) custody->save(u"Karin Bos"_qs, {});
        else if (rest == u"wrong"_qs) custody->check(u"AAAA"_qs, u"BBBB"_qs);
        else if (rest == u"ask"_qs) custody->ask();
        else if (rest == u"stale"_qs) custody->finish({});
        else if (rest == u"agree"_qs) custody->agree(u"aanzet-custody:VGhpcyBob2xkcyBubyBzZWNyZXQsIGFuZCBpcyBsb25nIGVub3VnaCB0byBiZSBzZWVu"_qs);
        else if (rest == u"mixed"_qs) custody->use(kFakeCode, kFakeCode, 0);
        else if (rest == u"back"_qs) custody->use(kFakeCode, {}, 0);
        else return false;
        return true;
    }
    if (verb == u"readers"_qs) {
        if (rest == u"client"_qs) app.openedHousehold()->circle()->hideProfessional();
        if (rest == u"worker"_qs) app.openedHousehold()->circle()->forbid();
        return QMetaObject::invokeMethod(screen, "openReaders");
    }
    if (verb == u"camera"_qs) {
        QObject* part = firstOfType(window->contentItem(), "CodePicture");
        return part && QMetaObject::invokeMethod(part, "openCamera");
    }
    // A picture without a code is chosen where one with a code was asked for.
    if (verb == u"picture"_qs) {
        QObject* part = firstOfType(window->contentItem(), "CodePicture");
        QTemporaryDir folder;
        QImage wall(400, 300, QImage::Format_RGB32);
        wall.fill(Qt::lightGray);
        const auto path = folder.filePath(rest);
        if (!part || !wall.save(path, "PNG") || !QMetaObject::invokeMethod(part, "read", Q_ARG(QUrl, QUrl::fromLocalFile(path)))) return false;
        const auto reader = part->property("reader").value<QObject*>();
        for (QDeadlineTimer end(20'000); reader->property("outcome").toInt() < 2 && !end.hasExpired();) QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return reader->property("outcome").toInt() > 1;
    }
    // Who may do what with the professionals' layer: "right add", "right pick", "right change u2", "right waits".
    if (verb == u"right"_qs) {
        QObject* page = firstOfType(window->contentItem(), "ReadersScreen");
        auto* circle = app.openedHousehold()->circle();
        if (!page) return false;
        if (rest == u"add"_qs) return QMetaObject::invokeMethod(page, "openAdd", Q_ARG(int, CircleModel::Professional));
        if (rest == u"pick"_qs)
            return QMetaObject::invokeMethod(page, "pick", Q_ARG(QString, u"u5"_qs), Q_ARG(QString, u"Fatima el Amrani"_qs), Q_ARG(int, PeopleModel::TableMember));
        if (rest == u"take"_qs) return QMetaObject::invokeMethod(page, "openTakeAway");
        if (rest == u"waits"_qs) {
            circle->give(CircleModel::Professional, u"u4"_qs, Reading::Reads, QDate(2026, 6, 1));
            circle->give(CircleModel::Client, u"u4"_qs, Reading::Writes, {});
            circle->takeAway(CircleModel::Professional, u"u2"_qs);
            return true;
        }
        if (rest == u"refused"_qs) {
            circle->fail(Failure::NotAllowed);
            return true;
        }
        const auto id = rest.section(u' ', 1);
        for (const auto& row : circle->client()->rows())
            if (row.id == id)
                return QMetaObject::invokeMethod(page, "openChange", Q_ARG(int, CircleModel::Client), Q_ARG(QString, id), Q_ARG(QString, row.name),
                                                 Q_ARG(int, row.right), Q_ARG(QDateTime, row.until));
        return false;
    }
    if (verb == u"access"_qs) {   // what there is in the log, a FakeAccessReview::Content
        app.openedHousehold()->circle()->setReview(rest.toInt());
        return QMetaObject::invokeMethod(screen, "openReaders") && QMetaObject::invokeMethod(screen, "openAccess");
    }
    if (verb == u"handover"_qs) {   // a HandoverModel::State, or "closed" for who may not
        if (rest == u"closed"_qs) app.openedHousehold()->handover()->forbid();
        else if (rest.toInt() != HandoverModel::Nothing) app.openedHousehold()->handover()->set(rest.toInt());
        return QMetaObject::invokeMethod(screen, "openHandover");
    }
    // A note under the wrong household: "moving", then as FakeNoteMove::set() says, "moving chosen", "moving moved", "moving back".
    if (verb == u"moving"_qs) {
        auto* move = app.openedHousehold()->openedNoteMove();
        if (rest.isEmpty()) return QMetaObject::invokeMethod(screen, "openNoteMove", Q_ARG(QString, u"j3"_qs));
        if (!move) return false;
        if (rest == u"chosen"_qs) move->choose(u"h03"_qs);
        else if (rest == u"moved"_qs) move->move();
        else if (rest == u"back"_qs) move->putBack();
        else move->set(rest);
        return true;
    }
    // Two files of one household: "joining", then as FakeHouseholdJoin::set() says, "joining chosen", "joining done"; "joined 3".
    if (verb == u"joined"_qs) {
        app.openedHousehold()->setJoined(u"Familie Oude Wesselink-van den Broek"_qs, rest.toInt());
        return true;
    }
    // One household becomes two: "splitting", then as FakeHouseholdSplit::set() says, "splitting chosen", "splitting done".
    if (verb == u"splitting"_qs) {
        if (rest.isEmpty()) return QMetaObject::invokeMethod(screen, "openSplit");
        auto* split = app.openedHousehold()->openedSplit();
        if (split) split->set(rest);
        return split != nullptr;
    }
    if (verb == u"joining"_qs) {
        if (rest.isEmpty()) return QMetaObject::invokeMethod(screen, "openJoin");
        auto* join = app.openedHousehold()->openedJoin();
        if (!join) return false;
        if (rest == u"chosen"_qs) join->choose(u"h03"_qs);
        else if (rest == u"done"_qs) join->join();
        else join->set(rest);
        return true;
    }
    // The directory: "services", "services h01"; then "service unfold s1", "service new", "service search x", "service fail", or a verb.
    if (verb == u"services"_qs) return QMetaObject::invokeMethod(screen, "openServices", Q_ARG(QString, rest));
    if (verb == u"service"_qs) {
        auto* services = app.services();
        QObject* page = firstOfType(window->contentItem(), "ServicesScreen");
        const auto what = rest.section(u' ', 0, 0), value = rest.section(u' ', 1);
        if (!page) return false;
        if (what == u"unfold"_qs) return QMetaObject::invokeMethod(page, "unfold", Q_ARG(QString, value));
        if (what == u"new"_qs) return QMetaObject::invokeMethod(page, "openNew");
        if (what == u"search"_qs) services->setSearch(value);
        else if (what == u"fail"_qs) services->fail();
        else if (what == u"helper"_qs) services->useAsHelper(value);
        else if (what == u"remove"_qs) services->remove(value);
        else return false;
        return true;
    }
    if (verb == u"filtering"_qs) {
        QObject* page = firstOfType(window->contentItem(), "AccessScreen");
        return page && page->setProperty("filtering", true);
    }
    if (verb == u"server-beside"_qs) {
        QObject* list = firstOfType(window->contentItem(), "AccessList");
        return list && QMetaObject::invokeMethod(list, "layServerBeside");
    }
    if (verb == u"take"_qs) {
        QObject* page = firstOfType(window->contentItem(), "HandoverScreen");
        return page && QMetaObject::invokeMethod(page, "openTake");
    }
    if (verb == u"plan"_qs) return QMetaObject::invokeMethod(screen, "openPlan");
    // The talk picture at one scene; then what is done in it.
    if (verb == u"talk"_qs) {
        if (!QMetaObject::invokeMethod(screen, "openTalkPicture") || !app.openedHousehold()->openedTalk()) return false;
        app.openedHousehold()->openedTalk()->show(rest);
        return app.openedHousehold()->openedTalk()->scene() == rest;
    }
    if (verb == u"speak"_qs || verb == u"tap"_qs || verb == u"say"_qs) {
        auto* talk = app.openedHousehold()->openedTalk();
        if (verb == u"speak"_qs) talk->speak(rest);
        else if (verb == u"tap"_qs) talk->touch(rest);
        else talk->edit(rest);
        return true;
    }
    if (step == u"safety-does openFirst"_qs) {   // the first bottom line, as a tap on it does
        QObject* page = firstOfType(window->contentItem(), "SafetyScreen");
        const auto row = app.openedHousehold()->openedSafety()->lines(SafetyModel::BottomLine)->rows().constFirst();
        const QVariantMap line{{u"id"_qs, row.id}, {u"what"_qs, row.what}, {u"who"_qs, row.who}, {u"whoKind"_qs, row.whoKind}, {u"phone"_qs, row.phone},
                               {u"moment"_qs, row.moment}, {u"happened"_qs, row.happened}, {u"seenBy"_qs, row.seenBy}};
        return page && QMetaObject::invokeMethod(page, "openLine", Q_ARG(int, SafetyModel::BottomLine), Q_ARG(QVariant, line));
    }
    // What a page does when asked: "plan-does openGoalSheet".
    static const QHash<QString, const char*> kPages{{u"talk-does"_qs, "TalkPictureScreen"}, {u"plan-does"_qs, "PlanScreen"}, {u"safety-does"_qs, "SafetyScreen"},
                                                    {u"network-does"_qs, "NetworkScreen"}, {u"made-does"_qs, "HandedReviewScreen"}, {u"settings-does"_qs, "SettingsScreen"},
                                                    {u"kit-does"_qs, "KitScreen"}, {u"custody-does"_qs, "CustodyScreen"}};
    if (const char* type = kPages.value(verb)) {
        QObject* page = firstOfType(window->contentItem(), type);
        return page && QMetaObject::invokeMethod(page, rest.toLatin1().constData());
    }
    if (verb == u"score"_qs) {
        app.openedHousehold()->openedAssessment()->setLevel(app.openedHousehold()->openedAssessment()->rows()->rows().constFirst().id, rest.toInt());
        return true;
    }
    if (verb == u"answer"_qs) {   // area, then what is done there: "answer housing level 5"
        auto* now = app.openedHousehold()->openedAssessment();
        const QString area = rest.section(u' ', 0, 0), what = rest.section(u' ', 1, 1), value = rest.section(u' ', 2);
        if (what == u"level"_qs) now->setLevel(area, value.toInt());
        else if (what == u"other"_qs) now->setOther(area, OtherAnswer::Kind(value.toInt()));
        else if (what == u"carried"_qs) now->setCarried(area, value.toInt(), true);
        else if (what == u"since"_qs) now->setFactsAsOf(area, QDate::fromString(value, Qt::ISODate).startOfDay());
        else now->edit(what == u"fact"_qs ? AssessmentEditor::Fact : AssessmentEditor::OwnWords, area, value);
        return true;
    }
    if (verb == u"scroll"_qs) {   // the page's type, then how far down
        QObject* page = firstOfType(window->contentItem(), qPrintable(rest.section(u' ', 0, 0)));
        return page && page->setProperty("contentY", rest.section(u' ', 1).toInt());
    }
    if (verb == u"assessment-is"_qs) {
        auto* now = app.openedHousehold()->openedAssessment();
        if (rest == u"client"_qs) now->setVoice(AssessmentEditor::Client);
        if (rest == u"own"_qs) now->chooseInstrument(0);
        if (rest == u"finished"_qs || rest == u"corrected"_qs) now->finish();
        if (rest == u"corrected"_qs) now->correct();
        return true;
    }
    if (verb == u"trends"_qs) {   // after so many measurements
        app.openedHousehold()->measure(rest.toInt());
        return QMetaObject::invokeMethod(screen, "openTrends");
    }
    if (verb == u"assessment-disk"_qs) {
        app.openedHousehold()->openedAssessment()->fillDisk();
        return true;
    }
    if (verb == u"step"_qs) {
        QObject* page = firstOfType(window->contentItem(), "PlanScreen");
        return page && QMetaObject::invokeMethod(page, "openStepSheet", Q_ARG(QString, rest));
    }
    if (verb == u"plan-written"_qs) {
        app.openedHousehold()->openedPlan()->writePrivately();
        return true;
    }
    if (verb == u"safety"_qs) {   // the safety plan; then how it stands: see FakeSafety::put
        if (!QMetaObject::invokeMethod(screen, "openSafety") || !app.openedHousehold()->openedSafety()) return false;
        return rest.isEmpty() || app.openedHousehold()->openedSafety()->put(rest);
    }
    if (verb == u"plan-disk"_qs) {
        app.openedHousehold()->openedPlan()->fillDisk();
        return true;
    }
    // The pages of devices and people: "team openPerson u2", "team openRemove".
    if (verb == u"team"_qs) {
        const auto does = rest.section(u' ', 0, 0).toLatin1();
        const auto id = rest.section(u' ', 1);
        if (does == "fails") {
            app.people()->answer(Failure::Offline);
            app.people()->removeDevice(false);
            return true;
        }
        if (does == "gives" || does == "leaves-waiting") {
            if (does == "leaves-waiting") app.people()->cutOff();
            app.people()->giveHouseholds(id);
            return true;
        }
        if (does == "invites") {
            app.invites()->invite(id, PeopleModel::Worker, true);
            return true;
        }
        if (does == "log") {
            QObject* pages = firstOfType(window->contentItem(), "PeoplePages");
            return pages && QMetaObject::invokeMethod(pages, "openLog");
        }
        if (does == "filters") {
            QObject* list = firstOfType(window->contentItem(), "AccessList");
            return list && list->setProperty("filtering", true);
        }
        if (does == "open") {
            app.invites()->leaveOpen();
            return true;
        }
        if (does == "withdraws") {
            app.invites()->withdraw(id);
            return true;
        }
        if (does == "admits") {
            app.invites()->admit(id);
            return true;
        }
        if (does == "adds") {
            app.invites()->addDevice(id);
            return true;
        }
        if (does == "removes") {
            app.people()->removeDevice(true);
            return true;
        }
        if (!id.isEmpty()) {
            QObject* pages = firstOfType(window->contentItem(), "PeoplePages");
            return pages && QMetaObject::invokeMethod(pages, does.constData(), Q_ARG(QString, id));
        }
        QObject* page = firstOfType(window->contentItem(), "PersonScreen");
        if (!page) page = firstOfType(window->contentItem(), "DeviceScreen");
        return page && QMetaObject::invokeMethod(page, does.constData());
    }
    if (verb == u"go"_qs) return QMetaObject::invokeMethod(screen, "go", Q_ARG(QString, rest));
    if (verb == u"way"_qs) return screen->setProperty("way", 1);
    if (verb == u"set"_qs) return screen->setProperty(rest.section(u' ', 0, 0).toLatin1(), rest.section(u' ', 1));
    if (verb == u"type"_qs) {
        QCoreApplication::processEvents();
        QQuickItem* field = window->activeFocusItem();
        return field && field->setProperty("text", rest);
    }
    if (verb == u"search"_qs) {
        app.households()->setFilter(rest);
        return true;
    }
    if (verb == u"disk"_qs) {
        app.openedHousehold()->openedVisit()->fillDisk();
        return true;
    }
    if (verb == u"hinder"_qs) {   // why there is no talk picture
        app.openedHousehold()->hinderTalk(rest.toInt());
        return true;
    }
    if (verb == u"create"_qs) {
        const QString id = app.households()->createHousehold(u"Piet van de hoek"_qs);
        return QMetaObject::invokeMethod(screen, "openHousehold", Q_ARG(QString, id));
    }
    if (verb == u"print"_qs) {
        QObject* page = firstOfType(window->contentItem(), "AssessmentScreen");
        for (const char* type : {"AccessScreen", "HandoverScreen", "HouseholdScreen"})
            if (!page) page = firstOfType(window->contentItem(), type);
        return page && QMetaObject::invokeMethod(page, "openPrint");
    }
    if (verb == u"cover"_qs) {
        app.appLock()->cover();
        return true;
    }
    if (verb == u"print-locked"_qs) {   // the plan for the client's telephone, just saved
        auto* prints = app.openedHousehold()->prints();
        prints->setKind(PrintModel::Plan);
        prints->setLocked(true);
        prints->answer(PrintModel::Saved, 0);
        prints->save({});
        return true;
    }
    if (verb == u"printed"_qs) {   // the outcome, and how many signs became a box
        auto* prints = app.openedHousehold()->prints();
        prints->answer(PrintModel::Outcome(rest.section(u' ', 0, 0).toInt()), rest.section(u' ', 1).toInt());
        prints->save({});
        return true;
    }
    if (verb == u"people"_qs) {
        app.drawPeople(rest.toInt());
        return true;
    }
    if (verb == u"network"_qs) return QMetaObject::invokeMethod(screen, "openNetwork");
    // What is done on the drawing: "draw choosePerson 3", the number of somebody.
    if (verb == u"draw"_qs) {
        QObject* page = firstOfType(window->contentItem(), "NetworkScreen");
        const auto& people = app.openedHousehold()->network()->persons()->rows();
        const auto& ties = app.openedHousehold()->network()->ties()->rows();
        const auto at = rest.section(u' ', 1).toInt();
        const auto does = rest.section(u' ', 0, 0);
        if (!page) return false;
        if (does == u"showAll"_qs) {
            app.openedHousehold()->network()->showSafely(false);
            return true;
        }
        if (does == u"keep"_qs) app.openedHousehold()->network()->keepAsItIs(QStringLiteral("eerste tekening"), {QStringLiteral("client")});
        // Half a year later: somebody came, two moved, one went.
        if (does == u"laterOn"_qs) {
            auto* network = app.openedHousehold()->network();
            network->keepAsItIs(QStringLiteral("eerste tekening"), {QStringLiteral("client")});
            const auto rows = people;
            for (const auto& row : rows) {
                if (row.name == u"juf Anouk"_qs) network->setPerson(row.id, NetworkEditor::Closeness, 1);
                if (row.name == u"Sevda"_qs) network->setPerson(row.id, NetworkEditor::Closeness, 3);
                if (row.name == u"meneer De Wit"_qs) network->removePerson(row.id);
                if (row.name == u"Emre"_qs) network->setTie(network->ties()->between({}, row.id), NetworkEditor::Quality, QStringLiteral("mixed"));
            }
            network->addPerson(QStringLiteral("tante Hatice"), QStringLiteral("family"), 2);
        }
        if (does == u"keep"_qs || does == u"laterOn"_qs) return true;
        if (auto* drawing = firstOfType(window->contentItem(), "NetworkDrawing"); drawing && playOnDrawing(drawing, *app.openedHousehold()->network(), does, at)) return true;
        if (does == u"showList"_qs) return page->setProperty("asList", true);
        if (does == u"add"_qs) return !app.openedHousehold()->network()->addPerson(rest.section(u' ', 1), {}, 0).isEmpty();
        const auto id = does.contains(u"Tie"_qs) ? ties.value(at).id : people.value(at).id;
        return QMetaObject::invokeMethod(page, does.toLatin1().constData(), Q_ARG(QString, id));
    }
    if (verb == u"copy"_qs) {
        auto* page = firstOfType(window->contentItem(), "VisitNoteScreen");
        return page && QMetaObject::invokeMethod(page, "openCopy");
    }
    if (verb == u"sheet"_qs) {
        QObject* page = firstOfType(window->contentItem(), "HouseholdScreen");
        if (!page) page = firstOfType(window->contentItem(), "HouseholdsScreen");
        if (!page) page = firstOfType(window->contentItem(), "PlanScreen");
        return page && QMetaObject::invokeMethod(page, "openSheet");
    }
    return false;
}

std::unique_ptr<QQuickWindow> Stage::openFile(const QString& path)
{
    QQmlComponent component(&m_engine, QUrl::fromLocalFile(path));
    QObject* made = component.create();
    if (!made) qFatal("%s: %s", qPrintable(path), qPrintable(component.errorString()));
    return std::unique_ptr<QQuickWindow>(qobject_cast<QQuickWindow*>(made));
}

} // namespace aanzet
