// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sync/Exchange.h"
#include "shared/protocol/DownloadMessages.h"

namespace aanzet::sync {

// What the server noted about who fetched these spaces: the lower bound beside the lines that devices wrote themselves.
// NotAllowed: for reviewers alone. NotFound: an older server, that answers no such question.
class DownloadsExchange final : public Exchange
{
public:
    using Row = protocol::DownloadsResponse::Row;
    DownloadsExchange(store::Store& store, std::vector<SpaceId> spaces) : Exchange(store), m_request{std::move(spaces)} {}
    const std::vector<Row>& rows() const { return m_rows; }

protected:
    std::optional<protocol::HttpRequest> make() override { return post("/v1/downloads", protocol::encode(m_request)); }
    Status take(const protocol::HttpResponse& response) override
    {
        AANZET_TRY(auto answer, parse<protocol::DownloadsResponse>(response));
        m_rows = std::move(answer.rows);
        finish();
        return {};
    }

private:
    protocol::DownloadsRequest m_request;
    std::vector<Row> m_rows;
};

} // namespace aanzet::sync
