// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/prints/Press.h"
#include "mobile/viewmodels/PrintModel.h"

namespace aanzet {

// The papers of one household out of an open store. After detach() (the vault locks) nothing can be made any more.
class StoredPrints final : public PrintModel
{
    Q_OBJECT

public:
    struct Sources : prints::Press {
        std::string language;                 // of the screen; a client's paper takes that of the household if the words speak it
        std::function<void(const SpaceId& household, const std::string& paper)> noted;   // before the file is written
        std::function<QString()> passphrase;     // draws one for a locked file; empty: none can be made
        std::function<bool(const QUrl&)> open;   // empty: the device's own program
    };
    StoredPrints(store::Store& store, const store::HouseholdRef& household, Sources sources, QObject* parent = nullptr);

    ~StoredPrints() override { wipePassphrase(); }
    void detach()
    {
        m_store = nullptr;
        wipePassphrase();
    }

    Kind kind() const override { return m_kind; }
    void setKind(Kind kind) override;
    bool isA5() const override { return m_isA5; }
    void setA5(bool a5) override;
    bool isLarge() const override { return m_isLarge; }
    void setLarge(bool large) override;
    bool isWithNames() const override { return m_isWithNames; }
    void setWithNames(bool names) override;
    Format format() const override { return m_format; }
    void setFormat(Format format) override;
    Naming naming() const override { return m_naming; }
    void setNaming(Naming naming) override;
    bool canLock() const override { return m_kind == Plan && m_sources.passphrase; }
    bool isLocked() const override { return m_isLocked; }
    void setLocked(bool locked) override;
    QString passphrase() const override { return m_passphrase; }
    void forget() override;
    bool isForProfessionals() const override { return m_kind == LifeAreas || m_kind == Handover; }
    bool canPrintAreas() const override;
    bool hasTalkPicture() const override { return m_sources.talk != nullptr; }
    QVariantList languages() const override;
    QString language() const override;
    void speak(const QString& language) override;
    bool isReviewed() const override { return prints::PrintWords::isReviewed(language().toStdString()); }
    QUrl suggestion() const override;
    Outcome outcome() const override { return m_outcome; }
    QString savedTo() const override { return m_savedTo; }
    int pages() const override { return m_pages; }
    int replacedSigns() const override { return m_replacedSigns; }
    void save(const QUrl& file) override;
    void openSaved() override;

    // The document as it would be printed now. Locked: the store is closed.
    Result<print::PrintDocument> document() const;

private:
    prints::Order order() const;
    std::vector<std::string> spoken() const;
    void become(Outcome outcome);
    void wipePassphrase();

    store::Store* m_store;
    store::HouseholdRef m_household;
    Sources m_sources;
    Kind m_kind = ClientCard;
    std::string m_language;                   // asked for; empty: that of the household
    Format m_format = Pdf;
    Naming m_naming = Names;
    bool m_isA5 = true, m_isLarge = false, m_isWithNames = false, m_isLocked = false;
    QString m_passphrase;
    Outcome m_outcome = Nothing;
    QString m_savedTo;
    int m_pages = 0, m_replacedSigns = 0;
};

} // namespace aanzet
