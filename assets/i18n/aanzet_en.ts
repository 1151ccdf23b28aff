<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>EasyHint</name>
        <message>
            <source>A long sentence: two short ones read easier.</source>
            <translation>A long sentence: two short ones read easier.</translation>
        </message>
        <message>
            <source>“%1”: “%2” is easier.</source>
            <extracomment>A hard word, then an easier one</extracomment>
            <translation>“%1”: “%2” is easier.</translation>
        </message>
        <message>
            <source>“%1” is a hard word.</source>
            <translation>“%1” is a hard word.</translation>
        </message>
        <message>
            <source>“%1” is a long word.</source>
            <translation>“%1” is a long word.</translation>
        </message>
        <message>
            <source>“%1”: write it in full.</source>
            <translation>“%1”: write it in full.</translation>
        </message>
        <message>
            <source>“%1” is a saying: not everybody knows it.</source>
            <translation>“%1” is a saying: not everybody knows it.</translation>
        </message>
        <message>
            <source>Who does it? Name them.</source>
            <translation>Who does it? Name them.</translation>
        </message>
        <message>
            <source>Twice “not” in one sentence.</source>
            <translation>Twice “not” in one sentence.</translation>
        </message>
    </context>
    <context>
        <name>AccessList</name>
        <message numerus="yes">
            <source>%n line(s) of the organisation's log are missing: a device wrote them and they did not come.</source>
            <translation>
                <numerusform>%n line of the organisation's log is missing: a device wrote it and it did not come.</numerusform>
                <numerusform>%n lines of the organisation's log are missing: a device wrote them and they did not come.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) do not fit the ones before them. Ask the privacy officer to look into it.</source>
            <translation>
                <numerusform>%n line does not fit the one before it. Ask the privacy officer to look into it.</numerusform>
                <numerusform>%n lines do not fit the ones before them. Ask the privacy officer to look into it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchedPart</name>
        <message numerus="yes">
            <source>The server gave something out on at least %n day(s), last on %1.</source>
            <translation>
                <numerusform>The server gave something out on at least %n day, on %1.</numerusform>
                <numerusform>The server gave something out on at least %n days, last on %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The device itself wrote lines on %n day(s).</source>
            <translation>
                <numerusform>The device itself wrote lines on %n day.</numerusform>
                <numerusform>The device itself wrote lines on %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Show %n</numerusform>
                <numerusform>Show all %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionItem</name>
        <message numerus="yes">
            <source>%n agreement(s) past their day.</source>
            <translation>
                <numerusform>%n agreement past its day.</numerusform>
                <numerusform>%n agreements past their day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Not seen for %n day(s).</source>
            <translation>
                <numerusform>Not seen for %n day.</numerusform>
                <numerusform>Not seen for %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CircleCard</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeviceScreen</name>
        <message numerus="yes">
            <source>It closes by itself after %n day(s).</source>
            <translation>
                <numerusform>It closes by itself after %n day.</numerusform>
                <numerusform>It closes by itself after %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n household(s), as far as they are known here. For the report of a data leak.</source>
            <translation>
                <numerusform>%n household, as far as they are known here. For the report of a data leak.</numerusform>
                <numerusform>%n households, as far as they are known here. For the report of a data leak.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandedReviewScreen</name>
        <message>
            <source>Taken off by the client, changed by a colleague: stays</source>
            <translation>Taken off by the client, changed by a colleague: stays</translation>
        </message>
        <message numerus="yes">
            <source>%n more sheet(s) wait behind this one.</source>
            <translation>
                <numerusform>%n more sheet waits behind this one.</numerusform>
                <numerusform>%n more sheets wait behind this one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) in the box cannot be read. They go with this sheet.</source>
            <translation>
                <numerusform>%n piece in the box cannot be read. It goes with this sheet.</numerusform>
                <numerusform>%n pieces in the box cannot be read. They go with this sheet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandoverSummary</name>
        <message numerus="yes">
            <source>%n to keep</source>
            <translation>
                <numerusform>%n to keep</numerusform>
                <numerusform>%n to keep</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n helper(s)</source>
            <translation>
                <numerusform>%n helper</numerusform>
                <numerusform>%n helpers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HouseholdScreen</name>
        <message numerus="yes">
            <source>%n item(s) still stand here: they came later, or joining was interrupted. Nothing of it is lost.</source>
            <translation>
                <numerusform>%n item still stands here: it came later, or joining was interrupted. Nothing of it is lost.</numerusform>
                <numerusform>%n items still stand here: they came later, or joining was interrupted. Nothing of it is lost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Journal, %n new</source>
            <translation>
                <numerusform>Journal, %n new</numerusform>
                <numerusform>Journal, %n new</numerusform>
            </translation>
        </message>
        <message>
            <source>Safe together</source>
            <translation>Safe together</translation>
        </message>
        <message>
            <source>The safety plan</source>
            <translation>The safety plan</translation>
        </message>
    </context>
    <context>
        <name>HouseholdsScreen</name>
        <message>
            <source>Not everything was looked through yet. What comes is added here.</source>
            <translation>Not everything was looked through yet. What comes is added here.</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalScreen</name>
        <message numerus="yes">
            <source>%n new since %1</source>
            <translation>
                <numerusform>%n new since %1</numerusform>
                <numerusform>%n new since %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeaseScreen</name>
        <message numerus="yes">
            <source>No contact with your organisation for %n day(s): then it closes, so that a lost device does not stay open. Nothing is gone.</source>
            <translation>
                <numerusform>No contact with your organisation for %n day: then it closes, so that a lost device does not stay open. Nothing is gone.</numerusform>
                <numerusform>No contact with your organisation for %n days: then it closes, so that a lost device does not stay open. Nothing is gone.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Used %n time(s)</source>
            <translation>
                <numerusform>Used %n time</numerusform>
                <numerusform>Used %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>Content of the organisation</source>
            <translation>Content of the organisation</translation>
        </message>
        <message>
            <source>Talk pictures, languages, instruments</source>
            <translation>Talk pictures, languages, instruments</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message numerus="yes">
            <source>%n person(s) drawn</source>
            <translation>
                <numerusform>%n person drawn</numerusform>
                <numerusform>%n people drawn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) between them</source>
            <translation>
                <numerusform>%n tie between them</numerusform>
                <numerusform>%n ties between them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkScreen</name>
        <message numerus="yes">
            <source>%n tie(s) to somebody who was removed</source>
            <translation>
                <numerusform>%n tie to somebody who was removed</numerusform>
                <numerusform>%n ties to people who were removed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) have no room</source>
            <translation>
                <numerusform>%n name has no room</numerusform>
                <numerusform>%n names have no room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left for another day</source>
            <translation>
                <numerusform>%n left for another day</numerusform>
                <numerusform>%n left for another day</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleOutcome</name>
        <message numerus="yes">
            <source>%n household(s) will be given with the next sync.</source>
            <translation>
                <numerusform>%n household will be given with the next sync.</numerusform>
                <numerusform>%n households will be given with the next sync.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n household(s) given.</source>
            <translation>
                <numerusform>%n household given.</numerusform>
                <numerusform>%n households given.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can&apos;t be given from here: ask who manages them.</source>
            <translation>
                <numerusform>%n can&apos;t be given from here: ask who manages it.</numerusform>
                <numerusform>%n can&apos;t be given from here: ask who manages them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n device</numerusform>
                <numerusform>%n devices</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PinEntry</name>
        <message numerus="yes">
            <source>Wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>Wait %n second before the next try.</numerusform>
                <numerusform>Wait %n seconds before the next try.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left; after that the passphrase is asked.</source>
            <translation>
                <numerusform>%n try left; after that the passphrase is asked.</numerusform>
                <numerusform>%n tries left; after that the passphrase is asked.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PrintSheet</name>
        <message>
            <source>The whole plan</source>
            <translation>The whole plan</translation>
        </message>
        <message>
            <source>Card for a pocket</source>
            <translation>Card for a pocket</translation>
        </message>
        <message>
            <source>Hidden card</source>
            <translation>Hidden card</translation>
        </message>
        <message>
            <source>For a child</source>
            <translation>For a child</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Their own phone, locked</source>
            <translation>Their own phone, locked</translation>
        </message>
        <message>
            <source>Saved: %1 (%2). Only these words open it.</source>
            <translation>Saved: %1 (%2). Only these words open it.</translation>
        </message>
        <message>
            <source>Let the client write these words down, or say them. They are shown this once and kept nowhere. Ask whether this file is safe on that phone.</source>
            <translation>Let the client write these words down, or say them. They are shown this once and kept nowhere. Ask whether this file is safe on that phone.</translation>
        </message>
        <message>
            <source>The client has the words</source>
            <translation>The client has the words</translation>
        </message>
        <message>
            <source>Talk picture</source>
            <extracomment>A paper for the client: the talk picture to take home</extracomment>
            <translation>Talk picture</translation>
        </message>
        <message>
            <source>Appointment</source>
            <extracomment>A paper for the client: day, clock and way of the next appointment</extracomment>
            <translation>Appointment</translation>
        </message>
        <message>
            <source>Door card</source>
            <extracomment>A paper to put through the door when nobody opens</extracomment>
            <translation>Door card</translation>
        </message>
        <message>
            <source>Client&apos;s copy</source>
            <extracomment>A paper for the client: all that is theirs</extracomment>
            <translation>Client&apos;s copy</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Nobody who grew up with this language has read this translation yet. Ask whether it is clear.</source>
            <translation>Nobody who grew up with this language has read this translation yet. Ask whether it is clear.</translation>
        </message>
        <message>
            <source>Anybody may read it: no name, no organisation and no reason is on it.</source>
            <translation>Anybody may read it: no name, no organisation and no reason is on it.</translation>
        </message>
        <message>
            <source>All that is the client&apos;s. Names of other people are left out. Is it safe to keep this paper at home?</source>
            <translation>All that is the client&apos;s. Names of other people are left out. Is it safe to keep this paper at home?</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sign(s) such as a smiley can&apos;t be printed and became a small box.</source>
            <translation>
                <numerusform>%n sign, such as a smiley, can&apos;t be printed and became a small box.</numerusform>
                <numerusform>%n signs, such as smileys, can&apos;t be printed and became small boxes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SafetyBegin</name>
        <message>
            <source>There is a safety plan for this household, and you do not read it. Ask the director to let you in.</source>
            <translation>There is a safety plan for this household, and you do not read it. Ask the director to let you in.</translation>
        </message>
        <message>
            <source>A plan for when it gets tense at home. You make it together: what we see, what we do then, and who we call.</source>
            <translation>A plan for when it gets tense at home. You make it together: what we see, what we do then, and who we call.</translation>
        </message>
        <message>
            <source>Who may read this?</source>
            <translation>Who may read this?</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <extracomment>A colleague who will read the safety plan: oneself</extracomment>
            <translation>%1 (you)</translation>
        </message>
        <message>
            <source>Only these people. Not the rest of the team, and not who runs the server. Read this out before you begin. Others can be let in later, each by name.</source>
            <translation>Only these people. Not the rest of the team, and not who runs the server. Read this out before you begin. Others can be let in later, each by name.</translation>
        </message>
        <message>
            <source>You read along here. %1 is the director and can begin a plan.</source>
            <translation>You read along here. %1 is the director and can begin a plan.</translation>
        </message>
        <message>
            <source>You read along here. Ask the team lead who can begin a plan.</source>
            <translation>You read along here. Ask the team lead who can begin a plan.</translation>
        </message>
        <message>
            <source>Begin the plan</source>
            <translation>Begin the plan</translation>
        </message>
    </context>
    <context>
        <name>SafetyCover</name>
        <message>
            <source>Back to the household</source>
            <translation>Back to the household</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Agreements</translation>
        </message>
        <message>
            <source>Nothing to do here right now.</source>
            <translation>Nothing to do here right now.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Go on</translation>
        </message>
    </context>
    <context>
        <name>SafetyField</name>
        <message>
            <source>%1 wrote: “%2”</source>
            <translation>%1 wrote: “%2”</translation>
        </message>
        <message>
            <source>Also written: “%1”</source>
            <translation>Also written: “%1”</translation>
        </message>
    </context>
    <context>
        <name>SafetyLineItem</name>
        <message>
            <source>seen by %1</source>
            <translation>seen by %1</translation>
        </message>
        <message>
            <source>Being taken away: it goes with the next sync.</source>
            <translation>Being taken away: it goes with the next sync.</translation>
        </message>
        <message>
            <source>%1 took this away, and it was changed after that. It counts until the director decides.</source>
            <translation>%1 took this away, and it was changed after that. It counts until the director decides.</translation>
        </message>
        <message>
            <source>This was taken away and changed after that. It counts until the director decides.</source>
            <translation>This was taken away and changed after that. It counts until the director decides.</translation>
        </message>
        <message>
            <source>%1 took this away without being the director. It still counts.</source>
            <translation>%1 took this away without being the director. It still counts.</translation>
        </message>
        <message>
            <source>Somebody who is not the director took this away. It still counts.</source>
            <translation>Somebody who is not the director took this away. It still counts.</translation>
        </message>
        <message>
            <source>Taken away by %1</source>
            <translation>Taken away by %1</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Taken away</translation>
        </message>
        <message>
            <source>Also written: “%1”</source>
            <translation>Also written: “%1”</translation>
        </message>
        <message>
            <source>child</source>
            <extracomment>Who does something: a child of the household</extracomment>
            <translation>child</translation>
        </message>
        <message>
            <source>adult</source>
            <extracomment>Who does something: an adult of the household</extracomment>
            <translation>adult</translation>
        </message>
        <message>
            <source>own people</source>
            <translation>own people</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>professional</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>by day</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>at night</translation>
        </message>
    </context>
    <context>
        <name>SafetyLineSheet</name>
        <message>
            <source>How do we see that it goes well?</source>
            <translation>How do we see that it goes well?</translation>
        </message>
        <message>
            <source>What do we see first when it gets harder?</source>
            <translation>What do we see first when it gets harder?</translation>
        </message>
        <message>
            <source>When is it not safe?</source>
            <translation>When is it not safe?</translation>
        </message>
        <message>
            <source>What do we do then?</source>
            <translation>What do we do then?</translation>
        </message>
        <message>
            <source>Who do we call?</source>
            <translation>Who do we call?</translation>
        </message>
        <message>
            <source>What must never happen?</source>
            <translation>What must never happen?</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>What happened?</translation>
        </message>
        <message>
            <source>What makes it harder?</source>
            <translation>What makes it harder?</translation>
        </message>
        <message>
            <source>When did it go well?</source>
            <translation>When did it go well?</translation>
        </message>
        <message>
            <source>For the children</source>
            <translation>For the children</translation>
        </message>
        <message>
            <source>Who agreed to this?</source>
            <translation>Who agreed to this?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Who does it?</source>
            <translation>Who does it?</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Who?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Who is that?</source>
            <translation>Who is that?</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>A child</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>An adult</translation>
        </message>
        <message>
            <source>Own people</source>
            <translation>Own people</translation>
        </message>
        <message>
            <source>A professional</source>
            <translation>A professional</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>What exactly?</source>
            <translation>What exactly?</translation>
        </message>
        <message>
            <source>For what?</source>
            <translation>For what?</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>In one sentence</translation>
        </message>
        <message>
            <source>So that a child knows what to do.</source>
            <translation>So that a child knows what to do.</translation>
        </message>
        <message>
            <source>As a child says it: I go to Ans.</source>
            <translation>As a child says it: I go to Ans.</translation>
        </message>
        <message>
            <source>What one could see or hear. No opinion.</source>
            <translation>What one could see or hear. No opinion.</translation>
        </message>
        <message>
            <source>When was that?</source>
            <translation>When was that?</translation>
        </message>
        <message>
            <source>Who saw it?</source>
            <translation>Who saw it?</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>When?</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Always</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>By day</translation>
        </message>
        <message>
            <source>At night</source>
            <translation>At night</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Show safely</source>
            <translation>Show safely</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>A card for a pocket, a hidden one, one for a child</source>
            <translation>A card for a pocket, a hidden one, one for a child</translation>
        </message>
        <message>
            <source>Safe together</source>
            <translation>Safe together</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Back to the household</translation>
        </message>
        <message>
            <source>Show safely</source>
            <translation>Show safely</translation>
        </message>
        <message>
            <source>Safety plan of %1</source>
            <extracomment>Below the title: of which household</extracomment>
            <translation>Safety plan of %1</translation>
        </message>
        <message>
            <source>You read along here: you can't change this plan.</source>
            <translation>You read along here: you can't change this plan.</translation>
        </message>
        <message>
            <source>This plan was valid until %1. Does it still hold? Look at it together and choose a new day below.</source>
            <translation>This plan was valid until %1. Does it still hold? Look at it together and choose a new day below.</translation>
        </message>
        <message>
            <source>These people read this, and nobody else</source>
            <translation>These people read this, and nobody else</translation>
        </message>
        <message>
            <source>What we see</source>
            <translation>What we see</translation>
        </message>
        <message>
            <source>What we do then, and who</source>
            <translation>What we do then, and who</translation>
        </message>
        <message>
            <source>Nothing yet. Who can do something when it is orange? And when it is red?</source>
            <translation>Nothing yet. Who can do something when it is orange? And when it is red?</translation>
        </message>
        <message>
            <source>Add what we do</source>
            <translation>Add what we do</translation>
        </message>
        <message>
            <source>Who we call</source>
            <translation>Who we call</translation>
        </message>
        <message>
            <source>In danger: 112.</source>
            <translation>In danger: 112.</translation>
        </message>
        <message>
            <source>Who do you call besides?</source>
            <translation>Who do you call besides?</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Add a number</translation>
        </message>
        <message>
            <source>Where we are safe</source>
            <translation>Where we are safe</translation>
        </message>
        <message>
            <source>Safe place</source>
            <translation>Safe place</translation>
        </message>
        <message>
            <source>Where can they go, also at night?</source>
            <translation>Where can they go, also at night?</translation>
        </message>
        <message>
            <source>Code word</source>
            <translation>Code word</translation>
        </message>
        <message>
            <source>Whoever hears this word knows: come, or call.</source>
            <translation>Whoever hears this word knows: come, or call.</translation>
        </message>
        <message>
            <source>For the children</source>
            <translation>For the children</translation>
        </message>
        <message>
            <source>What does a child do? In words that a child would say.</source>
            <translation>What does a child do? In words that a child would say.</translation>
        </message>
        <message>
            <source>Add for the children</source>
            <translation>Add for the children</translation>
        </message>
        <message>
            <source>Who looks whether it works</source>
            <translation>Who looks whether it works</translation>
        </message>
        <message>
            <source>Who asks how it goes?</source>
            <translation>Who asks how it goes?</translation>
        </message>
        <message>
            <source>Their phone number</source>
            <translation>Their phone number</translation>
        </message>
        <message>
            <source>How often, and how?</source>
            <translation>How often, and how?</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>This must never happen</source>
            <translation>This must never happen</translation>
        </message>
        <message>
            <source>Nothing yet. On what do you all agree?</source>
            <translation>Nothing yet. On what do you all agree?</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Add a line</translation>
        </message>
        <message>
            <source>Who agreed to this?</source>
            <translation>Who agreed to this?</translation>
        </message>
        <message>
            <source>Add a name</source>
            <translation>Add a name</translation>
        </message>
        <message>
            <source>A hidden copy lies somewhere</source>
            <translation>A hidden copy lies somewhere</translation>
        </message>
        <message>
            <source>Where does it lie?</source>
            <translation>Where does it lie?</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Taken away</translation>
        </message>
    </context>
    <context>
        <name>SafetySignal</name>
        <message>
            <source>Green: it goes well</source>
            <extracomment>A signal of the safety plan: its colour, then what it means</extracomment>
            <translation>Green: it goes well</translation>
        </message>
        <message>
            <source>Red: it is not safe now</source>
            <translation>Red: it is not safe now</translation>
        </message>
        <message>
            <source>Orange: take care</source>
            <translation>Orange: take care</translation>
        </message>
        <message>
            <source>How do we see that it goes well?</source>
            <translation>How do we see that it goes well?</translation>
        </message>
        <message>
            <source>What do we see or hear then?</source>
            <translation>What do we see or hear then?</translation>
        </message>
        <message>
            <source>What do we see first when it gets harder?</source>
            <translation>What do we see first when it gets harder?</translation>
        </message>
        <message>
            <source>Add: it goes well</source>
            <translation>Add: it goes well</translation>
        </message>
        <message>
            <source>Add: not safe</source>
            <translation>Add: not safe</translation>
        </message>
        <message>
            <source>Add: take care</source>
            <translation>Add: take care</translation>
        </message>
    </context>
    <context>
        <name>SafetyTakeAway</name>
        <message>
            <source>Only the director takes a line away: %1. Call them.</source>
            <translation>Only the director takes a line away: %1. Call them.</translation>
        </message>
        <message>
            <source>Only the director takes a line away.</source>
            <translation>Only the director takes a line away.</translation>
        </message>
        <message>
            <source>Only the director takes a line away. It is not clear who that is now: ask the team lead.</source>
            <translation>Only the director takes a line away. It is not clear who that is now: ask the team lead.</translation>
        </message>
        <message>
            <source>Taking a line away needs a connection, so that everybody knows of it. Sync first.</source>
            <translation>Taking a line away needs a connection, so that everybody knows of it. Sync first.</translation>
        </message>
        <message>
            <source>Only the director takes a line away. Who that is, can't be seen on this device.</source>
            <translation>Only the director takes a line away. Who that is, can't be seen on this device.</translation>
        </message>
        <message>
            <source>What is taken away can still be read at the end of the plan.</source>
            <translation>What is taken away can still be read at the end of the plan.</translation>
        </message>
        <message>
            <source>Syncing …</source>
            <translation>Syncing …</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Sync now</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Take this line away</translation>
        </message>
    </context>
    <context>
        <name>SafetyWhy</name>
        <message>
            <source>Why this plan is here</source>
            <translation>Why this plan is here</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>What happened?</translation>
        </message>
        <message>
            <source>Who, what, when, and who saw it. Facts only.</source>
            <translation>Who, what, when, and who saw it. Facts only.</translation>
        </message>
        <message>
            <source>Add what happened</source>
            <translation>Add what happened</translation>
        </message>
        <message>
            <source>What makes it harder?</source>
            <translation>What makes it harder?</translation>
        </message>
        <message>
            <source>Add what makes it harder</source>
            <translation>Add what makes it harder</translation>
        </message>
        <message>
            <source>If nothing changes, then …</source>
            <translation>If nothing changes, then …</translation>
        </message>
        <message>
            <source>When did it go well?</source>
            <translation>When did it go well?</translation>
        </message>
        <message>
            <source>What did you do then?</source>
            <translation>What did you do then?</translation>
        </message>
        <message>
            <source>Add when it went well</source>
            <translation>Add when it went well</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetDraft</name>
        <message>
            <source>A colleague wrote meanwhile: %1</source>
            <translation>A colleague wrote meanwhile: %1</translation>
        </message>
    </context>
    <context>
        <name>SnapshotSheet</name>
        <message numerus="yes">
            <source>%n person(s)</source>
            <extracomment>Day, name of the kept drawing, number of people on it</extracomment>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StoredHousehold</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message numerus="yes">
            <source>%n change(s) wait. They are safe on this device.</source>
            <translation>
                <numerusform>%n change waits. It is safe on this device.</numerusform>
                <numerusform>%n changes wait. They are safe on this device.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are on their way to your team.</source>
            <translation>
                <numerusform>%n change is on its way to your team.</numerusform>
                <numerusform>%n changes are on their way to your team.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) could not be verified and were set aside. Everything else went on.</source>
            <translation>
                <numerusform>%n item could not be verified and was set aside. Everything else went on.</numerusform>
                <numerusform>%n items could not be verified and were set aside. Everything else went on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were changed by two people.</source>
            <translation>
                <numerusform>%n thing was changed by two people.</numerusform>
                <numerusform>%n things were changed by two people.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>This device closes in %n day(s), until there was contact.</source>
            <translation>
                <numerusform>This device closes in %n day, until there was contact.</numerusform>
                <numerusform>This device closes in %n days, until there was contact.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n visit(s)</source>
            <translation>
                <numerusform>Show the visit</numerusform>
                <numerusform>Show all %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n task(s)</source>
            <translation>
                <numerusform>Show the task</numerusform>
                <numerusform>Show all %n tasks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WaitingSheets</name>
        <message numerus="yes">
            <source>%n sheet(s) wait for your eyes.</source>
            <translation>
                <numerusform>%n sheet waits for your eyes.</numerusform>
                <numerusform>%n sheets wait for your eyes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No contact for %n day(s)</source>
            <translation>
                <numerusform>No contact for %n day</numerusform>
                <numerusform>No contact for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n change waiting</numerusform>
                <numerusform>%n changes waiting</numerusform>
            </translation>
        </message>
        <message>
            <source>This file is no pack.</source>
            <translation>This file is no pack.</translation>
        </message>
        <message>
            <source>This pack was made with a newer app. Update this one first.</source>
            <translation>This pack was made with a newer app. Update this one first.</translation>
        </message>
        <message>
            <source>This pack is too large. It may be 8 MB.</source>
            <translation>This pack is too large. It may be 8 MB.</translation>
        </message>
        <message>
            <source>This pack is damaged, or somebody changed it after it was signed. Ask for a new file.</source>
            <translation>This pack is damaged, or somebody changed it after it was signed. Ask for a new file.</translation>
        </message>
        <message>
            <source>This pack was made for another organisation.</source>
            <translation>This pack was made for another organisation.</translation>
        </message>
        <message>
            <source>Who signed this pack is not known here yet. Sync first.</source>
            <translation>Who signed this pack is not known here yet. Sync first.</translation>
        </message>
        <message>
            <source>Who signed this pack is no administrator. Have an administrator sign it again.</source>
            <translation>Who signed this pack is no administrator. Have an administrator sign it again.</translation>
        </message>
        <message>
            <source>There is a file in this pack that does not belong there.</source>
            <translation>There is a file in this pack that does not belong there.</translation>
        </message>
        <message>
            <source>The texts of this pack are not complete.</source>
            <translation>The texts of this pack are not complete.</translation>
        </message>
        <message>
            <source>A text, picture or sound is missing from this pack.</source>
            <translation>A text, picture or sound is missing from this pack.</translation>
        </message>
        <message>
            <source>A picture in this pack does more than show something.</source>
            <translation>A picture in this pack does more than show something.</translation>
        </message>
        <message>
            <source>A sound in this pack cannot be played.</source>
            <translation>A sound in this pack cannot be played.</translation>
        </message>
        <message>
            <source>This pack is there already.</source>
            <translation>This pack is there already.</translation>
        </message>
        <message>
            <source>This file cannot be opened.</source>
            <translation>This file cannot be opened.</translation>
        </message>
        <message>
            <source>That did not work. Nothing has changed; try again.</source>
            <translation>That did not work. Nothing has changed; try again.</translation>
        </message>
    </context>
    <context>
        <name>WorkScreen</name>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n choice needed</numerusform>
                <numerusform>%n choices needed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CaseloadStrip</name>
        <message numerus="yes">
            <source>Intensity %1, %n household(s)</source>
            <translation>
                <numerusform>Intensity %1, %n household</numerusform>
                <numerusform>Intensity %1, %n households</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HouseholdFilters</name>
        <message numerus="yes">
            <source>Show %n household(s)</source>
            <translation>
                <numerusform>Show %n household</numerusform>
                <numerusform>Show %n households</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkInsightScreen</name>
        <message numerus="yes">
            <source>%n own person(s)</source>
            <translation>
                <numerusform>%n own person</numerusform>
                <numerusform>%n own people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n professional(s)</source>
            <translation>
                <numerusform>%n professional</numerusform>
                <numerusform>%n professionals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to call at night</source>
            <translation>
                <numerusform>%n person to call at night</numerusform>
                <numerusform>%n people to call at night</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgendaScreen</name>
        <message numerus="yes">
            <source>Take over from %1: %n visit(s)</source>
            <translation>
                <numerusform>Take over from %1: %n visit</numerusform>
                <numerusform>Take over from %1: %n visits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n item(s)</source>
            <translation>
                <numerusform>Show all %n item</numerusform>
                <numerusform>Show all %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttemptCard</name>
        <message numerus="yes">
            <source>%n attempt(s), last %1</source>
            <translation>
                <numerusform>%n attempt, last %1</numerusform>
                <numerusform>%n attempts, last %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarSheet</name>
        <message numerus="yes">
            <source>Saved, with %n appointment(s).</source>
            <translation>
                <numerusform>Saved, with %n appointment.</numerusform>
                <numerusform>Saved, with %n appointments.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalFilters</name>
        <message numerus="yes">
            <source>Show %n item(s)</source>
            <translation>
                <numerusform>Show %n item</numerusform>
                <numerusform>Show %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustodyScreen</name>
        <message numerus="yes">
            <source>Back: %n layer(s) of households. Let an administrator make new papers now.</source>
            <translation>
                <numerusform>Back: %n layer of a household. Let an administrator make new papers now.</numerusform>
                <numerusform>Back: %n layers of households. Let an administrator make new papers now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n layer(s) did not open: they are older than these papers. A colleague who reads them can share them with you.</source>
            <translation>
                <numerusform>%n layer did not open: it is older than these papers. A colleague who reads it can share it with you.</numerusform>
                <numerusform>%n layers did not open: they are older than these papers. A colleague who reads them can share them with you.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ManyBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n chosen</numerusform>
                <numerusform>%n chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ManySheet</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkDrawing</name>
        <message numerus="yes">
            <source>%n name(s) have no room</source>
            <translation>
                <numerusform>%n name has no room</numerusform>
                <numerusform>%n names have no room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slip(s) of paper have no room</source>
            <translation>
                <numerusform>%n slip of paper has no room</numerusform>
                <numerusform>%n slips of paper have no room</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkList</name>
        <message numerus="yes">
            <source>%n line(s) drawn with the pen</source>
            <translation>
                <numerusform>%n line drawn with the pen</numerusform>
                <numerusform>%n lines drawn with the pen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move or group %n people</source>
            <translation>
                <numerusform>Move or group %n person</numerusform>
                <numerusform>Move or group %n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BesideWords</name>
        <message>
            <source>The client wrote: “%1”</source>
            <translation>The client wrote: “%1”</translation>
        </message>
        <message>
            <source>Added by %1: “%2”</source>
            <translation>Added by %1: “%2”</translation>
        </message>
        <message>
            <source>Added: “%1”</source>
            <translation>Added: “%1”</translation>
        </message>
    </context>
    <context>
        <name>PlanScreen</name>
        <message>
            <source>Written with their own people on %1. What came later is marked as an addition.</source>
            <translation>Written with their own people on %1. What came later is marked as an addition.</translation>
        </message>
    </context>
    <context>
        <name>GoalCard</name>
        <message>
            <source>Added by %1</source>
            <translation>Added by %1</translation>
        </message>
        <message>
            <source>Added later</source>
            <translation>Added later</translation>
        </message>
    </context>
    <context>
        <name>ContentScreen</name>
        <message>
            <source>Content of the organisation</source>
            <translation>Content of the organisation</translation>
        </message>
        <message>
            <source>Talk pictures, languages and instruments that your organisation added. They reach every device by themselves.</source>
            <translation>Talk pictures, languages and instruments that your organisation added. They reach every device by themselves.</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Back to more</translation>
        </message>
        <message>
            <source>Nothing of your own yet</source>
            <translation>Nothing of your own yet</translation>
        </message>
        <message>
            <source>The talk picture and the life areas that come with the app are used.</source>
            <translation>The talk picture and the life areas that come with the app are used.</translation>
        </message>
        <message>
            <source>Add from a file</source>
            <translation>Add from a file</translation>
        </message>
        <message>
            <source>Measuring begins with</source>
            <translation>Measuring begins with</translation>
        </message>
        <message>
            <source>Instrument of the organisation</source>
            <translation>Instrument of the organisation</translation>
        </message>
        <message>
            <source>A household that was measured before goes on with its own instrument, so that its line can be followed.</source>
            <translation>A household that was measured before goes on with its own instrument, so that its line can be followed.</translation>
        </message>
        <message>
            <source>An administrator of your organisation can change this.</source>
            <translation>An administrator of your organisation can change this.</translation>
        </message>
        <message>
            <source>Choose a pack</source>
            <translation>Choose a pack</translation>
        </message>
        <message>
            <source>Packs (*.azpack)</source>
            <translation>Packs (*.azpack)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <source>In use on this device</source>
            <translation>In use on this device</translation>
        </message>
        <message>
            <source>An older version: a newer one is in use</source>
            <translation>An older version: a newer one is in use</translation>
        </message>
        <message>
            <source>On its way: %1 of %2 parts are here. Until then the old one is used.</source>
            <translation>On its way: %1 of %2 parts are here. Until then the old one is used.</translation>
        </message>
        <message>
            <source>On its way. Until then the old one is used.</source>
            <translation>On its way. Until then the old one is used.</translation>
        </message>
        <message>
            <source>Not in use: its licence does not hold today. The texts that come with the app are used.</source>
            <translation>Not in use: its licence does not hold today. The texts that come with the app are used.</translation>
        </message>
        <message>
            <source>%1 (not read by a speaker yet)</source>
            <translation>%1 (not read by a speaker yet)</translation>
        </message>
        <message>
            <source>Licence until %1</source>
            <translation>Licence until %1</translation>
        </message>
        <message>
            <source>Licence from %1 until %2</source>
            <translation>Licence from %1 until %2</translation>
        </message>
        <message>
            <source>A pack without a name yet</source>
            <translation>A pack without a name yet</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrument</translation>
        </message>
        <message>
            <source>Talk picture</source>
            <translation>Talk picture</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Signed by %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Take away</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Take away: %1</translation>
        </message>
        <message>
            <source>It goes from every device of the organisation. What was answered or measured with it stays.</source>
            <translation>It goes from every device of the organisation. What was answered or measured with it stays.</translation>
        </message>
        <message>
            <source>Take it away everywhere</source>
            <translation>Take it away everywhere</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Keep it</translation>
        </message>
    </context>
    <context>
        <name>NoteMoveScreen</name>
        <message numerus="yes">
            <source>%n more item(s) that belong to it go along: what professionals wrote, agreements, additions.</source>
            <translation>
                <numerusform>%n more item that belongs to it goes along: what professionals wrote, an agreement, an addition.</numerusform>
                <numerusform>%n more items that belong to it go along: what professionals wrote, agreements, additions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HouseholdJoin</name>
        <message numerus="yes">
            <source>%n visit(s) and entries of the journal</source>
            <translation>
                <numerusform>%n visit or entry of the journal</numerusform>
                <numerusform>%n visits and entries of the journal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n measurement</numerusform>
                <numerusform>%n measurements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) of the household</source>
            <translation>
                <numerusform>%n person of the household</numerusform>
                <numerusform>%n people of the household</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n agreement</numerusform>
                <numerusform>%n agreements</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) to make contact</source>
            <translation>
                <numerusform>%n attempt to make contact</numerusform>
                <numerusform>%n attempts to make contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) and appointments</source>
            <translation>
                <numerusform>%n task or appointment</numerusform>
                <numerusform>%n tasks and appointments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other item(s)</source>
            <translation>
                <numerusform>%n other item</numerusform>
                <numerusform>%n other items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinScreen</name>
        <message numerus="yes">
            <source>Moving, %n part(s) to go. Stay on this page for a moment.</source>
            <translation>
                <numerusform>Moving, %n part to go. Stay on this page for a moment.</numerusform>
                <numerusform>Moving, %n parts to go. Stay on this page for a moment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved. %n part(s) stay here, because they cannot be read or chosen yet.</source>
            <translation>
                <numerusform>Moved. %n part stays here, because it cannot be read or chosen yet.</numerusform>
                <numerusform>Moved. %n parts stay here, because they cannot be read or chosen yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SplitScreen</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n stays</numerusform>
                <numerusform>%n stay</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more (%n)</source>
            <translation>
                <numerusform>Show more (%n)</numerusform>
                <numerusform>Show more (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving, %n part(s) to go. Stay on this page for a moment.</source>
            <translation>
                <numerusform>Moving, %n part to go. Stay on this page for a moment.</numerusform>
                <numerusform>Moving, %n parts to go. Stay on this page for a moment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has a page of its own. %n part(s) stay here until they can be read or chosen.</source>
            <translation>
                <numerusform>%1 has a page of its own. %n part stays here until it can be read or chosen.</numerusform>
                <numerusform>%1 has a page of its own. %n parts stay here until they can be read or chosen.</numerusform>
            </translation>
        </message>
    </context>
</TS>
