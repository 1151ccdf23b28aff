// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/VisitEditor.h"

namespace aanzet {

// What the client adds to the page that was written down together: three faces, and a signature if they like.
class VisitSheetModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made when a page is handed over")
    Q_PROPERTY(QStringList faces READ faces NOTIFY changed)
    Q_PROPERTY(QVariantList strokes READ strokes NOTIFY changed)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)

public:
    enum Question { CouldSay, Matters, KnowsNext };
    Q_ENUM(Question)

    using QObject::QObject;
    virtual QStringList faces() const = 0;         // by Question: "good", "so_so", "not_good"; empty: not said
    virtual QVariantList strokes() const = 0;      // the signature, as in PlanSheetModel
    virtual VisitEditor::SaveState saveState() const = 0;

    // The same face once more takes it back.
    Q_INVOKABLE virtual void setFace(aanzet::VisitSheetModel::Question question, const QString& face) = 0;
    Q_INVOKABLE virtual void sign(const QVariantList& stroke) = 0;
    Q_INVOKABLE virtual void signAgain() = 0;

Q_SIGNALS:
    void changed();
    void saveStateChanged();
};

} // namespace aanzet
