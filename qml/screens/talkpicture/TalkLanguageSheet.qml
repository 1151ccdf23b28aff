// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The languages of the pack, each in its own script.
AzSheet {
    id: sheet

    required property TalkPictureModel talk

    function word(name: string): string {
        return talk.words[name] ?? "";
    }

    title: word("language")
    closeLabel: qsTr("Close")

    Repeater {
        model: sheet.talk.languages

        AzListRow {
            required property var modelData
            width: parent ? parent.width : 0
            title: modelData.name
            subtitle: modelData.reviewed || modelData.key === sheet.talk.languages[0].key ? "" : qsTr("Not read yet by somebody who grew up with it")
            chosen: sheet.talk.language === modelData.key
            onClicked: {
                sheet.talk.speak(modelData.key);
                sheet.close();
            }
        }
    }
}
