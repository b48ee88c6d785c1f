// SPDX-License-Identifier: Apache-2.0
// The counts of the banner.
#include "shell/prioritycount.h"

#include "fields/labels.h"
#include "shell/symbollabel.h"
#include "style/panelstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr double countSymbolMillimetres = 6;

} // namespace

PriorityCount::PriorityCount(const PanelContext &context, int priority, QWidget *parent)
    : QWidget(parent)
    , m_priority(priority)
    , m_symbol(*new SymbolLabel(context, countSymbolMillimetres, SymbolLabel::Room::Symbol, this))
    , m_number(plainLabel(QStringLiteral("title"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(context.style.gap());
    layout->addWidget(&m_symbol);
    layout->addWidget(&m_number);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCount(0, 0);
}

void PriorityCount::setCount(std::size_t count, std::size_t unacknowledged)
{
    // The banner's head flashes; these only tell.
    m_symbol.setSymbol(m_priority, unacknowledged > 0, true, false);
    m_number.setText(QLocale().toString(qulonglong(count)));
    setRole(m_number, count > 0 ? QStringLiteral("title") : QStringLiteral("quiet"));
    setEnabled(count > 0);
    setAccessibleName(tr("Priority %1: %2 alarms, %3 not acknowledged")
                          .arg(m_priority)
                          .arg(count)
                          .arg(unacknowledged));
}

NamedCount::NamedCount(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel(QStringLiteral("quiet"), this))
    , m_number(plainLabel(QStringLiteral("strong"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(&m_name);
    layout->addWidget(&m_number);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void NamedCount::setName(const QString &name)
{
    m_name.setText(name);
    setAccessibleName(name + u' ' + m_number.text());
}

void NamedCount::setCount(std::size_t count, bool loud)
{
    m_number.setText(QLocale().toString(qulonglong(count)));
    setRole(m_number, loud ? QStringLiteral("error") : QStringLiteral("strong"));
    setAccessibleName(m_name.text() + u' ' + m_number.text());
}

} // namespace Runnel
