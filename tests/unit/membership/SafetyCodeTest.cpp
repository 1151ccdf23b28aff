// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SafetyCode.h"
#include "tests/unit/membership/Town.h"
#include <set>

using namespace aanzet;
using namespace aanzet::membership;

class SafetyCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void aCodeIsFiveGroupsOfFiveDigitsAndTheSameOnBothScreens()
    {
        Town t;
        const auto code = must(joinerCode(t.org.org(), t.anna.user.publicKeys(), t.anna.device.publicKeys()));
        QVERIFY(QRegularExpression(QStringLiteral("^\\d{5}( \\d{5}){4}$")).match(QString::fromStdString(code)).hasMatch());
        QCOMPARE(must(joinerCode(t.org.org(), t.anna.user.publicKeys(), t.anna.device.publicKeys())), code);
    }

    void everyKeyAndTheOrganisationChangeTheCode()
    {
        Town t;
        const auto user = t.anna.user.publicKeys();
        const auto device = t.anna.device.publicKeys();
        std::set<std::string> codes{must(joinerCode(t.org.org(), user, device))};
        auto u = user;
        u.sign.b[0] ^= 1;
        codes.insert(must(joinerCode(t.org.org(), u, device)));
        u = user;
        u.box.b[31] ^= 1;
        codes.insert(must(joinerCode(t.org.org(), u, device)));
        auto d = device;
        d.sign.b[0] ^= 1;
        codes.insert(must(joinerCode(t.org.org(), user, d)));
        d = device;
        d.box.b[31] ^= 1;
        codes.insert(must(joinerCode(t.org.org(), user, d)));
        codes.insert(must(joinerCode(named<OrgId>("other"), user, device)));
        codes.insert(must(organisationCode(t.org.org(), t.org.genesis())));
        codes.insert(must(organisationCode(t.org.org(), named<Hash32>("other"))));
        codes.insert(must(organisationCode(named<OrgId>("other"), t.org.genesis())));
        QCOMPARE(codes.size(), std::size_t(9));
    }
};

QTEST_APPLESS_MAIN(SafetyCodeTest)
#include "SafetyCodeTest.moc"
