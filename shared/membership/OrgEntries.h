// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgLog.h"

// How a device makes entries of the organisation log. Each answer is signed, stands on the log's head and would be
// accepted by it; errors are those of OrgLog::check.
namespace aanzet::membership {

Result<Entry> makeGenesis(const OrgId& org, const UserKeys& user, const DeviceKeys& device, const Policy& policy, WallTime now);
Result<Entry> makeInvite(const OrgLog& log, const DeviceKeys& device, WallTime now, const Invite& invite);

Result<Entry> makeInviteWithdraw(const OrgLog& log, const DeviceKeys& device, WallTime now, const SignPublicKey& invite);

// The joiner's statement; needs the invite key of the link and the role the log promises.
UserAdd makeJoin(const OrgId& org, const Hash32& genesis, const crypto::SigningKey& inviteKey, const UserKeys& user,
                 const DevicePublic& device, Role role);
// `device`: the joiner's own (admitted at once) or an admin's.
Result<Entry> makeUserAdd(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserAdd& join);
// The joiner's own user_add, also when somebody has to admit first: then the server keeps it for an admin to read.
Result<Entry> makeJoinRequest(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserAdd& join);
// `device`: an older device of the user, or the new one itself (recovery kit).
// `sealedKeys`: UserKeyBox.h, for a device that has nothing of the person yet.
Result<Entry> makeDeviceAdd(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserKeys& user, const DevicePublic& added,
                            const Bytes& sealedKeys = {});
Result<Entry> makeRekey(const OrgLog& log, const DeviceKeys& device, WallTime now, const Rekey& body);
Result<Entry> makeCustody(const OrgLog& log, const DeviceKeys& device, WallTime now, const Custody& body);
Result<Entry> makeSuccession(const OrgLog& log, const DeviceKeys& device, WallTime now, const crypto::SigningKey& organisationKey,
                             const UserId& from, const UserId& to);
Result<Entry> makeDeviceRevoke(const OrgLog& log, const DeviceKeys& device, WallTime now, const DeviceRevoke& body);
Result<Entry> makeUserRevoke(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserRevoke& body);
Result<Entry> makeRoleChange(const OrgLog& log, const DeviceKeys& device, WallTime now, const UserId& user, Role role);
Result<Entry> makeWipe(const OrgLog& log, const DeviceKeys& device, WallTime now, const DeviceId& wiped);

struct SecondSignature {
    DeviceId device;
    Signature signature;
};
// By another admin's device, on the head the change will stand on.
SecondSignature signPolicy(const OrgLog& log, const DeviceKeys& second, const Policy& policy);
Result<Entry> makePolicyChange(const OrgLog& log, const DeviceKeys& device, WallTime now, const Policy& policy,
                               const std::optional<SecondSignature>& second = {});

} // namespace aanzet::membership
