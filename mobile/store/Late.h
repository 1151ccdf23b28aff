// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/LateFile.h"
#include "mobile/store/Store.h"

// Late delivery: what somebody wrote on a device that was removed before it could send (or in a space that they may write in
// no more) goes as a file to somebody who may write there: that person again, come back under new keys, or a colleague. It is
// signed anew under an author id of its own, and everybody sees who wrote it and who delivered it. Light: make one where it
// is needed.
namespace aanzet::store {

class Late
{
public:
    explicit Late(Store& store) : m_s(store) {}

    // --- on the device that can no longer send
    struct Unsent {
        SpaceId household;                // of a space of no household: that space
        std::size_t edits = 0;
    };
    std::vector<Unsent> unsent() const;
    // Bytes, edits. Nothing leaves this device by it: what was written stays here until the device is emptied. NotFound: nothing.
    Result<std::pair<Bytes, std::size_t>> write() const;

    // --- on the device that delivers
    struct Part {
        SpaceId household;
        std::size_t edits = 0;            // in the file
        std::size_t open = 0;             // of them not delivered yet, and deliverable from here
        bool isReadable = false;          // false: this person holds no key of that space
        bool mayWrite = false;
    };
    struct Look {
        UserId from;
        DeviceId device;
        WallTime made{};
        bool isRevoked = false;           // the device, or its person
        std::vector<Part> parts;
    };
    // Malformed: no such file, or damaged. LinkForeign: another organisation's. BadSignature: not what that device wrote.
    Result<Look> look(ByteView file) const;
    // Takes all that can be taken from here, as edits that go with the next sync; the rest stays in the file. The same file
    // again brings nothing twice, whoever delivered it. Answers how many edits.
    Result<std::size_t> deliver(ByteView file);

private:
    bool isStuck(const Store::Space& s) const;
    Result<std::vector<LateEdit>> unsentIn(const Store::Space& s) const;
    Result<LateFile> opened(ByteView file) const;
    // Those of a part that are neither here nor erased. Nothing: no key, or not that person's to write.
    std::optional<std::vector<LateEdit>> openPart(const LateFile& file, const LateFile::Part& part) const;
    bool isDelivered(const Store::Space& s, const LateEdit& e) const;   // late, and as far as it is here

    Store& m_s;
};

} // namespace aanzet::store
