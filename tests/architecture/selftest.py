# SPDX-License-Identifier: EUPL-1.2
"""Plants each violation in a small tree and looks whether the checker finds exactly that one."""
import tempfile
import unittest
from pathlib import Path

from check import findingsIn

SPDX = "// SPDX-License-Identifier: EUPL-1.2\n"
LICENCE = "# SPDX-License-Identifier: EUPL-1.2\n"
CLEAN = {
    "README.md": "Begin at `shared/types/Clock` and [the rules](docs/architecture.md#layers). `GET /v1/info`, `az1/op`.\n",
    "docs/architecture.md": "Layers: `shared/`, `mobile/store`, see `../README.md`.\n```\nmobile/nowhere\n```\n",
    "shared/types/Clock.h": SPDX + "#include <chrono>\n",
    "shared/types/Clock.cpp": SPDX + '#include "shared/types/Clock.h"\nauto t = std::chrono::system_clock::now();\n',
    "shared/crypto/Crypto.cpp": SPDX + '#include "shared/types/Clock.h"\n#include <sodium.h>\n',
    "shared/sql/Connection.h": SPDX + "#include <sqlite3.h>\n",
    "shared/protocol/Http.h": SPDX + '#include "shared/types/Clock.h"\n',
    "mobile/store/Store.h": SPDX + '// never ignoreSslErrors(), says a comment\n#include "shared/sql/Connection.h"\n',
    "mobile/domain/Drawing.cpp": SPDX + "#include <QJsonObject>\n",
    "mobile/domain/CMakeLists.txt": "aanzet_library(domain SOURCES Drawing.cpp PRIVATE Qt6::Core)\n",
    "mobile/transport/HttpTransport.h": SPDX + '#include "shared/protocol/Http.h"\n#include <QNetworkAccessManager>\n',
    "mobile/visits/VisitEditor.h": SPDX + '#include "mobile/store/Store.h"\n#include <QAbstractListModel>\n',
    "mobile/viewmodels/HouseholdModel.h": SPDX + "Q_INVOKABLE virtual aanzet::PlanModel* openPlan() = 0;\nvirtual VisitListModel* visits() = 0;\n",
    "mobile/households/StoredHousehold.cpp": SPDX + "StoredHousehold::StoredHousehold(int a)\n    : m(a)\n{\n    looked(Page);\n}\n"
                                                     "PlanModel* StoredHousehold::openPlan()\n{\n    looked(Plan);\n    return m_plan;\n}\n"
                                                     "JournalModel* StoredHousehold::openDiary()\n{\n    return m_diary;\n}\n",
    "mobile/households/CMakeLists.txt": "aanzet_library(households SOURCES StoredHousehold.cpp)",
    "sync-server/http/Server.h": SPDX + '#include "shared/protocol/Http.h"\n',
    "qml/components/Theme.qml": SPDX + 'import QtQuick\nQtObject { property color ink: "#102030" }\n',
    "qml/screens/Main.qml": SPDX + 'import QtQuick\nimport AanZet.Components\nText { text: qsTr("Hello"); color: "transparent" }\n',
    "qml/CMakeLists.txt": "QML_FILES screens/Main.qml components/Theme.qml components/Pill.qml",
    "shared/CMakeLists.txt": "foreach(name Clock Crypto Error) add(${name}.cpp)",
    "shared/result/Error.cpp": SPDX + 'return "TOO_LARGE";\n',
    "docs/cli.md": "`TOO_LARGE`\n| `lock` | | keys are wiped |\n",
    "mobile/cli/CMakeLists.txt": "aanzet_library(cli SOURCES Shell.cpp)\n",
    "mobile/cli/Shell.cpp": SPDX + '        {"lock", {{}, {}, &Shell::lock}},\n',
    "tests/integration/trust.py": LICENCE + 'a.ok("lock")\nrefused(a.ask("unlock"), "LOCKED")\n',
    "tests/CMakeLists.txt": "foreach(name store) add(tst_${name}.cpp)",
    "tests/unit/tst_store.cpp": SPDX + '#include "mobile/store/Store.h"\n#include "tst_store.moc"\n',
}

# name -> (file, what is planted at its end, words of the finding)
PLANTED = {
    "a structure whose bytes nobody changes": ("shared/sql/Connection.h", 'Writer w("az1/new");', "no row in tests/architecture/structures.py"),
    "a structure whose test is gone": ("shared/sql/Connection.h", 'Writer w("az1/batch");', "there is no test"),
    "shared includes mobile": ("shared/sql/Connection.h", '#include "mobile/store/Store.h"', "may not include mobile/store"),
    "server includes mobile": ("sync-server/http/Server.h", '#include "mobile/store/Store.h"', "may not include mobile/store"),
    "http knows sql": ("sync-server/http/Server.h", '#include "shared/sql/Connection.h"', "may not include shared/sql"),
    "store includes sync": ("mobile/store/Store.h", '#include "mobile/transport/HttpTransport.h"', "may not include mobile/transport"),
    "store includes a feature": ("mobile/store/Store.h", '#include "mobile/visits/VisitEditor.h"', "may not include"),
    "components include view models": ("qml/components/Icon.h", SPDX + '#include "mobile/visits/VisitEditor.h"', "may not"),
    "screens include the store": ("qml/screens/Screens.h", SPDX + '#include "mobile/store/Store.h"', "may not include"),
    "a source that nobody builds": ("shared/sql/Lost.cpp", SPDX, "no CMakeLists.txt names it"),
    "a screen that nobody builds": ("qml/screens/Theme2.qml", SPDX, "no CMakeLists.txt names it"),
    "sql includes protocol": ("shared/sql/Connection.h", '#include "shared/protocol/Http.h"', "may not include shared/protocol"),
    "unknown folder": ("mobile/misc/Thing.h", SPDX, "no row in the table"),
    "relative include": ("mobile/store/Store.h", '#include "Other.h"', "not written from the root"),
    "include of nothing": ("mobile/store/Store.h", '#include "mobile/store/Gone.h"', "does not exist"),
    "test includes nothing": ("tests/unit/tst_store.cpp", '#include "mobile/store/Gone.h"', "does not exist"),
    "Qt in shared": ("shared/sql/Connection.h", "#include <QString>", "plain C++"),
    "Qt module in the server": ("sync-server/http/Server.h", "#include <QtCore/QString>", "plain C++"),
    "Qt in the store": ("mobile/store/Store.h", "#include <qglobal.h>", "plain C++"),
    "JSON in a header of the domain": ("mobile/domain/Drawing.h", SPDX + "#include <QJsonObject>", "plain C++"),
    "Qt in the domain": ("mobile/domain/Drawing.cpp", "#include <QObject>", "plain C++"),
    "Qt linked in shared": ("shared/sql/CMakeLists.txt", "aanzet_library(sql PUBLIC Qt6::Core)", "links Qt"),
    "Gui in a transport": ("mobile/transport/HttpTransport.h", "#include <QImage>", "knows no screen"),
    "Quick in session": ("mobile/session/Session.h", SPDX + "#include <QtQuick/QQuickItem>", "knows no screen"),
    "Qt in the sync engine": ("mobile/sync/SyncEngine.h", SPDX + "#include <QObject>", "plain C++"),
    "a screen that notes no look": ("mobile/viewmodels/HouseholdModel.h", "virtual aanzet::JournalModel* openDiary() = 0;", "notes no look"),
    "sodium elsewhere": ("mobile/store/Store.h", "#include <sodium.h>", "belongs to shared/crypto"),
    "sodium in a test": ("tests/unit/tst_store.cpp", "#include <sodium.h>", "belongs to shared/crypto"),
    "sqlite elsewhere": ("mobile/store/Store.h", "#include <sqlite3.h>", "belongs to shared/sql"),
    "two headers of a name": ("mobile/visits/Store.h", SPDX, "a second header"),
    "wall clock": ("mobile/store/Store.h", "auto t = std::chrono::system_clock::now();", "shared/types/Clock alone"),
    "time()": ("shared/sql/Connection.h", "auto t = time(nullptr);", "shared/types/Clock alone"),
    "wall clock in QML": ("qml/screens/Main.qml", "property var now: new Date()", "shared/types/Clock alone"),
    "context property": ("mobile/visits/VisitEditor.h", 'c->setContextProperty("a", b);', "required properties"),
    "qmlRegister": ("mobile/visits/VisitEditor.h", "qmlRegisterType<A>();", "required properties"),
    "ignoreSslErrors": ("mobile/transport/HttpTransport.h", "reply->ignoreSslErrors();", "without being checked"),
    "VerifyNone": ("mobile/transport/HttpTransport.h", "c.setPeerVerifyMode(QSslSocket::VerifyNone);", "without being checked"),
    "rand": ("mobile/store/Store.h", "int x = rand();", "randomness"),
    "srand": ("mobile/store/Store.h", "::srand(1);", "randomness"),
    "qDebug": ("mobile/visits/VisitEditor.h", "qDebug() << 1;", "looking for a mistake"),
    "console.log": ("qml/screens/Main.qml", "onClicked: console.log(1)", "looking for a mistake"),
    "event loop": ("mobile/transport/HttpTransport.h", "QEventLoop loop;", "nested event loops"),
    "processEvents": ("mobile/visits/VisitEditor.h", "QCoreApplication::processEvents();", "nested event loops"),
    "empty catch": ("sync-server/http/Server.h", "catch (...) {\n}", "swallowed error"),
    "memcmp": ("shared/crypto/Crypto.cpp", "return memcmp(a, b, 32) == 0;", "constant time"),
    "a test that skips": ("tests/unit/tst_store.cpp", 'QS' 'KIP("later");', "cannot fail"),
    "a test of true": ("tests/unit/tst_store.cpp", "QVERIFY( true );", "cannot fail"),
    "an open end": ("mobile/store/Store.h", "// TO" "DO later", "write down why"),
    "components import screens": ("qml/components/Pill.qml", SPDX + "import AanZet.Screens", "neither screens"),
    "components import by folder": ("qml/components/Pill.qml", SPDX + 'import "../screens"', "neither screens"),
    "raw colour": ("qml/screens/Main.qml", 'Rectangle { color: "#ff0000" }', "come from the Theme"),
    "named colour": ("qml/screens/Main.qml", 'Rectangle { color: "red" }', "come from the Theme"),
    "text as it stands": ("qml/screens/Main.qml", 'Text { text: "Hello" }', "cannot be translated"),
    "a name for readers as it stands": ("qml/screens/Main.qml", 'Accessible.name: "Hello"', "cannot be translated"),
    "an error without its line": ("shared/result/Error.cpp", 'return "TOO_LATE";', "does not list TOO_LATE"),
    "a verb that no page lists": ("mobile/cli/Shell.cpp", '        {"sync", {{}, {}, &Shell::sync}},', "does not list the verb sync"),
    "a verb that only has to be refused": ("docs/cli.md", "| `unlock` | passphrase | `user` |", "demands that unlock succeeds"),
    "no licence line": ("mobile/store/Row.h", "struct Row;", "lacks the line"),
    "no licence line in a script": (".ci/go", "#!/bin/sh", "lacks the line"),
    "path of a machine": ("docs/architecture.md", "see /" "root/notes", "path of one machine"),
    "dead link": ("README.md", "[x](docs/gone.md)", "links to docs/gone.md"),
    "dead path": ("README.md", "`mobile/gone`", "names mobile/gone"),
    "dead page": ("README.md", "`LICENSE`", "names LICENSE"),
    "dead class": ("docs/architecture.md", "`shared/types/Gone`", "names shared/types/Gone"),
}


class Planted(unittest.TestCase):
    def findings(self, *plants):
        with tempfile.TemporaryDirectory() as root:
            for path, text in (*CLEAN.items(), *plants):
                file = Path(root, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                with file.open("a", encoding="utf-8") as out:
                    out.write(text + "\n")
            return list(findingsIn(root))

    def test_a_clean_tree_has_no_findings(self):
        self.assertEqual(self.findings(), [])

    def test_each_planted_violation_is_found_alone_and_where_it_is(self):
        for name, (path, text, words) in PLANTED.items():
            with self.subTest(name):
                findings = self.findings((path, text))
                self.assertEqual(len(findings), 1, findings)
                self.assertIn(words, findings[0])
                where = "docs/cli.md" if path.endswith("Error.cpp") else path
                self.assertTrue(findings[0].startswith(where + ":"), findings[0])


if __name__ == "__main__":
    unittest.main()
