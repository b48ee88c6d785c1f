// SPDX-License-Identifier: Apache-2.0
// A row a file.
#include "siteplan/overlaylist.h"

#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "place/faultwords.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Runnel {

namespace {

const ConfigPath overlays{"map", "overlays"};

} // namespace

OverlayList::OverlayList(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_rows(*new QVBoxLayout)
    , m_title(*new PlainText(QStringLiteral("strong"), this))
    , m_none(*new PlainText(QStringLiteral("quiet"), this))
    , m_add(*new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(context.style.pixels(1));
    m_rows.setContentsMargins({});
    m_rows.setSpacing(context.style.gap());
    column->addWidget(&m_title);
    column->addWidget(&m_none);
    column->addLayout(&m_rows);
    column->addWidget(&m_add);
    connect(&m_add, &QPushButton::clicked, this, &OverlayList::browse);
    connect(&draft, &ConfigDraft::changed, this, [this] {
        if (files() != m_shown)
            rebuild();
    });
    rebuild();
}

QStringList OverlayList::files() const
{
    QStringList all;
    for (const auto &value : m_draft.value(overlays).toArray())
        all << value.toString();
    return all;
}

void OverlayList::write(const QStringList &files)
{
    m_draft.endStep();
    m_draft.set(overlays, files.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                                          : QJsonValue(QJsonArray::fromStringList(files)));
    m_draft.endStep();
}

void OverlayList::add(const QString &file)
{
    QStringList all = files();
    if (file.isEmpty() || all.contains(file) || all.size() >= mostOverlays)
        return;
    write(all << file);
}

void OverlayList::browse()
{
    auto *dialog = new QFileDialog(window(), tr("Choose an overlay"),
                                   m_shown.isEmpty() ? QString() : QFileInfo(m_shown.back()).path(),
                                   tr("GeoJSON (*.geojson *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &chosen) {
        for (const QString &file : chosen)
            add(file);
    });
    dialog->open();
}

/// After the button that asked for it has done: it goes, too.
void OverlayList::rebuild()
{
    m_shown = files();
    for (const Row &row : m_overlays) {
        row.box->hide();
        row.box->deleteLater();
    }
    m_overlays.clear();
    m_faults.clear();
    m_title.show(tr("Overlays"));
    m_none.show(m_shown.isEmpty() ? tr("Lines, areas and names over the map, as GeoJSON files.")
                                  : tr("The last one lies on top."));
    m_add.setText(tr("Add an overlay …"));
    m_add.setEnabled(m_shown.size() < mostOverlays);
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const QString &file = m_shown[i];
        Row row;
        row.box = new QWidget(this);
        row.name = new PlainText({}, row.box);
        row.problem = new PlainText(QStringLiteral("error"), row.box);
        row.up = new QPushButton(tr("Up"), row.box);
        row.remove = new QPushButton(tr("Remove"), row.box);
        const QString name = QFileInfo(file).fileName();
        row.name->show(file);
        row.problem->hide();
        row.up->setAccessibleName(tr("Draw overlay %1 earlier").arg(name));
        row.remove->setAccessibleName(tr("Remove overlay %1").arg(name));
        row.up->setEnabled(i > 0);
        auto *words = new QVBoxLayout;
        words->addWidget(row.name);
        words->addWidget(row.problem);
        auto *line = new QHBoxLayout(row.box);
        line->setContentsMargins({});
        line->setSpacing(m_context.style.gap());
        line->addLayout(words, 1);
        line->addWidget(row.up);
        line->addWidget(row.remove);
        connect(row.up, &QPushButton::clicked, this, [this, i] {
            QStringList all = files();
            if (i > 0 && i < all.size())
                all.swapItemsAt(i, i - 1);
            write(all);
        });
        connect(row.remove, &QPushButton::clicked, this, [this, i] {
            QStringList all = files();
            if (i < all.size())
                all.removeAt(i);
            write(all);
            m_add.setFocus();
        });
        m_rows.addWidget(row.box);
        row.box->show();
        m_overlays.push_back(row);
    }
}

void OverlayList::setFaults(const std::vector<Fault> &faults)
{
    m_faults = faults;
    showFaults();
}

void OverlayList::showFaults()
{
    for (std::size_t i = 0; i < m_overlays.size(); ++i) {
        const bool wrong = i < m_faults.size() && m_faults[i];
        m_overlays[i].problem->show(wrong ? wordsOf(m_faults[i]) : QString());
    }
}

void OverlayList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const std::vector<Fault> faults = m_faults;
        rebuild();
        setFaults(faults);
    }
    QWidget::changeEvent(event);
}

} // namespace Runnel
