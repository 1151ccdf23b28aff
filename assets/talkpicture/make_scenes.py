#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Draws the ten scenes of the talk picture into scenes/*.svg: python3 assets/talkpicture/make_scenes.py

The spots of pack.json (where a finger may touch) are in the same units as here: 1200 by 800.
"""
import pathlib
from figures import *

HERE = pathlib.Path(__file__).resolve().parent
DIGITS = {1: "M-12 -22 L6 -36 L6 36 M-14 36 L26 36", 2: "M-22 -18 C-20 -44 24 -44 22 -16 C20 6 -22 14 -24 36 L26 36",
          3: "M-20 -32 C4 -44 24 -32 18 -14 C14 -4 4 -2 -4 -2 C8 -2 24 2 22 18 C20 40 -8 42 -24 30"}


def room(wall=WALL, floor=FLOOR, line=610):
    return [f'<rect width="1200" height="800" fill="{wall}"/>', f'<rect y="{line}" width="1200" height="{800 - line}" fill="{floor}"/>',
            path(f"M0 {line} L1200 {line}", line=4, color=WOOD_DARK)]


def window(x, y, w, h, *inside):
    return group([box(x, y, w, h, SKY, 8, 0), *inside, path(f"M{x} {y + h * 0.5} L{x + w} {y + h * 0.5}", line=0), box(x, y, w, h, "none", 8, 14),
                  f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="8" fill="none" stroke="{WHITE}" stroke-width="6"/>', box(x - 22, y + h, w + 44, 20, WHITE, 6)])


def lamp(x, y, length):
    return [path(f"M{x} 0 L{x} {y + length - 60}", line=4), path(f"M{x - 60} {y + length} Q{x - 56} {y + length - 66} {x} {y + length - 66} Q{x + 56} {y + length - 66} {x + 60} {y + length} Z", OCHRE_LIGHT)]


def digit(number, x, y, size=1.0, mirrored=False):
    turn = " scale(-1 1)" if mirrored else ""
    return group([circle(0, 0, 58, WHITE), path(DIGITS[number], line=14)], f"translate({n(x)} {n(y)}) scale({size:.3g}){turn}", f"the figure {number}")


def visit(_):
    """1: a door, the worker outside with an open hand, you in your doorway with the cat."""
    brick = [path(f"M{x} {y} l46 0", line=5, color="#E5C9A8") for x, y in ((70, 120), (150, 190), (60, 330), (130, 420), (740, 90), (820, 170), (1010, 120), (1090, 240), (760, 330))]
    return [f'<rect width="1200" height="800" fill="{"#F6E3C8"}"/>', *brick, f'<rect y="690" width="1200" height="110" fill="{"#D9D2C4"}"/>', path("M0 690 L1200 690", line=4, color=WOOD_DARK),
            window(60, 470 - 300, 170, 210, path("M60 380 L60 170 Q150 190 110 380 Z", WHITE, 3), path("M230 380 L230 170 Q140 190 180 380 Z", WHITE, 3)),
            group([box(290, 110, 330, 580, "#FCE9BE", 6, 0), path("M290 600 L620 600 L620 690 L290 690 Z", FLOOR, 0),
                   box(276, 96, 358, 600, "none", 10, 16), f'<rect x="276" y="96" width="358" height="600" rx="10" fill="none" stroke="{WOOD}" stroke-width="8"/>'], note="the open doorway"),
            group([path("M284 110 L196 160 L196 740 L284 690 Z", TEAL_DARK), path("M268 190 L216 216 L216 400 L268 384 Z", TEAL, 4), circle(214, 470, 11, OCHRE)], note="the door itself"),
            path("M300 712 L640 712 L690 760 L270 760 Z", BRICK), at(150, 650, plant(62)),
            group([standing(YOU, 440, 700, 62, gaze=0.8, mood="calm", hands=((-1, (366, 426), (374, 508)), (1, (516, 426), (506, 508))))], note="you"), at(560, 654, cat(48)),
            group([standing(WORKER, 880, 740, 68, gaze=-0.8, mood="smile", hands=((1, (972, 470), (985, 560)),), tilt=-4),
                   path("M962 556 Q1000 480 1020 566", line=9), box(948, 556, 120, 92, WOOD_DARK, 12), arm((806, 312), (772, 416), (690, 404), 76, TEAL, SKINS["pale"], "wave", 1, -165)], note="the worker"),
            at(1110, 700, plant(54, TEAL))]


def much(_):
    """2: you at a table with your head in your hand, and the clouds around it."""
    spots = {"money": (190, 200, coins(62)), "home": (520, 130, house(62)), "letters": (865, 140, group([at(14, 16, letter(66, OCHRE_LIGHT)), at(-10, -10, letter(66))])),
             "feelings": (1020, 350, heart(54)), "family": (180, 470, group([at(-42, 0, head({**MOTHER, "glasses": False}, 0, 0, 38)), at(44, 14, head(CHILD, 0, 0, 30))])), "sleep": (1000, 590, moon(54))}
    parts = ['<rect width="1200" height="800" fill="#E9EEEC"/>', '<rect y="690" width="1200" height="110" fill="#DCD8CC"/>']
    you = bust(YOU, 575, 400, 92, gaze=-0.3, mood="worried", length=1.85, tilt=8)
    parts += [group([you], note="you")]
    for name, (x, y, thing) in spots.items():
        side = 1 if x < 600 else -1
        trail = [circle(x + side * 150 + (575 - x - side * 150) * t, y + 60 + (330 - y - 60) * t, r, WHITE, 4) for t, r in ((0.1, 14), (0.26, 9))]
        parts.append(group([*(trail if name not in ("home",) else []), at(x, y, cloud(158, 132)), at(x, y + 6, thing)], note=name))
    return parts + [path("M120 738 L1080 738 L1080 812 L120 812 Z", WOOD_DARK), path("M150 690 L1050 690 L1080 740 L120 740 Z", WOOD), arm((474, 590), (428, 674), (548, 682), 88, OCHRE, SKINS["olive"]), arm((676, 590), (742, 676), (664, 478), 88, OCHRE, SKINS["olive"]), at(300, 660, cup(44, TEAL))]


def people_at_table(y, r, reach=True):
    seats = ((HOUSING, 300, 0.4, "smile"), (TOWN, 500, 0.5, "smile"), (WELFARE, 700, -0.5, "laugh"), (CARE, 900, -0.5, "smile"))
    return [bust(who, x, y + abs(x - 600) * 0.16, r, gaze, mood, 2.3) for who, x, gaze, mood in seats]


def round_table(cx=600, cy=560, rx=400, ry=120):
    return [path(f"M{cx - 60} {cy + 60} L{cx - 90} 790 L{cx + 90} 790 L{cx + 60} {cy + 60} Z", WOOD_DARK), ellipse(cx, cy + 22, rx, ry, WOOD_DARK), ellipse(cx, cy, rx, ry, WOOD)]


def table(_):
    """3: helpers around one table, and the chair with the star that is yours."""
    paper = [at(430, 520, group([path("M-50 -18 L40 -26 L60 16 L-34 26 Z", WHITE), path("M-26 -8 L30 -13 M-18 6 L38 0", line=4)])), at(760, 525, group([path("M-44 -22 L46 -18 L36 24 L-58 18 Z", WHITE), path("M-30 -8 L28 -5 M-36 6 L22 9", line=4)])),
             at(600, 500, cup(32, OCHRE)), at(300, 545, cup(30, TEAL)), at(905, 545, cup(30, BRICK))]
    chair = group([limb([(500, 800), (512, 700)], 22, WOOD), limb([(700, 800), (688, 700)], 22, WOOD), path("M478 560 Q600 500 722 560 L706 760 Q600 790 494 760 Z", OCHRE_LIGHT), at(600, 660, star_shape(82))], note="your chair")
    return [*room(), *lamp(600, 0, 140), window(90, 120, 190, 210, at(190, 300, plant(44))), path("M940 130 L1110 130 L1110 330 L940 330 Z", WHITE), at(1025, 240, heart(46)), group(people_at_table(290, 74), note="the helpers"), *round_table(), *paper, chair]


def seats(_):
    """4: who they can be: the municipality, housing, care, welfare; each with what they are about."""
    signs = {"municipality": (190, group([box(-60, -8, 120, 62, OCHRE_LIGHT, 4), box(-24, -42, 48, 96, OCHRE_LIGHT, 4), path("M-32 -40 L0 -72 L32 -40 Z", BRICK, 6), circle(0, -18, 13, WHITE), path("M0 -18 L0 -25 M0 -18 L5 -15", line=3),
                                              box(-10, 20, 20, 34, TEAL_DARK, 3), box(-50, 12, 16, 20, SKY, 3), box(34, 12, 16, 20, SKY, 3)])),
             "housing": (463, house(50)), "care": (737, group([at(0, 4, heart(66)), group([box(-36, -13, 72, 26, SKINS["light"], 12, 4), box(-11, -11, 22, 22, WHITE, 3, 0)], "rotate(-28)")])),
             "welfare": (1010, group([at(-16, 6, cup(44, OCHRE)), path("M-34 -30 q-10 -14 0 -26 M-8 -30 q-10 -14 0 -26", line=5)]))}
    cast = {"municipality": (TOWN, 0.3), "housing": (HOUSING, 0.2), "care": (CARE, -0.2), "welfare": (WELFARE, -0.3)}
    parts = [*room(line=700)]
    for name, (x, sign) in signs.items():
        parts.append(group([circle(x, 128, 96, WHITE), at(x, 128, sign), bust(cast[name][0], x, 375, 78, cast[name][1], "smile", 3.0)], note=name))
    return parts + [path("M-20 700 Q600 560 1220 700 L1220 820 L-20 820 Z", WOOD_DARK), path("M-20 676 Q600 536 1220 676 L1220 770 Q600 640 -20 770 Z", WOOD), at(330, 650, cup(30, BRICK)), at(600, 640, group([path("M-54 -16 L44 -20 L58 20 L-60 24 Z", WHITE), path("M-30 -2 L26 -4 M-32 10 L14 8", line=4)])), at(870, 650, cup(30, OCHRE))]


def fixed(_):
    """5: one person for you: you with a telephone, the line, and their portrait."""
    line = "M440 452 C560 300 600 640 730 430"
    portrait = group([box(720, 110, 380, 500, WOOD, 18), box(752, 142, 316, 436, TEAL_LIGHT, 8), bust(WORKER, 910, 335, 84, -0.6, "smile", 1.85)], note="your fixed person, in a frame")
    phone = group([box(-30, -56, 60, 112, INK, 12), box(-22, -42, 44, 78, SKY, 4, 0)])
    return [*room(line=640), path(line, line=20, color=OCHRE), path(line, line=8, color=WHITE),
            group([bust(YOU, 270, 340, 96, 0.8, "smile", 3.3), arm((376, 524), (430, 640), (436, 480), 96, OCHRE, SKINS["olive"]), at(442, 424, group([phone], "rotate(14)")), circle(424, 470, 24, SKINS["olive"]), limb([(430, 462), (462, 452)], 18, SKINS["olive"])], note="you"),
            portrait, at(1120, 716, plant(58)), at(600, 716, cat(56))]


def talks(mirrored):
    """6: three doors, one after the other: meeting, talking, finishing the plan."""
    inside = [group([bust(YOU, -56, 14, 42, 0.7, "smile", 4.5), bust(WORKER, 58, 10, 42, -0.7, "smile", 4.6), arm((-20, 98), (-16, 160), (4, 138), 34, OCHRE, SKINS["olive"]), arm((22, 96), (26, 158), (2, 140), 34, TEAL, SKINS["pale"])]),
              group([at(-48, -100, bubble(56, 40, WHITE)), at(44, -138, bubble(52, 36, WHITE, -1)), bust(WELFARE, 0, 22, 38, 0, "laugh", 2.4), bust(YOU, -74, 44, 38, 0.6, "smile", 2.4), bust(MOTHER, 74, 44, 38, -0.6, "smile", 2.4), path("M-116 184 L116 184 L116 252 L-116 252 Z", WOOD_DARK), path("M-116 150 L116 150 L116 186 L-116 186 Z", WOOD), path("M-30 158 L24 156 L32 176 L-36 178 Z", WHITE, 4)]),
              group([path("M-78 -50 L78 -50 L78 150 L-78 150 Z", WHITE), path("M-50 -8 L50 -8 M-50 24 L30 24 M-50 56 L42 56", line=7), group([path("M-44 104 L-12 132 L48 78", line=16, color=TEAL_DARK)], "scale(-1 1)" if mirrored else ""), at(54, -52, star_shape(34))])]
    parts = [*room(line=660)]
    for i, (x, tint) in enumerate(((200, OCHRE_LIGHT), (600, TEAL_LIGHT), (1000, BRICK_LIGHT))):
        parts.append(group([box(x - 140, 150, 280, 520, WOOD, 10), box(x - 118, 172, 236, 498, tint, 6), at(x, 410, inside[i], size=1.0), path(f"M{x - 118} 172 L{x - 162} 146 L{x - 162} 712 L{x - 118} 670 Z", WOOD_DARK), circle(x - 146, 450, 8, OCHRE),
                            path(f"M{x - 118} 672 L{x + 118} 672 L{x + 150} 720 L{x - 150} 720 Z", tint), digit(i + 1, x, 96, 1.1, mirrored)], note=f"door {i + 1}"))
    return parts + [path(f"M{x - 30} 750 L{x + 30} 750 M{x + 8} 730 L{x + 30} 750 L{x + 8} 770", line=10, color=WOOD_DARK) for x in (400, 800)]


def yours(_):
    """7: your own people at the kitchen table with you; the worker waves outside the window."""
    outside = group([circle(1010, 190, 34, OCHRE, 0), path("M800 420 Q900 330 1110 400 L1110 460 L800 460 Z", LEAF, 0), bust(WORKER, 930, 274, 54, -0.5, "smile", 1.85), arm((1008, 372), (1062, 378), (1058, 286), 58, TEAL, SKINS["pale"], "wave", 1, -85)])
    sheet = group([path("M-90 -22 L84 -26 L104 30 L-110 34 Z", WHITE), path("M-60 -6 L50 -8 M-64 10 L30 8", line=5), at(66, 6, star_shape(20, OCHRE, 3))])
    clip = group([f'<rect x="800" y="120" width="310" height="330" rx="8" fill="{SKY}"/>', outside, path("M780 450 L1130 450 L1130 606 L780 606 Z", WALL, 0)])
    return [*room(), clip, box(800, 120, 310, 330, "none", 8, 16), f'<rect x="800" y="120" width="310" height="330" rx="8" fill="none" stroke="{WHITE}" stroke-width="7"/>', box(780, 448, 350, 20, WHITE, 6), *lamp(430, 0, 130),
            box(60, 130, 150, 18, WOOD, 4), at(100, 104, cup(30, TEAL)), at(165, 90, plant(26)),
            group([bust(NEIGHBOUR, 150, 360, 66, 0.6, "smile", 3.2)], note="a neighbour"), group([bust(MOTHER, 340, 340, 70, 0.3, "smile", 3.2)], note="family"),
            group([bust(YOU, 540, 330, 74, 0.0, "smile", 3.2)], note="you"), group([bust(FRIEND, 740, 350, 70, -0.5, "laugh", 3.0)], note="a friend"),
            path("M20 560 L900 560 L960 660 L-40 660 Z", WOOD), path("M-40 660 L960 660 L960 690 L-40 690 Z", WOOD_DARK), limb([(90, 690), (90, 800)], 34, WOOD_DARK), limb([(850, 690), (850, 800)], 34, WOOD_DARK),
            at(540, 606, sheet), arm((622, 474), (668, 560), (606, 584), 68, OCHRE, SKINS["olive"]), limb([(604, 600), (626, 552)], 8, TEAL_DARK), hand(604, 584, 24, SKINS["olive"]), at(250, 590, cup(34, TEAL)), at(790, 590, cup(34, OCHRE)), at(1040, 706, cat(62))]


def around(_):
    """8: the drawing on the table: you in the middle, rings, the people and the cat around you."""
    parts = ['<rect width="1200" height="800" fill="#DDB88B"/>', path("M0 150 Q600 130 1200 158 M0 420 Q500 440 1200 410 M0 660 Q700 640 1200 672", line=4, color="#CFA677"),
             path("M170 60 L1010 40 L1040 748 L150 760 Z", WHITE), circle(600, 400, 315, "#FBF1DF", 5), circle(600, 400, 190, OCHRE_LIGHT, 5)]
    lines = [path(f"M600 400 L{x} {y}", line=w, color=TEAL_DARK) for x, y, w in ((470, 270, 14), (765, 320, 14), (440, 560, 8), (850, 560, 6), (690, 590, 10))]
    parts += lines + [at(600, 400, circle(0, 0, 84, OCHRE), head(YOU, 0, 2, 52)), at(600, 298, star_shape(30))]
    for who, x, y, r in ((MOTHER, 455, 255, 46), (FRIEND, 780, 305, 46), (NEIGHBOUR, 405, 580, 44), (CARE, 870, 585, 42)):
        parts.append(at(x, y, circle(0, 0, r * 1.72, BRICK_LIGHT if who is not CARE else TEAL_LIGHT), head(who, 0, 4, r)))
    parts.append(at(690, 610, circle(0, 0, 66, BRICK_LIGHT), at(0, 10, cat(36))))
    drawing = group([limb([(1210, 470), (1090, 430)], 76, OCHRE), limb([(975, 352), (1100, 316)], 15, TEAL), path("M958 358 L978 340 L984 362 Z", WOOD), circle(1046, 400, 46, SKINS["olive"]), limb([(1040, 380), (1010, 352)], 24, SKINS["olive"]), limb([(1066, 372), (1040, 338)], 24, SKINS["olive"]), limb([(1020, 404), (992, 368)], 22, SKINS["olive"])], note="your hand draws")
    return parts + [drawing, at(90, 690, cup(56, TEAL))]


def written(_):
    """9: the folder with the lock, held by both; the key lies on your side: you read along."""
    key = group([box(22, -9, 96, 18, OCHRE, 6), box(78, 6, 14, 22, OCHRE, 3), box(102, 6, 14, 28, OCHRE, 3), circle(0, 0, 30, OCHRE), circle(0, 0, 12, WOOD)], "translate(226 722) rotate(-6) scale(1 0.8)", note="your key")
    folder = group([path("M-190 -100 L-60 -100 L-30 -130 L190 -130 L190 140 L-190 140 Z", OCHRE_LIGHT), path("M-190 -66 L190 -66 L190 140 L-190 140 Z", OCHRE),
                    path("M-34 10 L-34 -18 Q-34 -54 0 -54 Q34 -54 34 -18 L34 10", line=15), box(-56, 6, 112, 88, WHITE, 12), circle(0, 42, 12, INK, 0), path("M0 44 L0 66", line=9)], note="folder with a lock")
    pages = group([path("M-160 -150 L60 -164 L66 -40 L-150 -40 Z", WHITE), path("M-120 -120 L30 -130 M-120 -94 L10 -100", line=6)])
    return [*room(), window(500, 80, 200, 200, at(600, 264, plant(40))), group([bust(YOU, 330, 310, 92, 0.9, "calm", 2.9)], note="you"), group([bust(WORKER, 870, 300, 92, -0.9, "smile", 3.0)], note="your worker"),
            path("M20 764 L1180 764 L1180 812 L20 812 Z", WOOD_DARK), path("M60 680 L1140 680 L1180 766 L20 766 Z", WOOD), at(600, 560, pages, folder), arm((246, 490), (222, 640), (398, 640), 88, OCHRE, SKINS["olive"]), arm((954, 480), (978, 640), (802, 640), 88, TEAL, SKINS["pale"]), key]


def steps(_):
    """10: small steps on a path to the sun; later the worker still rings or writes."""
    stones = [(180, 728, 100), (352, 712, 92), (540, 634, 74), (690, 556, 58), (790, 500, 46), (862, 456, 36), (914, 424, 27)]
    rays = [path(f"M{n(1000 + cos(a * pi / 6) * 120)} {n(230 + sin(a * pi / 6) * 120)} L{n(1000 + cos(a * pi / 6) * 158)} {n(230 + sin(a * pi / 6) * 158)}", line=12, color=OCHRE) for a in range(12)]
    return ['<rect width="1200" height="800" fill="#E7F0EF"/>', circle(1000, 230, 92, OCHRE), *rays, path("M0 520 Q300 380 700 450 Q950 370 1200 430 L1200 800 L0 800 Z", "#CFDDBF"), path("M0 640 Q500 480 1200 560 L1200 800 L0 800 Z", "#B9CFA8", 0),
            path("M-10 672 Q300 650 500 584 Q680 524 790 458 Q860 424 922 406 L948 412 Q920 456 850 512 Q770 574 660 646 Q540 730 460 810 L-10 810 Z", "#F3E4C4", 4, WOOD_DARK),
            *[ellipse(x, y, rx, rx * 0.36, STONE) for x, y, rx in stones],
            group([standing(YOU, 262, 716, 64, gaze=0.8, mood="smile", hands=((-1, (160, 430), (176, 520)), (1, (372, 420), (430, 380))), stride=0.5)], note="you"),
            group([box(-150, -96, 300, 192, WHITE, 8), path("M20 -70 L20 70", line=4), path("M44 -4 L124 -4 M44 26 L124 26 M44 54 L96 54", line=5), box(84, -76, 44, 46, BRICK_LIGHT, 3, 4), at(-66, -4, house(48))], "translate(672 190) rotate(-5) scale(0.86)", "a card, later"),
            group([box(-44, -82, 88, 164, INK, 16), box(-33, -62, 66, 116, SKY, 5, 0), head(WORKER, 0, 0, 26), path("M60 -50 q22 18 0 44 M80 -66 q40 36 0 80", line=7, color=TEAL_DARK)], "translate(430 176) rotate(6) scale(0.92)", "a call, later"),
            at(1080, 690, plant(50)), at(880, 690, path("M0 40 L0 -10 M0 -10 m-22 0 a22 22 0 1 0 44 0 a22 22 0 1 0 -44 0", BRICK, 5)), at(960, 730, path("M0 30 L0 -10 M0 -10 m-18 0 a18 18 0 1 0 36 0 a18 18 0 1 0 -36 0", OCHRE, 5))]


SCENES = {"visit": visit, "much": much, "table": table, "seats": seats, "fixed": fixed, "talks": talks, "yours": yours, "around": around, "written": written, "steps": steps}
WITH_FIGURES = ("talks",)   # a figure must never stand mirrored: a second picture for languages from right to left


def write(name, parts):
    body = "\n".join(parts)
    (HERE / "scenes" / f"{name}.svg").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny" viewBox="0 0 1200 800" width="1200" height="800" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{body}\n</svg>\n", encoding="utf-8")


if __name__ == "__main__":
    for name, draw in SCENES.items():
        write(name, draw(False))
        if name in WITH_FIGURES:
            write(f"{name}-rtl", [group(draw(True), "translate(1200 0) scale(-1 1)")])
