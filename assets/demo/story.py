# SPDX-License-Identifier: EUPL-1.2
"""How the demo team's rows are built; the people and their words are in make_team.py."""
import json
import math
import pathlib

SEGMENT = {"household": 90, "family": 30, "friends": 330, "neighbours": 270, "work_school_activity": 210, "professionals": 150}
RING = {1: 330, 2: 620, 3: 900}

CALLS = [
    ("call", "cliënt", "Even gebeld. Het gaat zoals vorige week, dat is goed nieuws."),
    ("message", "cliënt", "Berichtje: 'Brief gekregen, lijkt belangrijk.' Teruggestuurd: leg hem in de doos, we kijken er samen naar."),
    ("call", "huisarts", "Kort overleg, met goedvinden. Geen bijzonderheden, afspraak blijft staan."),
    ("letter", "gemeente", "Beschikking ontvangen en samen doorgelezen. In gewone woorden op één blaadje gezet."),
    ("call", "cliënt", "Zelf gebeld om een afspraak te verzetten. Dat is voor het eerst."),
    ("message", "cliënt", "Foto van een maaltijd. 'Zelf gemaakt!'"),
    ("call", "woningcorporatie", "Gevraagd of alles op orde is. Ja. De consulent belt voortaan eerst."),
    ("consultation", "teamoverleg", "Gevraagd wie er ervaring mee heeft. Tip: eerst vragen wat er al geprobeerd is."),
    ("call", "cliënt", "Niet zo'n goede dag. Tien minuten gepraat, morgen bel ik weer."),
    ("message", "cliënt", "Duimpje na de herinnering aan de afspraak."),
    ("outside_table", "collega welzijn", "In vijf minuten geregeld aan de telefoon: er is plek bij de open inloop."),
    ("letter", "energiebedrijf", "Jaarafrekening. Valt mee, er komt iets terug."),
    ("call", "cliënt", "Wilde alleen vertellen dat het gelukt is."),
    ("rule_deviation", "budgetspreekuur", "Een week eerder terecht dan de regel zegt, omdat wachten meer zou kosten."),
    ("call", "cliënt", "Geen gehoor, later teruggebeld. Lag te slapen. Prima."),
    ("message", "cliënt", "'Kun je die naam van dat formulier nog eens sturen?' Gestuurd."),
    ("call", "apotheek", "Vraag over de medicijnrol, samen met de cliënt aan de luidspreker."),
    ("decision", "cliënt", "Samen besloten om even niets nieuws te beginnen. Eerst afmaken wat loopt."),
]


class Household:
    """Rows of one household. A day is a number of days ago; a date in a field is days from today (negative: past)."""

    def __init__(self, key, name, worker, second):
        self.key, self.name, self.worker, self.second = key, name, worker, second
        self.rows, self.count, self.sectors = [], {}, {}

    def key_for(self, kind):
        self.count[kind] = self.count.get(kind, 0) + 1
        return f"{kind}{self.count[kind]}"

    def row(self, layer, kind, ago, fields, refs=None, key=None, by=None):
        key = key or self.key_for(kind)
        row = {"layer": layer, "type": kind, "key": key, "by": by or self.worker, "days_ago": ago}
        if refs:
            row["refs"] = {k: v for k, v in refs.items() if v}
        row["fields"] = {k: v for k, v in fields.items() if v not in (None, "", [])}
        self.rows.append(row)
        return key

    def client(self, kind, ago, /, refs=None, key=None, by=None, **fields):
        return self.row("client", kind, ago, fields, refs, key, by)

    def pro(self, kind, ago, /, refs=None, key=None, by=None, **fields):
        return self.row("professional", kind, ago, fields, refs, key, by)

    def header(self, ago, **fields):
        self.client("household", ago, key="household", call_name=self.name, **fields)

    def status(self, ago, phases, intensity, director=None, co_visitor=True, **fields):
        """phases: [(phase, days ago)], oldest first: each one is a later write to the same record."""
        director = director or self.worker
        refs = {"director": "@" + director, "casemanager": "@" + self.worker, "co_visitor": "@" + self.second if co_visitor else None}
        first = True
        for phase, since in phases:
            values = {"phase": phase, "phase_since": -since}
            if first:
                values |= {"intensity_profile": intensity[0][0], "intensity_since": -intensity[0][1], "flow": "outreach_team",
                           "law": "wmo", "legal_basis": "Wmo 2015, maatschappelijke ondersteuning", "legal_frame": "voluntary",
                           "urgency": "normal", "contact_clock_start": -since, "director_since": -since} | fields
            self.pro("case_status", since, refs=refs if first else None, key="status", **values)
            first = False
        for profile, since, *why in intensity[1:]:
            self.pro("case_status", since, key="status", intensity_profile=profile, intensity_since=-since,
                     intensity_reason=why[0] if why else None)

    def visit(self, ago, words, purpose, strengths=None, win=None, facts=(), next_in=None, place="home", by=None, minute=600,
              length=50, agreements=(), worry=None, children=(), faces=None, notes=None, reflection=None, **more):
        key = self.client("visit", ago, by=by, visit_at=-ago, start_minute=minute, duration_minutes=length, place=place,
                          visit_type="help", purpose=purpose, purpose_explained=True, present=more.pop("present", ["client"]),
                          client_words=words, strengths=strengths, small_win=win,
                          next_contact=-(ago - next_in) if next_in else None,
                          alliance_could_say=faces and faces[0], alliance_matters=faces and faces[1],
                          alliance_knows_next=faces and faces[2], notes=notes, **more)
        touched = [f[0] for f in facts]
        self.pro("visit_observation", ago, refs={"visit": key}, by=by, safety_check="green", domains_touched=touched,
                 reflection=reflection)
        for fact in facts:
            domain, text, source, *meaning = fact
            self.pro("observation", ago, refs={"visit": key}, by=by, domain=domain, fact=text, source=source, observed_at=-ago,
                     interpretation=meaning[0] if meaning else None, told_to_client=bool(meaning) or None)
        for what, who, kind, due, state in agreements:
            self.agree(ago, what, who, kind, due, state, visit=key, by=by)
        if worry:
            what, whom, sure, status, arranged = worry
            self.pro("worry", ago, refs={"visit": key}, by=by, what=what, for_whom=whom, how_sure=sure, status=status,
                     arranged=arranged, noted_at=-ago, told_to_client=True)
        for child, seen, alone, level, text in children:
            self.pro("child_check", ago, refs={"visit": key}, by=by, child=child, seen=seen, spoken_alone=alone,
                     worry_level=level, worry=text, checked_at=-ago)
        return key

    def agree(self, ago, what, who, kind, due, state, visit=None, by=None, organisation=None, how=None):
        """due: days after the day it was made; state: open, or (done|dropped, days after), or (dropped, days after, reason)."""
        key = self.client("agreement", ago, refs={"visit": visit}, by=by, what=what, who=who, who_kind=kind, organisation=organisation,
                          by_when=due - ago, made_at=-ago, status="open", discussed_with_client=True, how_known=how)
        if state != "open":
            result, after, *why = state
            self.client("agreement", max(ago - after, 0), key=key, by=by, status=result,
                        done_at=-max(ago - after, 0) if result == "done" else None, reason=why[0] if why else None)
        return key

    def plan(self, ago, dream, good_enough, goals, review_in=90, by=None, **fields):
        """goals: [(level, wording, own words, domains, status, [steps])]; step: (what, manner, helper, kind, due, status)."""
        plan = self.client("plan", ago, key="plan", by=by, title="Mijn plan", dream=dream, acceptable_situation=good_enough,
                           started_at=-ago, review_at=review_in - ago, status="active", **fields)
        for g, (level, wording, own, domains, status, steps) in enumerate(goals):
            goal = self.client("goal", ago, refs={"plan": plan}, by=by, level=level, wording=wording, own_words=own, domains=domains,
                               horizon="mid_term", priority=g + 1, status=status, order="ABCDEFGH"[g] + "V")
            for s, (what, manner, helper, kind, due, state, *reason) in enumerate(steps):
                self.client("step", ago, refs={"goal": goal, "plan": plan}, by=by, what=what, manner=manner, helper=helper,
                            helper_kind=kind, by_when=due - ago, status=state, order="ABCDEFGH"[s] + "V",
                            done_at=-max(ago - due, 1) if state == "done" else None, reason=reason[0] if reason else None)

    def drawing(self, ago, people, ties=(), me="ik", words=None, drawn_by="together"):
        """people: [(key, name, sector, closeness, role, {fields of person}, {fields of the tie with the client} or None)]."""
        self.client("network_map", ago, key="map", title="De mensen om mij heen", me_label=me, drawn_by=drawn_by, started_at=-ago,
                    view="circles", client_words=words, present=["client"])
        for person in people:
            self.draw(ago, *person)
        for a, b, fields in ties:
            self.client("network_tie", ago, refs={"map": "map", "from": a, "to": b}, **fields)

    def draw(self, ago, key, name, sector, closeness, role, person=None, tie=None):
        n = self.sectors[sector] = self.sectors.get(sector, 0) + 1
        spread = [0, 22, -22, 11, -11, 28, -28][(n - 1) % 7]
        angle = math.radians(SEGMENT[sector] + spread)
        radius = 1120 if sector == "professionals" else RING[closeness]
        self.client("network_person", ago, refs={"map": "map"}, key=key, **({"kind": "person"} | dict(
            name=name, sector=sector, closeness=closeness, role_word=role, x=round(radius * math.cos(angle)),
            y=-round(radius * math.sin(angle))) | (person or {})))
        if tie is not None:
            self.client("network_tie", ago, refs={"map": "map", "to": key}, key="tie_" + key, **tie)

    def move(self, ago, key, closeness, sector, **tie):
        angle = math.radians(SEGMENT[sector])
        self.client("network_person", ago, key=key, closeness=closeness, x=round(RING[closeness] * math.cos(angle)),
                    y=-round(RING[closeness] * math.sin(angle)))
        if tie:
            self.client("network_tie", ago, key="tie_" + key, **tie)

    def snapshot(self, ago, title, words=None, drawn_by="together"):
        self.client("network_snapshot", ago, refs={"map": "map"}, title=title, taken_at=-ago, drawn_by=drawn_by,
                    present=["client"], client_words=words, content={"freeze": "map"})

    def measure(self, ago, occasion, scores, client=None, remarks=None):
        """scores: {domain: (level, fact[, jump reason])} or {domain: "not_needed"}; client: {domain: (level, words)}."""
        voice = None
        if client:
            voice = self.client("client_assessment", ago, instrument="leefgebieden", version="1", anchor_set="own", assessed_at=-ago,
                                occasion=occasion)
            for domain, (level, words) in client.items():
                self.client("client_score", ago, refs={"client_assessment": voice}, domain=domain, level=level, client_words=words)
        key = self.pro("assessment", ago, refs={"client_assessment": voice, "rater": "@" + self.worker}, instrument="leefgebieden",
                       version="1", anchor_set="own", assessed_at=-ago, occasion=occasion, rater_trained=True,
                       informants=["client", "own_observation"], remarks=remarks)
        for domain, value in scores.items():
            if isinstance(value, str):
                self.pro("domain_score", ago, refs={"assessment": key}, domain=domain, answer=value)
            else:
                level, fact, *why = value
                self.pro("domain_score", ago, refs={"assessment": key}, domain=domain, level=level, fact=fact, facts_as_of=-ago,
                         jump_reason=why[0] if why else None, told_to_client=True,
                         arranged_today=why[1] if len(why) > 1 else None)

    def attempt(self, ago, manner, result, idea=None, remarks=None, minute=630, by=None):
        self.pro("contact_attempt", ago, refs={"by": "@" + (by or self.worker)}, by=by, attempted_at=-ago, start_minute=minute,
                 manner=manner, result=result, idea_next=idea, remarks=remarks)

    def helper(self, ago, name, organisation, task, since, active="active", **fields):
        self.pro("helper", ago, name=name, organisation=organisation, task=task, since=-since, active=active, **fields)

    def task(self, ago, what, due, kind="other", status="open", who=None, **fields):
        self.pro("task", ago, refs={"for_user": "@" + (who or self.worker)}, what=what, due=due, kind=kind, status=status, **fields)

    def appointment(self, ago, day, minute, purpose, place="home", who=None, kind="visit"):
        self.pro("appointment", ago, refs={"user": "@" + (who or self.worker)}, planned_for=day, start_minute=minute,
                 duration_minutes=60, kind=kind, status="planned", place=place, purpose=purpose)

    def calls(self, start, end, every, first):
        """Short contacts between the visits, one every so many days; each text once per household."""
        n = first
        for ago in range(start, end, -every):
            kind, who, text = CALLS[n % len(CALLS)]
            self.pro("journal_entry", ago, happened_at=-ago, start_minute=540 + (n * 37) % 420, kind=kind, with_whom=who, text=text,
                     told_to_client=True if who != "cliënt" else None)
            n += 1
            if n == first + len(CALLS):
                return

    def json(self):
        rows = sorted(self.rows, key=lambda r: -r["days_ago"])  # stable: what is written later stays later
        return {"key": self.key, "name": self.name, "worker": self.worker, "second": self.second, "rows": rows}


def write(organisation, team, households):
    out = {"format": 1, "organisation": organisation, "team": team, "households": [h.json() for h in households]}
    lines = json.dumps(out, ensure_ascii=False, separators=(",", ":")).replace('{"layer"', '\n{"layer"').replace('{"key":"h', '\n{"key":"h')
    path = pathlib.Path(__file__).with_name("team.json")
    path.write_text(lines + "\n", encoding="utf-8")
    print(path.name, len(households), "households,", sum(len(h.rows) for h in households), "rows")
