// SPDX-License-Identifier: Apache-2.0
// The manual inside the window: contents, a page, the way back.
#pragma once

#include "help/helpbook.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Runnel {
class HelpContents;
class HelpView;

/// Remembers where it was for Back and Forward. Further views (About) stand beside the pages.
class HelpPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(const PanelContext &context, QWidget *parent = nullptr);
    ~HelpPage() override;

    const HelpBook &book() const { return m_book; }
    /// A page that does not exist shows the index.
    void open(const QString &page, const QString &anchor = {}, const QStringList &words = {});
    void forget(); ///< Back and Forward begin anew

    /// Takes `view` over, with a button below the contents. `name` is asked again when the
    /// language changes. The button's object name is "help-" and `id`.
    void addView(QWidget *view, const QString &id, std::function<QString()> name);
    void openView(QWidget *view);

signals:
    void closed(); ///< the person wants to be where they were

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Place
    {
        QString page;
        QString anchor;
        QStringList words;
        QWidget *view = nullptr; ///< instead of a page

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct View
    {
        QWidget *view = nullptr;
        QPushButton *button = nullptr;
        std::function<QString()> name;
    };

    void go(const Place &place);
    void back();
    void forward();
    void showPlace();
    void retranslate();
    void measure();

    PanelContext m_context;
    HelpBook m_book;
    HelpContents &m_contents;
    HelpView &m_view;
    QStackedWidget &m_stack;
    QBoxLayout &m_views;
    QLabel &m_title;
    QPushButton &m_back;
    QPushButton &m_forward;
    QPushButton &m_close;
    std::vector<View> m_added;
    std::vector<Place> m_history;
    std::size_t m_at = 0;
};

} // namespace Runnel
