# SPDX-License-Identifier: EUPL-1.2
from story import Household

GOOD = ("good", "good", "good")


def truus():
    h = Household("h01", "Truus de Bont", "priya", "joost")
    h.header(702, address="Lindenlaan 14", place="Lindenhaven", language="nl", form_of_address="je", director_name="Priya Ramdin",
             director_phone="06 00 00 01 03", director_reachable="elke werkdag, 9 tot 16 uur",
             reachability="Eerst bellen, dan pas aanbellen. 's Ochtends gaat beter dan 's middags. Laat de telefoon lang overgaan.",
             pets="Kat Minoes. Deur dicht houden.", question_own_words="Ik wil dat die enveloppen ophouden.",
             may_share="Met de buurvrouw mag over afspraken gepraat worden. Niet over geld.",
             client_wants_known="Ik lees langzaam. Zeg het gewoon twee keer.")
    h.client("person", 702, key="truus", name="Truus", relation="zelf", kind="adult", birth_year=1963, lives_here=True, is_client=True,
             language="nl", reading="with_help")
    h.client("contact_point", 702, refs={"person": "truus"}, kind="phone", value="010 000 11 22", label="thuis", source="aanmelding",
             as_of=-702, preferred=True, leave_message="yes")
    h.client("contact_point", 300, kind="mobile", value="06 00 00 22 33", label="buurvrouw Hanneke", source="Truus zelf", as_of=-300,
             leave_message="ask_first")
    h.pro("referral", 710, by="marieke", received_at=-710, channel="phone", referrer_organisation="Woningcorporatie De Haven",
          referrer_name="mevrouw Aydin", referrer_role="consulent", client_informed="yes", client_agrees="yes",
          reason="Huurachterstand van drie maanden. Doet de deur wel open, maar brieven blijven dicht. De consulent denkt dat er meer speelt.",
          urgency="this_week", domains=["finances", "instrumental_adl", "social_network"], adults=1, pets="kat", legal_frame="voluntary",
          law="wmo", contact_advice="Rustig praten, niet met papieren beginnen. Vraag naar de kat.", fit="accept", team_meeting_at=-705)
    h.pro("control_check", 706, by="marieke", checked_at=-706, outcome="none", spoken_with="corporatie en huisarts",
          remarks="Geen ander plan, geen andere regisseur.")
    h.status(704, [("outreach", 704), ("introduction", 690), ("analysis", 668), ("planning", 640), ("carrying_out", 610)],
             [(1, 704), (3, 240, "De huur is weer op orde. Nu vooral volhouden en mensen erbij.")], contact_every_days=14,
             review_at=21, purpose="Huur behouden en grip op de post")
    h.attempt(703, "bell", "no_answer", "Morgen in de ochtend opnieuw, met een kaartje.")
    h.attempt(702, "card", "message_left", "Op het kaartje staat alleen mijn naam en telefoonnummer.")
    h.attempt(699, "bell", "seen", "Zij zwaaide vanachter het raam. Vrijdag weer langs.", "Gordijn ging open, kat in de vensterbank.")
    h.attempt(697, "bell", "spoke", None, "Gepraat aan de deur, tien minuten, over Minoes.", by="joost")
    h.visit(690, "Als die kat er niet was, stond ik niet eens op.", "Kennismaken", "Zorgt heel goed voor Minoes.",
            facts=[("instrumental_adl", "Op tafel ligt een stapel post van een halve meter.", "seen"),
                   ("social_network", "De buurvrouw belde aan met soep.", "seen", "Er is dus wel iemand dichtbij.")], next_in=5)
    h.visit(685, "Ik zie dat het geld is. Dan leg ik het weg.", "Samen tien enveloppen openen", "Zij hield het een half uur vol.",
            "De eerste envelop zelf opengemaakt.",
            facts=[("finances", "Huurachterstand €1.940, energie €380, zorgverzekering drie maanden.", "read")], next_in=7,
            agreements=[("De post van deze week in de blauwe doos leggen, dicht mag", "Truus", "client", 7, ("done", 6)),
                        ("Bellen met De Haven over een regeling", "Priya", "professional", 3, ("done", 2))], practical_help=["letters"])
    h.visit(671, "Vroeger deed mijn moeder alles met cijfers.", "Rustig vertellen, leefgebieden", "Weet precies wat zij in huis heeft.",
            facts=[("time_use", "Dagen lijken op elkaar: tv, kat, winkel op donderdag.", "heard")], next_in=8, faces=GOOD)
    h.measure(668, "start", {"finances": (1, "Drie maanden huurachterstand, ontruiming aangekondigd.", "", "Regeling aangevraagd, De Haven wacht vier weken."),
                             "housing": (2, "Brief over ontruiming ontvangen."), "instrumental_adl": (2, "Post blijft dicht, huishouden lukt."),
                             "social_network": (3, "Buurvrouw komt elke week."), "time_use": (3, "Weinig om voor op te staan."),
                             "justice": "not_needed", "substance_use": "not_needed", "work_education": "not_discussed",
                             "mental_health": "too_little_known"},
              client={"finances": (2, "Ik slaap er niet van."), "social_network": (4, "Ik heb Hanneke en Minoes.")})
    h.drawing(660, [("minoes", "Minoes", "household", 1, "kat", {"kind": "pet"}, dict(strength=3, quality="supportive", direction="both",
                     support=["company"], frequency="daily", client_says="Zij weet wanneer ik verdrietig ben.")),
                    ("hanneke", "Hanneke", "neighbours", 2, "buurvrouw", {"may_invite": "yes", "call_at_night": True},
                     dict(strength=2, quality="supportive", direction="gets", support=["practical", "company"], frequency="weekly", wish="more")),
                    ("sjaan", "Sjaan", "family", 3, "zus", {"may_invite": "ask_first"},
                     dict(strength=1, quality="broken", frequency="none", wish="again", client_says="Later misschien.")),
                    ("kees", "neef Kees", "family", 3, "neef", {"may_invite": "ask_first"}, dict(strength=1, quality="mixed", frequency="less")),
                    ("kerk", "koffieochtend", "work_school_activity", 3, "in het buurthuis", {"kind": "group_or_place"}, dict(strength=1, frequency="less", wish="more")),
                    ("moeder", "moeder", "family", 1, "overleden", {"kind": "deceased"}, dict(strength=3, quality="supportive")),
                    ("priya_n", "Priya", "professionals", 2, "vaste contactpersoon", {}, dict(strength=1, frequency="weekly", support=["practical", "advice"])),
                    ("aydin", "mevrouw Aydin", "professionals", 3, "De Haven", {}, dict(strength=1, frequency="monthly"))],
              [("hanneke", "minoes", {"between": "get_along"}), ("sjaan", "kees", {"between": "get_along"})],
              words="Minoes mag het dichtst bij.", drawn_by="client")
    h.snapshot(660, "Eerste tekening", "Ik had gedacht dat er niemand op zou staan.", "client")
    h.plan(640, "Weer met de bus naar zee, met Minoes in een mandje.", "Als de huur betaald is en ik de post durf te openen.",
           [("client", "De huur wordt elke maand betaald", "Dat ik niet weg hoef.", ["finances", "housing"], "reached",
             [("Machtiging voor de huur tekenen", "together", "Priya", "professional", 20, "done"),
              ("Elke maand samen naar het saldo kijken", "with", "Hanneke", "network", 60, "done")]),
            ("client", "Post openen zonder buikpijn", "Eén doos, één keer per week.", ["instrumental_adl"], "open",
             [("Op maandag de blauwe doos legen", "with", "Hanneke", "network", 655, "doing"),
              ("Zelf bellen als een brief niet duidelijk is", "alone", "Truus", "self", 660, "todo")]),
            ("client", "Een ochtend in de week onder de mensen", "Koffie, geen gedoe.", ["time_use", "social_network"], "partly",
             [("Eén keer samen naar de koffieochtend", "together", "Priya", "professional", 90, "done"),
              ("Op woensdag met Hanneke naar de koffieochtend", "with", "Hanneke", "network", 655, "doing")]),
            ("collaboration", "De Haven en het team bellen elkaar voordat er een brief gaat", None, ["housing"], "reached",
             [("Vast telefoonnummer afspreken met mevrouw Aydin", "alone", "Priya", "professional", 14, "done")])],
           review_in=661, strengths="Zorgzaam, eerlijk, houdt zich aan afspraken.", my_people="Hanneke. En Minoes natuurlijk.",
           helps_others="Ik pas op de planten van de hele galerij.", names="Truus, Hanneke, Priya")
    h.visit(641, "Lees het nog eens voor, dat van de zee.", "Het plan samen maken", "Zij koos zelf de woorden.",
            present=["client", "neighbour"], next_in=14, faces=GOOD, teach_back_done=True,
            teach_back_words="Op maandag de doos. De huur gaat vanzelf.")
    h.visit(590, "Er zat een aardige brief bij. Dat wist ik niet, dat die bestaan.", "Post en saldo", "Twee brieven zelf gelezen.",
            "Zelf De Haven gebeld, met het papiertje ernaast.",
            facts=[("finances", "Regeling loopt: €60 per maand, drie keer op tijd.", "read")], next_in=14)
    h.visit(530, "Ik had een slechte week. Toch deed ik open.", "Kijken hoe het gaat", "Deed open op een moeilijke dag.",
            facts=[("mental_health", "Sliep slecht, huilde kort.", "seen", "Rond de sterfdag van haar moeder; het past erbij, zegt zij.")],
            next_in=5, faces=("good", "good", "so_so"))
    h.visit(482, "Hanneke zei: jij hoort er gewoon bij.", "Koffieochtend nabespreken", "Bleef anderhalf uur.", "Met de groep gelachen om Minoes.",
            place="neighbourhood_place", present=["client", "neighbour"], next_in=14)
    h.measure(480, "periodic", {"finances": (2, "Regeling loopt, zorgverzekering is bij."), "housing": (3, "Ontruiming van de baan."),
                                "instrumental_adl": (3, "Blauwe doos werkt met hulp."), "social_network": (3, "Koffieochtend eens per twee weken."),
                                "time_use": (3, "Woensdag is een vaste dag."), "justice": "not_needed", "mental_health": (3, "Slaapt beter, soms verdrietig.")},
              client={"finances": (3, "Ik durf weer te kijken."), "social_network": (4, "Er zijn er meer dan ik dacht.")})
    h.visit(420, "Die pinpas deed raar en ik ben niet boos geworden.", "Samen naar de bank", "Bleef rustig aan het loket.",
            place="agency", came_along_to="de bank", next_in=21)
    h.visit(361, "Een jaar. Ik heb taart gekocht. Kleine.", "Een jaar terugkijken", "Durft terug te kijken.", "Taart.",
            present=["client", "neighbour"], next_in=21, faces=GOOD)
    h.move(240, "hanneke", 1, "neighbours", strength=3, frequency="daily", direction="both", client_says="Zij helpt mij, ik help haar met de planten.")
    h.draw(240, "wil", "Wil", "friends", 2, "van de koffieochtend", {"may_invite": "yes"}, dict(strength=2, quality="supportive", direction="both",
           support=["company"], frequency="weekly"))
    h.move(240, "kerk", 2, "work_school_activity", frequency="weekly", strength=2)
    h.snapshot(240, "Na anderhalf jaar", "Kijk, Wil staat erbij.")
    h.visit(238, "De huur is klaar. Helemaal klaar.", "Laatste termijn vieren", "Twintig maanden volgehouden.", "Regeling afgelost.",
            facts=[("finances", "Laatste termijn betaald, bewijs gezien.", "read")], next_in=30)
    h.measure(236, "periodic", {"finances": (4, "Geen achterstand, machtiging loopt.", "Regeling volledig afgelost."),
                                "housing": (4, "Huurcontract loopt gewoon door."), "instrumental_adl": (3, "Lukt met Hanneke erbij."),
                                "social_network": (4, "Hanneke en Wil, elke week."), "time_use": (4, "Woensdag en vrijdag vaste dagen.")},
              client={"finances": (4, "Ik heb €40 over voor de bus."), "instrumental_adl": (3, "Die doos, dat blijft een ding.")})
    h.visit(150, "Sjaan stuurde een kaartje. Ik heb het op de kast gezet.", "Bijpraten", "Laat het kaartje rustig staan.",
            facts=[("social_network", "Kaart van zus na zes jaar.", "seen")], next_in=30)
    h.visit(96, "Ik heb een brief zelf weggegooid omdat het reclame was!", "Post en saldo", "Ziet het verschil tussen reclame en echt.",
            "Reclame herkend.", next_in=30)
    h.visit(52, "Nieuwe telefoon. Ik mis de knoppen.", "Telefoon instellen", "Vroeg zelf om hulp aan Wil.", next_in=21, practical_help=["phone_call"],
            agreements=[("Grote letters instellen op de telefoon", "Wil", "network", 10, ("done", 8))])
    h.visit(16, "Naar zee. Dat was geen grap hoor.", "Plan bijwerken, dagje zee", "Heeft €35 gespaard in een potje.", "Zelf de bustijden gevraagd.",
            facts=[("finances", "Spaart in een glazen potje, €35.", "seen"), ("physical_health", "Rechterknie dik, loopt voorzichtig.", "seen",
                    "Een dagje zee kan, met een bankje onderweg.")], next_in=14, faces=GOOD,
            agreements=[("Uitzoeken welke bus bij zee stopt", "Wil en Truus", "network", 20, "open"),
                        ("Afspraak bij de huisarts over de knie", "Truus", "client", 10, "open")])
    h.pro("network_note", 150, refs={"network_person": "sjaan"}, remark="Truus wil het tempo zelf kiezen. Niet naar vragen, wel luisteren als zij begint.",
          told_to_client=True, noted_at=-150)
    h.helper(700, "mevrouw Aydin", "Woningcorporatie De Haven", "Huur en regeling", 720, "asleep", could_stop=True, useful="good", discipline="wonen")
    h.helper(640, "dokter Van Wijk", "Huisartsen Lindenhaven", "Lichamelijke klachten", 2000, useful="so_so", discipline="huisarts")
    h.helper(600, "Budgetspreekuur", "Stichting Rond", "Meekijken met de begroting", 600, "ended", until=-230, useful="good")
    h.task(16, "Kopie van het plan in grote letters brengen", 3, "agreement")
    h.task(30, "Evaluatie van het plan samen met Hanneke", 21, "review")
    h.appointment(16, 0, 570, "Plan bijwerken en busreis")
    h.calls(655, 30, 37, 0)
    return h


def selam():
    h = Household("h02", "Selam Tesfay", "samira", "priya")
    h.header(118, address="Havenkade 203, derde etage", place="Lindenhaven", language="ti", interpreter="phone", form_of_address="u",
             director_name="Samira El Idrissi", director_phone="06 00 00 01 01", director_reachable="ma t/m do, 9 tot 17 uur",
             reachability="Spraakbericht sturen werkt het best. Niet bellen tussen 15 en 16 uur, dan haalt zij Naod van school.",
             question_own_words="Ik wil de brieven begrijpen en mijn kinderen rust geven.",
             may_share="Met school mag over Naod gepraat worden, als Selam erbij is.")
    h.client("person", 118, key="selam", name="Selam", relation="zelf, moeder", kind="adult", birth_year=1996, lives_here=True, is_client=True,
             language="ti", reading="not_well")
    h.client("person", 118, key="naod", name="Naod", relation="zoon", kind="child", birth_year=2019, lives_here=True, language="nl")
    h.client("person", 118, key="ruta", name="Ruta", relation="dochter", kind="child", birth_year=2022, lives_here=True, language="ti")
    h.client("contact_point", 118, refs={"person": "selam"}, kind="mobile", value="06 00 00 33 44", source="aanmelding", as_of=-118,
             preferred=True, leave_message="yes")
    h.pro("referral", 124, by="marieke", received_at=-124, channel="team", referrer_organisation="Ouder- en kindteam", referrer_name="Lotte Brink",
          referrer_role="jeugdverpleegkundige", client_informed="yes", client_agrees="yes",
          reason="Moeder alleen met twee kinderen. Toeslagen zijn stopgezet na de scheiding. Veel post die zij niet kan lezen.",
          urgency="this_week", domains=["finances", "instrumental_adl", "domestic_relations"], adults=1, children_ages="6 en 3",
          legal_frame="voluntary", law="wmo", contact_advice="Tolk Tigrinya, liefst een vrouw. Kom niet met twee tegelijk de eerste keer.", fit="accept")
    h.status(117, [("outreach", 117), ("introduction", 108), ("analysis", 80), ("planning", 40)], [(1, 117)], contact_every_days=7,
             review_at=30, purpose="Inkomen herstellen, rust voor de kinderen")
    h.attempt(115, "text", "message_left", "Spraakbericht in het Tigrinya via de tolk.")
    h.attempt(112, "phone", "spoke", None, "Met tolk. Zij vroeg of ik ook thee drink.")
    h.visit(108, "Ik dacht dat u de kinderen kwam halen. Nu zie ik dat u komt zitten.", "Kennismaken met de praatplaat", "Zij durfde dat te zeggen.",
            present=["client", "child", "interpreter"], interpreter="phone", language="ti", next_in=7, faces=GOOD,
            children=[("Naod", True, False, "none", None), ("Ruta", True, False, "none", None)],
            facts=[("domestic_relations", "Naod maakte een puzzel en liet hem aan moeder zien.", "seen", "Hij zoekt haar op als hij iets af heeft."),
                   ("instrumental_adl", "Post ligt op soort, netjes, ongeopend.", "seen")])
    h.visit(101, "Eerst de brief met de rode rand.", "Brieven lezen met tolk", "Koos zelf de volgorde.", "Kent nu het woord 'aanmaning'.",
            present=["client", "interpreter"], interpreter="phone", language="ti", practical_help=["letters", "forms"], next_in=7,
            facts=[("finances", "Kindgebonden budget stopgezet per 1 van de vorige maand: adres van vader staat nog als toeslagpartner.", "read")],
            agreements=[("Toeslagpartner laten wijzigen", "Priya", "professional", 14, ("done", 12)),
                        ("Bankafschriften van drie maanden zoeken", "Selam", "client", 7, ("done", 5))])
    h.visit(92, "Naod vertaalt voor mij, maar hij is zes. Dat wil ik niet meer.", "Samen kijken wie kan helpen met taal", "Beschermt haar zoon.",
            present=["client", "interpreter"], interpreter="phone", language="ti", next_in=7,
            facts=[("participation", "Kent twee vrouwen uit de kerk, ziet hen op zondag.", "heard")])
    h.measure(80, "start", {"finances": (2, "Toeslagen onderbroken, leeft van €210 per week."), "housing": (4, "Huurt zelf, contract in orde."),
                            "domestic_relations": (4, "Rust in huis sinds de scheiding."), "mental_health": (3, "Slaapt slecht, zorgt goed voor de kinderen."),
                            "instrumental_adl": (3, "Huishouden goed, post en bellen lukken niet door de taal."), "social_network": (3, "Vrouwen uit de kerk."),
                            "work_education": (2, "Taalles gestopt toen Ruta kwam."), "substance_use": "not_needed", "justice": "not_needed",
                            "physical_health": "not_discussed"},
              client={"finances": (1, "De koelkast is op vrijdag leeg."), "domestic_relations": (5, "Nu is het stil. Goed stil."), "work_education": (2, "Ik wil leren lezen.")})
    h.drawing(74, [("naod_n", "Naod", "household", 1, "zoon", {"lives_here": True}, dict(strength=3, quality="supportive", direction="both", frequency="daily")),
                   ("ruta_n", "Ruta", "household", 1, "dochter", {"lives_here": True}, dict(strength=3, quality="supportive", direction="gives", frequency="daily")),
                   ("almaz", "Almaz", "friends", 2, "van de kerk", {"may_invite": "yes", "call_at_night": True}, dict(strength=2, quality="supportive",
                    direction="both", support=["emotional", "practical"], frequency="weekly", client_says="Zij zegt niets door.")),
                   ("hiwet", "Hiwet", "friends", 3, "van de kerk", {"may_invite": "ask_first"}, dict(strength=1, quality="supportive", frequency="weekly")),
                   ("mama", "mama", "family", 2, "in Asmara", {"may_invite": "no"}, dict(strength=3, quality="supportive", direction="both",
                    support=["emotional"], frequency="weekly", modes=["phone"])),
                   ("juf", "juf Noor", "work_school_activity", 2, "juf van Naod", {"may_invite": "ask_first"}, dict(strength=1, quality="supportive", frequency="weekly")),
                   ("yohannes", "Yohannes", "family", 3, "vader van de kinderen", {"may_invite": "no"}, dict(strength=1, quality="strained", frequency="monthly")),
                   ("samira_n", "Samira", "professionals", 2, "vaste contactpersoon", {}, dict(strength=1, frequency="weekly")),
                   ("lotte", "Lotte", "professionals", 3, "ouder- en kindteam", {}, dict(strength=1, frequency="monthly"))],
              [("almaz", "hiwet", {"between": "get_along"}), ("yohannes", "almaz", {"between": "tension"})], words="Mijn moeder is ver, maar zij staat dichtbij.")
    h.snapshot(74, "Eerste tekening")
    h.pro("network_note", 74, refs={"network_person": "yohannes"}, remark="Selam wil niet dat hij van de hulp weet. Berichten alleen via haar eigen telefoon.",
          told_to_client=True, noted_at=-74)
    h.visit(66, "Vrijdag was de koelkast vol. De kinderen vroegen of er feest was.", "Geld op een rij", "Kookte voor drie dagen.",
            "Toeslag is hersteld.", present=["client", "child", "interpreter"], interpreter="phone", language="ti", next_in=7, faces=GOOD,
            facts=[("finances", "Nabetaling van €640 ontvangen.", "read")], children=[("Naod", True, True, "none", None), ("Ruta", True, False, "none", None)])
    h.visit(52, "Ik kan mijn naam nu in twee schriften.", "Mee naar de taalles", "Ging als eerste naar binnen.", place="agency",
            came_along_to="intake taalhuis", next_in=7, win="Ingeschreven bij het taalhuis.")
    h.visit(38, "Mijn plan mag ook in mijn eigen taal, toch?", "Plan maken met Almaz erbij", "Almaz stelde de goede vragen.",
            present=["client", "friend", "interpreter"], interpreter="phone", language="ti", next_in=7, teach_back_done=True,
            teach_back_words="Almaz past op dinsdag op. Ik ga naar les. Samira belt de opvang.")
    h.plan(38, "Later help ik andere vrouwen met hun brieven.", "Elke week eten in huis en geen kind dat voor mij hoeft te vertalen.",
           [("client", "Naar de taalles, twee ochtenden", "Zelf de brief van school lezen.", ["work_education", "participation"], "open",
             [("Op dinsdag naar de les", "alone", "Selam", "self", 52, "doing"), ("Ruta op dinsdag bij Almaz", "with", "Almaz", "network", 52, "doing"),
              ("Plek op de peuteropvang aanvragen", "together", "Samira", "professional", 43, "todo")]),
            ("client", "Elke maand weten wat er komt en gaat", "Geen rode randen meer.", ["finances"], "open",
             [("Maandkaart met plaatjes bijhouden", "together", "Priya", "professional", 45, "doing")]),
            ("collaboration", "School, ouder- en kindteam en buurtteam gebruiken een tolk, nooit Naod", None, ["domestic_relations"], "open",
             [("Afspraak met juf Noor en Lotte", "alone", "Samira", "professional", 21, "done")])],
           strengths="Overzicht, geduld, humor.", my_people="Almaz, mijn moeder aan de telefoon.", helps_others="Ik vlecht haar voor drie vrouwen in de straat.",
           made_how="private_round", names="Selam, Almaz")
    h.visit(24, "Ruta huilde niet bij Almaz. Ik wel een beetje.", "Hoe gaat de les", "Twee lessen geweest.", "Op tijd op de les, met de tram.", next_in=7,
            present=["client", "interpreter"], interpreter="phone", language="ti", children=[("Ruta", True, False, "none", None)])
    h.visit(9, "De brief van school was een uitnodiging. Ik las het woord 'ouders'.", "Maandkaart en opvang", "Las een woord zelf.", "Het woord 'ouders'.",
            present=["client", "interpreter"], interpreter="phone", language="ti", next_in=7, faces=GOOD,
            facts=[("finances", "Maandkaart hangt op de koelkast, ingevuld tot vandaag.", "seen")],
            agreements=[("Meegaan naar de ouderavond", "Almaz", "network", 12, "open"), ("Opvang nabellen over de wachtlijst", "Samira", "professional", 5, "open")])
    h.helper(117, "Lotte Brink", "Ouder- en kindteam", "Groei en opvoeden", 400, useful="good", discipline="jeugdverpleegkundige")
    h.helper(90, "Inburgering Plus", "Gemeente", "Traject inburgering", 900, "asleep", wake_up=None)
    h.task(9, "Opvang nabellen over de wachtlijst", -2, "agreement")
    h.task(20, "Praatplaat scène 7 en 8 printen in het Tigrinya", 4, "other")
    h.appointment(9, 0, 660, "Maandkaart, opvang, ouderavond")
    h.calls(98, 10, 13, 2)
    return h


def emine():
    h = Household("h03", "Familie Yılmaz", "priya", "samira")
    h.header(540, address="Zuiderplein 8", place="Lindenhaven", language="tr", interpreter="none", form_of_address="u",
             director_name="Priya Ramdin", director_phone="06 00 00 01 03", reachability="Emine is op werkdagen na 16 uur thuis. Hasan altijd, maar hij belt liever terug.",
             question_own_words="Wij willen weer als gezin aan tafel zitten zonder over geld te praten.", pets="geen")
    h.client("person", 540, key="emine", name="Emine", relation="zelf, moeder", kind="adult", birth_year=1981, lives_here=True, is_client=True, language="tr", reading="easily")
    h.client("person", 540, key="hasan", name="Hasan", relation="man, vader", kind="adult", birth_year=1977, lives_here=True, is_client=True, language="tr", reading="easily")
    h.client("person", 540, key="derya", name="Derya", relation="dochter", kind="youth", birth_year=2010, lives_here=True, language="nl", reading="easily")
    h.client("person", 540, key="can", name="Can", relation="zoon", kind="child", birth_year=2014, lives_here=True, language="nl")
    h.client("contact_point", 540, refs={"person": "emine"}, kind="mobile", value="06 00 00 44 55", source="Emine zelf", as_of=-540, preferred=True, leave_message="yes")
    h.pro("referral", 548, by="marieke", received_at=-548, channel="walk_in", client_informed="yes", client_agrees="yes",
          reason="Kwam zelf binnenlopen. Man met rugklachten zonder werk, vier schuldeisers, dochter blijft van school.", urgency="normal",
          domains=["finances", "work_education", "physical_health", "domestic_relations"], adults=2, children_ages="13 en 9", law="wmo", fit="accept")
    h.status(545, [("introduction", 545), ("analysis", 520), ("planning", 490), ("carrying_out", 455)], [(1, 545)], contact_every_days=14,
             review_at=12, purpose="Schulden regelen, Derya weer naar school")
    h.visit(540, "Ik schaam me. Ik heb de taart gekocht van het boodschappengeld, omdat er bezoek kwam.", "Kennismaken", "Gastvrij, eerlijk.",
            present=["client", "partner"], next_in=10, facts=[("finances", "Vier schuldeisers, samen ongeveer €14.000.", "heard")])
    h.visit(526, "Sinds mijn rug ben ik de schaduw in dit huis.", "Gesprek met Hasan", "Hij begon zelf te praten.", present=["partner"], next_in=10,
            facts=[("physical_health", "Hernia twee jaar geleden, wacht op tweede gesprek bij het ziekenhuis.", "heard"),
                   ("mental_health", "Zit veel in de slaapkamer.", "told_by", "Hij mist het werk meer dan het geld, zegt hij.")])
    h.measure(520, "start", {"finances": (1, "Beslag op de toeslag dreigt.", "", "Noodstop gevraagd bij de gemeente."), "work_education": (2, "Hasan zonder werk, Emine 16 uur schoonmaak."),
                             "domestic_relations": (3, "Veel spanning, geen geweld."), "mental_health": (2, "Hasan somber."), "physical_health": (2, "Rug, geen behandeling."),
                             "housing": (3, "Huur net op tijd."), "social_network": (4, "Grote familie, weten van niets."), "justice": "not_needed", "substance_use": "does_not_want"},
              client={"finances": (1, "Elke bel is een schuldeiser."), "domestic_relations": (3, "We fluisteren."), "social_network": (2, "Ze mogen het niet weten.")})
    h.visit(505, "Ik ga niet naar school omdat ik bij mama wil blijven.", "Kennismaken met Derya", "Derya tekende wat er in haar hoofd zit.",
            present=["child", "client"], next_in=9, children=[("Derya", True, True, "some", "Blijft thuis om op vader te letten."), ("Can", True, False, "none", None)],
            facts=[("work_education", "Derya miste 22 dagen in drie maanden.", "read", "Zij let thuis op, dat kost haar school.")])
    h.drawing(495, [("hasan_n", "Hasan", "household", 1, "man", {"lives_here": True}, dict(strength=2, quality="mixed", direction="both", frequency="daily", wish="more")),
                    ("derya_n", "Derya", "household", 1, "dochter", {"lives_here": True}, dict(strength=3, quality="supportive", direction="both", frequency="daily")),
                    ("can_n", "Can", "household", 1, "zoon", {"lives_here": True}, dict(strength=3, quality="supportive", frequency="daily")),
                    ("abla", "Sevgi", "family", 2, "zus", {"may_invite": "ask_first"}, dict(strength=2, quality="supportive", direction="gets", support=["emotional"], frequency="weekly")),
                    ("kayin", "schoonmoeder", "family", 2, "moeder van Hasan", {"may_invite": "ask_first"}, dict(strength=2, quality="mixed", frequency="weekly", client_says="Zij bedoelt het goed.")),
                    ("murat", "Murat", "friends", 3, "vriend van Hasan", {"may_invite": "yes"}, dict(strength=1, quality="supportive", frequency="less", wish="again")),
                    ("werk", "collega's schoonmaak", "work_school_activity", 3, "werk", {"kind": "group_or_place"}, dict(strength=1, quality="supportive", frequency="daily")),
                    ("fatos", "Fatoş", "neighbours", 2, "buurvrouw", {"may_invite": "yes", "call_at_night": True}, dict(strength=2, quality="supportive", direction="both", support=["practical"], frequency="daily")),
                    ("mentor", "meneer De Groot", "professionals", 3, "mentor van Derya", {}, dict(strength=1, frequency="weekly")),
                    ("priya_n", "Priya", "professionals", 2, "vaste contactpersoon", {}, dict(strength=1, frequency="weekly"))],
              [("hasan_n", "kayin", {"between": "get_along"}), ("abla", "kayin", {"between": "tension"}), ("hasan_n", "murat", {"between": "get_along"})], me="Emine")
    h.snapshot(495, "Eerste tekening, Emine")
    h.plan(488, "Met z'n vieren naar Izmir, met de auto, en Hasan rijdt.", "Als er geen deurwaarder meer komt en Derya naar school gaat.",
           [("client", "Alle schulden in één regeling", "Eén brief per maand in plaats van twintig.", ["finances"], "partly",
             [("Alle brieven in mappen per schuldeiser", "together", "Priya en Derya", "professional", 30, "done"), ("Aanvraag schuldhulp", "together", "Priya", "professional", 60, "done"),
              ("Elke vrijdag bonnetjes in de pot", "alone", "Emine", "self", 510, "doing")]),
            ("client", "Derya weer hele dagen naar school", "Ik wil gewoon klagen over wiskunde.", ["work_education"], "reached",
             [("Gesprek met meneer De Groot, Derya kiest de tijd", "together", "Samira", "professional", 25, "done"), ("Vader is thuis, Derya hoeft niet op te letten", "with", "Sevgi", "network", 40, "done")]),
            ("client", "Hasan heeft iets om voor op te staan", "Niet alleen de bank.", ["time_use", "mental_health"], "open",
             [("Met Murat naar de moestuin", "with", "Murat", "network", 500, "doing"), ("Praten met de praktijkondersteuner", "alone", "Hasan", "self", 90, "done")]),
            ("collaboration", "Eén iemand belt met schuldeisers", None, ["finances"], "reached", [("Brief naar alle vier: alles via Priya", "alone", "Priya", "professional", 14, "done")])],
           review_in=500, strengths="Warm, trots, nooit te laat.", my_people="Sevgi, Fatoş, Murat.", names="Emine, Hasan, Derya, Can", made_how="between_meetings")
    h.visit(460, "Ik heb het mijn zus verteld. Zij zei: eindelijk.", "Plan ondertekenen", "Zij vertelde het.", "Sevgi weet ervan.", present=["client", "partner", "family"], next_in=14, faces=GOOD)
    h.visit(400, "Ik heb een zes voor wiskunde. Je mag het opschrijven.", "Hoe gaat het op school", "Al vier weken hele dagen.", "Derya hele weken naar school.",
            present=["client", "child"], next_in=14, children=[("Derya", True, True, "none", None), ("Can", True, False, "none", None)])
    h.visit(345, "De deurwaarder belde en ik zei: bel Priya. Hij hing op!", "Stand van de regeling", "Durfde nee te zeggen.", next_in=21, facts=[("finances", "Regeling van 36 maanden goedgekeurd.", "read")])
    h.measure(330, "periodic", {"finances": (2, "Regeling loopt drie maanden."), "work_education": (3, "Derya op school, Hasan bij de moestuin."), "domestic_relations": (4, "Ze eten weer samen."),
                                "mental_health": (3, "Hasan praat met de praktijkondersteuner."), "physical_health": (3, "Fysiotherapie gestart."), "housing": (4, "Huur via budgetbeheer."), "social_network": (4, "Zus en vrienden weten het.")},
              client={"finances": (3, "Eén brief per maand, zoals beloofd."), "domestic_relations": (4, "We lachen weer om Can."), "social_network": (4, "Ze wisten het allang, zei mijn zus.")})
    h.visit(290, "Tomaten. Ik heb drie kilo tomaten gekweekt.", "Op bezoek bij de moestuin", "Hasan leidde ons rond.", "Drie kilo tomaten.", place="neighbourhood_place", present=["partner", "friend"], next_in=21)
    h.visit(215, "Hij was boos op het formulier, niet op mij. Dat zag ik ineens.", "Herkeuring voorbereiden", "Zij hielpen elkaar met het formulier.", present=["client", "partner"], practical_help=["forms"], next_in=21)
    h.move(180, "murat", 2, "friends", strength=2, frequency="weekly", client_says="Hasan lacht met Murat.")
    h.snapshot(180, "Na een jaar", "Mijn kant en zijn kant praten weer.")
    h.measure(178, "periodic", {"finances": (3, "Negen maanden op tijd."), "work_education": (3, "Hasan 8 uur vrijwilliger moestuin."), "domestic_relations": (4, "Samen eten, zondag bij schoonmoeder."),
                                "mental_health": (4, "Slaapt door."), "physical_health": (3, "Staat een uur, tillen nog niet."), "housing": (4, "Geen achterstand.")},
              client={"finances": (3, "Nog twee jaar. Wij tellen af op de kalender.")})
    h.visit(120, "Can vroeg of we nu rijk zijn. Wij zeiden: bijna gewoon.", "Terugkijken en vooruit", "Humor.", present=["client", "partner", "child"], next_in=30, faces=GOOD,
            children=[("Can", True, False, "none", None)])
    h.visit(64, "De herkeuring is uitgesteld. Ik sliep er twee nachten niet van.", "Brief van het UWV", "Hasan belde nog dezelfde dag.", present=["partner"], practical_help=["letters"], next_in=21,
            facts=[("mental_health", "Twee nachten slecht geslapen, daarna weer goed.", "heard")])
    h.visit(20, "Als de herkeuring komt, wil ik dat Murat meegaat.", "Herkeuring voorbereiden", "Vroeg zelf hulp aan een vriend.", "Zelf Murat gevraagd.", present=["client", "partner"], next_in=14, faces=("good", "good", "so_so"),
            agreements=[("Mee naar de herkeuring", "Murat", "network", 26, "open"), ("Medische brieven opvragen", "Hasan", "client", 12, "open"), ("Uitleg over de herkeuring in gewone woorden opsturen", "Priya", "professional", 7, ("done", 5))])
    h.helper(530, "Budgetbeheer Rond", "Stichting Rond", "Schuldregeling en vaste lasten", 345, useful="good", discipline="schuldhulp")
    h.helper(500, "meneer De Groot", "Zuidercollege", "Mentor van Derya", 520, "asleep", useful="good", could_stop=True)
    h.helper(440, "Anouk", "Huisartsen Lindenhaven", "Gesprekken met Hasan", 430, useful="good", discipline="praktijkondersteuner")
    h.task(20, "Evaluatie van het plan", 12, "review")
    h.task(25, "Leefgebieden opnieuw, half jaar voorbij", 2, "assessment")
    h.appointment(20, 1, 960, "Herkeuring, brieven")
    h.calls(515, 30, 29, 4)
    return h


def nadia():
    h = Household("h04", "Nadia Benali", "samira", "joost")
    h.header(262, address="Kastanjehof 51", place="Lindenhaven", language="nl", form_of_address="je", director_name="Samira El Idrissi", director_phone="06 00 00 01 01",
             reachability="Alleen appen op het nieuwe nummer. Niet langskomen zonder bericht.", question_own_words="Dat mijn kinderen gewoon kind kunnen zijn.",
             may_share="Niets delen zonder het eerst aan mij te vragen.", visitor_notes="Bel beneden bij huismeester Piet, hij doet open.")
    h.client("person", 262, key="nadia", name="Nadia", relation="zelf, moeder", kind="adult", birth_year=1989, lives_here=True, is_client=True, language="nl", reading="easily")
    h.client("person", 262, key="ilyas", name="Ilyas", relation="zoon", kind="child", birth_year=2015, lives_here=True)
    h.client("person", 262, key="sara", name="Sara", relation="dochter", kind="child", birth_year=2017, lives_here=True)
    h.client("person", 262, key="noah", name="Noah", relation="zoon", kind="child", birth_year=2021, lives_here=True)
    h.client("contact_point", 262, refs={"person": "nadia"}, kind="mobile", value="06 00 00 55 66", label="nieuw nummer", source="Nadia zelf", as_of=-262, preferred=True, leave_message="no")
    h.status(262, [("introduction", 262), ("analysis", 240), ("planning", 215), ("carrying_out", 190)], [(2, 262), (1, 90, "Het is een half jaar rustig. Samen besloten.")], contact_every_days=7,
             review_at=9, purpose="Veilig wonen, rust voor de kinderen", law="jeugdwet", legal_basis="Jeugdwet, hulp aan gezin")
    h.visit(262, "Ik zit steeds met mijn jas aan. Alsof ik nog weg moet.", "Kennismaken in de nieuwe woning", "Zij heeft dit zelf geregeld.", present=["client"], next_in=5,
            facts=[("housing", "Woning met twee kamers, nog geen gordijnen.", "seen")], worry=("Spanning rond de omgang met vader", "de kinderen", "probably", "followed_up", "Veiligheidsplan gemaakt, huismeester weet ervan."))
    h.visit(255, "Noah slaapt weer in zijn eigen bed. Twee nachten al.", "Hoe is de eerste week", "Zij hield het ritme vast.", "Twee nachten eigen bed.", present=["client", "child"], next_in=7,
            children=[("Ilyas", True, True, "some", "Is stil, let op de deur."), ("Sara", True, False, "none", None), ("Noah", True, False, "none", None)],
            facts=[("domestic_relations", "Ilyas keek op bij elk geluid op de gang.", "seen", "Hij houdt de wacht. Samen besproken.")])
    h.measure(240, "start", {"housing": (3, "Tijdelijk contract van een jaar."), "domestic_relations": (2, "Spanning rond omgang."), "mental_health": (2, "Schrikt snel, slaapt vijf uur."), "finances": (3, "Uitkering loopt, inrichting op krediet."),
                             "social_network": (2, "Veel contacten verbroken uit voorzichtigheid."), "justice": (3, "Advocaat voor de omgang."), "substance_use": "not_needed", "participation": "not_discussed"},
              client={"housing": (4, "Een eigen slot."), "mental_health": (2, "Ik luister de hele dag."), "social_network": (2, "Mijn zus mag het weten.")})
    h.drawing(230, [("ilyas_n", "Ilyas", "household", 1, "zoon", {"lives_here": True}, dict(strength=3, quality="supportive", frequency="daily")),
                    ("sara_n", "Sara", "household", 1, "dochter", {"lives_here": True}, dict(strength=3, quality="supportive", frequency="daily")),
                    ("noah_n", "Noah", "household", 1, "zoon", {"lives_here": True}, dict(strength=3, quality="supportive", frequency="daily")),
                    ("zus", "Hafsa", "family", 2, "zus", {"may_invite": "yes", "call_at_night": True}, dict(strength=3, quality="supportive", direction="both", support=["emotional", "practical"], frequency="daily", modes=["messages"])),
                    ("piet", "Piet", "neighbours", 2, "huismeester", {"may_invite": "ask_first"}, dict(strength=1, quality="supportive", direction="gets", support=["practical"], frequency="weekly")),
                    ("oma", "moeder", "family", 3, "moeder", {"may_invite": "ask_first"}, dict(strength=1, quality="mixed", frequency="monthly", wish="other_way", client_says="Zij houdt van mij, en van de lieve vrede.")),
                    ("vader_k", "vader van de kinderen", "family", 3, "ex-man", {"may_invite": "no", "may_know": "no"}, dict(strength=1, quality="broken", frequency="less")),
                    ("juf_n", "juf Anna", "work_school_activity", 2, "juf van Sara", {"may_invite": "ask_first"}, dict(strength=1, quality="supportive", frequency="weekly")),
                    ("adv", "mevrouw Smit", "professionals", 3, "advocaat", {}, dict(strength=1, frequency="monthly")), ("samira_n", "Samira", "professionals", 2, "vaste contactpersoon", {}, dict(strength=1, frequency="weekly"))],
              [("zus", "oma", {"between": "get_along"}), ("zus", "vader_k", {"between": "not_together"})], drawn_by="client")
    h.snapshot(230, "Eerste tekening", None, "client")
    h.pro("network_note", 230, refs={"network_person": "vader_k"}, remark="Adres niet noemen tegen derden. Afspraken alleen op kantoor.", unsafe=True, unsafe_reason="Eerder onverwacht aan de deur.", told_to_client=True, noted_at=-230)
    h.pro("network_note", 230, refs={"network_person": "piet"}, remark="Piet belt het team als er iemand rondhangt. Niet laten zien aan anderen.", hidden=True, told_to_client=True, noted_at=-230)
    h.plan(212, "Een huis waar iedereen met de deuren mag slaan en het toch goed is.", "Als Ilyas niet meer bij de deur zit.",
           [("client", "Rustige avonden", "Niet steeds opstaan om te kijken.", ["domestic_relations", "mental_health"], "partly", [("Vaste avondvolgorde met plaatjes", "alone", "Nadia", "self", 14, "done"), ("Hafsa belt om negen uur", "with", "Hafsa", "network", 225, "doing")]),
            ("client", "Ilyas praat met iemand die er voor hem is", "Hij hoeft niet de man in huis te zijn.", ["domestic_relations"], "open", [("Kennismaken met jeugdmaatje", "together", "Samira", "professional", 60, "done"), ("Elke woensdag voetbal met maatje", "with", "jeugdmaatje", "network", 205, "doing")]),
            ("client", "Een blijvend contract", "Gordijnen die mogen blijven.", ["housing"], "open", [("Brief naar de corporatie", "together", "Joost", "professional", 225, "todo")]),
            ("collaboration", "Iedereen gebruikt alleen het nieuwe nummer", None, ["justice"], "reached", [("Nummer laten wijzigen bij school en advocaat", "alone", "Samira", "professional", 7, "done")])], review_in=221, strengths="Moedig, precies, grappig als zij zich veilig voelt.", my_people="Hafsa. En Piet beneden.", names="Nadia, Hafsa")
    for ago, words, purpose, good, win in [
            (205, "Ik heb gordijnen. Gele.", "Woning inrichten", "Koos zelf de kleur.", "Jas hangt aan de kapstok."),
            (176, "Ilyas maakte ruzie om de afstandsbediening. Ik was zo blij.", "Hoe gaat het met de kinderen", "Ziet het gewone.", "Gewone ruzie."),
            (141, "Bij de advocaat zei ik alles in één keer. Zonder papiertje.", "Zitting nabespreken", "Sprak voor zichzelf.", "Zonder papiertje."),
            (112, "Mijn moeder kwam met soep en zei niets. Dat was veel.", "Bijpraten", "Liet haar moeder binnen.", None),
            (90, "We mogen best een profiel lager, zei ik. En jij zei ja.", "Samen terugkijken", "Denkt mee over de hulp.", "Half jaar rustig."),
            (55, "Sara wil slapen bij een vriendin. Ik zei ja en ik sliep ook.", "Bijpraten, geld", "Durft los te laten.", "Eerste logeerpartij.")]:
        h.visit(ago, words, purpose, good, win, present=["client"], next_in=14, minute=690)
    h.move(92, "oma", 2, "family", quality="supportive", frequency="weekly", client_says="Soep zonder vragen.")
    h.snapshot(92, "Een half jaar later", "Mijn moeder is een ring opgeschoven.")
    h.measure(88, "periodic", {"housing": (3, "Contract loopt nog drie maanden."), "domestic_relations": (4, "Rustig, omgang onder begeleiding.", "Begeleide omgang en avondritme werken al vijf maanden."), "mental_health": (3, "Slaapt zeven uur."), "finances": (3, "Krediet bijna afgelost."), "social_network": (3, "Zus en moeder wekelijks.")},
              client={"domestic_relations": (4, "Er wordt weer geslagen met deuren."), "mental_health": (3, "Ik luister minder.")})
    h.visit(13, "Als het contract stopt, begint alles opnieuw. Dat kan ik niet nog een keer.", "Contract van de woning", "Zei meteen waar zij bang voor is.", present=["client", "co_visitor"], next_in=7, faces=("good", "good", "so_so"),
            children=[("Ilyas", True, True, "none", None), ("Sara", True, False, "none", None), ("Noah", True, False, "none", None)],
            facts=[("housing", "Tijdelijk contract eindigt over zeven weken.", "read", "Dit vraagt om de Tafel: de corporatie moet erbij.")], agreements=[("Brief naar de corporatie met het verzoek om een vast contract", "Joost", "professional", 5, ("done", 4)), ("Vraag inbrengen bij De Tafel", "Samira", "professional", 8, "open")])
    h.helper(260, "mevrouw Smit", "Smit Advocaten", "Omgang en gezag", 280, useful="good", discipline="advocaat")
    h.helper(200, "Jeugdmaatjes", "Welzijn Lindenhaven", "Maatje voor Ilyas", 150, useful="good")
    h.helper(250, "Veilig Thuis", "Veilig Thuis", "Meegekeken bij de start", 270, "ended", until=-100)
    h.task(13, "Casus inbrengen bij De Tafel: vast contract", -1, "table")
    h.task(13, "Veiligheidsplan verlengen", 9, "safety")
    h.appointment(13, 0, 810, "Contract en Tafel voorbereiden")
    h.calls(200, 20, 17, 9)
    return h
