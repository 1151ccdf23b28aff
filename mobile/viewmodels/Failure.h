// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Error.h"
#include <QObject>
#include <QtQml/qqmlregistration.h>

// What a person can be told went wrong; the sentence for each is in qml/screens/private/FailureText.qml.
// Codes that no screen can do anything with fold into Other.
namespace aanzet::Failure {
Q_NAMESPACE
QML_ELEMENT

enum Kind {
    None,
    WrongPassphrase,
    WeakPassphrase,
    VaultBusy,
    NewerVersion,
    CorruptData,
    DiskFull,
    LinkBroken,
    LinkExpired,
    LinkUsed,
    LinkForeign,
    NotAllowed,
    Revoked,
    Pending,
    Offline,
    ServerIdentity,
    ServerNonsense,
    Skew,
    RecoveryNotConfirmed,
    FieldLimit,
    WrongPin,
    WeakPin,
    PinTooEarly,
    WrongKit,
    KitUnknown,
    PassphraseDamaged,
    WrongPapers,
    ProposalStale,
    Other,
};
Q_ENUM_NS(Kind)

Kind fromError(ErrorCode code);

} // namespace aanzet::Failure
