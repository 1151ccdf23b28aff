// SPDX-License-Identifier: EUPL-1.2
#include "mobile/vault/RecoveryKit.h"
#include "shared/crypto/Crypto.h"
#include <QTest>

using namespace aanzet;
using namespace aanzet::vault;

class RecoveryKitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCodeIsSevenGroupsOfFourAndReadsBack()
    {
        for (int i = 0; i < 500; ++i) {
            Bytes code(16);
            crypto::randomBytes(code.data(), code.size());
            const std::string text = kitText(code);
            QCOMPARE(text.size(), std::size_t(34));
            QCOMPARE(kitGroups(text).size(), std::size_t(7));
            for (const auto& group : kitGroups(text)) QCOMPARE(group.size(), std::size_t(4));
            QVERIFY(parseKit(text).ok() && *parseKit(text) == code);
        }
        QVERIFY(kitText(Bytes(15)).empty());
    }

    void theTextOfACodeNeverChanges()
    {
        Bytes code(16);
        for (std::size_t i = 0; i < 16; ++i) code[i] = static_cast<std::uint8_t>(i * 17);
        QCOMPARE(kitText(code), std::string("008J-4CT4-ANK7-F24S-NAXW-SQFE-ZW72"));
    }

    void readingForgivesCaseSpacesDashesAndLookalikes()
    {
        const Bytes code(16, 0x08);   // 0 and 1 among its characters
        std::string text = kitText(code);
        QVERIFY(text.find('0') != std::string::npos && text.find('1') != std::string::npos);
        std::string sloppy = "  ";
        for (char c : text) {
            if (c == '0') sloppy += sloppy.size() % 2 ? 'o' : 'O';
            else if (c == '1') sloppy += sloppy.size() % 2 ? 'l' : 'I';
            else if (c == '-') sloppy += " - ";
            else sloppy += static_cast<char>(std::tolower(c));
        }
        QVERIFY(parseKit(sloppy).ok() && *parseKit(sloppy) == code);
        QVERIFY(kitGroups(sloppy) == kitGroups(text));
        QCOMPARE(kitGroups("o0-il 7x qk").at(1), std::string("7XQK"));
    }

    void everySingleMistypedCharacterIsNoticed()
    {
        const std::string alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
        Bytes code(16, 0x5a);
        const std::string text = kitText(code);
        int refused = 0, tried = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] == '-') continue;
            for (char c : alphabet) {
                if (c == text[i]) continue;
                std::string typo = text;
                typo[i] = c;
                ++tried;
                refused += !parseKit(typo).ok();
            }
        }
        QCOMPARE(tried, 28 * 31);
        QVERIFY2(tried - refused <= 1, qPrintable(QString::number(tried - refused)));   // 12 bits: about 0.2 expected
    }

    void whatIsNoCodeIsRefused()
    {
        const std::string text = kitText(Bytes(16, 1));
        for (const std::string& bad : {std::string(), text.substr(0, 33), text + "0", std::string("U") + text.substr(1), std::string("\xc3\xa9") + text.substr(2)})
            QCOMPARE(int(parseKit(bad).code()), int(ErrorCode::Malformed));
    }
};

QTEST_APPLESS_MAIN(RecoveryKitTest)
#include "tst_recovery_kit.moc"
