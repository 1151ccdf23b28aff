# SPDX-License-Identifier: EUPL-1.2
from story import Household

GOOD = ("good", "good", "good")


def gerard():
    h = Household("h05", "Gerard Vermeulen", "joost", "samira")
    h.header(690, address="Lindenlaan 77", place="Lindenhaven", language="nl", form_of_address="u", director_name="Joost van Dalen", director_phone="06 00 00 01 02",
             reachability="Vaste telefoon, hij neemt altijd op. Niet tijdens het nieuws.", question_own_words="Ik wil hier blijven wonen, tussen mijn eigen spullen.",
             visitor_notes="Smalle doorgang in de gang. Vraag eerst waar u mag zitten.")
    h.client("person", 690, key="gerard", name="Gerard", relation="zelf", kind="adult", birth_year=1954, lives_here=True, is_client=True, language="nl", reading="easily")
    h.client("contact_point", 690, refs={"person": "gerard"}, kind="phone", value="010 000 33 44", source="Gerard zelf", as_of=-690, preferred=True, leave_message="yes")
    h.pro("referral", 696, by="marieke", received_at=-696, channel="phone", referrer_organisation="Brandweer Lindenhaven", referrer_name="de heer Koster", referrer_role="preventie",
          client_informed="yes", client_agrees="not_yet", reason="Huis staat vol. De gang is nog veertig centimeter breed. Meneer is vriendelijk en wil niets weg doen.", urgency="this_week",
          domains=["housing", "social_network", "physical_health"], adults=1, law="wmo", legal_frame="voluntary", contact_advice="Niet over opruimen beginnen. Hij was typograaf; vraag naar de letters.", fit="accept")
    h.status(690, [("outreach", 690), ("introduction", 660), ("analysis", 632), ("planning", 600), ("carrying_out", 570), ("evaluation", 160), ("watch", 120)],
             [(3, 690), (4, 120, "De doorgang is al acht maanden vrij en er komt elke week iemand.")], contact_every_days=60, watch_until=610, review_at=60, purpose="Veilig wonen met eigen spullen")
    for ago, manner, result, note in [(689, "bell", "no_answer", None), (684, "letter", "message_left", "Brief in een mooie letter gezet."), (675, "phone", "refused", "'Vandaag niet', zei hij, en bedankte voor de brief."), (666, "phone", "spoke", "Een half uur over lettertypes.")]:
        h.attempt(ago, manner, result, None, note)
    h.visit(660, "U bent de eerste die de Garamond herkent.", "Kennismaken aan de deur", "Vertelt prachtig.", minute=840, next_in=14, facts=[("housing", "Gang veertig centimeter, keuken bereikbaar.", "seen")])
    h.visit(640, "Mijn vrouw wist waar alles lag. Ik weet alleen dat het er ligt.", "Koffie in de keuken", "Noemde zijn vrouw.", next_in=10,
            facts=[("mental_health", "Vrouw drie jaar geleden overleden, sindsdien niets weggedaan.", "heard", "De spullen zijn ook van haar."), ("physical_health", "Twee keer gestruikeld dit jaar.", "heard")])
    h.measure(632, "start", {"housing": (2, "Vluchtweg versperd, brandweer geeft drie maanden."), "mental_health": (3, "Rouw."), "physical_health": (3, "Valgevaar."), "social_network": (2, "Ziet alleen de bakker."), "time_use": (3, "Leest en sorteert."), "finances": (5, "Pensioen, alles betaald."), "instrumental_adl": (3, "Kookt zelf, huishouden blijft liggen."), "justice": "not_needed", "substance_use": "not_needed", "work_education": "not_needed"},
              client={"housing": (4, "Het is vol, niet vies."), "social_network": (3, "De bakker vraagt ernaar als ik niet kom.")})
    h.drawing(625, [("riet", "Riet", "household", 1, "vrouw, overleden", {"kind": "deceased"}, dict(strength=3, quality="supportive")), ("paul", "Paul", "family", 3, "zoon in Gent", {"may_invite": "ask_first"}, dict(strength=1, quality="strained", frequency="less", wish="again")),
                    ("bakker", "bakker Ali", "neighbours", 2, "bakker", {"may_invite": "yes"}, dict(strength=2, quality="supportive", direction="gets", support=["company"], frequency="daily")), ("museum", "drukkerijmuseum", "work_school_activity", 3, "oud-collega's", {"kind": "group_or_place"}, dict(strength=1, frequency="less", wish="more")),
                    ("joost_n", "Joost", "professionals", 2, "vaste contactpersoon", {}, dict(strength=1, frequency="weekly"))], words="Dun, maar goed papier.")
    h.snapshot(625, "Eerste tekening", "Dun, maar goed papier.")
    h.plan(600, "De letterkast van mijn vader een plek geven waar mensen ernaar kijken.", "Als de gang vrij is en ik zelf bepaal wat blijft.",
           [("client", "Een gang van negentig centimeter", "Hij moet recht zijn, dat hoort zo.", ["housing"], "reached", [("Elke dinsdag één meter, Gerard beslist", "together", "Joost", "professional", 90, "done"), ("Rookmelders ophangen", "with", "bakker Ali", "network", 30, "done")]),
            ("client", "Iemand die weet hoe het met mij gaat", "Behalve de bakker.", ["social_network"], "reached", [("Koffie in het drukkerijmuseum", "with", "oud-collega Bert", "network", 150, "done"), ("Paul schrijven", "alone", "Gerard", "self", 210, "done")]),
            ("collaboration", "Brandweer en corporatie geven tijd zolang er vooruitgang is", None, ["housing"], "reached", [("Maandelijkse foto naar de brandweer, met toestemming", "alone", "Joost", "professional", 30, "done")])], review_in=180, strengths="Precies, geestig, gastvrij met woorden.", names="Gerard")
    for ago, words, purpose, good, win in [
            (571, "De kranten mogen weg. De Volkskrant van 1969 niet.", "Eerste meter", "Besliste zelf.", "Eén meter."), (540, "Ik vond haar leesbril. We zijn toen gestopt.", "Dinsdagmeter", "Wij namen de tijd.", None),
            (480, "De brandweerman gaf mij een hand in plaats van een brief.", "Controle met de brandweer", "Liet hem binnen.", "Termijn verlengd."), (410, "Paul schreef terug. Getypt. Vreselijke letter, lieve brief.", "Bijpraten", "Schreef zijn zoon.", "Brief van Paul."),
            (330, "Negentig centimeter. Meet maar na.", "Gang klaar", "Volgehouden, 31 dinsdagen.", "Gang vrij."), (240, "In het museum noemen ze mij meester.", "Bijpraten", "Geeft op donderdag uitleg aan kinderen.", "Vrijwilliger geworden.")]:
        h.visit(ago, words, purpose, good, win, next_in=14, minute=840)
    h.draw(242, "bert", "Bert", "friends", 2, "oud-collega", {"may_invite": "yes", "call_at_night": True}, dict(strength=2, quality="supportive", direction="both", support=["company", "practical"], frequency="weekly"))
    h.move(242, "museum", 1, "work_school_activity", strength=3, frequency="weekly", client_says="Daar ruikt het naar inkt.")
    h.move(242, "paul", 2, "family", quality="mixed", frequency="monthly")
    h.snapshot(242, "Anderhalf jaar later", "Het papier is dikker geworden.")
    h.measure(165, "closing", {"housing": (4, "Vluchtweg acht maanden vrij.", "Gang en keuken in 31 weken vrijgemaakt."), "mental_health": (4, "Praat over Riet zonder te stoppen."), "physical_health": (4, "Niet meer gevallen."), "social_network": (4, "Bert, bakker, museum, Paul belt.", "Werk in het museum bracht mensen terug.")},
              client={"housing": (5, "Recht."), "social_network": (4, "Goed papier.")})
    h.client("evaluation", 150, evaluated_at=-150, helped="Dat u niets aanraakte zonder te vragen.", did_not_help="De eerste brief van de gemeente. Kil gezet.", what_changed="Mijn zoon komt met Pasen.", advice="Begin met de letters, niet met het huis.", alliance_could_say="good", alliance_matters="good", alliance_knows_next="good")
    h.client("plan", 150, key="plan", status="closed", changed_because="Alles is bereikt. Het museum blijft.")
    h.client("watch_checkin", 61, checked_at=-61, how_are_you="good", anything_new="Paul is geweest. Hij mat de gang na.", come_by="no", next_contact=-1, place="phone")
    h.task(61, "Even bellen: hoe gaat het?", -1, "contact")
    h.calls(585, 130, 31, 6)
    return h


def henk_ria():
    h = Household("h06", "Henk en Ria Wolters", "samira", "marieke")
    h.header(64, address="Beukenstraat 3", place="Lindenhaven", language="nl", form_of_address="u", director_name="Samira El Idrissi", director_phone="06 00 00 01 01", reachability="Ria neemt op. Henk mag het horen, maar vergeet het.",
             pets="Hond Boris, blaft, doet niets.", question_own_words="Ik wil Henk thuis houden en zelf ook een keer slapen.")
    h.client("person", 64, key="ria", name="Ria", relation="zelf", kind="adult", birth_year=1950, lives_here=True, is_client=True, language="nl", reading="easily", informal_carer=True, carer_load="too_much")
    h.client("person", 64, key="henk", name="Henk", relation="man", kind="adult", birth_year=1947, lives_here=True, is_client=True, language="nl", reading="with_help")
    h.client("contact_point", 64, refs={"person": "ria"}, kind="phone", value="010 000 55 66", source="huisarts", as_of=-64, preferred=True, leave_message="yes")
    h.client("contact_point", 40, kind="mobile", value="06 00 00 66 77", label="dochter Ingrid", source="Ria", as_of=-40, leave_message="yes")
    h.pro("referral", 68, by="marieke", received_at=-68, channel="mail", referrer_organisation="Huisartsen Lindenhaven", referrer_name="dokter Van Wijk", referrer_role="huisarts", client_informed="yes", client_agrees="yes",
          reason="Echtpaar, meneer vergeetachtig en 's nachts op, mevrouw uitgeput. Weigeren tot nu toe alle hulp.", urgency="this_week", domains=["physical_health", "mental_health", "instrumental_adl"], adults=2, pets="hond", law="wmo", fit="accept")
    h.status(66, [("outreach", 66), ("introduction", 58), ("analysis", 30)], [(3, 66)], contact_every_days=10, review_at=40, purpose="Samen thuis blijven wonen")
    h.attempt(64, "phone", "spoke", None, "Ria wilde eerst weten of wij 'van de indicaties' zijn.")
    h.visit(58, "Vijfenvijftig jaar getrouwd en nu vraagt hij waar zijn vrouw is. Terwijl ik naast hem zit.", "Kennismaken", "Zij maken nog grapjes samen.", present=["client", "partner"], next_in=7, minute=630,
            facts=[("mental_health", "Henk vroeg drie keer in een uur welke dag het is.", "heard"), ("domestic_relations", "Hij pakte haar hand toen zij huilde.", "seen", "De band staat.")])
    h.visit(49, "Ik slaap met de voordeursleutel onder mijn kussen.", "Hoe gaan de nachten", "Ria durfde te zeggen dat het niet gaat.", present=["client", "partner"], next_in=7,
            worry=("Henk gaat 's nachts naar buiten", "Henk", "sure", "open", "Bel op de deur, buurman weet ervan."), agreements=[("Bel met licht op de voordeur monteren", "buurman Stef", "network", 4, ("done", 2)), ("Huisarts bellen over slapen", "Ria", "client", 5, ("done", 5))])
    h.drawing(41, [("henk_n", "Henk", "household", 1, "man", {"lives_here": True}, dict(strength=3, quality="supportive", direction="gives", frequency="daily")), ("boris", "Boris", "household", 1, "hond", {"kind": "pet"}, dict(strength=3, frequency="daily")),
                   ("ingrid", "Ingrid", "family", 2, "dochter", {"may_invite": "yes", "call_at_night": True, "informal_carer": True, "carer_load": "heavy"}, dict(strength=2, quality="supportive", direction="gets", support=["practical", "emotional"], frequency="weekly")),
                   ("rob", "Rob", "family", 3, "zoon", {"may_invite": "ask_first"}, dict(strength=1, quality="mixed", frequency="monthly", wish="more")), ("stef", "Stef", "neighbours", 2, "buurman", {"may_invite": "yes", "call_at_night": True}, dict(strength=2, quality="supportive", direction="gets", support=["practical"], frequency="weekly")),
                   ("biljart", "biljartclub", "work_school_activity", 3, "van Henk", {"kind": "group_or_place"}, dict(strength=1, frequency="less", wish="again")), ("arts", "dokter Van Wijk", "professionals", 3, "huisarts", {}, dict(strength=1, frequency="monthly"))],
              [("ingrid", "rob", {"between": "tension"}), ("henk_n", "stef", {"between": "get_along"})], me="Ria", words="Er zijn er meer dan ik durf te vragen.")
    h.snapshot(41, "Eerste tekening, Ria")
    h.measure(30, "start", {"mental_health": (2, "Henk verdwaalt 's nachts, Ria uitgeput."), "physical_health": (3, "Ria hoge bloeddruk."), "instrumental_adl": (3, "Ria doet alles."), "basic_adl": (3, "Henk heeft hulp nodig bij aankleden."), "social_network": (3, "Dochter en buurman helpen, niemand weet hoe veel."), "housing": (5, "Eigen huis."), "finances": (5, "Geen zorgen."), "domestic_relations": (4, "Liefdevol."), "justice": "not_needed", "work_education": "not_needed", "substance_use": "not_needed"},
              client={"mental_health": (2, "Ik ben op."), "social_network": (3, "Ik vraag het te laat."), "domestic_relations": (5, "Hij is nog steeds mijn Henk.")}, remarks="Score van Ria. Henk vertelde over de biljartclub.")
    h.visit(29, "Rob zei: mam, dat wist ik niet. Nee, zei ik, dat wist niemand.", "Gesprek met de kinderen erbij", "Beide kinderen zaten aan tafel.", "Rob komt op zondag.", present=["client", "partner", "family"], next_in=10, length=90, faces=GOOD)
    h.visit(11, "Twee nachten geslapen. Ik was vergeten hoe de ochtend eruitziet.", "Hoe gaat het met de zondag", "Ria vroeg hulp.", "Twee nachten slaap.", present=["client", "partner"], next_in=8,
            facts=[("mental_health", "Henk speelde een half uur biljart met Stef en noemde de score.", "seen", "Dit kan hij nog goed.")], agreements=[("Kijken bij de ontmoetingsgroep op donderdag", "Ria, Henk en Samira", "professional", 9, "open"), ("Op zondag bij vader en moeder", "Rob", "network", 5, ("done", 4))])
    h.helper(64, "dokter Van Wijk", "Huisartsen Lindenhaven", "Medische zorg", 4000, useful="good", discipline="huisarts")
    h.helper(20, "Casemanager dementie", "Zorg Lindenhaven", "Aangevraagd", 20, "asleep", asked_by="huisarts")
    h.task(11, "Plan maken: eerste gesprek met Ria, Ingrid en Rob", 6, "other")
    h.appointment(11, 0, 900, "Ontmoetingsgroep voorbereiden")
    h.calls(52, 8, 12, 16)
    return h


def rowan():
    h = Household("h07", "Rowan Bakker", "joost", "priya")
    h.header(23, place="Lindenhaven, slaapt bij vrienden", language="nl", form_of_address="je", director_name="Joost van Dalen", director_phone="06 00 00 01 02", reachability="Appen na 12 uur. Afspreken in de bibliotheek of bij de skatebaan.", question_own_words="Een adres. Al is het een brievenbus.")
    h.client("person", 23, key="rowan", name="Rowan", relation="zelf", kind="adult", birth_year=2003, lives_here=False, is_client=True, language="nl", reading="easily")
    h.client("contact_point", 23, refs={"person": "rowan"}, kind="message_app", value="06 00 00 77 88", source="Rowan zelf", as_of=-23, preferred=True, leave_message="yes")
    h.pro("referral", 27, by="marieke", received_at=-27, channel="team", referrer_organisation="Bibliotheek Lindenhaven", referrer_name="Femke", referrer_role="medewerker", client_informed="yes", client_agrees="yes", reason="Jongere zit elke dag in de bieb met een grote tas. Vroeg waar je post kunt krijgen zonder huis.", urgency="this_week", domains=["housing", "finances", "work_education"], adults=1, law="wmo", fit="accept")
    h.status(25, [("outreach", 25), ("introduction", 18)], [(1, 25)], contact_every_days=7, review_at=50, purpose="Briefadres, inkomen, slaapplek")
    h.attempt(24, "place", "seen", "Morgen weer, met twee broodjes.", "Rowan zat in de bieb met koptelefoon op.")
    h.attempt(22, "place", "spoke", None, "Broodje kaas. Hij vroeg of ik ook zo'n formulier heb.")
    h.visit(18, "Ik ben niet dakloos. Ik heb twaalf banken.", "Kennismaken", "Houdt overzicht over waar hij slaapt.", place="neighbourhood_place", present=["client"], next_in=5, minute=780, facts=[("housing", "Slaapt bij wisselende vrienden, tas gaat overal mee.", "heard"), ("work_education", "Stopte met mbo ict in het laatste jaar.", "heard")])
    h.visit(12, "Bij de gemeente vroegen ze mijn adres om een adres te krijgen.", "Samen naar het loket", "Bleef beleefd.", "Aanvraag briefadres ingeleverd.", place="agency", came_along_to="loket burgerzaken", next_in=7, agreements=[("Zorgverzekering opzoeken in de mail", "Rowan", "client", 5, ("done", 3)), ("Bellen over de aanvraag briefadres", "Joost", "professional", 6, "open")])
    h.drawing(10, [("opa", "opa Wim", "family", 2, "opa", {"may_invite": "ask_first"}, dict(strength=2, quality="supportive", direction="both", frequency="monthly", wish="more")), ("jay", "Jay", "friends", 1, "beste vriend", {"may_invite": "yes", "call_at_night": True}, dict(strength=3, quality="supportive", direction="both", support=["practical", "company"], frequency="daily")),
                   ("lisa", "Lisa", "friends", 2, "huisgenoot van Jay", {}, dict(strength=1, quality="mixed", frequency="weekly")), ("ma", "ma", "family", 3, "moeder", {"may_invite": "no"}, dict(strength=1, quality="strained", frequency="less", client_says="Niet nu.")), ("skate", "skatebaan", "work_school_activity", 2, "", {"kind": "group_or_place"}, dict(strength=2, quality="supportive", frequency="daily"))], [("jay", "lisa", {"between": "tension"})], drawn_by="client")
    h.visit(4, "Jay zegt dat ik mag blijven tot de vakantie. Dat is langer dan ik ooit vooruit kijk.", "Kijken wat er nu nodig is", "Vroeg het zelf aan Jay.", "Slaapplek tot de zomer.", place="neighbourhood_place", present=["client", "friend"], next_in=6, faces=("good", "good", "so_so"))
    h.task(12, "Bellen over de aanvraag briefadres", -1, "agreement")
    h.appointment(4, 2, 780, "Leefgebieden, alleen wonen en geld", "neighbourhood_place")
    return h


def marek():
    h = Household("h08", "Marek Kowalski", "joost", "samira")
    h.header(48, address="Industrieweg 2b", place="Lindenhaven", language="pl", interpreter="phone", form_of_address="u", director_name="Joost van Dalen", director_phone="06 00 00 01 02", reachability="Nog niemand gesproken. Licht brandt na 21 uur.")
    h.client("person", 48, key="marek", name="Marek", relation="zelf", kind="adult", birth_year=1974, lives_here=True, is_client=True, language="pl")
    h.pro("referral", 50, by="marieke", received_at=-50, channel="phone", referrer_organisation="Energieloket", referrer_name="Sanne", referrer_role="adviseur", client_informed="not_yet", client_agrees="not_yet", reason="Afsluiting van energie aangekondigd. Reageert niet op brieven. Kaartjes liggen de volgende dag wel binnen.", urgency="this_week", domains=["finances", "housing"], adults=1, law="wmo", legal_frame="voluntary", contact_advice="Pools, kort, geen logo van de gemeente op de envelop.", fit="accept")
    h.status(48, [("outreach", 48)], [(1, 48)], contact_every_days=7, purpose="Contact maken, energie aan houden")
    for ago, manner, result, idea, note in [(47, "bell", "no_answer", "Avond proberen.", None), (43, "card", "message_left", "Kaartje in het Pools.", "Tekst door de tolk laten maken."), (38, "bell", "no_answer", None, "Buurman: hij werkt in ploegen."), (31, "via_neighbour", "message_left", "Buurman Piotr geeft het door.", "Piotr nam het kaartje graag mee."),
                                           (24, "letter", "message_left", "Foto van mij erbij, dan weet hij wie er komt.", None), (17, "bell", "seen", "Zaterdagmiddag.", "Hij liep naar de bus en knikte."), (10, "phone", "no_answer", "Terugbellen na de ploegendienst.", "Nummer via Piotr, met zijn goedvinden."), (3, "card", "message_left", "Samen met Piotr langs.", "Kaartje met thee erin.")]:
        h.attempt(ago, manner, result, idea, note, minute=1260 if ago % 2 else 990)
    h.pro("journal_entry", 18, happened_at=-18, start_minute=700, kind="call", with_whom="Energieloket, Sanne", text="Afsluiting is zes weken uitgesteld zolang wij aan de deur komen.", decision="Wij laten elke twee weken weten hoe het staat.")
    h.pro("journal_entry", 5, happened_at=-5, start_minute=560, kind="consultation", with_whom="teamoverleg", text="Week zeven zonder gesprek. Stoppen voelt niet goed: de kaartjes komen aan.", decision="Nog twee pogingen met Piotr erbij, daarna samen met het energieloket wegen.", reason="Hij knikte.")
    h.task(5, "Gesprek met de aanmelder over acht weken zonder contact", 5, "contact")
    h.appointment(3, 1, 1140, "Samen met buurman Piotr langs")
    return h
