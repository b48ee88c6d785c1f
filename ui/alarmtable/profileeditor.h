// SPDX-License-Identifier: Apache-2.0
// Profiles: which events of a kind of camera are alarms, and where their payloads say what.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Runnel {
class ConfigDraft;
class PlainText;
class TextField;
class TypesField;

/// One profile at a time; the built-in one is shown and cannot be edited. Borrows the draft.
class ProfileEditor final : public QWidget
{
    Q_OBJECT
public:
    ProfileEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    void choose(const QString &profile); ///< empty: the built-in one
    QString chosen() const { return m_chosen; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QStringList names() const;
    void refresh();
    void place();
    void add();
    void remove();
    void retranslate();

    PanelContext m_context;
    ConfigDraft &m_draft;
    QString m_chosen;
    PlainText &m_title;
    PlainText &m_hint;
    QComboBox &m_list;
    QLineEdit &m_name;
    QPushButton &m_add;
    QPushButton &m_remove;
    PlainText &m_problem;
    QWidget &m_body;
    TypesField &m_types;
    std::vector<TextField *> m_fields; ///< in the order of alarmFields
};

} // namespace Runnel
