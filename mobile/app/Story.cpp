// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/Story.h"
#include "mobile/store/RowReading.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <cmath>
#include <cstdio>

// The story is told in Dutch, whatever the language of the window: its readers are the team's.
namespace aanzet {
namespace {

using namespace std::chrono_literals;

const auto kPassphraseA = QStringLiteral("paard gieter zolder kruik");
const auto kPassphraseB = QStringLiteral("fiets lantaarn appel duin");
const auto kHousehold = QStringLiteral("Marek Kowalski");
const auto kWords = QStringLiteral("Ik slaap weer in een bed. Dat is al heel wat.");
const auto kStrengths = QStringLiteral("Heeft zelf de huisbaas gebeld.");
const auto kSeen = QStringLiteral("Deur ging open bij de tweede keer bellen. De kamer is opgeruimd.");
const auto kNumberA = QStringLiteral("06 00 00 02 22");
const auto kNumberB = QStringLiteral("06 00 00 03 33");

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

QJsonObject verb(const char* name, QJsonObject members = {})
{
    members.insert(QStringLiteral("verb"), QLatin1String(name));
    return members;
}

QStringList initArguments(const QString& data)
{
    return {QStringLiteral("init"), QStringLiteral("--data"), data + QStringLiteral("/server"), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:%1").arg(freePort())};
}

QJsonObject unlockVerb(const QString& passphrase) { return verb("unlock", {{QStringLiteral("passphrase"), passphrase}}); }

// What the command line says is built here: an initializer list may not live across a co_await (GCC 12 refuses it).
QJsonArray beginning(const QString& link)
{
    return {verb("create", {{QStringLiteral("passphrase"), kPassphraseA}}),
            verb("found", {{QStringLiteral("server"), link}, {QStringLiteral("organisation"), QStringLiteral("Lindenhaven")},
                           {QStringLiteral("name"), QStringLiteral("Samira El Idrissi")}})};
}

QJsonArray inviting(const QString& kit)
{
    return {unlockVerb(kPassphraseA), verb("recovery.confirm", {{QStringLiteral("groups"), kit}}),
            verb("invite", {{QStringLiteral("name"), QStringLiteral("Joost van Dalen")}, {QStringLiteral("role"), QStringLiteral("worker")},
                            {QStringLiteral("admit"), true}})};
}

// A small drawing: three people around the client, each put somewhere with a finger, a tie to each. The angle is clockwise
// from the right, the distance a part of the outer ring.
struct Drawn {
    const char *name, *sector;
    int closeness;
    double angle, distance;
};
constexpr Drawn kDrawn[]{{"Ania", "family", 1, -30, 0.36}, {"Buurman Kees", "neighbours", 2, 90, 0.62}, {"Piotr van het werk", "work_school_activity", 3, 150, 0.86}};

bool isDrawn(QQuickItem* item, const QString& name)
{
    return isA(item, "PersonMark") && item->property("person").value<NetworkPersonRow>().name == name;
}

} // namespace

Story::Story(LiveApp::Options options, Where where) : m_options(std::move(options)), m_where(std::move(where))
{
    QDir().mkpath(m_where.folder);
    m_where.folder = QDir(m_where.folder).absolutePath();
    m_data = m_where.folder + QStringLiteral("/data");
    QDir(m_data).removeRecursively();
    QDir().mkpath(m_data);
    m_options.sync = LiveSync::Mode::OnRequest;   // each sync of the story is one that it tells of
    m_a = std::make_unique<StoryDevice>(QStringLiteral("a"), optionsFor(QStringLiteral("a")), tools());
    m_b = std::make_unique<StoryDevice>(QStringLiteral("b"), optionsFor(QStringLiteral("b")), tools());
}

Story::~Story()
{
    m_a.reset();
    m_b.reset();
    if (m_server && m_server->state() != QProcess::NotRunning) {
        m_server->terminate();
        m_server->waitForFinished(5000);
    }
    QDir(m_data).removeRecursively();
}

LiveApp::Options Story::optionsFor(const QString& device) const
{
    auto options = m_options;
    options.vaultFolder = (m_data + QLatin1Char('/') + device + QStringLiteral("/vault")).toStdString();
    // Where aanzet-cli looks as well, with XDG_STATE_HOME beside the vault.
    options.tokenFolder = (m_data + QLatin1Char('/') + device + QStringLiteral("/state/aanzet/tokens")).toStdString();
    QDir().mkpath(QString::fromStdString(options.vaultFolder));
    return options;
}

StoryDevice::Tools Story::tools()
{
    return {m_where.folder, m_where.cliBinary, [this](const QString& text) { complain(text); }};
}

void Story::complain(const QString& text)
{
    ++m_failed;
    m_checks.append(QStringLiteral("**Mislukt:** %1").arg(text));
    std::fprintf(stderr, "demo-story: %s\n", qPrintable(text));
}

void Story::check(bool holds, const QString& sentence)
{
    ++m_checked;
    if (holds) m_checks.append(sentence);
    else complain(sentence);
}

void Story::tell(const QString& heading, const QString& text, const QStringList& pictures)
{
    m_story += QStringLiteral("\n## %1. %2\n\n%3\n").arg(++m_step).arg(heading, text);
    for (const auto& p : pictures) m_story += QStringLiteral("\n![%1](%1)\n").arg(p);
    if (!m_checks.isEmpty()) {
        m_story += QStringLiteral("\nNagekeken:\n\n");
        for (const auto& c : m_checks) m_story += QStringLiteral("- %1\n").arg(c);
    }
    m_checks.clear();
    std::fprintf(stderr, "demo-story: %d. %s\n", m_step, qPrintable(heading));
}

SpaceId Story::storyHousehold(StoryDevice& device)
{
    for (const auto& h : device.store().households())
        if (shown(h.name) == kHousehold) return h.id;
    return {};
}

QString Story::fieldIn(StoryDevice& device, std::uint16_t type, const char* field)
{
    const auto household = device.store().household(storyHousehold(device));
    if (!household) return {};
    for (const auto& space : {household->client, household->dossier}) {
        if (!space) continue;
        for (const auto& record : device.store().list(*space, type))
            if (const auto shownRecord = device.store().get(*space, record); shownRecord.ok())
                if (const auto* f = shownRecord->field(store::fieldOf(type, field)))
                    if (const auto* text = std::get_if<std::string>(&f->shown.value)) return shown(*text);
    }
    return {};
}

int Story::countIn(StoryDevice& device, std::uint16_t type)
{
    const auto household = device.store().household(storyHousehold(device));
    std::size_t count = 0;
    if (household.ok())
        for (const auto& space : {household->client, household->dossier})
            if (space) count += device.store().list(*space, type).size();
    return int(count);
}

Steps Story::startServer()
{
    m_serverSaid.clear();
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->start(m_where.serverBinary, {QStringLiteral("serve"), QStringLiteral("--data"), m_data + QStringLiteral("/server")});
    const auto answers = [this] {
        m_serverSaid += m_server->readAll();
        return m_serverSaid.contains("listening on ");
    };
    if (!co_await Until(answers, 30s)) complain(QStringLiteral("de server start niet"));
}

Steps Story::stopServer()
{
    m_server->terminate();
    if (!co_await Until([this] { return m_server->state() == QProcess::NotRunning; }, 30s)) complain(QStringLiteral("de server stopt niet"));
}

Steps Story::beginOrganisation()
{
    QProcess init;
    init.start(m_where.serverBinary, initArguments(m_data));
    co_await Until([&] { return init.state() == QProcess::NotRunning; }, 30s);
    m_foundingLink = QRegularExpression(QStringLiteral("https://\\S+#f1\\.\\S+")).match(QString::fromUtf8(init.readAll())).captured();
    co_await startServer();
    QJsonArray answers;
    co_await m_a->command(beginning(m_foundingLink), &answers);
    const auto kit = answers.last().toObject().value(QLatin1String("recoveryKit")).toString();
    check(!kit.isEmpty(), QStringLiteral("De organisatie staat op de server en er is een herstelpakket uitgereikt."));
    QJsonArray more;
    co_await m_a->command(inviting(kit), &more);
    m_invitation = more.last().toObject().value(QLatin1String("link")).toString();
    check(m_invitation.contains(QStringLiteral("#v1.")), QStringLiteral("Er is een uitnodiging voor Joost."));
    tell(QStringLiteral("Een organisatie begint"),
         QStringLiteral("Samira begint op toestel A de organisatie Lindenhaven, met `aanzet-cli`: een kluis, de server, het herstelpakket, en een uitnodiging "
                        "voor Joost. De server (`aanzet-server`) draait als eigen proces op deze computer en ziet alleen verzegelde bytes."), {});
}

Steps Story::joinOnB()
{
    QStringList pictures;
    m_b->openApp();
    co_await m_b->picture(m_step + 1, QStringLiteral("welkom"), &pictures);
    co_await m_b->touch("AzButton", "text", QCoreApplication::translate("WelcomeScreen", "I have an invitation"));
    co_await m_b->picture(m_step + 1, QStringLiteral("wachtzin"), &pictures);
    co_await m_b->touch("AzButton", "text", QCoreApplication::translate("WelcomeScreen", "Choose my own"));
    co_await m_b->write("AzTextField", QCoreApplication::translate("WelcomeScreen", "Choose a passphrase"), kPassphraseB);
    co_await m_b->write("AzTextField", QCoreApplication::translate("WelcomeScreen", "The same passphrase once more"), kPassphraseB);
    co_await m_b->touch("AzButton", "text", QCoreApplication::translate("WelcomeScreen", "Go on"));
    check(co_await Until([this] { return m_b->app().state() == AppModel::Open; }, 60s), QStringLiteral("Toestel B heeft een kluis."));
    co_await m_b->write("AzTextField", QCoreApplication::translate("OrganisationScreen", "Your name, as colleagues know you"), QStringLiteral("Joost van Dalen"));
    co_await m_b->write("AzTextField", QCoreApplication::translate("OrganisationScreen", "Invitation link"), m_invitation);
    co_await m_b->picture(m_step + 1, QStringLiteral("meedoen"), &pictures);
    co_await m_b->touch("AzButton", "text", QCoreApplication::translate("OrganisationScreen", "Join"));
    check(co_await Until([this] { return m_b->app().membership() == AppModel::RecoveryUnconfirmed; }, 30s), QStringLiteral("De server en de uitnodiging kloppen met elkaar; Joost krijgt zijn herstelkit."));
    const auto groups = m_b->app().recoveryKit().split(QLatin1Char('-'));
    co_await m_b->picture(m_step + 1, QStringLiteral("herstelkit"), &pictures);
    co_await m_b->write("AzTextField", QCoreApplication::translate("RecoveryScreen", "One group"), groups.value(1));
    co_await m_b->write("AzTextField", QCoreApplication::translate("RecoveryScreen", "Another group"), groups.value(5));
    co_await m_b->touch("AzButton", "text", QCoreApplication::translate("RecoveryScreen", "I have written it down"));
    check(co_await Until([this] { return m_b->app().membership() == AppModel::Member; }, 30s), QStringLiteral("De kit staat op papier; Joost is lid."));
    co_await m_b->touch("AzButton", "text", QCoreApplication::translate("PinScreen", "Not now"));
    tell(QStringLiteral("Joost doet mee"), QStringLiteral("Op toestel B kiest Joost een wachtzin en plakt hij de uitnodiging. Hij schrijft zijn herstelkit over en typt er twee groepen van. Alles met het toetsenbord."), pictures);
}

bool Story::shareWithB()
{
    auto& store = m_a->store();
    const auto joost = m_b->store().user();
    for (const auto& h : store.households())
        for (const auto& space : {h.client, h.dossier})
            if (!space || !store.grant(*space, joost, membership::Right::Write, {})) return false;
    return true;
}

Steps Story::loadTeam()
{
    QStringList pictures;
    m_a->openApp();
    co_await m_a->write("AzTextField", QCoreApplication::translate("UnlockScreen", "Passphrase"), kPassphraseA);
    co_await m_a->picture(m_step + 1, QStringLiteral("ontgrendelen"), &pictures);
    co_await m_a->touch("AzButton", "text", QCoreApplication::translate("UnlockScreen", "Open"));
    check(co_await Until([this] { return m_a->app().state() == AppModel::Open && m_a->app().membership() == AppModel::Member; }, 60s), QStringLiteral("De wachtzin opent toestel A."));
    co_await m_a->syncNow();
    bool ready = false;
    const auto connection = connect(&m_a->app(), &LiveApp::demoReady, this, [&ready] { ready = true; });
    m_a->app().fillWithDemo();
    check(co_await Until([&ready] { return ready; }, 120s), QStringLiteral("De twaalf verzonnen huishoudens staan op toestel A."));
    disconnect(connection);
    check(shareWithB(), QStringLiteral("Samira deelt elk huishouden met Joost, beide lagen."));
    co_await m_a->syncNow();
    co_await m_b->syncNow();
    check(m_a->app().live().waiting() == 0, QStringLiteral("Op toestel A wacht niets meer."));
    const auto names = [](StoryDevice& d) {
        QStringList list;
        for (const auto& h : d.store().households()) list.append(shown(h.name));
        return list;
    };
    check(names(*m_a).size() == 12 && names(*m_a) == names(*m_b), QStringLiteral("Toestel B heeft dezelfde twaalf huishoudens."));
    co_await m_a->picture(m_step + 1, QStringLiteral("vandaag"), &pictures);
    for (auto* device : {m_a.get(), m_b.get()}) {
        co_await device->turnTo(QStringLiteral("go"), QStringLiteral("households"));
        co_await device->picture(m_step + 1, QStringLiteral("huishoudens"), &pictures);
    }
    tell(QStringLiteral("Het team"), QStringLiteral("Samira opent haar kluis. De twaalf verzonnen huishoudens komen erin en gaan verzegeld naar Joost."), pictures);
}

Steps Story::workOffline()
{
    co_await stopServer();
    QStringList pictures;
    const auto home = householdId(*m_a);
    co_await m_a->turnTo(QStringLiteral("openHousehold"), home);
    co_await m_a->picture(m_step + 1, QStringLiteral("huishouden-vooraf"), &pictures);
    co_await m_a->touch("AzButton", "text", QCoreApplication::translate("HouseholdScreen", "Begin a visit"));
    co_await m_a->write("AzTextArea", QCoreApplication::translate("VisitNoteScreen", "In their own words"), kWords);
    co_await m_a->write("AzTextArea", QCoreApplication::translate("VisitNoteScreen", "What went well, what they are good at"), kStrengths);
    co_await m_a->write("AzTextArea", QCoreApplication::translate("VisitNoteScreen", "What I saw and heard"), kSeen);
    co_await m_a->picture(m_step + 1, QStringLiteral("huisbezoek"), &pictures);
    co_await m_a->turnTo(QStringLiteral("back"));
    check(fieldIn(*m_a, types::Visit, "client_words") == kWords && fieldIn(*m_a, types::VisitObservation, "notes") == kSeen,
          QStringLiteral("De notitie staat in de kluis, de woorden van de cliënt en die van de hulpverlener ieder in hun eigen laag."));

    auto* screen = m_a->window()->property("screen").value<QQuickItem*>();
    if (!screen || !QMetaObject::invokeMethod(screen, "openAssessment")) complain(QStringLiteral("de leefgebieden gaan niet open"));
    int level = 2;
    const auto areas = m_a->app().openedAssessment() ? m_a->app().openedAssessment()->rows()->rows() : QList<AssessmentRow>();
    for (const auto& area : areas) {
        QQuickItem* step = nullptr;
        const auto start = area.label + QStringLiteral(", %1:").arg(level);
        const auto fits = [&start](QQuickItem* i) {
            return isA(i, "StepButton") && i->property("label").toString().startsWith(start);
        };
        if (!co_await Until([&] { return (step = visibleItem(m_a->window(), fits)) != nullptr; }, 5s)) {
            complain(QStringLiteral("geen stap '%1'").arg(start));
            continue;
        }
        tap(step);
        co_await Pause{40ms};
        level = level % 4 + 1;
    }
    check(!areas.isEmpty() && countIn(*m_a, types::DomainScore) == areas.size(),
          QStringLiteral("Eén tik per leefgebied: %1 scores.").arg(areas.size()));
    co_await m_a->picture(m_step + 1, QStringLiteral("leefgebieden"), &pictures);
    co_await m_a->turnTo(QStringLiteral("back"));
    co_await drawTogether(pictures);
    m_a->closeApp();

    m_a->openApp();
    co_await m_a->write("AzTextField", QCoreApplication::translate("UnlockScreen", "Passphrase"), kPassphraseA);
    key(m_a->window(), Qt::Key_Return);
    co_await Until([this] { return m_a->app().state() == AppModel::Open; }, 60s);
    check(m_a->app().live().waiting() > 0, QStringLiteral("Er is geen netwerk: alles wacht veilig op toestel A."));
    co_await m_a->syncNow();
    check(m_a->app().live().state() == SyncModel::Offline, QStringLiteral("Het venster zegt eerlijk dat er geen verbinding is."));
    co_await m_a->turnTo(QStringLiteral("openHousehold"), home);
    co_await m_a->picture(m_step + 1, QStringLiteral("huishouden-na"), &pictures);
    tell(QStringLiteral("Op huisbezoek zonder netwerk"),
         QStringLiteral("De server staat uit. Samira schrijft bij Marek een notitie met het toetsenbord, geeft per leefgebied één tik, en tekent met Marek "
                        "de mensen om hem heen: namen typen, met de vinger op hun plek schuiven, lijnen trekken. Het programma wordt tussendoor gesloten en weer geopend."), pictures);
}

Steps Story::drawTogether(QStringList& pictures)
{
    co_await m_a->turnTo(QStringLiteral("openNetwork"));
    auto* window = m_a->window();
    auto* network = m_a->app().openedHousehold()->network();
    for (const auto& d : kDrawn) {
        co_await m_a->write("AzTextField", QCoreApplication::translate("NetworkScreen", "Who belongs to it? Name, then Enter"), QString::fromUtf8(d.name));
        key(window, Qt::Key_Return);
        co_await Pause{60ms};
    }
    check(network->persons()->count() == int(std::size(kDrawn)), QStringLiteral("Naam, Enter, naam, Enter: drie mensen op de tekening."));
    const auto pictured = [window] { return visibleItem(window, [](QQuickItem* i) { return i->inherits("aanzet::NetworkCanvas"); }); };
    const auto middleOf = [](QQuickItem* item) { return item->mapToScene({item->width() / 2, item->height() / 2}); };
    for (const auto& d : kDrawn) {
        const auto name = QString::fromUtf8(d.name);
        const auto mark = [&] { return visibleItem(window, [&](QQuickItem* i) { return isDrawn(i, name); }); };
        if (!co_await Until([&] { return mark() && pictured(); }, 10s)) {
            complain(QStringLiteral("%1 staat niet op de tekening").arg(name));
            continue;
        }
        co_await m_a->settle();
        auto* canvas = pictured();
        const auto me = canvas->property("middle").toPointF();
        const auto angle = d.angle * 3.14159265 / 180;
        const auto radius = canvas->property("radii").toSizeF();
        drag(window, middleOf(mark()), canvas->mapToScene(me + QPointF(std::cos(angle) * radius.width(), std::sin(angle) * radius.height()) * d.distance));
        co_await Pause{80ms};
        co_await m_a->settle();
        tap(mark());
        co_await Pause{60ms};
        if (auto* knob = visibleItem(window, [](QQuickItem* i) { return i->property("leftward").isValid(); }))
            drag(window, middleOf(knob), pictured()->mapToScene(pictured()->property("middle").toPointF()));
        co_await Pause{80ms};
        key(window, Qt::Key_Escape);
        co_await Pause{60ms};
        const auto& rows = network->persons()->rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& r) { return r.name == name; });
        check(row != rows.end() && row->sector == QLatin1String(d.sector) && row->closeness == d.closeness && !network->ties()->between({}, row->id).isEmpty(),
              QStringLiteral("%1 staat in ring %2, met een lijn naar Marek.").arg(name).arg(d.closeness));
    }
    co_await m_a->picture(m_step + 1, QStringLiteral("tekening"), &pictures);
    co_await m_a->turnTo(QStringLiteral("back"));
}

Steps Story::twoNumbers()
{
    QStringList pictures;
    const auto label = QCoreApplication::translate("HouseholdEditSheet", "Director's phone");
    for (auto* device : both()) {
        co_await device->turnTo(QStringLiteral("openHousehold"), householdId(*device));
        co_await device->touch("AzButton", "text", QCoreApplication::translate("HouseholdScreen", "Change"));
        co_await device->write("AzTextField", label, device == m_a.get() ? kNumberA : kNumberB);
        co_await device->picture(m_step + 1, QStringLiteral("nummer"), &pictures);
        co_await device->touch("AzButton", "text", QCoreApplication::translate("HouseholdEditSheet", "Done"));
        co_await Pause{200ms};
    }
    check(fieldIn(*m_a, types::Household, "director_phone") == kNumberA && fieldIn(*m_b, types::Household, "director_phone") == kNumberB,
          QStringLiteral("Toestel A zegt %1, toestel B zegt %2.").arg(kNumberA, kNumberB));
    tell(QStringLiteral("Twee nummers"), QStringLiteral("Nog steeds zonder netwerk typen Samira en Joost allebei een ander telefoonnummer van de regisseur."), pictures);
}

Steps Story::meetAgain()
{
    QStringList pictures;
    co_await startServer();
    co_await m_a->syncNow();
    co_await m_b->syncNow();
    co_await m_a->syncNow();
    check(m_a->app().live().waiting() == 0 && m_b->app().live().waiting() == 0, QStringLiteral("Er wacht nergens meer iets."));
    check(fieldIn(*m_b, types::Visit, "client_words") == kWords && fieldIn(*m_b, types::Visit, "strengths") == kStrengths
              && fieldIn(*m_b, types::VisitObservation, "notes") == kSeen,
          QStringLiteral("De notitie staat woord voor woord op toestel B."));
    check(countIn(*m_b, types::DomainScore) > 0 && countIn(*m_b, types::DomainScore) == countIn(*m_a, types::DomainScore),
          QStringLiteral("Alle %1 scores staan op toestel B.").arg(countIn(*m_b, types::DomainScore)));
    check(countIn(*m_b, types::NetworkPerson) == 3 && countIn(*m_b, types::NetworkTie) == 3, QStringLiteral("De tekening met drie mensen en drie lijnen staat op toestel B."));
    check(m_a->app().conflicts()->count() == 1 && m_b->app().conflicts()->count() == 1, QStringLiteral("Op beide toestellen staat precies één keuze."));
    co_await Pause{100ms};
    co_await m_b->turnTo(QStringLiteral("openHousehold"), householdId(*m_b));
    co_await m_b->picture(m_step + 1, QStringLiteral("aangekomen"), &pictures);
    co_await m_b->turnTo(QStringLiteral("openNetwork"));
    co_await m_b->picture(m_step + 1, QStringLiteral("tekening"), &pictures);
    co_await m_b->turnTo(QStringLiteral("back"));
    const auto visits = m_b->app().openedHousehold() ? m_b->app().openedHousehold()->visits()->rows() : QList<VisitRow>();
    if (!visits.isEmpty()) {
        co_await m_b->turnTo(QStringLiteral("openVisit"), visits.constFirst().id);
        co_await m_b->picture(m_step + 1, QStringLiteral("notitie"), &pictures);
    }
    for (auto* device : both()) {
        co_await device->turnTo(QStringLiteral("go"), QStringLiteral("conflicts"));
        co_await device->picture(m_step + 1, QStringLiteral("keuze"), &pictures);
    }
    tell(QStringLiteral("Weer verbinding"), QStringLiteral("De server staat weer aan. Wat Samira bij Marek vastlegde staat nu bij Joost. Over het nummer is één kaartje, op beide toestellen."), pictures);
}

Steps Story::settleChoice()
{
    QStringList pictures;
    // The card with A's number, on B's screen.
    QQuickItem* choice = nullptr;
    const auto fits = [](QQuickItem* i) {
        return i->inherits("QQuickAbstractButton") && i->property("modelData").value<QVariantMap>().value(QStringLiteral("text")).toString() == kNumberA;
    };
    if (co_await Until([&] { return (choice = visibleItem(m_b->window(), fits)) != nullptr; }, 10s)) tap(choice);
    else complain(QStringLiteral("het kaartje met %1 is er niet").arg(kNumberA));
    check(co_await Until([this] { return m_b->app().conflicts()->count() == 0; }, 10s), QStringLiteral("Eén tik van Joost en het kaartje is weg."));
    co_await m_b->syncNow();
    co_await m_a->syncNow();
    co_await Pause{100ms};
    check(m_a->app().conflicts()->count() == 0, QStringLiteral("Ook op toestel A is er geen keuze meer."));
    check(fieldIn(*m_a, types::Household, "director_phone") == kNumberA && fieldIn(*m_b, types::Household, "director_phone") == kNumberA,
          QStringLiteral("Beide toestellen zeggen %1.").arg(kNumberA));
    const auto hashA = m_a->store().stateHash(storyHousehold(*m_a)), hashB = m_b->store().stateHash(storyHousehold(*m_b));
    check(hashA.ok() && hashB.ok() && *hashA == *hashB, QStringLiteral("De hele toestand van het huishouden is op beide toestellen gelijk."));
    for (auto* device : both()) {
        co_await device->turnTo(QStringLiteral("openHousehold"), householdId(*device));
        co_await device->picture(m_step + 1, QStringLiteral("een-nummer"), &pictures);
    }
    tell(QStringLiteral("Eén nummer"), QStringLiteral("Joost tikt het goede nummer aan. Het andere staat nog in de geschiedenis; er gaat niets verloren."), pictures);
}

Steps Story::play()
{
    co_await beginOrganisation();
    co_await joinOnB();
    co_await loadTeam();
    co_await workOffline();
    co_await twoNumbers();
    co_await meetAgain();
    co_await settleChoice();
    end();
}

void Story::end()
{
    const auto head = QStringLiteral("# Een dag met AanZet\n\nTwee toestellen, een echte server op deze computer, geen netwerk waar het verhaal dat zegt. "
                                     "Iedereen en alles in dit verhaal is verzonnen.\n\n%1\n")
                          .arg(m_failed == 0 ? QStringLiteral("Alle %1 controles klopten.").arg(m_checked)
                                             : QStringLiteral("**%1 van de %2 controles klopten niet.**").arg(m_failed).arg(m_checked));
    QFile file(m_where.folder + QStringLiteral("/story.md"));
    const auto text = (head + m_story).toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    if (!written) std::fprintf(stderr, "demo-story: story.md cannot be written\n");
    QCoreApplication::exit(m_failed == 0 && written ? 0 : 1);
}

} // namespace aanzet
