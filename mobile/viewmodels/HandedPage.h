// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/NetworkEditor.h"
#include "mobile/viewmodels/PlanSheetModel.h"
#include "mobile/viewmodels/TalkPictureModel.h"
#include "mobile/viewmodels/VisitSheetModel.h"
#include <functional>

namespace aanzet {

// The one document that the client holds in their hands, and all that is left in memory while they do: copied out of the
// client's layer before the keys went. A page to read holds texts, and perhaps what the client adds to them; of the others one model is set.
class HandedPage : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made when something is handed over")
    Q_PROPERTY(Kind kind READ kind CONSTANT)
    Q_PROPERTY(QVariantList parts READ parts CONSTANT)
    Q_PROPERTY(aanzet::TalkPictureModel* talk READ talk CONSTANT)
    Q_PROPERTY(aanzet::NetworkEditor* network READ network CONSTANT)
    Q_PROPERTY(aanzet::PlanSheetModel* plan READ plan CONSTANT)
    Q_PROPERTY(aanzet::VisitSheetModel* visit READ visit CONSTANT)
    Q_PROPERTY(QString language READ language CONSTANT)
    Q_PROPERTY(QVariantMap words READ words CONSTANT)

public:
    enum Kind { VisitWords, Talk, Network, Plan };
    Q_ENUM(Kind)
    enum Part { Words, Strengths, NextContact };
    Q_ENUM(Part)

    explicit HandedPage(Kind kind, QObject* parent = nullptr) : QObject(parent), m_kind(kind) {}
    // A text that is empty is no part.
    void add(Part part, const QString& text)
    {
        if (!text.trimmed().isEmpty()) m_parts.append(QVariantMap{{QStringLiteral("part"), part}, {QStringLiteral("text"), text}});
    }
    // They live as long as the page.
    void give(TalkPictureModel* talk) { (m_talk = talk)->setParent(this); }
    void give(NetworkEditor* network) { (m_network = network)->setParent(this); }
    void give(PlanSheetModel* plan) { (m_plan = plan)->setParent(this); }
    void give(VisitSheetModel* visit) { (m_visit = visit)->setParent(this); }
    // Before the page goes, or the window: what is being typed is kept.
    void whenLeft(std::function<void()> keep) { m_keep = std::move(keep); }
    void leave()
    {
        if (m_keep) m_keep();
    }
    void speak(const QString& language, const QVariantMap& words)
    {
        m_language = language;
        m_words = words;
    }

    Kind kind() const { return m_kind; }
    QVariantList parts() const { return m_parts; }   // each {part, text}, in reading order
    TalkPictureModel* talk() const { return m_talk; }
    NetworkEditor* network() const { return m_network; }
    PlanSheetModel* plan() const { return m_plan; }
    VisitSheetModel* visit() const { return m_visit; } // beside the texts to read; null: nothing can be added
    QString language() const { return m_language; }  // of the client when it was handed over
    QVariantMap words() const { return m_words; }    // by language: what the screen itself says, by name

private:
    Kind m_kind;
    QVariantList m_parts;
    TalkPictureModel* m_talk = nullptr;
    NetworkEditor* m_network = nullptr;
    PlanSheetModel* m_plan = nullptr;
    VisitSheetModel* m_visit = nullptr;
    std::function<void()> m_keep;
    QString m_language = QStringLiteral("nl");
    QVariantMap m_words;
};

} // namespace aanzet
