// SPDX-License-Identifier: Apache-2.0
// The choice of a language, in the window.
#pragma once

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace Runnel {
class LanguageSwitch;
class PanelStyle;

/// A row of buttons with the languages' own names, so that who is lost in one finds the next.
/// Hidden until open(). Whoever looks at the panel may use it.
class LanguageSheet final : public QWidget
{
    Q_OBJECT
public:
    LanguageSheet(LanguageSwitch &languages, const PanelStyle &style, QWidget *parent = nullptr);
    ~LanguageSheet() override;

    void open(); ///< with the keys on the language that is spoken now
    void close();

signals:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void retranslate();

    LanguageSwitch &m_languages;
    const PanelStyle &m_style;
    std::vector<QPushButton *> m_buttons; ///< in the order of Language::all()
    QLabel &m_title;
    QPushButton &m_close;
};

} // namespace Runnel
