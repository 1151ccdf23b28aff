// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AttachmentsModel.h"
#include "tests/qml/fakes/FakeVoice.h"

namespace aanzet {

// The pictures of an invented note: a letter, one that has not come yet, one that is damaged.
class FakeAttachments : public AttachmentsModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FakeAttachments(QObject* parent = nullptr) : AttachmentsModel(parent)
    {
        m_voice.keep = [this](bool forProfessionals) { add(Voice, forProfessionals ? Professionals : WithClient, false, {}); };
    }

    bool isWritable() const override { return !m_sealed; }
    bool mayHide() const override { return true; }
    bool canUndo() const override { return m_removed.has_value(); }
    Refusal refusal() const override { return m_refusal; }
    int version() const override { return m_version; }
    bool addPhotoFile(const QUrl& file, AttachmentsModel::Audience audience, bool isLetter, const QString& caption) override
    {
        if (!file.path().endsWith(QStringLiteral(".txt"))) return add(Photo, audience, isLetter, caption);
        refuse(NotAPicture);
        return false;
    }
    bool addPhotoPicture(const QImage& picture, AttachmentsModel::Audience audience, bool isLetter, const QString& caption) override
    {
        return !picture.isNull() && add(Photo, audience, isLetter, caption);
    }
    FakeVoice* voice() override { return &m_voice; }
    bool addSketch(const QVariantList& strokes, AttachmentsModel::Audience audience, const QString& caption) override { return !strokes.isEmpty() && add(Sketch, audience, false, caption); }
    bool setCaption(const QString& id, const QString& caption) override
    {
        return with(id, [&](AttachmentRow& row) { row.caption = caption; });
    }
    bool setLetter(const QString& id, bool isLetter) override
    {
        return with(id, [&](AttachmentRow& row) { row.isLetter = isLetter; });
    }
    bool setHandled(const QString& id, bool isHandled) override
    {
        return with(id, [&](AttachmentRow& row) {
            row.handledOn = isHandled ? day().startOfDay() : QDateTime();
            row.expiresOn = isHandled ? day().addDays(42).startOfDay() : QDateTime();
        });
    }
    bool remove(const QString& id) override
    {
        auto now = rows();
        for (const auto& row : now)
            if (row.id == id) m_removed = row;
        ++m_version;
        now.removeIf([&](const AttachmentRow& row) { return row.id == id; });
        replaceRows(now);
        Q_EMIT changed();
        return true;
    }
    void undo() override
    {
        ++m_version;
        replaceRows(QList<AttachmentRow>{*m_removed} + rows());
        m_removed.reset();
        Q_EMIT changed();
    }
    void forgive() override { refuse(None); }
    QImage picture(const QString& id, int) override
    {
        QImage page(300, 400, QImage::Format_RGB32);
        page.fill(QColor(246, 243, 235));
        for (int line = 3; line < 18; ++line)          // a letter, seen from far
            for (int y = 0; y < 5; ++y)
                for (int x = 36; x < (line % 5 == 0 ? 170 : 264); ++x) page.setPixelColor(x, line * 20 + y, id == QStringLiteral("a1") ? QColor(96, 98, 104) : QColor(120, 90, 80));
        return page;
    }

    void fill()
    {
        const auto at = day().startOfDay();
        replaceRows({{QStringLiteral("a1"), Photo, QStringLiteral("Brief van de woningbouw"), at, true, {}, {}, Here, false, false, {}},
                     {QStringLiteral("a2"), Photo, QStringLiteral("De meterkast"), at, false, {}, {}, Here, false, true, QStringLiteral("Joost")},
                     {QStringLiteral("a3"), Photo, {}, at, false, {}, {}, Coming, false, false, QStringLiteral("Joost")},
                     {QStringLiteral("a4"), Photo, {}, at, false, {}, {}, Damaged, false, false, {}},
                     {QStringLiteral("a5"), Voice, QStringLiteral("Wat hij over zijn werk vertelt"), at, false, {}, {}, Here, false, false, {}}});
    }
    void seal()
    {
        m_sealed = true;
        auto now = rows();
        for (auto& row : now) row.isSealed = true;
        replaceRows(now);
        Q_EMIT changed();
    }
    Q_INVOKABLE void refuse(aanzet::AttachmentsModel::Refusal refusal)
    {
        m_refusal = refusal;
        Q_EMIT changed();
    }

private:
    static QDate day() { return {2026, 5, 12}; }
    bool add(Kind kind, Audience audience, bool isLetter, const QString& caption)
    {
        auto now = rows();
        now.append({QStringLiteral("n%1").arg(now.size()), kind, caption, day().startOfDay(), isLetter, {}, {}, Here, false, audience == Professionals, {}});
        m_refusal = None;
        ++m_version;
        replaceRows(now);
        Q_EMIT changed();
        return true;
    }
    template <class Change> bool with(const QString& id, Change&& change)
    {
        auto now = rows();
        for (auto& row : now)
            if (row.id == id) change(row);
        ++m_version;
        replaceRows(now);
        Q_EMIT changed();
        return true;
    }
    FakeVoice m_voice;
    bool m_sealed = false;
    Refusal m_refusal = None;
    int m_version = 0;
    std::optional<AttachmentRow> m_removed;
};

} // namespace aanzet
