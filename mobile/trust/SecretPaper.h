// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/Pdf.h"
#include "mobile/viewmodels/PrintModel.h"
#include <functional>

namespace aanzet {

// A paper that opens something, on its way to a printer: a file for its owner alone, deleted again once it is printed. Its
// line in the access log comes first.
class SecretPaper
{
public:
    struct Surroundings {
        std::function<Status(const std::string& paper)> note;   // before the file is there; durable when ok
        print::IconSource icons;
    };
    // name: of the file, and in the access log. Names nobody.
    SecretPaper(Surroundings surroundings, std::string name) : m_surroundings(std::move(surroundings)), m_name(std::move(name)) {}

    QUrl suggestion(int number = 0) const;      // 0: there is but one
    void save(const print::PrintDocument& document, const QUrl& file);
    void deleteFile();                          // what cannot be deleted stays told as saved
    void forget();
    PrintModel::Outcome outcome() const { return m_outcome; }
    const QString& savedTo() const { return m_savedTo; }

private:
    void become(ErrorCode code);

    Surroundings m_surroundings;
    std::string m_name;
    PrintModel::Outcome m_outcome = PrintModel::Nothing;
    QString m_savedTo;
};

} // namespace aanzet
