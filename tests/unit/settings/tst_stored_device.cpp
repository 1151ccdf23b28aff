// SPDX-License-Identifier: EUPL-1.2
#include "mobile/settings/StoredDevice.h"
#include "shared/schema/TypeIds.h"
#include "tests/unit/store/LoneDevice.h"
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace aanzet;

// What the device runs short of, and the report about it, in which nobody's word stands.
class tst_stored_device : public QObject
{
    Q_OBJECT

    void battery(const QString& name, const QByteArray& type, const QByteArray& status, const QByteArray& capacity, const QByteArray& scope = {})
    {
        const auto folder = m_power.filePath(name);
        QDir().mkpath(folder);
        for (const auto& [file, text] : {std::pair("type", type), std::pair("status", status), std::pair("capacity", capacity), std::pair("scope", scope)}) {
            if (text.isEmpty()) continue;
            QFile out(folder + QLatin1Char('/') + QLatin1String(file));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text + '\n') > 0);
        }
    }
    std::unique_ptr<StoredDevice> open()
    {
        return std::make_unique<StoredDevice>(StoredDevice::Surroundings{m_power.path().toStdString(), m_power.path().toStdString(), QStringLiteral("9.9"), [this] { return m_store.clock.now(); },
                                                                         [this](const std::string&) { return m_free; }});
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_power.path()).removeRecursively() && QDir().mkpath(m_power.path()));
        m_free = 5'000'000'000;
    }

    void roomIsSaidBeforeItIsGone_data()
    {
        QTest::addColumn<quint64>("free");
        QTest::addColumn<int>("room");
        QTest::newRow("much") << quint64(5'000'000'000) << int(DeviceModel::Enough);
        QTest::newRow("at the line") << quint64(500'000'000) << int(DeviceModel::Enough);
        QTest::newRow("little") << quint64(499'999'999) << int(DeviceModel::Little);
        QTest::newRow("hardly") << quint64(49'000'000) << int(DeviceModel::Hardly);
        QTest::newRow("none") << quint64(0) << int(DeviceModel::Hardly);
    }
    void roomIsSaidBeforeItIsGone()
    {
        QFETCH(quint64, free);
        QFETCH(int, room);
        m_free = free;
        const auto device = open();
        device->refresh();
        QCOMPARE(int(device->room()), room);
        QCOMPARE(device->megabytes(), int(free / 1'000'000));
        m_free = 5'000'000'000;
        const QSignalSpy spy(device.get(), &DeviceModel::changed);
        device->refresh();
        QCOMPARE(device->room(), DeviceModel::Enough);
        QCOMPARE(spy.count() > 0, room != DeviceModel::Enough);
    }
    void whatCannotBeMeasuredIsNoAlarm()
    {
        m_free.reset();
        const auto device = open();
        device->refresh();
        QCOMPARE(device->room(), DeviceModel::Enough);
        QVERIFY(!StoredDevice::freeBytes("/there/is/no/such/folder"));
        QVERIFY(StoredDevice::freeBytes(m_power.path().toStdString()).value_or(0) > 0);
    }

    void aLowBatteryIsSaidUnlessItCharges()
    {
        const auto device = open();
        const auto now = [&] {
            device->refresh();
            return device->battery();
        };
        QCOMPARE(now(), -1);
        battery(QStringLiteral("AC"), "Mains", {}, {});
        battery(QStringLiteral("BAT0"), "Battery", "Discharging", "12");
        QCOMPARE(now(), 12);
        battery(QStringLiteral("BAT0"), "Battery", "Charging", "12");
        QCOMPARE(now(), -1);
        battery(QStringLiteral("BAT0"), "Battery", "Discharging", "16");
        QCOMPARE(now(), -1);
        battery(QStringLiteral("BAT0"), "Battery", "Discharging", "3");
        battery(QStringLiteral("mouse"), "Battery", "Discharging", "80", "Device");
        QCOMPARE(now(), 3);
        battery(QStringLiteral("BAT1"), "Battery", "Discharging", "60");
        QCOMPARE(now(), -1);
        battery(QStringLiteral("BAT1"), "Battery", "Discharging", "nonsense at all");
        battery(QStringLiteral("BAT0"), "Battery", "Discharging", "900");
        QCOMPARE(now(), 0);
    }

    void theReportSaysWhatHappenedAndNobodysWord()
    {
        m_store.begin();
        const auto household = m_store.store->household(m_store.household);
        QVERIFY(m_store.store->put({*household->client, types::Visit, {}, {{14, std::string("Kanariewoord"), {}}}}).ok());
        const auto device = open();
        device->show(m_store.store.get());
        device->note("sync", {});
        device->note("failure", Error{ErrorCode::DiskFull, "Kanariegeheim"});
        const auto text = device->report();
        QVERIFY(text.contains(QStringLiteral("AanZet 9.9")) && text.contains(QStringLiteral("sync OK")) && text.contains(QStringLiteral("failure DISK_FULL")));
        QVERIFY(text.contains(QStringLiteral("waiting: ")));
        QStringList never{QStringLiteral("Kanarie"), QString::fromStdString(household->name), QString::fromStdString(m_store.store->organisationName()), QString::fromStdString(m_store.household.hex()),
                          QString::fromStdString(m_store.store->user().hex()), QString::fromStdString(m_store.store->device().hex()), m_power.path()};
        for (const auto& person : m_store.store->people()) never.append(QString::fromStdString(person.name));
        for (const auto& word : never) QVERIFY2(word.isEmpty() || !text.contains(word, Qt::CaseInsensitive), qPrintable(word));
        for (std::size_t i = 0; i < 3 * StoredDevice::kMostEvents; ++i) device->note("sync", {});
        QVERIFY(device->report().count(QStringLiteral("sync OK")) == int(StoredDevice::kMostEvents));
        const auto file = m_power.filePath(QStringLiteral("verslag"));
        device->saveReport(QUrl::fromLocalFile(file));
        QCOMPARE(device->outcome(), DeviceModel::Saved);
        QFile saved(file + QStringLiteral(".txt"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), device->report());
        device->saveReport(QUrl::fromLocalFile(QStringLiteral("/there/is/no/such/folder/x.txt")));
        QCOMPARE(device->outcome(), DeviceModel::NotWritable);
        device->saveReport({});
        QCOMPARE(device->outcome(), DeviceModel::NotWritable);
        device->show(nullptr);
        QVERIFY(!device->report().contains(QStringLiteral("waiting: ")));
        m_store.end();
    }

private:
    QTemporaryDir m_power;
    test::LoneDevice m_store;
    std::optional<std::uint64_t> m_free;
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    tst_stored_device test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_stored_device.moc"
