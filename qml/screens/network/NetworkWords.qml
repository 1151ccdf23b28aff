// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick
import AanZet.ViewModels

// The words of the drawing: for each key of the schema what a person reads and hears. A key of a newer version says nothing.
QtObject {
    // In the order of the circle, clockwise from the top.
    readonly property list<string> sectorKeys: ["household", "family", "friends", "neighbours", "work_school_activity", "professionals"]
    readonly property list<string> sectors: [
        //: Part of the network drawing
        qsTr("Household"),
        //: Part of the network drawing
        qsTr("Family"),
        //: Part of the network drawing
        qsTr("Friends"),
        //: Part of the network drawing
        qsTr("Neighbours"),
        //: Part of the network drawing: work, school, activities; keep it short
        qsTr("Work, school"),
        //: Part of the network drawing
        qsTr("Professionals")]
    readonly property list<string> rings: [
        //: Ring of closeness, spoken in a sentence
        qsTr("first ring"),
        //: Ring of closeness, spoken in a sentence
        qsTr("second ring"),
        //: Ring of closeness, spoken in a sentence
        qsTr("third ring")]
    readonly property list<string> kindKeys: ["person", "pet", "group_or_place", "organisation", "deceased", "unborn_child"]
    readonly property list<string> kinds: [
        //: Kind of somebody on the drawing
        qsTr("person"),
        //: Kind of somebody on the drawing
        qsTr("pet"),
        //: Kind of somebody on the drawing
        qsTr("group or place"),
        //: Kind of somebody on the drawing
        qsTr("organisation"),
        //: Kind of somebody on the drawing
        qsTr("died, still important"),
        //: Kind of somebody on the drawing
        qsTr("baby on the way")]
    readonly property list<string> strengths: [
        //: Strength of a tie
        qsTr("light tie"),
        //: Strength of a tie
        qsTr("good tie"),
        //: Strength of a tie
        qsTr("strong tie")]
    readonly property list<string> qualityKeys: ["supportive", "mixed", "strained", "broken"]
    readonly property list<string> qualities: [
        //: Quality of a tie
        qsTr("does good"),
        //: Quality of a tie
        qsTr("ups and downs"),
        //: Quality of a tie
        qsTr("tension"),
        //: Quality of a tie
        qsTr("broken off")]
    readonly property list<string> directionKeys: ["gets", "gives", "both"]
    readonly property list<string> directions: [
        //: Who helps whom, from the client's side
        qsTr("they help me"),
        //: Who helps whom, from the client's side
        qsTr("I help them"),
        //: Who helps whom, from the client's side
        qsTr("we help each other")]
    readonly property list<string> supportKeys: ["practical", "emotional", "advice", "company", "money_things"]
    readonly property list<string> supports: [
        //: Kind of help
        qsTr("lends a hand"),
        //: Kind of help
        qsTr("listens and comforts"),
        //: Kind of help
        qsTr("gives advice"),
        //: Kind of help
        qsTr("is company"),
        //: Kind of help
        qsTr("money or things")]
    readonly property list<string> frequencyKeys: ["daily", "weekly", "monthly", "less", "none"]
    readonly property list<string> frequencies: [
        //: How often there is contact
        qsTr("every day"),
        //: How often there is contact
        qsTr("every week"),
        //: How often there is contact
        qsTr("every month"),
        //: How often there is contact
        qsTr("now and then"),
        //: How often there is contact
        qsTr("no contact")]
    readonly property list<string> modeKeys: ["in_person", "phone", "messages", "online"]
    readonly property list<string> modes: [
        //: How there is contact
        qsTr("we see each other"),
        //: How there is contact
        qsTr("we call"),
        //: How there is contact
        qsTr("messages"),
        //: How there is contact
        qsTr("online")]
    readonly property list<string> initiativeKeys: ["client", "other", "both", "nobody"]
    readonly property list<string> initiatives: [
        //: Who begins contact, from the client's side
        qsTr("I do"),
        //: Who begins contact, from the client's side
        qsTr("they do"),
        //: Who begins contact, from the client's side
        qsTr("both of us"),
        //: Who begins contact, from the client's side
        qsTr("nobody")]
    readonly property list<string> wishKeys: ["more", "same", "less", "again", "other_way"]
    readonly property list<string> wishes: [
        //: What the client would like with this tie
        qsTr("more"),
        //: What the client would like with this tie
        qsTr("as it is"),
        //: What the client would like with this tie
        qsTr("less"),
        //: What the client would like with this tie
        qsTr("again"),
        //: What the client would like with this tie
        qsTr("in another way")]
    readonly property list<string> betweenKeys: ["get_along", "tension", "not_together"]
    readonly property list<string> betweens: [
        //: Between two people on the drawing
        qsTr("get along"),
        //: Between two people on the drawing
        qsTr("tension"),
        //: Between two people on the drawing
        qsTr("not at one table")]
    readonly property list<string> kinKeys: ["partner", "former_partner", "parent", "child"]
    readonly property list<string> kins: [
        //: In the family: what the first is to the second
        qsTr("partner"),
        //: In the family: what the first is to the second
        qsTr("partner before"),
        //: In the family: what the first is to the second
        qsTr("father or mother"),
        //: In the family: what the first is to the second
        qsTr("child")]
    readonly property list<string> inviteKeys: ["yes", "ask_first", "no"]
    readonly property list<string> invites: [
        //: May we invite them
        qsTr("yes"),
        //: May we invite them
        qsTr("ask me first"),
        //: May we invite them
        qsTr("no")]
    readonly property list<string> loadKeys: ["ok", "heavy", "too_much"]
    readonly property list<string> loads: [
        //: How heavy caring is for them
        qsTr("it works"),
        //: How heavy caring is for them
        qsTr("heavy"),
        //: How heavy caring is for them
        qsTr("too much")]
    readonly property list<string> presentKeys: ["client", "partner", "child", "family", "friend", "neighbour"]
    readonly property list<string> presents: [
        //: Who was there when it was drawn
        qsTr("the client"),
        //: Who was there when it was drawn
        qsTr("partner"),
        //: Who was there when it was drawn
        qsTr("child"),
        //: Who was there when it was drawn
        qsTr("family"),
        //: Who was there when it was drawn
        qsTr("friend"),
        //: Who was there when it was drawn
        qsTr("neighbour")]

    readonly property var changes: ({ [NetworkHistory.New]: qsTr("new since last time"), [NetworkHistory.Nearer]: qsTr("nearer than last time"),
                                      [NetworkHistory.Farther]: qsTr("farther than last time"), [NetworkHistory.Moved]: qsTr("elsewhere last time") })

    function word(keys: var, words: var, key: string): string {
        const at = keys.indexOf(key);
        return at < 0 ? "" : words[at];
    }
    function sector(key: string): string {
        return word(sectorKeys, sectors, key);
    }
    function ring(closeness: int): string {
        return closeness >= 1 && closeness <= 3 ? rings[closeness - 1] : "";
    }
    function me(editor: NetworkEditor): string {
        //: The client in the middle of the drawing
        return editor.meLabel !== "" ? editor.meLabel : qsTr("me");
    }
    // What is said, with commas; nothing for what is not.
    function joined(parts: var): string {
        return parts.filter(part => part !== "").join(", ");
    }
    // "second ring, family"
    function zone(closeness: int, sectorKey: string): string {
        return joined([ring(closeness), sector(sectorKey).toLocaleLowerCase()]) || qsTr("no place yet");
    }
    function help(kinds: var): string {
        return joined(kinds.map(kind => word(supportKeys, supports, kind)));
    }
    // What is said of a tie, in a few words: "strong tie, does good, lends a hand".
    function tie(tie: networkTie): string {
        return joined([tie.strength > 0 ? strengths[tie.strength - 1] : "", word(qualityKeys, qualities, tie.quality), word(betweenKeys, betweens, tie.between), word(kinKeys, kins, tie.kin), tie.from === "" ? word(directionKeys, directions, tie.direction) : "", help(tie.support), word(frequencyKeys, frequencies, tie.frequency)]);
    }
    // "Sister, second ring, family, strong tie, lends a hand": what a screen reader says of somebody.
    function spoken(editor: NetworkEditor, person: networkPerson): string {
        const id = editor.ties.between("", person.id);
        return joined([person.name, person.roleWord, person.kind !== "person" ? word(kindKeys, kinds, person.kind) : "", zone(person.closeness, person.sector), id !== "" ? tie(editor.ties.find(id)) : "", person.livesHere ? qsTr("lives here") : "", person.others > 0 || person.isDisputed ? qsTr("drawn otherwise by a colleague") : "", person.isUnsafe ? qsTr("unsafe") : ""]);
    }
    function nameOf(editor: NetworkEditor, personId: string): string {
        return personId === "" ? me(editor) : editor.persons.find(personId).name;
    }
    // "me and Hanneke"
    function ends(editor: NetworkEditor, tie: networkTie): string {
        //: The two ends of a tie
        return qsTr("%1 and %2").arg(nameOf(editor, tie.from)).arg(nameOf(editor, tie.to));
    }
}
