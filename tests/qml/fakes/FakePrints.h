// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/PrintModel.h"

namespace aanzet {

// Says that it printed, and where, or that it did not: as the test asks.
class FakePrints : public PrintModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using PrintModel::PrintModel;
    Kind kind() const override { return m_kind; }
    void setKind(Kind kind) override { m_kind = kind; m_isLocked = false; m_isA5 = kind == ClientCard || kind == Agreements || kind == Appointment || kind == DoorCard; become(Nothing); }
    bool isA5() const override { return m_isA5; }
    void setA5(bool a5) override { m_isA5 = a5; become(Nothing); }
    bool isLarge() const override { return m_isLarge; }
    void setLarge(bool large) override { m_isLarge = large; become(Nothing); }
    bool isWithNames() const override { return m_isWithNames; }
    void setWithNames(bool names) override { m_isWithNames = names; become(Nothing); }
    Format format() const override { return m_format; }
    void setFormat(Format format) override { m_format = format; become(Nothing); }
    Naming naming() const override { return m_naming; }
    void setNaming(Naming naming) override { m_naming = naming; become(Nothing); }
    bool canLock() const override { return m_kind == Plan; }
    bool isLocked() const override { return m_isLocked; }
    void setLocked(bool locked) override { m_isLocked = locked; become(Nothing); }
    QString passphrase() const override { return m_isLocked && m_outcome == Saved ? QStringLiteral("paard gieter zolder kruik lantaarn") : QString(); }
    void forget() override { become(Nothing); }
    bool isForProfessionals() const override { return m_kind == LifeAreas || m_kind == Handover; }
    bool canPrintAreas() const override { return true; }
    bool hasTalkPicture() const override { return true; }
    QVariantList languages() const override
    {
        if (isForProfessionals()) return {};
        return {QVariantMap{{QStringLiteral("key"), QStringLiteral("tr")}, {QStringLiteral("name"), QStringLiteral("Türkçe")}},
                QVariantMap{{QStringLiteral("key"), QStringLiteral("nl")}, {QStringLiteral("name"), QStringLiteral("Nederlands")}}};
    }
    QString language() const override { return m_language; }
    void speak(const QString& language) override { m_language = language; become(Nothing); }
    bool isReviewed() const override { return m_language != QStringLiteral("tr"); }
    QUrl suggestion() const override { return QUrl(QStringLiteral("file:///Documenten/kaart-2026-05-12.pdf")); }
    Outcome outcome() const override { return m_outcome; }
    QString savedTo() const override { return m_outcome == Saved ? QStringLiteral("/Documenten/kaart-2026-05-12.pdf") : QString(); }
    int pages() const override { return m_outcome == Saved ? 2 : 0; }
    int replacedSigns() const override { return m_outcome == Saved ? m_signs : 0; }
    void save(const QUrl& file) override { m_saved = file; become(m_next); }
    void openSaved() override { ++m_opened; }

    Q_INVOKABLE void answer(aanzet::PrintModel::Outcome next, int signs) { m_next = next; m_signs = signs; }
    Q_INVOKABLE int opened() const { return m_opened; }

private:
    void become(Outcome outcome) { m_outcome = outcome; Q_EMIT changed(); }

    Kind m_kind = ClientCard;
    Format m_format = Pdf;
    Naming m_naming = Names;
    bool m_isA5 = true, m_isLarge = false, m_isWithNames = false, m_isLocked = false;
    Outcome m_outcome = Nothing, m_next = Saved;
    QString m_language = QStringLiteral("tr");
    QUrl m_saved;
    int m_signs = 0, m_opened = 0;
};

} // namespace aanzet
