// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <string>
#include <string_view>

namespace aanzet {

// The closed list of what can go wrong, the same in app, command line and server.
// The name of each code (errorName) is what aanzet-cli prints and docs/cli.md lists; the number on the wire is
// fixed in shared/protocol/PROTOCOL.md. Codes are only ever added, never renumbered.
enum class ErrorCode {
    // input
    BadRequest,        // unknown verb or member, wrong kind of value
    Malformed,         // bytes that are not what they claim to be
    TooLarge,          // beyond a size limit
    UnknownType,       // record type that this version does not know
    UnknownField,      // field that this type does not have
    FieldLimit,        // value longer or larger than the field allows
    NotFound,          // household, record, user, file: not here
    AlreadyExists,
    // vault
    NoVault,           // no vault in this folder
    VaultBusy,         // another process has it open
    Locked,            // unlock first
    WrongPassphrase,
    WeakPassphrase,
    NewerVersion,      // written by a newer version of the program
    CorruptData,       // a file or row does not verify
    DiskFull,
    Storage,           // the disk refuses in another way
    OutOfMemory,
    // organisation and trust
    NoOrganisation,    // found or join first
    AlreadyMember,
    RecoveryNotConfirmed,
    LinkExpired,
    LinkUsed,
    LinkBroken,        // cut short or mistyped
    LinkForeign,       // belongs to another organisation or server
    NotAllowed,        // the right is missing
    Revoked,           // this device or person has been removed
    Pending,           // waits for somebody's admission
    // network
    Offline,           // no server named, or it cannot be reached
    ServerIdentity,    // not the server that was pinned
    ServerNonsense,    // an answer that does not verify or does not parse
    Skew,              // clock differs too much
    Busy,              // server or queue full, try again
    Timeout,
    // protocol refusals
    BadSignature,
    ChainGap,          // a batch before this one is missing
    ChainFork,         // another batch stands at this place of the chain
    UnknownContext,    // refers to an operation that is not here yet
    BadLamport,
    StaleEpoch,
    Resync,            // cursor of another generation
    LogConflict,       // somebody appended first
    CutOffMismatch,
    Internal,
};

// Stable upper-case name, for example "WRONG_PASSPHRASE".
std::string_view errorName(ErrorCode code);
// One plain English sentence for a person; the app translates it by code. Never contains data.
std::string_view errorSentence(ErrorCode code);

// `detail` is for the log: file names, numbers, ids cut to 8 characters. Never a name, a text, a key or a path of a person.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
};

} // namespace aanzet
