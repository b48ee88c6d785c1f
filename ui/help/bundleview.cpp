// SPDX-License-Identifier: Apache-2.0
// A list of parts, a viewer, a place to write to.
#include "help/bundleview.h"

#include "base/clock.h"
#include "base/recentlog.h"
#include "fields/labels.h"
#include "fields/plaintext.h"
#include "help/bundlemaker.h"
#include "runtime/runtimeclient.h"
#include "session/session.h"
#include "style/panelstyle.h"
#include "text/faulttext.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScroller>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double listMillimetres = 78;

} // namespace

BundleView::BundleView(const PanelContext &context, const ProgramPlaces &places,
                       std::function<QImage()> picture, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_places(places)
    , m_picture(std::move(picture))
    , m_maker(*new BundleMaker(this))
    , m_intro(*wrappingLabel({}, this))
    , m_refused(*wrappingLabel(QStringLiteral("strong"), this))
    , m_body(*new QWidget(this))
    , m_list(*new QListWidget(&m_body))
    , m_look(*new QStackedWidget(&m_body))
    , m_text(*new QPlainTextEdit(&m_body))
    , m_image(*new QLabel(&m_body))
    , m_include(*new QCheckBox(&m_body))
    , m_pathName(plainLabel({}, &m_body))
    , m_path(*new QLineEdit(&m_body))
    , m_browse(*new QPushButton(&m_body))
    , m_write(*new QPushButton(&m_body))
    , m_said(*new PlainText({}, this))
{
    build();
    connect(&context.client, &RuntimeClient::updated, this, [this](const RuntimeUpdate &update) {
        if (update.config)
            m_config = update.config;
        if (update.snapshot)
            m_snapshot = update.snapshot;
    });
    connect(&context.session, &Session::changed, this, [this] {
        allow();
        if (isVisible() && m_parts.empty())
            collect();
    });
    connect(&m_maker, &BundleMaker::collected, this, &BundleView::take);
    connect(&m_maker, &BundleMaker::written, this,
            [this](const QString &path, qint64 bytes, const Fault &fault) {
                m_write.setEnabled(true);
                if (fault)
                    say(FaultText::detail(fault) + u' ' + FaultText::remedy(fault), true);
                else
                    say(tr("Written: %1, %2. Only you can read it.")
                            .arg(path, QLocale().formattedDataSize(bytes)),
                        false);
            });
    connect(&m_list, &QListWidget::currentRowChanged, this, &BundleView::showPart);
    connect(&m_include, &QCheckBox::clicked, this, [this](bool included) {
        const int row = m_list.currentRow();
        if (row >= 0)
            m_parts[size_t(row)].included = included;
        showRows();
    });
    connect(&m_browse, &QPushButton::clicked, this, &BundleView::browse);
    connect(&m_write, &QPushButton::clicked, this, &BundleView::write);
    connect(&m_path, &QLineEdit::returnPressed, this, &BundleView::write);
    connect(&context.style, &PanelStyle::changed, this, &BundleView::measure);
    measure();
    retranslate();
    allow();
}

void BundleView::build()
{
    m_list.setObjectName(QStringLiteral("bundle-parts"));
    m_list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(m_list.viewport(), QScroller::TouchGesture);
    m_text.setReadOnly(true);
    m_text.setProperty("role", QStringLiteral("code"));
    m_text.setLineWrapMode(QPlainTextEdit::WidgetWidth);
    QScroller::grabGesture(m_text.viewport(), QScroller::TouchGesture);
    m_image.setAlignment(Qt::AlignCenter);
    m_image.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_look.addWidget(&m_text);
    m_look.addWidget(&m_image);
    m_include.setObjectName(QStringLiteral("bundle-include"));
    m_path.setObjectName(QStringLiteral("bundle-path"));
    m_path.setMaxLength(4000);
    m_write.setObjectName(QStringLiteral("bundle-write"));
    m_write.setProperty("role", QStringLiteral("primary"));

    auto *viewer = new QVBoxLayout;
    viewer->addWidget(&m_look, 1);
    viewer->addWidget(&m_include);
    auto *middle = new QHBoxLayout;
    middle->addWidget(&m_list);
    middle->addLayout(viewer, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(&m_pathName);
    foot->addWidget(&m_path, 1);
    foot->addWidget(&m_browse);
    foot->addWidget(&m_write);
    auto *body = new QVBoxLayout(&m_body);
    body->setContentsMargins({});
    body->addLayout(middle, 1);
    body->addLayout(foot);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(&m_intro);
    column->addWidget(&m_refused);
    column->addWidget(&m_body, 1);
    column->addWidget(&m_said);
    column->addStretch(0);
}

void BundleView::collect()
{
    if (m_context.session.role() != Role::Engineer)
        return;
    SupportInput input;
    input.version = m_places.version;
    if (m_snapshot)
        input.status = toJson(*m_snapshot);
    input.config = m_config;
    input.configFile = m_places.configFile;
    input.stateDirectory = m_places.stateDirectory;
    input.log = RecentLog::text();
    say(tr("Collecting …"), false);
    m_maker.collect(input, m_picture ? m_picture() : QImage());
}

void BundleView::take(const std::vector<SupportPart> &parts)
{
    m_parts.clear();
    for (const SupportPart &part : parts)
        m_parts.push_back({part, part.kind != SupportPart::Kind::Picture});
    m_list.clear();
    for (size_t i = 0; i < m_parts.size(); ++i)
        new QListWidgetItem(&m_list);
    showRows();
    m_list.setCurrentRow(0);
    say({}, false);
    m_write.setEnabled(!m_parts.empty());
}

void BundleView::showRows()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        QListWidgetItem *item = m_list.item(int(i));
        item->setSizeHint({0, m_context.style.target()});
        const QString size = QLocale().formattedDataSize(part.part.content.size());
        item->setText((part.included ? QStringLiteral("✓  ") : QStringLiteral("–  ")) +
                      nameOf(part.part.kind) + QStringLiteral(" · ") + size);
        item->setData(Qt::AccessibleTextRole,
                      part.included ? tr("%1, goes in").arg(nameOf(part.part.kind))
                                    : tr("%1, stays out").arg(nameOf(part.part.kind)));
    }
}

void BundleView::showPart(int row)
{
    m_include.setEnabled(row >= 0);
    if (row < 0 || size_t(row) >= m_parts.size())
        return;
    const Part &part = m_parts[size_t(row)];
    m_include.setChecked(part.included);
    if (part.part.kind == SupportPart::Kind::Picture) {
        const QPixmap picture = QPixmap::fromImage(QImage::fromData(part.part.content));
        m_image.setPixmap(
            picture.scaled(m_look.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        m_look.setCurrentWidget(&m_image);
        return;
    }
    m_text.setPlainText(QString::fromUtf8(part.part.content));
    m_look.setCurrentWidget(&m_text);
}

void BundleView::browse()
{
    // Not the desktop's own: it looks the same everywhere and has the panel's sizes.
    auto *dialog = new QFileDialog(window(), tr("Where to write the file"), m_path.text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // no file is replaced
    connect(dialog, &QFileDialog::fileSelected, &m_path, &QLineEdit::setText);
    dialog->open();
}

void BundleView::write()
{
    if (m_context.session.role() != Role::Engineer || !m_write.isEnabled())
        return;
    std::vector<SupportPart> parts;
    for (const Part &part : m_parts) {
        if (part.included)
            parts.push_back(part.part);
    }
    m_write.setEnabled(false);
    say(tr("Writing …"), false);
    m_maker.write(parts, m_path.text(), m_context.clock.wallMilliseconds());
}

void BundleView::say(const QString &text, bool error)
{
    setRole(m_said, error ? QStringLiteral("error") : QStringLiteral("strong"));
    m_said.show(text);
}

void BundleView::allow()
{
    const bool allowed = m_context.session.role() == Role::Engineer;
    m_refused.setVisible(!allowed);
    m_body.setVisible(allowed);
    if (!allowed) { // what an engineer looked at is not for who comes next
        m_parts.clear();
        m_list.clear();
        m_text.clear();
        m_image.clear();
        say({}, false);
    }
}

QString BundleView::nameOf(SupportPart::Kind kind)
{
    switch (kind) {
    case SupportPart::Kind::Contents:
        return tr("Contents");
    case SupportPart::Kind::Versions:
        return tr("Versions and system");
    case SupportPart::Kind::Status:
        return tr("Status and faults");
    case SupportPart::Kind::Configuration:
        return tr("Configuration");
    case SupportPart::Kind::Problems:
        return tr("Problems of the configuration");
    case SupportPart::Kind::Files:
        return tr("Files, names and sizes only");
    case SupportPart::Kind::Log:
        return tr("Recent log");
    case SupportPart::Kind::Picture:
        break;
    }
    return tr("Picture of the panel");
}

void BundleView::retranslate()
{
    m_intro.setText(
        tr("A file for whoever helps you from afar. Passwords, tokens, keys, header values, events "
           "and people are not in it; names of hosts and users are. Look at each part, and leave "
           "out what you do not want to give away."));
    m_refused.setText(tr("Only an engineer can write a support file."));
    m_list.setAccessibleName(tr("Parts of the file"));
    m_text.setAccessibleName(tr("What is in this part"));
    m_image.setAccessibleName(tr("Picture of the panel"));
    m_include.setText(tr("Put this part into the file"));
    m_pathName.setText(tr("Write to"));
    m_path.setAccessibleName(tr("Write to"));
    m_browse.setText(tr("Browse …"));
    m_write.setText(tr("Write the file"));
    showRows();
}

void BundleView::measure()
{
    const int gap = m_context.style.gap();
    layout()->setSpacing(gap);
    m_body.layout()->setSpacing(gap);
    m_list.setFixedWidth(m_context.style.pixels(listMillimetres));
    showRows();
}

void BundleView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_path.setText(QDir::home().filePath(supportFileName(m_context.clock.wallMilliseconds())));
    collect();
}

void BundleView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
