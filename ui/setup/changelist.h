// SPDX-License-Identifier: Apache-2.0
// What differs, place by place, for a person to look through.
#pragma once

#include "draft/configmerge.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace Runnel {
class ConfigDraft;

/// At most `mostRows` of each kind; how many more there are is said. Borrows the draft.
class ChangeList final : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t mostRows = 60;

    ChangeList(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addTitle(const QString &text);
    void addChange(const ConfigChange &change);
    void addConflict(const ConfigConflict &conflict);
    void addMore(size_t count);

    PanelContext m_context;
    ConfigDraft &m_draft;
    QWidget *m_rows = nullptr;
};

} // namespace Runnel
