// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/KitBox.h"
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;

class KitBoxTest : public QObject
{
    Q_OBJECT

    static Bytes codeOf(std::string_view name)
    {
        auto h = seedOf(name);
        return Bytes(h.b.begin(), h.b.begin() + 16);
    }
    static KitContent contentOf(const Town& t)
    {
        return {t.org.org(), t.org.genesis(), t.anna.user.copy(), "Anna Jørgensen", "Wijkteam Nørd"};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void aKitGivesThePersonBack()
    {
        Town t;
        const auto box = must(sealKit(KitKeys::from(codeOf("kit")), contentOf(t)));
        QCOMPARE(box.size(), kKitBoxBytes);
        const auto kit = must(openKit(KitKeys::from(codeOf("kit")), t.org.org(), t.org.genesis(), box));
        QVERIFY(kit.user.id() == t.anna.user.id());
        QVERIFY(kit.user.box.publicKey() == t.anna.user.box.publicKey());
        QCOMPARE(kit.personName, std::string("Anna Jørgensen"));
        QCOMPARE(kit.organisationName, std::string("Wijkteam Nørd"));
    }

    void allKitsAreEquallyLong()
    {
        Town t;
        auto other = contentOf(t);
        other.personName.assign(kMaxKitName, 'x');
        other.organisationName.clear();
        QCOMPARE(must(sealKit(KitKeys::from(codeOf("kit")), other)).size(), kKitBoxBytes);
        other.personName += 'x';
        REFUSED(outcome(sealKit(KitKeys::from(codeOf("kit")), other)), FieldLimit);
    }

    void anotherCodeOrganisationOrGenesisOpensNothing()
    {
        Town t;
        const auto keys = KitKeys::from(codeOf("kit"));
        const auto box = must(sealKit(keys, contentOf(t)));
        REFUSED(outcome(openKit(KitKeys::from(codeOf("other")), t.org.org(), t.org.genesis(), box)), CorruptData);
        REFUSED(outcome(openKit(keys, named<OrgId>("other"), t.org.genesis(), box)), CorruptData);
        REFUSED(outcome(openKit(keys, t.org.org(), named<Hash32>("other"), box)), CorruptData);
        QVERIFY(!KitKeys::from(Bytes(15, 1)).sign.isSet());
        QVERIFY(!KitKeys::from(Bytes(17, 1)).sign.isSet());
        REFUSED(outcome(openKit(KitKeys::from(Bytes(15, 1)), t.org.org(), t.org.genesis(), box)), CorruptData);
    }

    void everyFlippedByteOfAKitIsRefused()
    {
        Town t;
        const auto keys = KitKeys::from(codeOf("kit"));
        auto box = must(sealKit(keys, contentOf(t)));
        for (std::size_t i = 0; i < box.size(); ++i) {
            box[i] ^= 1;
            REFUSED(outcome(openKit(keys, t.org.org(), t.org.genesis(), box)), CorruptData);
            box[i] ^= 1;
        }
        box.push_back(0);
        REFUSED(outcome(openKit(keys, t.org.org(), t.org.genesis(), box)), CorruptData);
    }

    void theCodeStandsInNeitherTheNameNorTheBox()
    {
        Town t;
        const auto code = codeOf("kit");
        const auto keys = KitKeys::from(code);
        const auto box = must(sealKit(keys, contentOf(t)));
        const auto name = keys.sign.publicKey();
        const auto holds = [&](ByteView where, ByteView what) { return std::search(where.begin(), where.end(), what.begin(), what.end()) != where.end(); };
        QVERIFY(!holds(box, code) && !holds(name.view(), code));
        QVERIFY(!holds(box, t.anna.user.sign.seed()));
    }

    void aRecoveryLinkComesBackAndEveryChangeBreaksIt()
    {
        Town t;
        const RecoveryLink link{"https://aanzet.example:8443", t.org.org(), named<SignPublicKey>("server"), t.org.genesis()};
        const auto text = encodeLink(link);
        const auto read = must(parseRecoveryLink(" " + text + "\n"));
        QVERIFY(read.url == link.url && read.org == link.org && read.serverIdentity == link.serverIdentity && read.genesis == link.genesis);
        QVERIFY(linkType(text) == LinkType::Recovery);
        for (std::size_t i = 0; i < text.size(); ++i) {
            for (const char c : {'A', '0', '.', '-', '#', char(text[i] ^ 1)}) {
                if (c == text[i]) continue;
                auto x = text;
                x[i] = c;
                REFUSED(outcome(parseRecoveryLink(x)), LinkBroken);
            }
            auto shorter = text;
            shorter.erase(i, 1);
            REFUSED(outcome(parseRecoveryLink(shorter)), LinkBroken);
        }
    }
};

QTEST_APPLESS_MAIN(KitBoxTest)
#include "KitBoxTest.moc"
