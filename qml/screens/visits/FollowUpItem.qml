// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One thing that stands beside a finished note: who, when, what.
Column {
    id: item

    required property int kind
    required property int field
    required property string body
    required property string author
    required property date at
    readonly property string part: ["", qsTr("In their own words"), qsTr("What went well, what they are good at"), qsTr("Next contact"), qsTr("What I saw and heard"), qsTr("Worries")][field + 1]
    readonly property string heading: {
        switch (kind) {
        case FollowUp.Late:
            //: What a colleague wrote in a note that somebody else had finished; %1 is a part of the note, may be empty
            return part === "" ? qsTr("Written before they knew it was finished") : qsTr("Written in “%1” before they knew it was finished").arg(part);
        case FollowUp.ClientAdds:
            return qsTr("The client adds");
        }
        return qsTr("Added or corrected");
    }

    spacing: 4

    Accessible.role: Accessible.ListItem
    Accessible.name: Words.joined(heading, Words.moment(at), author)
    Accessible.description: body

    AzText {
        width: parent.width
        text: item.heading
        font.weight: Font.DemiBold
        color: Theme.professionalText
        Accessible.ignored: true
    }
    AzText {
        width: parent.width
        text: Words.joined(item.author, Words.moment(item.at), "")
        font.pixelSize: Theme.textSmall
        color: Theme.professionalText
        Accessible.ignored: true
    }
    AzText {
        width: parent.width
        text: item.body
        Accessible.ignored: true
    }
}
