// SPDX-License-Identifier: Apache-2.0
// The column beside a page: what there is, and what was found.
#pragma once

#include "help/helpsearch.h"
#include "session/panelcontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace Runnel {
class HelpBook;

/// While something stands in the search line, the list is what was found; else the contents.
class HelpContents final : public QWidget
{
    Q_OBJECT
public:
    HelpContents(const PanelContext &context, const HelpBook &book, QWidget *parent = nullptr);

    void setCurrent(const QString &page); ///< selected where it stands; nothing is emitted
    void focusSearch();
    /// False: there was nothing to clear.
    bool clearSearch();

signals:
    void chosen(const QString &page, const QString &anchor, const QStringList &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillContents();
    void fillHits();
    void choose(int row);
    void retranslate();
    void measure();

    PanelContext m_context;
    const HelpBook &m_book;
    HelpSearch m_index;
    QString m_current;
    QLineEdit &m_search;
    QListWidget &m_list;
    QLabel &m_nothing;
};

} // namespace Runnel
