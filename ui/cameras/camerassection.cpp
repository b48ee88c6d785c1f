// SPDX-License-Identifier: Apache-2.0
// A list and an editor in one place.
#include "cameras/camerassection.h"

#include "cameras/cameradelegate.h"
#include "cameras/cameraeditor.h"
#include "cameras/cameralistmodel.h"
#include "draft/configdraft.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScroller>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace Runnel {

namespace {

/// Name, device and address are searched at once.
class Found final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString all =
            index.data().toString() + u'\n' + index.data(CameraListModel::AddressRole).toString();
        return all.contains(filterRegularExpression());
    }
};

} // namespace

CamerasSection::CamerasSection(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(*new CameraListModel(context, draft, this))
    , m_found(*new Found(this))
    , m_title(plainLabel(QStringLiteral("title"), this))
    , m_search(*new QLineEdit(this))
    , m_add(*new QPushButton(this))
    , m_list(*new QListView(this))
    , m_empty(*new PlainText({}, this))
    , m_editor(*new CameraEditor(context, draft, this))
    , m_stack(*new QStackedWidget(this))
{
    setProperty("help", QStringLiteral("setup-cameras"));
    m_found.setSourceModel(&m_model);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list.setObjectName(QStringLiteral("cameras"));
    m_list.setModel(&m_found);
    m_list.setItemDelegate(new CameraDelegate(context.style, &m_list));
    m_list.setUniformItemSizes(true);
    m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QScroller::grabGesture(m_list.viewport(), QScroller::TouchGesture);
    m_search.setClearButtonEnabled(true);
    m_empty.setAlignment(Qt::AlignCenter);
    setRole(m_add, QStringLiteral("primary"));
    m_add.setObjectName(QStringLiteral("add"));
    auto *page = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->addWidget(&m_title);
    head->addStretch(1);
    head->addWidget(&m_search, 2);
    head->addWidget(&m_add);
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(head);
    rows->addWidget(&m_empty, 1);
    rows->addWidget(&m_list, 1);
    m_stack.addWidget(page);
    m_stack.addWidget(&m_editor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_stack);
    const auto measure = [rows, head, &style = context.style] {
        rows->setSpacing(style.gap());
        head->setSpacing(2 * style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();

    connect(&m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.setFilterFixedString(text.trimmed());
        refresh();
    });
    const auto chosen = [this](const QModelIndex &index) {
        choose(m_model.at(m_found.mapToSource(index).row()));
    };
    connect(&m_list, &QListView::clicked, this, chosen);
    connect(&m_list, &QListView::activated, this, chosen);
    connect(&m_add, &QPushButton::clicked, this, &CamerasSection::addWanted);
    connect(&m_editor, &CameraEditor::left, this, &CamerasSection::showList);
    connect(&m_editor, &CameraEditor::copyWanted, this, &CamerasSection::copyWanted);
    connect(&draft, &ConfigDraft::changed, this, &CamerasSection::refresh);
    refresh();
}

void CamerasSection::choose(const EndpointId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_list.setCurrentIndex(m_found.mapFromSource(m_model.index(row)));
    m_editor.setEndpoint(id);
    m_stack.setCurrentIndex(1);
}

void CamerasSection::showList()
{
    if (m_stack.currentIndex() == 0)
        return;
    const int row = m_model.rowOf(m_editor.endpoint()); // it may have another name by now
    m_stack.setCurrentIndex(0);
    if (row >= 0)
        m_list.setCurrentIndex(m_found.mapFromSource(m_model.index(row)));
    m_list.setFocus();
}

void CamerasSection::refresh()
{
    m_title.setText(tr("Cameras: %1").arg(m_model.rowCount()));
    m_search.setPlaceholderText(tr("Search by name or address"));
    m_search.setAccessibleName(tr("Search by name or address"));
    m_list.setAccessibleName(tr("Cameras of the configuration"));
    m_add.setText(tr("Add a camera"));
    const bool any = m_found.rowCount() > 0;
    m_list.setVisible(any);
    m_empty.setVisible(!any);
    m_empty.show(any                      ? QString()
                 : m_model.rowCount() > 0 ? tr("No camera fits the search.")
                                          : tr("No camera is set up yet: nobody watches."));
}

void CamerasSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.repeat();
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace Runnel
