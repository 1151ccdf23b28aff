// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/DeviceRequest.h"

namespace aanzet::sync {

static constexpr std::string_view kRequestHead = "aanzet-device:";

std::string encodeDeviceRequest(const DeviceRequest& request)
{
    const auto payload = Writer("az1/devreq").raw(request.org).raw(request.device.sign).raw(request.device.box).take();
    return std::string(kRequestHead) + toBase64Url(payload) + "." + toHex(ByteView(crypto::hash256(payload).view()).first(4));
}

Result<DeviceRequest> parseDeviceRequest(std::string_view text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.remove_suffix(1);
    const auto dot = text.rfind('.');
    if (!text.starts_with(kRequestHead) || dot == std::string_view::npos) return ErrorCode::LinkBroken;
    auto payload = fromBase64Url(text.substr(kRequestHead.size(), dot - kRequestHead.size()));
    if (!payload || text.substr(dot + 1) != toHex(ByteView(crypto::hash256(*payload).view()).first(4))) return ErrorCode::LinkBroken;
    Reader r(*payload);
    DeviceRequest request;
    r.domain("az1/devreq");
    request.org = r.fixed<OrgId>();
    request.device.sign = r.fixed<SignPublicKey>();
    request.device.box = r.fixed<BoxPublicKey>();
    if (!r.atEnd()) return ErrorCode::LinkBroken;
    return request;
}

} // namespace aanzet::sync
