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
    """1: a door, the worker outside with an open hand, you in your doorway with the cat. A soft bag: nobody comes to take anything."""
    brick = [path(f"M{x} {y} l46 0", line=5, color="#E5C9A8") for x, y in ((70, 120), (150, 190), (60, 330), (130, 420), (740, 90), (820, 170), (1010, 120), (1090, 240), (760, 330))]
    bag = group([path("M930 612 C936 576 954 560 970 556 C990 560 1008 576 1014 610", line=16), path("M930 612 C936 576 954 560 970 556 C990 560 1008 576 1014 610", line=7, color=OCHRE_LIGHT),
                 path("M914 602 Q972 622 1030 600 C1046 642 1048 676 1034 704 Q974 724 912 706 C898 676 898 642 914 602 Z", OCHRE_LIGHT), path("M905 668 Q972 688 1042 664", line=6, color=BRICK)], note="a soft bag")
    you = standing(YOU, 440, 700, 62, gaze=0.8, mood="calm", hands=((-1, (352, 452), (300, 424), "hold", 1, 190), (1, (518, 440), (508, 520), "rest", 1, 100)))
    worker = standing(WORKER, 880, 740, 68, gaze=-0.8, mood="smile", hands=((-1, (764, 446), (690, 404), "wave", 1, -150), (1, (986, 480), (968, 560), "rest", 1, 110)), tilt=-4)
    return [f'<rect width="1200" height="800" fill="{"#F6E3C8"}"/>', *brick, f'<rect y="690" width="1200" height="110" fill="{"#D9D2C4"}"/>', path("M0 690 L1200 690", line=4, color=WOOD_DARK),
            window(60, 470 - 300, 170, 210, path("M60 380 L60 170 Q150 190 110 380 Z", WHITE, 3), path("M230 380 L230 170 Q140 190 180 380 Z", WHITE, 3)),
            group([box(290, 110, 330, 580, "#FCE9BE", 6, 0), path("M290 600 L620 600 L620 690 L290 690 Z", FLOOR, 0),
                   box(276, 96, 358, 600, "none", 10, 16), f'<rect x="276" y="96" width="358" height="600" rx="10" fill="none" stroke="{WOOD}" stroke-width="8"/>'], note="the open doorway"),
            group([path("M284 110 L196 160 L196 740 L284 690 Z", TEAL_DARK), path("M268 190 L216 216 L216 400 L268 384 Z", TEAL, 4), circle(214, 470, 11, OCHRE)], note="the door itself"),
            path("M300 712 L640 712 L690 760 L270 760 Z", BRICK), at(150, 650, plant(62)),
            group([you], note="you"), at(560, 654, cat(48)), group([worker], note="the worker"), bag, hand(966, 566, 23, SKINS["pale"], "rest", 108, 1), at(1110, 700, plant(54, TEAL))]


def much(_):
    """2: you at a table with your head in your hand, and the clouds around it."""
    spots = {"money": (190, 200, coins(62)), "home": (520, 130, house(62)), "letters": (865, 140, group([at(14, 16, letter(66, OCHRE_LIGHT)), at(-10, -10, letter(66))])),
             "feelings": (1020, 350, heart(54)), "family": (180, 470, group([at(-42, 0, head({**MOTHER, "glasses": False}, 0, 0, 38)), at(44, 14, head(CHILD, 0, 0, 30))])), "sleep": (1000, 590, moon(54))}
    parts = ['<rect width="1200" height="800" fill="#E9EEEC"/>', '<rect y="690" width="1200" height="110" fill="#DCD8CC"/>']
    parts += [group([bust(YOU, 575, 400, 92, gaze=-0.3, mood="worried", length=2.2, tilt=8)], note="you")]
    for name, (x, y, thing) in spots.items():
        side = 1 if x < 600 else -1
        trail = [circle(x + side * 150 + (575 - x - side * 150) * t, y + 60 + (330 - y - 60) * t, r, WHITE, 4) for t, r in ((0.1, 14), (0.26, 9))]
        parts.append(group([*(trail if name not in ("home",) else []), at(x, y, cloud(158, 132)), at(x, y + 6, thing)], note=name))
    return parts + [path("M120 738 L1080 738 L1080 812 L120 812 Z", WOOD_DARK), path("M150 684 L1050 684 L1080 740 L120 740 Z", WOOD), arms(YOU, 575, 400, 92, ((-1, (438, 690), (560, 712)), (1, (724, 694), (668, 478), "rest", 1, -120))), at(300, 660, cup(44, TEAL))]


def people_at_table(y, r, reach=True):
    seats = ((HOUSING, 300, 0.4, "smile"), (TOWN, 500, 0.5, "smile"), (WELFARE, 700, -0.5, "laugh"), (CARE, 900, -0.5, "smile"))
    return [bust(who, x, y + abs(x - 600) * 0.16, r, gaze, mood, 2.3) for who, x, gaze, mood in seats]


def round_table(cx=600, cy=560, rx=400, ry=120):
    return [path(f"M{cx - 60} {cy + 60} L{cx - 90} 790 L{cx + 90} 790 L{cx + 60} {cy + 60} Z", WOOD_DARK), ellipse(cx, cy + 22, rx, ry, WOOD_DARK), ellipse(cx, cy, rx, ry, WOOD)]


def table(_):
    """3: helpers round one table, with room between them; the chair with the star is yours."""
    paper = [at(470, 604, group([path("M-50 -18 L40 -26 L60 16 L-34 26 Z", WHITE), path("M-26 -8 L30 -13 M-18 6 L38 0", line=4)])), at(366, 588, cup(28, TEAL)), at(838, 592, cup(28, BRICK)), at(622, 622, cup(30, OCHRE)), at(612, 534, group([ellipse(0, 12, 62, 18, WHITE), circle(-26, 0, 20, OCHRE, 4), circle(20, 0, 20, BRICK, 4), circle(-3, -16, 20, LEAF, 4)]))]
    chair = group([limb([(500, 830), (512, 740)], 22, WOOD), limb([(700, 830), (688, 740)], 22, WOOD), path("M482 640 Q600 586 718 640 L704 800 Q600 824 496 800 Z", OCHRE_LIGHT), at(600, 716, star_shape(66))], note="your chair")
    behind = [bust(TOWN, 440, 282, 70, 0.2, "smile", 3.2), bust(WELFARE, 770, 282, 70, -0.2, "laugh", 3.2)]
    sides = [wheelchair(HOUSING, 166, 306, 72, 1), on_a_chair(CARE, 1040, 306, 72, -1)]
    return [*room(), *lamp(600, 0, 120), window(90, 60, 150, 170), path("M950 80 L1090 80 L1090 220 L950 220 Z", WHITE), at(1020, 148, heart(38)), group(behind, note="two of the helpers"), group(sides, note="two more, one in a wheelchair"), *round_table(600, 584, 330, 84), *paper,
            arms(TOWN, 440, 282, 70, ((-1, (352, 520), (424, 556)), (1, (528, 520), (474, 548), "rest", -1))), arms(WELFARE, 770, 282, 70, ((-1, (680, 520), (738, 556)), (1, (874, 452), (896, 366), "wave", 1, -82))),
            arms(HOUSING, 166, 306, 72, ((1, (250, 530), (336, 560), "rest", -1), (-1, (66, 520), (106, 548), "hold", 1, 20))), arms(CARE, 1040, 306, 72, ((-1, (960, 536), (884, 556), "rest", 1), (1, (1126, 524), (1068, 574), "rest", 1, 180))), chair]


def seats(_):
    """4: who they can be: the municipality, housing, care, welfare; each with what they are about."""
    signs = {"municipality": (190, group([box(-60, -8, 120, 62, OCHRE_LIGHT, 4), box(-24, -42, 48, 96, OCHRE_LIGHT, 4), path("M-32 -40 L0 -72 L32 -40 Z", BRICK, 6), circle(0, -18, 13, WHITE), path("M0 -18 L0 -25 M0 -18 L5 -15", line=3),
                                              box(-10, 20, 20, 34, TEAL_DARK, 3), box(-50, 12, 16, 20, SKY, 3), box(34, 12, 16, 20, SKY, 3)])),
             "housing": (463, house(50)), "care": (737, group([at(0, 4, heart(66)), group([box(-36, -13, 72, 26, SKINS["light"], 12, 4), box(-11, -11, 22, 22, WHITE, 3, 0)], "rotate(-28)")])),
             "welfare": (1010, group([at(-16, 6, cup(44, OCHRE)), path("M-34 -30 q-10 -14 0 -26 M-8 -30 q-10 -14 0 -26", line=5)]))}
    cast = {"municipality": (TOWN, 0.3), "housing": (HOUSING, 0.2), "care": (CARE, -0.2), "welfare": (WELFARE, -0.3)}
    chair = group([limb([(463 + side * 96, 506), (463 + side * 122, 500)], 20, INK) + limb([(463 + side * 96, 506), (463 + side * 92, 640)], 22, TEAL_DARK) for side in (-1, 1)], note="a wheelchair")
    parts = [*room(line=700), chair]
    for name, (x, sign) in signs.items():
        parts.append(group([circle(x, 128, 96, WHITE), at(x, 128, sign), bust(cast[name][0], x, 375, 78, cast[name][1], "laugh" if name == "welfare" else "smile", 3.0)], note=name))
    table = [path("M-20 700 Q600 560 1220 700 L1220 820 L-20 820 Z", WOOD_DARK), path("M-20 676 Q600 536 1220 676 L1220 770 Q600 640 -20 770 Z", WOOD)]
    hands = {"municipality": ((-1, (92, 640), (196, 680)), (1, (292, 636), (236, 668), "rest", -1)), "housing": ((-1, (366, 620), (412, 650), "rest", 1, 40), (1, (560, 620), (500, 646), "rest", -1)),
             "care": ((-1, (644, 616), (718, 640)), (1, (832, 622), (770, 636), "rest", -1)), "welfare": ((-1, (906, 632), (946, 672), "hold", 1, 10), (1, (1110, 640), (1066, 664), "hold", -1, 176))}
    things = [at(330, 672, cup(30, BRICK)), at(600, 664, group([path("M-54 -16 L44 -20 L58 20 L-60 24 Z", WHITE), path("M-30 -2 L26 -4 M-32 10 L14 8", line=4)])), at(1004, 662, cup(30, OCHRE))]
    return parts + table + things + [arms(cast[name][0], x, 375, 78, hands[name]) for name, (x, _sign) in signs.items()]


def fixed(_):
    """5: one person for you: you ring, and the same person answers, each at home in a picture of their own."""
    def phone(x, y, turn):
        return group([box(-24, -52, 48, 104, INK, 11), box(-16, -40, 32, 74, TEAL_DARK, 4, 0)], f"translate({x} {y}) rotate({turn})")
    hums = [circle(425 + 34 * i, 300 - 90 * sin(pi * i / 10), 9, OCHRE, 4) for i in range(11)]
    chair = [box(70, 330, 400, 540, BRICK_LIGHT, 80)]
    rests = [box(10, 590, 120, 260, BRICK_LIGHT, 48), box(410, 590, 120, 260, BRICK_LIGHT, 48)]
    desk = [path("M640 700 L1220 700 L1220 745 L640 745 Z", WOOD), path("M660 745 L1220 745 L1220 820 L660 820 Z", WOOD_DARK)]
    return [f'<rect width="1200" height="800" fill="{WALL}"/>', f'<rect y="690" width="600" height="110" fill="{FLOOR}"/>', path("M0 690 L600 690", line=4, color=WOOD_DARK),
            f'<rect x="600" width="600" height="800" fill="{TEAL_LIGHT}"/>', path("M600 0 L600 800", line=26), path("M600 0 L600 800", line=16, color=WHITE),
            window(60, 70, 150, 170, path("M60 240 L60 70 Q140 90 104 240 Z", WHITE, 3), path("M210 240 L210 70 Q130 90 166 240 Z", WHITE, 3)), window(1020, 70, 130, 150, path("M1020 220 L1020 186 Q1085 138 1150 180 L1150 220 Z", LEAF, 4)), *hums,
            group([*chair, bust(YOU, 270, 340, 92, 0.6, "smile", 4.2), *rests, phone(374, 372, 10), arms(YOU, 270, 340, 92, ((1, (462, 620), (388, 396), "hold", 1, -100), (-1, (128, 610), (232, 668), "rest", -1, 10)))], note="you"),
            group([bust(WORKER, 910, 330, 90, -0.6, "smile", 3.6), *desk, phone(808, 362, -10), arms(WORKER, 910, 330, 90, ((-1, (726, 610), (792, 386), "hold", -1, -80), (1, (1056, 640), (960, 690), "rest", 1, 178)))], note="your fixed person"),
            at(70, 540, cat(44)), at(1120, 650, plant(50)), at(716, 672, cup(32, TEAL))]


def talks(mirrored):
    """6: three doors, one after the other: meeting, talking, finishing the plan."""
    def sheet(x, y, size):
        return at(x, y, group([path("M-46 -58 L46 -58 L46 58 L-46 58 Z", WHITE), at(0, -22, star_shape(26)), group([path("M-22 24 L-6 40 L26 8", line=12, color=TEAL_DARK)], "scale(-1 1)" if mirrored else "")]), size=size)
    inside = [group([standing(YOU, -60, 252, 39, 0.7, "smile", hands=((-1, (-122, 82), (-112, 128), "rest", 1, 100),)), standing(WORKER, 60, 252, 39, -0.7, "smile", hands=((1, (122, 82), (112, 128), "rest", -1, 80),)),
                     arms(WORKER, 60, 252 - 6.9 * 39 - NECK * 39, 39, ((-1, (26, 84), (8, 72), "hold", 1, 190),)), arms(YOU, -60, 252 - 6.9 * 39 - NECK * 39, 39, ((1, (-24, 90), (-4, 76), "hold", 1, -6),))]),
              group([at(-48, -128, bubble(56, 40, WHITE)), at(44, -166, bubble(52, 36, WHITE, -1)), bust(WELFARE, 0, -6, 40, 0, "laugh", 2.8), bust(YOU, -72, 26, 39, 0.6, "smile", 3.2), bust(MOTHER, 72, 26, 39, -0.6, "smile", 3.2),
                     path("M-112 172 L112 172 L100 252 L-100 252 Z", WOOD_DARK), path("M-116 138 L116 138 L116 172 L-116 172 Z", WOOD), path("M-30 144 L24 142 L32 162 L-36 164 Z", WHITE, 4), at(64, 146, cup(15, BRICK)), at(-72, 146, cup(15, OCHRE))]),
              group([standing(MOTHER, -66, 246, 36, 0.5, "smile", hands=((-1, (-112, 66), (-104, 118), "rest", 1, 95),)), standing(WORKER, 66, 246, 37, -0.5, "smile", hands=((1, (114, 66), (106, 118), "rest", -1, 85),)), standing(YOU, 0, 254, 39, 0, "laugh"),
                     sheet(0, 92, 0.92), arms(YOU, 0, 254 - 8.22 * 39, 39, ((-1, (-60, 82), (-44, 104), "hold", -1, 10), (1, (60, 82), (44, 104), "hold", 1, 170)))])]
    parts = [*room(line=660)]
    for i, (x, tint) in enumerate(((200, OCHRE_LIGHT), (600, TEAL_LIGHT), (1000, BRICK_LIGHT))):
        parts.append(group([box(x - 140, 150, 280, 520, WOOD, 10), box(x - 118, 172, 236, 498, tint, 6), at(x, 410, inside[i], size=1.0), path(f"M{x - 118} 172 L{x - 162} 146 L{x - 162} 712 L{x - 118} 670 Z", WOOD_DARK), circle(x - 146, 450, 8, OCHRE),
                            path(f"M{x - 118} 672 L{x + 118} 672 L{x + 150} 720 L{x - 150} 720 Z", tint), digit(i + 1, x, 96, 1.1, mirrored)], note=f"door {i + 1}"))
    return parts + [path(f"M{x - 30} 750 L{x + 30} 750 M{x + 8} 730 L{x + 30} 750 L{x + 8} 770", line=10, color=WOOD_DARK) for x in (400, 800)]


def yours(_):
    """7: your own people, young and old, at the kitchen table with you; the worker waves outside the window."""
    outside = group([circle(1090, 160, 26, OCHRE, 0), path("M906 360 Q990 300 1150 340 L1150 420 L906 420 Z", LEAF, 0), bust(WORKER, 1008, 236, 46, -0.5, "smile", 2.6), arms(WORKER, 1008, 236, 46, ((1, (1100, 334), (1100, 250), "wave", 1, -85),))])
    sheet = group([path("M-90 -26 L84 -30 L104 34 L-110 38 Z", WHITE), path("M-60 -8 L40 -10 M-64 12 L10 10", line=5), at(-78, 20, star_shape(16, OCHRE, 3))])
    drawn = group([path("M-44 -20 L40 -18 L46 26 L-50 24 Z", WHITE), circle(-20, 0, 12, OCHRE, 3)])
    clip = group([f'<rect x="906" y="100" width="244" height="310" rx="8" fill="{SKY}"/>', outside, path("M880 410 L1200 410 L1200 606 L880 606 Z", WALL, 0)])
    return [*room(), clip, box(906, 100, 244, 310, "none", 8, 16), f'<rect x="906" y="100" width="244" height="310" rx="8" fill="none" stroke="{WHITE}" stroke-width="7"/>', box(884, 410, 288, 20, WHITE, 6), *lamp(560, 0, 120),
            box(200, 140, 150, 18, WOOD, 4), at(240, 114, cup(30, TEAL)), at(305, 100, plant(26)),
            group([wheelchair(NEIGHBOUR, 122, 356, 64, 1)], note="a neighbour, in a wheelchair"), group([bust(MOTHER, 348, 322, 70, 0.3, "smile", 3.2)], note="family"),
            group([bust(YOU, 536, 316, 74, 0.2, "smile", 3.2)], note="you"), group([bust(FRIEND, 838, 332, 68, -0.5, "laugh", 3.2)], note="a friend"), group([bust(CHILD, 690, 400, 56, -0.4, "laugh", 2.8)], note="a child"),
            limb([(330, 690), (330, 800)], 34, WOOD_DARK), limb([(900, 690), (900, 800)], 34, WOOD_DARK), path("M262 560 L960 560 L1010 660 L232 660 Z", WOOD), path("M232 660 L1010 660 L1010 690 L232 690 Z", WOOD_DARK),
            at(532, 612, sheet), at(706, 626, drawn), at(371, 584, cup(30, TEAL)), at(858, 588, cup(30, OCHRE)),
            arms(MOTHER, 348, 322, 70, ((-1, (258, 564), (330, 592), "hold", -1, 8), (1, (440, 552), (412, 590), "hold", -1, 172))), arms(FRIEND, 838, 332, 68, ((1, (932, 566), (902, 596), "hold", 1, 176), (-1, (760, 560), (812, 592), "hold", -1, 6))),
            arms(YOU, 536, 316, 74, ((-1, (436, 566), (448, 612), "rest", 1, 40), (1, (636, 566), (604, 604), "pen", 1, 168))), arms(CHILD, 690, 400, 56, ((-1, (634, 560), (652, 612), "rest", 1, 60), (1, (766, 566), (752, 604), "pen", 1, 158))),
            arms(NEIGHBOUR, 122, 356, 64, ((1, (196, 572), (270, 590), "rest", -1), (-1, (34, 560), (70, 584), "hold", 1, 20))), at(1086, 706, cat(60))]


def around(_):
    """8: the drawing on the table: you in the middle, rings, the people and the cat around you; your hand draws one more."""
    parts = ['<rect width="1200" height="800" fill="#DDB88B"/>', path("M0 150 Q600 130 1200 158 M0 420 Q500 440 1200 410 M0 660 Q700 640 1200 672", line=4, color="#CFA677"),
             path("M170 60 L1010 40 L1040 748 L150 760 Z", WHITE), circle(600, 400, 315, "#FBF1DF", 5), circle(600, 400, 190, OCHRE_LIGHT, 5)]
    lines = [path(f"M600 400 L{x} {y}", line=w, color=TEAL_DARK) for x, y, w in ((470, 270, 14), (745, 250, 14), (440, 560, 8), (780, 600, 6), (610, 640, 10))]
    parts += lines + [at(600, 400, circle(0, 0, 84, OCHRE), head(YOU, 0, 2, 52)), at(600, 298, star_shape(30))]
    for who, x, y, r in ((MOTHER, 455, 255, 46), (FRIEND, 760, 240, 46), (NEIGHBOUR, 395, 560, 44), (CARE, 790, 610, 42)):
        parts.append(at(x, y, circle(0, 0, r * 1.72, BRICK_LIGHT if who is not CARE else TEAL_LIGHT), head(who, 0, 4, r)))
    parts.append(at(610, 640, circle(0, 0, 66, BRICK_LIGHT), at(0, 10, cat(36))))
    new = group([path("M690 408 L806 412", line=8, color=TEAL_DARK), path("M928 446 A66 66 0 1 1 938 408", line=8)], note="somebody you are adding")
    draws = arm((1300, 560), (1230, 520), (1040, 470), 150, OCHRE, SKINS["olive"], "pen", -1, 205)
    holds = arm((20, 900), (60, 820), (206, 690), 150, OCHRE, SKINS["olive"], "rest", -1, -36)
    return parts + [new, group([draws], note="your hand draws"), group([holds], note="your other hand keeps the paper"), at(90, 170, cup(56, TEAL))]


def written(_):
    """9: an open folder between you, with a small lock at its edge: what is written you read along."""
    folder = group([path("M352 574 L848 574 L922 770 L278 770 Z", OCHRE), path("M372 562 Q480 548 597 566 L597 744 Q450 728 310 746 Z", WHITE), path("M828 562 Q720 548 603 566 L603 744 Q750 728 890 746 Z", WHITE), path("M600 566 L600 770"),
                    path("M410 596 Q480 588 560 598 M396 632 Q470 622 558 634 M382 670 Q440 662 500 668", line=7), path("M642 598 Q720 588 794 596 M640 634 Q660 630 676 628", line=7), at(430, 706, star_shape(20, OCHRE, 4))], note="the open folder")
    lock = group([box(-96, -44, 92, 28, OCHRE, 8), path("M-19 -12 L-19 -24 Q-19 -48 0 -48 Q19 -48 19 -24 L19 -12", line=10), box(-31, -14, 62, 48, WHITE, 9), circle(0, 6, 8, INK, 0), path("M0 8 L0 20", line=6)], "translate(990 742)", note="a small lock")
    key = group([box(22, -9, 80, 18, OCHRE, 6), box(66, 6, 13, 20, OCHRE, 3), box(86, 6, 13, 26, OCHRE, 3), circle(0, 0, 28, OCHRE), circle(0, 0, 11, WOOD)], "translate(150 716) rotate(-6) scale(1 0.85)", note="your key")
    return [*room(), window(510, 70, 180, 190, at(600, 244, plant(40))), group([bust(YOU, 318, 268, 90, 0.9, "calm", 3.2, tilt=5)], note="you"), group([bust(WORKER, 882, 262, 90, -0.9, "smile", 3.2, tilt=-5)], note="your worker"),
            path("M60 548 L1140 548 L1230 800 L-30 800 Z", WOOD), folder, key,
            arms(YOU, 318, 268, 90, ((-1, (180, 584), (316, 700), "rest", -1), (1, (440, 560), (478, 640), "point", 1, 30))), arms(WORKER, 882, 262, 90, ((1, (1030, 556), (884, 660), "rest", 1), (-1, (776, 566), (716, 640), "pen", -1, 148))), lock]


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
