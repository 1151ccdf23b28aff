// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/ServiceCsv.h"
#include <QtTest>

using namespace aanzet;
using namespace aanzet::domain;

// A list of services out of a spreadsheet. Planted and found: a bad line that took the next one with it.
class ServiceCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByNameInBothLanguages()
    {
        const auto nl = ServiceCsv::read("Naam;Telefoon;Leefgebieden;Gecontroleerd;Kleur\nVoedselbank;020 1;finance housing;2026-01-05;rood\n");
        QVERIFY(nl.ok());
        QCOMPARE(nl->rows.size(), std::size_t(1));
        const auto& row = nl->rows[0].second;
        QCOMPARE(row.name, std::string("Voedselbank"));
        QCOMPARE(row.phone, std::string("020 1"));
        QCOMPARE(row.domains, (std::vector<std::string>{"finance", "housing"}));
        QVERIFY(row.checkedOn && toText(*row.checkedOn) == "2026-01-05");
        const auto en = ServiceCsv::read("\xEF\xBB\xBFphone,name\r\n\"020, toestel 3\",\"De \"\"Boom\"\"\"\r\n");
        QVERIFY(en.ok());
        QCOMPARE(en->rows[0].second.name, std::string("De \"Boom\""));
        QCOMPARE(en->rows[0].second.phone, std::string("020, toestel 3"));
        QCOMPARE(en->rows[0].first, std::size_t(2));
    }
    void aBadLineIsNamedByItsNumberAndKept()
    {
        const auto csv = ServiceCsv::read("name,checked_on\nGoed,2026-01-05\n,2026-01-05\nKapot,gisteren\n\"Open,2026-01-05\nTe veel,2026-01-05,nog een\n\nOok goed,\n");
        QVERIFY(csv.ok());
        QCOMPARE(csv->rows.size(), std::size_t(2));
        QCOMPARE(csv->rows[1].first, std::size_t(8));
        QStringList bad;
        for (const auto& line : csv->bad) bad.append(QStringLiteral("%1 %2").arg(line.line).arg(QString::fromStdString(line.reason)));
        QCOMPARE(bad, (QStringList{QStringLiteral("3 no_name"), QStringLiteral("4 no_date"), QStringLiteral("5 quotes"), QStringLiteral("6 too_many_cells")}));
        QCOMPARE(csv->apart(), std::string("name,checked_on\n,2026-01-05\nKapot,gisteren\n\"Open,2026-01-05\nTe veel,2026-01-05,nog een\n"));
        // Mended, the same file goes in.
        QVERIFY(ServiceCsv::read(csv->apart()).ok());
    }
    void whatTheSchemaRefusesIsBad()
    {
        const auto csv = ServiceCsv::read("name\n" + std::string(301, 'a') + "\n\xff\xfe\n");
        QVERIFY(csv.ok());
        QVERIFY(csv->rows.empty());
        QCOMPARE(csv->bad.at(0).reason, std::string("too_long"));
        QCOMPARE(csv->bad.at(1).reason, std::string("not_utf8"));
    }
    void withoutAColumnOfNamesNothingIsTaken()
    {
        QVERIFY(!ServiceCsv::read("").ok());
        QVERIFY(!ServiceCsv::read("telefoon;adres\n020;hier\n").ok());
        QVERIFY(ServiceCsv::read("naam\n")->rows.empty());
    }
};

QTEST_APPLESS_MAIN(ServiceCsvTest)
#include "ServiceCsvTest.moc"
