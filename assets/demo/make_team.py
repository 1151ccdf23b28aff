# SPDX-License-Identifier: EUPL-1.2
"""Writes team.json: an invented neighbourhood team and twelve invented households. Run: python3 assets/demo/make_team.py
Nobody in it exists. The format is described in docs/schema.md."""
from households_a import emine, selam, truus, nadia
from households_b import gerard, henk_ria, rowan, marek
from households_c import ahmed, olena, shanice, wilma
from story import write

TEAM = [
    {"key": "samira", "name": "Samira El Idrissi", "role": "worker", "phone": "06 00 00 01 01", "role_words": "Casemanager",
     "expertise": ["gezin", "opvoeden", "Arabisch"], "reachable": "ma t/m do, 9 tot 17 uur"},
    {"key": "joost", "name": "Joost van Dalen", "role": "worker", "phone": "06 00 00 01 02",
     "role_words": "Casemanager, sociaal psychiatrisch verpleegkundige", "expertise": ["psychiatrie", "verslaving", "wonen"],
     "reachable": "di t/m vr, 8.30 tot 17 uur"},
    {"key": "priya", "name": "Priya Ramdin", "role": "worker", "phone": "06 00 00 01 03", "role_words": "Casemanager, geld en recht",
     "expertise": ["schulden", "toeslagen", "verstandelijke beperking"], "reachable": "elke werkdag, 9 tot 16 uur"},
    {"key": "marieke", "name": "Marieke Postma", "role": "team_lead", "phone": "06 00 00 01 04", "role_words": "Teamleider",
     "expertise": ["regie", "ouderen"], "reachable": "elke werkdag"},
]

if __name__ == "__main__":
    write("Buurtteam De Linde", TEAM,
          [truus(), selam(), emine(), nadia(), gerard(), henk_ria(), rowan(), marek(), ahmed(), wilma(), olena(), shanice()])
