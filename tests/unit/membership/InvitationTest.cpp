// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/membership/Town.h"

using namespace aanzet;
using namespace aanzet::membership;

class InvitationTest : public QObject
{
    Q_OBJECT

    static Invitation invitationTo(const Town& t, std::string url = "https://aanzet.example:8443")
    {
        Invitation i;
        i.url = std::move(url);
        i.org = t.org.org();
        if (!i.url.empty()) i.serverIdentity = named<SignPublicKey>("server");
        i.genesis = t.org.genesis();
        i.orgHead = t.org.head();
        i.key = inviteKey("eva");
        i.expires = at(10000);
        i.name = "Wijkteam Nørd";
        return i;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::init()); }

    void aLinkComesBackAsItWas()
    {
        Town t;
        for (std::string url : {"https://aanzet.example:8443", "http://127.0.0.1:8080", ""}) {
            auto link = encodeLink(invitationTo(t, url));
            auto i = must(parseInvitation("  " + link + "\r\n", at(5)));
            QCOMPARE(i.url, url);
            QVERIFY(i.org == t.org.org() && i.genesis == t.org.genesis() && i.orgHead == t.org.head());
            QVERIFY(i.key.publicKey() == inviteKey("eva").publicKey());
            QVERIFY(i.expires == at(10000));
            QCOMPARE(i.name, std::string("Wijkteam Nørd"));
            QVERIFY(linkType(link) == LinkType::Invitation);
        }
        REFUSED(outcome(parseInvitation(encodeLink(invitationTo(t)), at(10001))), LinkExpired);
    }

    void everyChangedCharacterBreaksTheLink()
    {
        Town t;
        for (std::string url : {"https://aanzet.example:8443", ""}) {
            auto link = encodeLink(invitationTo(t, url));
            for (std::size_t i = 0; i < link.size(); ++i) {
                for (char c : {'A', 'B', 'a', '0', '1', '.', '/', '-', '_', ' ', '#', char(link[i] ^ 1), char(link[i] ^ 0x20)}) {
                    if (c == link[i]) continue;
                    auto x = link;
                    x[i] = c;
                    REFUSED(outcome(parseInvitation(x, at(5))), LinkBroken);
                    auto longer = link;
                    longer.insert(i, 1, c);
                    if (c != ' ' || i > 0) REFUSED(outcome(parseInvitation(longer, at(5))), LinkBroken);
                }
                auto shorter = link;
                shorter.erase(i, 1);
                REFUSED(outcome(parseInvitation(shorter, at(5))), LinkBroken);
            }
        }
    }

    void everyCutBreaksTheLink()
    {
        Town t;
        auto link = encodeLink(invitationTo(t));
        for (std::size_t i = 0; i < link.size(); ++i) {
            REFUSED(outcome(parseInvitation(link.substr(0, i), at(5))), LinkBroken);
            if (i) REFUSED(outcome(parseInvitation(link.substr(i), at(5))), LinkBroken);
        }
        auto founding = encodeLink(FoundingLink{"https://h:1", named<SignPublicKey>("server"), named<FoundingCode>("c")});
        QVERIFY(linkType(founding) == LinkType::Founding);
        for (std::size_t i = 0; i < founding.size(); ++i) REFUSED(outcome(parseFoundingLink(founding.substr(0, i))), LinkBroken);
        REFUSED(outcome(parseFoundingLink(founding + "A")), LinkBroken);
        REFUSED(outcome(parseFoundingLink(link)), LinkBroken);
        auto f = must(parseFoundingLink(founding + "\n"));
        QCOMPARE(f.url, std::string("https://h:1"));
        QVERIFY(f.code == named<FoundingCode>("c") && f.serverIdentity == named<SignPublicKey>("server"));
    }

    void theLinkBelongsToOneOrganisation()
    {
        Town t, other("elsewhere");
        auto link = invitationTo(t, "");
        REFUSED(outcome(checkInvitation(link, t.org, at(5))), LinkBroken);          // the log has no such invite yet
        must(t.org.append(must(makeInvite(t.org, t.anna.device, at(5), t.inviteFor(t.eva, Role::Worker, at(5))))));
        ACCEPTED(checkInvitation(link, t.org, at(5)));
        REFUSED(outcome(checkInvitation(link, other.org, at(5))), LinkForeign);
        REFUSED(outcome(checkInvitation(link, t.org, at(5) + std::chrono::days(8))), LinkExpired);
        auto x = invitationTo(t, "");
        x.orgHead = named<Hash32>("fork");
        REFUSED(outcome(checkInvitation(x, t.org, at(5))), LinkForeign);
        x = invitationTo(t, "");
        x.genesis = named<Hash32>("other");
        REFUSED(outcome(checkInvitation(x, t.org, at(5))), LinkForeign);
        REFUSED(outcome(checkInvitation(invitationTo(t), t.org, at(5))), LinkForeign);   // a server the organisation does not know
        must(t.org.append(must(makeUserAdd(t.org, t.anna.device, at(6), t.joinOf(t.eva, Role::Worker)))));
        REFUSED(outcome(checkInvitation(link, t.org, at(7))), LinkUsed);
    }
};

QTEST_APPLESS_MAIN(InvitationTest)
#include "InvitationTest.moc"
