// SPDX-License-Identifier: Apache-2.0
// The GeoJSON files over the map, in the order in which they are drawn.
#pragma once

#include "base/fault.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace Runnel {
class ConfigDraft;
class PlainText;

/// Edits map.overlays of the draft. What is wrong with a file is told by whoever reads it. Borrows
/// the draft.
class OverlayList final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype mostOverlays = 64;

    OverlayList(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void setFaults(const std::vector<Fault> &faults); ///< one for each, in their order
    void add(const QString &file);                    ///< what is there already stays where it is

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *box = nullptr;
        PlainText *name = nullptr;
        PlainText *problem = nullptr;
        QPushButton *up = nullptr;
        QPushButton *remove = nullptr;
    };

    QStringList files() const;
    void write(const QStringList &files);
    void rebuild();
    void showFaults();
    void browse();

    PanelContext m_context;
    ConfigDraft &m_draft;
    QVBoxLayout &m_rows;
    PlainText &m_title;
    PlainText &m_none;
    QPushButton &m_add;
    QStringList m_shown;
    std::vector<Row> m_overlays;
    std::vector<Fault> m_faults;
};

} // namespace Runnel
