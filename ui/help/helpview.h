// SPDX-License-Identifier: Apache-2.0
// One page of the manual, to read and to scroll.
#pragma once

#include "session/panelcontext.h"

#include <QStringList>
#include <QTextBrowser>

namespace Runnel {
class HelpBook;

/// Goes nowhere by itself: says which link was pressed. Nothing is fetched or opened outside.
class HelpView final : public QTextBrowser
{
    Q_OBJECT
public:
    HelpView(const PanelContext &context, const HelpBook &book, QWidget *parent = nullptr);

    /// From the beginning, or from the heading of that name. `words` are marked.
    void showPage(const QString &page, const QString &anchor, const QStringList &words = {});
    const QString &page() const { return m_page; }

signals:
    void linkChosen(const QString &page, const QString &anchor); ///< `page` is one of the book

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int textWidth() const;
    void fill();
    void mark(const QStringList &words);

    PanelContext m_context;
    const HelpBook &m_book;
    QString m_page;
    QStringList m_words;
};

} // namespace Runnel
