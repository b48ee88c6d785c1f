// SPDX-License-Identifier: Apache-2.0
// One place of the configuration on a page: its name, its editor, and what is wrong with it.
#pragma once

#include "draft/configpath.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <functional>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace Runnel {
class ConfigDraft;
class PlainText;

/// The message stands below the editor the moment the draft has it, in the words of the core.
/// Editors write into the draft at once. Borrows the draft, which outlives it.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
              QWidget *parent);
    ~FormField() override;

    /// Asked again when the language changes. `hint` may be null; it stands there while nothing
    /// is wrong.
    void setWords(std::function<QString()> name, std::function<QString()> hint = {});
    /// Another place, such as the same of another camera.
    void setPath(const ConfigPath &path);
    const ConfigPath &path() const { return m_path; }
    /// What counts, and is shown as if it stood there, while nothing does; undefined: nothing.
    void setUsual(const QJsonValue &usual);
    /// Takes what is edited instead of the draft, such as where a place of its own must be made
    /// first. It may set another path.
    void setWriter(std::function<void(const QJsonValue &)> writer);
    QString problem() const; ///< as it is shown; empty: none

protected:
    /// Below the name. `named` is what takes the focus and is named for screen readers.
    void setEditor(QWidget &editor, QWidget &named);
    void setEditor(QWidget &editor) { setEditor(editor, editor); }
    QBoxLayout &column() { return m_column; }
    const PanelContext &context() const { return m_context; }
    ConfigDraft &draft() const { return m_draft; }
    QJsonValue value() const; ///< or the usual one
    void write(const QJsonValue &value);

    /// Shows what stands in the draft; called, too, after the field's own write().
    virtual void refresh() = 0;
    virtual void retranslate();
    void showState(); ///< refresh(), and what is wrong
    /// Many fields have the same buttons: who hears them hears of which field, too.
    void nameButton(QAbstractButton &button, const QString &text) const;
    /// What is wrong; a field of several places asks for all of them.
    virtual QString findProblem() const;
    void changeEvent(QEvent *event) override;

private:
    PanelContext m_context;
    ConfigDraft &m_draft;
    ConfigPath m_path;
    QBoxLayout &m_column;
    QLabel &m_name;
    PlainText &m_note; ///< the problem, else the hint
    QWidget *m_named = nullptr;
    std::function<QString()> m_naming;
    std::function<QString()> m_hinting;
    QJsonValue m_usual = QJsonValue::Undefined;
    std::function<void(const QJsonValue &)> m_writer;
};

} // namespace Runnel
