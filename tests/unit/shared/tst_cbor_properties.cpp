// SPDX-License-Identifier: EUPL-1.2
#include "shared/cbor/Cbor.h"
#include <QTest>
#include <map>
#include <rapidcheck.h>

using namespace aanzet;
using namespace aanzet::cbor;

// A value of our part of CBOR as a tree.
struct Item {
    int kind = 0;                 // 0 uint, 1 negative, 2 bytes, 3 text, 4 array, 5 map, 6 bool, 7 null
    std::uint64_t number = 0;
    std::string text;             // UTF-8, or bytes
    std::vector<Item> items;
    std::map<std::uint64_t, Item> pairs;
    bool operator==(const Item&) const = default;
};

static void encode(const Item& item, Encoder& e)
{
    switch (item.kind) {
    case 0: e.uint(item.number); break;
    case 1: e.integer(-1 - static_cast<std::int64_t>(item.number)); break;
    case 2: e.bytes(viewOf(item.text)); break;
    case 3: e.text(item.text); break;
    case 4:
        e.array(item.items.size());
        for (const auto& i : item.items) encode(i, e);
        break;
    case 5:
        e.map(item.pairs.size());
        for (const auto& [key, value] : item.pairs) encode(value, e.key(key));
        break;
    case 6: e.boolean(item.number); break;
    default: e.null();
    }
}

static Item decode(Decoder& d)
{
    Item item;
    switch (d.kind()) {
    case Kind::UInt: item.kind = 0; item.number = d.uint(); break;
    case Kind::NInt: item.kind = 1; item.number = static_cast<std::uint64_t>(-1 - d.integer()); break;
    case Kind::Bytes: item.kind = 2; item.text = textOf(d.bytes(SIZE_MAX)); break;
    case Kind::Text: item.kind = 3; item.text = d.text(SIZE_MAX); break;
    case Kind::Array:
        item.kind = 4;
        for (auto n = d.array(SIZE_MAX); n > 0 && d.ok(); --n) item.items.push_back(decode(d));
        break;
    case Kind::Map: {
        item.kind = 5;
        std::int64_t last = -1;
        for (auto n = d.map(SIZE_MAX); n > 0 && d.ok(); --n) {
            const auto key = d.key(last);
            item.pairs[key] = decode(d);
        }
        break;
    }
    case Kind::Bool: item.kind = 6; item.number = d.boolean(); break;
    case Kind::Null: item.kind = 7; d.null(); break;
    default: d.fail();
    }
    return item;
}

static Item make(int depth)
{
    Item item;
    item.kind = *rc::gen::inRange(0, 8);
    if (depth == 0 && (item.kind == 4 || item.kind == 5)) item.kind = 0;
    const auto shift = *rc::gen::inRange(0, 64);
    auto number = [&] { return *rc::gen::arbitrary<std::uint64_t>() >> shift; };
    switch (item.kind) {
    case 0: item.number = number(); break;
    case 1: item.number = number() >> 1; break;
    case 2: item.text = *rc::gen::container<std::string>(rc::gen::arbitrary<char>()); break;
    case 3:
        for (auto n = *rc::gen::inRange(0, 12); n > 0; --n) item.text += *rc::gen::element<std::string>("a", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9d\x84\x9e", std::string(1, '\0'));
        break;
    case 4:
        for (auto n = *rc::gen::inRange(0, 5); n > 0; --n) item.items.push_back(make(depth - 1));
        break;
    case 5:
        for (auto n = *rc::gen::inRange(0, 5); n > 0; --n) item.pairs[number() >> 1] = make(depth - 1);
        break;
    case 6: item.number = *rc::gen::inRange(0, 2); break;
    default: break;
    }
    return item;
}

class CborProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "max_success=3000");
    }

    void whatIsEncodedIsDecodedTheSame()
    {
        QVERIFY(rc::check([] {
            const auto item = make(4);
            Encoder e;
            encode(item, e);
            Decoder d(e.view()), skipped(e.view());
            RC_ASSERT(decode(d) == item);
            RC_ASSERT(d.finished());
            RC_ASSERT(skipped.skip().size() == e.view().size());
        }));
    }

    // Equal values are equal bytes: whatever is accepted, however it came about, is what the encoder writes.
    void changedBytesAreRefusedOrAreTheOnlyFormOfTheirValue()
    {
        int accepted = 0, refused = 0;
        QVERIFY(rc::check([&] {
            Encoder e;
            encode(make(3), e);
            auto bytes = e.take();
            for (auto n = *rc::gen::inRange(1, 4); n > 0; --n) {
                const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
                const auto value = *rc::gen::arbitrary<std::uint8_t>();
                switch (*rc::gen::inRange(0, 3)) {
                case 0: bytes[at] = value; break;
                case 1: bytes.insert(bytes.begin() + std::ptrdiff_t(at), value); break;
                default: if (bytes.size() > 1) bytes.erase(bytes.begin() + std::ptrdiff_t(at));
                }
            }
            Decoder d(bytes), skipped(bytes);
            const auto item = decode(d);
            const bool whole = skipped.skip().size() == bytes.size() && skipped.finished();
            RC_ASSERT(d.finished() == whole);   // both ways of reading agree
            ++(whole ? accepted : refused);
            if (!whole) return;
            Encoder again;
            encode(item, again);
            RC_ASSERT(again.view() == bytes);
        }));
        QVERIFY2(accepted > 5 && refused > 5, "neither side may go untested");
    }
};

QTEST_APPLESS_MAIN(CborProperties)
#include "tst_cbor_properties.moc"
