// SPDX-License-Identifier: Apache-2.0
// Calm greys, big and few buttons; the focus can always be seen.
#include "style/stylesheet.h"

#include "style/panelstyle.h"

#include <QHash>

namespace Runnel {

namespace {

// %names% are replaced below.
const QLatin1String sheet(R"(
QWidget { background: %panel%; color: %text%; font: %body%; }
QMainWindow, QWidget[role="bar"] { background: %frame%; }
QWidget[role="panel"] { background: %panel%; }
QWidget[role="sheet"] { background: %sheet%; }
QFrame[role="card"] { background: %sheet%; border: 1px solid %line%; border-radius: %radius%px; }
QWidget[role="bar"] QLabel, QWidget[role="banner"] QLabel, QWidget[role="sheet"] QLabel, QFrame[role="card"] QLabel { background: transparent; }
QLabel[role="title"] { font: %title%; }
QLabel[role="number"] { font: %number%; }
QLabel[role="strong"] { font: %strong%; }
QLabel[role="quiet"] { font: %small%; color: %quiet%; }
QLabel[role="error"] { font: %strong%; color: %p1%; }

QPushButton, QToolButton { background: %button%; border: 1px solid %edge%; border-radius: %radius%px;
    min-height: %target%px; min-width: %target%px; padding: 0 %gap%px; font: %strong%; }
QPushButton:pressed, QToolButton:pressed { background: %line%; }
QPushButton:checked, QToolButton:checked { background: %chosen%; border: 2px solid %text%; }
QPushButton:disabled, QToolButton:disabled { color: %quiet%; background: %panel%; border: 1px dashed %line%; }
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus,
QAbstractItemView:focus, QSpinBox:focus { border: 2px solid %focus%; }
QPushButton[role="primary"] { background: %text%; color: %inverse%; border: 1px solid %text%; }
QPushButton[role="primary"]:pressed { background: %quiet%; }
QPushButton[role="primary"]:focus { border: 3px solid %focus%; padding: 0 %inside%px; }
QPushButton[role="primary"]:disabled { background: %panel%; color: %quiet%; border: 1px dashed %line%; }
QToolButton[role="flat"], QPushButton[role="flat"] { background: transparent; border: 2px solid transparent; }
QToolButton[role="flat"]:checked { background: %frame%; border: none; border-left: %bar%px solid %text%; border-radius: 0; }
QToolButton[role="flat"]:focus, QPushButton[role="flat"]:focus { border: 2px solid %focus%; }
QToolButton[role="page"] { background: transparent; border: 2px solid transparent; border-radius: 0;
    font: %small%; padding: 0; min-height: %page%px; min-width: 0; }
QToolButton[role="page"]:checked { background: %frame%; border: none; border-left: %bar%px solid %text%; }
QToolButton[role="page"]:focus { border: 2px solid %focus%; }
QToolButton[role="strip"] { background: transparent; border: 2px solid transparent; font: %body%; min-height: 0; padding: 0 %gap%px; }
QToolButton[role="strip"]:focus { border: 2px solid %focus%; }
QToolButton[role="call"] { border: 2px solid %text%; font: %strong%; min-height: 0; padding: 0 %gap%px; }
QToolButton[role="call"]:focus { border: 2px solid %focus%; }
QPushButton[role="chip"] { border-radius: %chip%px; border: 1px solid %edge%; padding: 0 %wide%px; }

QLineEdit, QComboBox, QSpinBox, QDateTimeEdit { background: %button%; border: 1px solid %edge%; border-radius: %radius%px;
    min-height: %target%px; padding: 0 %gap%px; selection-background-color: %text%; selection-color: %inverse%; }
QComboBox::drop-down { border: none; width: %target%px; }
QComboBox::down-arrow { width: 0; height: 0; border-left: 6px solid %button%; border-right: 6px solid %button%; border-top: 7px solid %text%; }
QComboBox QAbstractItemView { background: %button%; border: 1px solid %edge%; outline: 0; }
QComboBox QAbstractItemView::item { min-height: %target%px; }
QPlainTextEdit, QTextBrowser { background: %sheet%; border: 1px solid %line%; selection-background-color: %text%; selection-color: %inverse%; }
QPlainTextEdit[role="code"] { font: %code%; }

QAbstractItemView { background: %sheet%; border: 2px solid transparent; outline: 0; alternate-background-color: %sheet%;
    selection-background-color: %chosen%; selection-color: %text%; }
QHeaderView, QHeaderView::section { background: %panel%; color: %quiet%; border: none; font: %small%; }
QHeaderView::section { border-bottom: 1px solid %line%; padding: 0 %gap%px; }
QTableView QTableCornerButton::section { background: %panel%; border: none; }
QScrollBar:vertical { background: %panel%; width: %scroll%px; margin: 0; }
QScrollBar:horizontal { background: %panel%; height: %scroll%px; margin: 0; }
QScrollBar::handle { background: %edge%; border-radius: %radius%px; min-height: %target%px; min-width: %target%px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: %panel%; border: 1px solid %edge%; border-radius: %radius%px; min-height: %wide%px; max-height: %wide%px; }
QProgressBar::chunk { background: %text%; }
QSplitter::handle { background: %line%; }
QToolTip { background: %button%; color: %text%; border: 1px solid %edge%; }
QCheckBox { min-height: %target%px; spacing: %gap%px; }
QCheckBox::indicator { width: %indicator%px; height: %indicator%px; border: 1px solid %edge%; background: %button%; border-radius: 3px; }
QCheckBox::indicator:checked { background: %text%; border: 4px solid %button%; }
)");

/// As a style sheet writes a font: weight, size, family.
QString written(const QFont &font)
{
    return QStringLiteral("%1 %2px \"%3\"")
        .arg(font.weight())
        .arg(font.pixelSize())
        .arg(font.families().join(QLatin1String("\",\"")));
}

} // namespace

QString panelStyleSheet(const PanelStyle &style)
{
    const Palette &palette = style.palette();
    const auto number = [&](double millimetres) {
        return QString::number(style.pixels(millimetres));
    };
    QFont code = style.font(PanelStyle::Type::Body);
    code.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                      QStringLiteral("monospace")});
    const QHash<QString, QString> values{
        {QStringLiteral("frame"), palette.frame.name()},
        {QStringLiteral("panel"), palette.panel.name()},
        {QStringLiteral("sheet"), palette.sheet.name()},
        {QStringLiteral("button"), palette.button.name()},
        {QStringLiteral("line"), palette.line.name()},
        {QStringLiteral("chosen"), palette.chosen.name()},
        {QStringLiteral("inverse"), palette.inverse.name()},
        {QStringLiteral("text"), palette.text.name()},
        {QStringLiteral("quiet"), palette.quiet.name()},
        {QStringLiteral("edge"), palette.plateEdge.name()},
        {QStringLiteral("focus"), palette.priority3.name()},
        {QStringLiteral("p1"), palette.priority1.name()},
        {QStringLiteral("body"), written(style.font(PanelStyle::Type::Body))},
        {QStringLiteral("code"), written(code)},
        {QStringLiteral("small"), written(style.font(PanelStyle::Type::Small))},
        {QStringLiteral("strong"), written(style.font(PanelStyle::Type::Strong))},
        {QStringLiteral("title"), written(style.font(PanelStyle::Type::Title))},
        {QStringLiteral("number"), written(style.font(PanelStyle::Type::Number))},
        {QStringLiteral("target"), QString::number(style.target())},
        {QStringLiteral("page"), number(17)},
        {QStringLiteral("chip"), number(6)},
        {QStringLiteral("radius"), number(1)},
        {QStringLiteral("gap"), number(2)},
        // A thicker edge takes nothing from the words.
        {QStringLiteral("inside"), QString::number(style.pixels(2) - 2)},
        {QStringLiteral("wide"), number(4)},
        {QStringLiteral("bar"), number(1)},
        {QStringLiteral("scroll"), number(5)},
        {QStringLiteral("indicator"), number(6)},
    };
    QString filled;
    const QString text(sheet);
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'%'); open >= 0; open = text.indexOf(u'%', from)) {
        const qsizetype close = text.indexOf(u'%', open + 1);
        filled += QStringView(text).sliced(from, open - from);
        filled += values.value(text.sliced(open + 1, close - open - 1));
        from = close + 1;
    }
    filled += QStringView(text).sliced(from);
    return filled;
}

} // namespace Runnel
