// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick
import AanZet.ViewModels

// What the keys of a visit note are called. Keys and words of one list stand in the same order.
QtObject {
    readonly property var places: ["home", "office", "street", "neighbourhood_place", "agency", "phone", "video"]
    readonly property var placeWords: [qsTr("at home"), qsTr("at the office"), qsTr("in the street"), qsTr("in the neighbourhood"), qsTr("at an agency"), qsTr("by phone"), qsTr("by video")]
    readonly property var present: ["client", "partner", "child", "family", "neighbour", "friend", "informal_carer", "interpreter", "co_visitor", "professional", "volunteer"]
    readonly property var presentWords: [qsTr("client"), qsTr("partner"), qsTr("child"), qsTr("family"), qsTr("neighbour"), qsTr("friend"), qsTr("informal carer"), qsTr("interpreter"), qsTr("second visitor"), qsTr("professional"), qsTr("volunteer")]
    readonly property var help: ["letters", "forms", "phone_call", "household", "money", "transport", "school", "agency", "repair"]
    readonly property var helpWords: [qsTr("letters"), qsTr("forms"), qsTr("a phone call"), qsTr("household"), qsTr("money"), qsTr("transport"), qsTr("school"), qsTr("an agency"), qsTr("a repair")]
    readonly property var interpreters: ["none", "phone", "in_person", "video"]
    readonly property var interpreterWords: [qsTr("none"), qsTr("by phone"), qsTr("in person"), qsTr("by video")]
    readonly property var minutes: [20, 45, 60, 90]
    readonly property var minuteWords: minutes.map(n => qsTr("%1 min").arg(n))
    readonly property var checks: ["green", "orange", "red"]
    readonly property var checkWords: [qsTr("nothing special"), qsTr("take care"), qsTr("not alone")]
    readonly property var sources: ["seen", "heard", "read", "told_by"]
    readonly property var sourceWords: [qsTr("seen"), qsTr("heard"), qsTr("read"), qsTr("told by somebody")]
    readonly property var certainties: ["sure", "probably", "unsure"]
    readonly property var certaintyWords: [qsTr("sure"), qsTr("probably"), qsTr("not sure")]
    readonly property var levels: ["none", "some", "serious"]
    readonly property var levelWords: [qsTr("no worry"), qsTr("some worry"), qsTr("serious worry")]
    readonly property var faces: ["good", "so_so", "not_good"]
    readonly property var faceWords: [qsTr("yes"), qsTr("a little"), qsTr("no")]
    readonly property var questions: [qsTr("Could you say what you wanted?"), qsTr("Do we work on what matters to you?"), qsTr("Do you know what happens now?")]

    function word(keys: var, words: var, key: string): string {
        return words[keys.indexOf(key)] ?? key;
    }
    function wordsOf(keys: var, words: var, chosen: var): string {
        return chosen.map(key => word(keys, words, key)).join(", ");
    }
    // What there is of these, on one line.
    // Minutes and seconds.
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
    function listed(parts: var, between: string): string {
        return parts.filter(part => part !== "").join(between);
    }
    function keysOf(areas: var): var {
        return areas.map(area => area.key);
    }
    function namesOf(areas: var): var {
        return areas.map(area => area.name);
    }
    function hints(all: var): string {
        return all.map(one => hint(one)).join(", ");
    }
    function hint(hint: int): string {
        switch (hint) {
        case VisitEditor.NoClientWords:
            return qsTr("their own words");
        case VisitEditor.NoPurpose:
            return qsTr("what it is for");
        case VisitEditor.NoNextContact:
            return qsTr("the next contact");
        case VisitEditor.NothingGood:
            return qsTr("something that goes well");
        case VisitEditor.ChildrenNotLookedAt:
            return qsTr("the children");
        case VisitEditor.InterpretationWithoutFact:
            return qsTr("the fact behind what you think");
        }
        return qsTr("whether the client knows of your worry");
    }
}
