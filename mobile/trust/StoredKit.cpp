// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredKit.h"
#include "mobile/store/Trust.h"
#include "mobile/vault/RecoveryKit.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {

static constexpr const char* kSlot = "kit/typed-back";

crypto::SecretBytes typedCode(const QString& typed)
{
    auto text = typed.toStdString();
    auto code = vault::parseKit(text);
    crypto::wipe(text.data(), text.size());
    return code ? crypto::SecretBytes(std::move(*code)) : crypto::SecretBytes();
}

void StoredKit::show(store::Store* store)
{
    m_store = store;
    m_paper.forget();
    refresh();
}

void StoredKit::refresh()
{
    m_madeAt = {};
    m_isOld = false;
    if (m_store && m_store->hasOrganisation()) {
        if (const auto kept = m_store->draft(kSlot); kept && *kept)
            if (const auto at = fromRfc3339(textOf(**kept))) m_madeAt = shown(*at);
        m_isOld = store::Trust(*m_store).isKitOld();
    }
    Q_EMIT changed();
}

Status StoredKit::typedBack()
{
    m_paper.forget();
    const auto kept = m_store ? m_store->saveDraft(kSlot, viewOf(toRfc3339(m_surroundings.now()))) : Status();
    refresh();
    return kept;
}

// Letters as the paper has them, four to a group; what is no letter of a code stays and is seen as wrong.
QString StoredKit::tidy(const QString& typed) const
{
    QString out;
    int count = 0;
    for (const QChar c : typed.toUpper()) {
        if (c.isSpace() || c == QLatin1Char('-')) continue;
        if (count > 0 && count % 4 == 0) out.append(QLatin1Char('-'));
        out.append(c);
        ++count;
    }
    return out;
}

bool StoredKit::isWhole(const QString& typed) const { return !typedCode(typed).view().empty(); }

void StoredKit::renew()
{
    if (!m_store) return;
    m_paper.forget();
    m_surroundings.renew();
    refresh();
}

bool StoredKit::useHere(const QString& typed)
{
    const auto code = typedCode(typed);
    if (!m_store || code.view().empty()) return false;
    const auto done = m_surroundings.useHere(code.view());
    refresh();
    return done.ok();
}

void StoredKit::save(const QUrl& file)
{
    if (const auto document = m_store ? m_surroundings.document() : std::nullopt) m_paper.save(*document, file);
    Q_EMIT changed();
}

void StoredKit::deleteFile()
{
    m_paper.deleteFile();
    Q_EMIT changed();
}

} // namespace aanzet
