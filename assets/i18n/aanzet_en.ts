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
</TS>
