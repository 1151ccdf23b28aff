// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sound/VoiceMemo.h"
#include <algorithm>
#include <array>
#include <opus/opusenc.h>
#include <opus/opusfile.h>

namespace aanzet::sound {
namespace {

constexpr opus_int32 kBitRate = 24000;
constexpr std::size_t kMostBytes = 4 << 20;
constexpr ogg_int64_t kMostSamples = ogg_int64_t(kMostSeconds + 5) * kPlayedRate;

} // namespace

void Samples::wipe() { crypto::wipe(m_s.data(), m_s.size() * sizeof(std::int16_t)); }

Samples& Samples::operator=(Samples&& o)
{
    wipe();
    m_s = std::move(o.m_s);
    o.m_s.clear();
    return *this;
}

struct VoiceEncoder::Inner {
    OggOpusComments* comments = nullptr;
    OggOpusEnc* encoder = nullptr;
    Bytes out;

    Inner() { out.reserve(std::size_t(kBitRate) / 8 * (kMostSeconds + 20)); }   // does not move, so that no copy stays behind
    ~Inner()
    {
        if (encoder) ope_encoder_destroy(encoder);
        if (comments) ope_comments_destroy(comments);
        crypto::wipe(out.data(), out.size());
    }
    static int take(void* user, const unsigned char* bytes, opus_int32 n)
    {
        auto& out = static_cast<Inner*>(user)->out;
        if (out.size() + std::size_t(n) > kMostBytes) return 1;
        out.insert(out.end(), bytes, bytes + n);
        return 0;
    }
    static int close(void*) { return 0; }
};

VoiceEncoder::VoiceEncoder(std::unique_ptr<Inner> inner) : m_inner(std::move(inner)) {}
VoiceEncoder::VoiceEncoder(VoiceEncoder&&) noexcept = default;
VoiceEncoder& VoiceEncoder::operator=(VoiceEncoder&&) noexcept = default;
VoiceEncoder::~VoiceEncoder() = default;

Result<VoiceEncoder> VoiceEncoder::begin(int rate)
{
    constexpr std::array kRates{8000, 16000, 24000, 44100, 48000};
    if (std::find(kRates.begin(), kRates.end(), rate) == kRates.end()) return Error{ErrorCode::BadRequest, "sample rate"};
    auto inner = std::make_unique<Inner>();
    static const OpusEncCallbacks kInMemory{Inner::take, Inner::close};
    int error = 0;
    inner->comments = ope_comments_create();
    if (inner->comments) inner->encoder = ope_encoder_create_callbacks(&kInMemory, inner.get(), inner->comments, rate, 1, 0, &error);
    if (!inner->encoder) return Error{ErrorCode::Internal, "voice encoder"};
    ope_encoder_ctl(inner->encoder, OPUS_SET_BITRATE(kBitRate));
    ope_encoder_ctl(inner->encoder, OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    ope_encoder_ctl(inner->encoder, OPE_SET_DECISION_DELAY(0));      // speech all along; so that soFar() is not far behind
    ope_encoder_ctl(inner->encoder, OPE_SET_MUXING_DELAY(24000));
    return VoiceEncoder(std::move(inner));
}

Status VoiceEncoder::write(std::span<const std::int16_t> samples)
{
    if (!m_inner || !m_inner->encoder) return Error{ErrorCode::NotAllowed, "the memo has ended"};
    if (ope_encoder_write(m_inner->encoder, samples.data(), int(samples.size())) != OPE_OK) return Error{ErrorCode::TooLarge, "memo"};
    return {};
}

ByteView VoiceEncoder::soFar() const { return m_inner ? ByteView(m_inner->out) : ByteView(); }

Result<crypto::SecretBytes> VoiceEncoder::end()
{
    if (!m_inner || !m_inner->encoder) return Error{ErrorCode::NotAllowed, "the memo has ended"};
    const bool isWhole = ope_encoder_drain(m_inner->encoder) == OPE_OK;
    ope_encoder_destroy(m_inner->encoder);
    m_inner->encoder = nullptr;
    if (!isWhole) return Error{ErrorCode::TooLarge, "memo"};
    return crypto::SecretBytes(std::move(m_inner->out));
}

Result<Samples> decode(ByteView memo)
{
    if (memo.empty() || memo.size() > kMostBytes) return ErrorCode::Malformed;
    int error = 0;
    const std::unique_ptr<OggOpusFile, void (*)(OggOpusFile*)> file(op_open_memory(memo.data(), memo.size(), &error), op_free);
    if (!file || op_link_count(file.get()) != 1 || op_channel_count(file.get(), 0) != 1) return ErrorCode::Malformed;
    const auto total = op_pcm_total(file.get(), -1);
    if (total <= 0 || total > kMostSamples) return ErrorCode::Malformed;
    std::vector<std::int16_t> out(static_cast<std::size_t>(total));     // does not grow, so that no copy stays behind
    std::size_t at = 0;
    int holes = 0;
    while (at < out.size()) {
        const int n = op_read(file.get(), out.data() + at, int(std::min<std::size_t>(out.size() - at, 1 << 16)), nullptr);
        if (n == OP_HOLE && ++holes < 100) continue;
        if (n <= 0) break;
        at += std::size_t(n);
    }
    Samples samples(std::move(out));
    if (at == 0) return ErrorCode::Malformed;
    if (at == samples.view().size()) return samples;
    return Samples(std::vector<std::int16_t>(samples.view().begin(), samples.view().begin() + std::ptrdiff_t(at)));
}

} // namespace aanzet::sound
