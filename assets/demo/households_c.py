# SPDX-License-Identifier: EUPL-1.2
from story import Household

GOOD = ("good", "good", "good")


def ahmed():
    h = Household("h09", "Ahmed Farah", "priya", "joost")
    h.header(410, address="Havenkade 88", place="Lindenhaven", language="so", interpreter="none", form_of_address="je", director_name="Priya Ramdin", director_phone="06 00 00 01 03", reachability="Appen. Nachtdienst op dinsdag en vrijdag.", question_own_words="Ik werk hard en toch is het op.")
    h.client("person", 410, key="ahmed", name="Ahmed", relation="zelf", kind="adult", birth_year=1992, lives_here=True, is_client=True, language="so", reading="with_help")
    h.client("contact_point", 410, refs={"person": "ahmed"}, kind="mobile", value="06 00 00 88 99", source="Ahmed zelf", as_of=-410, preferred=True, leave_message="yes")
    h.status(410, [("introduction", 410), ("analysis", 395), ("planning", 375), ("carrying_out", 350), ("evaluation", 14)], [(1, 410), (3, 170, "Geld klopt, nu slapen en mensen.")], contact_every_days=21, review_at=5, purpose="Inkomen kloppend, rust in het hoofd")
    h.visit(408, "Ik stuur geld naar mijn moeder. Dat is geen schuld, dat is een zoon.", "Kennismaken", "Weet precies wat hij uitgeeft.", next_in=7, facts=[("finances", "Krijgt al twee jaar geen zorgtoeslag, nooit aangevraagd.", "read")])
    h.measure(395, "start", {"finances": (2, "€180 per maand te kort."), "work_education": (4, "Vast werk in het magazijn."), "mental_health": (2, "Slaapt drie uur na nachtdienst."), "housing": (4, "Huurt een kamer met contract."), "social_network": (3, "Collega's, moskeevoetbal."), "justice": (4, "Boetes van de trein."), "substance_use": "not_discussed"},
              client={"finances": (2, "Altijd op de twintigste op."), "mental_health": (2, "Mijn hoofd heeft ook nachtdienst.")})
    h.drawing(388, [("hooyo", "hooyo", "family", 1, "moeder in Hargeisa", {"may_invite": "no"}, dict(strength=3, quality="supportive", direction="both", frequency="weekly", modes=["phone"])), ("abdi", "Abdi", "friends", 2, "voetbal", {"may_invite": "yes", "call_at_night": True}, dict(strength=2, quality="supportive", direction="both", frequency="weekly")),
                    ("ron", "Ron", "work_school_activity", 2, "ploegbaas", {"may_invite": "ask_first"}, dict(strength=1, quality="supportive", frequency="daily")), ("mevr", "mevrouw Lie", "neighbours", 3, "hospita", {}, dict(strength=1, quality="mixed", frequency="daily", wish="other_way")), ("priya_n", "Priya", "professionals", 2, "vaste contactpersoon", {}, dict(strength=1, frequency="weekly"))])
    h.snapshot(388, "Eerste tekening")
    h.plan(375, "Mijn moeder één keer ophalen van het vliegveld.", "Geld tot de dertigste en zes uur slaap.",
           [("client", "Geld tot het eind van de maand", "Tot de dertigste.", ["finances"], "reached", [("Zorgtoeslag aanvragen, ook terug", "together", "Priya", "professional", 14, "done"), ("Boetes in termijnen", "together", "Priya", "professional", 30, "done")]),
            ("client", "Zes uur slapen", "Zonder dat de muren praten.", ["mental_health"], "partly", [("Ron vragen om twee weken dezelfde dienst", "alone", "Ahmed", "self", 40, "done"), ("Gesprekken bij de praktijkondersteuner", "alone", "Ahmed", "professional", 365, "doing")]),
            ("client", "Zaterdag voetbal", "Abdi haalt mij op, dan ga ik.", ["social_network"], "reached", [("Abdi appt vrijdag", "with", "Abdi", "network", 20, "done")])], review_in=380, strengths="Trouw, rustig, rekent uit het hoofd.", my_people="Abdi, Ron, mijn moeder.", helps_others="Ik leg nieuwe jongens in het magazijn alles uit.")
    for ago, words, purpose, good, win in [
            (352, "Zij hadden €900 voor mij. Al die tijd.", "Zorgtoeslag", "Las de brief zelf.", "€900 nabetaling."), (310, "Ron zei: had dat eerder gezegd, man.", "Werk en slaap", "Vroeg het zelf.", "Vaste diensten."), (255, "Ik droom weer. Gewone dromen, met fietsen.", "Bijpraten", "Praat over slapen.", None),
            (210, "We verloren met 6-1 en ik was er blij om.", "Bijpraten", "Lacht.", "Tien zaterdagen."), (170, "Op de dertigste had ik €22. Ik heb het bonnetje bewaard.", "Geld", "Hield over.", "€22 over."), (110, "Mevrouw Lie klopt nu voor ze binnenkomt. Ik heb het haar gevraagd.", "Wonen", "Sprak het uit.", "Zelf grens gesteld."), (58, "Ik heb mijn collega geholpen met zijn toeslag.", "Bijpraten", "Geeft het door.", "Hielp een ander.")]:
        h.visit(ago, words, purpose, good, win, next_in=30, minute=960)
    h.move(60, "abdi", 1, "friends", strength=3)
    h.snapshot(60, "Na een jaar", "Abdi is broer geworden.")
    h.measure(16, "closing", {"finances": (4, "Zes maanden geen tekort.", "Toeslag, termijnen klaar en vaste diensten."), "mental_health": (3, "Slaapt vijf tot zes uur."), "social_network": (4, "Voetbal, collega's."), "justice": (5, "Boetes betaald."), "housing": (4, "Afspraken met de hospita.")},
              client={"finances": (5, "Tot de dertigste en een beetje."), "mental_health": (3, "Vijf uur is geen zes.")})
    h.visit(14, "Als je weggaat, mag ik dan nog wel appen als er een rare brief komt?", "Terugkijken", "Zegt wat hij nodig heeft.", next_in=20, faces=GOOD, teach_back_done=True, teach_back_words="Jij belt over twee maanden. Ik app als het moet.")
    h.client("evaluation", 14, evaluated_at=-14, helped="Dat je eerst vroeg wat ik al goed deed.", did_not_help="Drie keer hetzelfde formulier.", what_changed="Ik slaap en ik stuur mijn moeder gewoon geld.", advice="Vertel mensen eerder over zorgtoeslag.", alliance_could_say="good", alliance_matters="good", alliance_knows_next="so_so")
    h.pro("closing", 14, question_handleable=True, first_checked_at=-58, second_checked_at=-14, self_reliant=True, household_wants_stop=False, goes_wrong_without_us="doubt", support_arranged="Abdi kijkt mee met brieven. Praktijkondersteuner blijft.")
    h.helper(370, "Anouk", "Huisartsen Lindenhaven", "Slapen en piekeren", 360, useful="good", discipline="praktijkondersteuner")
    h.task(14, "Twijfel over afronden bespreken in het team", 2, "other")
    h.appointment(14, 5, 960, "Afronden of doorgaan", "phone", kind="phone")
    h.calls(370, 20, 27, 11)
    return h


def wilma():
    h = Household("h10", "Wilma Jansen", "samira", "priya")
    h.header(728, address="Beukenstraat 41", place="Lindenhaven", language="nl", form_of_address="je", director_name="Samira El Idrissi", director_phone="06 00 00 01 01", reachability="Zij belt zelf als het nodig is.", question_own_words="Ik wil dat mijn dochter weer komt eten.")
    h.client("person", 728, key="wilma", name="Wilma", relation="zelf", kind="adult", birth_year=1971, lives_here=True, is_client=True, language="nl", reading="easily")
    h.status(728, [("outreach", 728), ("introduction", 715), ("analysis", 700), ("planning", 680), ("carrying_out", 650), ("evaluation", 330), ("watch", 300), ("closed", 35)], [(1, 728), (3, 520, "Stabiel"), (4, 300, "Nazorg")], contact_every_days=60, closed_at=-35, closed_reason="done", purpose="Drinken minder, dochter terug")
    for ago, manner, result in [(727, "bell", "refused"), (724, "card", "message_left"), (719, "phone", "spoke")]:
        h.attempt(ago, manner, result)
    h.visit(715, "Ik heb de flessen weggezet voor jullie komen. Nou, dan weet je het ook maar.", "Kennismaken", "Eerlijk.", next_in=7, facts=[("substance_use", "Drinkt elke avond, noemt zelf een fles wijn.", "heard")])
    h.measure(700, "start", {"substance_use": (2, "Elke avond een fles."), "domestic_relations": (2, "Dochter komt niet meer."), "finances": (3, "Ziektewet, net rond."), "mental_health": (2, "Somber in de avond."), "time_use": (2, "Na 16 uur leeg."), "housing": (4, "Op orde."), "justice": "not_needed"},
              client={"substance_use": (2, "Het is geen gezelligheid meer."), "domestic_relations": (1, "Haar stoel is leeg.")})
    h.drawing(690, [("kim", "Kim", "family", 3, "dochter", {"may_invite": "ask_first"}, dict(strength=2, quality="strained", frequency="less", wish="again")), ("tom", "Tom", "family", 3, "kleinzoon", {}, dict(strength=1, frequency="none", wish="again")), ("anja", "Anja", "friends", 2, "oud-collega", {"may_invite": "yes"}, dict(strength=1, quality="supportive", frequency="monthly")), ("groep", "vrouwengroep", "work_school_activity", 3, "", {"kind": "group_or_place"}, dict(strength=1, frequency="less"))])
    h.snapshot(690, "Eerste tekening")
    h.plan(680, "Zondag soep met Kim en Tom.", "Als Kim belt zonder te luisteren of ik gedronken heb.", [("client", "Avonden zonder wijn", "Eerst de dinsdag.", ["substance_use", "time_use"], "reached", [("Dinsdagavond naar de vrouwengroep", "with", "Anja", "network", 30, "done"), ("Intake verslavingszorg", "together", "Samira", "professional", 45, "done")]), ("client", "Kim schrijven", "Een kaart, geen verwijt.", ["domestic_relations"], "reached", [("Kaart kiezen en sturen", "alone", "Wilma", "self", 100, "done")])], review_in=180, strengths="Doorzetter, droge humor.")
    for ago, words, purpose, good, win in [(650, "De dinsdag is droog. Dat is er één.", "Hoe gaat de dinsdag", "Hield vol.", "Eerste droge dinsdag."), (575, "Kim stuurde een duimpje. Eén duimpje. Ik heb een uur gekeken.", "Bijpraten", "Nam de tijd.", "Duimpje van Kim."), (520, "Vier dagen droog, drie niet. En ik lieg er niet over.", "Hoe gaat het", "Eerlijk.", None),
                                          (430, "Tom heeft mijn neus. Dat had niemand mij verteld.", "Na het bezoek van Kim", "Zorgde voor rust.", "Kim en Tom kwamen."), (335, "Zondag soep. Ik had drie borden nodig.", "Terugkijken", "Trots.", "Elke zondag soep.")]:
        h.visit(ago, words, purpose, good, win, next_in=30)
    h.move(330, "kim", 1, "family", strength=3, quality="supportive", frequency="weekly", client_says="Zij lacht weer om mij.")
    h.move(330, "tom", 1, "family", strength=3, frequency="weekly")
    h.snapshot(330, "Anderhalf jaar later", "De stoel is bezet.")
    h.measure(328, "closing", {"substance_use": (4, "Negen maanden zonder, groep op dinsdag.", "Behandeling en groep, en soep op zondag."), "domestic_relations": (4, "Kim en Tom elke zondag.", "Contact in kleine stappen hersteld."), "mental_health": (4, "Goed genoeg."), "time_use": (4, "Drie vaste avonden.", "Groep, koor, zondag.")}, client={"domestic_relations": (5, "Drie borden.")})
    for ago, face, new in [(240, "good", "Tom is vier geworden."), (175, "so_so", "Moeilijke week rond de feestdagen, Anja kwam."), (100, "good", "Ik zing in een koor. Achteraan."), (42, "good", "Ik heb jullie nummer nog. Dat is genoeg.")]:
        h.client("watch_checkin", ago, checked_at=-ago, how_are_you=face, anything_new=new, come_by="no", place="phone")
    h.client("plan", 320, key="plan", status="closed", changed_because="De stoel is bezet.")
    h.client("evaluation", 40, evaluated_at=-40, helped="Dat je na die slechte week gewoon weer kwam.", what_changed="Zondag.", advice="Vraag naar de lege stoel.", alliance_could_say="good", alliance_matters="good", alliance_knows_next="good")
    h.pro("closing", 36, question_handleable=True, first_checked_at=-100, second_checked_at=-42, self_reliant=True, household_wants_stop=True, goes_wrong_without_us="no", support_arranged="Kim, Anja, vrouwengroep.", children_looked_at=True, agreements_handed_over=True, others_informed=True, papers_handed_over=True, how_to_come_back="Bellen of binnenlopen, Wilma heeft het kaartje.", reason="done", retention_start=-35, what_i_learned="Eén droge dinsdag telt.")
    h.calls(640, 310, 33, 14)
    return h


def olena():
    h = Household("h11", "Olena Shevchenko", "priya", "samira")
    h.header(3, address="Zuiderplein 60", place="Lindenhaven", language="uk", interpreter="video", form_of_address="u", reachability="E-mail in het Engels of Oekraïens. Bellen na 17 uur.", question_own_words="Mijn zoon spreekt al Nederlands. Ik wil ook meedoen.")
    h.client("person", 3, key="olena", name="Olena", relation="zelf, moeder", kind="adult", birth_year=1987, lives_here=True, is_client=True, language="uk", reading="easily")
    h.client("person", 3, key="danylo", name="Danylo", relation="zoon", kind="child", birth_year=2016, lives_here=True, language="uk")
    h.client("contact_point", 3, refs={"person": "olena"}, kind="email", value="olena@example.org", source="aanmelding", as_of=-3, preferred=True, leave_message="yes")
    h.pro("referral", 3, by="marieke", received_at=-3, channel="mail", referrer_organisation="Basisschool De Brug", referrer_name="meester Daan", referrer_role="intern begeleider", client_informed="yes", client_agrees="yes", reason="Moeder was tandarts, werkt nu in de kas. Opvang loopt af, man is vermist. Jongen doet het goed, moeder valt stil.", urgency="normal", domains=["housing", "work_education", "mental_health"], adults=1, children_ages="9", law="wmo", legal_frame="voluntary", contact_advice="Zij wil geen medelijden, wel informatie. Tolk via beeld.", fit="accept", fit_reason="Meerdere leefgebieden, niemand heeft de regie.", expertise_wanted=["wonen", "rouw"], team_meeting_at=1)
    h.pro("control_check", 2, by="marieke", checked_at=-2, outcome="none", spoken_with="meester Daan, opvanglocatie", remarks="Opvang heeft een contactpersoon, geen plan.")
    h.pro("contraindication", 2, by="marieke", kind="acute_crisis", present=False, noted_at=-2)
    h.status(2, [("referral", 2)], [(1, 2)], co_visitor=False, purpose="Kennismaken, wonen en werk verkennen")
    h.helper(2, "Contactpersoon opvang", "Gemeente", "Opvanglocatie", 500, discipline="opvang")
    h.task(2, "Toewijzen in het teamoverleg", 1, "other", who="marieke")
    h.appointment(2, 3, 1035, "Eerste gesprek met tolk via beeld")
    return h


def shanice():
    h = Household("h12", "Shanice Pinas", "samira", "joost")
    h.header(15, address="Kastanjehof 12", place="Lindenhaven", language="nl", form_of_address="je", director_name="Samira El Idrissi", director_phone="06 00 00 01 01", reachability="Bellen mag altijd, ook 's avonds kort.", question_own_words="Over tien weken ben ik met z'n tweeën. Dan moet het bedje staan.")
    h.client("person", 15, key="shanice", name="Shanice", relation="zelf", kind="adult", birth_year=2000, lives_here=True, is_client=True, language="nl", reading="easily")
    h.client("contact_point", 15, refs={"person": "shanice"}, kind="mobile", value="06 00 00 99 00", source="verloskundige", as_of=-15, preferred=True, leave_message="yes")
    h.client("contact_point", 6, refs={"person": "shanice"}, kind="mobile", value="06 00 00 99 11", label="nieuw", source="Shanice zelf", as_of=-6, leave_message="yes")
    h.pro("referral", 16, by="marieke", received_at=-16, channel="phone", referrer_organisation="Verloskundigen De Kade", referrer_name="Marloes", referrer_role="verloskundige", client_informed="yes", client_agrees="yes", reason="Dertig weken zwanger, kamer zonder contract, tante belde ongerust.", urgency="this_week", domains=["housing", "finances", "social_network"], adults=1, law="wmo", fit="accept")
    h.status(15, [("outreach", 15), ("introduction", 8)], [(1, 15)], contact_every_days=7, review_at=30, purpose="Veilige plek voor moeder en kind")
    h.attempt(14, "phone", "spoke", None, "Zij vroeg of er ook iemand meegaat naar de echo.")
    h.visit(8, "Iedereen vraagt hoe het met de baby gaat. U vroeg hoe het met mij gaat.", "Kennismaken", "Heeft een lijst gemaakt van wat nodig is.", next_in=4, minute=1020, faces=GOOD, facts=[("housing", "Kamer van negen vierkante meter, verhuurder wil geen baby.", "heard"), ("finances", "Bijstand, geen kinderbijslag aangevraagd (kan nog niet).", "heard")],
            agreements=[("Lijst van spullen naar de weggeefwinkel", "Shanice", "client", 4, ("done", 2)), ("Bellen met het moederhuis over een plek", "Samira", "professional", 3, ("done", 3))])
    h.drawing(4, [("tante", "tante Merly", "family", 1, "tante", {"may_invite": "yes", "call_at_night": True}, dict(strength=3, quality="supportive", direction="gets", support=["emotional", "practical"], frequency="daily")), ("baby", "kleintje", "household", 1, "op komst", {"kind": "unborn_child"}, dict(strength=3)), ("dyl", "Dylan", "friends", 3, "vader van het kleintje", {"may_invite": "ask_first"}, dict(strength=1, quality="mixed", frequency="less", wish="other_way")),
                  ("kerk_s", "zanggroep", "work_school_activity", 2, "kerk", {"kind": "group_or_place"}, dict(strength=2, quality="supportive", frequency="weekly")), ("marl", "Marloes", "professionals", 2, "verloskundige", {}, dict(strength=1, frequency="weekly"))], words="Tante Merly telt voor drie.", drawn_by="client")
    h.visit(4, "Het bedje staat bij tante. Nu ik nog.", "Wat is er nodig voor de geboorte", "Regelt door.", "Bedje gevonden.", next_in=6, minute=1020, present=["client", "family"], agreements=[("Meegaan naar het gesprek bij het moederhuis", "tante Merly", "network", 6, "open")])
    h.helper(15, "Marloes", "Verloskundigen De Kade", "Zwangerschap", 120, useful="good", discipline="verloskundige")
    h.task(4, "Leefgebieden samen bekijken, alleen wat nodig is", 4, "assessment")
    h.appointment(4, 2, 1020, "Gesprek bij het moederhuis", "agency", kind="along_to_agency")
    return h
