# SPDX-License-Identifier: EUPL-1.2
"""Papers from the command line: a real PDF in the file that was named, whole, with its fonts inside, title and language,
noted in the access log before it is there; and each refusal leaves no file.

usage: print.py BINARIES
"""
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

from aanzet import Cli

PASSPHRASE = "paard gieter zolder kruik"
PAPERS = {"client_card": ("kaart", "A5"), "agreements": ("afspraken", "A5"), "plan": ("plan", "A4"), "network": ("netwerk", "A4"),
          "life_areas": ("leefgebieden", "A4"),
          "talk_leaflet": ("praatplaat", "A4"), "appointment": ("afspraakkaart", "A5"), "door_card": ("deurkaart", "A5"), "client_copy": ("kopie", "A4"),
          "who_read": ("wie-las", "A4"), "handover": ("overdracht", "A4"),
          "safety_plan": ("samen", "A4"), "safety_card": ("zakkaart", "A5"), "safety_card_hidden": ("afspraakkaart", "A5"), "safety_child": ("kinderkaart", "A4")}
# The drawing: whom a file read by another program gives back, attribute by attribute.
PEOPLE = [
    dict(name="Mehmet", sector="household", closeness=1, lives_here=True, kind="person", may_invite="yes"),
    dict(name="oma Zeynep", sector="family", closeness=1, role_word="moeder & oma", kind="deceased", client_says="<zij> \"blijft\" erbij"),
    dict(name="Hanneke", sector="neighbours", closeness=2, x=-310, y=640, may_know="ask_first", informal_carer=True, carer_load="heavy", call_at_night=True),
    dict(name="ሰላማዊት", sector="friends", closeness=3),
    dict(name="Minoes", kind="pet"),
]
TIES = [   # numbers of people; None: the client
    (None, 0, dict(strength=2, quality="supportive", support=["practical", "company"], direction="both", frequency="daily")),
    (None, 1, dict(strength=2, quality="supportive")),
    (None, 2, dict(strength=2, quality="supportive", direction="gets", wish="more", since="toen wij hier kwamen", initiative="other", modes=["phone"])),
    (0, 2, dict(between="get_along")),
    (1, 0, dict(kin="parent", client_says="mijn schoonmoeder")),
]
POINTS = {"A4": (595, 842), "A5": (420, 595)}


def run(*words):
    done = subprocess.run(words, capture_output=True, text=True)
    assert done.returncode == 0, (words, done.stderr)
    return done.stdout


def fill(cli):
    household = cli.ok("household.create", name="Familie Yılmaz")["household"]

    def put(layer, what, /, **fields):
        return cli.ok("put", household=household, layer=layer, type=what, fields=fields)["record"]

    put("safety", "safety_line", kind="signal_red", text="De deur slaat dicht")
    put("client", "agreement", what="Samen de woningbouw bellen", by_when="2026-05-20", status="open")
    plan = put("client", "plan", dream="Weer een eigen tafel in de keuken", status="active")
    put("client", "goal", plan=plan, wording="De huur is op tijd betaald")
    drawing = put("client", "network_map", me_label="Ayşe", client_words="Mijn mensen")
    people = [put("client", "network_person", map=drawing, **fields) for fields in PEOPLE]
    for start, end, fields in TIES:
        put("client", "network_tie", map=drawing, to=people[end], **({} if start is None else {"from": people[start]}), **fields)
    put("client", "network_word", map=drawing, words="wie past er op?", x=420, y=-520)
    put("client", "network_stroke", map=drawing, points="0 0 40 40 80 -20", pen="warm")
    put("client", "network_snapshot", map=drawing, taken_at="2026-05-10", drawn_by="together", present=["client", "partner", "family"], content="{}")
    assessment = put("professional", "assessment", instrument="leefgebieden", version="1", assessed_at="2026-05-10")
    put("professional", "domain_score", assessment=assessment, domain="housing", fact="Drie maanden huurachterstand")
    return household


def check(cli, household, folder, paper, expected):
    word, size = PAPERS[paper]
    path = os.path.join(folder, paper + ".pdf")
    answer = cli.ok("print", household=household, paper=paper, file=path)
    assert answer["pages"] >= 1 and answer["replaced"] == 0, answer
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600, oct(os.stat(path).st_mode)
    assert os.listdir(folder).count(paper + ".pdf") == 1 and not [n for n in os.listdir(folder) if "tmp" in n], os.listdir(folder)
    run("qpdf", "--check", path)
    text = re.sub(r"\s+", " ", run("pdftotext", "-layout", path, "-"))
    for sentence in expected:
        assert sentence in text, (paper, sentence, text)
    info = dict(line.split(":", 1) for line in run("pdfinfo", path).splitlines() if ":" in line)
    assert info["Title"].strip(), info
    assert int(info["Pages"]) == answer["pages"], info
    wide, high = sorted(round(float(n)) for n in re.findall(r"[\d.]+", info["Page size"])[:2])
    assert (wide, high) == POINTS[size], (info["Page size"], size)
    assert re.search(rb"/Lang \(nl\)", subprocess.run(["qpdf", "--qdf", path, "-"], capture_output=True).stdout), "no /Lang"
    fonts = run("pdffonts", path).splitlines()[2:]
    assert fonts, "no fonts"
    for line in fonts:   # ... emb sub uni object ID
        assert line.split()[-5] == "yes", line
    return word


def drawing_files(cli, household, folder):
    """The drawing as a picture and as a table, read by other programs, with names and without."""
    import networkx
    hidden = cli.ok("put", household=household, layer="professional", type="hidden_person", fields={"name": "Nel van de opvang"})
    assert hidden["record"]

    def write(form, naming="names"):
        path = os.path.join(folder, f"drawing-{naming}.{form}")
        cli.ok("print", household=household, paper="network", file=path, format=form, naming=naming)
        assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
        return path

    svg = write("svg")
    run("xmllint", "--noout", svg)
    run("rsvg-convert", svg, "-o", svg + ".png")
    assert os.path.getsize(svg + ".png") > 10_000
    drawn = open(svg, encoding="utf-8").read()
    for word in ("Mehmet", "Hanneke", "Wat de lijnen zeggen", "Samen gemaakt met: partner, familie", "10 mei 2026", "wie past er"):
        assert word in drawn, word
    png = open(write("png"), "rb").read()
    assert png[:8] == b"\x89PNG\r\n\x1a\n" and len(png) > 10_000
    # Read back equal: who is there, each with every attribute, and each tie between the same two with all that is said of it.
    def told(fields):
        return {key: " ".join(value) if isinstance(value, list) else "true" if value is True else value for key, value in fields.items()}

    graph = networkx.read_graphml(write("graphml"))
    number = {name: node for node, name in graph.nodes(data="name")}
    assert len(number) == len(PEOPLE) + 1, graph.nodes
    drawn_again = networkx.Graph()
    drawn_again.add_node("me", name="Ayşe")
    for fields in PEOPLE:
        drawn_again.add_node(number[fields["name"]], **told(fields))
    for start, end, fields in TIES:
        drawn_again.add_edge("me" if start is None else number[PEOPLE[start]["name"]], number[PEOPLE[end]["name"]], **told(fields))
    assert networkx.utils.nodes_equal(graph.nodes(data=True), drawn_again.nodes(data=True)), (graph.nodes(data=True), drawn_again.nodes(data=True))
    got, meant = ({frozenset(edge[:2]): edge[2] for edge in g.edges(data=True)} for g in (graph, drawn_again))
    assert {pair: {k: v for k, v in data.items() if k != "id"} for pair, data in got.items()} == meant, (got, meant)
    import csv
    with open(write("csv"), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows if row["row"] == "person"] == [name for _, name in graph.nodes(data="name")], rows
    assert sum(row["row"] == "tie" and row["from"] == "me" and row["strength"] == "2" for row in rows) == 3, rows
    assert sum(row["row"] == "tie" for row in rows) == len(TIES), rows
    for naming in ("initials", "kinds"):
        for form in ("svg", "graphml", "csv", "pdf"):
            path = write(form, naming)
            text = run("pdftotext", path, "-") if form == "pdf" else open(path, encoding="utf-8").read()
            for name in ("Mehmet", "Zeynep", "Hanneke", "Ayşe", "Yılmaz", "Mijn mensen", "Nel", "ሰላማዊት", "Minoes", "schoonmoeder", "toen wij", "wie past"):
                assert name not in text, (naming, form, name)
            assert ("familie" if naming == "kinds" else "OZ") in text, (naming, form, text)
    return ["netwerk"] * 12


def main():
    folder = tempfile.mkdtemp(prefix="print-")
    papers = os.path.join(folder, "papers")
    os.mkdir(papers)
    try:
        cli = Cli(sys.argv[1], folder + "/vault", folder + "/state", ("--time", "2026-05-12T12:05:00Z"))
        cli.ok("create", passphrase=PASSPHRASE)
        assert cli.ask("print", household="00" * 16, paper="plan", file=papers + "/x.pdf")["code"] == "NO_ORGANISATION"
        kit = cli.ok("found", organisation="Lindenhaven", name="Samira")["recoveryKit"]
        cli.ok("recovery.confirm", groups=kit.split("-")[2:4])
        household = fill(cli)

        sentences = {"client_card": ["Familie Yılmaz", "Samen de woningbouw bellen"], "agreements": ["Samen de woningbouw bellen"],
                     "plan": ["Weer een eigen tafel in de keuken", "De huur is op tijd betaald"],
                     "network": ["De mensen om mij heen", "Mehmet", "oma Zeynep", "Hanneke", "Minoes", "Wat de lijnen zeggen", "Samen gemaakt met", "10 mei 2026", "Briefjes", "wie past er op?"],
                     "talk_leaflet": ["U bent de baas in uw huis."], "appointment": ["Onze afspraak"], "door_card": ["Ik was bij uw deur"],
                     "client_copy": ["Dit is van mij", "Weer een eigen tafel in de keuken"], "who_read": ["Wie heeft dit gelezen"], "handover": ["Overdracht"],
                     "safety_plan": ["De deur slaat dicht"], "safety_card": ["De deur slaat dicht"], "safety_card_hidden": ["Onze afspraak", "De deur slaat dicht"], "safety_child": ["112"],
                     "life_areas": ["Drie maanden huurachterstand", "Alleen voor hulpverleners"]}
        words = [check(cli, household, papers, paper, expected) for paper, expected in sentences.items()]
        for paper in set(PAPERS) - {"life_areas", "handover"}:
            assert "huurachterstand" not in run("pdftotext", os.path.join(papers, paper + ".pdf"), "-")

        # Size, large letters and the other language.
        other = os.path.join(papers, "other.pdf")
        cli.ok("print", household=household, paper="plan", file=other, size="A5", large=True, language="en")
        assert "My dream" in run("pdftotext", other, "-"), run("pdftotext", other, "-")
        assert "420" in run("pdfinfo", other)
        words.append("plan")

        cli.ok("print", household=household, paper="client_copy", file=other, language="tr")
        assert "Hayalim" in run("pdftotext", other, "-"), run("pdftotext", other, "-")
        cli.ok("print", household=household, paper="who_read", file=other, names=True)
        words += ["kopie", "wie-las"]
        words += drawing_files(cli, household, papers)

        # A pack of one's own: the administrator signs it, and what is wrong is said in words.
        ours = os.path.join(folder, "talk")
        assets = os.path.join(os.path.dirname(__file__), "..", "..", "assets", "talkpicture")
        os.makedirs(ours)
        shutil.copytree(os.path.join(assets, "scenes"), ours + "/scenes")
        shutil.copy(os.path.join(assets, "pack.json"), ours)
        made = os.path.join(folder, "talk.azpack")
        assert cli.ok("pack.make", kind="talk_picture", folder=ours, file=made)["files"] > 10
        assert cli.ok("pack.check", file=made)["kind"] == "talk_picture"
        with open(made, "r+b") as f:
            f.seek(5000)
            f.write(b"#")
        assert "changed after it was signed" in cli.ask("pack.check", file=made)["message"]
        os.remove(ours + "/scenes/much.svg")
        assert cli.ask("pack.make", kind="talk_picture", folder=ours, file=made + "2")["code"] == "MALFORMED"
        assert not os.path.exists(made + "2")

        # Refused: its own code, and no file.
        missing = os.path.join(papers, "missing.pdf")
        for code, members in {"BAD_REQUEST": {"paper": "newspaper"}, "NOT_FOUND": {"household": "12" * 16}}.items():
            answer = cli.ask("print", **{"household": household, "paper": "plan", "file": missing, **members})
            assert not answer["ok"] and answer["code"] == code, answer
        for wrong in ({"size": "A3"}, {"large": "yes"}, {"language": "tlh"}, {"colour": "red"}, {"names": "yes"}, {"file": 7}, {"format": "svg"}, {"naming": "kinds"}):
            answer = cli.ask("print", **{"household": household, "paper": "plan", "file": missing, **wrong})
            assert not answer["ok"] and answer["code"] == "BAD_REQUEST", (wrong, answer)
        assert not os.path.exists(missing)
        nowhere = os.path.join(papers, "no", "such", "folder.pdf")
        assert cli.ask("print", household=household, paper="plan", file=nowhere)["code"] == "STORAGE"
        words.append("plan")   # the line comes before the file, and stays

        # One line for each, with which paper, never what stood on it. They are read from signed batches.
        cli.ok("bundle.write", file=folder + "/all")
        lines = [line for line in cli.ok("access.log", household=household)["lines"] if line["action"] == "export"]
        assert [line["reason"] for line in lines] == words, (lines, words)
        cli.ok("lock")
        assert cli.ask("print", household=household, paper="plan", file=missing)["code"] == "LOCKED"
        assert not os.path.exists(missing)
        assert cli.end() == 0
        print(f"{len(words) - 1} papers printed and read back")
    finally:
        shutil.rmtree(folder)


main()
