// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/drawing/DrawingStrokes.h"
#include "mobile/viewmodels/NetworkEditor.h"
#include <QColor>
#include <QHash>
#include <QPointer>
#include <QQuickItem>
#include <QSet>

namespace aanzet {

// Where somebody stands on the canvas and where their name goes.
class NetworkPlace
{
    Q_GADGET
    QML_VALUE_TYPE(networkPlace)
    Q_PROPERTY(qreal x MEMBER x)
    Q_PROPERTY(qreal y MEMBER y)
    Q_PROPERTY(QRectF label MEMBER label)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString initials MEMBER initials)
    Q_PROPERTY(bool isNamed MEMBER isNamed)
    Q_PROPERTY(bool isFaint MEMBER isFaint)
    Q_PROPERTY(int since MEMBER since)

public:
    qreal x = 0, y = 0; // the middle
    QRectF label;
    QString text;       // the name, shortened to what fits
    QString initials;   // one or two letters
    bool isNamed = false; // false: there is no room for the label
    bool isFaint = false; // not of the layer that is shown
    int since = 0;        // NetworkHistory::What, while the layer is Since
};

// A ring and a sector, as words of the schema; ring 0 outside or on the bench.
class NetworkZone
{
    Q_GADGET
    QML_VALUE_TYPE(networkZone)
    Q_PROPERTY(int ring MEMBER ring)
    Q_PROPERTY(QString sector MEMBER sector)
    Q_PROPERTY(int x MEMBER x)
    Q_PROPERTY(int y MEMBER y)

public:
    int ring = 0;
    QString sector;
    int x = 0, y = 0; // thousandths of the outer ring
};

// The sheet under the people: rings, sectors and ties in one geometry node, with a painter on the software backend. It says
// where everybody stands; the people themselves are QML on top of it. Its own size is `sheet`: the view times the zoom, and
// more when people would stand on each other.
class NetworkCanvas : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(aanzet::NetworkEditor* editor READ editor WRITE setEditor NOTIFY editorChanged)
    Q_PROPERTY(QSizeF view MEMBER m_view WRITE setView NOTIFY lookChanged)
    Q_PROPERTY(qreal zoom MEMBER m_zoom WRITE setZoom NOTIFY lookChanged)
    Q_PROPERTY(QFont labelFont MEMBER m_font WRITE setLabelFont NOTIFY lookChanged)
    Q_PROPERTY(bool small MEMBER m_isSmall WRITE setSmall NOTIFY lookChanged)
    Q_PROPERTY(bool large MEMBER m_isLarge WRITE setLarge NOTIFY largeChanged)
    Q_PROPERTY(aanzet::NetworkCanvas::Layer shownLayer MEMBER m_layer WRITE setLayer NOTIFY lookChanged)
    Q_PROPERTY(QStringList spotlight MEMBER m_spotlight WRITE setSpotlight NOTIFY lookChanged)
    Q_PROPERTY(QStringList words MEMBER m_words WRITE setWords NOTIFY lookChanged)
    Q_PROPERTY(QString chosenPerson MEMBER m_chosenPerson WRITE setChosenPerson NOTIFY chosenChanged)
    Q_PROPERTY(QString chosenTie MEMBER m_chosenTie WRITE setChosenTie NOTIFY chosenChanged)
    Q_PROPERTY(QColor paper MEMBER m_paper WRITE setPaper NOTIFY lookChanged)
    Q_PROPERTY(QColor ring MEMBER m_ring WRITE setRing NOTIFY lookChanged)
    Q_PROPERTY(QColor ringLine MEMBER m_ringLine WRITE setRingLine NOTIFY lookChanged)
    Q_PROPERTY(QColor professional MEMBER m_professional WRITE setProfessional NOTIFY lookChanged)
    Q_PROPERTY(QColor highlight MEMBER m_highlight WRITE setHighlight NOTIFY lookChanged)
    Q_PROPERTY(QColor line MEMBER m_line WRITE setLine NOTIFY lookChanged)
    Q_PROPERTY(QColor between MEMBER m_between WRITE setBetween NOTIFY lookChanged)
    Q_PROPERTY(QColor tense MEMBER m_tense WRITE setTense NOTIFY lookChanged)
    Q_PROPERTY(QColor broken MEMBER m_broken WRITE setBroken NOTIFY lookChanged)
    Q_PROPERTY(QColor chosen MEMBER m_chosen WRITE setChosen NOTIFY lookChanged)
    Q_PROPERTY(QColor professionalLine MEMBER m_professionalLine WRITE setProfessionalLine NOTIFY lookChanged)
    Q_PROPERTY(QColor group MEMBER m_group WRITE setGroup NOTIFY lookChanged)
    Q_PROPERTY(int revision READ revision NOTIFY laidOut)
    Q_PROPERTY(qreal diameter READ diameter NOTIFY laidOut)
    Q_PROPERTY(qreal meDiameter READ meDiameter NOTIFY laidOut)
    Q_PROPERTY(QPointF middle READ middle NOTIFY laidOut)
    Q_PROPERTY(QSizeF radii READ radii NOTIFY laidOut)
    Q_PROPERTY(qreal benchTop READ benchTop NOTIFY laidOut)
    Q_PROPERTY(int unnamed READ unnamed NOTIFY laidOut)
    Q_PROPERTY(int unplaced READ unplaced NOTIFY laidOut)
    Q_PROPERTY(int faint READ faint NOTIFY laidOut)
    Q_PROPERTY(int faintTies READ faintTies NOTIFY laidOut)

public:
    // What stands out; the rest is faint. Spotlight: the people of `spotlight`. Since: what changed since the drawing was kept last.
    enum Layer { Everything, Support, Professionals, Tension, Spotlight, Since };
    Q_ENUM(Layer)

    explicit NetworkCanvas(QQuickItem* parent = nullptr);

    NetworkEditor* editor() const { return m_editor; }
    void setEditor(NetworkEditor* editor);
    int revision() const { return m_revision; }
    qreal diameter() const { return m_diameter; }
    qreal meDiameter() const { return m_frame ? 2 * m_frame->meRadius() : 0; }
    QPointF middle() const { return m_frame ? QPointF(m_frame->centre().x, m_frame->centre().y) : QPointF(); }
    QSizeF radii() const { return m_frame ? QSizeF(m_frame->radiusX(), m_frame->radiusY()) : QSizeF(); } // of the outer ring
    qreal benchTop() const { return m_frame ? m_frame->benchTop() : height(); }
    int unnamed() const { return m_unnamed; } // people whose label has no room
    int faint() const { return m_faint; } // people who are not of the layer
    int faintTies() const { return m_faintTies; } // lines that step back: of another layer, or of others than the one who is chosen among many
    int unplaced() const { return m_unplaced; } // slips of paper for which there is no room

    Q_INVOKABLE aanzet::NetworkPlace placeOf(const QString& personId) const;
    // Where the word for the n-th sector stands.
    Q_INVOKABLE QRectF wordBox(int sector) const;
    Q_INVOKABLE aanzet::NetworkZone zoneAt(const QPointF& point) const;
    // Where somebody who is dropped here goes: never on a line between two zones.
    Q_INVOKABLE aanzet::NetworkZone dropAt(const QPointF& point) const;
    // Where a slip lies, and where the signs of a tie stand while the layer is Support; empty: no room.
    Q_INVOKABLE QRectF slipBox(const QString& slipId) const { return m_slips.value(slipId); }
    Q_INVOKABLE QRectF signBox(const QString& tieId) const { return m_signs.value(tieId); }
    // Their own zone, moved by a step inwards or outwards and by a step clockwise; the same place in looks.
    Q_INVOKABLE aanzet::NetworkZone zoneBeside(const QString& personId, int outwards, int clockwise) const;
    // Who is there, within a finger's width, but not `except`; "me" for the client, empty for nobody.
    Q_INVOKABLE QString personAt(const QPointF& point, const QString& except = {}) const;
    Q_INVOKABLE QString tieAt(const QPointF& point) const;
    Q_INVOKABLE QPointF middleOfTie(const QString& tieId) const;
    // While a hand holds somebody, their ties follow and the zone below lights up. Nobody moves aside.
    Q_INVOKABLE void carry(const QString& personId, const QPointF& point);
    Q_INVOKABLE void letGo();
    // A tie that is being drawn, from a person ("" the client) to the finger.
    Q_INVOKABLE void stretch(const QString& from, const QPointF& point);

    // What the hand draws now, with a pen or, when it is empty, a lasso; and what it came to, in thousandths.
    Q_INVOKABLE void sketch(const QPointF& point, const QString& pen);
    Q_INVOKABLE QList<QPointF> sketched() const;
    Q_INVOKABLE QStringList peopleInSketch() const;
    Q_INVOKABLE void endSketch();
    Q_INVOKABLE QString strokeAt(const QPointF& point) const;

    void setView(const QSizeF& view) { look(m_view, view); }
    void setZoom(qreal zoom) { look(m_zoom, zoom); }
    void setLabelFont(const QFont& font) { look(m_font, font); }
    void setSmall(bool isSmall) { look(m_isSmall, isSmall); }
    void setLarge(bool isLarge)
    {
        if (m_isLarge == isLarge) return;
        look(m_isLarge, isLarge);
        Q_EMIT largeChanged(); // of its own: the letters hang on it
    }
    void setLayer(Layer layer) { look(m_layer, layer); }
    void setSpotlight(const QStringList& ids) { look(m_spotlight, ids); }
    void setWords(const QStringList& words) { look(m_words, words); }
    void setChosenPerson(const QString& id);
    void setChosenTie(const QString& id);
    void setPaper(const QColor& c) { colour(m_paper, c); }
    void setRing(const QColor& c) { colour(m_ring, c); }
    void setRingLine(const QColor& c) { colour(m_ringLine, c); }
    void setProfessional(const QColor& c) { colour(m_professional, c); }
    void setHighlight(const QColor& c) { colour(m_highlight, c); }
    void setLine(const QColor& c) { colour(m_line, c); }
    void setBetween(const QColor& c) { colour(m_between, c); }
    void setTense(const QColor& c) { colour(m_tense, c); }
    void setBroken(const QColor& c) { colour(m_broken, c); }
    void setChosen(const QColor& c) { colour(m_chosen, c); }
    void setProfessionalLine(const QColor& c) { colour(m_professionalLine, c); }
    void setGroup(const QColor& c) { colour(m_group, c); }

Q_SIGNALS:
    void editorChanged();
    void lookChanged();
    void largeChanged();
    void chosenChanged();
    void laidOut();

protected:
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    template <class T> void look(T& mine, const T& wanted)
    {
        if (mine == wanted) return;
        mine = wanted;
        m_isLayoutDue = true;
        polish();
        Q_EMIT lookChanged();
    }
    void colour(QColor& mine, const QColor& wanted);
    void layOut();
    void layOutSlips(const drawing::Layout& layout);
    void redraw();
    void findLit();
    bool isLit(const NetworkTieRow& tie) const;
    void setKin(drawing::TieLine& line, const NetworkTieRow& tie) const;
    void addGroups(const drawing::Colours& inks);
    void addStrokes(const drawing::Colours& inks);
    void addMoves(const drawing::Colours& inks);
    const NetworkHistory::Since& since() const;
    std::vector<drawing::Point> onSheet(const QList<QPointF>& looks) const;
    drawing::Frame frameFor(qreal scale) const;
    drawing::Zone zoneOf(const NetworkPersonRow& row) const;
    drawing::Colours colours() const;
    std::optional<drawing::TieLine> lineOf(const NetworkTieRow& tie) const;
    std::optional<drawing::Point> standing(const QString& personId) const;
    NetworkZone shownZone(const drawing::Zone& zone, const drawing::Point& point) const;

    QPointer<NetworkEditor> m_editor;
    QSizeF m_view;
    qreal m_zoom = 1, m_diameter = 44;
    QFont m_font;
    bool m_isSmall = false, m_isLarge = false;
    Layer m_layer = Everything;
    QStringList m_spotlight;
    QSet<QString> m_lit;               // of the layer
    QStringList m_words;
    QString m_chosenPerson, m_chosenTie;
    QColor m_paper, m_ring, m_ringLine, m_professional, m_highlight, m_line, m_between, m_tense, m_broken, m_chosen, m_professionalLine, m_group;
    std::optional<drawing::Frame> m_frame;
    QHash<QString, NetworkPlace> m_places;
    struct Stood {
        drawing::Zone zone;
        int x = 0, y = 0;
        drawing::Point at;
    };
    QHash<QString, Stood> m_stood;     // of the last layout, to stay
    QHash<QString, drawing::Point> m_stoodLooks; // the same without a sheet, for who was never put anywhere by hand
    std::optional<drawing::Frame::Sheet> m_stoodOn;
    QString m_carried, m_stretched;
    std::optional<drawing::Point> m_carriedTo, m_stretchedTo;
    std::vector<drawing::Point> m_sketch;
    QString m_sketchPen;
    QHash<QString, QRectF> m_slips, m_signs;
    drawing::Strokes m_strokes;
    int m_revision = 0, m_unnamed = 0, m_unplaced = 0, m_faint = 0, m_faintTies = 0;
    bool m_isLayoutDue = true, m_isRedrawDue = true;
};

} // namespace aanzet
