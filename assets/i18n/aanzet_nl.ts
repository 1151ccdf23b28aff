<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>AgendaItemRow</name>
        <message>
            <source>Look back at the plan</source>
            <extracomment>A day ahead: the plan's review</extracomment>
            <translation>Terugkijken op het plan</translation>
        </message>
        <message>
            <source>Agreement: %1</source>
            <translation>Afspraak: %1</translation>
        </message>
        <message>
            <source>To do: %1</source>
            <translation>Te doen: %1</translation>
        </message>
        <message>
            <source>Keeping in touch ends</source>
            <translation>Contact houden loopt af</translation>
        </message>
        <message>
            <source>Time for contact</source>
            <translation>Tijd voor contact</translation>
        </message>
        <message>
            <source>Look at the life areas again</source>
            <translation>Opnieuw naar de leefgebieden kijken</translation>
        </message>
        <message>
            <source>Renew the safety check</source>
            <translation>Veiligheidscheck vernieuwen</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Telefoontje</translation>
        </message>
        <message>
            <source>Along to an agency</source>
            <translation>Mee naar een instantie</translation>
        </message>
        <message>
            <source>The Table</source>
            <translation>De Tafel</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Terugkijken</translation>
        </message>
        <message>
            <source>Short call</source>
            <translation>Even bellen</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Time of day, then the household</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Call off: %1, %2</source>
            <translation>Afzeggen: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>AgendaScreen</name>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>The next four weeks</source>
            <translation>De komende vier weken</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Terug naar vandaag</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Bezoek plannen</translation>
        </message>
        <message>
            <source>To my calendar</source>
            <translation>Naar mijn agenda</translation>
        </message>
        <message>
            <source>You took over the day of %1</source>
            <extracomment>Heading after a colleague's visits of today became one's own</extracomment>
            <translation>Je nam de dag van %1 over</translation>
        </message>
        <message>
            <source>Give it back</source>
            <translation>Geef terug</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter of the agenda: this person's</extracomment>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>The whole team</source>
            <translation>Hele team</translation>
        </message>
        <message>
            <source>A colleague ill?</source>
            <translation>Een collega ziek?</translation>
        </message>
        <message>
            <source>All visits of today become yours, and they see it with the next sync.</source>
            <translation>Alle bezoeken van vandaag worden van jou. Je collega ziet dat bij de volgende synchronisatie.</translation>
        </message>
        <message numerus="yes">
            <source>Take over from %1: %n visit(s)</source>
            <extracomment>Take over the day of a colleague: the name, then how many visits</extracomment>
            <translation>
                <numerusform>Neem over van %1: %n bezoek</numerusform>
                <numerusform>Neem over van %1: %n bezoeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n item(s)</source>
            <translation>
                <numerusform>Toon alle %n</numerusform>
                <numerusform>Toon alle %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing planned</source>
            <translation>Niets gepland</translation>
        </message>
        <message>
            <source>Visits, agreements and days to look back appear here by themselves.</source>
            <translation>Bezoeken, afspraken en dagen van terugkijken komen hier vanzelf.</translation>
        </message>
    </context>
    <context>
        <name>AttemptCard</name>
        <message>
            <source>Rang the bell</source>
            <translation>Aangebeld</translation>
        </message>
        <message>
            <source>Card through the door</source>
            <translation>Kaartje door de deur</translation>
        </message>
        <message>
            <source>Phoned</source>
            <translation>Gebeld</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Bericht gestuurd</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Through a neighbour</source>
            <translation>Via een buur</translation>
        </message>
        <message>
            <source>Through a professional</source>
            <translation>Via een hulpverlener</translation>
        </message>
        <message>
            <source>Went to a place</source>
            <translation>Naar een plek gegaan</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Geen gehoor</translation>
        </message>
        <message>
            <source>Spoke with them</source>
            <translation>Gesproken</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>Bericht achtergelaten</translation>
        </message>
        <message>
            <source>Does not want to now</source>
            <translation>Wil nu niet</translation>
        </message>
        <message>
            <source>Attempt to make contact</source>
            <translation>Contactpoging</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s), last %1</source>
            <extracomment>How many attempts there were, and the day of the last one</extracomment>
            <translation>
                <numerusform>%n poging, laatst %1</numerusform>
                <numerusform>%n pogingen, laatst %1</numerusform>
            </translation>
        </message>
        <message>
            <source>What did you try?</source>
            <translation>Wat heb je geprobeerd?</translation>
        </message>
        <message>
            <source>What came of it?</source>
            <translation>Wat leverde het op?</translation>
        </message>
        <message>
            <source>Noted: %1</source>
            <translation>Genoteerd: %1</translation>
        </message>
        <message>
            <source>What to try next?</source>
            <translation>Wat nu proberen?</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Neem terug</translation>
        </message>
    </context>
    <context>
        <name>CalendarSheet</name>
        <message>
            <source>To my calendar</source>
            <translation>Naar mijn agenda</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>A file for another calendar. Each appointment in it says only “visit” and the town: no name, no street, no purpose.</source>
            <translation>Een bestand voor een andere agenda. Bij elk bezoek staat alleen “bezoek” en de plaats: geen naam, geen straat, geen doel.</translation>
        </message>
        <message>
            <source>Whoever sees that calendar knows when you are where. The access log says that you made this file.</source>
            <translation>Wie die agenda ziet, weet wanneer je waar bent. In het logboek staat dat je dit bestand maakte.</translation>
        </message>
        <message numerus="yes">
            <source>Saved, with %n appointment(s).</source>
            <translation>
                <numerusform>Opgeslagen, met %n bezoek.</numerusform>
                <numerusform>Opgeslagen, met %n bezoeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>This place can't be written to. Choose another one. Nothing was saved.</source>
            <translation>Op deze plek kan niet geschreven worden. Kies een andere. Er is niets opgeslagen.</translation>
        </message>
        <message>
            <source>There is no room on this disk. Nothing was saved.</source>
            <translation>Er is geen ruimte meer op deze schijf. Er is niets opgeslagen.</translation>
        </message>
        <message>
            <source>The file could not be made.</source>
            <translation>Het bestand kon niet gemaakt worden.</translation>
        </message>
        <message>
            <source>Save the calendar file</source>
            <translation>Agendabestand opslaan</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>Agenda (*.ics)</translation>
        </message>
    </context>
    <context>
        <name>EasyHint</name>
        <message>
            <source>A long sentence: two short ones read easier.</source>
            <translation>Een lange zin: twee korte lezen makkelijker.</translation>
        </message>
        <message>
            <source>“%1”: “%2” is easier.</source>
            <extracomment>A hard word, then an easier one</extracomment>
            <translation>“%1”: “%2” is makkelijker.</translation>
        </message>
        <message>
            <source>“%1” is a hard word.</source>
            <translation>“%1” is een moeilijk woord.</translation>
        </message>
        <message>
            <source>“%1” is a long word.</source>
            <translation>“%1” is een lang woord.</translation>
        </message>
        <message>
            <source>“%1”: write it in full.</source>
            <translation>“%1”: schrijf het voluit.</translation>
        </message>
        <message>
            <source>“%1” is a saying: not everybody knows it.</source>
            <translation>“%1” is een gezegde: niet iedereen kent het.</translation>
        </message>
        <message>
            <source>Who does it? Name them.</source>
            <translation>Wie doet het? Noem die persoon.</translation>
        </message>
        <message>
            <source>Twice “not” in one sentence.</source>
            <translation>Twee keer “niet” in één zin.</translation>
        </message>
    </context>
    <context>
        <name>AccessRowItem</name>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (jij)</translation>
        </message>
        <message>
            <source>looked</source>
            <translation>keek</translation>
        </message>
        <message>
            <source>searched</source>
            <translation>zocht</translation>
        </message>
        <message>
            <source>put it on paper</source>
            <extracomment>On paper: which paper</extracomment>
            <translation>zette het op papier</translation>
        </message>
        <message>
            <source>put on paper: %1</source>
            <translation>zette op papier: %1</translation>
        </message>
        <message>
            <source>let somebody in</source>
            <translation>liet iemand toe</translation>
        </message>
        <message>
            <source>let %1 in</source>
            <translation>liet %1 toe</translation>
        </message>
        <message>
            <source>took somebody off</source>
            <translation>haalde iemand eraf</translation>
        </message>
        <message>
            <source>took %1 off</source>
            <translation>haalde %1 eraf</translation>
        </message>
        <message>
            <source>offered or took over this household</source>
            <translation>bood dit huishouden aan of nam het over</translation>
        </message>
        <message>
            <source>looked up who had read this</source>
            <translation>zocht op wie dit gelezen heeft</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>iets anders</translation>
        </message>
        <message>
            <source>the first page</source>
            <translation>de eerste bladzijde</translation>
        </message>
        <message>
            <source>visits</source>
            <translation>bezoeken</translation>
        </message>
        <message>
            <source>life areas</source>
            <translation>leefgebieden</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>het netwerk</translation>
        </message>
        <message>
            <source>the journal</source>
            <translation>het journaal</translation>
        </message>
        <message>
            <source>plan and agreements</source>
            <translation>plan en afspraken</translation>
        </message>
        <message>
            <source>the talk picture</source>
            <translation>de praatplaat</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>%1, from %2</source>
            <extracomment>What somebody did, then the first time on that day</extracomment>
            <translation>%1, vanaf %2</translation>
        </message>
        <message>
            <source>Client's page: %1</source>
            <extracomment>Parts of the client's page that somebody looked at</extracomment>
            <translation>Van de cliënt: %1</translation>
        </message>
        <message>
            <source>Professionals only: %1</source>
            <extracomment>Parts of the professionals' layer that somebody looked at</extracomment>
            <translation>Alleen voor hulpverleners: %1</translation>
        </message>
        <message>
            <source>opened the app</source>
            <translation>opende de app</translation>
        </message>
        <message>
            <source>changed devices or people</source>
            <translation>wijzigde toestellen of mensen</translation>
        </message>
        <message>
            <source>took an emergency day</source>
            <translation>nam een nooddag</translation>
        </message>
        <message>
            <source>took an emergency day: %1</source>
            <translation>nam een nooddag: %1</translation>
        </message>
        <message>
            <source>came back with the papers</source>
            <translation>kwam terug met de papieren</translation>
        </message>
        <message>
            <source>Household: %1</source>
            <translation>Huishouden: %1</translation>
        </message>
        <message>
            <source>gave the device to the client, or looked at what they made</source>
            <translation>gaf het toestel aan de cliënt, of bekeek wat die maakte</translation>
        </message>
        <message>
            <source>copied a note for another system</source>
            <translation>kopieerde een notitie voor een ander systeem</translation>
        </message>
    </context>
    <context>
        <name>AccessList</name>
        <message>
            <source>What the server gave out</source>
            <translation>Wat de server heeft afgegeven</translation>
        </message>
        <message>
            <source>Asks the server which devices fetched this household</source>
            <translation>Vraagt de server welke toestellen dit huishouden ophaalden</translation>
        </message>
        <message>
            <source>Who has read this</source>
            <translation>Wie heeft dit gelezen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>This log is for the privacy officer and for whoever has this household in hand.</source>
            <translation>Dit logboek is voor de privacyfunctionaris en voor wie dit huishouden onder de hoede heeft.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the organisation's log are missing: a device wrote them and they did not come.</source>
            <translation>
                <numerusform>Er ontbreekt %n regel in het logboek van de organisatie: een toestel schreef hem en hij kwam niet aan.</numerusform>
                <numerusform>Er ontbreken %n regels in het logboek van de organisatie: een toestel schreef ze en ze kwamen niet aan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) do not fit the ones before them. Ask the privacy officer to look into it.</source>
            <translation>
                <numerusform>%n regel past niet bij de vorige. Vraag de privacyfunctionaris om dit uit te zoeken.</numerusform>
                <numerusform>%n regels passen niet bij de vorige. Vraag de privacyfunctionaris om dit uit te zoeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Deze week</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 dagen</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Altijd</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Kijken</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Rechten</translation>
        </message>
        <message>
            <source>Who and what</source>
            <translation>Wie en wat</translation>
        </message>
        <message>
            <source>Shows one person, or one kind of line</source>
            <translation>Toont één persoon, of één soort regel</translation>
        </message>
        <message>
            <source>On paper for the client</source>
            <translation>Op papier voor de cliënt</translation>
        </message>
        <message>
            <source>No lines yet</source>
            <translation>Nog geen regels</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Each device writes down who looks, and sends it along with the next sync.</source>
            <translation>Elk toestel schrijft op wie er kijkt, en stuurt dat mee met de volgende synchronisatie.</translation>
        </message>
        <message>
            <source>Choose another filter.</source>
            <translation>Kies een ander filter.</translation>
        </message>
        <message>
            <source>The app writes a line when a page is opened, once a day for each part. What devices have not sent yet is not here.</source>
            <translation>De app schrijft een regel als een bladzijde opengaat, één keer per dag voor elk deel. Wat toestellen nog niet stuurden, staat hier niet.</translation>
        </message>
        <message>
            <source>The log of the organisation</source>
            <translation>Het logboek van de organisatie</translation>
        </message>
        <message>
            <source>Which household</source>
            <translation>Welk huishouden</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>A household that you do not read yourself has no name here, only a mark. Who carries it knows the name.</source>
            <translation>Een huishouden dat je zelf niet leest, heeft hier geen naam, alleen een kenmerk. Wie het onder de hoede heeft, kent de naam.</translation>
        </message>
        <message>
            <source>Devices, people, emergencies</source>
            <translation>Toestellen, mensen en nood</translation>
        </message>
    </context>
    <context>
        <name>AddDeviceScreen</name>
        <message>
            <source>Another device of mine</source>
            <translation>Nog een toestel van mij</translation>
        </message>
        <message>
            <source>Back to devices and people</source>
            <translation>Terug naar toestellen en mensen</translation>
        </message>
        <message>
            <source>The server can&apos;t be reached now. Nothing was changed; try again with a network.</source>
            <translation>De server is nu niet te bereiken. Er is niets veranderd; probeer het opnieuw met een netwerk.</translation>
        </message>
        <message>
            <source>One moment ...</source>
            <translation>Een moment ...</translation>
        </message>
        <message>
            <source>Added. The other device goes on by itself and fetches your households.</source>
            <translation>Toegevoegd. Het andere toestel gaat vanzelf verder en haalt je huishoudens op.</translation>
        </message>
        <message>
            <source>This organisation has no server yet. Without one there is no second device.</source>
            <translation>Deze organisatie heeft nog geen server. Zonder server is er geen tweede toestel.</translation>
        </message>
        <message>
            <source>1. On the new device</source>
            <translation>1. Op het nieuwe toestel</translation>
        </message>
        <message>
            <source>Open AanZet, choose &quot;I have an invitation&quot; and give it this link.</source>
            <translation>Open AanZet, kies &quot;Ik heb een uitnodiging&quot; en geef deze link.</translation>
        </message>
        <message>
            <source>Link for the new device</source>
            <translation>Link voor het nieuwe toestel</translation>
        </message>
        <message>
            <source>The link for the new device as a QR code</source>
            <translation>De link voor het nieuwe toestel als QR-code</translation>
        </message>
        <message>
            <source>2. Here</source>
            <translation>2. Hier</translation>
        </message>
        <message>
            <source>What the new device shows</source>
            <translation>Wat het nieuwe toestel laat zien</translation>
        </message>
        <message>
            <source>A text that begins with aanzet-device. Take it only from a device in your own hands.</source>
            <translation>Een tekst die begint met aanzet-device. Neem hem alleen over van een toestel in je eigen handen.</translation>
        </message>
        <message>
            <source>Add this device</source>
            <translation>Voeg dit toestel toe</translation>
        </message>
    </context>
    <context>
        <name>AdmitScreen</name>
        <message>
            <source>Who waits</source>
            <translation>Wie wacht</translation>
        </message>
        <message>
            <source>Back to devices and people</source>
            <translation>Terug naar toestellen en mensen</translation>
        </message>
        <message>
            <source>The code is another one than before. Do not let anybody in; look again together.</source>
            <translation>De code is een andere dan net. Laat niemand binnen; kijk samen opnieuw.</translation>
        </message>
        <message>
            <source>The server can&apos;t be reached now. Nothing was changed; try again with a network.</source>
            <translation>De server is nu niet te bereiken. Er is niets veranderd; probeer het opnieuw met een netwerk.</translation>
        </message>
        <message>
            <source>Looking ...</source>
            <translation>Even kijken ...</translation>
        </message>
        <message>
            <source>Let in. Your colleague can begin.</source>
            <translation>Binnengelaten. Je collega kan beginnen.</translation>
        </message>
        <message>
            <source>Nobody waits now.</source>
            <translation>Er wacht nu niemand.</translation>
        </message>
        <message>
            <source>Somebody without a name</source>
            <translation>Iemand zonder naam</translation>
        </message>
        <message>
            <source>Call a number that you know already. Let your colleague read the first code from their screen, and read the second one aloud yourself.</source>
            <translation>Bel een nummer dat je al kende. Laat je collega de eerste code voorlezen, en lees zelf de tweede voor.</translation>
        </message>
        <message>
            <source>1. Your colleague reads</source>
            <translation>1. Je collega leest voor</translation>
        </message>
        <message>
            <source>2. You read</source>
            <translation>2. Jij leest voor</translation>
        </message>
        <message>
            <source>Both codes are the same</source>
            <translation>Beide codes zijn gelijk</translation>
        </message>
        <message>
            <source>Let in</source>
            <translation>Laat binnen</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Kijk opnieuw</translation>
        </message>
    </context>
    <context>
        <name>AssessmentScreen</name>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>%1. Score only what matters now. 1 is %2, 5 is %3.</source>
            <extracomment>The household, what to do, and the words of the lowest and the highest level</extracomment>
            <translation>%1. Vul alleen in wat er nu toe doet. 1 is %2, 5 is %3.</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Finished on %1. It stays as it is.</source>
            <translation>Afgerond op %1. De meting blijft zo staan.</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Verbeteren</translation>
        </message>
        <message>
            <source>Begins a new measurement with the same answers. This one stays.</source>
            <translation>Begint een nieuwe meting met dezelfde antwoorden. Deze blijft staan.</translation>
        </message>
        <message>
            <source>This corrects the measurement of %1. That one can still be read in the journal.</source>
            <translation>Dit verbetert de meting van %1. Die blijft te lezen in het journaal.</translation>
        </message>
        <message>
            <source>Measured on %1</source>
            <translation>Gemeten op %1</translation>
        </message>
        <message>
            <source>Another day or instrument</source>
            <translation>Andere dag of ander instrument</translation>
        </message>
        <message>
            <source>Measure with</source>
            <translation>Meten met</translation>
        </message>
        <message>
            <source>The instrument stands from the first answer on.</source>
            <translation>Vanaf het eerste antwoord staat het instrument vast.</translation>
        </message>
        <message>
            <source>Day of the measurement</source>
            <translation>Dag van de meting</translation>
        </message>
        <message>
            <source>Whose answers</source>
            <translation>Wiens antwoorden</translation>
        </message>
        <message>
            <source>As I see it</source>
            <translation>Zoals ik het zie</translation>
        </message>
        <message>
            <source>As the client sees it</source>
            <translation>Zoals de cliënt het ziet</translation>
        </message>
        <message>
            <source>From the client</source>
            <translation>Van de cliënt</translation>
        </message>
        <message>
            <source>For professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>What they say about it</source>
            <translation>Wat zij erover zeggen</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Our own words for the steps, an aid for conversation. This is not the official ZRM and no ZRM score.</source>
            <translation>Eigen ankers, een hulp bij het gesprek. Dit is geen officiële ZRM en geen ZRM-score.</translation>
        </message>
        <message>
            <source>%1. Names of areas and steps; for the texts see the official handbook or your organisation's pack.</source>
            <translation>%1. Namen van gebieden en stappen; de teksten staan in het officiële handboek of in het pakket van je organisatie.</translation>
        </message>
        <message>
            <source>Finish the measurement</source>
            <translation>Meting afronden</translation>
        </message>
        <message>
            <source>After this it stays as it is. A mistake is corrected in a new one.</source>
            <translation>Daarna blijft de meting zo staan. Een fout verbeter je in een nieuwe.</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Door de tijd</translation>
        </message>
        <message>
            <source>My measurement of %1</source>
            <translation>Mijn meting van %1</translation>
        </message>
    </context>
    <context>
        <name>FetchedPart</name>
        <message>
            <source>What the server gave out</source>
            <translation>Wat de server heeft afgegeven</translation>
        </message>
        <message>
            <source>A device fetches by itself when it syncs. Fetching is not reading yet. It does show where the data certainly went, also when a device wrote nothing down itself. The server keeps this for 400 days.</source>
            <translation>Een toestel haalt vanzelf op als het synchroniseert. Ophalen is nog geen lezen. Het laat wel zien waar de gegevens zeker zijn gekomen, ook als een toestel zelf niets opschreef. De server bewaart dit 400 dagen.</translation>
        </message>
        <message>
            <source>The server cannot be reached now. Try again later.</source>
            <translation>De server is nu niet bereikbaar. Probeer het later nog eens.</translation>
        </message>
        <message>
            <source>This server gives no answer to this. Ask whoever looks after it for the list.</source>
            <translation>Deze server geeft hier geen antwoord op. Vraag de lijst aan wie de server beheert.</translation>
        </message>
        <message>
            <source>In this time the server gave nothing of this household to another device.</source>
            <translation>In deze tijd heeft de server niets van dit huishouden aan een ander toestel gegeven.</translation>
        </message>
        <message>
            <source>Asking the server ...</source>
            <translation>Vraagt het aan de server ...</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Opnieuw vragen</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (jij)</translation>
        </message>
        <message>
            <source>Device: %1</source>
            <extracomment>A device of a colleague: its name or its mark</extracomment>
            <translation>Toestel: %1</translation>
        </message>
        <message>
            <source>Device: %1 (removed since)</source>
            <extracomment>A device of a colleague: its name or its mark</extracomment>
            <translation>Toestel: %1 (intussen verwijderd)</translation>
        </message>
        <message numerus="yes">
            <source>The server gave something out on at least %n day(s), last on %1.</source>
            <extracomment>%n: days; %1: a date</extracomment>
            <translation>
                <numerusform>De server gaf op minstens %n dag iets af, op %1.</numerusform>
                <numerusform>De server gaf op minstens %n dagen iets af, het laatst op %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The device itself wrote lines on %n day(s).</source>
            <translation>
                <numerusform>Het toestel zelf schreef op %n dag regels in het logboek.</numerusform>
                <numerusform>Het toestel zelf schreef op %n dagen regels in het logboek.</numerusform>
            </translation>
        </message>
        <message>
            <source>The device itself wrote no line in this time.</source>
            <translation>Het toestel zelf schreef in deze tijd geen regel in het logboek.</translation>
        </message>
        <message>
            <source>What devices wrote down themselves</source>
            <translation>Wat toestellen zelf opschreven</translation>
        </message>
    </context>
    <context>
        <name>AttentionCard</name>
        <message>
            <source>Asks for attention</source>
            <extracomment>Heading of what the clocks of the work say</extracomment>
            <translation>Vraagt aandacht</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Toon %n</numerusform>
                <numerusform>Toon alle %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttentionItem</name>
        <message numerus="yes">
            <source>%n agreement(s) past their day.</source>
            <translation>
                <numerusform>%n afspraak over de datum.</numerusform>
                <numerusform>%n afspraken over de datum.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>How many agreements are late, then what to do about it</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>Not seen for %n day(s).</source>
            <translation>
                <numerusform>Al %n dag niet gezien.</numerusform>
                <numerusform>Al %n dagen niet gezien.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AzBottomBar</name>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
    </context>
    <context>
        <name>AzDateField</name>
        <message>
            <source>day-month</source>
            <translation>dag-maand</translation>
        </message>
        <message>
            <source>This is no day. Write it as 12-5 or 12 May.</source>
            <translation>Dit is geen dag. Schrijf het als 12-5 of 12 mei.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Over een week</translation>
        </message>
    </context>
    <context>
        <name>AzRail</name>
        <message>
            <source>Places</source>
            <translation>Plekken</translation>
        </message>
    </context>
    <context>
        <name>CaseloadStrip</name>
        <message>
            <source>My households by intensity</source>
            <extracomment>Above five numbers: how many of one's households have intensity 1 to 5</extracomment>
            <translation>Mijn huishoudens naar intensiteit</translation>
        </message>
        <message numerus="yes">
            <source>Intensity %1, %n household(s)</source>
            <translation>
                <numerusform>Intensiteit %1, %n huishouden</numerusform>
                <numerusform>Intensiteit %1, %n huishoudens</numerusform>
            </translation>
        </message>
        <message>
            <source>int. %1</source>
            <extracomment>An intensity from 1 to 5, under how many households have it; keep it very short</extracomment>
            <translation>int. %1</translation>
        </message>
    </context>
    <context>
        <name>CircleCard</name>
        <message>
            <source>Who can read this</source>
            <translation>Wie kan dit lezen</translation>
        </message>
        <message>
            <source>The client's page: %1. Professionals only: %2.</source>
            <extracomment>How many people read the client's layer, then how many read that of professionals</extracomment>
            <translation>Van de cliënt: %1. Alleen voor hulpverleners: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n mensen</numerusform>
            </translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Overdragen</translation>
        </message>
    </context>
    <context>
        <name>CodePicture</name>
        <message>
            <source>One moment ...</source>
            <translation>Een ogenblik ...</translation>
        </message>
        <message>
            <source>From a picture of the code</source>
            <translation>Uit een foto van de code</translation>
        </message>
        <message>
            <source>Choose a photo or a picture file in which the code stands.</source>
            <translation>Kies een foto of een afbeelding waar de code op staat.</translation>
        </message>
        <message>
            <source>Read from the picture.</source>
            <translation>Gelezen uit de foto.</translation>
        </message>
        <message>
            <source>No code can be read in this picture. Take it from closer by, from straight ahead and without a reflection.</source>
            <translation>Op deze foto is geen code te lezen. Maak hem van dichterbij, recht ervoor en zonder weerspiegeling.</translation>
        </message>
        <message>
            <source>This file is no picture that can be opened here.</source>
            <translation>Dit bestand is geen foto die hier open kan.</translation>
        </message>
        <message>
            <source>Choose the picture of the code</source>
            <translation>Kies de foto van de code</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp)</source>
            <translation>Foto&apos;s (*.png *.jpg *.jpeg *.webp *.bmp)</translation>
        </message>
        <message>
            <source>With the camera</source>
            <translation>Met de camera</translation>
        </message>
        <message>
            <source>Camera off</source>
            <translation>Camera uit</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Wat de camera ziet</translation>
        </message>
        <message>
            <source>Hold the code before the camera. No picture is kept.</source>
            <translation>Houd de code voor de camera. Er wordt geen beeld bewaard.</translation>
        </message>
        <message>
            <source>There is no camera here that AanZet can use. Take a photo with a telephone, or paste the text.</source>
            <translation>Hier is geen camera die AanZet kan gebruiken. Maak een foto met een telefoon, of plak de tekst.</translation>
        </message>
        <message>
            <source>Read with the camera.</source>
            <translation>Gelezen met de camera.</translation>
        </message>
    </context>
    <context>
        <name>ConflictsScreen</name>
        <message>
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message>
            <source>Two of you changed the same thing. Nothing is lost: what you do not choose stays in the history.</source>
            <translation>Jullie hebben met z’n tweeën hetzelfde gewijzigd. Er is niets weg: wat je niet kiest, blijft in de geschiedenis staan.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>Heading of a choice: the household, then the field, for example "Family Jansen: phone"</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Choose this</source>
            <translation>Kies deze</translation>
        </message>
        <message>
            <source>Nothing to choose</source>
            <translation>Niets te kiezen</translation>
        </message>
        <message>
            <source>When two people change the same thing, you see it here.</source>
            <translation>Als twee mensen hetzelfde wijzigen, zie je dat hier.</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>This was begun twice at once, and stays so. Nothing is lost.</source>
            <translation>Dit is twee keer tegelijk begonnen en blijft zo staan. Er is niets kwijt.</translation>
        </message>
        <message>
            <source>Your team lead, or who manages this household, chooses. Until then both stand.</source>
            <translation>Je teamleider, of wie dit huishouden beheert, kiest. Tot dan blijven beide staan.</translation>
        </message>
        <message>
            <source>You can read this household, not change it. Somebody else chooses.</source>
            <translation>Je mag dit huishouden lezen, niet wijzigen. Iemand anders kiest.</translation>
        </message>
        <message>
            <source>These are the client's own words. Show both at the next visit, and choose together.</source>
            <translation>Dit zijn de eigen woorden van de cliënt. Laat beide zien bij het volgende bezoek en kies samen.</translation>
        </message>
        <message>
            <source>Both are proposed. There is one at a time.</source>
            <translation>Beide zijn voorgesteld. Er is er één tegelijk.</translation>
        </message>
        <message>
            <source>Removed by %1</source>
            <extracomment>Under the two sides of a thing that was removed by one and changed by another: who and when</extracomment>
            <translation>Weggehaald door %1</translation>
        </message>
        <message>
            <source>Then changed by %1</source>
            <translation>Daarna gewijzigd door %1</translation>
        </message>
        <message>
            <source>Chosen</source>
            <extracomment>Heading above the choice that was made last</extracomment>
            <translation>Gekozen</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Neem terug</translation>
        </message>
        <message>
            <source>Do this</source>
            <translation>Doe dit</translation>
        </message>
        <message>
            <source>The two as one text</source>
            <translation>De twee als één tekst</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beide bewaren</translation>
        </message>
    </context>
    <context>
        <name>DeviceRows</name>
        <message>
            <source>This device (%1)</source>
            <extracomment>The short mark of a device, eight signs</extracomment>
            <translation>Dit toestel (%1)</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Toestel %1</translation>
        </message>
        <message>
            <source>Removed; empties itself when it calls</source>
            <translation>Weggehaald; maakt zich leeg bij contact</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Weggehaald</translation>
        </message>
        <message>
            <source>No contact with the server yet</source>
            <translation>Nog geen contact met de server</translation>
        </message>
        <message>
            <source>Last contact %1</source>
            <translation>Laatste contact %1</translation>
        </message>
        <message>
            <source>Nothing heard yet</source>
            <translation>Nog niets gehoord</translation>
        </message>
        <message>
            <source>Last heard %1</source>
            <translation>Laatst gehoord %1</translation>
        </message>
        <message>
            <source>Mark %1</source>
            <translation>Kenmerk %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceScreen</name>
        <message>
            <source>This device</source>
            <translation>Dit toestel</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Toestel %1</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Van jou</translation>
        </message>
        <message>
            <source>Back to devices and people</source>
            <translation>Terug naar toestellen en mensen</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Laatste contact</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Laatst gehoord</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Removed; empties itself when it calls</source>
            <translation>Weggehaald; maakt zich leeg bij contact</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Weggehaald</translation>
        </message>
        <message>
            <source>You are working on it now. Lost it one day? Remove it from your other device, or ask an administrator.</source>
            <translation>Hier werk je nu op. Ben je het ooit kwijt? Haal het weg vanaf je andere toestel, of vraag het een beheerder.</translation>
        </message>
        <message>
            <source>Only its owner or an administrator can remove it.</source>
            <translation>Alleen de eigenaar of een beheerder kan het weghalen.</translation>
        </message>
        <message>
            <source>Lost or stolen?</source>
            <translation>Kwijt of gestolen?</translation>
        </message>
        <message>
            <source>Remove it. Then:</source>
            <translation>Haal het weg. Dan gebeurt dit:</translation>
        </message>
        <message>
            <source>At once</source>
            <translation>Meteen</translation>
        </message>
        <message>
            <source>The server refuses it, and it gets nothing new.</source>
            <translation>De server weigert het. Het krijgt niets nieuws meer.</translation>
        </message>
        <message>
            <source>If it calls again</source>
            <translation>Zoekt het nog eens contact</translation>
        </message>
        <message>
            <source>It empties itself.</source>
            <translation>Dan maakt het zichzelf leeg.</translation>
        </message>
        <message>
            <source>If it never calls</source>
            <translation>Zoekt het nooit meer contact</translation>
        </message>
        <message numerus="yes">
            <source>It closes by itself after %n day(s).</source>
            <translation>
                <numerusform>Dan gaat het na %n dag vanzelf dicht.</numerusform>
                <numerusform>Dan gaat het na %n dagen vanzelf dicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Was it open, or does somebody know the passphrase? Then remove the person and invite them anew.</source>
            <translation>Stond het open, of kent iemand de wachtzin? Haal dan de persoon weg en nodig die opnieuw uit.</translation>
        </message>
        <message>
            <source>Have it emptied as well</source>
            <translation>Laat het ook leegmaken</translation>
        </message>
        <message>
            <source>Only an administrator can have it emptied. Tell one.</source>
            <translation>Alleen een beheerder kan het laten leegmaken. Vraag een beheerder.</translation>
        </message>
        <message>
            <source>Remove this device</source>
            <translation>Haal dit toestel weg</translation>
        </message>
        <message>
            <source>What could be read on it</source>
            <translation>Wat erop te lezen was</translation>
        </message>
        <message>
            <source>No household of this person is known here. Ask the team lead, who knows all households of the team.</source>
            <translation>Hier is geen huishouden van deze persoon bekend. Vraag het de teamleider: die kent alle huishoudens van het team.</translation>
        </message>
        <message numerus="yes">
            <source>%n household(s), as far as they are known here. For the report of a data leak.</source>
            <translation>
                <numerusform>%n huishouden, voor zover hier bekend. Voor de melding van een datalek.</numerusform>
                <numerusform>%n huishoudens, voor zover hier bekend. Voor de melding van een datalek.</numerusform>
            </translation>
        </message>
        <message>
            <source>Both layers</source>
            <translation>Beide lagen</translation>
        </message>
        <message>
            <source>The client&apos;s layer</source>
            <translation>De laag van de cliënt</translation>
        </message>
        <message>
            <source>The professionals&apos; layer</source>
            <translation>De laag van hulpverleners</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <extracomment>Which layers, then since when</extracomment>
            <translation>%1, sinds %2</translation>
        </message>
        <message>
            <source>A household that you can&apos;t read</source>
            <translation>Een huishouden dat jij niet kunt lezen</translation>
        </message>
        <message>
            <source>Remove this device?</source>
            <translation>Dit toestel weghalen?</translation>
        </message>
        <message>
            <source>It is refused at once, and empties itself when it calls. What was not sent from it is lost. This cannot be undone.</source>
            <translation>Het wordt meteen geweigerd en maakt zichzelf leeg zodra het contact zoekt. Wat nog niet verstuurd was, is dan weg. Dit kan niet terug.</translation>
        </message>
        <message>
            <source>It is refused at once. What was not sent from it stays on it. This cannot be undone.</source>
            <translation>Het wordt meteen geweigerd. Wat nog niet verstuurd was, blijft erop staan. Dit kan niet terug.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Haal weg</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Laat staan</translation>
        </message>
        <message>
            <source>Save this list as PDF</source>
            <translation>Bewaar deze lijst als pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>Pdf (*.pdf)</translation>
        </message>
        <message>
            <source>What you call it</source>
            <translation>Hoe jij het noemt</translation>
        </message>
        <message>
            <source>For example: tablet in the blue bag. Your team sees it, and nobody else.</source>
            <translation>Bijvoorbeeld: tablet in de blauwe tas. Je team ziet het, en niemand anders.</translation>
        </message>
    </context>
    <context>
        <name>EntrySheet</name>
        <message>
            <source>New entry</source>
            <translation>Nieuw stukje</translation>
        </message>
        <message>
            <source>Add or correct</source>
            <translation>Aanvullen of verbeteren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>For professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>It stands in the journal as it was written; later you can add to it.</source>
            <translation>Het blijft in het journaal staan zoals het is geschreven. Aanvullen kan later.</translation>
        </message>
        <message>
            <source>“%1” stays as it was written. What you add stands beside it and points to it.</source>
            <translation>“%1” blijft staan zoals het is geschreven. Wat je toevoegt, komt ernaast en wijst ernaar.</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Wat is het?</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Telefoontje</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consult</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Wat is er gebeurd?</translation>
        </message>
        <message>
            <source>What has to be added or corrected?</source>
            <translation>Wat moet erbij of anders?</translation>
        </message>
        <message>
            <source>Put it in the journal</source>
            <translation>Zet in het journaal</translation>
        </message>
        <message>
            <source>Wrong household?</source>
            <translation>Verkeerd huishouden?</translation>
        </message>
        <message>
            <source>Move this note to the household it belongs to</source>
            <translation>Verplaats deze notitie naar het huishouden waar die bij hoort</translation>
        </message>
    </context>
    <context>
        <name>FieldWords</name>
        <message>
            <source>the household</source>
            <translation>het huishouden</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adres</translation>
        </message>
        <message>
            <source>town</source>
            <translation>plaats</translation>
        </message>
        <message>
            <source>how to reach them</source>
            <translation>hoe je hen bereikt</translation>
        </message>
        <message>
            <source>director</source>
            <translation>regisseur</translation>
        </message>
        <message>
            <source>director's phone</source>
            <translation>telefoon van de regisseur</translation>
        </message>
        <message>
            <source>when the director can be reached</source>
            <translation>wanneer de regisseur bereikbaar is</translation>
        </message>
        <message>
            <source>their question</source>
            <translation>hun vraag</translation>
        </message>
        <message>
            <source>pets</source>
            <translation>huisdieren</translation>
        </message>
        <message>
            <source>what visitors should know</source>
            <translation>wat bezoekers moeten weten</translation>
        </message>
        <message>
            <source>a member of the household</source>
            <translation>iemand uit het huishouden</translation>
        </message>
        <message>
            <source>a phone number or address</source>
            <translation>een telefoonnummer of adres</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefoon</translation>
        </message>
        <message>
            <source>a visit</source>
            <translation>een bezoek</translation>
        </message>
        <message>
            <source>the client's words</source>
            <translation>woorden van de cliënt</translation>
        </message>
        <message>
            <source>what went well</source>
            <translation>wat goed ging</translation>
        </message>
        <message>
            <source>next contact</source>
            <translation>volgend contact</translation>
        </message>
        <message>
            <source>note of a visit</source>
            <translation>notitie van een bezoek</translation>
        </message>
        <message>
            <source>an agreement</source>
            <translation>een afspraak</translation>
        </message>
        <message>
            <source>the plan</source>
            <translation>het plan</translation>
        </message>
        <message>
            <source>the dream</source>
            <translation>de droom</translation>
        </message>
        <message>
            <source>signature under the note</source>
            <translation>handtekening onder de notitie</translation>
        </message>
        <message>
            <source>signature under the plan</source>
            <translation>handtekening onder het plan</translation>
        </message>
        <message>
            <source>day it became the plan</source>
            <translation>dag waarop het het plan werd</translation>
        </message>
        <message>
            <source>when it is good enough</source>
            <translation>wanneer het goed genoeg is</translation>
        </message>
        <message>
            <source>a goal</source>
            <translation>een doel</translation>
        </message>
        <message>
            <source>a step</source>
            <translation>een stap</translation>
        </message>
        <message>
            <source>the network drawing</source>
            <translation>de netwerktekening</translation>
        </message>
        <message>
            <source>somebody on the drawing</source>
            <translation>iemand op de tekening</translation>
        </message>
        <message>
            <source>a tie on the drawing</source>
            <translation>een lijn op de tekening</translation>
        </message>
        <message>
            <source>an observation</source>
            <translation>een observatie</translation>
        </message>
        <message>
            <source>a worry</source>
            <translation>een zorg</translation>
        </message>
        <message>
            <source>a measurement</source>
            <translation>een meting</translation>
        </message>
        <message>
            <source>a score</source>
            <translation>een score</translation>
        </message>
        <message>
            <source>where the work stands</source>
            <translation>waar het werk staat</translation>
        </message>
        <message>
            <source>phase</source>
            <translation>fase</translation>
        </message>
        <message>
            <source>intensity</source>
            <translation>intensiteit</translation>
        </message>
        <message>
            <source>a task</source>
            <translation>een taak</translation>
        </message>
        <message>
            <source>an appointment</source>
            <translation>een afspraak in de agenda</translation>
        </message>
        <message>
            <source>something else</source>
            <extracomment>A field of which only the kind of thing it belongs to is known</extracomment>
            <translation>iets anders</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leeg</translation>
        </message>
        <message>
            <source>a slip of paper on the drawing</source>
            <translation>een briefje op de tekening</translation>
        </message>
        <message>
            <source>a group on the drawing</source>
            <translation>een groep op de tekening</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turks</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Pools</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Oekraïens</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrinya</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Perzisch</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somalisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spaans</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Papiamento</source>
            <translation>Papiaments</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgaars</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Roemeens</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>telefonisch</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>in persoon</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>via video</translation>
        </message>
        <message>
            <source>u</source>
            <translation>u</translation>
        </message>
        <message>
            <source>je</source>
            <translation>je</translation>
        </message>
        <message>
            <source>adult</source>
            <translation>volwassene</translation>
        </message>
        <message>
            <source>youngster</source>
            <translation>jongere</translation>
        </message>
        <message>
            <source>child</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>easily</source>
            <translation>makkelijk</translation>
        </message>
        <message>
            <source>with help</source>
            <translation>met hulp</translation>
        </message>
        <message>
            <source>not well</source>
            <translation>niet goed</translation>
        </message>
        <message>
            <source>not</source>
            <translation>niet</translation>
        </message>
        <message>
            <source>goes well</source>
            <translation>gaat goed</translation>
        </message>
        <message>
            <source>heavy</source>
            <translation>zwaar</translation>
        </message>
        <message>
            <source>too much</source>
            <translation>te veel</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobiel</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>berichten</translation>
        </message>
        <message>
            <source>post</source>
            <translation>post</translation>
        </message>
        <message>
            <source>maybe</source>
            <translation>misschien</translation>
        </message>
        <message>
            <source>ask first</source>
            <translation>eerst vragen</translation>
        </message>
        <message>
            <source>at home</source>
            <translation>thuis</translation>
        </message>
        <message>
            <source>at the office</source>
            <translation>op kantoor</translation>
        </message>
        <message>
            <source>in the street</source>
            <translation>op straat</translation>
        </message>
        <message>
            <source>in the neighbourhood</source>
            <translation>in de buurt</translation>
        </message>
        <message>
            <source>at an agency</source>
            <translation>bij een instantie</translation>
        </message>
        <message>
            <source>help</source>
            <translation>hulp</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>de cliënt</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>family</source>
            <translation>familie</translation>
        </message>
        <message>
            <source>neighbour</source>
            <translation>buur</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>vriend</translation>
        </message>
        <message>
            <source>informal carer</source>
            <translation>mantelzorger</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>tolk</translation>
        </message>
        <message>
            <source>second visitor</source>
            <translation>tweede huisbezoeker</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>hulpverlener</translation>
        </message>
        <message>
            <source>volunteer</source>
            <translation>vrijwilliger</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>post</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formulieren</translation>
        </message>
        <message>
            <source>phone call</source>
            <translation>telefoontje</translation>
        </message>
        <message>
            <source>household</source>
            <translation>huishouden</translation>
        </message>
        <message>
            <source>money</source>
            <translation>geld</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>vervoer</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>agency</source>
            <translation>instantie</translation>
        </message>
        <message>
            <source>repair</source>
            <translation>reparatie</translation>
        </message>
        <message>
            <source>good</source>
            <translation>goed</translation>
        </message>
        <message>
            <source>so-so</source>
            <translation>gaat wel</translation>
        </message>
        <message>
            <source>not good</source>
            <translation>niet goed</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>het netwerk</translation>
        </message>
        <message>
            <source>organisation</source>
            <translation>organisatie</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>done</source>
            <translation>gedaan</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>veranderd</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>vervallen</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>concept</translation>
        </message>
        <message>
            <source>active</source>
            <translation>actief</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>is het eens</translation>
        </message>
        <message>
            <source>has read it</source>
            <translation>heeft het gelezen</translation>
        </message>
        <message>
            <source>sees it differently</source>
            <translation>ziet het anders</translation>
        </message>
        <message>
            <source>with the worker</source>
            <translation>met de hulpverlener</translation>
        </message>
        <message>
            <source>in the private round</source>
            <translation>in het privérondje</translation>
        </message>
        <message>
            <source>between the meetings</source>
            <translation>tussen de bijeenkomsten</translation>
        </message>
        <message>
            <source>of the cooperation</source>
            <translation>van de samenwerking</translation>
        </message>
        <message>
            <source>in the end</source>
            <translation>uiteindelijk</translation>
        </message>
        <message>
            <source>half way</source>
            <translation>halverwege</translation>
        </message>
        <message>
            <source>reached</source>
            <translation>gelukt</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>deels gelukt</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>niet gelukt</translation>
        </message>
        <message>
            <source>not any more</source>
            <translation>niet meer nodig</translation>
        </message>
        <message>
            <source>former partner</source>
            <translation>ex-partner</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ouder</translation>
        </message>
        <message>
            <source>together</source>
            <translation>samen</translation>
        </message>
        <message>
            <source>alone</source>
            <translation>alleen</translation>
        </message>
        <message>
            <source>with somebody</source>
            <translation>met iemand</translation>
        </message>
        <message>
            <source>self</source>
            <translation>zelf</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nog niemand</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>nog te doen</translation>
        </message>
        <message>
            <source>busy with it</source>
            <translation>mee bezig</translation>
        </message>
        <message>
            <source>the worker</source>
            <translation>de hulpverlener</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persoon</translation>
        </message>
        <message>
            <source>pet</source>
            <translation>huisdier</translation>
        </message>
        <message>
            <source>group or place</source>
            <translation>groep of plek</translation>
        </message>
        <message>
            <source>died, still important</source>
            <translation>overleden, nog belangrijk</translation>
        </message>
        <message>
            <source>baby on the way</source>
            <translation>baby op komst</translation>
        </message>
        <message>
            <source>friends</source>
            <translation>vrienden</translation>
        </message>
        <message>
            <source>neighbours</source>
            <translation>buren</translation>
        </message>
        <message>
            <source>work or school</source>
            <translation>werk of school</translation>
        </message>
        <message>
            <source>professionals</source>
            <translation>hulpverleners</translation>
        </message>
        <message>
            <source>does good</source>
            <translation>doet goed</translation>
        </message>
        <message>
            <source>ups and downs</source>
            <translation>wisselend</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>spanning</translation>
        </message>
        <message>
            <source>broken off</source>
            <translation>verbroken</translation>
        </message>
        <message>
            <source>they help</source>
            <translation>zij helpen</translation>
        </message>
        <message>
            <source>helps them</source>
            <translation>helpt hen</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>over en weer</translation>
        </message>
        <message>
            <source>lends a hand</source>
            <translation>helpt een handje</translation>
        </message>
        <message>
            <source>listens and comforts</source>
            <translation>luistert en troost</translation>
        </message>
        <message>
            <source>gives advice</source>
            <translation>geeft raad</translation>
        </message>
        <message>
            <source>is company</source>
            <translation>is gezelschap</translation>
        </message>
        <message>
            <source>money or things</source>
            <translation>geld of spullen</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>elke dag</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>elke week</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>elke maand</translation>
        </message>
        <message>
            <source>now and then</source>
            <translation>af en toe</translation>
        </message>
        <message>
            <source>no contact</source>
            <translation>geen contact</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
        </message>
        <message>
            <source>the other</source>
            <translation>de ander</translation>
        </message>
        <message>
            <source>both</source>
            <translation>allebei</translation>
        </message>
        <message>
            <source>more</source>
            <translation>meer</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>zoals het is</translation>
        </message>
        <message>
            <source>less</source>
            <translation>minder</translation>
        </message>
        <message>
            <source>again</source>
            <translation>weer</translation>
        </message>
        <message>
            <source>in another way</source>
            <translation>op een andere manier</translation>
        </message>
        <message>
            <source>get along</source>
            <translation>kunnen het vinden</translation>
        </message>
        <message>
            <source>not at one table</source>
            <translation>niet aan één tafel</translation>
        </message>
        <message>
            <source>our own</source>
            <translation>eigen teksten</translation>
        </message>
        <message>
            <source>ZRM 2017</source>
            <translation>ZRM 2017</translation>
        </message>
        <message>
            <source>at the start</source>
            <translation>bij de start</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>periodiek</translation>
        </message>
        <message>
            <source>before the Table</source>
            <translation>voor de Tafel</translation>
        </message>
        <message>
            <source>after a change</source>
            <translation>na een verandering</translation>
        </message>
        <message>
            <source>at the end</source>
            <translation>bij het afsluiten</translation>
        </message>
        <message>
            <source>not discussed</source>
            <translation>niet besproken</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>niet nodig</translation>
        </message>
        <message>
            <source>too little known</source>
            <translation>te weinig bekend</translation>
        </message>
        <message>
            <source>does not want to</source>
            <translation>wil niet</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>duidelijk</translation>
        </message>
        <message>
            <source>explained again</source>
            <translation>nog eens uitgelegd</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>green: go</source>
            <translation>groen: gaan</translation>
        </message>
        <message>
            <source>orange: with measures</source>
            <translation>oranje: met maatregelen</translation>
        </message>
        <message>
            <source>red: not alone</source>
            <translation>rood: niet alleen</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>gezien</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>gehoord</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelezen</translation>
        </message>
        <message>
            <source>told</source>
            <translation>verteld</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>zeker</translation>
        </message>
        <message>
            <source>probably</source>
            <translation>waarschijnlijk</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>niet zeker</translation>
        </message>
        <message>
            <source>being followed</source>
            <translation>wordt gevolgd</translation>
        </message>
        <message>
            <source>settled</source>
            <translation>opgelost</translation>
        </message>
        <message>
            <source>some</source>
            <translation>een beetje</translation>
        </message>
        <message>
            <source>serious</source>
            <translation>ernstig</translation>
        </message>
        <message>
            <source>colleague</source>
            <translation>collega</translation>
        </message>
        <message>
            <source>records</source>
            <translation>stukken</translation>
        </message>
        <message>
            <source>seen ourselves</source>
            <translation>zelf gezien</translation>
        </message>
        <message>
            <source>rang the bell</source>
            <translation>aangebeld</translation>
        </message>
        <message>
            <source>card through the door</source>
            <translation>kaartje door de deur</translation>
        </message>
        <message>
            <source>phoned</source>
            <translation>gebeld</translation>
        </message>
        <message>
            <source>message</source>
            <translation>bericht</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>brief</translation>
        </message>
        <message>
            <source>through a neighbour</source>
            <translation>via een buur</translation>
        </message>
        <message>
            <source>went to a place</source>
            <translation>naar een plek</translation>
        </message>
        <message>
            <source>through a professional</source>
            <translation>via een hulpverlener</translation>
        </message>
        <message>
            <source>spoke with them</source>
            <translation>gesproken</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>geen gehoor</translation>
        </message>
        <message>
            <source>does not want to now</source>
            <translation>wil nu niet</translation>
        </message>
        <message>
            <source>left a message</source>
            <translation>bericht achtergelaten</translation>
        </message>
        <message>
            <source>agreement</source>
            <translation>afspraak</translation>
        </message>
        <message>
            <source>looking back</source>
            <translation>terugkijken</translation>
        </message>
        <message>
            <source>measuring</source>
            <translation>meten</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>safety</source>
            <translation>veiligheid</translation>
        </message>
        <message>
            <source>the Table</source>
            <translation>de Tafel</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>aanmelding</translation>
        </message>
        <message>
            <source>reaching out</source>
            <translation>eropaf</translation>
        </message>
        <message>
            <source>getting to know</source>
            <translation>kennismaking</translation>
        </message>
        <message>
            <source>looking together</source>
            <translation>samen kijken</translation>
        </message>
        <message>
            <source>making the plan</source>
            <translation>plan maken</translation>
        </message>
        <message>
            <source>doing</source>
            <translation>uitvoeren</translation>
        </message>
        <message>
            <source>keeping an eye</source>
            <translation>vinger aan de pols</translation>
        </message>
        <message>
            <source>voluntary</source>
            <translation>vrijwillig</translation>
        </message>
        <message>
            <source>pressure</source>
            <translation>drang</translation>
        </message>
        <message>
            <source>coercion</source>
            <translation>dwang</translation>
        </message>
        <message>
            <source>Wmo</source>
            <translation>Wmo</translation>
        </message>
        <message>
            <source>Youth Act</source>
            <translation>Jeugdwet</translation>
        </message>
        <message>
            <source>Participation Act</source>
            <translation>Participatiewet</translation>
        </message>
        <message>
            <source>Debt help (Wgs)</source>
            <translation>Schuldhulp (Wgs)</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>deze week</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>gewoon</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>verhuisd</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>verzet</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>gestopt</translation>
        </message>
        <message>
            <source>another track</source>
            <translation>ander traject</translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>slapend</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>gestopt</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>bezoek</translation>
        </message>
        <message>
            <source>along to an agency</source>
            <translation>mee naar een instantie</translation>
        </message>
        <message>
            <source>check-in</source>
            <translation>even kijken</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>gepland</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>afgezegd</translation>
        </message>
        <message>
            <source>nobody home</source>
            <translation>niemand thuis</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>per mail</translation>
        </message>
        <message>
            <source>walked in</source>
            <translation>binnengelopen</translation>
        </message>
        <message>
            <source>through the team</source>
            <translation>via het team</translation>
        </message>
        <message>
            <source>themselves</source>
            <translation>zelf</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>we begin</source>
            <translation>we beginnen</translation>
        </message>
        <message>
            <source>passed on</source>
            <translation>doorgegeven</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>nu niet</translation>
        </message>
        <message>
            <source>elsewhere</source>
            <translation>elders</translation>
        </message>
        <message>
            <source>taken over</source>
            <translation>overgenomen</translation>
        </message>
        <message>
            <source>coercive track</source>
            <translation>dwangtraject</translation>
        </message>
        <message>
            <source>acute crisis</source>
            <translation>acute crisis</translation>
        </message>
        <message>
            <source>child clearly unsafe</source>
            <translation>kind duidelijk onveilig</translation>
        </message>
        <message>
            <source>go on</source>
            <translation>doorgaan</translation>
        </message>
        <message>
            <source>close</source>
            <translation>afsluiten</translation>
        </message>
        <message>
            <source>another way</source>
            <translation>een andere weg</translation>
        </message>
        <message>
            <source>ask the team</source>
            <translation>het team vragen</translation>
        </message>
        <message>
            <source>doubt</source>
            <translation>twijfel</translation>
        </message>
        <message>
            <source>decision</source>
            <translation>besluit</translation>
        </message>
        <message>
            <source>handover</source>
            <translation>overdracht</translation>
        </message>
        <message>
            <source>consultation</source>
            <translation>consult</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>overleg</translation>
        </message>
        <message>
            <source>deviated from a rule</source>
            <translation>afgeweken van een regel</translation>
        </message>
        <message>
            <source>solved outside the Table</source>
            <translation>buiten de Tafel opgelost</translation>
        </message>
        <message>
            <source>language</source>
            <translation>taal</translation>
        </message>
        <message>
            <source>how to address them</source>
            <translation>aanspreekvorm</translation>
        </message>
        <message>
            <source>what may be shared</source>
            <translation>wat gedeeld mag worden</translation>
        </message>
        <message>
            <source>what the client wants us to know</source>
            <translation>wat wij van de cliënt moeten weten</translation>
        </message>
        <message>
            <source>the household it was joined with</source>
            <translation>het huishouden waarmee het is samengevoegd</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>relatie</translation>
        </message>
        <message>
            <source>adult or child</source>
            <translation>volwassene of kind</translation>
        </message>
        <message>
            <source>year of birth</source>
            <translation>geboortejaar</translation>
        </message>
        <message>
            <source>lives here</source>
            <translation>woont hier</translation>
        </message>
        <message>
            <source>is the client</source>
            <translation>is de cliënt</translation>
        </message>
        <message>
            <source>reading</source>
            <translation>lezen</translation>
        </message>
        <message>
            <source>speaks for them</source>
            <translation>spreekt namens hen</translation>
        </message>
        <message>
            <source>how heavy the caring is</source>
            <translation>hoe zwaar de zorg is</translation>
        </message>
        <message>
            <source>their own words</source>
            <translation>eigen woorden</translation>
        </message>
        <message>
            <source>remarks</source>
            <translation>opmerkingen</translation>
        </message>
        <message>
            <source>kind of contact</source>
            <translation>soort contact</translation>
        </message>
        <message>
            <source>whose number it is</source>
            <translation>van wie het nummer is</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translation>waarvoor het is</translation>
        </message>
        <message>
            <source>where it came from</source>
            <translation>waar het vandaan komt</translation>
        </message>
        <message>
            <source>as of when</source>
            <translation>van wanneer</translation>
        </message>
        <message>
            <source>the number to call first</source>
            <translation>eerst bellen</translation>
        </message>
        <message>
            <source>leaving a message</source>
            <translation>bericht achterlaten</translation>
        </message>
        <message>
            <source>day of the visit</source>
            <translation>dag van het bezoek</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <source>length in minutes</source>
            <translation>duur in minuten</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plek</translation>
        </message>
        <message>
            <source>kind of visit</source>
            <translation>soort bezoek</translation>
        </message>
        <message>
            <source>purpose</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>purpose explained</source>
            <translation>doel uitgelegd</translation>
        </message>
        <message>
            <source>who was there</source>
            <translation>wie erbij waren</translation>
        </message>
        <message>
            <source>small win</source>
            <translation>kleine winst</translation>
        </message>
        <message>
            <source>where we went along to</source>
            <translation>waar we mee naartoe gingen</translation>
        </message>
        <message>
            <source>practical help</source>
            <translation>praktische hulp</translation>
        </message>
        <message>
            <source>day of the next contact</source>
            <translation>dag van het volgende contact</translation>
        </message>
        <message>
            <source>told back</source>
            <translation>terugverteld</translation>
        </message>
        <message>
            <source>told back in their words</source>
            <translation>terugverteld in eigen woorden</translation>
        </message>
        <message>
            <source>could you say what you wanted</source>
            <translation>kon u zeggen wat u wilde</translation>
        </message>
        <message>
            <source>do we work on what matters to you</source>
            <translation>werken we aan wat u belangrijk vindt</translation>
        </message>
        <message>
            <source>do you know what happens now</source>
            <translation>weet u wat er nu gebeurt</translation>
        </message>
        <message>
            <source>what was agreed</source>
            <translation>wat is afgesproken</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>wie het doet</translation>
        </message>
        <message>
            <source>what kind of person does it</source>
            <translation>wat voor iemand het doet</translation>
        </message>
        <message>
            <source>by when it is done</source>
            <translation>wanneer het klaar is</translation>
        </message>
        <message>
            <source>how we will know</source>
            <translation>hoe we het merken</translation>
        </message>
        <message>
            <source>where it stands</source>
            <translation>hoe het ervoor staat</translation>
        </message>
        <message>
            <source>day it was done</source>
            <translation>dag waarop het klaar was</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>discussed with the client</source>
            <translation>besproken met de cliënt</translation>
        </message>
        <message>
            <source>day it was made</source>
            <translation>dag van de afspraak</translation>
        </message>
        <message>
            <source>goal</source>
            <translation>doel</translation>
        </message>
        <message>
            <source>title</source>
            <translation>titel</translation>
        </message>
        <message>
            <source>names chosen by the client</source>
            <translation>namen die de cliënt koos</translation>
        </message>
        <message>
            <source>strengths</source>
            <translation>krachten</translation>
        </message>
        <message>
            <source>my people</source>
            <translation>mijn mensen</translation>
        </message>
        <message>
            <source>what they do for others</source>
            <translation>wat zij voor anderen doen</translation>
        </message>
        <message>
            <source>agreements about sharing</source>
            <translation>afspraken over delen</translation>
        </message>
        <message>
            <source>first day</source>
            <translation>eerste dag</translation>
        </message>
        <message>
            <source>day to look back</source>
            <translation>dag van terugkijken</translation>
        </message>
        <message>
            <source>why it was changed</source>
            <translation>waarom het veranderde</translation>
        </message>
        <message>
            <source>how it was made</source>
            <translation>hoe het gemaakt is</translation>
        </message>
        <message>
            <source>what the client thinks of it</source>
            <translation>wat de cliënt ervan vindt</translation>
        </message>
        <message>
            <source>what the client sees differently</source>
            <translation>wat de cliënt anders ziet</translation>
        </message>
        <message>
            <source>what worked before</source>
            <translation>wat eerder lukte</translation>
        </message>
        <message>
            <source>one simple thing</source>
            <translation>één eenvoudig ding</translation>
        </message>
        <message>
            <source>whose goal</source>
            <translation>van wie het doel is</translation>
        </message>
        <message>
            <source>the goal</source>
            <translation>het doel</translation>
        </message>
        <message>
            <source>in their own words</source>
            <translation>in eigen woorden</translation>
        </message>
        <message>
            <source>life areas</source>
            <translation>leefgebieden</translation>
        </message>
        <message>
            <source>how far ahead</source>
            <translation>hoe ver vooruit</translation>
        </message>
        <message>
            <source>order of importance</source>
            <translation>volgorde van belang</translation>
        </message>
        <message>
            <source>why</source>
            <translation>waarom</translation>
        </message>
        <message>
            <source>how they will notice</source>
            <translation>hoe zij het merken</translation>
        </message>
        <message>
            <source>step aimed for</source>
            <translation>trede die het doel is</translation>
        </message>
        <message>
            <source>how it went, in their words</source>
            <translation>hoe het ging, in eigen woorden</translation>
        </message>
        <message>
            <source>plan</source>
            <translation>plan</translation>
        </message>
        <message>
            <source>what the step is</source>
            <translation>wat de stap is</translation>
        </message>
        <message>
            <source>together or alone</source>
            <translation>samen of alleen</translation>
        </message>
        <message>
            <source>who helps</source>
            <translation>wie helpt</translation>
        </message>
        <message>
            <source>what kind of helper</source>
            <translation>wat voor helper</translation>
        </message>
        <message>
            <source>who of the network</source>
            <translation>wie uit het netwerk</translation>
        </message>
        <message>
            <source>promised by</source>
            <translation>beloofd door</translation>
        </message>
        <message>
            <source>whose drawing</source>
            <translation>van wie de tekening is</translation>
        </message>
        <message>
            <source>name in the middle</source>
            <translation>naam in het midden</translation>
        </message>
        <message>
            <source>picture in the middle</source>
            <translation>plaatje in het midden</translation>
        </message>
        <message>
            <source>who drew it</source>
            <translation>wie tekende</translation>
        </message>
        <message>
            <source>wish</source>
            <translation>wens</translation>
        </message>
        <message>
            <source>who or what it is</source>
            <translation>wie of wat het is</translation>
        </message>
        <message>
            <source>part of the circle</source>
            <translation>deel van de cirkel</translation>
        </message>
        <message>
            <source>how near</source>
            <translation>hoe dichtbij</translation>
        </message>
        <message>
            <source>who they are</source>
            <translation>wie het is</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>plaatje</translation>
        </message>
        <message>
            <source>member of the household</source>
            <translation>lid van het huishouden</translation>
        </message>
        <message>
            <source>may we invite them</source>
            <translation>mogen we hen uitnodigen</translation>
        </message>
        <message>
            <source>may they know</source>
            <translation>mogen zij het weten</translation>
        </message>
        <message>
            <source>may be called at night</source>
            <translation>mag 's nachts gebeld worden</translation>
        </message>
        <message>
            <source>phone number agreed</source>
            <translation>nummer in overleg</translation>
        </message>
        <message>
            <source>what the client says about them</source>
            <translation>wat de cliënt over hen zegt</translation>
        </message>
        <message>
            <source>how strong</source>
            <translation>hoe sterk</translation>
        </message>
        <message>
            <source>how it is between them</source>
            <translation>hoe het is tussen hen</translation>
        </message>
        <message>
            <source>who helps whom</source>
            <translation>wie wie helpt</translation>
        </message>
        <message>
            <source>kinds of help</source>
            <translation>soorten hulp</translation>
        </message>
        <message>
            <source>how often</source>
            <translation>hoe vaak</translation>
        </message>
        <message>
            <source>ways of contact</source>
            <translation>manieren van contact</translation>
        </message>
        <message>
            <source>who begins</source>
            <translation>wie begint</translation>
        </message>
        <message>
            <source>since when</source>
            <translation>sinds wanneer</translation>
        </message>
        <message>
            <source>between the two</source>
            <translation>tussen die twee</translation>
        </message>
        <message>
            <source>what the client says about it</source>
            <translation>wat de cliënt erover zegt</translation>
        </message>
        <message>
            <source>family tie</source>
            <translation>familieband</translation>
        </message>
        <message>
            <source>the drawing as it was kept</source>
            <translation>de bewaarde tekening</translation>
        </message>
        <message>
            <source>life areas as the client sees them</source>
            <translation>leefgebieden zoals de cliënt ze ziet</translation>
        </message>
        <message>
            <source>instrument</source>
            <translation>instrument</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versie</translation>
        </message>
        <message>
            <source>pack</source>
            <translation>pakket</translation>
        </message>
        <message>
            <source>texts of the steps</source>
            <translation>teksten van de treden</translation>
        </message>
        <message>
            <source>day</source>
            <translation>dag</translation>
        </message>
        <message>
            <source>occasion</source>
            <translation>aanleiding</translation>
        </message>
        <message>
            <source>who it is about</source>
            <translation>over wie het gaat</translation>
        </message>
        <message>
            <source>a life area as the client sees it</source>
            <translation>een leefgebied zoals de cliënt het ziet</translation>
        </message>
        <message>
            <source>the step</source>
            <translation>de trede</translation>
        </message>
        <message>
            <source>other answer</source>
            <translation>ander antwoord</translation>
        </message>
        <message>
            <source>wants it to change</source>
            <translation>wil dat het verandert</translation>
        </message>
        <message>
            <source>an answer at the talk picture</source>
            <translation>een antwoord bij de praatplaat</translation>
        </message>
        <message>
            <source>talk picture</source>
            <translation>praatplaat</translation>
        </message>
        <message>
            <source>scene</source>
            <translation>tafereel</translation>
        </message>
        <message>
            <source>what was chosen</source>
            <translation>wat gekozen is</translation>
        </message>
        <message>
            <source>looking back together</source>
            <translation>samen terugkijken</translation>
        </message>
        <message>
            <source>what helped</source>
            <translation>wat hielp</translation>
        </message>
        <message>
            <source>what did not help</source>
            <translation>wat niet hielp</translation>
        </message>
        <message>
            <source>what changed</source>
            <translation>wat er veranderde</translation>
        </message>
        <message>
            <source>advice for others</source>
            <translation>advies voor anderen</translation>
        </message>
        <message>
            <source>felt heard</source>
            <translation>voelde zich gehoord</translation>
        </message>
        <message>
            <source>felt understood</source>
            <translation>voelde zich begrepen</translation>
        </message>
        <message>
            <source>saw the sense in it</source>
            <translation>zag er iets in</translation>
        </message>
        <message>
            <source>what the client adds</source>
            <translation>wat de cliënt toevoegt</translation>
        </message>
        <message>
            <source>what it is about</source>
            <translation>waar het over gaat</translation>
        </message>
        <message>
            <source>written down by</source>
            <translation>opgeschreven door</translation>
        </message>
        <message>
            <source>a short call</source>
            <translation>even bellen</translation>
        </message>
        <message>
            <source>how are you</source>
            <translation>hoe gaat het</translation>
        </message>
        <message>
            <source>anything new</source>
            <translation>is er iets nieuws</translation>
        </message>
        <message>
            <source>shall we come by</source>
            <translation>zullen we langskomen</translation>
        </message>
        <message>
            <source>the plan as it was kept</source>
            <translation>het bewaarde plan</translation>
        </message>
        <message>
            <source>a pen stroke</source>
            <translation>een penstreek</translation>
        </message>
        <message>
            <source>the words</source>
            <translation>de woorden</translation>
        </message>
        <message>
            <source>somebody in a group</source>
            <translation>iemand in een groep</translation>
        </message>
        <message>
            <source>the dossier</source>
            <translation>het dossier</translation>
        </message>
        <message>
            <source>notes of a visit</source>
            <translation>notities van een bezoek</translation>
        </message>
        <message>
            <source>safety at visits</source>
            <translation>veiligheid bij bezoek</translation>
        </message>
        <message>
            <source>safety measures</source>
            <translation>maatregelen voor de veiligheid</translation>
        </message>
        <message>
            <source>colleague who knows</source>
            <translation>collega die het weet</translation>
        </message>
        <message>
            <source>who let us in</source>
            <translation>wie ons binnenliet</translation>
        </message>
        <message>
            <source>how the contact goes</source>
            <translation>hoe het contact gaat</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>notities</translation>
        </message>
        <message>
            <source>reflection</source>
            <translation>reflectie</translation>
        </message>
        <message>
            <source>rule that was in the way</source>
            <translation>regel die in de weg zat</translation>
        </message>
        <message>
            <source>told to the client</source>
            <translation>verteld aan de cliënt</translation>
        </message>
        <message>
            <source>life area</source>
            <translation>leefgebied</translation>
        </message>
        <message>
            <source>what was seen or heard</source>
            <translation>wat gezien of gehoord is</translation>
        </message>
        <message>
            <source>how we know</source>
            <translation>hoe we het weten</translation>
        </message>
        <message>
            <source>told by</source>
            <translation>verteld door</translation>
        </message>
        <message>
            <source>what it may mean</source>
            <translation>wat het kan betekenen</translation>
        </message>
        <message>
            <source>the worry</source>
            <translation>de zorg</translation>
        </message>
        <message>
            <source>for whom</source>
            <translation>voor wie</translation>
        </message>
        <message>
            <source>how sure</source>
            <translation>hoe zeker</translation>
        </message>
        <message>
            <source>what was arranged</source>
            <translation>wat geregeld is</translation>
        </message>
        <message>
            <source>day it was noted</source>
            <translation>dag van noteren</translation>
        </message>
        <message>
            <source>a child at a visit</source>
            <translation>een kind bij een bezoek</translation>
        </message>
        <message>
            <source>which child</source>
            <translation>welk kind</translation>
        </message>
        <message>
            <source>spoken alone</source>
            <translation>alleen gesproken</translation>
        </message>
        <message>
            <source>how worried</source>
            <translation>hoe bezorgd</translation>
        </message>
        <message>
            <source>day of the measurement</source>
            <translation>dag van de meting</translation>
        </message>
        <message>
            <source>who measured</source>
            <translation>wie mat</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>getraind</translation>
        </message>
        <message>
            <source>who told us</source>
            <translation>van wie we het weten</translation>
        </message>
        <message>
            <source>the client's own measurement</source>
            <translation>de meting van de cliënt</translation>
        </message>
        <message>
            <source>measured together with</source>
            <translation>samen gemeten met</translation>
        </message>
        <message>
            <source>day of the facts</source>
            <translation>dag van de feiten</translation>
        </message>
        <message>
            <source>why it jumped</source>
            <translation>waarom het sprong</translation>
        </message>
        <message>
            <source>who carries this</source>
            <translation>wie dit draagt</translation>
        </message>
        <message>
            <source>an attempt to make contact</source>
            <translation>een contactpoging</translation>
        </message>
        <message>
            <source>what was tried</source>
            <translation>wat geprobeerd is</translation>
        </message>
        <message>
            <source>what came of it</source>
            <translation>wat het opleverde</translation>
        </message>
        <message>
            <source>next idea</source>
            <translation>volgend idee</translation>
        </message>
        <message>
            <source>by whom</source>
            <translation>door wie</translation>
        </message>
        <message>
            <source>what there is to do</source>
            <translation>wat er te doen is</translation>
        </message>
        <message>
            <source>kind of task</source>
            <translation>soort taak</translation>
        </message>
        <message>
            <source>first day of the phase</source>
            <translation>eerste dag van de fase</translation>
        </message>
        <message>
            <source>first day of the intensity</source>
            <translation>eerste dag van de intensiteit</translation>
        </message>
        <message>
            <source>reason of the intensity</source>
            <translation>reden van de intensiteit</translation>
        </message>
        <message>
            <source>director since</source>
            <translation>regisseur sinds</translation>
        </message>
        <message>
            <source>reason of the director</source>
            <translation>reden van de regisseur</translation>
        </message>
        <message>
            <source>case manager</source>
            <translation>casemanager</translation>
        </message>
        <message>
            <source>legal basis</source>
            <translation>grondslag</translation>
        </message>
        <message>
            <source>law</source>
            <translation>wet</translation>
        </message>
        <message>
            <source>voluntary or not</source>
            <translation>vrijwillig of niet</translation>
        </message>
        <message>
            <source>urgency</source>
            <translation>haast</translation>
        </message>
        <message>
            <source>way of working</source>
            <translation>werkwijze</translation>
        </message>
        <message>
            <source>first day of the contact clock</source>
            <translation>eerste dag van de contactklok</translation>
        </message>
        <message>
            <source>days between contacts</source>
            <translation>dagen tussen contacten</translation>
        </message>
        <message>
            <source>keeping in touch until</source>
            <translation>contact houden tot</translation>
        </message>
        <message>
            <source>day of closing</source>
            <translation>dag van afsluiten</translation>
        </message>
        <message>
            <source>reason of closing</source>
            <translation>reden van afsluiten</translation>
        </message>
        <message>
            <source>what may go wrong</source>
            <translation>wat er mis kan gaan</translation>
        </message>
        <message>
            <source>somebody who helps too</source>
            <translation>iemand die ook helpt</translation>
        </message>
        <message>
            <source>profession</source>
            <translation>vak</translation>
        </message>
        <message>
            <source>what they help with</source>
            <translation>waarmee zij helpen</translation>
        </message>
        <message>
            <source>until when</source>
            <translation>tot wanneer</translation>
        </message>
        <message>
            <source>active or asleep</source>
            <translation>actief of slapend</translation>
        </message>
        <message>
            <source>asked by</source>
            <translation>gevraagd door</translation>
        </message>
        <message>
            <source>does it help</source>
            <translation>helpt het</translation>
        </message>
        <message>
            <source>could stop</source>
            <translation>kan stoppen</translation>
        </message>
        <message>
            <source>last contact</source>
            <translation>laatste contact</translation>
        </message>
        <message>
            <source>a note about the drawing</source>
            <translation>een notitie over de tekening</translation>
        </message>
        <message>
            <source>who on the drawing</source>
            <translation>wie op de tekening</translation>
        </message>
        <message>
            <source>which tie</source>
            <translation>welke band</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>unsafe</source>
            <translation>onveilig</translation>
        </message>
        <message>
            <source>why unsafe</source>
            <translation>waarom onveilig</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>planned day</source>
            <translation>geplande dag</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>soort</translation>
        </message>
        <message>
            <source>who goes</source>
            <translation>wie gaat</translation>
        </message>
        <message>
            <source>the referral</source>
            <translation>de aanmelding</translation>
        </message>
        <message>
            <source>how it came</source>
            <translation>hoe het kwam</translation>
        </message>
        <message>
            <source>organisation of who referred</source>
            <translation>organisatie van de aanmelder</translation>
        </message>
        <message>
            <source>who referred</source>
            <translation>wie aanmeldde</translation>
        </message>
        <message>
            <source>role of who referred</source>
            <translation>rol van de aanmelder</translation>
        </message>
        <message>
            <source>phone of who referred</source>
            <translation>telefoon van de aanmelder</translation>
        </message>
        <message>
            <source>client knows</source>
            <translation>cliënt weet ervan</translation>
        </message>
        <message>
            <source>why the client does not know</source>
            <translation>waarom de cliënt het niet weet</translation>
        </message>
        <message>
            <source>client agrees</source>
            <translation>cliënt is het eens</translation>
        </message>
        <message>
            <source>adults</source>
            <translation>volwassenen</translation>
        </message>
        <message>
            <source>ages of the children</source>
            <translation>leeftijden van de kinderen</translation>
        </message>
        <message>
            <source>how to make contact</source>
            <translation>hoe contact te maken</translation>
        </message>
        <message>
            <source>safety of workers</source>
            <translation>veiligheid van hulpverleners</translation>
        </message>
        <message>
            <source>whether it fits</source>
            <translation>of het past</translation>
        </message>
        <message>
            <source>why it fits or not</source>
            <translation>waarom het past of niet</translation>
        </message>
        <message>
            <source>passed on to</source>
            <translation>doorgegeven aan</translation>
        </message>
        <message>
            <source>day the referrer was told</source>
            <translation>dag dat de aanmelder het hoorde</translation>
        </message>
        <message>
            <source>expertise wanted</source>
            <translation>gewenste kennis</translation>
        </message>
        <message>
            <source>day of the team meeting</source>
            <translation>dag van het teamoverleg</translation>
        </message>
        <message>
            <source>the check of who directs</source>
            <translation>de regiecheck</translation>
        </message>
        <message>
            <source>another plan</source>
            <translation>een ander plan</translation>
        </message>
        <message>
            <source>another director</source>
            <translation>een andere regisseur</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>uitkomst</translation>
        </message>
        <message>
            <source>spoken with</source>
            <translation>gesproken met</translation>
        </message>
        <message>
            <source>a reason not to begin</source>
            <translation>een contra-indicatie</translation>
        </message>
        <message>
            <source>there or not</source>
            <translation>aanwezig of niet</translation>
        </message>
        <message>
            <source>what was done</source>
            <translation>wat gedaan is</translation>
        </message>
        <message>
            <source>weighing what may happen</source>
            <translation>het risico wegen</translation>
        </message>
        <message>
            <source>what could happen</source>
            <translation>wat er kan gebeuren</translation>
        </message>
        <message>
            <source>how bad</source>
            <translation>hoe erg</translation>
        </message>
        <message>
            <source>how likely</source>
            <translation>hoe waarschijnlijk</translation>
        </message>
        <message>
            <source>who was asked</source>
            <translation>wie geraadpleegd is</translation>
        </message>
        <message>
            <source>who was told</source>
            <translation>wie het gehoord heeft</translation>
        </message>
        <message>
            <source>rounding off</source>
            <translation>het afronden</translation>
        </message>
        <message>
            <source>the question can be handled</source>
            <translation>de vraag is hanteerbaar</translation>
        </message>
        <message>
            <source>first look</source>
            <translation>eerste keer gekeken</translation>
        </message>
        <message>
            <source>second look</source>
            <translation>tweede keer gekeken</translation>
        </message>
        <message>
            <source>can do it themselves</source>
            <translation>kunnen het zelf</translation>
        </message>
        <message>
            <source>they want to stop</source>
            <translation>zij willen stoppen</translation>
        </message>
        <message>
            <source>support arranged</source>
            <translation>steun geregeld</translation>
        </message>
        <message>
            <source>does it go wrong without us</source>
            <translation>gaat het mis zonder ons</translation>
        </message>
        <message>
            <source>children looked at</source>
            <translation>naar de kinderen gekeken</translation>
        </message>
        <message>
            <source>agreements handed over</source>
            <translation>afspraken overgedragen</translation>
        </message>
        <message>
            <source>others know</source>
            <translation>anderen weten het</translation>
        </message>
        <message>
            <source>papers handed over</source>
            <translation>papieren overgedragen</translation>
        </message>
        <message>
            <source>how to come back</source>
            <translation>hoe zij terugkomen</translation>
        </message>
        <message>
            <source>first day of keeping</source>
            <translation>eerste dag van bewaren</translation>
        </message>
        <message>
            <source>what was learned</source>
            <translation>wat ervan geleerd is</translation>
        </message>
        <message>
            <source>an entry of the journal</source>
            <translation>een stukje van het journaal</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>with whom</source>
            <translation>met wie</translation>
        </message>
        <message>
            <source>what it corrects</source>
            <translation>wat het verbetert</translation>
        </message>
        <message>
            <source>close by (first ring)</source>
            <translation>dichtbij (eerste ring)</translation>
        </message>
        <message>
            <source>further (second ring)</source>
            <translation>verder (tweede ring)</translation>
        </message>
        <message>
            <source>furthest (third ring)</source>
            <translation>het verst (derde ring)</translation>
        </message>
        <message>
            <source>light tie</source>
            <translation>lichte band</translation>
        </message>
        <message>
            <source>good tie</source>
            <translation>goede band</translation>
        </message>
        <message>
            <source>strong tie</source>
            <translation>sterke band</translation>
        </message>
        <message>
            <source>which it corrects</source>
            <translation>welke dit verbetert</translation>
        </message>
        <message>
            <source>where the safety plan is</source>
            <translation>waar het veiligheidsplan is</translation>
        </message>
        <message>
            <source>the safety plan</source>
            <translation>het veiligheidsplan</translation>
        </message>
        <message>
            <source>a safe place</source>
            <translation>een veilige plek</translation>
        </message>
        <message>
            <source>code word</source>
            <translation>codewoord</translation>
        </message>
        <message>
            <source>who checks</source>
            <translation>wie het nagaat</translation>
        </message>
        <message>
            <source>phone of who checks</source>
            <translation>telefoon van wie het nagaat</translation>
        </message>
        <message>
            <source>how often somebody checks</source>
            <translation>hoe vaak iemand het nagaat</translation>
        </message>
        <message>
            <source>good until</source>
            <translation>geldig tot</translation>
        </message>
        <message>
            <source>a hidden copy</source>
            <translation>een verborgen kopie</translation>
        </message>
        <message>
            <source>where the hidden copy is</source>
            <translation>waar de verborgen kopie ligt</translation>
        </message>
        <message>
            <source>a line of the safety plan</source>
            <translation>een regel van het veiligheidsplan</translation>
        </message>
        <message>
            <source>what it says</source>
            <translation>wat er staat</translation>
        </message>
        <message>
            <source>who</source>
            <translation>wie</translation>
        </message>
        <message>
            <source>what kind of person</source>
            <translation>wat voor iemand</translation>
        </message>
        <message>
            <source>day or night</source>
            <translation>dag of nacht</translation>
        </message>
        <message>
            <source>when it happened</source>
            <translation>wanneer het gebeurde</translation>
        </message>
        <message>
            <source>who saw it</source>
            <translation>wie het zag</translation>
        </message>
        <message>
            <source>day of the signature</source>
            <translation>dag van de handtekening</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>feit</translation>
        </message>
        <message>
            <source>what makes it harder</source>
            <translation>wat het moeilijker maakt</translation>
        </message>
        <message>
            <source>a moment that went well</source>
            <translation>een moment dat goed ging</translation>
        </message>
        <message>
            <source>bottom line</source>
            <translation>ondergrens</translation>
        </message>
        <message>
            <source>green: it goes well</source>
            <translation>groen: het gaat goed</translation>
        </message>
        <message>
            <source>orange: watch out</source>
            <translation>oranje: let op</translation>
        </message>
        <message>
            <source>red: act now</source>
            <translation>rood: doe nu iets</translation>
        </message>
        <message>
            <source>what to do</source>
            <translation>wat te doen</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>telefoonnummer</translation>
        </message>
        <message>
            <source>a line for the child</source>
            <translation>een regel voor het kind</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>handtekening</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>overdag</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>&apos;s nachts</translation>
        </message>
        <message>
            <source>always</source>
            <translation>altijd</translation>
        </message>
        <message>
            <source>a photo, sketch or voice memo</source>
            <translation>een foto, schets of spraakmemo</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>bijschrift</translation>
        </message>
        <message>
            <source>it is a letter</source>
            <translation>het is een brief</translation>
        </message>
        <message>
            <source>letter handled on</source>
            <translation>brief afgehandeld op</translation>
        </message>
        <message>
            <source>is removed on</source>
            <translation>wordt verwijderd op</translation>
        </message>
        <message>
            <source>a move from another household</source>
            <translation>een verplaatsing uit een ander huishouden</translation>
        </message>
        <message>
            <source>what was moved</source>
            <translation>wat verplaatst is</translation>
        </message>
        <message>
            <source>household it came from</source>
            <translation>huishouden waar het vandaan kwam</translation>
        </message>
        <message>
            <source>who moved it</source>
            <translation>wie het verplaatste</translation>
        </message>
        <message>
            <source>day it was moved</source>
            <translation>dag van verplaatsen</translation>
        </message>
        <message>
            <source>who wrote it</source>
            <translation>wie het schreef</translation>
        </message>
        <message>
            <source>day it was written</source>
            <translation>dag dat het geschreven is</translation>
        </message>
        <message>
            <source>possibly a data leak</source>
            <translation>mogelijk een datalek</translation>
        </message>
    </context>
    <context>
        <name>GoalCard</name>
        <message>
            <source>Added by %1</source>
            <translation>Erbij gezet door %1</translation>
        </message>
        <message>
            <source>Added later</source>
            <translation>Later erbij gezet</translation>
        </message>
        <message>
            <source>For those who help, not for the client</source>
            <translation>Voor wie helpt, niet voor de cliënt</translation>
        </message>
        <message>
            <source>on their own</source>
            <translation>zelf</translation>
        </message>
        <message>
            <source>nobody helps yet</source>
            <translation>nog niemand helpt</translation>
        </message>
        <message>
            <source>Small step</source>
            <translation>Kleine stap</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Bereikt</translation>
        </message>
    </context>
    <context>
        <name>HandedReviewScreen</name>
        <message>
            <source>Taken off by the client, changed by a colleague: stays</source>
            <translation>Weggehaald door de cliënt, veranderd door een collega: blijft staan</translation>
        </message>
        <message>
            <source>My dream</source>
            <translation>Mijn droom</translation>
        </message>
        <message>
            <source>It is good enough when</source>
            <translation>Het is goed genoeg als</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>Mijn mensen</translation>
        </message>
        <message>
            <source>Small step</source>
            <translation>Kleine stap</translation>
        </message>
        <message>
            <source>“This is our plan”</source>
            <translation>‘Dit is ons plan’</translation>
        </message>
        <message>
            <source>New on the drawing</source>
            <translation>Nieuw op de tekening</translation>
        </message>
        <message>
            <source>Has another place or other words</source>
            <translation>Kreeg een andere plek of andere woorden</translation>
        </message>
        <message>
            <source>Taken off the drawing</source>
            <translation>Van de tekening gehaald</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nieuwe lijn</translation>
        </message>
        <message>
            <source>Line changed</source>
            <translation>Lijn veranderd</translation>
        </message>
        <message>
            <source>Line taken away</source>
            <translation>Lijn weggehaald</translation>
        </message>
        <message>
            <source>I do it myself</source>
            <translation>doe ik zelf</translation>
        </message>
        <message>
            <source>one of my people</source>
            <translation>iemand van mij</translation>
        </message>
        <message>
            <source>a helper</source>
            <translation>een hulpverlener</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nog niemand</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Ondertekend</translation>
        </message>
        <message>
            <source>Said by a tap</source>
            <translation>Met een tik gezegd</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>de cliënt</translation>
        </message>
        <message>
            <source>Answer taken back</source>
            <translation>Antwoord teruggenomen</translation>
        </message>
        <message>
            <source>Made by the client</source>
            <translation>Door de cliënt gemaakt</translation>
        </message>
        <message>
            <source>Of a household that is not on this device any more</source>
            <translation>Van een huishouden dat niet meer op dit toestel staat</translation>
        </message>
        <message>
            <source>Talk picture, %1</source>
            <translation>Praatplaat, %1</translation>
        </message>
        <message>
            <source>Drawing, %1</source>
            <translation>Tekening, %1</translation>
        </message>
        <message>
            <source>Plan sheet, %1</source>
            <translation>Planblad, %1</translation>
        </message>
        <message>
            <source>From the client</source>
            <translation>Van de cliënt</translation>
        </message>
        <message>
            <source>This is how they left it. It becomes part of their page when you take it over.</source>
            <translation>Zo lieten zij het achter. Het komt op hun pagina als je het overneemt.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Handtekening</translation>
        </message>
        <message>
            <source>You cannot write on the client's page. A colleague who can, can grant it; until then it waits here.</source>
            <translation>Je kunt niet schrijven op de pagina van de cliënt. Een collega kan je dat recht geven. Tot dan wacht het hier.</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Weggooien</translation>
        </message>
        <message>
            <source>Throw this sheet away?</source>
            <translation>Dit blad weggooien?</translation>
        </message>
        <message>
            <source>What the client made is gone then. Have you told them?</source>
            <translation>Wat de cliënt maakte is dan weg. Heb je dat gezegd?</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>The two ends of a line</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%n more sheet(s) wait behind this one.</source>
            <translation>
                <numerusform>Hierachter wacht nog %n blad.</numerusform>
                <numerusform>Hierachter wachten nog %n bladen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) in the box cannot be read. They go with this sheet.</source>
            <translation>
                <numerusform>%n stukje in de bus is niet te lezen. Het gaat met dit blad mee.</numerusform>
                <numerusform>%n stukjes in de bus zijn niet te lezen. Ze gaan met dit blad mee.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stroke of the pen</source>
            <translation>Streep met de pen</translation>
        </message>
        <message>
            <source>stroke of the pen</source>
            <translation>streep met de pen</translation>
        </message>
        <message>
            <source>Word on a slip</source>
            <translation>Woord op een briefje</translation>
        </message>
        <message>
            <source>Could you say what you wanted?</source>
            <translation>Kon u zeggen wat u wilde?</translation>
        </message>
        <message>
            <source>Do we work on what matters to you?</source>
            <translation>Werken we aan wat u belangrijk vindt?</translation>
        </message>
        <message>
            <source>Do you know what happens now?</source>
            <translation>Weet u wat er nu gebeurt?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>Een beetje</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Page of a visit, %1</source>
            <translation>Bladzijde van een bezoek, %1</translation>
        </message>
    </context>
    <context>
        <name>HandedScreen</name>
        <message>
            <source>AanZet</source>
            <translation>AanZet</translation>
        </message>
        <message>
            <source>For the worker</source>
            <translation>Voor de hulpverlener</translation>
        </message>
        <message>
            <source>Your PIN brings you back.</source>
            <translation>Met je pincode kom je terug.</translation>
        </message>
        <message>
            <source>Your passphrase brings you back.</source>
            <translation>Met je wachtzin kom je terug.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Laat zien wat ik typ</translation>
        </message>
        <message>
            <source>Hide what I type</source>
            <translation>Verberg wat ik typ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Back to the client</source>
            <translation>Terug naar de cliënt</translation>
        </message>
    </context>
    <context>
        <name>HandoverScreen</name>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>Overdragen</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>The offer is on its way</source>
            <translation>Het aanbod is onderweg</translation>
        </message>
        <message>
            <source>Offered to %1</source>
            <translation>Aangeboden aan %1</translation>
        </message>
        <message>
            <source>%1 offers you this household</source>
            <translation>%1 biedt je dit huishouden aan</translation>
        </message>
        <message>
            <source>You take it over</source>
            <translation>Je neemt het over</translation>
        </message>
        <message>
            <source>It leaves with the next sync. Go on working here.</source>
            <translation>Het gaat mee met de volgende synchronisatie. Werk hier gewoon door.</translation>
        </message>
        <message>
            <source>You both work in it until it is taken over. Then %1 ends reading here; everybody else stays.</source>
            <translation>Jullie werken er samen in tot het is overgenomen. Dan leest %1 hier niet meer mee. Alle anderen blijven.</translation>
        </message>
        <message>
            <source>You can read and write here already. When you take it over, %1 stops reading here; everybody else stays.</source>
            <translation>Je kunt hier al lezen en schrijven. Neem je het over, dan leest %1 hier niet meer mee. Alle anderen blijven.</translation>
        </message>
        <message>
            <source>It holds with the next sync.</source>
            <translation>Het geldt vanaf de volgende synchronisatie.</translation>
        </message>
        <message>
            <source>Take it over</source>
            <translation>Neem het over</translation>
        </message>
        <message>
            <source>Offer it to somebody else</source>
            <translation>Bied het een ander aan</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Aan wie?</translation>
        </message>
        <message>
            <source>There is no colleague yet who could take it.</source>
            <translation>Er is nog geen collega die het kan overnemen.</translation>
        </message>
        <message>
            <source>What should they know? (professionals only)</source>
            <translation>Wat moet je collega weten? (alleen voor hulpverleners)</translation>
        </message>
        <message>
            <source>A few lines. The rest of the page below comes from the household itself.</source>
            <translation>Een paar regels. De rest van het blad hieronder komt uit het huishouden zelf.</translation>
        </message>
        <message>
            <source>You both work in it until they take it over. From then on you no longer read here.</source>
            <translation>Jullie werken er samen in tot je collega het overneemt. Vanaf dan lees jij hier niet meer mee.</translation>
        </message>
        <message>
            <source>Offer it</source>
            <translation>Bied het aan</translation>
        </message>
        <message>
            <source>Only who manages this household can hand it over. Ask your team lead.</source>
            <translation>Alleen wie dit huishouden beheert, kan het overdragen. Vraag het je teamleider.</translation>
        </message>
        <message>
            <source>This page on paper</source>
            <translation>Dit blad op papier</translation>
        </message>
        <message>
            <source>Take it over?</source>
            <translation>Overnemen?</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>From then on this household is in your hands, and %1 no longer reads here. That cannot be taken back; it can be handed over again.</source>
            <translation>Vanaf dan heb jij dit huishouden onder je hoede, en leest %1 hier niet meer mee. Dat kan niet ongedaan; wel kun je het weer overdragen.</translation>
        </message>
        <message>
            <source>Yes, I take it over</source>
            <translation>Ja, ik neem het over</translation>
        </message>
        <message>
            <source>The offer is being taken back</source>
            <translation>Het aanbod wordt teruggenomen</translation>
        </message>
        <message>
            <source>It holds with the next sync. %1 can still read and write here; under &quot;Who can read this&quot; you can take that away.</source>
            <translation>Het geldt vanaf de volgende synchronisatie. %1 kan hier nog lezen en schrijven; bij &quot;Wie kan dit lezen&quot; kun je dat wegnemen.</translation>
        </message>
        <message>
            <source>Take the offer back</source>
            <translation>Aanbod terugnemen</translation>
        </message>
    </context>
    <context>
        <name>HandoverSummary</name>
        <message>
            <source>In their own words</source>
            <translation>In hun eigen woorden</translation>
        </message>
        <message>
            <source>Their question</source>
            <translation>Hun vraag</translation>
        </message>
        <message>
            <source>When is it good enough for them?</source>
            <translation>Wanneer is het goed genoeg voor hen?</translation>
        </message>
        <message>
            <source>What they want you to know, so that it need not be asked again</source>
            <translation>Dit hoef je niet nog eens te vragen</translation>
        </message>
        <message>
            <source>Open agreements</source>
            <translation>Open afspraken</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message numerus="yes">
            <source>%n to keep</source>
            <translation>
                <numerusform>%n staat open</numerusform>
                <numerusform>%n staan open</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing of this was written down yet.</source>
            <translation>Hier staat nog niets van opgeschreven.</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>From colleague to colleague</source>
            <translation>Van collega tot collega</translation>
        </message>
        <message>
            <source>Where the work stands</source>
            <translation>Waar het werk staat</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Safety at visits</source>
            <translation>Veilig op bezoek</translation>
        </message>
        <message>
            <source>Nothing special.</source>
            <translation>Niets bijzonders.</translation>
        </message>
        <message>
            <source>Take care.</source>
            <translation>Let op.</translation>
        </message>
        <message>
            <source>Do not go alone.</source>
            <translation>Ga niet alleen.</translation>
        </message>
        <message>
            <source>Do not go alone. %1</source>
            <translation>Ga niet alleen. %1</translation>
        </message>
        <message>
            <source>Who else helps</source>
            <translation>Wie er nog meer helpt</translation>
        </message>
        <message>
            <source>Nobody is noted.</source>
            <translation>Er staat niemand genoteerd.</translation>
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
        <name>HouseholdEditSheet</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What do you call them?</source>
            <translation>Hoe noem je hen?</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Who they are and who to call</source>
            <translation>Wie zij zijn en wie je belt</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Regisseur</translation>
        </message>
        <message>
            <source>Director's phone</source>
            <translation>Telefoon van de regisseur</translation>
        </message>
    </context>
    <context>
        <name>HouseholdFilters</name>
        <message>
            <source>Whose</source>
            <translation>Van wie</translation>
        </message>
        <message>
            <source>The whole team</source>
            <extracomment>Filter of the households: of the whole team, as far as this person may read them</extracomment>
            <translation>Hele team</translation>
        </message>
        <message>
            <source>Mine</source>
            <extracomment>Filter of the households: those of this person</extracomment>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>All</source>
            <extracomment>Filter of the households: any phase, any intensity</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Intensity</source>
            <translation>Intensiteit</translation>
        </message>
        <message>
            <source>Not visited for</source>
            <translation>Niet bezocht in de laatste</translation>
        </message>
        <message>
            <source>Does not matter</source>
            <extracomment>Filter of the households: whenever they were visited last</extracomment>
            <translation>Maakt niet uit</translation>
        </message>
        <message>
            <source>2 weeks</source>
            <translation>2 weken</translation>
        </message>
        <message>
            <source>4 weeks</source>
            <translation>4 weken</translation>
        </message>
        <message>
            <source>8 weeks</source>
            <translation>8 weken</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message numerus="yes">
            <source>Show %n household(s)</source>
            <translation>
                <numerusform>Toon %n huishouden</numerusform>
                <numerusform>Toon %n huishoudens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HouseholdScreen</name>
        <message>
            <source>Joined with %1</source>
            <translation>Samengevoegd met %1</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) still stand here: they came later, or joining was interrupted. Nothing of it is lost.</source>
            <translation>
                <numerusform>Hier staat nog %n stuk: het kwam later, of het samenvoegen is onderbroken. Er is niets weg.</numerusform>
                <numerusform>Hier staan nog %n stukken: ze kwamen later, of het samenvoegen is onderbroken. Er is niets weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write there from now on.</source>
            <translation>Schrijf vanaf nu daar.</translation>
        </message>
        <message>
            <source>Bring the rest along</source>
            <translation>Breng de rest erheen</translation>
        </message>
        <message>
            <source>This is the same household as …</source>
            <translation>Dit is hetzelfde huishouden als …</translation>
        </message>
        <message>
            <source>Join two files of one household</source>
            <translation>Voeg twee dossiers van één huishouden samen</translation>
        </message>
        <message>
            <source>Talk picture</source>
            <translation>Praatplaat</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Begin a visit</source>
            <translation>Bezoek beginnen</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Director</source>
            <translation>Regisseur</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <extracomment>Name of the colleague, then the phone number</extracomment>
            <translation>Nog niemand</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Who does it, then by when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose now</source>
            <translation>Nu kiezen</translation>
        </message>
        <message>
            <source>When is it good enough for them?</source>
            <translation>Wanneer is het goed genoeg voor hen?</translation>
        </message>
        <message>
            <source>Open agreements</source>
            <translation>Open afspraken</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message>
            <source>No visits yet.</source>
            <translation>Nog geen bezoeken.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message numerus="yes">
            <source>Journal, %n new</source>
            <translation>
                <numerusform>Journaal, %n nieuw</numerusform>
                <numerusform>Journaal, %n nieuw</numerusform>
            </translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journaal</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Their question</source>
            <translation>Hun vraag</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>How to reach them</source>
            <translation>Hoe ze te bereiken zijn</translation>
        </message>
        <message>
            <source>Last visit</source>
            <translation>Laatste bezoek</translation>
        </message>
        <message>
            <source>Also involved</source>
            <translation>Ook betrokken</translation>
        </message>
        <message>
            <source>asleep</source>
            <translation>slapend</translation>
        </message>
        <message>
            <source>Phase: %1</source>
            <extracomment>Which phase of the work this household is in</extracomment>
            <translation>Fase: %1</translation>
        </message>
        <message>
            <source>%1 offers you this household</source>
            <translation>%1 biedt je dit huishouden aan</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>Offered to %1</source>
            <translation>Aangeboden aan %1</translation>
        </message>
        <message>
            <source>The handover is on its way</source>
            <translation>De overdracht is onderweg</translation>
        </message>
        <message>
            <source>Look at the handover</source>
            <translation>Bekijk de overdracht</translation>
        </message>
        <message>
            <source>Fold the attempts away</source>
            <translation>Poging dichtvouwen</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Contactpoging</translation>
        </message>
        <message>
            <source>Note an attempt to make contact</source>
            <translation>Noteer een contactpoging</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nieuwe afspraak</translation>
        </message>
        <message>
            <source>Safe together</source>
            <translation>Samen veilig</translation>
        </message>
        <message>
            <source>The safety plan</source>
            <translation>Het veiligheidsplan</translation>
        </message>
        <message>
            <source>From the services directory</source>
            <translation>Uit de sociale kaart</translation>
        </message>
        <message>
            <source>Nobody else yet, as far as is known.</source>
            <translation>Nog niemand anders, voor zover bekend.</translation>
        </message>
        <message>
            <source>Somebody goes on apart …</source>
            <translation>Iemand gaat apart verder …</translation>
        </message>
        <message>
            <source>Split this household in two</source>
            <translation>Splits dit huishouden in tweeën</translation>
        </message>
    </context>
    <context>
        <name>HouseholdsScreen</name>
        <message>
            <source>Not everything was looked through yet. What comes is added here.</source>
            <translation>Nog niet alles is doorzocht. Wat erbij komt, verschijnt hier.</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Huishoudens</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoekveld leegmaken</translation>
        </message>
        <message>
            <source>Not visited yet</source>
            <translation>Nog niet bezocht</translation>
        </message>
        <message>
            <source>Last visit %1</source>
            <translation>Laatste bezoek %1</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>Phase of the work, then the last visit</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>No households yet</source>
            <translation>Nog geen huishoudens</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Make one, or ask a colleague to share one with you.</source>
            <translation>Maak er een, of vraag een collega om er een met je te delen.</translation>
        </message>
        <message>
            <source>Try another word, or a part of it.</source>
            <translation>Probeer een ander woord, of een deel ervan.</translation>
        </message>
        <message>
            <source>New household</source>
            <translation>Nieuw huishouden</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message numerus="yes">
            <source>%n of all households: show all</source>
            <extracomment>How many households pass the filters, and a tap takes the filters away</extracomment>
            <translation>
                <numerusform>%n huishouden: toon weer alles</numerusform>
                <numerusform>%n huishoudens: toon weer alles</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing holds “%1”. This looks like it.</source>
            <translation>“%1” staat nergens. Dit lijkt erop.</translation>
        </message>
        <message>
            <source>In what was written</source>
            <extracomment>Heading above places where the words of a search stand</extracomment>
            <translation>In wat geschreven is</translation>
        </message>
        <message>
            <source>Try other filters.</source>
            <translation>Probeer andere filters.</translation>
        </message>
    </context>
    <context>
        <name>InviteScreen</name>
        <message>
            <source>Invite a colleague</source>
            <translation>Nodig een collega uit</translation>
        </message>
        <message>
            <source>Back to devices and people</source>
            <translation>Terug naar toestellen en mensen</translation>
        </message>
        <message>
            <source>The server can&apos;t be reached now. Nothing was changed; try again with a network.</source>
            <translation>De server is nu niet te bereiken. Er is niets veranderd; probeer het opnieuw met een netwerk.</translation>
        </message>
        <message>
            <source>Only an administrator or a team lead can invite somebody.</source>
            <translation>Alleen een beheerder of teamleider kan iemand uitnodigen.</translation>
        </message>
        <message>
            <source>This organisation has no server yet. Without one nobody can be invited.</source>
            <translation>Deze organisatie heeft nog geen server. Zonder server kun je niemand uitnodigen.</translation>
        </message>
        <message>
            <source>Name of the colleague</source>
            <translation>Naam van de collega</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Where is your colleague?</source>
            <translation>Waar is je collega?</translation>
        </message>
        <message>
            <source>Here, beside me</source>
            <translation>Hier, naast mij</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>Ergens anders</translation>
        </message>
        <message>
            <source>The link works for 15 minutes and lets your colleague in at once.</source>
            <translation>De link werkt 15 minuten en laat je collega meteen binnen.</translation>
        </message>
        <message>
            <source>The link works for 7 days. Whoever opens it waits; an administrator compares a code by telephone and lets your colleague in.</source>
            <translation>De link werkt 7 dagen. Wie hem opent, wacht; een beheerder vergelijkt aan de telefoon een code en laat je collega binnen.</translation>
        </message>
        <message>
            <source>One moment ...</source>
            <translation>Een moment ...</translation>
        </message>
        <message>
            <source>Make the invitation</source>
            <translation>Maak de uitnodiging</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Voor %1</translation>
        </message>
        <message>
            <source>On the new device: read the code with the camera and copy the link. In AanZet choose &quot;I have an invitation&quot; and paste it there.</source>
            <translation>Op het nieuwe toestel: lees de code met de camera en kopieer de link. Kies in AanZet &quot;Ik heb een uitnodiging&quot; en plak hem daar.</translation>
        </message>
        <message>
            <source>Send this link so that nobody else reads it. In AanZet: &quot;I have an invitation&quot;.</source>
            <translation>Stuur deze link zo dat niemand anders hem leest. In AanZet kiest je collega &quot;Ik heb een uitnodiging&quot;.</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Uitnodiging</translation>
        </message>
        <message>
            <source>The invitation as a QR code</source>
            <translation>De uitnodiging als QR-code</translation>
        </message>
        <message>
            <source>Copied. After half a minute the clipboard forgets it.</source>
            <translation>Gekopieerd. Na een halve minuut vergeet het klembord de link.</translation>
        </message>
        <message>
            <source>Works until %1, and once.</source>
            <translation>Werkt tot %1, en één keer.</translation>
        </message>
        <message>
            <source>Done, take it off the screen</source>
            <translation>Klaar, haal van het scherm</translation>
        </message>
        <message>
            <source>Taken back: this invitation lets nobody in any more.</source>
            <translation>Teruggenomen: deze uitnodiging laat niemand meer binnen.</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>partly by %1</source>
            <extracomment>Somebody added to a colleague&apos;s text and could not send it any more: their name, then &quot;delivered later by ...&quot;</extracomment>
            <translation>deels van %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Telefoongesprek</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Besluit</translation>
        </message>
        <message>
            <source>Handover</source>
            <translation>Overdracht</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Bijeenkomst</translation>
        </message>
        <message>
            <source>Deviated from a rule</source>
            <translation>Afgeweken van een regel</translation>
        </message>
        <message>
            <source>Solved outside the Table</source>
            <translation>Opgelost buiten De Tafel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Rang the bell</source>
            <translation>Aangebeld</translation>
        </message>
        <message>
            <source>Card through the door</source>
            <translation>Kaartje door de bus</translation>
        </message>
        <message>
            <source>Phoned</source>
            <translation>Gebeld</translation>
        </message>
        <message>
            <source>Sent a message</source>
            <translation>Bericht gestuurd</translation>
        </message>
        <message>
            <source>Sent a letter</source>
            <translation>Brief gestuurd</translation>
        </message>
        <message>
            <source>Through a neighbour</source>
            <translation>Via een buur</translation>
        </message>
        <message>
            <source>Went to a place</source>
            <translation>Langs geweest op een plek</translation>
        </message>
        <message>
            <source>Through a professional</source>
            <translation>Via een hulpverlener</translation>
        </message>
        <message>
            <source>Attempt</source>
            <translation>Poging</translation>
        </message>
        <message>
            <source>spoke with them</source>
            <translation>gesproken</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>gezien</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>geen gehoor</translation>
        </message>
        <message>
            <source>does not want to now</source>
            <translation>wil nu niet</translation>
        </message>
        <message>
            <source>left a message</source>
            <translation>boodschap achtergelaten</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>genoteerd</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>only you</source>
            <translation>jou alleen</translation>
        </message>
        <message>
            <source>you</source>
            <translation>jou</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Went well</source>
            <translation>Ging goed</translation>
        </message>
        <message>
            <source>Small win</source>
            <translation>Kleine stap vooruit</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Volgende contact</translation>
        </message>
        <message>
            <source>Talk on the phone</source>
            <translation>Gesprek aan de telefoon</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Plan begun</source>
            <translation>Plan begonnen</translation>
        </message>
        <message>
            <source>Dream</source>
            <translation>Droom</translation>
        </message>
        <message>
            <source>Good enough</source>
            <translation>Goed genoeg</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plan gewijzigd</translation>
        </message>
        <message>
            <source>Step done</source>
            <translation>Stap gezet</translation>
        </message>
        <message>
            <source>Life areas as the client sees them</source>
            <translation>Leefgebieden, zoals de cliënt ze ziet</translation>
        </message>
        <message>
            <source>Network drawn</source>
            <translation>Netwerk getekend</translation>
        </message>
        <message>
            <source>Looked back together</source>
            <translation>Samen teruggekeken</translation>
        </message>
        <message>
            <source>Helped</source>
            <translation>Hielp</translation>
        </message>
        <message>
            <source>Did not help</source>
            <translation>Hielp niet</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat veranderde</translation>
        </message>
        <message>
            <source>A short call</source>
            <translation>Even gebeld</translation>
        </message>
        <message>
            <source>The client adds</source>
            <translation>De cliënt vult aan</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, uiterlijk %2</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Afspraak</translation>
        </message>
        <message>
            <source>Agreement done</source>
            <translation>Afspraak gedaan</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Next idea</source>
            <translation>Volgend idee</translation>
        </message>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Besloten</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Omdat</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Aanmelding</translation>
        </message>
        <message>
            <source>Direction check</source>
            <translation>Regiecheck</translation>
        </message>
        <message>
            <source>Rounding off</source>
            <translation>Afronden</translation>
        </message>
        <message>
            <source>Safety</source>
            <translation>Veiligheid</translation>
        </message>
        <message>
            <source>May mean</source>
            <translation>Kan betekenen</translation>
        </message>
        <message>
            <source>Observation</source>
            <translation>Waarneming</translation>
        </message>
        <message>
            <source>Worry</source>
            <translation>Zorg</translation>
        </message>
        <message>
            <source>Arranged</source>
            <translation>Geregeld</translation>
        </message>
        <message>
            <source>seen and spoken alone</source>
            <translation>gezien en apart gesproken</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>niet gezien</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1: %2. %3</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Kinderen</translation>
        </message>
        <message>
            <source>Notes of the visit</source>
            <translation>Notities bij het bezoek</translation>
        </message>
        <message>
            <source>No note was written.</source>
            <translation>Er is geen notitie gemaakt.</translation>
        </message>
        <message>
            <source>another household</source>
            <translation>een ander huishouden</translation>
        </message>
        <message>
            <source>moved here from %1 by %2, %3</source>
            <translation>hierheen verplaatst uit %1 door %2, %3</translation>
        </message>
        <message>
            <source>Possibly a data leak</source>
            <translation>Mogelijk een datalek</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Erbij</translation>
        </message>
        <message>
            <source>a letter</source>
            <translation>een brief</translation>
        </message>
        <message>
            <source>a sketch</source>
            <translation>een schets</translation>
        </message>
        <message>
            <source>a photo</source>
            <translation>een foto</translation>
        </message>
    </context>
    <context>
        <name>JournalFilters</name>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>Notes of visits</source>
            <translation>Notities bij bezoeken</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Pogingen</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Fasen</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Losse stukjes</translation>
        </message>
        <message>
            <source>Whose page</source>
            <translation>Wiens pagina</translation>
        </message>
        <message>
            <source>Both</source>
            <extracomment>Filter of the journal: the client's page and that of professionals</extracomment>
            <translation>Beide</translation>
        </message>
        <message>
            <source>The client's page</source>
            <translation>Pagina van de cliënt</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Geschreven door</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n item(s)</source>
            <translation>
                <numerusform>Toon %n stuk</numerusform>
                <numerusform>Toon %n stukken</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalItemRow</name>
        <message>
            <source>Client's page</source>
            <translation>Pagina van de cliënt</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen hulpverleners</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>%1: read by %2</source>
            <translation>%1: te lezen door %2</translation>
        </message>
        <message>
            <source>Phase: %1</source>
            <extracomment>The work with a household enters a phase</extracomment>
            <translation>Fase: %1</translation>
        </message>
        <message>
            <source>About: %1</source>
            <extracomment>An entry that adds to another item or corrects it: which item, and its day</extracomment>
            <translation>Over: %1</translation>
        </message>
        <message>
            <source>Something was added to this or corrected later.</source>
            <translation>Dit is later aangevuld of verbeterd.</translation>
        </message>
    </context>
    <context>
        <name>JournalScreen</name>
        <message>
            <source>Journal</source>
            <translation>Journaal</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message numerus="yes">
            <source>%n new since %1</source>
            <translation>
                <numerusform>%n nieuw sinds %1</numerusform>
                <numerusform>%n nieuw sinds %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Laat zien</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Bezoeken</translation>
        </message>
        <message>
            <source>The client's page</source>
            <translation>Pagina van de cliënt</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Nothing written yet</source>
            <translation>Nog niets geschreven</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Hier is niets</translation>
        </message>
        <message>
            <source>Visits, agreements and everything else appear here by themselves.</source>
            <translation>Bezoeken, afspraken en al het andere komen hier vanzelf te staan.</translation>
        </message>
        <message>
            <source>Choose another filter.</source>
            <translation>Kies een ander filter.</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Nieuw stukje</translation>
        </message>
        <message>
            <source>Filters (in use)</source>
            <translation>Filters (aan)</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filters</translation>
        </message>
    </context>
    <context>
        <name>LayerReaders</name>
        <message>
            <source>This layer is not shared with you, so who reads it can't be seen here.</source>
            <translation>Deze laag is niet met je gedeeld. Wie hem leest, is hier niet te zien.</translation>
        </message>
        <message>
            <source>Let a colleague in</source>
            <translation>Collega toelaten</translation>
        </message>
    </context>
    <context>
        <name>LeaseScreen</name>
        <message>
            <source>This device is closed</source>
            <translation>Dit toestel is dicht</translation>
        </message>
        <message>
            <source>The server can&apos;t be reached from here.</source>
            <translation>De server is hier niet te bereiken.</translation>
        </message>
        <message>
            <source>Come near a network</source>
            <translation>Zoek een netwerk op</translation>
        </message>
        <message>
            <source>At the office, at home or with your phone&apos;s internet. After one contact everything is back.</source>
            <translation>Op kantoor, thuis of met het internet van je telefoon. Na één keer contact is alles er weer.</translation>
        </message>
        <message>
            <source>Making contact ...</source>
            <translation>Contact zoeken ...</translation>
        </message>
        <message>
            <source>Make contact now</source>
            <translation>Zoek nu contact</translation>
        </message>
        <message>
            <source>It cannot wait?</source>
            <translation>Kan het niet wachten?</translation>
        </message>
        <message>
            <source>The emergency day has been used, until %1. The next one is there after contact with the server.</source>
            <translation>De nooddag is gebruikt, tot %1. Na contact met de server is er weer een.</translation>
        </message>
        <message>
            <source>Once, you can open this device for 24 hours. Your reason is kept in the access log, where your organisation reads it.</source>
            <translation>Je kunt dit toestel één keer voor 24 uur openen. Je reden komt in het inzagelogboek, waar je organisatie die leest.</translation>
        </message>
        <message>
            <source>Why it cannot wait</source>
            <translation>Waarom het niet kan wachten</translation>
        </message>
        <message>
            <source>No name of a client.</source>
            <translation>Zonder naam van een cliënt.</translation>
        </message>
        <message>
            <source>Open for 24 hours</source>
            <translation>Open voor 24 uur</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendel</translation>
        </message>
        <message numerus="yes">
            <source>No contact with your organisation for %n day(s): then it closes, so that a lost device does not stay open. Nothing is gone.</source>
            <translation>
                <numerusform>%n dag geen contact met je organisatie: dan gaat het dicht, zodat een verloren toestel niet open blijft. Er is niets weg.</numerusform>
                <numerusform>%n dagen geen contact met je organisatie: dan gaat het dicht, zodat een verloren toestel niet open blijft. Er is niets weg.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <source>Copy</source>
            <translation>Kopieer</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Gekopieerd.</translation>
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>AanZet</source>
            <translation>AanZet</translation>
        </message>
    </context>
    <context>
        <name>MoreScreen</name>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>The person, then the organisation</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message>
            <source>Two of you changed the same thing.</source>
            <translation>Twee van jullie wijzigden hetzelfde.</translation>
        </message>
        <message>
            <source>Nothing to choose.</source>
            <translation>Er is niets te kiezen.</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Everything is saved on this device.</source>
            <translation>Alles is opgeslagen op dit toestel.</translation>
        </message>
        <message>
            <source>Devices and people</source>
            <translation>Toestellen en mensen</translation>
        </message>
        <message>
            <source>Your devices, colleagues, something lost</source>
            <translation>Jouw toestellen, collega&apos;s, iets kwijt</translation>
        </message>
        <message>
            <source>Language, text, lock, about</source>
            <translation>Taal, tekst, slot, over AanZet</translation>
        </message>
        <message>
            <source>Recovery kit</source>
            <translation>Herstelset</translation>
        </message>
        <message>
            <source>This device does not know your kit</source>
            <translation>Dit toestel kent je herstelset niet</translation>
        </message>
        <message>
            <source>A device was lost since: make a new one</source>
            <translation>Er raakte een toestel kwijt: maak een nieuwe</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
        <message>
            <source>On paper since %1</source>
            <translation>Op papier sinds %1</translation>
        </message>
        <message>
            <source>The key on three papers</source>
            <translation>De sleutel op drie papieren</translation>
        </message>
        <message numerus="yes">
            <source>Used %n time(s)</source>
            <translation>
                <numerusform>%n keer gebruikt</numerusform>
                <numerusform>%n keer gebruikt</numerusform>
            </translation>
        </message>
        <message>
            <source>In use since %1</source>
            <translation>In gebruik sinds %1</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>Nog niet gemaakt</translation>
        </message>
        <message>
            <source>Content of the organisation</source>
            <translation>Inhoud van de organisatie</translation>
        </message>
        <message>
            <source>Talk pictures, languages, instruments</source>
            <translation>Praatplaten, talen, instrumenten</translation>
        </message>
        <message>
            <source>Services directory</source>
            <translation>Sociale kaart</translation>
        </message>
        <message>
            <source>Who can help with what, nearby</source>
            <translation>Wie waarmee kan helpen, in de buurt</translation>
        </message>
    </context>
    <context>
        <name>NetworkCard</name>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Nobody drawn yet.</source>
            <translation>Nog niemand getekend.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) drawn</source>
            <translation>
                <numerusform>%n persoon getekend</numerusform>
                <numerusform>%n mensen getekend</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) between them</source>
            <translation>
                <numerusform>%n lijn ertussen</numerusform>
                <numerusform>%n lijnen ertussen</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw together</source>
            <translation>Samen tekenen</translation>
        </message>
        <message>
            <source>Open the drawing</source>
            <translation>Tekening openen</translation>
        </message>
    </context>
    <context>
        <name>NetworkDrawing</name>
        <message>
            <source>Still without a place</source>
            <translation>Nog zonder plek</translation>
        </message>
    </context>
    <context>
        <name>NetworkList</name>
        <message>
            <source>Nobody drawn yet</source>
            <translation>Nog niemand getekend</translation>
        </message>
        <message>
            <source>Type a name above and press Enter. Pets count too.</source>
            <translation>Typ hierboven een naam en druk op Enter. Huisdieren tellen ook mee.</translation>
        </message>
        <message>
            <source>Still without a place</source>
            <translation>Nog zonder plek</translation>
        </message>
        <message>
            <source>drawn otherwise by a colleague</source>
            <translation>door een collega anders getekend</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Lijnen</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groepen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groep</translation>
        </message>
        <message>
            <source>Slips of paper and the pen</source>
            <translation>Briefjes en de pen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) drawn with the pen</source>
            <translation>
                <numerusform>%n lijn met de pen</numerusform>
                <numerusform>%n lijnen met de pen</numerusform>
            </translation>
        </message>
        <message>
            <source>Rub out the last line</source>
            <translation>De laatste lijn uitgummen</translation>
        </message>
        <message>
            <source>A slip of paper</source>
            <translation>Een briefje</translation>
        </message>
        <message>
            <source>Choose nobody</source>
            <translation>Niemand kiezen</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Meer mensen kiezen</translation>
        </message>
        <message numerus="yes">
            <source>Move or group %n people</source>
            <translation>
                <numerusform>Verplaats of groepeer %n persoon</numerusform>
                <numerusform>Verplaats of groepeer %n mensen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkScreen</name>
        <message>
            <source>A colleague drew on there; that stays.</source>
            <translation>Een collega tekende daar verder; dat blijft staan.</translation>
        </message>
        <message numerus="yes">
            <source>%n tie(s) to somebody who was removed</source>
            <translation>
                <numerusform>%n lijn naar iemand die is weggehaald</numerusform>
                <numerusform>%n lijnen naar mensen die zijn weggehaald</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>Network</source>
            <extracomment>Title; %1 is the household</extracomment>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Network of %1</source>
            <translation>Netwerk van %1</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw doen</translation>
        </message>
        <message>
            <source>Show safely</source>
            <translation>Veilig tonen</translation>
        </message>
        <message>
            <source>More for this drawing</source>
            <translation>Meer bij deze tekening</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>As a drawing</source>
            <translation>Als tekening</translation>
        </message>
        <message>
            <source>As a list</source>
            <translation>Als lijst</translation>
        </message>
        <message>
            <source>With the day and who was there</source>
            <translation>Met de dag en wie erbij waren</translation>
        </message>
        <message>
            <source>Show what only professionals see</source>
            <translation>Toon wat alleen hulpverleners zien</translation>
        </message>
        <message>
            <source>Not with the client beside you</source>
            <translation>Niet met de cliënt naast je</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) have no room</source>
            <translation>
                <numerusform>%n naam past er niet bij</numerusform>
                <numerusform>%n namen passen er niet bij</numerusform>
            </translation>
        </message>
        <message>
            <source>The whole drawing</source>
            <translation>De hele tekening</translation>
        </message>
        <message>
            <source>Who belongs to it? Name, then Enter</source>
            <translation>Wie hoort erbij? Naam, dan Enter</translation>
        </message>
        <message>
            <source>For example Fatma</source>
            <translation>Bijvoorbeeld Fatma</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Only what is shown safely</source>
            <translation>Alleen wat veilig te tonen is</translation>
        </message>
        <message>
            <source>Questions while drawing</source>
            <translation>Vragen bij het tekenen</translation>
        </message>
        <message numerus="yes">
            <source>%n left for another day</source>
            <translation>
                <numerusform>%n bewaard voor een andere dag</numerusform>
                <numerusform>%n bewaard voor een andere dag</numerusform>
            </translation>
        </message>
        <message>
            <source>Eight, each of them may wait</source>
            <translation>Acht vragen, elk ervan mag wachten</translation>
        </message>
        <message>
            <source>Who helps?</source>
            <translation>Wie helpt er?</translation>
        </message>
        <message>
            <source>And whom did we not ask yet</source>
            <translation>En wie hebben we nog niet gevraagd</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Toen en nu</translation>
        </message>
        <message>
            <source>What changed since last time</source>
            <translation>Wat er veranderde sinds de vorige keer</translation>
        </message>
        <message>
            <source>For professionals only: name, then Enter</source>
            <translation>Alleen voor hulpverleners: naam, dan Enter</translation>
        </message>
        <message>
            <source>Put the tools away</source>
            <translation>Gereedschap wegleggen</translation>
        </message>
        <message>
            <source>Pen, slips of paper and ways to look</source>
            <translation>Pen, briefjes en manieren van kijken</translation>
        </message>
        <message>
            <source>Give to the client</source>
            <translation>Geef aan cliënt</translation>
        </message>
        <message>
            <source>They draw on it by themselves</source>
            <translation>Dan tekenen zij er zelf op</translation>
        </message>
        <message>
            <source>Kept on %1</source>
            <translation>Bewaard op %1</translation>
        </message>
        <message>
            <source>Kept on %1 with %2</source>
            <extracomment>Beside the title; %1 is a day, %2 who was there</extracomment>
            <translation>Bewaard op %1 met %2</translation>
        </message>
    </context>
    <context>
        <name>NetworkWords</name>
        <message>
            <source>Household</source>
            <extracomment>Part of the network drawing</extracomment>
            <translation>Huisgenoten</translation>
        </message>
        <message>
            <source>Family</source>
            <extracomment>Part of the network drawing</extracomment>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Friends</source>
            <extracomment>Part of the network drawing</extracomment>
            <translation>Vrienden</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <extracomment>Part of the network drawing</extracomment>
            <translation>Buren</translation>
        </message>
        <message>
            <source>Work, school</source>
            <extracomment>Part of the network drawing: work, school, activities; keep it short</extracomment>
            <translation>Werk, school</translation>
        </message>
        <message>
            <source>Professionals</source>
            <extracomment>Part of the network drawing</extracomment>
            <translation>Hulpverleners</translation>
        </message>
        <message>
            <source>first ring</source>
            <extracomment>Ring of closeness, spoken in a sentence</extracomment>
            <translation>eerste ring</translation>
        </message>
        <message>
            <source>second ring</source>
            <extracomment>Ring of closeness, spoken in a sentence</extracomment>
            <translation>tweede ring</translation>
        </message>
        <message>
            <source>third ring</source>
            <extracomment>Ring of closeness, spoken in a sentence</extracomment>
            <translation>derde ring</translation>
        </message>
        <message>
            <source>person</source>
            <extracomment>Kind of somebody on the drawing</extracomment>
            <translation>mens</translation>
        </message>
        <message>
            <source>pet</source>
            <extracomment>Kind of somebody on the drawing</extracomment>
            <translation>huisdier</translation>
        </message>
        <message>
            <source>group or place</source>
            <extracomment>Kind of somebody on the drawing</extracomment>
            <translation>groep of plek</translation>
        </message>
        <message>
            <source>organisation</source>
            <extracomment>Kind of somebody on the drawing</extracomment>
            <translation>organisatie</translation>
        </message>
        <message>
            <source>died, still important</source>
            <extracomment>Kind of somebody on the drawing</extracomment>
            <translation>overleden, nog belangrijk</translation>
        </message>
        <message>
            <source>baby on the way</source>
            <extracomment>Kind of somebody on the drawing</extracomment>
            <translation>kindje op komst</translation>
        </message>
        <message>
            <source>light tie</source>
            <extracomment>Strength of a tie</extracomment>
            <translation>lichte band</translation>
        </message>
        <message>
            <source>good tie</source>
            <extracomment>Strength of a tie</extracomment>
            <translation>gewone band</translation>
        </message>
        <message>
            <source>strong tie</source>
            <extracomment>Strength of a tie</extracomment>
            <translation>sterke band</translation>
        </message>
        <message>
            <source>does good</source>
            <extracomment>Quality of a tie</extracomment>
            <translation>doet goed</translation>
        </message>
        <message>
            <source>ups and downs</source>
            <extracomment>Quality of a tie</extracomment>
            <translation>wisselend</translation>
        </message>
        <message>
            <source>tension</source>
            <extracomment>Quality of a tie</extracomment>
            <translation>spanning</translation>
        </message>
        <message>
            <source>broken off</source>
            <extracomment>Quality of a tie</extracomment>
            <translation>verbroken</translation>
        </message>
        <message>
            <source>they help me</source>
            <extracomment>Who helps whom, from the client's side</extracomment>
            <translation>helpt mij</translation>
        </message>
        <message>
            <source>I help them</source>
            <extracomment>Who helps whom, from the client's side</extracomment>
            <translation>ik help</translation>
        </message>
        <message>
            <source>we help each other</source>
            <extracomment>Who helps whom, from the client's side</extracomment>
            <translation>we helpen elkaar</translation>
        </message>
        <message>
            <source>lends a hand</source>
            <extracomment>Kind of help</extracomment>
            <translation>helpt met doen</translation>
        </message>
        <message>
            <source>listens and comforts</source>
            <extracomment>Kind of help</extracomment>
            <translation>luistert en troost</translation>
        </message>
        <message>
            <source>gives advice</source>
            <extracomment>Kind of help</extracomment>
            <translation>geeft raad</translation>
        </message>
        <message>
            <source>is company</source>
            <extracomment>Kind of help</extracomment>
            <translation>is gezelschap</translation>
        </message>
        <message>
            <source>money or things</source>
            <extracomment>Kind of help</extracomment>
            <translation>geld of spullen</translation>
        </message>
        <message>
            <source>every day</source>
            <extracomment>How often there is contact</extracomment>
            <translation>elke dag</translation>
        </message>
        <message>
            <source>every week</source>
            <extracomment>How often there is contact</extracomment>
            <translation>elke week</translation>
        </message>
        <message>
            <source>every month</source>
            <extracomment>How often there is contact</extracomment>
            <translation>elke maand</translation>
        </message>
        <message>
            <source>now and then</source>
            <extracomment>How often there is contact</extracomment>
            <translation>af en toe</translation>
        </message>
        <message>
            <source>no contact</source>
            <extracomment>How often there is contact</extracomment>
            <translation>geen contact</translation>
        </message>
        <message>
            <source>more</source>
            <extracomment>What the client would like with this tie</extracomment>
            <translation>meer</translation>
        </message>
        <message>
            <source>as it is</source>
            <extracomment>What the client would like with this tie</extracomment>
            <translation>zoals het is</translation>
        </message>
        <message>
            <source>less</source>
            <extracomment>What the client would like with this tie</extracomment>
            <translation>minder</translation>
        </message>
        <message>
            <source>again</source>
            <extracomment>What the client would like with this tie</extracomment>
            <translation>weer</translation>
        </message>
        <message>
            <source>in another way</source>
            <extracomment>What the client would like with this tie</extracomment>
            <translation>anders</translation>
        </message>
        <message>
            <source>get along</source>
            <extracomment>Between two people on the drawing</extracomment>
            <translation>kunnen goed met elkaar</translation>
        </message>
        <message>
            <source>not at one table</source>
            <extracomment>Between two people on the drawing</extracomment>
            <translation>niet samen aan tafel</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>May we invite them</extracomment>
            <translation>ja</translation>
        </message>
        <message>
            <source>ask me first</source>
            <extracomment>May we invite them</extracomment>
            <translation>eerst aan mij vragen</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>May we invite them</extracomment>
            <translation>nee</translation>
        </message>
        <message>
            <source>it works</source>
            <extracomment>How heavy caring is for them</extracomment>
            <translation>het gaat</translation>
        </message>
        <message>
            <source>heavy</source>
            <extracomment>How heavy caring is for them</extracomment>
            <translation>zwaar</translation>
        </message>
        <message>
            <source>too much</source>
            <extracomment>How heavy caring is for them</extracomment>
            <translation>te veel</translation>
        </message>
        <message>
            <source>the client</source>
            <extracomment>Who was there when it was drawn</extracomment>
            <translation>de cliënt</translation>
        </message>
        <message>
            <source>partner</source>
            <extracomment>Who was there when it was drawn</extracomment>
            <translation>partner</translation>
        </message>
        <message>
            <source>child</source>
            <extracomment>Who was there when it was drawn</extracomment>
            <translation>kind</translation>
        </message>
        <message>
            <source>family</source>
            <extracomment>Who was there when it was drawn</extracomment>
            <translation>familie</translation>
        </message>
        <message>
            <source>friend</source>
            <extracomment>Who was there when it was drawn</extracomment>
            <translation>vriend</translation>
        </message>
        <message>
            <source>neighbour</source>
            <extracomment>Who was there when it was drawn</extracomment>
            <translation>buur</translation>
        </message>
        <message>
            <source>me</source>
            <extracomment>The client in the middle of the drawing</extracomment>
            <translation>ik</translation>
        </message>
        <message>
            <source>no place yet</source>
            <translation>nog geen plek</translation>
        </message>
        <message>
            <source>lives here</source>
            <translation>woont hier</translation>
        </message>
        <message>
            <source>drawn otherwise by a colleague</source>
            <translation>door een collega anders getekend</translation>
        </message>
        <message>
            <source>unsafe</source>
            <translation>onveilig</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <extracomment>The two ends of a tie</extracomment>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>we see each other</source>
            <extracomment>How there is contact</extracomment>
            <translation>we zien elkaar</translation>
        </message>
        <message>
            <source>we call</source>
            <extracomment>How there is contact</extracomment>
            <translation>we bellen</translation>
        </message>
        <message>
            <source>messages</source>
            <extracomment>How there is contact</extracomment>
            <translation>berichtjes</translation>
        </message>
        <message>
            <source>online</source>
            <extracomment>How there is contact</extracomment>
            <translation>online</translation>
        </message>
        <message>
            <source>I do</source>
            <extracomment>Who begins contact, from the client&apos;s side</extracomment>
            <translation>ik</translation>
        </message>
        <message>
            <source>they do</source>
            <extracomment>Who begins contact, from the client&apos;s side</extracomment>
            <translation>de ander</translation>
        </message>
        <message>
            <source>both of us</source>
            <extracomment>Who begins contact, from the client&apos;s side</extracomment>
            <translation>allebei</translation>
        </message>
        <message>
            <source>nobody</source>
            <extracomment>Who begins contact, from the client&apos;s side</extracomment>
            <translation>niemand</translation>
        </message>
        <message>
            <source>partner before</source>
            <translation>partner van vroeger</translation>
        </message>
        <message>
            <source>father or mother</source>
            <translation>vader of moeder</translation>
        </message>
        <message>
            <source>new since last time</source>
            <translation>nieuw sinds de vorige keer</translation>
        </message>
        <message>
            <source>nearer than last time</source>
            <translation>dichterbij dan de vorige keer</translation>
        </message>
        <message>
            <source>farther than last time</source>
            <translation>verder weg dan de vorige keer</translation>
        </message>
        <message>
            <source>elsewhere last time</source>
            <translation>de vorige keer ergens anders</translation>
        </message>
    </context>
    <context>
        <name>NewAgreementSheet</name>
        <message>
            <source>New agreement</source>
            <translation>Nieuwe afspraak</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What do we agree?</source>
            <translation>Wat spreken we af?</translation>
        </message>
        <message>
            <source>Who does it?</source>
            <translation>Wie doet het?</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Wanneer klaar?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>NewGoalSheet</name>
        <message>
            <source>New goal</source>
            <translation>Nieuw doel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What do you want, in your own words?</source>
            <translation>Wat wil je, in je eigen woorden?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>NewHouseholdSheet</name>
        <message>
            <source>New household</source>
            <translation>Nieuw huishouden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What do you call them?</source>
            <translation>Hoe noem je hen?</translation>
        </message>
        <message>
            <source>For example the name on the door.</source>
            <translation>Bijvoorbeeld de naam op de deur.</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Maken</translation>
        </message>
    </context>
    <context>
        <name>NewStepSheet</name>
        <message>
            <source>Small step</source>
            <translation>Kleine stap</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What is the step?</source>
            <translation>Wat is de stap?</translation>
        </message>
        <message>
            <source>So small that it can be done this week.</source>
            <translation>Zo klein dat het deze week kan.</translation>
        </message>
        <message>
            <source>Who helps?</source>
            <translation>Wie helpt?</translation>
        </message>
        <message>
            <source>Nobody (yet)</source>
            <translation>(Nog) niemand</translation>
        </message>
        <message>
            <source>Does it alone</source>
            <translation>Doet het zelf</translation>
        </message>
        <message>
            <source>Own people</source>
            <translation>Eigen mensen</translation>
        </message>
        <message>
            <source>A professional</source>
            <translation>Een hulpverlener</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Wanneer klaar?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>NewTaskSheet</name>
        <message>
            <source>New task</source>
            <translation>Nieuwe taak</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What is there to do?</source>
            <translation>Wat is er te doen?</translation>
        </message>
        <message>
            <source>By when?</source>
            <translation>Wanneer klaar?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>OpenInvites</name>
        <message>
            <source>Not used yet</source>
            <translation>Nog niet gebruikt</translation>
        </message>
        <message>
            <source>Somebody whose name can&apos;t be read here</source>
            <translation>Iemand van wie de naam hier niet te lezen is</translation>
        </message>
        <message>
            <source>%1, works until %2</source>
            <translation>%1, werkt tot %2</translation>
        </message>
        <message>
            <source>Made by %1</source>
            <translation>Gemaakt door %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>What you take back lets nobody in any more. You can always make another one.</source>
            <translation>Wat je terugneemt, laat niemand meer binnen. Je kunt altijd een nieuwe maken.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationScreen</name>
        <message>
            <source>Join your team</source>
            <translation>Sluit je aan bij je team</translation>
        </message>
        <message>
            <source>Begin an organisation</source>
            <translation>Begin een organisatie</translation>
        </message>
        <message>
            <source>Paste the invitation you were given.</source>
            <translation>Plak de uitnodiging die je hebt gekregen.</translation>
        </message>
        <message>
            <source>You become its first administrator.</source>
            <translation>Jij wordt de eerste beheerder.</translation>
        </message>
        <message>
            <source>Your name, as colleagues know you</source>
            <translation>Je naam, zoals collega’s je kennen</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Naam van de organisatie</translation>
        </message>
        <message>
            <source>Invitation link</source>
            <translation>Uitnodigingslink</translation>
        </message>
        <message>
            <source>Founding link of the server</source>
            <translation>Oprichtingslink van de server</translation>
        </message>
        <message>
            <source>Leave empty to work without a server.</source>
            <translation>Laat leeg om zonder server te werken.</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Aansluiten</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Begin an organisation instead</source>
            <translation>Liever een organisatie beginnen</translation>
        </message>
        <message>
            <source>Join with an invitation instead</source>
            <translation>Liever aansluiten met een uitnodiging</translation>
        </message>
        <message>
            <source>Step 2 of 3</source>
            <translation>Stap 2 van 3</translation>
        </message>
        <message>
            <source>Or the link that your other device shows.</source>
            <translation>Of de link die je andere toestel laat zien.</translation>
        </message>
        <message>
            <source>Back with your kit</source>
            <translation>Terug met je herstelset</translation>
        </message>
        <message>
            <source>This device becomes one of yours; everything you could read comes back.</source>
            <translation>Dit toestel wordt er een van jou; alles wat je kon lezen komt terug.</translation>
        </message>
        <message>
            <source>The link on your kit</source>
            <translation>De link op je herstelset</translation>
        </message>
        <message>
            <source>In the picture on the paper. A colleague can send it too: More, Devices and people, Another device of mine.</source>
            <translation>In de tekening op het papier. Een collega kan hem ook sturen: Meer, Toestellen en mensen, Nog een toestel van mij.</translation>
        </message>
        <message>
            <source>The code on your kit</source>
            <translation>De code op je herstelset</translation>
        </message>
        <message>
            <source>Bring everything back</source>
            <translation>Haal alles terug</translation>
        </message>
        <message>
            <source>Back with my recovery kit</source>
            <translation>Terug met mijn herstelset</translation>
        </message>
        <message>
            <source>The paper is gone as well? Ask your administrator to invite you anew; two of the people who keep the organisation's papers then bring everything back.</source>
            <translation>Ook het papier kwijt? Vraag je beheerder je opnieuw uit te nodigen; twee bewaarders van de papieren van de organisatie halen dan alles terug.</translation>
        </message>
    </context>
    <context>
        <name>PeopleOutcome</name>
        <message>
            <source>One moment, the organisation is told ...</source>
            <translation>Een moment, de organisatie hoort het ...</translation>
        </message>
        <message>
            <source>The device is removed. The server refuses it from now on.</source>
            <translation>Het toestel is weggehaald. De server weigert het vanaf nu.</translation>
        </message>
        <message>
            <source>The device is removed, and empties itself the next time it calls.</source>
            <translation>Het toestel is weggehaald, en maakt zich leeg zodra het contact zoekt.</translation>
        </message>
        <message>
            <source>Removed, with all devices. The server refuses them from now on.</source>
            <translation>Weggehaald, met alle toestellen. De server weigert ze vanaf nu.</translation>
        </message>
        <message>
            <source>There are no households of this person here.</source>
            <translation>Er zijn hier geen huishoudens van deze persoon.</translation>
        </message>
        <message numerus="yes">
            <source>%n household(s) will be given with the next sync.</source>
            <translation>
                <numerusform>%n huishouden gaat mee met de volgende synchronisatie.</numerusform>
                <numerusform>%n huishoudens gaan mee met de volgende synchronisatie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n household(s) given.</source>
            <translation>
                <numerusform>%n huishouden overgedragen.</numerusform>
                <numerusform>%n huishoudens overgedragen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can&apos;t be given from here: ask who manages them.</source>
            <translation>
                <numerusform>%n kan niet vanaf hier: vraag wie het beheert.</numerusform>
                <numerusform>%n kunnen niet vanaf hier: vraag wie ze beheert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The server can&apos;t be reached now. Nothing was changed; try again with a network.</source>
            <translation>De server is nu niet te bereiken. Er is niets veranderd; probeer het opnieuw met een netwerk.</translation>
        </message>
        <message>
            <source>Saved: %1. Whoever has this file can read it.</source>
            <extracomment>The place of the file</extracomment>
            <translation>Opgeslagen: %1. Wie dit bestand heeft, kan het lezen.</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>Devices and people</source>
            <translation>Toestellen en mensen</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>Your devices</source>
            <translation>Jouw toestellen</translation>
        </message>
        <message>
            <source>Lost one? Tap it to remove it.</source>
            <translation>Een toestel kwijt? Tik erop om het weg te halen.</translation>
        </message>
        <message>
            <source>Colleagues</source>
            <translation>Collega&apos;s</translation>
        </message>
        <message>
            <source>A colleague without a name yet</source>
            <translation>Een collega nog zonder naam</translation>
        </message>
        <message>
            <source>No longer a colleague</source>
            <translation>Geen collega meer</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>The role of a colleague, then how many devices</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n device(s)</source>
            <translation>
                <numerusform>%n toestel</numerusform>
                <numerusform>%n toestellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing heard yet</source>
            <translation>Nog niets gehoord</translation>
        </message>
        <message>
            <source>Last heard %1</source>
            <translation>Laatst gehoord %1</translation>
        </message>
        <message>
            <source>Two copies of one device are at work</source>
            <translation>Er werken twee kopieën van één toestel</translation>
        </message>
        <message>
            <source>Nobody else works with these households yet.</source>
            <translation>Nog niemand anders werkt met deze huishoudens.</translation>
        </message>
        <message>
            <source>Another device of mine</source>
            <translation>Nog een toestel van mij</translation>
        </message>
        <message>
            <source>Invite a colleague</source>
            <translation>Nodig een collega uit</translation>
        </message>
        <message>
            <source>Who waits</source>
            <translation>Wie wacht</translation>
        </message>
        <message>
            <source>The log of the organisation</source>
            <translation>Het logboek van de organisatie</translation>
        </message>
        <message>
            <source>Who looked at what, in all households. That you look is a line of it too.</source>
            <translation>Wie wat bekeek, in alle huishoudens. Dat je kijkt, is er zelf ook een regel van.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Bekijken</translation>
        </message>
    </context>
    <context>
        <name>PersonMark</name>
        <message>
            <source>Arrows move it, T draws a tie, Enter opens it</source>
            <translation>Pijltjes verplaatsen, T trekt een lijn, Enter opent</translation>
        </message>
    </context>
    <context>
        <name>PersonScreen</name>
        <message>
            <source>A colleague without a name yet</source>
            <translation>Een collega nog zonder naam</translation>
        </message>
        <message>
            <source>No longer a colleague</source>
            <translation>Geen collega meer</translation>
        </message>
        <message>
            <source>Back to devices and people</source>
            <translation>Terug naar toestellen en mensen</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Toestellen</translation>
        </message>
        <message>
            <source>None is known here.</source>
            <translation>Hier is er geen bekend.</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Huishoudens</translation>
        </message>
        <message>
            <source>Does somebody leave or fall ill? Give all their households to one colleague, in one go. Whoever else has access keeps it.</source>
            <translation>Gaat iemand weg of valt iemand uit? Geef alle huishoudens in één keer aan een collega. Wie er verder bij kan, houdt dat.</translation>
        </message>
        <message>
            <source>Give all households away</source>
            <translation>Geef alle huishoudens door</translation>
        </message>
        <message>
            <source>Leaves the organisation</source>
            <translation>Weg bij de organisatie</translation>
        </message>
        <message>
            <source>First give the households away. Then remove the person, on their last day.</source>
            <translation>Geef eerst de huishoudens door. Haal de persoon dan weg, op de laatste dag.</translation>
        </message>
        <message>
            <source>Only an administrator can remove somebody. Tell one, on the last day.</source>
            <translation>Alleen een beheerder kan iemand weghalen. Vraag een beheerder, op de laatste dag.</translation>
        </message>
        <message>
            <source>What they sent stays. What never left their device stays there: let them sync first.</source>
            <translation>Wat verstuurd is, blijft. Wat nog op het eigen toestel staat, blijft daar: laat de collega eerst synchroniseren.</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Haal deze persoon weg</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 weghalen?</translation>
        </message>
        <message>
            <source>All their devices are refused at once, and they read nothing that is written from then on. This cannot be undone; coming back takes a new invitation.</source>
            <translation>Alle toestellen worden meteen geweigerd, en wat er daarna geschreven wordt is niet te lezen. Dit kan niet terug; terugkomen kan met een nieuwe uitnodiging.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Haal weg</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Laat staan</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Aan wie?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>All households of %1 go to the colleague you tap.</source>
            <translation>Alle huishoudens van %1 gaan naar de collega die je aantikt.</translation>
        </message>
        <message>
            <source>To me</source>
            <translation>Aan mij</translation>
        </message>
    </context>
    <context>
        <name>PersonSheet</name>
        <message>
            <source>%1 drew: %2</source>
            <translation>%1 tekende: %2</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>One of you removed %1 while the other drew on.</source>
            <translation>De een haalde %1 weg terwijl de ander verder tekende.</translation>
        </message>
        <message>
            <source>Keep on the drawing</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>How near?</source>
            <translation>Hoe dichtbij?</translation>
        </message>
        <message>
            <source>Where do they belong?</source>
            <translation>Waar horen ze bij?</translation>
        </message>
        <message>
            <source>First name or nickname</source>
            <translation>Voornaam of bijnaam</translation>
        </message>
        <message>
            <source>Who is it?</source>
            <translation>Wie is het?</translation>
        </message>
        <message>
            <source>For example sister, neighbour, coach.</source>
            <translation>Bijvoorbeeld zus, buurvrouw, trainer.</translation>
        </message>
        <message>
            <source>Ties</source>
            <translation>Lijnen</translation>
        </message>
        <message>
            <source>Tie with %1</source>
            <translation>Lijn met %1</translation>
        </message>
        <message>
            <source>Tie with somebody else</source>
            <translation>Lijn met iemand anders</translation>
        </message>
        <message>
            <source>What kind?</source>
            <translation>Wat voor iemand?</translation>
        </message>
        <message>
            <source>May we invite them?</source>
            <translation>Mogen we ze uitnodigen?</translation>
        </message>
        <message>
            <source>May they know of the plan?</source>
            <translation>Mogen ze van het plan weten?</translation>
        </message>
        <message>
            <source>Lives here</source>
            <translation>Woont hier</translation>
        </message>
        <message>
            <source>May be called at night</source>
            <translation>Mag 's nachts gebeld worden</translation>
        </message>
        <message>
            <source>Cares for them day by day</source>
            <translation>Zorgt elke dag mee</translation>
        </message>
        <message>
            <source>How heavy is that?</source>
            <translation>Hoe zwaar is dat?</translation>
        </message>
        <message>
            <source>In the client's own words</source>
            <translation>In de woorden van de cliënt</translation>
        </message>
        <message>
            <source>Take off the drawing</source>
            <translation>Van de tekening halen</translation>
        </message>
        <message>
            <source>Undo brings them back</source>
            <translation>Met ongedaan maken komt iemand terug</translation>
        </message>
        <message>
            <source>Agreed that their number is kept</source>
            <translation>Vindt het goed dat het nummer hier staat</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefoonnummer</translation>
        </message>
        <message>
            <source>For professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>Only professionals know them</source>
            <translation>Alleen hulpverleners kennen deze persoon</translation>
        </message>
        <message>
            <source>They leave the client&apos;s drawing</source>
            <translation>Gaat van de tekening van de cliënt af</translation>
        </message>
        <message>
            <source>Unsafe</source>
            <translation>Onveilig</translation>
        </message>
        <message>
            <source>What colleagues need to know</source>
            <translation>Wat collega’s moeten weten</translation>
        </message>
    </context>
    <context>
        <name>PinEntry</name>
        <message numerus="yes">
            <source>Wait %n second(s) before the next try.</source>
            <translation>
                <numerusform>Wacht %n seconde tot de volgende poging.</numerusform>
                <numerusform>Wacht %n seconden tot de volgende poging.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tries left; after that the passphrase is asked.</source>
            <translation>
                <numerusform>Nog %n poging; daarna vraagt AanZet de wachtzin.</numerusform>
                <numerusform>Nog %n pogingen; daarna vraagt AanZet de wachtzin.</numerusform>
            </translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>Erase the last digit</source>
            <translation>Laatste cijfer wissen</translation>
        </message>
        <message>
            <source>%1 of 6 digits</source>
            <translation>%1 van 6 cijfers</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Choose a PIN</source>
            <translation>Kies een pincode</translation>
        </message>
        <message>
            <source>The same digits once more</source>
            <translation>Nog een keer dezelfde cijfers</translation>
        </message>
        <message>
            <source>Six digits bring you back when the screen has locked itself. After half an hour, after five wrong ones or after a restart the passphrase is asked.</source>
            <translation>Met zes cijfers kom je terug als het scherm zichzelf heeft vergrendeld. Na een half uur, na vijf keer fout of na opnieuw opstarten vraagt AanZet de wachtzin.</translation>
        </message>
        <message>
            <source>The two are not the same. Begin again.</source>
            <translation>De twee zijn niet hetzelfde. Begin opnieuw.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>Erase the last digit</source>
            <translation>Laatste cijfer wissen</translation>
        </message>
        <message>
            <source>%1 of 6 digits</source>
            <translation>%1 van 6 cijfers</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>You are about to give the tablet to the client. Only these six digits bring you back to your work.</source>
            <translation>Je geeft het toestel zo aan de cliënt. Alleen met deze zes cijfers kom je terug bij je werk.</translation>
        </message>
    </context>
    <context>
        <name>PlanScreen</name>
        <message>
            <source>Written with their own people on %1. What came later is marked as an addition.</source>
            <translation>Geschreven met hun eigen mensen op %1. Bij wat later kwam, staat wie het erbij zette.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>From the client</source>
            <translation>Van de cliënt</translation>
        </message>
        <message>
            <source>The client's plan, in their own words.</source>
            <translation>Het plan van de cliënt, in eigen woorden.</translation>
        </message>
        <message>
            <source>The client's plan. We look at it again on %1.</source>
            <translation>Het plan van de cliënt. We kijken er weer naar op %1.</translation>
        </message>
        <message>
            <source>My dream</source>
            <translation>Mijn droom</translation>
        </message>
        <message>
            <source>It is good enough when</source>
            <translation>Het is goed genoeg als</translation>
        </message>
        <message>
            <source>What I am good at</source>
            <translation>Waar ik goed in ben</translation>
        </message>
        <message>
            <source>My people</source>
            <translation>Mijn mensen</translation>
        </message>
        <message>
            <source>Nobody of their own people helps with a step yet. Who have you not asked?</source>
            <translation>Nog niemand uit de eigen kring helpt bij een stap. Wie is er nog niet gevraagd?</translation>
        </message>
        <message>
            <source>More than three steps are open. Which can wait?</source>
            <translation>Er staan meer dan drie stappen open. Welke kan wachten?</translation>
        </message>
        <message>
            <source>New goal</source>
            <translation>Nieuw doel</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>Nieuwe afspraak</translation>
        </message>
        <message>
            <source>Give to the client</source>
            <translation>Geef aan cliënt</translation>
        </message>
        <message>
            <source>A sheet that they fill in together, without you</source>
            <translation>Een blad dat zij samen invullen, zonder jou</translation>
        </message>
    </context>
    <context>
        <name>PlanVisitSheet</name>
        <message>
            <source>Plan a visit</source>
            <translation>Bezoek plannen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Which household?</source>
            <translation>Welk huishouden?</translation>
        </message>
        <message>
            <source>Type a part of the name.</source>
            <translation>Typ een deel van de naam.</translation>
        </message>
        <message>
            <source>Choose another household</source>
            <translation>Kies een ander huishouden</translation>
        </message>
        <message>
            <source>Which day?</source>
            <translation>Welke dag?</translation>
        </message>
        <message>
            <source>What time?</source>
            <translation>Hoe laat?</translation>
        </message>
        <message>
            <source>for example 14:30</source>
            <translation>bijvoorbeeld 14:30</translation>
        </message>
        <message>
            <source>This is no time. Write it as 14:30.</source>
            <translation>Dit is geen tijd. Schrijf het als 14:30.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Bezoek</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>Telefoontje</translation>
        </message>
        <message>
            <source>Along to an agency</source>
            <translation>Mee naar een instantie</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Herhalen</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>Eén keer</translation>
        </message>
        <message>
            <source>Every week, 8 times</source>
            <translation>Elke week, 8 keer</translation>
        </message>
        <message>
            <source>Every 2 weeks, 6 times</source>
            <translation>Elke 2 weken, 6 keer</translation>
        </message>
        <message>
            <source>Every 4 weeks, 6 times</source>
            <translation>Elke 4 weken, 6 keer</translation>
        </message>
        <message>
            <source>What for?</source>
            <translation>Waarvoor?</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <source>A household and a day are needed.</source>
            <translation>Een huishouden en een dag zijn nodig.</translation>
        </message>
    </context>
    <context>
        <name>PrintSheet</name>
        <message>
            <source>The whole plan</source>
            <translation>Het hele plan</translation>
        </message>
        <message>
            <source>Card for a pocket</source>
            <translation>Zakkaart</translation>
        </message>
        <message>
            <source>Hidden card</source>
            <translation>Verborgen kaart</translation>
        </message>
        <message>
            <source>For a child</source>
            <translation>Voor een kind</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Their own phone, locked</source>
            <translation>Hun eigen telefoon, op slot</translation>
        </message>
        <message>
            <source>Saved: %1 (%2). Only these words open it.</source>
            <translation>Opgeslagen: %1 (%2). Alleen deze woorden openen het.</translation>
        </message>
        <message>
            <source>Let the client write these words down, or say them. They are shown this once and kept nowhere. Ask whether this file is safe on that phone.</source>
            <translation>Laat de cliënt deze woorden opschrijven, of zeg ze. Ze staan hier één keer en worden nergens bewaard. Vraag of dit bestand veilig is op die telefoon.</translation>
        </message>
        <message>
            <source>The client has the words</source>
            <translation>De cliënt heeft de woorden</translation>
        </message>
        <message>
            <source>Talk picture</source>
            <extracomment>A paper for the client: the talk picture to take home</extracomment>
            <translation>Praatplaat</translation>
        </message>
        <message>
            <source>Appointment</source>
            <extracomment>A paper for the client: day, clock and way of the next appointment</extracomment>
            <translation>Afspraakkaart</translation>
        </message>
        <message>
            <source>Door card</source>
            <extracomment>A paper to put through the door when nobody opens</extracomment>
            <translation>Deurkaart</translation>
        </message>
        <message>
            <source>Client&apos;s copy</source>
            <extracomment>A paper for the client: all that is theirs</extracomment>
            <translation>Kopie voor de cliënt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Nobody who grew up with this language has read this translation yet. Ask whether it is clear.</source>
            <translation>Deze vertaling is nog niet nagelezen door iemand die de taal van huis uit spreekt. Vraag of het duidelijk is.</translation>
        </message>
        <message>
            <source>Anybody may read it: no name, no organisation and no reason is on it.</source>
            <translation>Iedereen mag dit lezen: er staat geen naam van de cliënt op, geen organisatie en geen reden.</translation>
        </message>
        <message>
            <source>All that is the client&apos;s. Names of other people are left out. Is it safe to keep this paper at home?</source>
            <translation>Alles wat van de cliënt is. Namen van anderen zijn weggelaten. Is het veilig om dit papier thuis te bewaren?</translation>
        </message>
        <message>
            <source>Card</source>
            <extracomment>A paper for the client: who to call, what was agreed</extracomment>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Letters</source>
            <translation>Letters</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Gewoon</translation>
        </message>
        <message>
            <source>Large print</source>
            <translation>Grote letters</translation>
        </message>
        <message>
            <source>For professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>For the client</source>
            <translation>Voor de cliënt</translation>
        </message>
        <message>
            <source>Scores and reasons. Do not leave this paper with the client.</source>
            <translation>Scores en redenen. Laat dit papier niet bij de cliënt achter.</translation>
        </message>
        <message>
            <source>Nothing of the professional&apos;s layer is on it. Is it safe to keep this paper at home?</source>
            <translation>Er staat niets op van de laag voor hulpverleners. Is het veilig om dit papier thuis te hebben?</translation>
        </message>
        <message>
            <source>Saved: %1 (%2). Whoever has this file can read it.</source>
            <extracomment>The place of the file, then how many pages</extracomment>
            <translation>Opgeslagen: %1 (%2). Wie dit bestand heeft, kan het lezen.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n bladzijde</numerusform>
                <numerusform>%n bladzijden</numerusform>
            </translation>
        </message>
        <message>
            <source>This place can&apos;t be written to. Choose another one. Nothing was saved.</source>
            <translation>Hier kan niets worden opgeslagen. Kies een andere plek. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>There is no room on this disk. Nothing was saved.</source>
            <translation>Er is geen ruimte meer op deze schijf. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>This device lacks the letters of a language on this paper. Nothing was saved.</source>
            <translation>Dit toestel mist de letters van een taal op dit papier. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>The paper could not be made or opened.</source>
            <translation>Het papier kon niet worden gemaakt of geopend.</translation>
        </message>
        <message numerus="yes">
            <source>%n sign(s) such as a smiley can&apos;t be printed and became a small box.</source>
            <translation>
                <numerusform>%n teken, zoals een smiley, kan niet worden afgedrukt en werd een blokje.</numerusform>
                <numerusform>%n tekens, zoals smileys, kunnen niet worden afgedrukt en werden blokjes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Opens the file in the device&apos;s own program; print from there.</source>
            <translation>Opent het bestand in het eigen programma van het toestel. Druk daar af.</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Who read this</source>
            <extracomment>A paper for the client: who has read what</extracomment>
            <translation>Wie heeft dit gelezen</translation>
        </message>
        <message>
            <source>Handover</source>
            <extracomment>A paper for the colleague who takes a household over</extracomment>
            <translation>Overdracht</translation>
        </message>
        <message>
            <source>Who looked</source>
            <translation>Wie er keek</translation>
        </message>
        <message>
            <source>By role</source>
            <extracomment>Not by name: worker, team lead</extracomment>
            <translation>Met functie</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Met naam</translation>
        </message>
        <message>
            <source>What colleagues tell each other is on it. Do not leave it lying.</source>
            <translation>Wat collega's elkaar vertellen staat erop. Laat het niet liggen.</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <source>Picture (PNG)</source>
            <extracomment>A file that is one picture</extracomment>
            <translation>Plaatje (PNG)</translation>
        </message>
        <message>
            <source>Drawing (SVG)</source>
            <translation>Tekening (SVG)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <extracomment>A file with rows and columns</extracomment>
            <translation>Tabel (CSV)</translation>
        </message>
        <message>
            <source>People by</source>
            <translation>Mensen met</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Voorletters</translation>
        </message>
        <message>
            <source>Kind only</source>
            <extracomment>Only &quot;family&quot;, &quot;neighbour&quot;: no names</extracomment>
            <translation>Alleen soort</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Bestand opslaan</translation>
        </message>
    </context>
    <context>
        <name>ReaderTile</name>
        <message>
            <source>a colleague</source>
            <extracomment>This person</extracomment>
            <translation>een collega</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <translation>%1 (jij)</translation>
        </message>
        <message>
            <source>This household is in their hands</source>
            <translation>heeft dit huishouden onder de hoede</translation>
        </message>
        <message>
            <source>reads, writes and lets others in</source>
            <translation>leest, schrijft en laat anderen toe</translation>
        </message>
        <message>
            <source>reads and writes</source>
            <translation>leest en schrijft</translation>
        </message>
        <message>
            <source>reads only</source>
            <translation>leest alleen</translation>
        </message>
        <message>
            <source>since %1, until %2</source>
            <translation>sinds %1, tot en met %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>from the next sync on</source>
            <translation>vanaf de volgende synchronisatie</translation>
        </message>
        <message>
            <source>Being taken off: with the next sync</source>
            <translation>Toegang stopt: gaat mee met de volgende synchronisatie</translation>
        </message>
        <message>
            <source>Being changed: with the next sync</source>
            <translation>Wordt gewijzigd: gaat mee met de volgende synchronisatie</translation>
        </message>
        <message>
            <source>Change the access of %1</source>
            <translation>Toegang van %1 wijzigen</translation>
        </message>
        <message>
            <source>from the next sync on, until %1</source>
            <translation>vanaf de volgende synchronisatie, tot en met %1</translation>
        </message>
    </context>
    <context>
        <name>ReadersScreen</name>
        <message>
            <source>Who can read this</source>
            <translation>Wie kan dit lezen</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>These people, by name, and nobody else.</source>
            <translation>Deze mensen, met naam en toenaam, en niemand anders.</translation>
        </message>
        <message>
            <source>The client's page</source>
            <translation>Van de cliënt</translation>
        </message>
        <message>
            <source>What they say themselves; they may read along.</source>
            <translation>Wat zij zelf zeggen. Zij mogen meelezen.</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>What workers note for each other.</source>
            <translation>Wat hulpverleners voor elkaar opschrijven.</translation>
        </message>
        <message>
            <source>Outside: they read nothing of this</source>
            <translation>Daarbuiten: zij lezen hier niets van</translation>
        </message>
        <message>
            <source>Administrators</source>
            <translation>Beheerders</translation>
        </message>
        <message>
            <source>%1. They let people in and take devices out; that opens no household.</source>
            <translation>%1. Zij laten mensen toe en halen toestellen eruit. Daarmee gaat geen huishouden open.</translation>
        </message>
        <message>
            <source>They let people in and take devices out. They read along only where their name stands above.</source>
            <translation>Zij laten mensen toe en halen toestellen eruit. Ze lezen alleen mee waar hun naam hierboven staat.</translation>
        </message>
        <message>
            <source>Who runs the server</source>
            <translation>Wie de server beheert</translation>
        </message>
        <message>
            <source>Keeps it locked and has no key.</source>
            <translation>Bewaart alles dicht, en heeft geen sleutel.</translation>
        </message>
        <message>
            <source>Every other colleague</source>
            <translation>Elke andere collega</translation>
        </message>
        <message>
            <source>Does not even see that this household is here.</source>
            <translation>Ziet niet eens dat dit huishouden er is.</translation>
        </message>
        <message>
            <source>The three papers</source>
            <translation>De drie papieren</translation>
        </message>
        <message>
            <source>Two of them together bring back somebody who lost everything. Everybody sees it when that happens.</source>
            <translation>Twee samen halen terug wat iemand helemaal kwijt is. Gebeurt dat, dan ziet iedereen het.</translation>
        </message>
        <message>
            <source>What somebody has read, nobody can take back. Who is taken off reads nothing that is written from then on.</source>
            <translation>Wat iemand gelezen heeft, haalt niemand terug. Wie eraf gaat, leest niets meer van wat daarna komt.</translation>
        </message>
        <message>
            <source>Who has read this</source>
            <translation>Wie heeft dit gelezen</translation>
        </message>
        <message>
            <source>Take %1 off?</source>
            <translation>Toegang van %1 wegnemen?</translation>
        </message>
        <message>
            <source>What %1 has read, stays read. From now on nothing new: what is written here from now on does not reach them. What %1 wrote, stays.</source>
            <translation>Wat %1 gelezen heeft, blijft gelezen. Vanaf nu niets nieuws meer: wat hier nog geschreven wordt, komt daar niet meer aan. Wat %1 zelf schreef, blijft staan.</translation>
        </message>
        <message>
            <source>Take access away</source>
            <translation>Toegang wegnemen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Zo laten</translation>
        </message>
    </context>
    <context>
        <name>RecordWords</name>
        <message>
            <source>%1: %2</source>
            <extracomment>What kind of thing, then which one, for example "An agreement: phone the bank"</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, measured %2</source>
            <extracomment>A life area, then the day on which it was measured</extracomment>
            <translation>%1, gemeten %2</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>de cliënt</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>A step of a life area: its number, then what it is called</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>RecoveryScreen</name>
        <message>
            <source>Write down the recovery kit</source>
            <translation>Schrijf de herstelset op</translation>
        </message>
        <message>
            <source>I have written it down</source>
            <translation>Ik heb het opgeschreven</translation>
        </message>
        <message>
            <source>Step 3 of 3</source>
            <translation>Stap 3 van 3</translation>
        </message>
        <message>
            <source>Copy these groups onto paper and keep it where only your organisation can reach it. Without them nobody can help when the passphrase is forgotten.</source>
            <translation>Schrijf deze groepen over op papier en bewaar dat waar alleen je organisatie erbij kan. Zonder dit papier kan niemand helpen als de wachtzin vergeten is.</translation>
        </message>
        <message>
            <source>Now type over two of them, from your paper.</source>
            <translation>Typ er nu twee over, van je papier.</translation>
        </message>
        <message>
            <source>One group</source>
            <translation>Eén groep</translation>
        </message>
        <message>
            <source>Another group</source>
            <translation>Nog een groep</translation>
        </message>
        <message>
            <source>Write down the new kit</source>
            <translation>Schrijf de nieuwe herstelset op</translation>
        </message>
    </context>
    <context>
        <name>RightSheet</name>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>To whom?</source>
            <translation>Aan wie?</translation>
        </message>
        <message>
            <source>Let %1 read</source>
            <translation>%1 laten meelezen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The client&apos;s page</source>
            <translation>Van de cliënt</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>A colleague without a name yet</source>
            <translation>Een collega, nog zonder naam</translation>
        </message>
        <message>
            <source>What may they do?</source>
            <translation>Wat mag deze collega?</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Read and write</source>
            <translation>Lezen en schrijven</translation>
        </message>
        <message>
            <source>Let others in too</source>
            <translation>Ook anderen toelaten</translation>
        </message>
        <message>
            <source>Until when?</source>
            <translation>Tot wanneer?</translation>
        </message>
        <message>
            <source>Without end</source>
            <translation>Zonder einddatum</translation>
        </message>
        <message>
            <source>Up to and including a day</source>
            <translation>Tot en met een dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>That day has passed.</source>
            <translation>Die dag is al geweest.</translation>
        </message>
        <message>
            <source>Whoever has this role usually reads no households. Do it only when the work asks for it, and with a last day.</source>
            <translation>Wie deze rol heeft, leest gewoonlijk geen huishoudens mee. Doe het alleen als het werk erom vraagt, en met een laatste dag.</translation>
        </message>
        <message>
            <source>%1 reads everything that already stands here, the past too.</source>
            <translation>%1 leest dan alles wat hier al staat, ook van vroeger.</translation>
        </message>
        <message>
            <source>After the last day nothing new is added.</source>
            <translation>Na de laatste dag komt er niets nieuws meer bij.</translation>
        </message>
        <message>
            <source>%1 goes on reading, and from now on writes nothing here any more.</source>
            <translation>%1 leest verder mee en schrijft hier vanaf nu niets meer.</translation>
        </message>
        <message>
            <source>%1 goes on reading and writing, and from now on lets nobody in any more.</source>
            <translation>%1 leest en schrijft verder, en laat vanaf nu niemand meer toe.</translation>
        </message>
        <message>
            <source>After the last day %1 reads nothing that is new. What was read, stays read.</source>
            <translation>Na de laatste dag leest %1 niets nieuws meer. Wat gelezen is, blijft gelezen.</translation>
        </message>
        <message>
            <source>Give access</source>
            <translation>Toegang geven</translation>
        </message>
        <message>
            <source>Keep it so</source>
            <translation>Zo vastleggen</translation>
        </message>
        <message>
            <source>Take access away</source>
            <translation>Toegang wegnemen</translation>
        </message>
    </context>
    <context>
        <name>SafetyBanner</name>
        <message>
            <source>Do not visit alone</source>
            <translation>Ga niet alleen op bezoek</translation>
        </message>
        <message>
            <source>Take care at visits</source>
            <translation>Let op bij bezoek</translation>
        </message>
        <message>
            <source>For professionals only. Checked %1.</source>
            <translation>Alleen voor hulpverleners. Nagegaan op %1.</translation>
        </message>
    </context>
    <context>
        <name>SafetyBegin</name>
        <message>
            <source>There is a safety plan for this household, and you do not read it. Ask the director to let you in.</source>
            <translation>Er is een veiligheidsplan voor dit huishouden, maar jij leest het niet. Vraag de regisseur of je erbij mag.</translation>
        </message>
        <message>
            <source>A plan for when it gets tense at home. You make it together: what we see, what we do then, and who we call.</source>
            <translation>Een plan voor als het spannend wordt thuis. U maakt het samen: wat we zien, wat we dan doen, en wie we bellen.</translation>
        </message>
        <message>
            <source>Who may read this?</source>
            <translation>Wie mag dit lezen?</translation>
        </message>
        <message>
            <source>%1 (you)</source>
            <extracomment>A colleague who will read the safety plan: oneself</extracomment>
            <translation>%1 (jij)</translation>
        </message>
        <message>
            <source>Only these people. Not the rest of the team, and not who runs the server. Read this out before you begin. Others can be let in later, each by name.</source>
            <translation>Alleen deze mensen. Niet de rest van het team, en niet wie de server beheert. Lees dit voor, voordat je begint. Later kunnen er anderen bij, ieder met naam.</translation>
        </message>
        <message>
            <source>You read along here. %1 is the director and can begin a plan.</source>
            <translation>Jij leest hier mee. %1 is de regisseur en kan een plan beginnen.</translation>
        </message>
        <message>
            <source>You read along here. Ask the team lead who can begin a plan.</source>
            <translation>Jij leest hier mee. Vraag de teamleider wie een plan kan beginnen.</translation>
        </message>
        <message>
            <source>Begin the plan</source>
            <translation>Begin het plan</translation>
        </message>
    </context>
    <context>
        <name>SafetyCover</name>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Nothing to do here right now.</source>
            <translation>Hier is nu niets te doen.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
    </context>
    <context>
        <name>SafetyField</name>
        <message>
            <source>%1 wrote: “%2”</source>
            <translation>%1 schreef: “%2”</translation>
        </message>
        <message>
            <source>Also written: “%1”</source>
            <translation>Ook geschreven: “%1”</translation>
        </message>
    </context>
    <context>
        <name>SafetyLineItem</name>
        <message>
            <source>seen by %1</source>
            <translation>gezien door %1</translation>
        </message>
        <message>
            <source>Being taken away: it goes with the next sync.</source>
            <translation>Wordt weggehaald: het gaat weg bij de volgende synchronisatie.</translation>
        </message>
        <message>
            <source>%1 took this away, and it was changed after that. It counts until the director decides.</source>
            <translation>%1 haalde dit weg, en daarna is het veranderd. Het telt mee tot de regisseur kiest.</translation>
        </message>
        <message>
            <source>This was taken away and changed after that. It counts until the director decides.</source>
            <translation>Dit is weggehaald en daarna veranderd. Het telt mee tot de regisseur kiest.</translation>
        </message>
        <message>
            <source>%1 took this away without being the director. It still counts.</source>
            <translation>%1 haalde dit weg, maar is niet de regisseur. Het telt nog mee.</translation>
        </message>
        <message>
            <source>Somebody who is not the director took this away. It still counts.</source>
            <translation>Iemand die niet de regisseur is, haalde dit weg. Het telt nog mee.</translation>
        </message>
        <message>
            <source>Taken away by %1</source>
            <translation>Weggehaald door %1</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Weggehaald</translation>
        </message>
        <message>
            <source>Also written: “%1”</source>
            <translation>Ook geschreven: “%1”</translation>
        </message>
        <message>
            <source>child</source>
            <extracomment>Who does something: a child of the household</extracomment>
            <translation>kind</translation>
        </message>
        <message>
            <source>adult</source>
            <extracomment>Who does something: an adult of the household</extracomment>
            <translation>volwassene</translation>
        </message>
        <message>
            <source>own people</source>
            <translation>eigen mensen</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>hulpverlener</translation>
        </message>
        <message>
            <source>by day</source>
            <translation>overdag</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>’s nachts</translation>
        </message>
    </context>
    <context>
        <name>SafetyLineSheet</name>
        <message>
            <source>How do we see that it goes well?</source>
            <translation>Hoe zien we dat het goed gaat?</translation>
        </message>
        <message>
            <source>What do we see first when it gets harder?</source>
            <translation>Wat zien we het eerst als het moeilijker wordt?</translation>
        </message>
        <message>
            <source>When is it not safe?</source>
            <translation>Wanneer is het niet veilig?</translation>
        </message>
        <message>
            <source>What do we do then?</source>
            <translation>Wat doen we dan?</translation>
        </message>
        <message>
            <source>Who do we call?</source>
            <translation>Wie bellen we?</translation>
        </message>
        <message>
            <source>What must never happen?</source>
            <translation>Wat mag nooit gebeuren?</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Wat is er gebeurd?</translation>
        </message>
        <message>
            <source>What makes it harder?</source>
            <translation>Wat maakt het moeilijker?</translation>
        </message>
        <message>
            <source>When did it go well?</source>
            <translation>Wanneer ging het goed?</translation>
        </message>
        <message>
            <source>For the children</source>
            <translation>Voor de kinderen</translation>
        </message>
        <message>
            <source>Who agreed to this?</source>
            <translation>Wie vindt dit goed?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Who does it?</source>
            <translation>Wie doet het?</translation>
        </message>
        <message>
            <source>Who?</source>
            <translation>Wie?</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Who is that?</source>
            <translation>Wie is dat?</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Een kind</translation>
        </message>
        <message>
            <source>An adult</source>
            <translation>Een volwassene</translation>
        </message>
        <message>
            <source>Own people</source>
            <translation>Eigen mensen</translation>
        </message>
        <message>
            <source>A professional</source>
            <translation>Een hulpverlener</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>What exactly?</source>
            <translation>Wat precies?</translation>
        </message>
        <message>
            <source>For what?</source>
            <translation>Waarvoor?</translation>
        </message>
        <message>
            <source>In one sentence</source>
            <translation>In één zin</translation>
        </message>
        <message>
            <source>So that a child knows what to do.</source>
            <translation>Zo dat een kind weet wat het moet doen.</translation>
        </message>
        <message>
            <source>As a child says it: I go to Ans.</source>
            <translation>Zoals een kind het zegt: Ik ga naar Ans.</translation>
        </message>
        <message>
            <source>What one could see or hear. No opinion.</source>
            <translation>Wat je kon zien of horen. Geen mening.</translation>
        </message>
        <message>
            <source>When was that?</source>
            <translation>Wanneer was dat?</translation>
        </message>
        <message>
            <source>Who saw it?</source>
            <translation>Wie zag het?</translation>
        </message>
        <message>
            <source>When?</source>
            <translation>Wanneer?</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Altijd</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Overdag</translation>
        </message>
        <message>
            <source>At night</source>
            <translation>’s Nachts</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Show safely</source>
            <translation>Veilig tonen</translation>
        </message>
    </context>
    <context>
        <name>SafetyPage</name>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
        <message>
            <source>A card for a pocket, a hidden one, one for a child</source>
            <translation>Een zakkaart, een verborgen kaart, een blad voor een kind</translation>
        </message>
        <message>
            <source>Safe together</source>
            <translation>Samen veilig</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>Show safely</source>
            <translation>Veilig tonen</translation>
        </message>
        <message>
            <source>Safety plan of %1</source>
            <extracomment>Below the title: of which household</extracomment>
            <translation>Veiligheidsplan van %1</translation>
        </message>
        <message>
            <source>You read along here: you can't change this plan.</source>
            <translation>Jij leest hier mee: je kunt dit plan niet veranderen.</translation>
        </message>
        <message>
            <source>This plan was valid until %1. Does it still hold? Look at it together and choose a new day below.</source>
            <translation>Dit plan was geldig tot %1. Klopt het nog? Kijk er samen naar en kies hieronder een nieuwe dag.</translation>
        </message>
        <message>
            <source>These people read this, and nobody else</source>
            <translation>Deze mensen lezen dit, en verder niemand</translation>
        </message>
        <message>
            <source>What we see</source>
            <translation>Wat we zien</translation>
        </message>
        <message>
            <source>What we do then, and who</source>
            <translation>Wat we dan doen, en wie</translation>
        </message>
        <message>
            <source>Nothing yet. Who can do something when it is orange? And when it is red?</source>
            <translation>Nog niets. Wie kan iets doen bij oranje? En bij rood?</translation>
        </message>
        <message>
            <source>Add what we do</source>
            <translation>Erbij: wat we doen</translation>
        </message>
        <message>
            <source>Who we call</source>
            <translation>Wie we bellen</translation>
        </message>
        <message>
            <source>In danger: 112.</source>
            <translation>Bij gevaar: 112.</translation>
        </message>
        <message>
            <source>Who do you call besides?</source>
            <translation>Wie bel je nog meer?</translation>
        </message>
        <message>
            <source>Add a number</source>
            <translation>Erbij: een nummer</translation>
        </message>
        <message>
            <source>Where we are safe</source>
            <translation>Waar we veilig zijn</translation>
        </message>
        <message>
            <source>Safe place</source>
            <translation>Veilige plek</translation>
        </message>
        <message>
            <source>Where can they go, also at night?</source>
            <translation>Waar kunnen ze heen, ook ’s nachts?</translation>
        </message>
        <message>
            <source>Code word</source>
            <translation>Codewoord</translation>
        </message>
        <message>
            <source>Whoever hears this word knows: come, or call.</source>
            <translation>Wie dit woord hoort, weet: kom, of bel.</translation>
        </message>
        <message>
            <source>For the children</source>
            <translation>Voor de kinderen</translation>
        </message>
        <message>
            <source>What does a child do? In words that a child would say.</source>
            <translation>Wat doet een kind? In woorden die een kind zelf zegt.</translation>
        </message>
        <message>
            <source>Add for the children</source>
            <translation>Erbij: voor de kinderen</translation>
        </message>
        <message>
            <source>Who looks whether it works</source>
            <translation>Wie kijkt of het werkt</translation>
        </message>
        <message>
            <source>Who asks how it goes?</source>
            <translation>Wie vraagt hoe het gaat?</translation>
        </message>
        <message>
            <source>Their phone number</source>
            <translation>Het nummer van die persoon</translation>
        </message>
        <message>
            <source>How often, and how?</source>
            <translation>Hoe vaak, en hoe?</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig tot en met</translation>
        </message>
        <message>
            <source>This must never happen</source>
            <translation>Dit mag nooit gebeuren</translation>
        </message>
        <message>
            <source>Nothing yet. On what do you all agree?</source>
            <translation>Nog niets. Waar zijn jullie het over eens?</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>Erbij: een grens</translation>
        </message>
        <message>
            <source>Who agreed to this?</source>
            <translation>Wie vindt dit goed?</translation>
        </message>
        <message>
            <source>Add a name</source>
            <translation>Erbij: een naam</translation>
        </message>
        <message>
            <source>A hidden copy lies somewhere</source>
            <translation>Er ligt ergens een kopie verborgen</translation>
        </message>
        <message>
            <source>Where does it lie?</source>
            <translation>Waar ligt die?</translation>
        </message>
        <message>
            <source>Taken away</source>
            <translation>Weggehaald</translation>
        </message>
    </context>
    <context>
        <name>SafetySignal</name>
        <message>
            <source>Green: it goes well</source>
            <extracomment>A signal of the safety plan: its colour, then what it means</extracomment>
            <translation>Groen: het gaat goed</translation>
        </message>
        <message>
            <source>Red: it is not safe now</source>
            <translation>Rood: nu is het niet veilig</translation>
        </message>
        <message>
            <source>Orange: take care</source>
            <translation>Oranje: let op</translation>
        </message>
        <message>
            <source>How do we see that it goes well?</source>
            <translation>Hoe zien we dat het goed gaat?</translation>
        </message>
        <message>
            <source>What do we see or hear then?</source>
            <translation>Wat zien of horen we dan?</translation>
        </message>
        <message>
            <source>What do we see first when it gets harder?</source>
            <translation>Wat zien we het eerst als het moeilijker wordt?</translation>
        </message>
        <message>
            <source>Add: it goes well</source>
            <translation>Erbij: het gaat goed</translation>
        </message>
        <message>
            <source>Add: not safe</source>
            <translation>Erbij: niet veilig</translation>
        </message>
        <message>
            <source>Add: take care</source>
            <translation>Erbij: let op</translation>
        </message>
    </context>
    <context>
        <name>SafetyTakeAway</name>
        <message>
            <source>Only the director takes a line away: %1. Call them.</source>
            <translation>Alleen de regisseur haalt een regel weg: %1. Bel even.</translation>
        </message>
        <message>
            <source>Only the director takes a line away.</source>
            <translation>Alleen de regisseur haalt een regel weg.</translation>
        </message>
        <message>
            <source>Only the director takes a line away. It is not clear who that is now: ask the team lead.</source>
            <translation>Alleen de regisseur haalt een regel weg. Het is nu niet duidelijk wie dat is: vraag de teamleider.</translation>
        </message>
        <message>
            <source>Taking a line away needs a connection, so that everybody knows of it. Sync first.</source>
            <translation>Een regel weghalen kan alleen met verbinding, zodat iedereen het weet. Synchroniseer eerst.</translation>
        </message>
        <message>
            <source>Only the director takes a line away. Who that is, can't be seen on this device.</source>
            <translation>Alleen de regisseur haalt een regel weg. Wie dat is, is op dit toestel niet te zien.</translation>
        </message>
        <message>
            <source>What is taken away can still be read at the end of the plan.</source>
            <translation>Wat je weghaalt, blijft te lezen onderaan het plan.</translation>
        </message>
        <message>
            <source>Syncing …</source>
            <translation>Bezig met synchroniseren …</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Nu synchroniseren</translation>
        </message>
        <message>
            <source>Take this line away</source>
            <translation>Haal deze regel weg</translation>
        </message>
    </context>
    <context>
        <name>SafetyWhy</name>
        <message>
            <source>Why this plan is here</source>
            <translation>Waarom dit plan er is</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Wat is er gebeurd?</translation>
        </message>
        <message>
            <source>Who, what, when, and who saw it. Facts only.</source>
            <translation>Wie, wat, wanneer, en wie het zag. Alleen feiten.</translation>
        </message>
        <message>
            <source>Add what happened</source>
            <translation>Erbij: wat er gebeurde</translation>
        </message>
        <message>
            <source>What makes it harder?</source>
            <translation>Wat maakt het moeilijker?</translation>
        </message>
        <message>
            <source>Add what makes it harder</source>
            <translation>Erbij: wat het moeilijker maakt</translation>
        </message>
        <message>
            <source>If nothing changes, then …</source>
            <translation>Als er niets verandert, dan …</translation>
        </message>
        <message>
            <source>When did it go well?</source>
            <translation>Wanneer ging het goed?</translation>
        </message>
        <message>
            <source>What did you do then?</source>
            <translation>Wat deden jullie toen?</translation>
        </message>
        <message>
            <source>Add when it went well</source>
            <translation>Erbij: wanneer het goed ging</translation>
        </message>
    </context>
    <context>
        <name>SaveLine</name>
        <message>
            <source>Saved on this device</source>
            <translation>Opgeslagen op dit toestel</translation>
        </message>
        <message>
            <source>What you fill in is kept by itself</source>
            <translation>Wat je invult, wordt vanzelf bewaard</translation>
        </message>
    </context>
    <context>
        <name>ScoreOverview</name>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>Not looked at yet.</source>
            <translation>Nog niet bekeken.</translation>
        </message>
        <message>
            <source>Score life areas</source>
            <translation>Leefgebieden invullen</translation>
        </message>
        <message>
            <source>Over time</source>
            <translation>Door de tijd</translation>
        </message>
        <message>
            <source>Each life area over time, also in words</source>
            <translation>Elk leefgebied door de tijd, ook in woorden</translation>
        </message>
    </context>
    <context>
        <name>SearchHitItem</name>
        <message>
            <source>Client's page</source>
            <translation>Pagina van de cliënt</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Tie of %1</source>
            <translation>Lijn van %1</translation>
        </message>
        <message>
            <source>Tap who it is with.</source>
            <translation>Tik aan met wie.</translation>
        </message>
        <message>
            <source>Draw a tie</source>
            <translation>Lijn trekken</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>No tie</source>
            <translation>Toch geen lijn</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>Loslaten</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Sharing this device</source>
            <translation>Samen op dit toestel</translation>
        </message>
        <message>
            <source>Several people can use this device, each with a vault and a passphrase of their own. Of one another they see a sign, nothing else.</source>
            <translation>Meer mensen kunnen dit toestel gebruiken, ieder met een eigen kluis en een eigen wachtzin. Van elkaar zien ze een teken, verder niets.</translation>
        </message>
        <message>
            <source>Lock, and let somebody else in</source>
            <translation>Vergrendel, en laat een ander erbij</translation>
        </message>
        <message>
            <source>Somebody else on this device</source>
            <translation>Nog iemand op dit toestel</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Grootte van de tekst</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Gewoon</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groot</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Grootst</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Kleuren</translation>
        </message>
        <message>
            <source>As the device</source>
            <translation>Zoals het toestel</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Locks by itself after</source>
            <translation>Vergrendelt vanzelf na</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>With example data the app does not lock by itself until you choose a time.</source>
            <translation>Met voorbeeldgegevens vergrendelt de app niet vanzelf, tot je een tijd kiest.</translation>
        </message>
        <message>
            <source>The screen going off and another app in front lock it sooner.</source>
            <translation>Gaat het scherm uit of komt er een andere app voor, dan vergrendelt de app eerder.</translation>
        </message>
        <message>
            <source>About AanZet</source>
            <translation>Over AanZet</translation>
        </message>
        <message>
            <source>Version %1. In development: not for real people's data yet.</source>
            <translation>Versie %1. In ontwikkeling: nog niet voor gegevens van echte mensen.</translation>
        </message>
        <message>
            <source>Everything is saved on this device, sealed with your passphrase. A server only ever sees sealed data.</source>
            <translation>Alles is opgeslagen op dit toestel, verzegeld met je wachtzin. Een server ziet alleen verzegelde gegevens.</translation>
        </message>
        <message>
            <source>ZRM: © GGD Amsterdam. Only the names of areas and levels are in this app.</source>
            <translation>ZRM: © GGD Amsterdam. In deze app staan alleen de namen van gebieden en niveaus.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Voorbeelden</translation>
        </message>
        <message>
            <source>These households are invented. You can put them back as they were.</source>
            <translation>Deze huishoudens zijn verzonnen. Je kunt ze terugzetten zoals ze waren.</translation>
        </message>
        <message>
            <source>Start again with the examples</source>
            <translation>Opnieuw beginnen met de voorbeelden</translation>
        </message>
        <message>
            <source>Start again?</source>
            <translation>Opnieuw beginnen?</translation>
        </message>
        <message>
            <source>All that was written in the example households goes. This cannot be undone.</source>
            <translation>Alles wat bij de voorbeelden is geschreven, gaat weg. Dit kan niet worden teruggedraaid.</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Opnieuw beginnen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Laten staan</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>Six digits open the app again after a lock.</source>
            <translation>Zes cijfers openen de app weer na een vergrendeling.</translation>
        </message>
        <message>
            <source>None. After each lock the passphrase is asked.</source>
            <translation>Geen. Na elke vergrendeling wordt de wachtzin gevraagd.</translation>
        </message>
        <message>
            <source>Change the PIN</source>
            <translation>Pincode wijzigen</translation>
        </message>
        <message>
            <source>Choose a PIN</source>
            <translation>Pincode kiezen</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Pincode weghalen</translation>
        </message>
        <message>
            <source>Free software under the European Union Public Licence (EUPL) 1.2. It is built on Qt (LGPL 3), SQLite (public domain), libsodium (ISC), Opus (BSD), qrencode (LGPL 2.1), zxing-cpp (Apache 2.0) and Noto Sans (OFL 1.1).</source>
            <translation>Vrije software onder de openbare licentie van de Europese Unie (EUPL) 1.2. Gemaakt met Qt (LGPL 3), SQLite (publiek domein), libsodium (ISC), Opus (BSD), qrencode (LGPL 2.1), zxing-cpp (Apache 2.0) en Noto Sans (OFL 1.1).</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Wachtzin veranderen</translation>
        </message>
        <message>
            <source>Your sign</source>
            <translation>Jouw teken</translation>
        </message>
        <message>
            <source>Choose another sign</source>
            <translation>Een ander teken kiezen</translation>
        </message>
        <message>
            <source>Something does not work?</source>
            <translation>Werkt er iets niet?</translation>
        </message>
        <message>
            <source>Make a report for your application manager. You read all of it first.</source>
            <translation>Maak een verslag voor wie de app beheert. Je leest het eerst helemaal.</translation>
        </message>
        <message>
            <source>Read the report</source>
            <translation>Lees het verslag</translation>
        </message>
    </context>
    <context>
        <name>SheetDraft</name>
        <message>
            <source>A colleague wrote meanwhile: %1</source>
            <translation>Een collega schreef intussen: %1</translation>
        </message>
    </context>
    <context>
        <name>SignSheet</name>
        <message>
            <source>Another sign</source>
            <translation>Een ander teken</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>By this sign you are known before you unlock. Tell your colleagues on this device.</source>
            <translation>Aan dit teken herkent het toestel je voor het ontgrendelen. Vertel het je collega’s op dit toestel.</translation>
        </message>
    </context>
    <context>
        <name>SnapshotSheet</name>
        <message>
            <source>Keep it as it is now</source>
            <translation>Bewaar zoals het nu is</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Who was there?</source>
            <translation>Wie waren erbij?</translation>
        </message>
        <message>
            <source>A name for it, if you like</source>
            <translation>Een naam, als je wilt</translation>
        </message>
        <message>
            <source>For example: first drawing.</source>
            <translation>Bijvoorbeeld: eerste tekening.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Kept before</source>
            <translation>Eerder bewaard</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <extracomment>Day, name of the kept drawing, number of people on it</extracomment>
            <translation>
                <numerusform>%n mens</numerusform>
                <numerusform>%n mensen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>AanZet</source>
            <translation>AanZet</translation>
        </message>
    </context>
    <context>
        <name>StoredAgenda</name>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>visit</source>
            <extracomment>What every appointment is called in a calendar outside of the app; it must say no more than this</extracomment>
            <translation>bezoek</translation>
        </message>
    </context>
    <context>
        <name>DoorScreen</name>
        <message>
            <source>One vault was taken out of its organisation and emptied. The others on this device are as they were.</source>
            <translation>Eén kluis is uit de organisatie gehaald en leeggemaakt. De andere op dit toestel zijn zoals ze waren.</translation>
        </message>
        <message>
            <source>Choose a sign for yourself</source>
            <translation>Kies een teken voor jezelf</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>Wie ben je?</translation>
        </message>
        <message>
            <source>It stands here in place of your name. Your colleagues on this device see it, and whoever finds the device sees no names.</source>
            <translation>Het staat hier in plaats van je naam. Je collega’s op dit toestel zien het, en wie het toestel vindt, ziet geen namen.</translation>
        </message>
        <message>
            <source>Everybody here has a vault and a passphrase of their own.</source>
            <translation>Iedereen heeft hier een eigen kluis en een eigen wachtzin.</translation>
        </message>
        <message>
            <source>I am new on this device</source>
            <translation>Ik ben nieuw op dit toestel</translation>
        </message>
        <message>
            <source>Back to who is here</source>
            <translation>Terug naar wie er zijn</translation>
        </message>
    </context>
    <context>
        <name>Delivered</name>
        <message>
            <source>delivered later by a colleague</source>
            <extracomment>Who brought what a colleague wrote on a device that was removed before it could send it</extracomment>
            <translation>later gebracht door een collega</translation>
        </message>
        <message>
            <source>delivered later by %1</source>
            <translation>later gebracht door %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Who wrote it, then &quot;delivered later by ...&quot;</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
    </context>
    <context>
        <name>StoredConflicts</name>
        <message>
            <source>Remove it</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Houden</translation>
        </message>
        <message>
            <source>keep or remove?</source>
            <extracomment>Label of a choice about a thing that one person removed while another changed it</extracomment>
            <translation>houden of weghalen?</translation>
        </message>
        <message>
            <source>Each stays as a number of its own.</source>
            <translation>Elk blijft als een eigen nummer staan.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>What was chosen last: the household, then the choice</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: both kept</source>
            <translation>%1: beide bewaard</translation>
        </message>
    </context>
    <context>
        <name>StoredContact</name>
        <message>
            <source>%1, %2</source>
            <extracomment>An attempt to make contact: what was tried, then what came of it</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>StoredHousehold</name>
        <message>
            <source>another household</source>
            <translation>een ander huishouden</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n jaar</numerusform>
                <numerusform>%n jaar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncScreen</name>
        <message>
            <source>Sync</source>
            <translation>Sync</translation>
        </message>
        <message>
            <source>Changes made here</source>
            <translation>Wijzigingen op dit toestel</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait. They are safe on this device.</source>
            <translation>
                <numerusform>%n wijziging wacht. Die staat veilig op dit toestel.</numerusform>
                <numerusform>%n wijzigingen wachten. Ze staan veilig op dit toestel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are on their way to your team.</source>
            <translation>
                <numerusform>%n wijziging is op weg naar je team.</numerusform>
                <numerusform>%n wijzigingen zijn op weg naar je team.</numerusform>
            </translation>
        </message>
        <message>
            <source>All are with your team.</source>
            <translation>Alles is bij je team.</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Laatste contact</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Apart gezet</translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) could not be verified and were set aside. Everything else went on.</source>
            <translation>
                <numerusform>%n onderdeel was niet te controleren en is apart gezet. Al het andere ging door.</numerusform>
                <numerusform>%n onderdelen waren niet te controleren en zijn apart gezet. Al het andere ging door.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>Keuzes</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) were changed by two people.</source>
            <translation>
                <numerusform>%n ding is door twee mensen gewijzigd.</numerusform>
                <numerusform>%n dingen zijn door twee mensen gewijzigd.</numerusform>
            </translation>
        </message>
        <message>
            <source>None needed.</source>
            <translation>Niet nodig.</translation>
        </message>
        <message>
            <source>Choose now</source>
            <translation>Nu kiezen</translation>
        </message>
        <message>
            <source>Syncing ...</source>
            <translation>Bezig met synchroniseren …</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>Nu synchroniseren</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>They are safe on this device and nowhere else: this organisation has no server.</source>
            <translation>Ze staan veilig op dit toestel, en nergens anders: deze organisatie heeft geen server.</translation>
        </message>
        <message>
            <source>Without contact</source>
            <translation>Zonder contact</translation>
        </message>
        <message numerus="yes">
            <source>This device closes in %n day(s), until there was contact.</source>
            <translation>
                <numerusform>Dit toestel gaat over %n dag dicht, tot er contact is geweest.</numerusform>
                <numerusform>Dit toestel gaat over %n dagen dicht, tot er contact is geweest.</numerusform>
            </translation>
        </message>
        <message>
            <source>The emergency day: this device closes again %1.</source>
            <translation>Nooddag: dit toestel gaat weer dicht op %1.</translation>
        </message>
    </context>
    <context>
        <name>SyncStatusPill</name>
        <message>
            <source>Opens the sync list</source>
            <translation>Opent de synchronisatielijst</translation>
        </message>
    </context>
    <context>
        <name>TalkAnswers</name>
        <message>
            <source>Answers</source>
            <translation>Antwoorden</translation>
        </message>
    </context>
    <context>
        <name>TalkLanguageSheet</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Not read yet by somebody who grew up with it</source>
            <translation>Vertaling nog niet nagekeken</translation>
        </message>
    </context>
    <context>
        <name>TalkPictureScreen</name>
        <message>
            <source>Read aloud</source>
            <translation>Lees voor</translation>
        </message>
        <message>
            <source>Stop reading aloud</source>
            <translation>Stop met voorlezen</translation>
        </message>
        <message>
            <source>Reading aloud did not work. Read it together.</source>
            <translation>Voorlezen lukte niet. Lees het samen.</translation>
        </message>
        <message>
            <source>This device has no voice for this language. Read it together.</source>
            <translation>Voor deze taal heeft dit toestel geen stem. Lees het samen.</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>The pictures of this talk</source>
            <translation>De platen van dit gesprek</translation>
        </message>
        <message>
            <source>Give to the client</source>
            <translation>Geef aan cliënt</translation>
        </message>
    </context>
    <context>
        <name>TalkScenesSheet</name>
        <message>
            <source>The pictures of this talk</source>
            <translation>De platen van dit gesprek</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Openen: %1</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Overslaan</translation>
        </message>
        <message>
            <source>Leave out: %1</source>
            <translation>Overslaan: %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Eerder: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Later: %1</translation>
        </message>
    </context>
    <context>
        <name>TalkWorkerPart</name>
        <message>
            <source>For the worker</source>
            <translation>Voor de hulpverlener</translation>
        </message>
        <message>
            <source>Let them say it back</source>
            <translation>Laat het terugvertellen</translation>
        </message>
        <message>
            <source>Ask it in your own way. A yes is not yet understood.</source>
            <translation>Vraag het op je eigen manier. Ja is nog niet begrepen.</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>Hoe ging het?</translation>
        </message>
        <message>
            <source>It was clear</source>
            <translation>Het was duidelijk</translation>
        </message>
        <message>
            <source>I explained it again</source>
            <translation>Ik heb het nog eens uitgelegd</translation>
        </message>
        <message>
            <source>I did not ask</source>
            <translation>Ik heb het niet gevraagd</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Aanspreken met</translation>
        </message>
        <message>
            <source>u</source>
            <translation>u</translation>
        </message>
        <message>
            <source>je</source>
            <translation>je</translation>
        </message>
        <message>
            <source>Nobody who grew up with this language has read this translation yet.</source>
            <translation>Niemand die met deze taal is opgegroeid, heeft deze vertaling al gelezen.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>was due %1</source>
            <extracomment>The day before which a task has to be done</extracomment>
            <translation>moest klaar op %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>uiterlijk %1</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>A task that was ticked</extracomment>
            <translation>Gedaan</translation>
        </message>
    </context>
    <context>
        <name>TasksCard</name>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Nieuwe taak</translation>
        </message>
    </context>
    <context>
        <name>TieSheet</name>
        <message>
            <source>%1 drew: %2</source>
            <translation>%1 tekende: %2</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>How strong?</source>
            <translation>Hoe sterk?</translation>
        </message>
        <message>
            <source>How is it between you?</source>
            <translation>Hoe is het tussen jullie?</translation>
        </message>
        <message>
            <source>How is it between them?</source>
            <translation>Hoe is het tussen hen?</translation>
        </message>
        <message>
            <source>Who helps whom?</source>
            <translation>Wie helpt wie?</translation>
        </message>
        <message>
            <source>With what?</source>
            <translation>Waarmee?</translation>
        </message>
        <message>
            <source>How often is there contact?</source>
            <translation>Hoe vaak is er contact?</translation>
        </message>
        <message>
            <source>What would you like?</source>
            <translation>Wat zou je willen?</translation>
        </message>
        <message>
            <source>In the client's own words</source>
            <translation>In de woorden van de cliënt</translation>
        </message>
        <message>
            <source>Remove this tie</source>
            <translation>Deze lijn weghalen</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Met ongedaan maken komt de lijn terug</translation>
        </message>
        <message>
            <source>How?</source>
            <translation>Hoe?</translation>
        </message>
        <message>
            <source>Who begins?</source>
            <translation>Wie begint?</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>Sinds wanneer?</translation>
        </message>
        <message>
            <source>For example: since school.</source>
            <translation>Bijvoorbeeld: sinds school.</translation>
        </message>
        <message>
            <source>In the family: %1 is of %2</source>
            <translation>In de familie: wat is %1 van %2?</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>No visits planned today</source>
            <translation>Vandaag geen bezoeken gepland</translation>
        </message>
        <message>
            <source>Open a household to begin one.</source>
            <translation>Open een huishouden om er een te beginnen.</translation>
        </message>
        <message>
            <source>To the households</source>
            <translation>Naar de huishoudens</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Two of you changed the same thing.</source>
            <translation>Twee van jullie wijzigden hetzelfde.</translation>
        </message>
        <message>
            <source>Choose now</source>
            <translation>Nu kiezen</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Te doen</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n visit(s)</source>
            <translation>
                <numerusform>Toon het bezoek</numerusform>
                <numerusform>Toon alle %n bezoeken</numerusform>
            </translation>
        </message>
        <message>
            <source>Earlier today</source>
            <extracomment>Heading above visits that took place and were written down</extracomment>
            <translation>Eerder vandaag</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n task(s)</source>
            <translation>
                <numerusform>Toon de taak</numerusform>
                <numerusform>Toon alle %n taken</numerusform>
            </translation>
        </message>
        <message>
            <source>Offered to you</source>
            <translation>Aan jou aangeboden</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>van %1</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>The days ahead</source>
            <translation>De dagen hierna</translation>
        </message>
        <message>
            <source>The organisation's papers were used</source>
            <translation>De papieren van de organisatie zijn gebruikt</translation>
        </message>
        <message>
            <source>%1 came back in the place of %2, on %3. Did you not expect that? Tell your administrator.</source>
            <extracomment>Who came back under new keys, whose place it was, when</extracomment>
            <translation>%1 kwam terug op de plaats van %2, op %3. Had je dat niet verwacht? Zeg het tegen je beheerder.</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>The key on three papers</source>
            <translation>De sleutel op drie papieren</translation>
        </message>
    </context>
    <context>
        <name>TodayVisitCard</name>
        <message>
            <source>Now</source>
            <extracomment>A visit whose time it is</extracomment>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>The first visit that is still to come</extracomment>
            <translation>Straks</translation>
        </message>
        <message>
            <source>Not written down yet</source>
            <translation>Nog niet opgeschreven</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Opgeschreven</translation>
        </message>
        <message>
            <source>Nobody home</source>
            <translation>Niemand thuis</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>A visit later today</extracomment>
            <translation>Later vandaag</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>Write it down</source>
            <translation>Opschrijven</translation>
        </message>
        <message>
            <source>Begin the visit</source>
            <translation>Bezoek beginnen</translation>
        </message>
        <message>
            <source>Visited, note still open</source>
            <translation>Bezocht, notitie nog open</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Verder schrijven</translation>
        </message>
    </context>
    <context>
        <name>UnlockScreen</name>
        <message>
            <source>The vault of: %1</source>
            <translation>De kluis van: %1</translation>
        </message>
        <message>
            <source>I am somebody else</source>
            <translation>Ik ben iemand anders</translation>
        </message>
        <message>
            <source>Good to see you, %1</source>
            <translation>Fijn dat je er bent, %1</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>One moment, the vault is opening ...</source>
            <translation>Een ogenblik, de kluis gaat open …</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Gebruik de wachtzin</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Laat zien wat ik typ</translation>
        </message>
        <message>
            <source>Hide what I type</source>
            <translation>Verberg wat ik typ</translation>
        </message>
        <message>
            <source>Type your PIN.</source>
            <translation>Typ je pincode.</translation>
        </message>
        <message>
            <source>Open with the recovery kit</source>
            <translation>Open met de herstelset</translation>
        </message>
        <message>
            <source>Forgotten your passphrase?</source>
            <translation>Wachtzin vergeten?</translation>
        </message>
    </context>
    <context>
        <name>VisitNoteScreen</name>
        <message>
            <source>The appointment counts as visited. The note stays as it is; later you can add to it.</source>
            <translation>De afspraak telt als bezocht. De notitie blijft zoals ze is; later kun je haar aanvullen.</translation>
        </message>
        <message>
            <source>Finished on %1</source>
            <translation>Afgesloten op %1</translation>
        </message>
        <message>
            <source>Finished by %1 on %2</source>
            <translation>Afgesloten door %1 op %2</translation>
        </message>
        <message>
            <source>Visit of %1</source>
            <translation>Bezoek van %1</translation>
        </message>
        <message>
            <source>Back to the household</source>
            <translation>Terug naar het huishouden</translation>
        </message>
        <message>
            <source>From the client</source>
            <translation>Van de cliënt</translation>
        </message>
        <message>
            <source>The client may read this.</source>
            <translation>De cliënt mag dit lezen.</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>What went well, what they are good at</source>
            <translation>Wat ging goed, waar zijn ze goed in</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Volgend contact</translation>
        </message>
        <message>
            <source>For professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>Write it so that you could read it out to the client.</source>
            <translation>Schrijf het zo dat je het de cliënt kunt voorlezen.</translation>
        </message>
        <message>
            <source>What I saw and heard</source>
            <translation>Wat ik zag en hoorde</translation>
        </message>
        <message>
            <source>Worries</source>
            <translation>Zorgen</translation>
        </message>
        <message>
            <source>Let the client read this</source>
            <translation>Laat de cliënt dit lezen</translation>
        </message>
        <message>
            <source>The device shows this page alone until you come back</source>
            <translation>Het toestel toont alleen deze bladzijde, tot je terugkomt</translation>
        </message>
        <message>
            <source>Note finished</source>
            <translation>Notitie klaar</translation>
        </message>
        <message>
            <source>Copy for another system</source>
            <translation>Kopiëren voor een ander systeem</translation>
        </message>
        <message>
            <source>Wrong household?</source>
            <translation>Verkeerd huishouden?</translation>
        </message>
        <message>
            <source>Move this note to the household it belongs to</source>
            <translation>Verplaats deze notitie naar het huishouden waar die bij hoort</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Sjabloon</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Small win</source>
            <translation>Kleine winst</translation>
        </message>
        <message>
            <source>What this visit was for</source>
            <translation>Waarvoor dit bezoek was</translation>
        </message>
        <message>
            <source>Practical help</source>
            <translation>Praktische hulp</translation>
        </message>
        <message>
            <source>Day of the next contact</source>
            <translation>Dag van het volgende contact</translation>
        </message>
        <message>
            <source>Went along, told back</source>
            <translation>Meegegaan, teruggezegd</translation>
        </message>
        <message>
            <source>Where did we go together?</source>
            <translation>Waar gingen we samen naartoe?</translation>
        </message>
        <message>
            <source>How the client tells back what we agreed</source>
            <translation>Hoe de cliënt terugzegt wat we afspraken</translation>
        </message>
        <message>
            <source>Explained once more</source>
            <translation>Nog eens uitgelegd</translation>
        </message>
        <message>
            <source>How was it for the client?</source>
            <translation>Hoe was het voor de cliënt?</translation>
        </message>
        <message>
            <source>Signature of the client</source>
            <translation>Handtekening van de cliënt</translation>
        </message>
        <message>
            <source>How our contact goes, in one line</source>
            <translation>Hoe ons contact gaat, in één regel</translation>
        </message>
        <message>
            <source>My safety at this visit</source>
            <translation>Mijn veiligheid bij dit bezoek</translation>
        </message>
        <message>
            <source>Not written yet: %1. It may stay so.</source>
            <translation>Nog niet geschreven: %1. Dat mag zo blijven.</translation>
        </message>
    </context>
    <context>
        <name>WaitingScreen</name>
        <message>
            <source>One moment</source>
            <translation>Een ogenblik</translation>
        </message>
        <message>
            <source>Wait for your team</source>
            <translation>Wacht op je team</translation>
        </message>
        <message>
            <source>Reaching your organisation ...</source>
            <translation>We zoeken contact met je organisatie …</translation>
        </message>
        <message>
            <source>Your request has arrived. A colleague who may do so lets you in; after that this page goes on by itself.</source>
            <translation>Je verzoek is aangekomen. Een collega die dat mag, laat je toe; daarna gaat deze pagina vanzelf verder.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <source>Step 3 of 3</source>
            <translation>Stap 3 van 3</translation>
        </message>
        <message>
            <source>Now on your other device</source>
            <translation>Nu op je andere toestel</translation>
        </message>
        <message>
            <source>There: More, Devices and people, Another device of mine. Give it the text below; after that this page goes on by itself.</source>
            <translation>Kies daar: Meer, Toestellen en mensen, Nog een toestel van mij. Geef het de tekst hieronder; daarna gaat deze pagina vanzelf verder.</translation>
        </message>
        <message>
            <source>An administrator calls you. Read the first code aloud; then listen whether the second one is the same.</source>
            <translation>Een beheerder belt je. Lees de eerste code voor, en luister of de tweede gelijk is.</translation>
        </message>
        <message>
            <source>1. You read</source>
            <translation>1. Jij leest voor</translation>
        </message>
        <message>
            <source>2. The administrator reads</source>
            <translation>2. De beheerder leest voor</translation>
        </message>
        <message>
            <source>Is one of them different? Then stop, and ask for a new invitation.</source>
            <translation>Is er een anders? Stop dan, en vraag een nieuwe uitnodiging.</translation>
        </message>
        <message>
            <source>For your other device</source>
            <translation>Voor je andere toestel</translation>
        </message>
        <message>
            <source>The text for your other device as a QR code</source>
            <translation>De tekst voor je andere toestel als QR-code</translation>
        </message>
        <message>
            <source>Looking ...</source>
            <translation>Even kijken ...</translation>
        </message>
        <message>
            <source>Use another link</source>
            <translation>Gebruik een andere link</translation>
        </message>
    </context>
    <context>
        <name>WaitingSheets</name>
        <message>
            <source>Made by the client</source>
            <translation>Door de cliënt gemaakt</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) wait for your eyes.</source>
            <translation>
                <numerusform>Er wacht %n blad om te bekijken.</numerusform>
                <numerusform>Er wachten %n bladen om te bekijken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>Bekijken</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>This device was taken out of the organisation and is empty now. What had been sent is with your team. Was that a mistake? Ask for a new invitation.</source>
            <translation>Dit toestel is uit de organisatie gehaald en is nu leeg. Wat verstuurd was, heeft je team. Was dat een vergissing? Vraag een nieuwe uitnodiging.</translation>
        </message>
        <message>
            <source>Back to who is here</source>
            <translation>Terug naar wie er zijn</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>What you write stays on this device, locked with your passphrase. Your team gets it sealed; the server can't read it.</source>
            <translation>Wat je schrijft, blijft op dit toestel, op slot met je wachtzin. Je team krijgt het verzegeld; de server kan het niet lezen.</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Kies een wachtzin</translation>
        </message>
        <message>
            <source>The same passphrase once more</source>
            <translation>Nog een keer dezelfde wachtzin</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De twee zijn niet gelijk.</translation>
        </message>
        <message>
            <source>Try with example data</source>
            <translation>Probeer met voorbeeldgegevens</translation>
        </message>
        <message>
            <source>Invented households, without a server</source>
            <translation>Verzonnen huishoudens, zonder server</translation>
        </message>
        <message>
            <source>Step 1 of 3</source>
            <translation>Stap 1 van 3</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Je wachtzin</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Typ hem nog een keer</translation>
        </message>
        <message>
            <source>Your own passphrase</source>
            <translation>Je eigen wachtzin</translation>
        </message>
        <message>
            <source>These words open AanZet on this device. Learn them by heart; until then keep them on paper, not beside the device.</source>
            <translation>Deze woorden openen AanZet op dit toestel. Leer ze uit je hoofd; bewaar ze tot dan op papier, niet bij het toestel.</translation>
        </message>
        <message>
            <source>From your head or from your paper. After three letters you can tap the word.</source>
            <translation>Uit je hoofd of van je papier. Na drie letters kun je het woord aantikken.</translation>
        </message>
        <message>
            <source>Words you think of yourself are easier to guess than they seem. Take at least fourteen characters, and nothing from a song or a book.</source>
            <translation>Woorden die je zelf bedenkt, zijn makkelijker te raden dan ze lijken. Neem minstens veertien tekens, en niets uit een lied of boek.</translation>
        </message>
        <message>
            <source>I have an invitation</source>
            <translation>Ik heb een uitnodiging</translation>
        </message>
        <message>
            <source>Begin an organisation</source>
            <translation>Een organisatie beginnen</translation>
        </message>
        <message>
            <source>Very strong: even a data centre that has the stolen device does not find five drawn words.</source>
            <translation>Heel sterk: zelfs een rekencentrum dat het gestolen toestel heeft, vindt vijf gelote woorden niet.</translation>
        </message>
        <message>
            <source>Strong: whoever has the stolen device and a fast computer tries about a thousand years.</source>
            <translation>Sterk: wie het gestolen toestel en een snelle computer heeft, probeert ongeveer duizend jaar.</translation>
        </message>
        <message>
            <source>I know them, or have them on paper</source>
            <translation>Ik ken ze, of heb ze op papier</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Andere woorden</translation>
        </message>
        <message>
            <source>Four words</source>
            <translation>Vier woorden</translation>
        </message>
        <message>
            <source>Five words, for administrators</source>
            <translation>Vijf woorden, voor beheerders</translation>
        </message>
        <message>
            <source>Choose my own</source>
            <translation>Zelf kiezen</translation>
        </message>
        <message>
            <source>The words, in this order</source>
            <translation>De woorden, in deze volgorde</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Laat zien wat ik typ</translation>
        </message>
        <message>
            <source>Hide what I type</source>
            <translation>Verberg wat ik typ</translation>
        </message>
        <message>
            <source>This is not the same. Look at the words again if you like.</source>
            <translation>Dit is niet hetzelfde. Kijk gerust nog eens naar de woorden.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>%1 of at least 14 characters</source>
            <translation>%1 van minstens 14 tekens</translation>
        </message>
        <message>
            <source>Long enough. How strong it is nobody can measure: that depends on how you found it.</source>
            <translation>Lang genoeg. Hoe sterk hij is, kan niemand meten: dat hangt ervan af hoe je hem bedacht.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Back to the words</source>
            <translation>Terug naar de woorden</translation>
        </message>
        <message>
            <source>Back with my recovery kit</source>
            <translation>Terug met mijn herstelset</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Star</source>
            <translation>Ster</translation>
        </message>
        <message>
            <source>Heart</source>
            <translation>Hart</translation>
        </message>
        <message>
            <source>Bicycle</source>
            <translation>Fiets</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Huis</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Sleutel</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Zon</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <source>Door</source>
            <translation>Deur</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>Vlag</translation>
        </message>
        <message>
            <source>Balloon</source>
            <translation>Ballon</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>Date and time of day, for example "Tue 12 May 2026, 14:05"
    ----------
    Who wrote a version of a text and when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>Reaching out</source>
            <translation>Eropaf</translation>
        </message>
        <message>
            <source>Getting to know</source>
            <translation>Kennismaken</translation>
        </message>
        <message>
            <source>Looking together</source>
            <translation>Samen kijken</translation>
        </message>
        <message>
            <source>Making the plan</source>
            <translation>Plan maken</translation>
        </message>
        <message>
            <source>Doing</source>
            <translation>Doen</translation>
        </message>
        <message>
            <source>Keeping an eye</source>
            <translation>Vinger aan de pols</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing was changed.</source>
            <translation>Deze wachtzin opent de kluis niet. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Use a passphrase of at least 14 characters, for example four words.</source>
            <translation>Neem een wachtzin van minstens 14 tekens, bijvoorbeeld vier woorden.</translation>
        </message>
        <message>
            <source>Another window of AanZet has this vault open. Close it first.</source>
            <translation>Een ander venster van AanZet heeft deze kluis open. Sluit dat eerst.</translation>
        </message>
        <message>
            <source>This was written by a newer version of AanZet. Update the app; nothing was changed.</source>
            <translation>Dit is geschreven door een nieuwere versie van AanZet. Werk de app bij; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>A part of the stored data is damaged. It was set aside; everything else works.</source>
            <translation>Een deel van de opgeslagen gegevens is beschadigd. Het is apart gezet; al het andere werkt.</translation>
        </message>
        <message>
            <source>This device has no room left. What was saved is safe; make room and go on.</source>
            <translation>Dit toestel is vol. Wat is opgeslagen, is veilig; maak ruimte en ga verder.</translation>
        </message>
        <message>
            <source>This link is not complete. Copy it again, whole.</source>
            <translation>Deze link is niet compleet. Kopieer hem opnieuw, helemaal.</translation>
        </message>
        <message>
            <source>This invitation has expired or was taken back. Ask for a new one.</source>
            <translation>Deze uitnodiging is verlopen of teruggenomen. Vraag een nieuwe.</translation>
        </message>
        <message>
            <source>This invitation has been used already. Ask for a new one.</source>
            <translation>Deze uitnodiging is al gebruikt. Vraag een nieuwe.</translation>
        </message>
        <message>
            <source>This link belongs to another organisation.</source>
            <translation>Deze link hoort bij een andere organisatie.</translation>
        </message>
        <message>
            <source>You do not have the right to do this.</source>
            <translation>Je hebt het recht niet om dit te doen.</translation>
        </message>
        <message>
            <source>This device has been removed from the organisation.</source>
            <translation>Dit toestel is uit de organisatie gehaald.</translation>
        </message>
        <message>
            <source>Somebody of your organisation has to admit you first.</source>
            <translation>Iemand van je organisatie moet je eerst toelaten.</translation>
        </message>
        <message>
            <source>The server can't be reached now. Go on working; it syncs later.</source>
            <translation>De server is nu niet bereikbaar. Werk gewoon door; het synchroniseert later.</translation>
        </message>
        <message>
            <source>This is not the server of your organisation. Nothing was sent.</source>
            <translation>Dit is niet de server van je organisatie. Er is niets verstuurd.</translation>
        </message>
        <message>
            <source>The server gave an answer that can't be trusted. Nothing was taken over.</source>
            <translation>De server gaf een antwoord dat niet te vertrouwen is. Er is niets overgenomen.</translation>
        </message>
        <message>
            <source>The clock of this device is wrong. Set it and try again.</source>
            <translation>De klok van dit toestel loopt verkeerd. Zet hem goed en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Confirm the recovery kit first.</source>
            <translation>Bevestig eerst de herstelset.</translation>
        </message>
        <message>
            <source>This text is too long for this field.</source>
            <translation>Deze tekst is te lang voor dit veld.</translation>
        </message>
        <message>
            <source>Something went wrong. What was saved is safe.</source>
            <translation>Er ging iets mis. Wat is opgeslagen, is veilig.</translation>
        </message>
        <message>
            <source>Referred</source>
            <translation>Aangemeld</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>Terugkijken</translation>
        </message>
        <message>
            <source>Sync needs you</source>
            <translation>Synchronisatie vraagt aandacht</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Only on this device</source>
            <extracomment>There is no server: nothing leaves this device</extracomment>
            <translation>Alleen op dit toestel</translation>
        </message>
        <message>
            <source>Syncing ...</source>
            <translation>Bezig met synchroniseren …</translation>
        </message>
        <message numerus="yes">
            <source>No contact for %n day(s)</source>
            <translation>
                <numerusform>Al %n dag geen contact</numerusform>
                <numerusform>Al %n dagen geen contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n wijziging wacht</numerusform>
                <numerusform>%n wijzigingen wachten</numerusform>
            </translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Nog niet gesynchroniseerd</translation>
        </message>
        <message>
            <source>Everything synced</source>
            <translation>Alles gesynchroniseerd</translation>
        </message>
        <message>
            <source>This is not the PIN.</source>
            <translation>Dit is niet de pincode.</translation>
        </message>
        <message>
            <source>Take other digits: these are the first that anybody tries.</source>
            <translation>Neem andere cijfers: deze probeert iedereen het eerst.</translation>
        </message>
        <message>
            <source>Wait a moment before the next try.</source>
            <translation>Wacht even tot de volgende poging.</translation>
        </message>
        <message>
            <source>Worker</source>
            <translation>Hulpverlener</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>Teamleider</translation>
        </message>
        <message>
            <source>Team assistant</source>
            <translation>Teamassistent</translation>
        </message>
        <message>
            <source>Member of the Table</source>
            <translation>Lid van de Tafel</translation>
        </message>
        <message>
            <source>Privacy officer</source>
            <translation>Privacyfunctionaris</translation>
        </message>
        <message>
            <source>Keeper of a paper</source>
            <translation>Sleutelbewaarder</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Beheerder</translation>
        </message>
        <message>
            <source>since %1</source>
            <extracomment>From which day on somebody helps, for example "since Mon 1 Sep 2025"</extracomment>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>The talk picture belongs to the client&apos;s page, and that is not shared with you.</source>
            <translation>De praatplaat hoort bij de pagina van de cliënt, en die is niet met je gedeeld.</translation>
        </message>
        <message>
            <source>There is no talk picture on this device.</source>
            <translation>Er staat geen praatplaat op dit toestel.</translation>
        </message>
        <message>
            <source>The talk picture was set aside: a part of it is missing. Install AanZet again.</source>
            <translation>De praatplaat is opzijgezet: er ontbreekt een deel. Installeer AanZet opnieuw.</translation>
        </message>
        <message>
            <source>The talk picture was set aside: it is too large. Install AanZet again.</source>
            <translation>De praatplaat is opzijgezet: hij is te groot. Installeer AanZet opnieuw.</translation>
        </message>
        <message>
            <source>The talk picture was set aside: it cannot be read. Install AanZet again.</source>
            <translation>De praatplaat is opzijgezet: hij is niet te lezen. Installeer AanZet opnieuw.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>For professionals only</source>
            <translation>Alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>What could be read on a lost device</source>
            <translation>Wat op een verloren toestel te lezen was</translation>
        </message>
        <message>
            <source>Device %1</source>
            <translation>Toestel %1</translation>
        </message>
        <message>
            <source>Device %1 of %2</source>
            <translation>Toestel %1 van %2</translation>
        </message>
        <message>
            <source>Last heard</source>
            <translation>Laatst gehoord</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Not removed yet</source>
            <translation>Nog niet weggehaald</translation>
        </message>
        <message>
            <source>Removed; empties itself when it calls</source>
            <translation>Weggehaald; maakt zich leeg bij contact</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Weggehaald</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Huishoudens</translation>
        </message>
        <message>
            <source>As far as they are known on the device that made this list. What lay on the lost device is locked with a passphrase.</source>
            <translation>Voor zover bekend op het toestel dat deze lijst maakte. Wat op het verloren toestel staat, zit op slot met een wachtzin.</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Huishouden</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Lagen</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>A household that can&apos;t be read here</source>
            <translation>Een huishouden dat hier niet te lezen is</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>the client&apos;s</source>
            <translation>van de cliënt</translation>
        </message>
        <message>
            <source>the professionals&apos;</source>
            <translation>van hulpverleners</translation>
        </message>
        <message>
            <source>This code does not open it. Look at the paper again, and take the newest kit. Nothing was changed.</source>
            <translation>Deze code opent het niet. Kijk nog eens op het papier, en neem de nieuwste herstelset. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>No kit opens this device. On another device, or after an administrator invited you anew, you come back without this one.</source>
            <translation>Geen herstelset opent dit toestel. Op een ander toestel, of als een beheerder je opnieuw uitnodigt, kom je terug zonder dit toestel.</translation>
        </message>
        <message>
            <source>The lock for your passphrase is damaged on this device. Your recovery kit opens it, and nothing is lost.</source>
            <translation>Het slot voor je wachtzin is op dit toestel beschadigd. Je herstelset opent het, en er is niets weg.</translation>
        </message>
        <message>
            <source>These two do not open the key. Two different papers of the newest set are needed.</source>
            <translation>Deze twee openen de sleutel niet. Er zijn twee verschillende papieren van de nieuwste drie nodig.</translation>
        </message>
        <message>
            <source>People or devices changed since your colleague agreed. Let them agree once more.</source>
            <translation>Sinds je collega akkoord ging, zijn er mensen of toestellen veranderd. Laat je collega nog eens akkoord gaan.</translation>
        </message>
        <message>
            <source>This file is no pack.</source>
            <translation>Dit bestand is geen pakket.</translation>
        </message>
        <message>
            <source>This pack was made with a newer app. Update this one first.</source>
            <translation>Dit pakket is met een nieuwere app gemaakt. Werk eerst deze app bij.</translation>
        </message>
        <message>
            <source>This pack is too large. It may be 8 MB.</source>
            <translation>Dit pakket is te groot. Het mag 8 MB zijn.</translation>
        </message>
        <message>
            <source>This pack is damaged, or somebody changed it after it was signed. Ask for a new file.</source>
            <translation>Dit pakket is beschadigd, of veranderd nadat het was ondertekend. Vraag om een nieuw bestand.</translation>
        </message>
        <message>
            <source>This pack was made for another organisation.</source>
            <translation>Dit pakket is voor een andere organisatie gemaakt.</translation>
        </message>
        <message>
            <source>Who signed this pack is not known here yet. Sync first.</source>
            <translation>Wie dit pakket ondertekende, is hier nog niet bekend. Synchroniseer eerst.</translation>
        </message>
        <message>
            <source>Who signed this pack is no administrator. Have an administrator sign it again.</source>
            <translation>Wie dit pakket ondertekende, is geen beheerder. Laat een beheerder het opnieuw ondertekenen.</translation>
        </message>
        <message>
            <source>There is a file in this pack that does not belong there.</source>
            <translation>Er zit een bestand in dit pakket dat er niet hoort.</translation>
        </message>
        <message>
            <source>The texts of this pack are not complete.</source>
            <translation>De teksten van dit pakket zijn niet compleet.</translation>
        </message>
        <message>
            <source>A text, picture or sound is missing from this pack.</source>
            <translation>Er ontbreekt een tekst, plaatje of geluid in dit pakket.</translation>
        </message>
        <message>
            <source>A picture in this pack does more than show something.</source>
            <translation>Een plaatje in dit pakket doet meer dan iets laten zien.</translation>
        </message>
        <message>
            <source>A sound in this pack cannot be played.</source>
            <translation>Een geluid in dit pakket is niet af te spelen.</translation>
        </message>
        <message>
            <source>This pack is there already.</source>
            <translation>Dit pakket is er al.</translation>
        </message>
        <message>
            <source>This file cannot be opened.</source>
            <translation>Dit bestand gaat niet open.</translation>
        </message>
        <message>
            <source>That did not work. Nothing has changed; try again.</source>
            <translation>Dat lukte niet. Er is niets veranderd; probeer het nog eens.</translation>
        </message>
    </context>
    <context>
        <name>WorkScreen</name>
        <message>
            <source>Households</source>
            <translation>Huishoudens</translation>
        </message>
        <message numerus="yes">
            <source>%n choice(s) needed</source>
            <translation>
                <numerusform>%n keuze nodig</numerusform>
                <numerusform>%n keuzes nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Choose a household</source>
            <translation>Kies een huishouden</translation>
        </message>
        <message>
            <source>Its page opens here.</source>
            <translation>De pagina opent hier.</translation>
        </message>
        <message>
            <source>Today</source>
            <extracomment>Place in the navigation; keep it short</extracomment>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>Place in the navigation: sync, choices, settings; keep it short</extracomment>
            <translation>Meer</translation>
        </message>
    </context>
    <context>
        <name>NetworkComparePicture</name>
        <message>
            <source>The drawing on both days. The list says in words what changed.</source>
            <translation>De tekening op beide dagen. De lijst zegt in woorden wat er veranderde.</translation>
        </message>
    </context>
    <context>
        <name>NetworkCompareScreen</name>
        <message>
            <source>today</source>
            <extracomment>The drawing as it is today, beside a day in the past</extracomment>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>%1 is new on the drawing</source>
            <translation>%1 staat er nieuw op</translation>
        </message>
        <message>
            <source>%1 is no longer on it</source>
            <translation>%1 staat er niet meer op</translation>
        </message>
        <message>
            <source>%1 came nearer</source>
            <translation>%1 kwam dichterbij</translation>
        </message>
        <message>
            <source>%1 is farther away now</source>
            <translation>%1 staat nu verder weg</translation>
        </message>
        <message>
            <source>%1: first %2, now %3</source>
            <extracomment>Somebody now stands in another part of the drawing: name, part then, part now</extracomment>
            <translation>%1: eerst %2, nu %3</translation>
        </message>
        <message>
            <source>without a place</source>
            <translation>zonder plek</translation>
        </message>
        <message>
            <source>The tie with %1 is stronger</source>
            <translation>De band met %1 is sterker</translation>
        </message>
        <message>
            <source>The tie with %1 is lighter</source>
            <translation>De band met %1 is lichter</translation>
        </message>
        <message>
            <source>With %1: first %2, now %3</source>
            <translation>Met %1: eerst %2, nu %3</translation>
        </message>
        <message>
            <source>Back to the drawing</source>
            <translation>Terug naar de tekening</translation>
        </message>
        <message>
            <source>Then and now</source>
            <translation>Toen en nu</translation>
        </message>
        <message>
            <source>Then</source>
            <extracomment>The earlier of two days</extracomment>
            <translation>Toen</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>The later of two days</extracomment>
            <translation>Nu</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>Wat er veranderde</translation>
        </message>
        <message>
            <source>Nothing changed between these days.</source>
            <translation>Tussen deze dagen veranderde er niets.</translation>
        </message>
        <message>
            <source>Counted, without a mark</source>
            <translation>Geteld, zonder cijfer</translation>
        </message>
        <message>
            <source>Own people: %1, now %2</source>
            <extracomment>Two days: own people then and now</extracomment>
            <translation>Eigen mensen: %1, nu %2</translation>
        </message>
        <message>
            <source>Professionals: %1, now %2</source>
            <translation>Hulpverleners: %1, nu %2</translation>
        </message>
        <message>
            <source>To call at night: %1, now %2</source>
            <translation>’s Nachts te bellen: %1, nu %2</translation>
        </message>
    </context>
    <context>
        <name>NetworkInsightScreen</name>
        <message>
            <source>Back to the drawing</source>
            <translation>Terug naar de tekening</translation>
        </message>
        <message>
            <source>Who helps?</source>
            <translation>Wie helpt er?</translation>
        </message>
        <message>
            <source>This is what you drew, asked in another way. It is no mark for anybody.</source>
            <translation>Dit is wat jullie tekenden, op een andere manier gevraagd. Niemand krijgt een cijfer.</translation>
        </message>
        <message>
            <source>Who helps with what</source>
            <translation>Wie helpt waarmee</translation>
        </message>
        <message>
            <source>professionals: %1</source>
            <translation>hulpverleners: %1</translation>
        </message>
        <message>
            <source>nobody drawn yet</source>
            <translation>nog niemand getekend</translation>
        </message>
        <message>
            <source>One person carries it</source>
            <translation>Eén iemand draagt het</translation>
        </message>
        <message>
            <source>When they are ill there is nobody else drawn. Who could come beside them?</source>
            <translation>Als die ziek is, staat er niemand anders. Wie kan er naast komen staan?</translation>
        </message>
        <message>
            <source>Giving and getting</source>
            <translation>Geven en krijgen</translation>
        </message>
        <message>
            <source>We help each other</source>
            <translation>Wij helpen elkaar</translation>
        </message>
        <message>
            <source>They help me</source>
            <translation>Zij helpen mij</translation>
        </message>
        <message>
            <source>I help them</source>
            <translation>Ik help hen</translation>
        </message>
        <message>
            <source>Caring for somebody</source>
            <translation>Voor iemand zorgen</translation>
        </message>
        <message>
            <source>nobody asked how heavy it is</source>
            <translation>nog niet gevraagd hoe zwaar het is</translation>
        </message>
        <message>
            <source>Whom did we not ask yet?</source>
            <translation>Wie hebben we nog niet gevraagd?</translation>
        </message>
        <message>
            <source>May be invited</source>
            <translation>Mogen gevraagd worden</translation>
        </message>
        <message>
            <source>Ask me first</source>
            <translation>Eerst aan mij vragen</translation>
        </message>
        <message>
            <source>Counted, without a mark</source>
            <translation>Geteld, zonder cijfer</translation>
        </message>
        <message numerus="yes">
            <source>%n own person(s)</source>
            <translation>
                <numerusform>%n eigen mens</numerusform>
                <numerusform>%n eigen mensen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n professional(s)</source>
            <translation>
                <numerusform>%n hulpverlener</numerusform>
                <numerusform>%n hulpverleners</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) to call at night</source>
            <translation>
                <numerusform>%n mens om ’s nachts te bellen</numerusform>
                <numerusform>%n mensen om ’s nachts te bellen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkSteps</name>
        <message>
            <source>You are in the middle. Which colour or picture is yours?</source>
            <extracomment>First question of the talk about the network, said to the client</extracomment>
            <translation>Jij staat in het midden. Welke kleur of welk plaatje ben jij?</translation>
        </message>
        <message>
            <source>Are there pets? They may come first.</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Zijn er huisdieren? Die mogen eerst.</translation>
        </message>
        <message>
            <source>Who lives here with you?</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Wie wonen hier bij jou?</translation>
        </message>
        <message>
            <source>Who matters to you? Who thinks it matters that you do well?</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Wie zijn belangrijk voor jou? Wie vindt het belangrijk dat het goed met je gaat?</translation>
        </message>
        <message>
            <source>Who is near to you, who is farther away? Move them.</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Wie staat dichtbij, wie verder weg? Verschuif ze maar.</translation>
        </message>
        <message>
            <source>What do they do for you? And what do you do for them?</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Wat doen zij voor jou? En wat doe jij voor hen?</translation>
        </message>
        <message>
            <source>What would you like to be different?</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Wat zou je anders willen?</translation>
        </message>
        <message>
            <source>Who may know about the plan? Whom shall we ask for the next meeting?</source>
            <extracomment>Question of the talk about the network</extracomment>
            <translation>Wie mag van het plan weten? Wie vragen we voor de volgende keer?</translation>
        </message>
        <message>
            <source>Questions while drawing</source>
            <translation>Vragen bij het tekenen</translation>
        </message>
        <message>
            <source>Without questions</source>
            <translation>Zonder vragen</translation>
        </message>
        <message>
            <source>Left for another day. You may ask it now.</source>
            <translation>Bewaard voor een andere dag. Je mag hem nu stellen.</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>Vorige vraag</translation>
        </message>
        <message>
            <source>Talked about it</source>
            <translation>Besproken</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Volgende vraag</translation>
        </message>
    </context>
    <context>
        <name>CustodyAgreement</name>
        <message>
            <source>Let another administrator agree</source>
            <translation>Laat een andere beheerder akkoord gaan</translation>
        </message>
        <message>
            <source>Send this text; it holds no secret. Your colleague opens this same page, pastes it, and sends back what comes out. You can lock the app meanwhile.</source>
            <translation>Stuur deze tekst; er staat geen geheim in. Je collega opent dezelfde bladzijde, plakt hem, en stuurt terug wat eruit komt. Intussen mag de app op slot.</translation>
        </message>
        <message>
            <source>To your colleague</source>
            <translation>Voor je collega</translation>
        </message>
        <message>
            <source>The text for your colleague as a QR code</source>
            <translation>De tekst voor je collega als QR-code</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>Wat er terugkwam</translation>
        </message>
        <message>
            <source>Let the new papers hold</source>
            <translation>Laat de nieuwe papieren gelden</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Probeer het opnieuw</translation>
        </message>
        <message>
            <source>Stop; these papers are worth nothing then</source>
            <translation>Stoppen; deze papieren zijn dan niets waard</translation>
        </message>
    </context>
    <context>
        <name>CustodyPaper</name>
        <message>
            <source>Stay with it. When the app locks itself you begin again, and the papers you have by then are worth nothing.</source>
            <translation>Blijf erbij. Gaat de app vanzelf op slot, dan begin je opnieuw, en de papieren die je dan al hebt zijn niets waard.</translation>
        </message>
        <message>
            <source>1. Onto paper</source>
            <translation>1. Zet het op papier</translation>
        </message>
        <message>
            <source>Who keeps this paper</source>
            <translation>Wie dit papier bewaart</translation>
        </message>
        <message>
            <source>Stands on the print and is kept nowhere else.</source>
            <translation>Komt op de print te staan en wordt nergens anders bewaard.</translation>
        </message>
        <message>
            <source>2. Type two groups back, from the paper</source>
            <translation>2. Typ twee groepen over, van het papier</translation>
        </message>
        <message>
            <source>One group</source>
            <translation>Eén groep</translation>
        </message>
        <message>
            <source>Another group</source>
            <translation>Nog een groep</translation>
        </message>
        <message>
            <source>Right; now the next paper</source>
            <translation>Klopt; nu het volgende papier</translation>
        </message>
        <message>
            <source>Right; that was the last</source>
            <translation>Klopt; dat was het laatste</translation>
        </message>
        <message>
            <source>Stop; these papers are worth nothing then</source>
            <translation>Stoppen; deze papieren zijn dan niets waard</translation>
        </message>
    </context>
    <context>
        <name>CustodyScreen</name>
        <message>
            <source>The key on three papers</source>
            <translation>De sleutel op drie papieren</translation>
        </message>
        <message>
            <source>Back with two papers</source>
            <translation>Terug met twee papieren</translation>
        </message>
        <message>
            <source>Paper %1 of 3</source>
            <translation>Papier %1 van 3</translation>
        </message>
        <message>
            <source>The three papers are made; they do not hold yet</source>
            <translation>De drie papieren zijn gemaakt; ze gelden nog niet</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>The server can't be reached now. Nothing was changed; try again with a network.</source>
            <translation>De server is nu niet bereikbaar. Er is niets veranderd; probeer het opnieuw met een netwerk.</translation>
        </message>
        <message>
            <source>These groups are not both on this paper. Look at the paper again.</source>
            <translation>Deze groepen staan niet allebei op dit papier. Kijk nog eens op het papier.</translation>
        </message>
        <message>
            <source>In use since %1</source>
            <translation>In gebruik sinds %1</translation>
        </message>
        <message>
            <source>Not made yet</source>
            <translation>Nog niet gemaakt</translation>
        </message>
        <message>
            <source>Three people each keep one paper in an envelope, not in one room. Any two together bring back somebody who lost kit and device. One alone is worthless, also to a thief.</source>
            <translation>Drie mensen bewaren elk een papier in een envelop, niet in één kamer. Twee samen halen iemand terug die herstelset en toestel kwijt is. Eén alleen is niets waard, ook niet voor een dief.</translation>
        </message>
        <message>
            <source>Without these papers, what only one person could read is gone when that person loses everything.</source>
            <translation>Zonder deze papieren is wat maar één persoon kon lezen weg als die persoon alles kwijtraakt.</translation>
        </message>
        <message>
            <source>The new papers hold. Destroy older ones.</source>
            <translation>De nieuwe papieren gelden. Vernietig oudere.</translation>
        </message>
        <message>
            <source>These papers were used: what is on them was typed. Make new ones.</source>
            <translation>Deze papieren zijn gebruikt: wat erop staat is ingetypt. Maak nieuwe.</translation>
        </message>
        <message>
            <source>Make new papers</source>
            <translation>Maak nieuwe papieren</translation>
        </message>
        <message>
            <source>Make the papers</source>
            <translation>Maak de papieren</translation>
        </message>
        <message>
            <source>An administrator makes them.</source>
            <translation>Een beheerder maakt ze.</translation>
        </message>
        <message>
            <source>When they were used</source>
            <translation>Wanneer ze gebruikt zijn</translation>
        </message>
        <message>
            <source>%1 came back in the place of %2.</source>
            <extracomment>Who came back under new keys, then whose place it was</extracomment>
            <translation>%1 kwam terug op de plaats van %2.</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>Does a colleague ask you to agree?</source>
            <translation>Vraagt een collega je akkoord?</translation>
        </message>
        <message>
            <source>There is more than one administrator: new papers hold when two of you agree. Ask who keeps them before you do.</source>
            <translation>Er is meer dan één beheerder: nieuwe papieren gelden als twee van jullie akkoord zijn. Vraag eerst wie ze bewaart.</translation>
        </message>
        <message>
            <source>What your colleague sent</source>
            <translation>Wat je collega stuurde</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Ik ga akkoord</translation>
        </message>
        <message>
            <source>Send this back, today still</source>
            <translation>Stuur dit terug, vandaag nog</translation>
        </message>
        <message>
            <source>Your agreement as a QR code</source>
            <translation>Je akkoord als QR-code</translation>
        </message>
        <message>
            <source>I lost everything and was invited anew</source>
            <translation>Ik was alles kwijt en ben opnieuw uitgenodigd</translation>
        </message>
        <message numerus="yes">
            <source>Back: %n layer(s) of households. Let an administrator make new papers now.</source>
            <translation>
                <numerusform>Terug: %n laag van een huishouden. Laat een beheerder nu nieuwe papieren maken.</numerusform>
                <numerusform>Terug: %n lagen van huishoudens. Laat een beheerder nu nieuwe papieren maken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n layer(s) did not open: they are older than these papers. A colleague who reads them can share them with you.</source>
            <translation>
                <numerusform>%n laag ging niet open: die is ouder dan deze papieren. Een collega die hem leest, kan hem met je delen.</numerusform>
                <numerusform>%n lagen gingen niet open: die zijn ouder dan deze papieren. Een collega die ze leest, kan ze met je delen.</numerusform>
            </translation>
        </message>
        <message>
            <source>One moment ...</source>
            <translation>Een ogenblik ...</translation>
        </message>
    </context>
    <context>
        <name>CustodyUse</name>
        <message>
            <source>Two keepers type their own paper here. Your role and your households come back under new keys, and everybody in the organisation sees that the papers were used.</source>
            <translation>Twee bewaarders typen hier zelf hun papier over. Je rol en je huishoudens komen terug onder nieuwe sleutels, en iedereen in de organisatie ziet dat de papieren zijn gebruikt.</translation>
        </message>
        <message>
            <source>1. Who were you?</source>
            <translation>1. Wie was je?</translation>
        </message>
        <message>
            <source>Your place of before</source>
            <translation>Je plaats van eerst</translation>
        </message>
        <message>
            <source>2. Two of the three papers</source>
            <translation>2. Twee van de drie papieren</translation>
        </message>
        <message>
            <source>The first keeper's paper</source>
            <translation>Het papier van de eerste bewaarder</translation>
        </message>
        <message>
            <source>The second keeper's paper</source>
            <translation>Het papier van de tweede bewaarder</translation>
        </message>
        <message>
            <source>Bring everything back</source>
            <translation>Haal alles terug</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
    </context>
    <context>
        <name>KitField</name>
        <message>
            <source>Something in it is not right. Compare it letter by letter.</source>
            <translation>Er klopt iets niet. Vergelijk het letter voor letter.</translation>
        </message>
        <message>
            <source>All of it is there.</source>
            <translation>Alles is er.</translation>
        </message>
        <message>
            <source>Seven groups of four. Small letters and spaces are fine.</source>
            <translation>Zeven groepen van vier. Kleine letters en spaties mogen.</translation>
        </message>
        <message>
            <source>%1 of 28 letters and digits</source>
            <translation>%1 van de 28 letters en cijfers</translation>
        </message>
    </context>
    <context>
        <name>KitScreen</name>
        <message>
            <source>Recovery kit</source>
            <translation>Herstelset</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>On paper since %1</source>
            <translation>Op papier sinds %1</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
        <message>
            <source>This device does not know your kit</source>
            <translation>Dit toestel kent je herstelset niet</translation>
        </message>
        <message>
            <source>With it you come back when you forgot the passphrase or lost the device. Whoever finds it can do the same: keep it where only you, or your organisation, can reach it.</source>
            <translation>Hiermee kom je terug als je de wachtzin vergat of het toestel kwijt bent. Wie hem vindt, kan dat ook: bewaar hem waar alleen jij of je organisatie erbij kan.</translation>
        </message>
        <message>
            <source>If you forget the passphrase of this device, no paper opens it yet.</source>
            <translation>Vergeet je de wachtzin van dit toestel, dan opent nog geen papier het.</translation>
        </message>
        <message>
            <source>A device of yours was lost after this kit was made. It still works; a new one is better.</source>
            <translation>Na het maken van deze set raakte een toestel van je kwijt. Hij werkt nog; een nieuwe is beter.</translation>
        </message>
        <message>
            <source>It opens this device, and no device of yours was lost since.</source>
            <translation>Hij opent dit toestel, en sindsdien raakte er geen toestel van je kwijt.</translation>
        </message>
        <message>
            <source>Make a new kit</source>
            <translation>Maak een nieuwe herstelset</translation>
        </message>
        <message>
            <source>The paper is gone, or somebody else saw it? Then make a new one too: the old one stops working.</source>
            <translation>Papier kwijt, of zag iemand anders het? Maak dan ook een nieuwe: de oude werkt dan niet meer.</translation>
        </message>
        <message>
            <source>Made on your other device?</source>
            <translation>Gemaakt op je andere toestel?</translation>
        </message>
        <message>
            <source>Type it over once. Then the same paper opens this device as well.</source>
            <translation>Typ hem één keer over. Dan opent hetzelfde papier ook dit toestel.</translation>
        </message>
        <message>
            <source>The code on your kit</source>
            <translation>De code op je herstelset</translation>
        </message>
        <message>
            <source>Let it open this device</source>
            <translation>Laat hem dit toestel openen</translation>
        </message>
        <message>
            <source>A new kit?</source>
            <translation>Een nieuwe herstelset?</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nu niet</translation>
        </message>
        <message>
            <source>Have pen and paper or a printer at hand. The old kit stops working. You type two groups of the new one before you go on.</source>
            <translation>Leg pen en papier klaar, of een printer. De oude set werkt dan niet meer. Je typt twee groepen van de nieuwe over voor je verdergaat.</translation>
        </message>
        <message>
            <source>Make it now</source>
            <translation>Maak hem nu</translation>
        </message>
    </context>
    <context>
        <name>NewPassphraseScreen</name>
        <message>
            <source>The new passphrase holds</source>
            <translation>De nieuwe wachtzin geldt</translation>
        </message>
        <message>
            <source>Your new passphrase</source>
            <translation>Je nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Type it once more</source>
            <translation>Typ hem nog eens</translation>
        </message>
        <message>
            <source>Forgotten your passphrase?</source>
            <translation>Wachtzin vergeten?</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Wachtzin veranderen</translation>
        </message>
        <message>
            <source>The one of before opens nothing any more. Your recovery kit stays as it is.</source>
            <translation>De vorige opent niets meer. Je herstelset blijft zoals hij is.</translation>
        </message>
        <message>
            <source>From now on these words open AanZet on this device. Keep them on paper until you know them, not beside the device.</source>
            <translation>Vanaf nu openen deze woorden AanZet op dit toestel. Bewaar ze op papier tot je ze kent, niet bij het toestel.</translation>
        </message>
        <message>
            <source>From your head or from your paper. After three letters you can tap the word.</source>
            <translation>Uit je hoofd of van je papier. Na drie letters kun je het woord aantikken.</translation>
        </message>
        <message>
            <source>Take the paper with your recovery kit. Nothing you wrote is lost.</source>
            <translation>Pak het papier met je herstelset. Niets van wat je schreef is weg.</translation>
        </message>
        <message>
            <source>First the one you have now.</source>
            <translation>Eerst de wachtzin die je nu hebt.</translation>
        </message>
        <message>
            <source>The code on your kit</source>
            <translation>De code op je herstelset</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Wachtzin van nu</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Laat zien wat ik typ</translation>
        </message>
        <message>
            <source>Hide what I type</source>
            <translation>Verberg wat ik typ</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>The paper is gone as well? Ask your administrator to invite you anew; two of the people who keep the organisation's papers then bring everything back.</source>
            <translation>Ook het papier kwijt? Vraag je beheerder je opnieuw uit te nodigen; twee bewaarders van de papieren van de organisatie halen dan alles terug.</translation>
        </message>
        <message>
            <source>I know them, or have them on paper</source>
            <translation>Ik ken ze, of heb ze op papier</translation>
        </message>
        <message>
            <source>Other words</source>
            <translation>Andere woorden</translation>
        </message>
        <message>
            <source>The words, in this order</source>
            <translation>De woorden, in deze volgorde</translation>
        </message>
        <message>
            <source>This is not the same. Look at the words again if you like.</source>
            <translation>Dit is niet hetzelfde. Kijk gerust nog eens naar de woorden.</translation>
        </message>
        <message>
            <source>Open with the new passphrase</source>
            <translation>Open met de nieuwe wachtzin</translation>
        </message>
        <message>
            <source>One moment, the vault is opening ...</source>
            <translation>Een ogenblik, de kluis gaat open ...</translation>
        </message>
        <message>
            <source>One moment ...</source>
            <translation>Een ogenblik ...</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
    </context>
    <context>
        <name>SecretFile</name>
        <message>
            <source>Save as PDF, to print it</source>
            <translation>Bewaar als PDF, om te printen</translation>
        </message>
        <message>
            <source>Saved: %1. Print it, then delete the file.</source>
            <translation>Bewaard: %1. Print het, en verwijder dan het bestand.</translation>
        </message>
        <message>
            <source>This place can't be written to. Choose another one. Nothing was saved.</source>
            <translation>Op deze plek kan niet worden geschreven. Kies een andere. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>There is no room on this disk. Nothing was saved.</source>
            <translation>Er is geen ruimte op deze schijf. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>The paper could not be made. Write it down by hand.</source>
            <translation>Het papier kon niet worden gemaakt. Schrijf het met de hand over.</translation>
        </message>
        <message>
            <source>It is printed: delete the file</source>
            <translation>Het is geprint: verwijder het bestand</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>DrawingTools</name>
        <message>
            <source>Green pen</source>
            <translation>Groene pen</translation>
        </message>
        <message>
            <source>Brown pen</source>
            <translation>Bruine pen</translation>
        </message>
        <message>
            <source>Blue pen</source>
            <translation>Blauwe pen</translation>
        </message>
        <message>
            <source>Grey pen</source>
            <translation>Grijze pen</translation>
        </message>
        <message>
            <source>Move people</source>
            <translation>Mensen verplaatsen</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Meer mensen kiezen</translation>
        </message>
        <message>
            <source>Draw with a pen</source>
            <translation>Tekenen met een pen</translation>
        </message>
        <message>
            <source>Put the pen away</source>
            <translation>Pen wegleggen</translation>
        </message>
        <message>
            <source>A slip of paper</source>
            <translation>Een briefje</translation>
        </message>
        <message>
            <source>How to look</source>
            <translation>Hoe kijken we?</translation>
        </message>
        <message>
            <source>Turn it back</source>
            <translation>Terugdraaien</translation>
        </message>
    </context>
    <context>
        <name>ManyBar</name>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n gekozen</numerusform>
                <numerusform>%n gekozen</numerusform>
            </translation>
        </message>
        <message>
            <source>Move or group them</source>
            <translation>Verplaatsen of groeperen</translation>
        </message>
        <message>
            <source>Take them off the drawing</source>
            <translation>Van de tekening halen</translation>
        </message>
        <message>
            <source>Let them go</source>
            <translation>Loslaten</translation>
        </message>
    </context>
    <context>
        <name>ManySheet</name>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persoon</numerusform>
                <numerusform>%n mensen</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>How near?</source>
            <translation>Hoe dichtbij?</translation>
        </message>
        <message>
            <source>Where do they belong?</source>
            <translation>Waar horen ze bij?</translation>
        </message>
        <message>
            <source>A name for the group, if you like</source>
            <translation>Een naam voor de groep, als je wilt</translation>
        </message>
        <message>
            <source>For example: the choir.</source>
            <translation>Bijvoorbeeld: het koor.</translation>
        </message>
        <message>
            <source>They are a group</source>
            <translation>Ze zijn een groep</translation>
        </message>
        <message>
            <source>Take them off the drawing</source>
            <translation>Van de tekening halen</translation>
        </message>
        <message>
            <source>Undo brings them back</source>
            <translation>Ongedaan maken haalt ze terug</translation>
        </message>
    </context>
    <context>
        <name>SlipSheet</name>
        <message>
            <source>Slip of paper</source>
            <translation>Briefje</translation>
        </message>
        <message>
            <source>A new slip of paper</source>
            <translation>Een nieuw briefje</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What should lie on the drawing?</source>
            <translation>Wat leggen we op de tekening?</translation>
        </message>
        <message>
            <source>Lay it down</source>
            <translation>Neerleggen</translation>
        </message>
        <message>
            <source>Take this slip away</source>
            <translation>Dit briefje weghalen</translation>
        </message>
        <message>
            <source>Undo brings it back</source>
            <translation>Ongedaan maken haalt het terug</translation>
        </message>
    </context>
    <context>
        <name>GroupSheet</name>
        <message>
            <source>Group</source>
            <translation>Groep</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What are they called?</source>
            <translation>Hoe heten ze samen?</translation>
        </message>
        <message>
            <source>Who belongs to it?</source>
            <translation>Wie horen erbij?</translation>
        </message>
        <message>
            <source>No group any more</source>
            <translation>Geen groep meer</translation>
        </message>
        <message>
            <source>Everybody stays. Undo brings it back</source>
            <translation>Iedereen blijft. Ongedaan maken haalt de groep terug</translation>
        </message>
    </context>
    <context>
        <name>LookSheet</name>
        <message>
            <source>How to look</source>
            <translation>Hoe kijken we?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Shape of the drawing</source>
            <translation>Vorm van de tekening</translation>
        </message>
        <message>
            <source>Circles</source>
            <translation>Cirkels</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Ster</translation>
        </message>
        <message>
            <source>What stands out?</source>
            <translation>Wat valt op?</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>who helps with what</source>
            <translation>wie helpt waarmee</translation>
        </message>
        <message>
            <source>professionals</source>
            <translation>hulpverleners</translation>
        </message>
        <message>
            <source>tension</source>
            <translation>spanning</translation>
        </message>
        <message>
            <source>Lines of the family</source>
            <translation>Familielijnen</translation>
        </message>
        <message>
            <source>Partners and parents, as a family tree draws them</source>
            <translation>Partners en ouders, zoals in een stamboom</translation>
        </message>
        <message>
            <source>Large, for the client's hand</source>
            <translation>Groot, voor de hand van de cliënt</translation>
        </message>
        <message>
            <source>Turned, for who sits opposite</source>
            <translation>Gedraaid, voor wie ertegenover zit</translation>
        </message>
        <message>
            <source>since last time</source>
            <translation>sinds de vorige keer</translation>
        </message>
    </context>
    <context>
        <name>SlipMark</name>
        <message>
            <source>Slip of paper: %1</source>
            <translation>Briefje: %1</translation>
        </message>
    </context>
    <context>
        <name>BesideWords</name>
        <message>
            <source>The client wrote: “%1”</source>
            <translation>De cliënt schreef: “%1”</translation>
        </message>
        <message>
            <source>Added by %1: “%2”</source>
            <translation>Erbij gezet door %1: “%2”</translation>
        </message>
        <message>
            <source>Added: “%1”</source>
            <translation>Erbij gezet: “%1”</translation>
        </message>
    </context>
    <context>
        <name>CopyOutSheet</name>
        <message>
            <source>Copy for another system</source>
            <translation>Kopiëren voor een ander systeem</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The words leave AanZet. The list of who has read this will say that you copied them; the client can see it.</source>
            <translation>De tekst gaat dan buiten AanZet. In de lijst van wie dit las, staat straks dat jij hem kopieerde. De cliënt kan dat zien.</translation>
        </message>
        <message>
            <source>What does the other system need?</source>
            <translation>Wat heeft het andere systeem nodig?</translation>
        </message>
        <message>
            <source>What is the client&apos;s</source>
            <translation>Alleen het deel van de cliënt</translation>
        </message>
        <message>
            <source>The whole note, with what is for professionals</source>
            <translation>De hele notitie, ook het deel voor hulpverleners</translation>
        </message>
        <message>
            <source>Copied. After half a minute the clipboard forgets it.</source>
            <translation>Gekopieerd. Over een halve minuut is het weg van het klembord.</translation>
        </message>
        <message>
            <source>Nothing was copied: it could not be written down who did. %1</source>
            <translation>Er is niets gekopieerd: er kon niet worden opgeschreven wie het deed. %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
    </context>
    <context>
        <name>FollowUpsFrame</name>
        <message>
            <source>After it was finished</source>
            <translation>Na het afsluiten</translation>
        </message>
        <message>
            <source>The note stays as it was; this stands beside it.</source>
            <translation>De notitie blijft zoals ze was; dit staat ernaast.</translation>
        </message>
        <message>
            <source>Nothing was added. The note stays as it was.</source>
            <translation>Er is niets aangevuld. De notitie blijft zoals ze was.</translation>
        </message>
        <message>
            <source>Add or correct</source>
            <translation>Aanvullen of verbeteren</translation>
        </message>
    </context>
    <context>
        <name>FollowUpItem</name>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>What went well, what they are good at</source>
            <translation>Wat ging goed, waar zijn ze goed in</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Volgend contact</translation>
        </message>
        <message>
            <source>What I saw and heard</source>
            <translation>Wat ik zag en hoorde</translation>
        </message>
        <message>
            <source>Worries</source>
            <translation>Zorgen</translation>
        </message>
        <message>
            <source>Written before they knew it was finished</source>
            <extracomment>What a colleague wrote in a note that somebody else had finished; %1 is a part of the note, may be empty</extracomment>
            <translation>Geschreven voordat bekend was dat de notitie af was</translation>
        </message>
        <message>
            <source>Written in “%1” before they knew it was finished</source>
            <translation>Geschreven bij “%1”, voordat bekend was dat de notitie af was</translation>
        </message>
        <message>
            <source>The client adds</source>
            <translation>De cliënt vult aan</translation>
        </message>
        <message>
            <source>Added or corrected</source>
            <translation>Aangevuld of verbeterd</translation>
        </message>
    </context>
    <context>
        <name>AreaDetails</name>
        <message>
            <source>There are children in the house. Have you seen and spoken to them?</source>
            <translation>Er zijn kinderen in huis. Heb je ze gezien en gesproken?</translation>
        </message>
        <message>
            <source>What this is based on is older than 30 days. Is it still so?</source>
            <translation>Waar dit op steunt, is ouder dan 30 dagen. Is het nog zo?</translation>
        </message>
        <message>
            <source>What made it change this much?</source>
            <translation>Waardoor is het zo veranderd?</translation>
        </message>
        <message>
            <source>May stay empty.</source>
            <translation>Mag leeg blijven.</translation>
        </message>
        <message>
            <source>What is arranged today?</source>
            <translation>Wat is er vandaag geregeld?</translation>
        </message>
        <message>
            <source>In their own words</source>
            <translation>In eigen woorden</translation>
        </message>
        <message>
            <source>Why, and who carries this</source>
            <translation>Waarom, en wie draagt dit</translation>
        </message>
        <message>
            <source>What do you see or know?</source>
            <translation>Wat zie of weet je?</translation>
        </message>
        <message>
            <source>Who carries this now?</source>
            <translation>Wie draagt dit nu?</translation>
        </message>
        <message>
            <source>They themselves</source>
            <translation>Zijzelf</translation>
        </message>
        <message>
            <source>Their own people</source>
            <translation>Eigen mensen</translation>
        </message>
        <message>
            <source>Professionals</source>
            <translation>Hulpverleners</translation>
        </message>
        <message>
            <source>Known since</source>
            <translation>Bekend sinds</translation>
        </message>
    </context>
    <context>
        <name>TrendsScreen</name>
        <message>
            <source>Life areas over time</source>
            <translation>Leefgebieden door de tijd</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Nothing was measured yet.</source>
            <translation>Er is nog niets gemeten.</translation>
        </message>
        <message>
            <source>How to show it</source>
            <translation>Hoe te tonen</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Getekend</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>In woorden</translation>
        </message>
        <message>
            <source>the worker</source>
            <translation>de hulpverlener</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>de cliënt</translation>
        </message>
        <message>
            <source>other version, not to compare</source>
            <translation>andere versie, niet te vergelijken</translation>
        </message>
        <message>
            <source>There is no total and no average. Step 5 is at the top.</source>
            <translation>Er is geen totaal en geen gemiddelde. Stap 5 staat boven.</translation>
        </message>
    </context>
    <context>
        <name>TrendCard</name>
        <message>
            <source>other version</source>
            <translation>andere versie</translation>
        </message>
        <message>
            <source>no step</source>
            <translation>geen stap</translation>
        </message>
        <message>
            <source>the client: %1</source>
            <translation>de cliënt: %1</translation>
        </message>
        <message>
            <source>%1; last on %2</source>
            <translation>%1; laatste op %2</translation>
        </message>
        <message>
            <source>split in the next version</source>
            <translation>gesplitst in de volgende versie</translation>
        </message>
    </context>
    <context>
        <name>AreaRow</name>
        <message>
            <source>The worker: %1.</source>
            <translation>De hulpverlener: %1.</translation>
        </message>
        <message>
            <source>The client: %1.</source>
            <translation>De cliënt: %1.</translation>
        </message>
        <message>
            <source>You see it differently: what makes that?</source>
            <translation>Jullie zien het anders: hoe komt dat?</translation>
        </message>
        <message>
            <source>Another answer</source>
            <translation>Ander antwoord</translation>
        </message>
        <message>
            <source>Last time %1: %2</source>
            <translation>Vorige keer %1: %2</translation>
        </message>
    </context>
    <context>
        <name>DrawingLegend</name>
        <message>
            <source>A thin line: a light tie</source>
            <translation>Een dunne lijn: een lichte band</translation>
        </message>
        <message>
            <source>A thick line: a strong tie</source>
            <translation>Een dikke lijn: een sterke band</translation>
        </message>
        <message>
            <source>Dashes: ups and downs</source>
            <translation>Streepjes: wisselend</translation>
        </message>
        <message>
            <source>Zigzag: tension</source>
            <translation>Zigzag: spanning</translation>
        </message>
        <message>
            <source>With a gap: broken off</source>
            <translation>Met een gat: verbroken</translation>
        </message>
        <message>
            <source>An arrow: where the help goes</source>
            <translation>Een pijl: daar gaat de hulp heen</translation>
        </message>
        <message>
            <source>What the lines say</source>
            <translation>Wat de lijnen zeggen</translation>
        </message>
    </context>
    <context>
        <name>DrawingNote</name>
        <message>
            <source>No longer on it: %1</source>
            <translation>Niet meer erop: %1</translation>
        </message>
        <message>
            <source>Nothing changed since last time.</source>
            <translation>Er is niets veranderd sinds de vorige keer.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) have no room</source>
            <translation>
                <numerusform>%n naam past niet</numerusform>
                <numerusform>%n namen passen niet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n slip(s) of paper have no room</source>
            <translation>
                <numerusform>%n briefje past niet</numerusform>
                <numerusform>%n briefjes passen niet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: enlarge, or look at the list.</source>
            <translation>%1: vergroot, of kijk in de lijst.</translation>
        </message>
    </context>
    <context>
        <name>ClientMark</name>
        <message>
            <source>%1, in the middle</source>
            <translation>%1, in het midden</translation>
        </message>
    </context>
    <context>
        <name>ContentScreen</name>
        <message>
            <source>Content of the organisation</source>
            <translation>Inhoud van de organisatie</translation>
        </message>
        <message>
            <source>Talk pictures, languages and instruments that your organisation added. They reach every device by themselves.</source>
            <translation>Praatplaten, talen en instrumenten die je organisatie heeft toegevoegd. Ze komen vanzelf op elk toestel.</translation>
        </message>
        <message>
            <source>Back to more</source>
            <translation>Terug naar meer</translation>
        </message>
        <message>
            <source>Nothing of your own yet</source>
            <translation>Nog niets van jullie zelf</translation>
        </message>
        <message>
            <source>The talk picture and the life areas that come with the app are used.</source>
            <translation>De praatplaat en de leefgebieden van de app zelf worden gebruikt.</translation>
        </message>
        <message>
            <source>Add from a file</source>
            <translation>Toevoegen uit een bestand</translation>
        </message>
        <message>
            <source>Measuring begins with</source>
            <translation>Meten begint met</translation>
        </message>
        <message>
            <source>Instrument of the organisation</source>
            <translation>Instrument van de organisatie</translation>
        </message>
        <message>
            <source>A household that was measured before goes on with its own instrument, so that its line can be followed.</source>
            <translation>Een huishouden dat al eens is gemeten, gaat door met het eigen instrument. Zo blijft de lijn te volgen.</translation>
        </message>
        <message>
            <source>An administrator of your organisation can change this.</source>
            <translation>Een beheerder van je organisatie kan dit veranderen.</translation>
        </message>
        <message>
            <source>Choose a pack</source>
            <translation>Kies een pakket</translation>
        </message>
        <message>
            <source>Packs (*.azpack)</source>
            <translation>Pakketten (*.azpack)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>PackCard</name>
        <message>
            <source>In use on this device</source>
            <translation>In gebruik op dit toestel</translation>
        </message>
        <message>
            <source>An older version: a newer one is in use</source>
            <translation>Een oudere versie: een nieuwere is in gebruik</translation>
        </message>
        <message>
            <source>On its way: %1 of %2 parts are here. Until then the old one is used.</source>
            <translation>Onderweg: %1 van %2 delen zijn er. Tot die tijd geldt wat er was.</translation>
        </message>
        <message>
            <source>On its way. Until then the old one is used.</source>
            <translation>Onderweg. Tot die tijd geldt wat er was.</translation>
        </message>
        <message>
            <source>Not in use: its licence does not hold today. The texts that come with the app are used.</source>
            <translation>Niet in gebruik: de licentie geldt vandaag niet. De teksten van de app zelf worden gebruikt.</translation>
        </message>
        <message>
            <source>%1 (not read by a speaker yet)</source>
            <translation>%1 (nog niet nagelezen door een spreker)</translation>
        </message>
        <message>
            <source>Licence until %1</source>
            <translation>Licentie tot en met %1</translation>
        </message>
        <message>
            <source>Licence from %1 until %2</source>
            <translation>Licentie van %1 tot en met %2</translation>
        </message>
        <message>
            <source>A pack without a name yet</source>
            <translation>Een pakket zonder naam</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>Instrument</translation>
        </message>
        <message>
            <source>Talk picture</source>
            <translation>Praatplaat</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versie %1</translation>
        </message>
        <message>
            <source>Signed by %1</source>
            <translation>Ondertekend door %1</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Weghalen</translation>
        </message>
        <message>
            <source>Take away: %1</source>
            <translation>Weghalen: %1</translation>
        </message>
        <message>
            <source>It goes from every device of the organisation. What was answered or measured with it stays.</source>
            <translation>Het gaat weg van elk toestel van de organisatie. Wat ermee is geantwoord of gemeten, blijft.</translation>
        </message>
        <message>
            <source>Take it away everywhere</source>
            <translation>Overal weghalen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Houden</translation>
        </message>
    </context>
    <context>
        <name>NoteMoveScreen</name>
        <message>
            <source>Wrong household?</source>
            <translation>Verkeerd huishouden?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>The note did not move. %1</source>
            <translation>De notitie is niet verplaatst. %1</translation>
        </message>
        <message>
            <source>Only a note of a visit, an attempt or an entry of the journal can be moved. This one is no longer here, or is something else.</source>
            <translation>Alleen een notitie van een bezoek, een contactpoging of een item in het journaal kun je verplaatsen. Dit staat hier niet meer, of is iets anders.</translation>
        </message>
        <message>
            <source>You cannot write on both pages of this household. Ask who manages it to move the note.</source>
            <translation>Je mag niet op beide bladen van dit huishouden schrijven. Vraag wie het beheert om de notitie te verplaatsen.</translation>
        </message>
        <message>
            <source>Two versions of this note stand side by side. Choose first, then move it.</source>
            <translation>Van deze notitie staan twee versies naast elkaar. Kies eerst, verplaats daarna.</translation>
        </message>
        <message>
            <source>A photo or a recording hangs on this note. Those cannot be moved yet. Tell the privacy officer that it stands here.</source>
            <translation>Bij deze notitie hoort een foto of een opname. Die kunnen nog niet mee. Meld bij de privacy officer dat de notitie hier staat.</translation>
        </message>
        <message>
            <source>Not all of this note can be read here. Sync, or update the app, and try again.</source>
            <translation>Niet alles van deze notitie is hier te lezen. Synchroniseer of werk de app bij, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The note</source>
            <translation>De notitie</translation>
        </message>
        <message numerus="yes">
            <source>%n more item(s) that belong to it go along: what professionals wrote, agreements, additions.</source>
            <translation>
                <numerusform>%n ding dat erbij hoort gaat mee: wat hulpverleners schreven, een afspraak of een aanvulling.</numerusform>
                <numerusform>%n dingen die erbij horen gaan mee: wat hulpverleners schreven, afspraken, aanvullingen.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is finished. It stays word for word as it is, with who wrote it and when.</source>
            <translation>De notitie is klaar. Die blijft woord voor woord zoals die is, met wie het schreef en wanneer.</translation>
        </message>
        <message>
            <source>To which household does it belong?</source>
            <translation>Bij welk huishouden hoort het?</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Zoek op naam</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoeken wissen</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gekozen</translation>
        </message>
        <message>
            <source>There is no other household in which you may write both pages. Ask who works there to give you access, or to move it.</source>
            <translation>Er is geen ander huishouden waar je op beide bladen mag schrijven. Vraag wie daar werkt om je toegang te geven, of om de notitie te verplaatsen.</translation>
        </message>
        <message>
            <source>No household of yours is called that.</source>
            <translation>Geen huishouden van jou heet zo.</translation>
        </message>
        <message>
            <source>This may be a data leak</source>
            <translation>Dit is mogelijk een datalek</translation>
        </message>
        <message>
            <source>Who read it</source>
            <translation>Wie het las</translation>
        </message>
        <message>
            <source>Nobody else could read it: it has not left this device.</source>
            <translation>Niemand anders kon het lezen: het is nog niet van dit toestel af geweest.</translation>
        </message>
        <message>
            <source>Nobody could read it here who may not read it where it goes.</source>
            <translation>Niemand kon het hier lezen die het op de nieuwe plek niet mag lezen.</translation>
        </message>
        <message>
            <source>It stood here, and these people could read it: %1.</source>
            <translation>Het stond hier, en deze mensen konden het lezen: %1.</translation>
        </message>
        <message>
            <source>The log says that this household was opened since by: %1.</source>
            <translation>Volgens het logboek is dit huishouden sindsdien geopend door: %1.</translation>
        </message>
        <message>
            <source>As far as you may read the log, none of them opened it since.</source>
            <translation>Voor zover jij het logboek mag lezen, heeft niemand van hen het sindsdien geopend.</translation>
        </message>
        <message>
            <source>Tell the privacy officer of your organisation today, also when you are not sure. The organisation has 72 hours to report it.</source>
            <translation>Meld het vandaag bij de privacy officer van je organisatie, ook als je twijfelt. De organisatie heeft 72 uur om het te melden.</translation>
        </message>
        <message>
            <source>This stands in the journal of %1 as well.</source>
            <translation>Dit staat ook in het journaal van %1.</translation>
        </message>
        <message>
            <source>When you move it, this is kept as a line in the journal of %1.</source>
            <translation>Als je verplaatst, komt dit als regel in het journaal van %1.</translation>
        </message>
        <message>
            <source>Choose a household first</source>
            <translation>Kies eerst een huishouden</translation>
        </message>
        <message>
            <source>Move it to %1</source>
            <translation>Verplaats naar %1</translation>
        </message>
        <message>
            <source>The note stands in %1 now. Here it is gone; its history says why.</source>
            <translation>De notitie staat nu bij %1. Hier is die weg; de geschiedenis zegt waarom.</translation>
        </message>
        <message>
            <source>The note stands here again, as it was.</source>
            <translation>De notitie staat weer hier, zoals die was.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zet terug</translation>
        </message>
    </context>
    <context>
        <name>NoteMove</name>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message>
            <source>Put back: the move was a mistake.</source>
            <translation>Teruggezet: het verplaatsen was een vergissing.</translation>
        </message>
        <message>
            <source>Moved: this belongs to another household.</source>
            <translation>Verplaatst: dit hoort bij een ander huishouden.</translation>
        </message>
        <message>
            <source>This note stood in the file of another household. That may be a data leak. These people could read it there: %1.</source>
            <translation>Deze notitie stond in het dossier van een ander huishouden. Dat is mogelijk een datalek. Deze mensen konden het daar lezen: %1.</translation>
        </message>
        <message>
            <source>The log says that this file was opened since by: %1.</source>
            <translation>Volgens het logboek is dat dossier sindsdien geopend door: %1.</translation>
        </message>
        <message>
            <source>Tell the privacy officer today: the organisation has 72 hours to report a data leak.</source>
            <translation>Meld het vandaag bij de privacy officer: de organisatie heeft 72 uur om een datalek te melden.</translation>
        </message>
        <message>
            <source>Written after the note was finished: %1</source>
            <translation>Geschreven nadat de notitie klaar was: %1</translation>
        </message>
        <message>
            <source>a choice or a number</source>
            <translation>een keuze of een getal</translation>
        </message>
    </context>
    <context>
        <name>ServicesScreen</name>
        <message>
            <source>All life areas</source>
            <translation>Alle leefgebieden</translation>
        </message>
        <message>
            <source>Services directory</source>
            <translation>Sociale kaart</translation>
        </message>
        <message>
            <source>Who can help with what, nearby</source>
            <translation>Wie waarmee kan helpen, in de buurt</translation>
        </message>
        <message>
            <source>For %1</source>
            <translation>Voor %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>%1 stands in the directory.</source>
            <translation>%1 staat in de sociale kaart.</translation>
        </message>
        <message>
            <source>%1 was checked today.</source>
            <translation>%1 is vandaag nagekeken.</translation>
        </message>
        <message>
            <source>%1 is out of the directory.</source>
            <translation>%1 is uit de sociale kaart.</translation>
        </message>
        <message>
            <source>%1 is back.</source>
            <translation>%1 is terug.</translation>
        </message>
        <message>
            <source>%1 is on the helpers map of %2.</source>
            <translation>%1 staat op de helperskaart van %2.</translation>
        </message>
        <message>
            <source>There is an agreement with %1 now.</source>
            <translation>Er is nu een afspraak met %1.</translation>
        </message>
        <message>
            <source>%1 is copied.</source>
            <translation>%1 is gekopieerd.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zet terug</translation>
        </message>
        <message>
            <source>Search in the directory</source>
            <translation>Zoek een plek</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoeken wissen</translation>
        </message>
        <message>
            <source>For what?</source>
            <translation>Waarvoor?</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Nieuwe plek</translation>
        </message>
        <message>
            <source>For the whole organisation</source>
            <translation>Voor de hele organisatie</translation>
        </message>
        <message>
            <source>For your team</source>
            <translation>Voor je team</translation>
        </message>
        <message>
            <source>Nothing is written like that. This comes near:</source>
            <translation>Zo staat het er niet. Dit lijkt erop:</translation>
        </message>
        <message>
            <source>Nothing in the directory yet</source>
            <translation>Nog niets in de sociale kaart</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Add the places you send people to: your colleagues find them as well, also without a network.</source>
            <translation>Zet erin waar je mensen naartoe stuurt. Je collega's vinden het dan ook, ook zonder netwerk.</translation>
        </message>
        <message>
            <source>Search for something else, or look in all life areas.</source>
            <translation>Zoek op iets anders, of kijk in alle leefgebieden.</translation>
        </message>
        <message>
            <source>Agreement with %1</source>
            <translation>Afspraak met %1</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What do we agree?</source>
            <translation>Wat spreken we af?</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Toevoegen</translation>
        </message>
    </context>
    <context>
        <name>ServiceCard</name>
        <message>
            <source>folded out</source>
            <translation>uitgeklapt</translation>
        </message>
        <message>
            <source>Check this: nobody did yet.</source>
            <translation>Controleer dit: dat deed nog niemand.</translation>
        </message>
        <message>
            <source>Check this: older than a year (%1).</source>
            <translation>Controleer dit: ouder dan een jaar (%1).</translation>
        </message>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>How to get in</source>
            <translation>Hoe kom je binnen</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Talen</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Of the whole organisation.</source>
            <translation>Van de hele organisatie.</translation>
        </message>
        <message>
            <source>Added by your team.</source>
            <translation>Toegevoegd door je team.</translation>
        </message>
        <message>
            <source>Put on the helpers map</source>
            <translation>Zet op de helperskaart</translation>
        </message>
        <message>
            <source>Make an agreement</source>
            <translation>Maak een afspraak</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Bel</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieer</translation>
        </message>
        <message>
            <source>Still right</source>
            <translation>Klopt nog</translation>
        </message>
        <message>
            <source>Checked today</source>
            <translation>Vandaag nagekeken</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzig</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Haal eruit</translation>
        </message>
    </context>
    <context>
        <name>ServiceSheet</name>
        <message>
            <source>New entry</source>
            <translation>Nieuwe plek</translation>
        </message>
        <message>
            <source>Change the entry</source>
            <translation>Wijzig deze plek</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Part of which organisation?</source>
            <translation>Hoort bij welke organisatie?</translation>
        </message>
        <message>
            <source>For what can one go there?</source>
            <translation>Waarvoor kun je er terecht?</translation>
        </message>
        <message>
            <source>Life areas</source>
            <translation>Leefgebieden</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>When is it open?</source>
            <translation>Wanneer is het open?</translation>
        </message>
        <message>
            <source>How does one get in?</source>
            <translation>Hoe kom je binnen?</translation>
        </message>
        <message>
            <source>Walk in, by phone, with a letter ...</source>
            <translation>Binnenlopen, bellen, met een brief ...</translation>
        </message>
        <message>
            <source>Languages spoken there</source>
            <translation>Welke talen spreken ze er?</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Everybody in the organisation sees it. Names of clients do not belong here.</source>
            <translation>Iedereen in de organisatie ziet dit. Namen van cliënten horen hier niet.</translation>
        </message>
        <message>
            <source>Everybody in your team sees it. Names of clients do not belong here.</source>
            <translation>Iedereen in je team ziet dit. Namen van cliënten horen hier niet.</translation>
        </message>
        <message>
            <source>Put it in the directory</source>
            <translation>Zet in de sociale kaart</translation>
        </message>
    </context>
    <context>
        <name>HandedVisit</name>
        <message>
            <source>Could say what they wanted</source>
            <translation>Kon zeggen wat hij of zij wilde</translation>
        </message>
        <message>
            <source>We work on what matters to them</source>
            <translation>We werken aan wat voor hen belangrijk is</translation>
        </message>
        <message>
            <source>Knows what happens now</source>
            <translation>Weet wat er nu gebeurt</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>een beetje</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>Signed the page</source>
            <translation>Heeft de bladzijde getekend</translation>
        </message>
    </context>
    <context>
        <name>VisitWords</name>
        <message>
            <source>at home</source>
            <translation>thuis</translation>
        </message>
        <message>
            <source>at the office</source>
            <translation>op kantoor</translation>
        </message>
        <message>
            <source>in the street</source>
            <translation>op straat</translation>
        </message>
        <message>
            <source>in the neighbourhood</source>
            <translation>in de buurt</translation>
        </message>
        <message>
            <source>at an agency</source>
            <translation>bij een instantie</translation>
        </message>
        <message>
            <source>by phone</source>
            <translation>telefonisch</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>via video</translation>
        </message>
        <message>
            <source>client</source>
            <translation>cliënt</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>child</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>family</source>
            <translation>familie</translation>
        </message>
        <message>
            <source>neighbour</source>
            <translation>buur</translation>
        </message>
        <message>
            <source>friend</source>
            <translation>vriend</translation>
        </message>
        <message>
            <source>informal carer</source>
            <translation>mantelzorger</translation>
        </message>
        <message>
            <source>interpreter</source>
            <translation>tolk</translation>
        </message>
        <message>
            <source>second visitor</source>
            <translation>collega mee</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>hulpverlener</translation>
        </message>
        <message>
            <source>volunteer</source>
            <translation>vrijwilliger</translation>
        </message>
        <message>
            <source>letters</source>
            <translation>brieven</translation>
        </message>
        <message>
            <source>forms</source>
            <translation>formulieren</translation>
        </message>
        <message>
            <source>a phone call</source>
            <translation>bellen</translation>
        </message>
        <message>
            <source>household</source>
            <translation>huishouden</translation>
        </message>
        <message>
            <source>money</source>
            <translation>geld</translation>
        </message>
        <message>
            <source>transport</source>
            <translation>vervoer</translation>
        </message>
        <message>
            <source>school</source>
            <translation>school</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>instantie</translation>
        </message>
        <message>
            <source>a repair</source>
            <translation>reparatie</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>ter plekke</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>nothing special</source>
            <translation>niets bijzonders</translation>
        </message>
        <message>
            <source>take care</source>
            <translation>let op</translation>
        </message>
        <message>
            <source>not alone</source>
            <translation>niet alleen</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>gezien</translation>
        </message>
        <message>
            <source>heard</source>
            <translation>gehoord</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelezen</translation>
        </message>
        <message>
            <source>told by somebody</source>
            <translation>van iemand gehoord</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>zeker</translation>
        </message>
        <message>
            <source>probably</source>
            <translation>waarschijnlijk</translation>
        </message>
        <message>
            <source>not sure</source>
            <translation>niet zeker</translation>
        </message>
        <message>
            <source>no worry</source>
            <translation>geen zorg</translation>
        </message>
        <message>
            <source>some worry</source>
            <translation>een zorg</translation>
        </message>
        <message>
            <source>serious worry</source>
            <translation>ernstige zorg</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>a little</source>
            <translation>een beetje</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>Could you say what you wanted?</source>
            <translation>Kon u zeggen wat u wilde?</translation>
        </message>
        <message>
            <source>Do we work on what matters to you?</source>
            <translation>Werken we aan wat u belangrijk vindt?</translation>
        </message>
        <message>
            <source>Do you know what happens now?</source>
            <translation>Weet u wat er nu gebeurt?</translation>
        </message>
        <message>
            <source>their own words</source>
            <translation>eigen woorden</translation>
        </message>
        <message>
            <source>what it is for</source>
            <translation>waarvoor je kwam</translation>
        </message>
        <message>
            <source>the next contact</source>
            <translation>het volgende contact</translation>
        </message>
        <message>
            <source>something that goes well</source>
            <translation>iets wat goed gaat</translation>
        </message>
        <message>
            <source>the children</source>
            <translation>de kinderen</translation>
        </message>
        <message>
            <source>the fact behind what you think</source>
            <translation>het feit achter wat je denkt</translation>
        </message>
        <message>
            <source>whether the client knows of your worry</source>
            <translation>of de cliënt je zorg kent</translation>
        </message>
    </context>
    <context>
        <name>VisitHead</name>
        <message>
            <source>Where, with whom, what for</source>
            <translation>Waar, met wie, waarvoor</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>What is this visit for?</source>
            <translation>Waarvoor is dit bezoek?</translation>
        </message>
        <message>
            <source>The client knows what it is for</source>
            <translation>De cliënt weet waarvoor</translation>
        </message>
        <message>
            <source>Where?</source>
            <translation>Waar?</translation>
        </message>
        <message>
            <source>Who was there?</source>
            <translation>Wie was erbij?</translation>
        </message>
        <message>
            <source>Who else, by name</source>
            <translation>Wie nog meer, met naam</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>Hoe lang?</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>Also written: “%1”</source>
            <translation>Ook geschreven: ‘%1’</translation>
        </message>
    </context>
    <context>
        <name>AreaNotes</name>
        <message>
            <source>By life area</source>
            <translation>Per leefgebied</translation>
        </message>
        <message>
            <source>A fact</source>
            <translation>Feit</translation>
        </message>
        <message>
            <source>I think: %1</source>
            <translation>Ik denk: %1</translation>
        </message>
        <message>
            <source>told to the client</source>
            <translation>besproken met de cliënt</translation>
        </message>
    </context>
    <context>
        <name>AreaNoteSheet</name>
        <message>
            <source>A fact by life area</source>
            <translation>Een feit per leefgebied</translation>
        </message>
        <message>
            <source>Change the fact</source>
            <translation>Feit aanpassen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What did you see or hear?</source>
            <translation>Wat zag of hoorde je?</translation>
        </message>
        <message>
            <source>Which life area?</source>
            <translation>Welk leefgebied?</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Hoe weet je dat?</translation>
        </message>
        <message>
            <source>Told by whom?</source>
            <translation>Van wie gehoord?</translation>
        </message>
        <message>
            <source>What do you think it means?</source>
            <translation>Wat denk je dat het betekent?</translation>
        </message>
        <message>
            <source>Stands apart from the fact. May stay empty.</source>
            <translation>Staat los van het feit. Mag leeg blijven.</translation>
        </message>
        <message>
            <source>Told to the client</source>
            <translation>Besproken met de cliënt</translation>
        </message>
        <message>
            <source>Put it in the note</source>
            <translation>In de notitie zetten</translation>
        </message>
        <message>
            <source>Take it out of the note</source>
            <translation>Uit de notitie halen</translation>
        </message>
    </context>
    <context>
        <name>MoreWorries</name>
        <message>
            <source>Worries for somebody</source>
            <translation>Zorgen om iemand</translation>
        </message>
        <message>
            <source>A worry</source>
            <translation>Zorg</translation>
        </message>
        <message>
            <source>Arranged: %1</source>
            <translation>Afgesproken: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>sinds %1</translation>
        </message>
        <message>
            <source>told to the client</source>
            <translation>besproken met de cliënt</translation>
        </message>
    </context>
    <context>
        <name>WorrySheet</name>
        <message>
            <source>A worry</source>
            <translation>Een zorg</translation>
        </message>
        <message>
            <source>Change the worry</source>
            <translation>Zorg aanpassen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>What worries you?</source>
            <translation>Waar maak je je zorgen over?</translation>
        </message>
        <message>
            <source>For whom?</source>
            <translation>Om wie?</translation>
        </message>
        <message>
            <source>How sure are you?</source>
            <translation>Hoe zeker weet je het?</translation>
        </message>
        <message>
            <source>Since when?</source>
            <translation>Sinds wanneer?</translation>
        </message>
        <message>
            <source>Which life area?</source>
            <translation>Welk leefgebied?</translation>
        </message>
        <message>
            <source>What is done about it?</source>
            <translation>Wat wordt eraan gedaan?</translation>
        </message>
        <message>
            <source>Told to the client</source>
            <translation>Besproken met de cliënt</translation>
        </message>
        <message>
            <source>Put it in the note</source>
            <translation>In de notitie zetten</translation>
        </message>
        <message>
            <source>Take it out of the note</source>
            <translation>Uit de notitie halen</translation>
        </message>
    </context>
    <context>
        <name>ChildrenPart</name>
        <message>
            <source>Children</source>
            <translation>Kinderen</translation>
        </message>
        <message>
            <source>A child</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>gezien</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>niet gezien</translation>
        </message>
        <message>
            <source>spoken alone</source>
            <translation>alleen gesproken</translation>
        </message>
    </context>
    <context>
        <name>ChildSheet</name>
        <message>
            <source>A child</source>
            <translation>Een kind</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Which child?</source>
            <translation>Welk kind?</translation>
        </message>
        <message>
            <source>A child who lives here belongs with the people of the household.</source>
            <translation>Een kind dat hier woont, hoort bij de mensen van het huishouden.</translation>
        </message>
        <message>
            <source>What did you see and hear?</source>
            <translation>Wat zag en hoorde je?</translation>
        </message>
        <message>
            <source>Told to the client</source>
            <translation>Besproken met de cliënt</translation>
        </message>
        <message>
            <source>Put it in the note</source>
            <translation>In de notitie zetten</translation>
        </message>
        <message>
            <source>Take it out of the note</source>
            <translation>Uit de notitie halen</translation>
        </message>
    </context>
    <context>
        <name>TemplateSheet</name>
        <message>
            <source>Begin with a template</source>
            <translation>Begin met een sjabloon</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Your own</source>
            <translation>Van jezelf</translation>
        </message>
        <message>
            <source>Remove the template “%1”</source>
            <translation>Sjabloon ‘%1’ weghalen</translation>
        </message>
        <message>
            <source>Keep this note as a template, named</source>
            <translation>Bewaar deze notitie als sjabloon, met de naam</translation>
        </message>
        <message>
            <source>What it is for, where, who and how long. No words about the household go along; look at what it is for yourself.</source>
            <translation>Waarvoor, waar, met wie en hoe lang. Geen woorden over het huishouden gaan mee; kijk zelf naar wat er bij waarvoor staat.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Bewaren</translation>
        </message>
    </context>
    <context>
        <name>SafetyPart</name>
        <message>
            <source>My safety at this visit</source>
            <translation>Mijn veiligheid bij dit bezoek</translation>
        </message>
        <message>
            <source>Last check, %1: %2</source>
            <translation>Laatst bekeken, %1: %2</translation>
        </message>
        <message>
            <source>Last check, %1: %2. That is more than a year ago: look again.</source>
            <translation>Laatst bekeken, %1: %2. Dat is meer dan een jaar geleden: kijk opnieuw.</translation>
        </message>
        <message>
            <source>What is to be heeded?</source>
            <translation>Waar moeten we op letten?</translation>
        </message>
        <message>
            <source>What do we do for it?</source>
            <translation>Wat doen we daarvoor?</translation>
        </message>
        <message>
            <source>Who goes along, or knows where I am?</source>
            <translation>Wie gaat mee, of weet waar ik ben?</translation>
        </message>
    </context>
    <context>
        <name>FinishedFacts</name>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Wie erbij was</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Hoe lang</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Practical help</source>
            <translation>Praktische hulp</translation>
        </message>
        <message>
            <source>Day of the next contact</source>
            <translation>Dag van het volgende contact</translation>
        </message>
    </context>
    <context>
        <name>MadeAgreements</name>
        <message>
            <source>What we agreed</source>
            <translation>Wat we afspraken</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Afspraak</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Weghalen: %1</translation>
        </message>
    </context>
    <context>
        <name>HouseholdJoin</name>
        <message>
            <source>another household</source>
            <translation>een ander huishouden</translation>
        </message>
        <message>
            <source>a colleague</source>
            <translation>een collega</translation>
        </message>
        <message numerus="yes">
            <source>%n visit(s) and entries of the journal</source>
            <translation>
                <numerusform>%n bezoek of regel in het journaal</numerusform>
                <numerusform>%n bezoeken en regels in het journaal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n measurement(s)</source>
            <translation>
                <numerusform>%n meting</numerusform>
                <numerusform>%n metingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) of the household</source>
            <translation>
                <numerusform>%n mens van het huishouden</numerusform>
                <numerusform>%n mensen van het huishouden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agreement(s)</source>
            <translation>
                <numerusform>%n afspraak</numerusform>
                <numerusform>%n afspraken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) to make contact</source>
            <translation>
                <numerusform>%n contactpoging</numerusform>
                <numerusform>%n contactpogingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) and appointments</source>
            <translation>
                <numerusform>%n taak of afspraak in de agenda</numerusform>
                <numerusform>%n taken en afspraken in de agenda</numerusform>
            </translation>
        </message>
        <message>
            <source>the drawing: its people come on the other drawing</source>
            <translation>de tekening: de mensen komen op de andere tekening</translation>
        </message>
        <message numerus="yes">
            <source>%n other item(s)</source>
            <translation>
                <numerusform>%n ander stuk</numerusform>
                <numerusform>%n andere stukken</numerusform>
            </translation>
        </message>
        <message>
            <source>Joined: this stands in another file of the same household.</source>
            <translation>Samengevoegd: dit staat in een ander dossier van hetzelfde huishouden.</translation>
        </message>
        <message>
            <source>Two files of this household were joined into this one.</source>
            <translation>Twee dossiers van dit huishouden zijn hier samengevoegd.</translation>
        </message>
        <message>
            <source>When two files were joined, the other one said of “%1”: %2</source>
            <translation>Bij het samenvoegen van twee dossiers stond in het andere bij “%1”: %2</translation>
        </message>
        <message>
            <source>Written after the note was finished: %1</source>
            <translation>Geschreven nadat de notitie klaar was: %1</translation>
        </message>
        <message>
            <source>a choice or a number</source>
            <translation>een keuze of een getal</translation>
        </message>
    </context>
    <context>
        <name>JoinScreen</name>
        <message>
            <source>The same household?</source>
            <translation>Hetzelfde huishouden?</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Not everything has moved yet. Nothing is lost: try again. %1</source>
            <translation>Nog niet alles is verplaatst. Er is niets weg: probeer het opnieuw. %1</translation>
        </message>
        <message>
            <source>With which household is it the same?</source>
            <translation>Met welk huishouden is het hetzelfde?</translation>
        </message>
        <message>
            <source>Search by name</source>
            <translation>Zoek op naam</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Zoekwoorden wissen</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gekozen</translation>
        </message>
        <message>
            <source>No household of yours is called that.</source>
            <translation>Geen van je huishoudens heet zo.</translation>
        </message>
        <message>
            <source>You cannot write on both pages of both households. Ask who manages them.</source>
            <translation>Je kunt niet in beide lagen van beide huishoudens schrijven. Vraag het wie ze beheert.</translation>
        </message>
        <message>
            <source>One of these two was joined with another household already. Go there and join from there.</source>
            <translation>Een van deze twee is al samengevoegd met een ander huishouden. Ga daarheen en voeg daar samen.</translation>
        </message>
        <message>
            <source>Colleagues would read what they could not read before. Only who manages this household may decide that. Ask them to join the two.</source>
            <translation>Collega's zouden lezen wat ze eerst niet konden lezen. Alleen wie dit huishouden beheert, mag dat beslissen. Vraag die om de twee samen te voegen.</translation>
        </message>
        <message>
            <source>The household that goes has a safety plan, which other people read. Write its lines in the safety plan of the household that stays, or let the other one stay.</source>
            <translation>Het huishouden dat opgaat, heeft een veiligheidsplan dat andere mensen lezen. Schrijf de regels over in het veiligheidsplan van het huishouden dat blijft, of laat het andere blijven.</translation>
        </message>
        <message>
            <source>Of something in this household two versions stand side by side. Choose first, then join.</source>
            <translation>Van iets in dit huishouden staan twee versies naast elkaar. Kies eerst, voeg dan samen.</translation>
        </message>
        <message>
            <source>A photo or recording of this household is not on this device yet. Sync, and try again.</source>
            <translation>Een foto of opname van dit huishouden is nog niet op dit toestel. Synchroniseer, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Not all of this household can be read here. Sync, or update the app, and try again.</source>
            <translation>Niet alles van dit huishouden is hier te lezen. Synchroniseer of werk de app bij, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Let %1 stay instead</source>
            <translation>Laat %1 blijven</translation>
        </message>
        <message>
            <source>What moves to %1</source>
            <translation>Wat naar %1 gaat</translation>
        </message>
        <message>
            <source>Nothing was written here yet.</source>
            <translation>Hier is nog niets geschreven.</translation>
        </message>
        <message>
            <source>Finished notes stay word for word as they are, with who wrote them and when. The page of %1 will say where everything went.</source>
            <translation>Notities die klaar zijn, blijven woord voor woord zoals ze zijn, met wie ze schreef en wanneer. Op de bladzijde van %1 komt te staan waar alles heen ging.</translation>
        </message>
        <message>
            <source>Who will read it</source>
            <translation>Wie het gaat lezen</translation>
        </message>
        <message>
            <source>Nobody will read something new.</source>
            <translation>Niemand gaat iets nieuws lezen.</translation>
        </message>
        <message>
            <source>These people will read what they could not read before: %1.</source>
            <translation>Deze mensen gaan lezen wat ze eerst niet konden lezen: %1.</translation>
        </message>
        <message>
            <source>These people can read it now and will not see it any more, until they are given access: %1.</source>
            <translation>Deze mensen kunnen het nu lezen en zien het straks niet meer, tot ze toegang krijgen: %1.</translation>
        </message>
        <message>
            <source>What is right now?</source>
            <translation>Wat klopt nu?</translation>
        </message>
        <message>
            <source>What you do not choose is kept in the journal.</source>
            <translation>Wat je niet kiest, blijft in het journaal staan.</translation>
        </message>
        <message>
            <source>Choose a household first</source>
            <translation>Kies eerst een huishouden</translation>
        </message>
        <message>
            <source>Bring the rest to %1</source>
            <translation>Breng de rest naar %1</translation>
        </message>
        <message>
            <source>Join them in %1</source>
            <translation>Voeg samen in %1</translation>
        </message>
        <message numerus="yes">
            <source>Moving, %n part(s) to go. Stay on this page for a moment.</source>
            <translation>
                <numerusform>Bezig, nog %n stuk. Blijf even op deze bladzijde.</numerusform>
                <numerusform>Bezig, nog %n stukken. Blijf even op deze bladzijde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moved. %n part(s) stay here, because they cannot be read or chosen yet.</source>
            <translation>
                <numerusform>Verplaatst. %n stuk blijft hier, omdat het nog niet te lezen of te kiezen is.</numerusform>
                <numerusform>Verplaatst. %n stukken blijven hier, omdat ze nog niet te lezen of te kiezen zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything stands in %1 now.</source>
            <translation>Alles staat nu in %1.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentsFrame</name>
        <message>
            <source>This file is no picture that can be opened here. Choose a JPEG, PNG or WebP.</source>
            <translation>Dit bestand is geen foto die hier open kan. Kies een JPEG, PNG of WebP.</translation>
        </message>
        <message>
            <source>This file cannot be read. Choose it once more, or another one.</source>
            <translation>Dit bestand is niet te lezen. Kies het nog eens, of kies een ander.</translation>
        </message>
        <message>
            <source>This picture is too large. Take it anew with the camera here, or choose a smaller one.</source>
            <translation>Deze foto is te groot. Maak hem hier opnieuw met de camera, of kies een kleinere.</translation>
        </message>
        <message>
            <source>There are ten photos or recordings with this note. Take one out first.</source>
            <translation>Er zitten tien foto's of opnamen bij deze notitie. Haal er eerst een uit.</translation>
        </message>
        <message>
            <source>This household has fifty photos and recordings this year. Take one out that is not needed any more.</source>
            <translation>Dit huishouden heeft dit jaar vijftig foto's en opnamen. Haal er een uit die niet meer nodig is.</translation>
        </message>
        <message>
            <source>This device is full, so it was not kept. Make room and try again; your note is safe.</source>
            <translation>Dit toestel is vol, dus dit is niet bewaard. Maak ruimte en probeer het opnieuw; je notitie is veilig.</translation>
        </message>
        <message>
            <source>You may not add or change this here.</source>
            <translation>Dit mag je hier niet toevoegen of veranderen.</translation>
        </message>
        <message>
            <source>That did not work. Nothing was changed.</source>
            <translation>Dat lukte niet. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Photos, sketches and recordings</source>
            <translation>Foto's, schetsen en opnamen</translation>
        </message>
        <message>
            <source>A photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Three is mostly enough: only what is needed.</source>
            <translation>Drie is meestal genoeg: alleen wat nodig is.</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>A sketch</source>
            <translation>Schets</translation>
        </message>
        <message>
            <source>Say something</source>
            <translation>Inspreken</translation>
        </message>
    </context>
    <context>
        <name>AttachmentTile</name>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Letter, done</source>
            <translation>Brief, klaar</translation>
        </message>
        <message>
            <source>Sketch</source>
            <translation>Schets</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bijlage</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Volgt</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Beschadigd</translation>
        </message>
        <message>
            <source>only for professionals</source>
            <translation>alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opname</translation>
        </message>
    </context>
    <context>
        <name>AttachSheet</name>
        <message>
            <source>A photo or a letter</source>
            <translation>Foto of brief</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>The photo stays in AanZet and never comes into the gallery. Where and when it was taken is left out. Rather no faces.</source>
            <translation>De foto blijft in AanZet en komt nooit in de galerij. Waar en wanneer hij gemaakt is, gaat niet mee. Liever geen gezichten.</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Wat is het?</translation>
        </message>
        <message>
            <source>It is a letter</source>
            <translation>Het is een brief</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Wat de camera ziet</translation>
        </message>
        <message>
            <source>There is no camera here that AanZet can use. Choose a file.</source>
            <translation>Er is hier geen camera die AanZet kan gebruiken. Kies een bestand.</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Foto maken</translation>
        </message>
        <message>
            <source>With the camera</source>
            <translation>Met de camera</translation>
        </message>
        <message>
            <source>From a file</source>
            <translation>Uit een bestand</translation>
        </message>
        <message>
            <source>Choose the photo</source>
            <translation>Kies de foto</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
            <translation>Foto&apos;s (*.jpg *.jpeg *.png *.webp)</translation>
        </message>
    </context>
    <context>
        <name>AttachmentSheet</name>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Sketch</source>
            <translation>Schets</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>The photo follows: it is not on this device yet. It comes with the next sync.</source>
            <translation>De foto volgt: hij staat nog niet op dit toestel. Hij komt mee als je synchroniseert.</translation>
        </message>
        <message>
            <source>This photo is damaged and cannot be shown. What is written about it stays. A colleague&apos;s device may still have it.</source>
            <translation>Deze foto is beschadigd en is niet te zien. Wat erbij geschreven is, blijft. Misschien staat hij nog op het toestel van een collega.</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Wat is het?</translation>
        </message>
        <message>
            <source>added by %1</source>
            <translation>toegevoegd door %1</translation>
        </message>
        <message>
            <source>only for professionals</source>
            <translation>alleen voor hulpverleners</translation>
        </message>
        <message>
            <source>It is a letter</source>
            <translation>Het is een brief</translation>
        </message>
        <message>
            <source>The letter is dealt with</source>
            <translation>De brief is afgehandeld</translation>
        </message>
        <message>
            <source>The photo goes after %1.</source>
            <translation>De foto gaat weg na %1.</translation>
        </message>
        <message>
            <source>Take it out of the note</source>
            <translation>Uit de notitie halen</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Opname</translation>
        </message>
        <message>
            <source>Stop (%1)</source>
            <translation>Stop (%1)</translation>
        </message>
        <message>
            <source>Listen</source>
            <translation>Luisteren</translation>
        </message>
        <message>
            <source>There is no loudspeaker here that AanZet can use.</source>
            <translation>Hier is geen luidspreker die AanZet kan gebruiken.</translation>
        </message>
        <message>
            <source>This recording is damaged and cannot be played. What is written about it stays. A colleague's device may still have it.</source>
            <translation>Deze opname is beschadigd en kan niet worden afgespeeld. Wat erbij staat, blijft. Misschien staat hij nog op het toestel van een collega.</translation>
        </message>
        <message>
            <source>The recording follows: it is not on this device yet. It comes with the next sync.</source>
            <translation>De opname volgt: die is nog niet op dit toestel. Hij komt bij de volgende synchronisatie.</translation>
        </message>
    </context>
    <context>
        <name>SplitScreen</name>
        <message>
            <source>One household becomes two</source>
            <translation>Eén huishouden wordt er twee</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Not everything has moved yet. Nothing is lost: try again. %1</source>
            <translation>Nog niet alles is verplaatst. Er is niets kwijt: probeer het opnieuw. %1</translation>
        </message>
        <message>
            <source>You cannot write on both pages of this household. Ask who manages it.</source>
            <translation>Je kunt niet op beide bladen van dit huishouden schrijven. Vraag het aan wie het beheert.</translation>
        </message>
        <message>
            <source>This household was joined with another one. Go there and split it from there.</source>
            <translation>Dit huishouden is met een ander samengevoegd. Ga daarheen en splits het daar.</translation>
        </message>
        <message>
            <source>A team lead reads every new household and could not read this one. Only who manages this household may decide that. Ask them to split it.</source>
            <translation>Een teamleider leest elk nieuw huishouden mee en kon dit huishouden niet lezen. Alleen wie dit huishouden beheert mag dat beslissen. Vraag hun om te splitsen.</translation>
        </message>
        <message>
            <source>Not all of this household can be read here. Sync, or update the app, and try again.</source>
            <translation>Niet alles van dit huishouden is hier te lezen. Synchroniseer, of werk de app bij, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Who goes on apart?</source>
            <translation>Wie gaat apart verder?</translation>
        </message>
        <message>
            <source>Nobody is written down here by name yet. You can choose below what goes along.</source>
            <translation>Hier staat nog niemand bij naam. Hieronder kies je wat meegaat.</translation>
        </message>
        <message>
            <source>Whoever goes along stays known here by name, as somebody who lives elsewhere; phone numbers go along. Let who belongs to both, such as children, stay here as well.</source>
            <translation>Wie meegaat blijft hier bij naam bekend, als iemand die ergens anders woont; telefoonnummers gaan mee. Laat wie bij beide hoort, zoals kinderen, hier ook staan.</translation>
        </message>
        <message>
            <source>The new household</source>
            <translation>Het nieuwe huishouden</translation>
        </message>
        <message>
            <source>What is the new household called?</source>
            <translation>Hoe heet het nieuwe huishouden?</translation>
        </message>
        <message>
            <source>Write the new address on its own page. Nothing on this page will say what the new household is called or where it is.</source>
            <translation>Schrijf het nieuwe adres op het eigen blad. Hier komt nergens te staan hoe het nieuwe huishouden heet of waar het is.</translation>
        </message>
        <message>
            <source>What goes along?</source>
            <translation>Wat gaat mee?</translation>
        </message>
        <message>
            <source>What is only about people who go is chosen already. A finished note stays word for word as it is, with who wrote it and when.</source>
            <translation>Wat alleen over mensen gaat die meegaan, is al gekozen. Een afgeronde notitie blijft woord voor woord zoals ze is, met wie haar schreef en wanneer.</translation>
        </message>
        <message>
            <source>%1 of %2 go along</source>
            <translation>%1 van de %2 gaan mee</translation>
        </message>
        <message>
            <source>All of it: %1</source>
            <translation>Alles van: %1</translation>
        </message>
        <message>
            <source>All stay</source>
            <translation>Alles blijft</translation>
        </message>
        <message>
            <source>All go along</source>
            <translation>Alles gaat mee</translation>
        </message>
        <message>
            <source>All in both</source>
            <translation>Alles in beide</translation>
        </message>
        <message>
            <source>Who will read the new household?</source>
            <translation>Wie leest het nieuwe huishouden?</translation>
        </message>
        <message>
            <source>reads every household that you begin</source>
            <translation>leest elk huishouden dat je begint</translation>
        </message>
        <message>
            <source>Who you leave out does not see that the new household exists. Is somebody not safe with the other? Then leave out who visits the other.</source>
            <translation>Wie je weglaat, ziet niet dat het nieuwe huishouden er is. Is iemand niet veilig bij de ander? Laat dan weg wie bij de ander komt.</translation>
        </message>
        <message>
            <source>The safety plan stays here, with who reads it. Does who goes need one? Begin it on the new page.</source>
            <translation>Het veiligheidsplan blijft hier, met wie het leest. Heeft wie weggaat er een nodig? Begin het op het nieuwe blad.</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Ga verder met %1</translation>
        </message>
        <message>
            <source>Give it a name first</source>
            <translation>Geef het eerst een naam</translation>
        </message>
        <message>
            <source>Choose who or what goes first</source>
            <translation>Kies eerst wie of wat meegaat</translation>
        </message>
        <message>
            <source>Begin %1</source>
            <translation>Begin %1</translation>
        </message>
        <message>
            <source>%1 has a page of its own. Write down address and phone there.</source>
            <translation>%1 heeft een eigen blad. Schrijf daar adres en telefoon op.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n blijft</numerusform>
                <numerusform>%n blijven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show more (%n)</source>
            <translation>
                <numerusform>Toon er meer (%n)</numerusform>
                <numerusform>Toon er meer (%n)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Moving, %n part(s) to go. Stay on this page for a moment.</source>
            <translation>
                <numerusform>Bezig met verplaatsen, nog %n deel. Blijf even op dit blad.</numerusform>
                <numerusform>Bezig met verplaatsen, nog %n delen. Blijf even op dit blad.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 has a page of its own. %n part(s) stay here until they can be read or chosen.</source>
            <translation>
                <numerusform>%1 heeft een eigen blad. %n deel blijft hier tot het te lezen of te kiezen is.</numerusform>
                <numerusform>%1 heeft een eigen blad. %n delen blijven hier tot ze te lezen of te kiezen zijn.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SplitPart</name>
        <message>
            <source>It stays here as well</source>
            <translation>Blijft hier ook staan</translation>
        </message>
        <message>
            <source>%1: stays here as well</source>
            <translation>%1: blijft hier ook staan</translation>
        </message>
    </context>
    <context>
        <name>HouseholdSplit</name>
        <message>
            <source>Visits and the journal</source>
            <translation>Bezoeken en het journaal</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Metingen</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>Het plan</translation>
        </message>
        <message>
            <source>The network drawing</source>
            <translation>De netwerktekening</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Afspraken</translation>
        </message>
        <message>
            <source>Attempts to make contact</source>
            <translation>Contactpogingen</translation>
        </message>
        <message>
            <source>Tasks and appointments</source>
            <translation>Taken en afspraken in de agenda</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Hulpverleners</translation>
        </message>
        <message>
            <source>Everything else</source>
            <translation>Al het andere</translation>
        </message>
        <message>
            <source>Two versions stand side by side. Choose first.</source>
            <translation>Er staan twee versies naast elkaar. Kies eerst.</translation>
        </message>
        <message>
            <source>A photo or recording is not on this device yet. Sync first.</source>
            <translation>Een foto of opname is nog niet op dit toestel. Synchroniseer eerst.</translation>
        </message>
        <message>
            <source>Not all of it can be read here. Sync, or update the app.</source>
            <translation>Niet alles ervan is hier te lezen. Synchroniseer, of werk de app bij.</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Een collega</translation>
        </message>
        <message>
            <source>Split: this stands in another file.</source>
            <translation>Gesplitst: dit staat in een ander dossier.</translation>
        </message>
        <message>
            <source>Part of this household goes on in a file of its own.</source>
            <translation>Een deel van dit huishouden gaat verder in een eigen dossier.</translation>
        </message>
        <message>
            <source>This file was split off from the one of %1.</source>
            <translation>Dit dossier is afgesplitst van dat van %1.</translation>
        </message>
        <message>
            <source>Written after the note was finished: %1</source>
            <translation>Geschreven nadat de notitie was afgerond: %1</translation>
        </message>
        <message>
            <source>a choice or a number</source>
            <translation>een keuze of een getal</translation>
        </message>
    </context>
    <context>
        <name>AudienceRow</name>
        <message>
            <source>Who may see it?</source>
            <translation>Wie mag het zien?</translation>
        </message>
        <message>
            <source>The client too</source>
            <translation>Ook de cliënt</translation>
        </message>
        <message>
            <source>Professionals only</source>
            <translation>Alleen hulpverleners</translation>
        </message>
    </context>
    <context>
        <name>SketchSheet</name>
        <message>
            <source>A sketch</source>
            <translation>Een schets</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Sheet to draw on</source>
            <translation>Blad om op te tekenen</translation>
        </message>
        <message>
            <source>Take back the last line</source>
            <translation>Haal de laatste lijn weg</translation>
        </message>
        <message>
            <source>Put the line back</source>
            <translation>Zet de lijn terug</translation>
        </message>
        <message>
            <source>What is it?</source>
            <translation>Wat is het?</translation>
        </message>
        <message>
            <source>Put it with the note</source>
            <translation>Bij de notitie doen</translation>
        </message>
    </context>
    <context>
        <name>VoiceSheet</name>
        <message>
            <source>Say something for the note</source>
            <translation>Inspreken bij de notitie</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Stoppen en sluiten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Is somebody with you? Then ask first whether it is all right. The recording stays in AanZet; at most five minutes.</source>
            <translation>Is er iemand bij? Vraag dan eerst of het goed is. De opname blijft in AanZet; hooguit vijf minuten.</translation>
        </message>
        <message>
            <source>Recording, %1</source>
            <translation>Opname loopt, %1</translation>
        </message>
        <message>
            <source>There is no microphone here that AanZet may use. Look in the settings of this device whether AanZet may use it.</source>
            <translation>Hier is geen microfoon die AanZet mag gebruiken. Kijk in de instellingen van dit toestel of AanZet hem mag gebruiken.</translation>
        </message>
        <message>
            <source>Stop and put it with the note</source>
            <translation>Stop en doe het bij de notitie</translation>
        </message>
        <message>
            <source>Begin to speak</source>
            <translation>Begin met inspreken</translation>
        </message>
        <message>
            <source>Do not keep it</source>
            <translation>Niet bewaren</translation>
        </message>
    </context>
    <context>
        <name>DeviceLines</name>
        <message>
            <source>This device is nearly full (%1 MB left). Make room now, or the next note cannot be kept. What was written is safe.</source>
            <translation>Dit toestel is bijna vol (nog %1 MB). Maak nu ruimte, anders kan de volgende notitie niet worden bewaard. Wat geschreven is, is veilig.</translation>
        </message>
        <message>
            <source>This device is getting full (%1 MB left). Make room when it suits you; photos need most.</source>
            <translation>Dit toestel raakt vol (nog %1 MB). Maak ruimte als het uitkomt; foto's nemen het meeste in.</translation>
        </message>
        <message>
            <source>Battery %1 %. What you type is kept as you go, also when it runs out.</source>
            <translation>Batterij %1 %. Wat je typt wordt onderweg bewaard, ook als hij leeg raakt.</translation>
        </message>
    </context>
    <context>
        <name>ReportSheet</name>
        <message>
            <source>Report for who helps you</source>
            <translation>Verslag voor wie je helpt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>This is all of it. There is no name in it, no address and no word of a note. Read it before you send it.</source>
            <translation>Dit is alles. Er staat geen naam in, geen adres en geen woord van een notitie. Lees het voordat je het verstuurt.</translation>
        </message>
        <message>
            <source>Kept as a file. Send it yourself to whoever helps you.</source>
            <translation>Bewaard als bestand. Stuur het zelf naar wie je helpt.</translation>
        </message>
        <message>
            <source>The file could not be written there. Choose another place.</source>
            <translation>Daar kon het bestand niet komen te staan. Kies een andere plek.</translation>
        </message>
        <message>
            <source>Keep it as a file</source>
            <translation>Bewaren als bestand</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Tekst (*.txt)</translation>
        </message>
    </context>
</TS>
