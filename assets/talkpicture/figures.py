# SPDX-License-Identifier: EUPL-1.2
"""The people and things of the talk picture, drawn in one hand: soft shapes, one brown line, few warm colours.

Ochre is you, teal are the people whose work is helping, brick are your own people. Units: the scene is 1200 by 800.
Everything is SVG Tiny: paths, circles, ellipses and groups with a transform; no style sheets, no text.
"""
from math import atan2, cos, pi, sin

INK = "#3B2F2A"
OCHRE, OCHRE_LIGHT = "#E3A548", "#F7E0B5"
TEAL, TEAL_DARK, TEAL_LIGHT = "#4E9A9D", "#2B6A70", "#CFE5E2"
BRICK, BRICK_LIGHT = "#CB7457", "#F0CDBB"
WOOD, WOOD_DARK = "#D6A878", "#B98A5C"
WALL, FLOOR, WHITE = "#FBF1DF", "#EFDDC0", "#FFFDF8"
LEAF, SKY, STONE = "#8DB18A", "#DDEDF0", "#CFC4B4"
SKINS = {"pale": "#F6D3B8", "light": "#EBB992", "olive": "#D09A6C", "brown": "#A66F48", "dark": "#8A5B3D"}
HAIRS = {"black": "#2F2624", "brown": "#5E4030", "red": "#A8562F", "blond": "#D9B26A", "grey": "#A9A39C", "white": "#E6E0D6"}
LINE = 5
NECK = 1.32   # from the middle of a head to the shoulders, in heads


def n(value):
    return f"{value:.1f}".rstrip("0").rstrip(".")


def path(d, fill="none", line=LINE, color=INK, more=""):
    stroke = f' stroke="{color}" stroke-width="{n(line)}"' if line else ""
    return f'<path d="{d}" fill="{fill}"{stroke}{more}/>'


def circle(x, y, r, fill, line=LINE):
    stroke = f' stroke="{INK}" stroke-width="{n(line)}"' if line else ""
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="{fill}"{stroke}/>'


def ellipse(x, y, rx, ry, fill, line=LINE):
    stroke = f' stroke="{INK}" stroke-width="{n(line)}"' if line else ""
    return f'<ellipse cx="{n(x)}" cy="{n(y)}" rx="{n(rx)}" ry="{n(ry)}" fill="{fill}"{stroke}/>'


def box(x, y, w, h, fill, r=10, line=LINE):
    stroke = f' stroke="{INK}" stroke-width="{n(line)}"' if line else ""
    return f'<rect x="{n(x)}" y="{n(y)}" width="{n(w)}" height="{n(h)}" rx="{n(r)}" fill="{fill}"{stroke}/>'


def group(parts, transform="", note=""):
    body = "\n  ".join(line for part in parts if part for line in part.split("\n"))
    head = f'<g transform="{transform}">' if transform else "<g>"
    return (f"<!-- {note} -->\n" if note else "") + f"{head}\n  {body}\n</g>"


def at(x, y, *parts, size=1.0, note=""):
    return group(parts, f"translate({n(x)} {n(y)})" + (f" scale({size:.3g})" if size != 1 else ""), note)


def flipped(x, *parts):
    """Mirrored about the upright line at x."""
    return group(parts, f"translate({n(2 * x)} 0) scale(-1 1)")


def limb(points, width, color):
    """An arm or a leg: one thick line with an outline, bent at its middle points."""
    d = "M" + " L".join(f"{n(x)} {n(y)}" for x, y in points)
    return path(d, line=width + 2 * LINE) + "\n" + path(d, line=width, color=color)


def sleeve_of(points, width, color):
    """Like a limb, but cut straight at its end, where the hand comes out."""
    (x1, y1), (x2, y2) = points[-2:]
    long = max(1.0, ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5)
    edge = (x2 + (x2 - x1) / long * LINE, y2 + (y2 - y1) / long * LINE)
    d = "M" + " L".join(f"{n(x)} {n(y)}" for x, y in points[:-1])
    cut = ' stroke-linecap="butt"'
    return path(d + f" L{n(edge[0])} {n(edge[1])}", line=width + 2 * LINE, more=cut) + "\n" + path(d + f" L{n(x2)} {n(y2)}", line=width, color=color, more=cut)


def spread_fingers(x, y, r, skin, angle, thumb=1):
    """An open hand that waves; the fingers point to `angle`, in degrees."""
    a, parts = angle * pi / 180, []
    fingers = ((-0.5, 1.95), (-0.17, 2.15), (0.17, 2.1), (0.5, 1.85), (thumb * 1.25, 1.65))
    for spread, length in fingers:
        parts.append(limb([(x, y), (x + cos(a + spread) * r * length, y + sin(a + spread) * r * length)], r * 0.46, skin))
    parts.append(circle(x, y, r, skin))
    for spread, length in fingers:
        parts.append(path(f"M{n(x)} {n(y)} L{n(x + cos(a + spread) * r * length * 0.72)} {n(y + sin(a + spread) * r * length * 0.72)}", line=r * 0.46, color=skin))
    return "\n".join(parts)


def hand(x, y, r, skin, kind="rest", angle=90.0, thumb=1):
    """A hand whose fingers point to `angle`: at rest, holding something, pointing, writing, or waving. `thumb` says on which side the thumb is."""
    if kind == "wave":
        return spread_fingers(x, y, r, skin, angle, thumb)
    d = -thumb * r
    fist = path(f"M{n(-r)} {n(-0.7 * r)} C{n(0.1 * r)} {n(-1.0 * r)} {n(1.0 * r)} {n(-0.95 * r)} {n(1.0 * r)} 0 C{n(1.0 * r)} {n(0.95 * r)} {n(0.1 * r)} {n(1.0 * r)} {n(-r)} {n(0.7 * r)} Z", skin)
    knuckles = path(f"M{n(0.45 * r)} {n(-0.02 * d)} L{n(0.92 * r)} {n(-0.02 * d)} M{n(0.4 * r)} {n(-0.42 * d)} L{n(0.82 * r)} {n(-0.42 * d)}", line=3)
    if kind == "point":
        parts = [limb([(0.3 * r, 0.42 * d), (1.9 * r, 0.42 * d)], 0.44 * r, skin), fist, path(f"M{n(0.3 * r)} {n(0.42 * d)} L{n(1.2 * r)} {n(0.42 * d)}", line=0.44 * r, color=skin), knuckles,
                 limb([(-0.3 * r, 0.6 * d), (0.55 * r, 0.82 * d)], 0.4 * r, skin)]
    elif kind == "pen":
        tip, end = (2.3 * r, 0.3 * d), (-1.05 * r, 1.75 * d)
        parts = [fist, knuckles, limb([(1.7 * r, 0.5 * d), end], 0.36 * r, TEAL), path(f"M{n(1.6 * r)} {n(0.26 * d)} L{n(tip[0])} {n(tip[1])} L{n(1.78 * r)} {n(0.76 * d)} Z", INK, 3),
                 limb([(0.1 * r, 0.25 * d), (1.25 * r, 0.3 * d)], 0.42 * r, skin), limb([(-0.35 * r, 0.68 * d), (0.95 * r, 0.78 * d)], 0.4 * r, skin),
                 path(f"M{n(-0.7 * r)} {n(0.2 * d)} L{n(0.3 * r)} {n(0.26 * d)} M{n(-0.7 * r)} {n(0.45 * d)} L{n(-0.2 * r)} {n(0.6 * d)}", line=0.36 * r, color=skin)]
    elif kind == "hold":
        parts = [path(f"M{n(-r)} {n(-0.75 * r)} C{n(0.2 * r)} {n(-1.05 * r)} {n(1.15 * r)} {n(-0.9 * r)} {n(1.15 * r)} 0 C{n(1.15 * r)} {n(0.9 * r)} {n(0.2 * r)} {n(1.05 * r)} {n(-r)} {n(0.75 * r)} Z", skin),
                 path(f"M{n(0.45 * r)} {n(-0.4 * r)} L{n(1.05 * r)} {n(-0.35 * r)} M{n(0.5 * r)} 0 L{n(1.1 * r)} 0 M{n(0.45 * r)} {n(0.4 * r)} L{n(1.05 * r)} {n(0.35 * r)}", line=3)]
    else:
        parts = [limb([(-0.2 * r, 0.4 * d), (0.75 * r, 1.05 * d)], 0.5 * r, skin),
                 path(f"M{n(-r)} {n(-0.68 * r)} L{n(0.2 * r)} {n(-0.8 * r)} C{n(1.1 * r)} {n(-0.85 * r)} {n(1.8 * r)} {n(-0.6 * r)} {n(1.8 * r)} 0 C{n(1.8 * r)} {n(0.6 * r)} {n(1.1 * r)} {n(0.85 * r)} {n(0.2 * r)} {n(0.8 * r)} L{n(-r)} {n(0.68 * r)} Z", skin),
                 path(f"M{n(-0.1 * r)} {n(0.45 * d)} L{n(0.4 * r)} {n(0.78 * d)}", line=0.42 * r, color=skin)]
        if r > 17:
            parts.append(path(f"M{n(1.0 * r)} {n(-0.26 * r)} L{n(1.65 * r)} {n(-0.24 * r)} M{n(1.0 * r)} {n(0.26 * r)} L{n(1.65 * r)} {n(0.24 * r)}", line=3))
    return group(parts, f"translate({n(x)} {n(y)}) rotate({n(angle)})")


def arm(shoulder, elbow, to, r, sleeve, skin, kind="rest", thumb=1, angle=None):
    """Shoulder, elbow and hand where they are; r is that of the head."""
    along = atan2(to[1] - elbow[1], to[0] - elbow[0])
    size = 0.34 * r
    cuff = (to[0] - cos(along) * size * 0.55, to[1] - sin(along) * size * 0.55)
    return hand(*to, size, skin, kind, along * 180 / pi if angle is None else angle, thumb) + "\n" + sleeve_of([shoulder, elbow, cuff], r * 0.56, sleeve)


def shoulder_line(x, top, r, side, wide, cloth):
    """The line from the neck over the shoulder, as far as an arm leaves the body: the first seven tenths of the curve of torso(), and the cloth below it."""
    s, t = 1.28 * wide, 0.7
    points = [(0.4, 0.0), (0.9, 0.08), (s, 0.15), (s + 0.05, 0.9)]
    first = [points[0]]
    while len(points) > 1:
        points = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in zip(points, points[1:])]
        first.append(points[0])
    at_ = [f"{n(x + side * px * r)} {n(top + py * r)}" for px, py in first]
    curve = f"M{at_[0]} C{at_[1]} {at_[2]} {at_[3]}"
    under = f" L{n(x + side * 0.98 * wide * r)} {n(top + 0.66 * r)} L{n(x + side * 0.62 * r)} {n(top + 0.66 * r)} Z"
    return path(curve + under, cloth, 0) + "\n" + path(curve)


def arms(who, x, y, r, hands, wide=1.0, top=None):
    """Arms that grow out of the shoulders of a bust() whose head is at x, y: `hands` holds (side, elbow, hand, kind, thumb, angle)."""
    top, parts = y + NECK * r if top is None else top, []
    for side, elbow, to, *more in hands:
        shoulder = (x + side * (0.98 * r * wide), top + 0.64 * r)
        parts += [circle(*shoulder, 0.28 * r + LINE, INK, 0), arm(shoulder, elbow, to, r, who["cloth"], SKINS[who["skin"]], *more), circle(*shoulder, 0.28 * r, who["cloth"], 0),
                  circle(shoulder[0] - side * 0.2 * r, shoulder[1] + 0.02 * r, 0.27 * r + LINE, who["cloth"], 0), shoulder_line(x, top, r, side, wide, who["cloth"])]
    return "\n".join(parts)


def hair_behind(style, r, color):
    return {
        "long": path(f"M{n(-1.12 * r)} {n(1.5 * r)} C{n(-1.5 * r)} {n(-1.7 * r)} {n(1.5 * r)} {n(-1.7 * r)} {n(1.12 * r)} {n(1.5 * r)} Q0 {n(1.9 * r)} {n(-1.12 * r)} {n(1.5 * r)} Z", color),
        "bob": path(f"M{n(-1.1 * r)} {n(0.85 * r)} C{n(-1.5 * r)} {n(-1.75 * r)} {n(1.5 * r)} {n(-1.75 * r)} {n(1.1 * r)} {n(0.85 * r)} Z", color),
        "afro": path(f"M{n(-1.05 * r)} {n(0.55 * r)} C{n(-1.75 * r)} {n(0.3 * r)} {n(-1.55 * r)} {n(-1.62 * r)} 0 {n(-1.62 * r)} C{n(1.55 * r)} {n(-1.62 * r)} {n(1.75 * r)} {n(0.3 * r)} {n(1.05 * r)} {n(0.55 * r)} Z", color),
        "bun": circle(0, -NECK * r, 0.46 * r, color),
        "puffs": circle(-0.98 * r, -0.82 * r, 0.56 * r, color) + "\n" + circle(0.98 * r, -0.82 * r, 0.56 * r, color),
        "tail": path(f"M{n(0.5 * r)} {n(-0.9 * r)} C{n(1.9 * r)} {n(-1.1 * r)} {n(1.8 * r)} {n(0.6 * r)} {n(1.25 * r)} {n(1.0 * r)} C{n(1.3 * r)} {n(0.2 * r)} {n(1.1 * r)} {n(-0.3 * r)} {n(0.5 * r)} {n(-0.4 * r)} Z", color),
    }.get(style, "")


def hair_before(style, r, color):
    crown = f"M{n(-1.0 * r)} {n(-0.05 * r)} C{n(-1.15 * r)} {n(-1.6 * r)} {n(1.15 * r)} {n(-1.6 * r)} {n(1.0 * r)} {n(-0.05 * r)} "
    return {
        "short": path(crown + f"C{n(0.85 * r)} {n(-0.55 * r)} {n(0.5 * r)} {n(-0.75 * r)} {n(0.1 * r)} {n(-0.62 * r)} C{n(-0.4 * r)} {n(-0.5 * r)} {n(-0.85 * r)} {n(-0.6 * r)} {n(-1.0 * r)} {n(-0.05 * r)} Z", color),
        "long": path(crown + f"C{n(0.9 * r)} {n(-0.5 * r)} {n(0.4 * r)} {n(-0.9 * r)} {n(-0.2 * r)} {n(-0.86 * r)} C{n(-0.6 * r)} {n(-0.5 * r)} {n(-0.9 * r)} {n(-0.5 * r)} {n(-1.0 * r)} {n(-0.05 * r)} Z", color),
        "bob": path(crown + f"C{n(0.9 * r)} {n(-0.6 * r)} {n(0.2 * r)} {n(-0.5 * r)} {n(-0.45 * r)} {n(-0.78 * r)} C{n(-0.7 * r)} {n(-0.5 * r)} {n(-0.95 * r)} {n(-0.4 * r)} {n(-1.0 * r)} {n(-0.05 * r)} Z", color),
        "bun": path(crown + f"C{n(0.85 * r)} {n(-0.7 * r)} {n(0.4 * r)} {n(-0.86 * r)} 0 {n(-0.86 * r)} C{n(-0.4 * r)} {n(-0.86 * r)} {n(-0.85 * r)} {n(-0.7 * r)} {n(-1.0 * r)} {n(-0.05 * r)} Z", color),
        "afro": path(f"M{n(-1.04 * r)} {n(0.0 * r)} C{n(-1.25 * r)} {n(-1.52 * r)} {n(1.25 * r)} {n(-1.52 * r)} {n(1.04 * r)} {n(0.0 * r)} C{n(0.75 * r)} {n(-0.78 * r)} {n(-0.75 * r)} {n(-0.78 * r)} {n(-1.04 * r)} 0 Z", color, line=0),
        "bald": path(f"M{n(-1.02 * r)} {n(0.1 * r)} C{n(-1.1 * r)} {n(-0.3 * r)} {n(-1.0 * r)} {n(-0.5 * r)} {n(-0.86 * r)} {n(-0.6 * r)} L{n(-0.8 * r)} {n(-0.2 * r)} Z", color, 3)
                + "\n" + path(f"M{n(1.02 * r)} {n(0.1 * r)} C{n(1.1 * r)} {n(-0.3 * r)} {n(1.0 * r)} {n(-0.5 * r)} {n(0.86 * r)} {n(-0.6 * r)} L{n(0.8 * r)} {n(-0.2 * r)} Z", color, 3),
        "cap": path(f"M{n(-1.05 * r)} {n(-0.3 * r)} C{n(-1.1 * r)} {n(-1.6 * r)} {n(1.1 * r)} {n(-1.6 * r)} {n(1.05 * r)} {n(-0.3 * r)} Z", color) + "\n"
               + path(f"M{n(-1.2 * r)} {n(-0.32 * r)} Q{n(0.0 * r)} {n(-0.72 * r)} {n(1.2 * r)} {n(-0.32 * r)}", line=r * 0.2 + LINE) + "\n"
               + path(f"M{n(-1.2 * r)} {n(-0.32 * r)} Q{n(0.0 * r)} {n(-0.72 * r)} {n(1.2 * r)} {n(-0.32 * r)}", line=r * 0.2, color=color),
    }.get("bun" if style in ("puffs", "tail") else style, "")


def face(r, skin, gaze=0.0, mood="smile", glasses=False, old=False, beard=False):
    g, parts = gaze * 0.2 * r, []
    for side in (-1, 1):
        x = side * 0.36 * r + g
        if glasses:
            parts.append(f'<circle cx="{n(x)}" cy="{n(0.07 * r)}" r="{n(0.27 * r)}" fill="{WHITE}" fill-opacity="0.45" stroke="{INK}" stroke-width="{n(0.065 * r)}"/>')
        parts.append(circle(x, 0.07 * r, 0.105 * r, INK, 0))
        parts.append(circle(x + 0.035 * r, 0.03 * r, 0.034 * r, WHITE, 0))
        outer, inner = {"worried": (-0.02, -0.16), "calm": (-0.12, -0.13)}.get(mood, (-0.12, -0.16))
        lift = -0.13 if glasses else 0.0
        parts.append(path(f"M{n(x + side * 0.2 * r)} {n((-0.2 + outer + lift) * r)} Q{n(x)} {n((-0.3 + (outer + inner) / 2 + lift) * r)} {n(x - side * 0.17 * r)} {n((-0.2 + inner + lift) * r)}", line=0.075 * r))
        if mood != "worried" and not beard:
            parts.append(f'<circle cx="{n(side * 0.58 * r + g)}" cy="{n(0.42 * r)}" r="{n(0.17 * r)}" fill="{BRICK}" fill-opacity="0.35"/>')
    if glasses:
        parts.append(path(f"M{n(g - 0.1 * r)} {n(0.03 * r)} L{n(g + 0.1 * r)} {n(0.03 * r)}", line=0.08 * r))
    parts.append(path(f"M{n(g * 1.25)} {n(0.14 * r)} q{n(0.12 * r)} {n(0.17 * r)} {n(-0.04 * r)} {n(0.22 * r)}", line=0.075 * r))
    mouth = {"smile": f"M{n(g - 0.3 * r)} {n(0.52 * r)} Q{n(g)} {n(0.84 * r)} {n(g + 0.3 * r)} {n(0.52 * r)}",
             "calm": f"M{n(g - 0.24 * r)} {n(0.58 * r)} Q{n(g)} {n(0.72 * r)} {n(g + 0.24 * r)} {n(0.58 * r)}",
             "worried": f"M{n(g - 0.2 * r)} {n(0.68 * r)} Q{n(g)} {n(0.57 * r)} {n(g + 0.2 * r)} {n(0.68 * r)}"}
    if mood == "laugh":
        parts.append(path(f"M{n(g - 0.32 * r)} {n(0.48 * r)} Q{n(g)} {n(1.0 * r)} {n(g + 0.32 * r)} {n(0.48 * r)} Z", WHITE, 0.075 * r))
    else:
        parts.append(path(mouth[mood], line=0.09 * r))
    if old:
        for side in (-1, 1):
            parts.append(path(f"M{n(side * 0.68 * r + g)} {n(0.02 * r)} l{n(side * 0.12 * r)} {n(-0.05 * r)} M{n(side * 0.68 * r + g)} {n(0.13 * r)} l{n(side * 0.12 * r)} {n(0.05 * r)}", line=0.05 * r))
    return parts


def head(who, x, y, r, gaze=0.0, mood="smile", tilt=0):
    skin, color = SKINS[who["skin"]], HAIRS.get(who.get("hair_color"), who.get("hair_color"))
    style, parts = who["hair"], []
    if style == "scarf":
        parts.append(path(f"M{n(-1.2 * r)} {n(1.25 * r)} C{n(-1.55 * r)} {n(-1.85 * r)} {n(1.55 * r)} {n(-1.85 * r)} {n(1.2 * r)} {n(1.25 * r)} Q0 {n(1.75 * r)} {n(-1.2 * r)} {n(1.25 * r)} Z", color))
    else:
        parts.append(hair_behind(style, r, color))
        parts += [circle(side * 0.98 * r, 0.12 * r, 0.2 * r, skin) for side in (-1, 1)]
    parts.append(ellipse(0, 0.06 * r, (0.86 if style == "scarf" else 1.0) * r, (0.98 if style == "scarf" else 1.06) * r, skin))
    if who.get("beard"):
        beard = HAIRS[who["beard"]]
        parts.append(path(f"M{n(-0.99 * r)} {n(0.15 * r)} C{n(-1.0 * r)} {n(1.55 * r)} {n(1.0 * r)} {n(1.55 * r)} {n(0.99 * r)} {n(0.15 * r)} C{n(0.75 * r)} {n(0.5 * r)} {n(0.55 * r)} {n(0.38 * r)} {n(0.4 * r)} {n(0.4 * r)} Q0 {n(0.3 * r)} {n(-0.4 * r)} {n(0.4 * r)} C{n(-0.55 * r)} {n(0.38 * r)} {n(-0.75 * r)} {n(0.5 * r)} {n(-0.99 * r)} {n(0.15 * r)} Z", beard))
        parts.append(path(f"M{n((gaze * 0.2 - 0.34) * r)} {n(0.54 * r)} Q{n(gaze * 0.2 * r)} {n(0.46 * r)} {n((gaze * 0.2 + 0.34) * r)} {n(0.54 * r)} Q{n(gaze * 0.2 * r)} {n(1.02 * r)} {n((gaze * 0.2 - 0.34) * r)} {n(0.54 * r)} Z", skin, 0))
    parts += face(r, skin, gaze, mood, who.get("glasses", False), who.get("old", False), "beard" in who)
    if who.get("moustache"):
        parts.append(path(f"M{n(-0.34 * r + gaze * 0.2 * r)} {n(0.48 * r)} Q{n(gaze * 0.2 * r)} {n(0.3 * r)} {n(0.34 * r + gaze * 0.2 * r)} {n(0.48 * r)}", line=0.16 * r, color=HAIRS[who["moustache"]]))
    parts.append(hair_before(style, r, color))
    turn = f" rotate({tilt})" if tilt else ""
    return group(parts, f"translate({n(x)} {n(y)}){turn}")


def torso(x, y, r, cloth, length, shirt=None, wide=1.0, skin=None, star=False):
    """From the shoulders at y down to y + length; open at the bottom for who sits behind a table."""
    s, b = 1.28 * r * wide, 1.18 * r * wide
    d = (f"M{n(x - 0.4 * r)} {n(y)} C{n(x - 0.9 * r)} {n(y + 0.08 * r)} {n(x - s)} {n(y + 0.15 * r)} {n(x - s - 0.05 * r)} {n(y + 0.9 * r)} "
         f"L{n(x - b)} {n(y + length)} L{n(x + b)} {n(y + length)} L{n(x + s + 0.05 * r)} {n(y + 0.9 * r)} C{n(x + s)} {n(y + 0.15 * r)} {n(x + 0.9 * r)} {n(y + 0.08 * r)} {n(x + 0.4 * r)} {n(y)} Z")
    parts = [path(d, cloth)]
    neck = f"M{n(x - 0.42 * r)} {n(y)} Q{n(x)} {n(y + 0.62 * r)} {n(x + 0.42 * r)} {n(y)} Z"
    if shirt:
        parts.append(path(f"M{n(x - 0.42 * r)} {n(y)} L{n(x - 0.24 * r)} {n(y + length)} L{n(x + 0.24 * r)} {n(y + length)} L{n(x + 0.42 * r)} {n(y)} Z", shirt))
    if skin:
        parts.append(path(neck, skin))
    if star:
        parts.append(at(x + 0.62 * r, y + 0.95 * r, star_shape(0.3 * r, WHITE, 4)))
    return "\n".join(parts)


def neck(x, y, r, skin):
    return limb([(x, y + 0.7 * r), (x, y + 1.45 * r)], 0.62 * r, skin)


def bust(who, x, y, r, gaze=0.0, mood="smile", length=3.2, hands=(), tilt=0, wide=1.0):
    """Head and upper body; y is the middle of the head. `hands`: (side, elbow, hand)."""
    skin, cloth = SKINS[who["skin"]], who["cloth"]
    top = y + NECK * r
    parts = [torso(x, top, r, cloth, length * r, who.get("shirt"), wide, skin if who["hair"] != "scarf" else None), neck(x, y, r, skin)]
    if who["hair"] == "scarf":
        parts.append(path(f"M{n(x - 1.0 * r)} {n(y + 0.95 * r)} Q{n(x)} {n(y + 2.6 * r)} {n(x + 1.0 * r)} {n(y + 0.95 * r)} Z", HAIRS.get(who["hair_color"], who["hair_color"])))
    parts.append(head(who, x, y, r, gaze, mood, tilt))
    parts.append(arms(who, x, y, r, hands, wide))
    return "\n".join(parts)


def standing(who, x, ground, r, gaze=0.0, mood="smile", hands=(), stride=0.0, tilt=0, legs=TEAL_DARK, shoes=INK):
    """A whole person, about nine heads high seen as friendly as a picture book: y is the floor."""
    skin, cloth = SKINS[who["skin"]], who["cloth"]
    top = ground - 6.9 * r
    y = top - NECK * r
    parts = []
    for side in (-1, 1):
        foot = x + side * (0.55 + stride) * r
        parts.append(limb([(x + side * 0.5 * r, top + 3.0 * r), (foot, ground - 0.25 * r)], 0.78 * r, who.get("legs", legs)))
        toe = (0.35 if stride or gaze else 0.0) * (1 if gaze >= 0 else -1)
        parts.append(ellipse(foot + toe * r, ground - 0.12 * r, 0.62 * r, 0.3 * r, shoes))
    parts.append(torso(x, top, r, cloth, 3.5 * r, who.get("shirt"), 1.0, skin if who["hair"] != "scarf" else None))
    if who.get("skirt"):
        parts.append(path(f"M{n(x - 1.15 * r)} {n(top + 3.1 * r)} L{n(x - 1.5 * r)} {n(top + 5.5 * r)} Q{n(x)} {n(top + 5.9 * r)} {n(x + 1.5 * r)} {n(top + 5.5 * r)} L{n(x + 1.15 * r)} {n(top + 3.1 * r)} Z", who["skirt"]))
    parts.append(neck(x, y, r, skin))
    if who["hair"] == "scarf":
        parts.append(path(f"M{n(x - 1.0 * r)} {n(y + 0.95 * r)} Q{n(x)} {n(y + 2.6 * r)} {n(x + 1.0 * r)} {n(y + 0.95 * r)} Z", HAIRS.get(who["hair_color"], who["hair_color"])))
    parts.append(head(who, x, y, r, gaze, mood, tilt))
    parts.append(arms(who, x, y, r, hands))
    return "\n".join(parts)


def wheelchair(who, x, y, r, facing=1, gaze=None, mood="smile", tilt=0):
    """Somebody who sits in a wheelchair, turned to `facing`; y is the middle of the head. Arms are added after the table."""
    f, top, hip = facing, y + NECK * r, y + 3.75 * r
    trousers = who.get("legs", "#55606B")
    wheel = (x - f * 0.15 * r, hip + 1.0 * r)
    return "\n".join([
        limb([(x - f * 1.1 * r, top + 0.9 * r), (x - f * 1.2 * r, hip + 0.5 * r)], 0.3 * r, TEAL_DARK), limb([(x - f * 1.15 * r, top + 0.95 * r), (x - f * 1.75 * r, top + 0.82 * r)], 0.26 * r, INK),
        bust(who, x, y, r, 0.6 * f if gaze is None else gaze, mood, 2.7, tilt=tilt),
        limb([(x + f * 2.25 * r, hip + 0.2 * r), (x + f * 2.4 * r, hip + 1.95 * r)], 0.72 * r, trousers), limb([(x - f * 0.55 * r, hip + 0.05 * r), (x + f * 2.25 * r, hip + 0.1 * r)], 0.92 * r, trousers),
        path(f"M{n(x + f * 0.7 * r)} {n(hip - 0.38 * r)} L{n(x + f * 2.1 * r)} {n(hip - 0.34 * r)}", line=0.2 * r, color=trousers),
        ellipse(x + f * 2.6 * r, hip + 2.3 * r, 0.6 * r, 0.28 * r, INK), limb([(x + f * 1.7 * r, hip + 2.62 * r), (x + f * 3.1 * r, hip + 2.62 * r)], 0.14 * r, STONE),
        limb([(x - f * 1.0 * r, hip - 0.45 * r), (x + f * 0.85 * r, hip - 0.45 * r)], 0.24 * r, TEAL_DARK),
        "\n".join(path(f"M{n(wheel[0])} {n(wheel[1])} L{n(wheel[0] + cos(a * pi / 4 + 0.3) * 1.5 * r)} {n(wheel[1] + sin(a * pi / 4 + 0.3) * 1.5 * r)}", line=3) for a in range(8)),
        circle(*wheel, 1.6 * r, "none", 0.3 * r), path(f"M{n(wheel[0] - 1.6 * r)} {n(wheel[1])} a{n(1.6 * r)} {n(1.6 * r)} 0 1 1 {n(3.2 * r)} 0 a{n(1.6 * r)} {n(1.6 * r)} 0 1 1 {n(-3.2 * r)} 0", line=0.3 * r - 8, color=STONE), circle(*wheel, 0.24 * r, STONE)])


def on_a_chair(who, x, y, r, facing=1, gaze=None, mood="smile", tilt=0):
    """Somebody at the side of a table on a chair of wood, turned to `facing`."""
    f, top, hip = facing, y + NECK * r, y + 3.75 * r
    trousers = who.get("legs", "#55606B")
    return "\n".join([
        limb([(x - f * 1.35 * r, top + 0.9 * r), (x - f * 1.2 * r, hip + 2.4 * r)], 0.26 * r, WOOD), limb([(x + f * 0.9 * r, hip + 0.7 * r), (x + f * 1.0 * r, hip + 2.4 * r)], 0.26 * r, WOOD),
        bust(who, x, y, r, 0.6 * f if gaze is None else gaze, mood, 2.7, tilt=tilt),
        limb([(x + f * 2.05 * r, hip + 0.2 * r), (x + f * 2.0 * r, hip + 2.2 * r)], 0.72 * r, trousers), limb([(x - f * 0.55 * r, hip + 0.05 * r), (x + f * 2.05 * r, hip + 0.1 * r)], 0.92 * r, trousers),
        path(f"M{n(x + f * 0.7 * r)} {n(hip - 0.38 * r)} L{n(x + f * 1.9 * r)} {n(hip - 0.34 * r)}", line=0.2 * r, color=trousers),
        ellipse(x + f * 2.25 * r, hip + 2.45 * r, 0.6 * r, 0.28 * r, INK), limb([(x - f * 1.3 * r, hip + 0.68 * r), (x + f * 1.0 * r, hip + 0.68 * r)], 0.22 * r, WOOD)])


def star_shape(r, fill=OCHRE, line=LINE):
    points = [(r * (1 if i % 2 == 0 else 0.48) * sin(i * pi / 5), -r * (1 if i % 2 == 0 else 0.48) * cos(i * pi / 5)) for i in range(10)]
    return path("M" + " L".join(f"{n(px)} {n(py)}" for px, py in points) + " Z", fill, line)


def cloud(rx, ry, fill=WHITE):
    return path(f"M{n(-0.62 * rx)} {n(0.62 * ry)} C{n(-1.18 * rx)} {n(0.62 * ry)} {n(-1.15 * rx)} {n(-0.2 * ry)} {n(-0.7 * rx)} {n(-0.25 * ry)} "
                f"C{n(-0.72 * rx)} {n(-1.0 * ry)} {n(0.05 * rx)} {n(-1.15 * ry)} {n(0.2 * rx)} {n(-0.6 * ry)} C{n(0.65 * rx)} {n(-0.95 * ry)} {n(1.0 * rx)} {n(-0.5 * ry)} {n(0.78 * rx)} {n(-0.18 * ry)} "
                f"C{n(1.2 * rx)} {n(-0.1 * ry)} {n(1.12 * rx)} {n(0.62 * ry)} {n(0.65 * rx)} {n(0.62 * ry)} Z", fill)


def house(s, wall=WHITE, roof=BRICK):
    return group([box(-0.75 * s, -0.25 * s, 1.5 * s, 1.15 * s, wall, 4), path(f"M{n(-s)} {n(-0.2 * s)} L0 {n(-s)} L{n(s)} {n(-0.2 * s)} Z", roof),
                  box(-0.2 * s, 0.3 * s, 0.4 * s, 0.6 * s, TEAL_DARK, 3), box(0.33 * s, 0.08 * s, 0.3 * s, 0.3 * s, SKY, 2, 3)])


def letter(s, fill=WHITE):
    return group([box(-s, -0.65 * s, 2 * s, 1.3 * s, fill, 6), path(f"M{n(-s)} {n(-0.6 * s)} L0 {n(0.15 * s)} L{n(s)} {n(-0.6 * s)}")])


def heart(s, fill=BRICK):
    return path(f"M0 {n(0.85 * s)} C{n(-1.7 * s)} {n(-0.3 * s)} {n(-0.75 * s)} {n(-1.35 * s)} 0 {n(-0.45 * s)} C{n(0.75 * s)} {n(-1.35 * s)} {n(1.7 * s)} {n(-0.3 * s)} 0 {n(0.85 * s)} Z", fill)


def coins(s):
    """Two piles and a note: money without the sign of a currency, which would have to be mirrored."""
    parts = [box(-1.1 * s, -0.75 * s, 1.7 * s, 0.95 * s, LEAF, 5), circle(-0.25 * s, -0.28 * s, 0.25 * s, WHITE, 4)]
    for column, count in ((-0.35, 2), (0.65, 4)):
        parts += [ellipse(column * s, (0.75 - 0.22 * i) * s, 0.48 * s, 0.18 * s, OCHRE, 4) for i in range(count)]
    return group(parts)


def moon(s, fill=OCHRE_LIGHT):
    return path(f"M{n(0.25 * s)} {n(-0.9 * s)} C{n(-1.3 * s)} {n(-0.8 * s)} {n(-1.1 * s)} {n(1.0 * s)} {n(0.45 * s)} {n(0.8 * s)} C{n(-0.35 * s)} {n(0.45 * s)} {n(-0.5 * s)} {n(-0.45 * s)} {n(0.25 * s)} {n(-0.9 * s)} Z", fill)


def cup(s, fill=BRICK):
    return group([path(f"M{n(0.5 * s)} {n(-0.3 * s)} a{n(0.35 * s)} {n(0.32 * s)} 0 1 1 0 {n(0.62 * s)}"), path(f"M{n(-0.6 * s)} {n(-0.5 * s)} L{n(0.6 * s)} {n(-0.5 * s)} L{n(0.48 * s)} {n(0.5 * s)} Q0 {n(0.68 * s)} {n(-0.48 * s)} {n(0.5 * s)} Z", fill)])


def plant(s, pot=BRICK):
    leaves = [path(f"M0 0 C{n(x * s)} {n(-0.3 * s)} {n(x * 1.5 * s)} {n(-1.0 * s)} {n(x * 1.1 * s)} {n(y * s)} C{n(x * 0.2 * s)} {n(-1.0 * s)} 0 {n(-0.6 * s)} 0 0 Z", LEAF, 4) for x, y in ((-0.9, -1.3), (0.9, -1.35), (-0.3, -1.9), (0.45, -1.85))]
    return group(leaves + [path(f"M{n(-0.55 * s)} {n(-0.05 * s)} L{n(0.55 * s)} {n(-0.05 * s)} L{n(0.4 * s)} {n(0.85 * s)} L{n(-0.4 * s)} {n(0.85 * s)} Z", pot)])


def cat(s, fur="#C98F58"):
    """Sitting, tail around its feet."""
    return group([path(f"M{n(0.7 * s)} {n(0.85 * s)} C{n(1.7 * s)} {n(0.8 * s)} {n(1.6 * s)} {n(-0.1 * s)} {n(1.25 * s)} {n(-0.1 * s)}", line=0.3 * s + 2 * LINE) + "\n" +
                  path(f"M{n(0.7 * s)} {n(0.85 * s)} C{n(1.7 * s)} {n(0.8 * s)} {n(1.6 * s)} {n(-0.1 * s)} {n(1.25 * s)} {n(-0.1 * s)}", line=0.3 * s, color=fur),
                  path(f"M{n(-0.8 * s)} {n(s)} C{n(-1.0 * s)} {n(-0.4 * s)} {n(-0.5 * s)} {n(-0.8 * s)} 0 {n(-0.8 * s)} C{n(0.5 * s)} {n(-0.8 * s)} {n(1.0 * s)} {n(-0.4 * s)} {n(0.8 * s)} {n(s)} Z", fur),
                  path(f"M{n(-0.3 * s)} {n(0.95 * s)} L{n(-0.28 * s)} {n(0.4 * s)} M{n(0.3 * s)} {n(0.95 * s)} L{n(0.28 * s)} {n(0.4 * s)}", line=4),
                  path(f"M{n(-0.66 * s)} {n(-0.95 * s)} L{n(-0.62 * s)} {n(-1.85 * s)} L{n(-0.18 * s)} {n(-1.5 * s)} L{n(0.18 * s)} {n(-1.5 * s)} L{n(0.62 * s)} {n(-1.85 * s)} L{n(0.66 * s)} {n(-0.95 * s)} Q0 {n(-0.3 * s)} {n(-0.66 * s)} {n(-0.95 * s)} Z", fur),
                  circle(-0.27 * s, -1.12 * s, 0.08 * s, INK, 0), circle(0.27 * s, -1.12 * s, 0.08 * s, INK, 0),
                  path(f"M{n(-0.15 * s)} {n(-0.85 * s)} Q0 {n(-0.75 * s)} 0 {n(-0.92 * s)} Q0 {n(-0.75 * s)} {n(0.15 * s)} {n(-0.85 * s)}", line=3)])


def bubble(w, h, fill=WHITE, tail=1):
    return path(f"M{n(-w + 20)} {n(-h)} L{n(w - 20)} {n(-h)} Q{n(w)} {n(-h)} {n(w)} {n(-h + 20)} L{n(w)} {n(h - 20)} Q{n(w)} {n(h)} {n(w - 20)} {n(h)} L{n(tail * w * 0.15)} {n(h)} L{n(tail * -w * 0.45)} {n(h + 28)} L{n(tail * -w * 0.3)} {n(h)} "
                f"L{n(-w + 20)} {n(h)} Q{n(-w)} {n(h)} {n(-w)} {n(h - 20)} L{n(-w)} {n(-h + 20)} Q{n(-w)} {n(-h)} {n(-w + 20)} {n(-h)} Z", fill)


# The cast. You wear ochre in every scene; your worker is the same person throughout.
YOU = {"skin": "olive", "hair": "bob", "hair_color": "brown", "cloth": OCHRE, "legs": "#6E5A4E"}
WORKER = {"skin": "pale", "hair": "short", "hair_color": "red", "cloth": TEAL, "shirt": WHITE, "glasses": True, "legs": "#55606B"}
TOWN = {"skin": "light", "hair": "bun", "hair_color": "blond", "cloth": TEAL_DARK, "shirt": WHITE}
HOUSING = {"skin": "brown", "hair": "short", "hair_color": "black", "beard": "black", "cloth": TEAL}
CARE = {"skin": "light", "hair": "scarf", "hair_color": "#8FB9BC", "cloth": TEAL_LIGHT}
WELFARE = {"skin": "dark", "hair": "afro", "hair_color": "black", "cloth": TEAL}
MOTHER = {"skin": "olive", "hair": "bun", "hair_color": "grey", "cloth": BRICK, "old": True, "glasses": True}
FRIEND = {"skin": "dark", "hair": "puffs", "hair_color": "black", "cloth": BRICK_LIGHT}
NEIGHBOUR = {"skin": "pale", "hair": "bald", "hair_color": "white", "moustache": "white", "cloth": BRICK, "old": True}
CHILD = {"skin": "olive", "hair": "tail", "hair_color": "brown", "cloth": BRICK_LIGHT}
