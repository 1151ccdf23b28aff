// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "sync-server/service/Service.h"

namespace aanzet::server {

// One request on its way to its answer.
struct Service::Exchange {
    protocol::HttpRequest request;
    ClientAddress client;
    Route route;
    Caller caller;
    DirectoryPtr directory;              // as it stood when the request came in
    Reply reply;
    std::vector<SpaceId> fetched;        // spaces of which the answer holds texts

    // The end of the organisation log from the removal on, so that the removed device can verify it.
    Bytes revocation() const
    {
        Writer w;
        const auto& org = *directory->org();
        for (auto i = caller.revokedAt.value_or(org.size()); i < org.size() && w.bytes().size() < 512 * 1024; ++i)
            w.sized(membership::encodeEntry(org.entry(i)));
        return w.take();
    }
};

} // namespace aanzet::server
