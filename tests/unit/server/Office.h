// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/membership/OrgEntries.h"
#include "shared/membership/SpaceEntries.h"
#include "shared/protocol/WireError.h"
#include "sync-server/app/ServerData.h"
#include "sync-server/service/Service.h"
#include <QTemporaryDir>

// An organisation with a real server in this process and devices that say exactly what a test tells them to.
namespace aanzet::test {

using namespace aanzet::membership;
using record::Batch;
using record::Operation;

struct Person {
    UserKeys user = UserKeys::generate();
    DeviceKeys device = DeviceKeys::generate();
    UserId id() const { return user.id(); }
};

// One installation's chain in one space.
struct Pen {
    const Person* person = nullptr;
    SpaceId space;
    Salt16 salt;
    AuthorId author;
    std::uint64_t number = 0, seq = 0;
    Hash32 head;
};

struct Write {
    RecordId record;
    FieldId field;
    std::vector<record::Dot> context = {};
    record::Rule rule = record::Rule::Keep;
    std::size_t size = 64;
};

class Office
{
public:
    enum class Start { Founded, Empty };
    explicit Office(Start start = Start::Founded, server::ServiceOptions options = {});

    ManualClock clock;
    QTemporaryDir dir;
    std::string directory;                       // of the server's data
    std::string foundingCode;
    server::ServiceOptions options;
    std::unique_ptr<server::Service> service;
    Person founder;
    OrgId org;
    std::optional<OrgLog> log;                   // as the office knows it
    std::map<SpaceId, SpaceLog> spaces;
    std::map<SpaceId, SpaceKeys> keys;
    std::map<SpaceId, std::uint64_t> lamports;
    std::function<void(const protocol::HttpRequest&)> heard;             // every signed call
    server::ClientAddress client{"127.0.0.1", "127.0.0.1", true};

    Status open();                               // the server anew, as after a restart
    SignPublicKey serverKey() const { return service->identity().key.publicKey(); }

    Policy policy() const;
    Result<protocol::FoundResponse> found(ByteView code);
    Person join();                               // admitted at once
    SpaceId createSpace(const Person& creator, const std::vector<GrantWish>& wishes = {});
    std::uint16_t append(const Person& person, const Entry& entry);      // 0 or the error's number; the office's logs follow
    static std::uint16_t numberOf(ErrorCode code) { return protocol::wireErrorOf(code).number; }

    Pen pen(const Person& person, const SpaceId& space) const;
    Batch write(Pen& pen, const std::vector<Write>& writes);             // signed, the pen moves on
    Cutoff cutoffOf(const Pen& pen) const { return {pen.author, pen.number, pen.head}; }

    // A signed call; the response's signature is checked. The error is the one of the body.
    protocol::HttpResponse raw(const Person& person, const std::string& method, const std::string& target, Bytes body);
    template <class Response> Result<Response> call(const Person& person, const std::string& target, Bytes body, const std::string& method = "POST")
    {
        return parse<Response>(raw(person, method, target, std::move(body)));
    }
    template <class Response> Result<Response> stranger(const std::string& method, const std::string& target, Bytes body)
    {
        protocol::HttpRequest request{method, target, {}, std::move(body)};
        auto response = service->handle(request, client);
        if (auto signedBy = protocol::verifyResponse(response, request, serverKey()); !signedBy.ok()) return signedBy.error();
        return parse<Response>(response);
    }
    template <class Response> static Result<Response> parse(const protocol::HttpResponse& response)
    {
        if (response.status == 200) return protocol::decode<Response>(response.body);
        auto error = protocol::decodeErrorBody(response.body);
        if (!error) return error.error();
        return error->error.code;
    }

    std::uint16_t push(const Person& person, const SpaceId& space, const Batch& batch);
    std::vector<protocol::GroupResult> pushGroups(const Person& person, const std::vector<protocol::UploadGroup>& groups);
    protocol::SpaceAnswer pull(const Person& person, const SpaceId& space, const protocol::Cursor& cursor = {}, std::uint64_t pageBytes = 1 << 20);
    protocol::SpaceAnswer resync(const Person& person, const SpaceId& space, const std::vector<protocol::ChainPosition>& vector);
};

FieldId fieldNamed(int n);
RecordId recordNamed(int n);

} // namespace aanzet::test
