// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One layer of a household for one colleague: what they may do with it, until when, and the end of it. For somebody new
// the colleague is chosen first.
AzSheet {
    id: sheet

    required property CircleModel circle
    property int layer: CircleModel.Client
    property string userId: ""
    property string who: ""
    property int role: 0 // PeopleModel.Role of somebody new
    property int held: -1 // Reading.Right that they have; -1: none yet
    property int wanted: Reading.Reads
    property bool ending: false
    property date until: new Date(NaN)

    readonly property bool asking: userId === ""
    readonly property bool dated: !Number.isNaN(until.getTime())
    readonly property bool past: ending && dated && until < circle.today
    readonly property string person: who !== "" ? who : qsTr("a colleague")
    readonly property bool unusual: role !== 0 && role !== PeopleModel.Worker && role !== PeopleModel.TeamLead

    signal takeAwayWanted

    title: asking ? qsTr("To whom?") : held < 0 ? qsTr("Let %1 read").arg(person) : person
    closeLabel: qsTr("Close")

    function add(layer: int) {
        sheet.layer = layer;
        sheet.userId = "";
        sheet.who = "";
        sheet.role = 0;
        sheet.held = -1;
        sheet.wanted = Reading.Reads;
        sheet.ending = false;
        sheet.until = new Date(NaN);
        open();
    }
    function change(layer: int, userId: string, name: string, right: int, until: date) {
        sheet.layer = layer;
        sheet.userId = userId;
        sheet.who = name;
        sheet.role = 0;
        sheet.held = right;
        sheet.wanted = right;
        sheet.until = until;
        sheet.ending = dated;
        open();
    }
    function pick(userId: string, name: string, role: int) {
        sheet.userId = userId;
        sheet.who = name;
        sheet.role = role;
    }

    onOpened: circle.forgetFailure()

    AzText {
        width: parent.width
        text: sheet.layer === CircleModel.Client ? qsTr("The client's page") : qsTr("Professionals only")
        font.weight: Font.DemiBold
        color: sheet.layer === CircleModel.Client ? Theme.clientText : Theme.professionalText
    }
    Repeater {
        model: sheet.asking ? (sheet.layer === CircleModel.Client ? sheet.circle.outsideClient : sheet.circle.outsideProfessional) : null

        AzListRow {
            required property string colleagueId
            required property string name
            required property int role
            width: parent ? parent.width : 0
            leftPadding: Theme.grid
            title: name !== "" ? name : qsTr("A colleague without a name yet")
            subtitle: Words.role(role)
            onClicked: sheet.pick(colleagueId, name, role)
        }
    }
    Column {
        width: parent.width
        spacing: Theme.margin
        visible: !sheet.asking

        ChoiceRow {
            width: parent.width
            label: qsTr("What may they do?")
            answers: [
                {
                    word: qsTr("Read"),
                    value: Reading.Reads
                },
                {
                    word: qsTr("Read and write"),
                    value: Reading.Writes
                },
                {
                    word: qsTr("Let others in too"),
                    value: Reading.Manages
                }
            ]
            value: sheet.wanted
            onChosen: value => sheet.wanted = value
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Until when?")
            answers: [
                {
                    word: qsTr("Without end"),
                    value: false
                },
                {
                    word: qsTr("Up to and including a day"),
                    value: true
                }
            ]
            value: sheet.ending
            onChosen: value => sheet.ending = value
        }
        AzDateField {
            width: parent.width
            visible: sheet.ending
            label: qsTr("Last day")
            today: sheet.circle.today
            value: sheet.until
            error: sheet.past ? qsTr("That day has passed.") : ""
            onEdited: value => sheet.until = value
        }
        AzStatusLine {
            width: parent.width
            visible: sheet.unusual
            text: qsTr("Whoever has this role usually reads no households. Do it only when the work asks for it, and with a last day.")
        }
        AzText {
            width: parent.width
            text: {
                if (sheet.held < 0)
                    return qsTr("%1 reads everything that already stands here, the past too.").arg(sheet.person) + (sheet.ending ? " " + qsTr("After the last day nothing new is added.") : "");
                if (sheet.wanted < sheet.held && sheet.wanted === Reading.Reads)
                    return qsTr("%1 goes on reading, and from now on writes nothing here any more.").arg(sheet.person);
                if (sheet.wanted < sheet.held)
                    return qsTr("%1 goes on reading and writing, and from now on lets nobody in any more.").arg(sheet.person);
                return sheet.ending ? qsTr("After the last day %1 reads nothing that is new. What was read, stays read.").arg(sheet.person) : "";
            }
            visible: text !== ""
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzButton {
            width: parent.width
            enabled: !sheet.ending || (sheet.dated && !sheet.past)
            text: sheet.held < 0 ? qsTr("Give access") : qsTr("Keep it so")
            onClicked: {
                sheet.close();
                sheet.circle.give(sheet.layer, sheet.userId, sheet.wanted, sheet.ending ? sheet.until : new Date(NaN));
            }
        }
        AzButton {
            width: parent.width
            visible: sheet.held >= 0
            kind: AzButton.Secondary
            iconName: "remove"
            text: qsTr("Take access away")
            onClicked: {
                sheet.close();
                sheet.takeAwayWanted();
            }
        }
    }
}
