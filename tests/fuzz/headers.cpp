// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Auth.h"
#include "sync-server/http/HttpHead.h"
#include "tests/fuzz/Same.h"

using namespace aanzet;
using namespace aanzet::protocol;
using fuzz::claim;

namespace {

crypto::SigningKey key()
{
    auto k = crypto::SigningKey::fromSeed(Bytes(32, 1));
    claim(k.ok());
    return std::move(k).value();
}

void requestHeader(ByteView input)
{
    HttpRequest request{"POST", "/v1/sync", {{std::string(kAuthHeader), std::string(textOf(input))}}, {}};
    const auto auth = readAuth(request);
    if (auth) claim(!verifyRequest(request, {}, *auth, key().publicKey()));
}

void responseHeader(ByteView input)
{
    const HttpRequest request{"GET", "/v1/info", {}, {}};
    const HttpResponse response{200, {{std::string(kServerHeader), std::string(textOf(input))}}, {}};
    claim(!verifyResponse(response, request, key().publicKey()).ok());
}

// However the bytes are cut on their way, the scanner comes to the same answer.
void head(ByteView input)
{
    using Progress = server::HeadScanner::Progress;
    const auto text = textOf(input);
    server::HeadScanner whole(8192, 4096), bitwise(8192, 4096);
    const auto once = whole.scan(text);
    auto last = Progress::NeedMore;
    for (std::size_t n = 0; n <= text.size() && last == Progress::NeedMore; ++n) last = bitwise.scan(text.substr(0, n));
    claim(once == last);
    if (once == Progress::Complete) claim(whole.headLength() == bitwise.headLength() && whole.headLength() <= text.size());
    if (once == Progress::Refused) claim(whole.status() >= 400 && whole.status() == bitwise.status());
}

// Lines "name value" as headers of a request whose first line is the target.
void framing(ByteView input)
{
    HttpRequest request{"POST", "/", {}, {}};
    auto text = textOf(input);
    for (bool isFirst = true; !text.empty(); isFirst = false) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        if (isFirst) {
            request.target = std::string(line);
        } else {
            const auto gap = std::min(line.find(' '), line.size());
            request.headers.emplace_back(std::string(line.substr(0, gap)), std::string(line.substr(std::min(gap + 1, line.size()))));
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    (void)server::refusalFor(request);
    (void)server::expectsContinue(request);
    (void)server::asksToClose(request);
    (void)server::cameThroughProxy(request);
    const HttpResponse response{200, request.headers, {}};
    const auto written = server::responseHead(response, false);
    claim(written.ends_with("\r\n\r\n") && written.find("\r\n\r\n") == written.size() - 4);
}

} // namespace

// Signature headers of requests and responses, and the server's own reading of a request head.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool ready = crypto::init();
    claim(ready);
    ByteView input(data, size);
    static constexpr void (*decoders[])(ByteView) = {requestHeader, responseHeader, head, framing};
    decoders[fuzz::choose(input) % std::size(decoders)](input);
    return 0;
}
