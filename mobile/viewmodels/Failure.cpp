// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/Failure.h"

namespace aanzet::Failure {

Kind fromError(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase: return WrongPassphrase;
    case ErrorCode::WeakPassphrase: return WeakPassphrase;
    case ErrorCode::VaultBusy: return VaultBusy;
    case ErrorCode::NewerVersion: return NewerVersion;
    case ErrorCode::CorruptData: return CorruptData;
    case ErrorCode::DiskFull:
    case ErrorCode::Storage: return DiskFull;
    case ErrorCode::LinkBroken: return LinkBroken;
    case ErrorCode::LinkExpired: return LinkExpired;
    case ErrorCode::LinkUsed: return LinkUsed;
    case ErrorCode::LinkForeign: return LinkForeign;
    case ErrorCode::NotAllowed: return NotAllowed;
    case ErrorCode::Revoked: return Revoked;
    case ErrorCode::Pending: return Pending;
    case ErrorCode::Offline:
    case ErrorCode::Busy:
    case ErrorCode::Timeout: return Offline;
    case ErrorCode::ServerIdentity: return ServerIdentity;
    case ErrorCode::ServerNonsense:
    case ErrorCode::BadSignature: return ServerNonsense;
    case ErrorCode::Skew: return Skew;
    case ErrorCode::RecoveryNotConfirmed: return RecoveryNotConfirmed;
    case ErrorCode::FieldLimit:
    case ErrorCode::TooLarge: return FieldLimit;
    default: return Other;
    }
}

} // namespace aanzet::Failure
