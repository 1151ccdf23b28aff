# SPDX-License-Identifier: EUPL-1.2
"""T2 of the quality bars: every signed or authenticated structure has a test that changes every byte of it. A structure is
known by the domain string its bytes begin with; one without a row here is a finding."""
import re

from tree import CODE_ENDINGS

MEMBERSHIP, STORE, RECORD, VAULT = "tests/unit/membership/", "tests/unit/store/", "tests/unit/record/", "tests/unit/vault/"

# domain -> (file, test function) that changes its bytes; or a sentence why it is not authenticated by itself.
STRUCTURES = {
    "az1/op": (RECORD + "OperationTest.cpp", "noFlippedByteOpens"),
    "az1/oph": (RECORD + "OperationTest.cpp", "noFlippedPartOfABatchVerifies"),
    "az1/batch": (RECORD + "FrameTest.cpp", "noFlippedByteGivesABatchThatVerifies"),
    "az1/ack": (RECORD + "OperationTest.cpp", "anAckOpensForItsSpaceAuthorAndNumberAlone"),
    "az1/author": (RECORD + "OperationTest.cpp", "anAuthorIdBelongsToOneOrganisationDeviceAndSalt"),
    "az1/heads": (RECORD + "CutPartTest.cpp", "everyChangedByteIsRefusedOrAnotherState"),
    "az1/beat": ("tests/unit/protocol/MessagesTest.cpp", "everyByteOfABeatIsSigned"),
    "az1/req": ("tests/unit/protocol/AuthTest.cpp", "everyOtherByteInTheRequestHeaderIsRefused"),
    "az1/resp": ("tests/unit/protocol/AuthTest.cpp", "everyChangedPartOfAnAnswerIsRefused"),
    "az1/recover": ("tests/unit/protocol/MessagesTest.cpp", "everyPartOfARecoveryIsProven"),
    "az1/join": ("tests/unit/protocol/MessagesTest.cpp", "everyPartOfAJoinIsProven"),
    # every kind of both logs; everyKindIsThere fails for a kind without a sample
    "az1/entry": (MEMBERSHIP + "TamperTest.cpp", "everyChangedByteIsRefused"),
    "az1/label": (MEMBERSHIP + "TamperTest.cpp", "everyChangedByteIsRefused"),
    "az1/cert": (MEMBERSHIP + "TamperTest.cpp", "innerSignaturesHold"),
    "az1/policy": (MEMBERSHIP + "TamperTest.cpp", "innerSignaturesHold"),
    "az1/custody": (MEMBERSHIP + "TamperTest.cpp", "innerSignaturesHold"),
    "az1/succession": (MEMBERSHIP + "TamperTest.cpp", "innerSignaturesHold"),
    "az1/dev": (MEMBERSHIP + "TamperTest.cpp", "innerSignaturesHold"),
    "az1/user": (MEMBERSHIP + "TamperTest.cpp", "innerSignaturesHold"),
    "az1/link": (MEMBERSHIP + "InvitationTest.cpp", "everyChangedCharacterBreaksTheLink"),
    "az1/wrap": (MEMBERSHIP + "WrapTest.cpp", "aWrapOfAnotherPlaceIsRefused"),
    "az1/kc": (MEMBERSHIP + "WrapTest.cpp", "aKeyThatWasNotCommittedIsRefused"),
    "az1/kind": (MEMBERSHIP + "WrapTest.cpp", "theKindOpensInItsPlaceOnly"),
    "az1/userkeys": (MEMBERSHIP + "TrustTest.cpp", "keysOfAPersonOpenOnThatDeviceAlone"),
    "az1/orgkey": (MEMBERSHIP + "TrustTest.cpp", "anyTwoPapersOpenTheOrganisationsKeyAndOneAloneDoesNot"),
    "az1/papers": (MEMBERSHIP + "TrustTest.cpp", "anyTwoPapersOpenTheOrganisationsKeyAndOneAloneDoesNot"),
    "az1/kit": (VAULT + "tst_key_slot.cpp", "everyFlippedByteOfASlotIsRefused"),
    "az1/kitbox": (MEMBERSHIP + "KitBoxTest.cpp", "everyFlippedByteOfAKitIsRefused"),
    "az1/kitin": (MEMBERSHIP + "KitBoxTest.cpp", "everyFlippedByteOfAKitIsRefused"),
    "az1/kittext": (VAULT + "tst_recovery_kit.cpp", "everySingleMistypedCharacterIsNoticed"),
    "az1/slot": (VAULT + "tst_key_slot.cpp", "everyFlippedByteUnderAFittingCheckIsRefusedByTheSeal"),
    "az1/row": (VAULT + "tst_vault_damage.cpp", "everyFlippedByteOfARowIsRefusedAndTheRestGoesOn"),
    "az1/tally": (VAULT + "tst_vault_integrity.cpp", "anOlderRowPutBackIsNoticedThoughItOpens"),
    "az1/head": (VAULT + "tst_vault_integrity.cpp", "aLostHeadIsNoticedEverywhereAndOpensAllTheSame"),
    "az1/inbox": ("tests/unit/session/tst_drop_box.cpp", "everyFlippedByteOfADepositIsRefused"),
    "az1/line": (STORE + "tst_store_trust.cpp", "everyChangedByteOfALineIsSeen"),
    "az1/access": (STORE + "tst_store_trust.cpp", "everyChangedByteOfALineIsSeen"),
    "az1/bundle": (STORE + "tst_store_trust.cpp", "everyChangedByteOfAFileIsRefused"),
    "az1/bundle2": (STORE + "tst_store_trust.cpp", "everyChangedByteOfAFileIsRefused"),
    "az1/finished": (STORE + "tst_store_finish.cpp", "everyChangedByteOfASealIsSeen"),
    "az1/late": (STORE + "tst_store_late.cpp", "everyChangedByteIsRefusedAndWhoMayNotReadReadsNothing"),
    "az1/latepart": (STORE + "tst_store_late.cpp", "everyChangedByteIsRefusedAndWhoMayNotReadReadsNothing"),
    "az1/devreq": (STORE + "tst_store_trust.cpp", "aRequestOfSomebodyElsesDeviceIsNoLink"),
    "az1/pack": ("tests/unit/packs/tst_pack_file.cpp", "everyChangedByteIsRefused"),
    "az1/pack-part": "names a record",
    "az1/joined-entry": "names a record",
    "az1/split-entry": "names a record",
    "az1/spki": ("tests/unit/http/TlsIdentityTest.cpp", "everyChangedByteOfTheProofInACertificateIsRefused"),
    "az1/warmkeys": "sealed in memory under the PIN, never in a file; the seal itself: tst_crypto",
    "az1/networktrail": "inside a row of the vault",
    "az1/networkstep": "inside a row of the vault",
    "az1/networkmap": "names a record",
    "az1/calendar": "names an appointment in a calendar file",
    "az1/simulated": "names a vault of the simulator",
    "az1/warm": "sealed in memory under the PIN, never in a file; the seal itself: tst_crypto",
    "az1/pin": "inside a row of the vault",
    "az1/blobrow": "the number of a row of the vault",
    "az1/draft": "inside a row of the vault",
    "az1/place": "inside a row of the vault",
    "az1/handed": "inside a sealed deposit (az1/inbox)",
    "az1/client-words": "names the format of an asset of the program",
    "az1/visit-templates": "names the format of an asset of the program",
    "az1/joining": "inside a row of the vault",
    "az1/devrow": "the name of a row of the vault",
    "az1/token": "the name of a file",
    "az1/agreed-plan": "the format word of a text inside a sealed record",
    "az1/state": "a hash of what is shown, compared and never believed",
    "az1/household": "a hash of what is shown, compared and never believed",
}
DOMAIN = re.compile(r'"(az1/[a-z0-9-]+)"')


def checkStructures(files):
    byPath = {file.path: file for file in files}
    found = set()
    for file in files:
        if file.ending not in CODE_ENDINGS or not file.isUnder("shared", "mobile", "sync-server"):
            continue
        for match in DOMAIN.finditer(file.code):
            domain = match[1]
            if domain in found:
                continue
            found.add(domain)
            row = STRUCTURES.get(domain)
            if row is None:
                yield file.finding(match.start(), f"{domain}: no row in tests/architecture/structures.py says which test changes its bytes")
            elif not isinstance(row, str) and f"{row[1]}()" not in (byPath[row[0]].text if row[0] in byPath else ""):
                yield file.finding(match.start(), f"{domain}: there is no test {row[1]} in {row[0]}")
    for domain, row in STRUCTURES.items():
        if domain not in found and not isinstance(row, str) and row[0] in byPath:
            yield byPath[row[0]].finding(0, f"{domain} is nowhere in the code: take its row out of tests/architecture/structures.py")


RULES = (checkStructures,)
