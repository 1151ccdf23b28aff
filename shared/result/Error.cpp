// SPDX-License-Identifier: EUPL-1.2
#include "shared/result/Error.h"

namespace aanzet {

std::string_view errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest: return "BAD_REQUEST";
    case ErrorCode::Malformed: return "MALFORMED";
    case ErrorCode::TooLarge: return "TOO_LARGE";
    case ErrorCode::UnknownType: return "UNKNOWN_TYPE";
    case ErrorCode::UnknownField: return "UNKNOWN_FIELD";
    case ErrorCode::FieldLimit: return "FIELD_LIMIT";
    case ErrorCode::NotFound: return "NOT_FOUND";
    case ErrorCode::AlreadyExists: return "ALREADY_EXISTS";
    case ErrorCode::NoVault: return "NO_VAULT";
    case ErrorCode::VaultBusy: return "VAULT_BUSY";
    case ErrorCode::Locked: return "LOCKED";
    case ErrorCode::WrongPassphrase: return "WRONG_PASSPHRASE";
    case ErrorCode::WeakPassphrase: return "WEAK_PASSPHRASE";
    case ErrorCode::NewerVersion: return "NEWER_VERSION";
    case ErrorCode::CorruptData: return "CORRUPT_DATA";
    case ErrorCode::DiskFull: return "DISK_FULL";
    case ErrorCode::Storage: return "STORAGE";
    case ErrorCode::OutOfMemory: return "OUT_OF_MEMORY";
    case ErrorCode::NoOrganisation: return "NO_ORGANISATION";
    case ErrorCode::AlreadyMember: return "ALREADY_MEMBER";
    case ErrorCode::RecoveryNotConfirmed: return "RECOVERY_NOT_CONFIRMED";
    case ErrorCode::LinkExpired: return "LINK_EXPIRED";
    case ErrorCode::LinkUsed: return "LINK_USED";
    case ErrorCode::LinkBroken: return "LINK_BROKEN";
    case ErrorCode::LinkForeign: return "LINK_FOREIGN";
    case ErrorCode::NotAllowed: return "NOT_ALLOWED";
    case ErrorCode::Revoked: return "REVOKED";
    case ErrorCode::Pending: return "PENDING";
    case ErrorCode::Offline: return "OFFLINE";
    case ErrorCode::ServerIdentity: return "SERVER_IDENTITY";
    case ErrorCode::ServerNonsense: return "SERVER_NONSENSE";
    case ErrorCode::Skew: return "SKEW";
    case ErrorCode::Busy: return "BUSY";
    case ErrorCode::Timeout: return "TIMEOUT";
    case ErrorCode::BadSignature: return "BAD_SIGNATURE";
    case ErrorCode::ChainGap: return "CHAIN_GAP";
    case ErrorCode::ChainFork: return "CHAIN_FORK";
    case ErrorCode::UnknownContext: return "UNKNOWN_CONTEXT";
    case ErrorCode::BadLamport: return "BAD_LAMPORT";
    case ErrorCode::StaleEpoch: return "STALE_EPOCH";
    case ErrorCode::Resync: return "RESYNC";
    case ErrorCode::LogConflict: return "LOG_CONFLICT";
    case ErrorCode::CutOffMismatch: return "CUT_OFF_MISMATCH";
    case ErrorCode::Internal: return "INTERNAL";
    }
    return "INTERNAL";
}

std::string_view errorSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadRequest: return "The request has an unknown word or a value of the wrong kind.";
    case ErrorCode::Malformed: return "These bytes are not what they should be.";
    case ErrorCode::TooLarge: return "This is larger than allowed.";
    case ErrorCode::UnknownType: return "This version does not know this type of record.";
    case ErrorCode::UnknownField: return "This type of record has no such field.";
    case ErrorCode::FieldLimit: return "This value does not fit the field.";
    case ErrorCode::NotFound: return "This could not be found here.";
    case ErrorCode::AlreadyExists: return "This exists already.";
    case ErrorCode::NoVault: return "There is no vault in this folder yet.";
    case ErrorCode::VaultBusy: return "Another program has this vault open.";
    case ErrorCode::Locked: return "The vault is locked. Unlock it first.";
    case ErrorCode::WrongPassphrase: return "This passphrase does not open the vault.";
    case ErrorCode::WeakPassphrase: return "Use a passphrase of at least 14 characters.";
    case ErrorCode::NewerVersion: return "This was written by a newer version of AanZet. Update the program; nothing was changed.";
    case ErrorCode::CorruptData: return "A part of the stored data is damaged. It was set aside and nothing was overwritten.";
    case ErrorCode::DiskFull: return "The disk is full. What was saved is safe; make room and try again.";
    case ErrorCode::Storage: return "The disk does not accept the data. What was saved is safe.";
    case ErrorCode::OutOfMemory: return "There is not enough memory for this.";
    case ErrorCode::NoOrganisation: return "This vault belongs to no organisation yet.";
    case ErrorCode::AlreadyMember: return "This vault belongs to an organisation already.";
    case ErrorCode::RecoveryNotConfirmed: return "Type back two groups of the recovery kit first.";
    case ErrorCode::LinkExpired: return "This link is no longer valid. Ask for a new one.";
    case ErrorCode::LinkUsed: return "This link has been used already. Ask for a new one.";
    case ErrorCode::LinkBroken: return "This link is incomplete. Copy or scan it again.";
    case ErrorCode::LinkForeign: return "This link belongs to another organisation or another server.";
    case ErrorCode::NotAllowed: return "You do not have the right to do this.";
    case ErrorCode::Revoked: return "This device no longer has access.";
    case ErrorCode::Pending: return "Somebody of the organisation has to admit this device first.";
    case ErrorCode::Offline: return "The server cannot be reached. Your work is kept on this device.";
    case ErrorCode::ServerIdentity: return "This is not the server this device knows. Nothing was sent.";
    case ErrorCode::ServerNonsense: return "The server gave an answer that does not verify. Nothing was accepted.";
    case ErrorCode::Skew: return "The clock of this device differs too much from the server.";
    case ErrorCode::Busy: return "The server is busy. Try again in a moment.";
    case ErrorCode::Timeout: return "The server did not answer in time. Your work is kept on this device.";
    case ErrorCode::BadSignature: return "A signature does not verify.";
    case ErrorCode::ChainGap: return "An earlier batch is missing.";
    case ErrorCode::ChainFork: return "Another batch stands at this place.";
    case ErrorCode::UnknownContext: return "This refers to something that has not arrived yet.";
    case ErrorCode::BadLamport: return "The order number of an operation is not acceptable.";
    case ErrorCode::StaleEpoch: return "The key of this space has changed. Sync first.";
    case ErrorCode::Resync: return "The server was restored or replaced. Everything is compared again.";
    case ErrorCode::LogConflict: return "Somebody else changed the members first. Try again.";
    case ErrorCode::CutOffMismatch: return "New work arrived meanwhile. Sync and try again.";
    case ErrorCode::Internal: return "Something unexpected went wrong inside the program.";
    }
    return "";
}

} // namespace aanzet
