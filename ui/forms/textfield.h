// SPDX-License-Identifier: Apache-2.0
// A text of the configuration.
#pragma once

#include "forms/formfield.h"

class QLineEdit;
class QPushButton;

namespace Runnel {

/// An empty one takes the value away, so that the default counts.
class TextField : public FormField
{
    Q_OBJECT
public:
    static constexpr int longest = 4096;

    TextField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
              QWidget *parent);

    /// What counts while the field is empty; asked again when the language changes.
    void setDefault(std::function<QString()> text);
    /// A button that takes what was copied: a panel PC may have no keyboard.
    void offerPaste();
    /// Asked first when text came in one piece, such as from the clipboard, or was finished: true
    /// when it has put what it says into the draft by itself, perhaps at several places.
    void setTaker(std::function<bool(const QString &text)> taker) { m_taker = std::move(taker); }
    QLineEdit &line() { return m_line; }

protected:
    void refresh() override;
    void retranslate() override;
    /// Typed, or pasted by the button.
    virtual void enter(const QString &text) { write(read(text)); }
    virtual QString shown(const QJsonValue &value) const; ///< in the line
    virtual QJsonValue read(const QString &text) const;   ///< what was typed
    QBoxLayout &row() { return m_row; }

private:
    void take(const QString &text, bool whole);

    QBoxLayout &m_row;
    QLineEdit &m_line;
    QPushButton *m_paste = nullptr;
    std::function<QString()> m_default;
    std::function<bool(const QString &text)> m_taker;
    qsizetype m_length = 0; ///< of what was in the line before
};

} // namespace Runnel
