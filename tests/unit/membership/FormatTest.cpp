// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/membership/Town.h"
#include <QFile>
#include <QRegularExpression>

using namespace aanzet;
using namespace aanzet::membership;

// The hex examples of FORMAT.md are what this version writes: a change of any byte of any structure is seen here.
class FormatTest : public QObject
{
    Q_OBJECT
    QMap<QString, QString> m_examples;

    template <class F> static F filled(std::uint8_t v)
    {
        F f;
        f.b.fill(v);
        return f;
    }
    static Cutoff cutoff() { return {filled<AuthorId>(0xa0), 5, filled<Hash32>(0xa1)}; }
    static UserPublic user() { return {filled<SignPublicKey>(0x11), filled<BoxPublicKey>(0x12)}; }
    static DevicePublic device() { return {filled<SignPublicKey>(0x21), filled<BoxPublicKey>(0x22)}; }
    static Policy policy()
    {
        Policy p;
        p.recovery = filled<BoxPublicKey>(0x31);
        p.serverIdentity = filled<SignPublicKey>(0x32);
        p.url = "https://h:1";
        return p;
    }
    static Bytes wrap() { return Bytes(177, 0x5a); }
    static Bytes entry()
    {
        Entry e;
        e.logKind = LogKind::Space;
        e.log = filled<LogId>(1);
        e.index = 2;
        e.prev = filled<Hash32>(3);
        e.device = filled<DeviceId>(4);
        e.orgHead = filled<Hash32>(5);
        e.time = at(0);
        e.kind = 8;
        e.signature = filled<Signature>(6);
        return encodeEntry(e);
    }
    static std::map<std::string, Bytes> structures()
    {
        std::map<std::string, Bytes> m;
        auto space = filled<SpaceId>(0x40);
        auto who = filled<UserId>(0x50), other = filled<UserId>(0x51);
        m["entry"] = entry();
        m["genesis"] = encodeBody(Genesis{user(), device(), filled<Signature>(0x23), policy()});
        m["invite"] = encodeBody(Invite{filled<SignPublicKey>(0x61), Role::TableMember, at(10), at(5), {{space, Right::Write}}, Bytes(3, 0x62)});
        UserAdd add{user(), device(), Role::Worker, filled<SignPublicKey>(0x61), filled<Signature>(0x63), filled<Signature>(0x23)};
        m["user_add"] = encodeBody(add);
        m["device_add"] = encodeBody(DeviceAdd{who, device(), filled<Signature>(0x23), Bytes(4, 0x64)});
        m["device_revoke"] = encodeBody(DeviceRevoke{filled<DeviceId>(0x24), {{space, cutoff()}}});
        m["user_revoke"] = encodeBody(UserRevoke{who, {}});
        m["role"] = encodeBody(RoleChange{who, Role::TeamLead});
        m["wipe"] = encodeBody(Wipe{filled<DeviceId>(0x24)});
        m["policy"] = encodeBody(PolicyChange{policy(), filled<DeviceId>(0x24), filled<Signature>(0x25)});
        Custody custody{filled<BoxPublicKey>(0x31), filled<SignPublicKey>(0x35), std::vector<Bytes>(kCustodyWraps, Bytes(kCustodyWrapBytes, 0x36)),
                        filled<DeviceId>(0x24), filled<Signature>(0x25)};
        m["rekey"] = encodeBody(Rekey{who, filled<BoxPublicKey>(0x13), {{filled<DeviceId>(0x24), Bytes(4, 0x64)}}});
        m["custody"] = encodeBody(custody);
        m["succession"] = encodeBody(Succession{who, other, filled<Signature>(0x37)});
        m["invite_withdraw"] = encodeBody(InviteWithdraw{filled<SignPublicKey>(0x61)});
        m["custody statement"] = custodyStatement(filled<OrgId>(0x80), 9, filled<Hash32>(0x82), custody);
        m["succession statement"] = successionStatement(filled<OrgId>(0x80), 9, filled<Hash32>(0x82), who, other);
        m["create"] = encodeBody(Create{who, filled<Hash32>(0x52), filled<Hash32>(0x53), Bytes(4, 0x54), {{who, Right::Manage, {}, {wrap()}}}});
        m["grant"] = encodeBody(Grant{other, Right::Read, at(10), {wrap()}});
        m["revoke"] = encodeBody(Revoke{who, RevokeReason::Reduced, Right::Read, {cutoff()}});
        m["rotate"] = encodeBody(Rotate{1, filled<Hash32>(0x53), {{who, wrap()}}, {cutoff()}});
        m["transfer"] = encodeBody(Transfer{who, other, {cutoff()}});
        m["checkpoint"] = encodeBody(Checkpoint{{cutoff()}, filled<Hash32>(0x55)});
        m["erase"] = encodeBody(Erase{{filled<RecordId>(0x71)}, {filled<FieldId>(0x72)}, {{filled<AuthorId>(0xa0), 7}}, {filled<BlobId>(0x73)},
                                      EraseGround::Request, std::chrono::year(2026) / 2 / 28});
        m["close"] = encodeBody(Close{});
        auto org = filled<OrgId>(0x80);
        m["join statement"] = joinStatement(org, filled<Hash32>(0x81), add);
        m["policy statement"] = policyStatement(org, 9, filled<Hash32>(0x82), policy());
        m["device id"] = bytesOf(device().id().view());
        m["user id"] = bytesOf(user().id().view());
        m["key commitment"] = bytesOf(keyCommitment(org, space, 1, filled<Hash32>(0x90).view()).view());
        m["entry hash"] = bytesOf(entryHash(must(decodeEntry(entry()))).view());
        Invitation i;
        i.url = "https://h:1";
        i.org = org;
        i.serverIdentity = filled<SignPublicKey>(0x32);
        i.genesis = filled<Hash32>(0x81);
        i.orgHead = filled<Hash32>(0x82);
        i.key = must(crypto::SigningKey::fromSeed(filled<Hash32>(0x83).view()));
        i.expires = at(10);
        i.name = "Wijkteam";
        m["invitation link"] = bytesOf(viewOf(encodeLink(i)));
        m["founding link"] = bytesOf(viewOf(encodeLink(FoundingLink{"https://h:1", filled<SignPublicKey>(0x32), filled<FoundingCode>(0x33)})));
        return m;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::init());
        QFile f(QStringLiteral(AANZET_SOURCE_DIR "/shared/membership/FORMAT.md"));
        QVERIFY(f.open(QIODevice::ReadOnly));
        // Example `name`: then an indented block of hex, line ends and spaces ignored
        static const QRegularExpression example(QStringLiteral("Example `([^`]+)`:\\n\\n((?:    [^\\n]*\\n)+)"));
        auto all = example.globalMatch(QString::fromUtf8(f.readAll()));
        while (all.hasNext()) {
            auto m = all.next();
            m_examples[m.captured(1)] = m.captured(2).remove(QRegularExpression(QStringLiteral("\\s")));
        }
    }

    void everyExampleIsWhatIsWritten()
    {
        auto written = structures();
        auto text = [](const std::string& name, const Bytes& bytes) {
            return name.ends_with("link") ? std::string(textOf(bytes)) : toHex(bytes);
        };
        // For whoever changes a format knowingly: the new examples, to be put into FORMAT.md by hand.
        if (qEnvironmentVariableIsSet("AANZET_PRINT_FORMAT"))
            for (auto& [name, bytes] : written) qInfo("%s\n%s", name.c_str(), text(name, bytes).c_str());
        for (auto& [name, bytes] : written) {
            auto key = QString::fromStdString(name);
            auto now = QString::fromStdString(text(name, bytes));
            if (name == "close") continue;   // empty
            QVERIFY2(m_examples.contains(key), name.c_str());
            QCOMPARE(m_examples[key], now);
        }
        QCOMPARE(m_examples.size(), int(written.size()) - 1);
    }

    void everyBodyExampleDecodes()
    {
        auto body = [&](const char* name) { return must(fromHex(m_examples[QString::fromUtf8(name)].toStdString())); };
        ACCEPTED(decodeEntry(body("entry")));
        ACCEPTED(decodeGenesis(body("genesis")));
        ACCEPTED(decodeInvite(body("invite")));
        ACCEPTED(decodeUserAdd(body("user_add")));
        ACCEPTED(decodeDeviceAdd(body("device_add")));
        ACCEPTED(decodeDeviceRevoke(body("device_revoke")));
        ACCEPTED(decodeUserRevoke(body("user_revoke")));
        ACCEPTED(decodeRoleChange(body("role")));
        ACCEPTED(decodeWipe(body("wipe")));
        ACCEPTED(decodePolicyChange(body("policy")));
        ACCEPTED(decodeRekey(body("rekey")));
        ACCEPTED(decodeCustody(body("custody")));
        ACCEPTED(decodeSuccession(body("succession")));
        ACCEPTED(decodeInviteWithdraw(body("invite_withdraw")));
        ACCEPTED(decodeCreate(body("create")));
        ACCEPTED(decodeGrant(body("grant")));
        ACCEPTED(decodeRevoke(body("revoke")));
        ACCEPTED(decodeRotate(body("rotate")));
        ACCEPTED(decodeTransfer(body("transfer")));
        ACCEPTED(decodeCheckpoint(body("checkpoint")));
        ACCEPTED(decodeErase(body("erase")));
    }
};

QTEST_APPLESS_MAIN(FormatTest)
#include "FormatTest.moc"
