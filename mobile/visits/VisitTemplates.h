// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "mobile/viewmodels/VisitEditor.h"
#include <map>

namespace aanzet {

// What a note begins with: texts for fields that are empty, and choices that were not made.
struct NoteTemplate
{
    QString id, name;
    bool isOwn = false;
    std::map<VisitEditor::Field, QString> texts;
    QString place;
    QStringList present, practicalHelp;
    int minutes = 0;               // 0: not said
    bool operator==(const NoteTemplate&) const = default;
};

// Those that come with the program (assets/visit/templates.json), in the language of the window.
class TemplateFile
{
public:
    // Malformed: the template, or the field of it, that does not read.
    static Result<TemplateFile> read(const QByteArray& json);
    // Read once; empty if it were damaged.
    static const TemplateFile& shipped();

    // A language that a template does not have: Dutch.
    QList<NoteTemplate> in(const QString& language) const;

private:
    std::map<QString, QList<NoteTemplate>> m_byLanguage;
};

// A worker's own, in their own space: they follow to another device, and nobody else reads them.
class OwnTemplates
{
public:
    explicit OwnTemplates(store::Store& store) : m_store(store) {}

    QList<NoteTemplate> all() const;                 // by name
    // Of the same name: that one anew. NotFound: no space of one's own yet. BadRequest: without a name.
    Status keep(const NoteTemplate& made);
    Status drop(const QString& id);                  // NotFound

private:
    store::Store& m_store;
};

} // namespace aanzet
