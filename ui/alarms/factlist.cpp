// SPDX-License-Identifier: Apache-2.0
// Two columns; sentences below their label.
#include "alarms/factlist.h"

#include "fields/labels.h"
#include "style/panelstyle.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace Runnel {

FactList::FactList(const PanelContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QGridLayout(this))
{
    m_layout->setColumnStretch(1, 1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&context.style, &PanelStyle::changed, this, &FactList::restyle);
    restyle();
}

void FactList::restyle()
{
    m_layout->setVerticalSpacing(m_context.style.pixels(1.3));
    m_layout->setHorizontalSpacing(m_context.style.pixels(3));
}

FactList::Line FactList::makeLine()
{
    const Line line{new QLabel(this), new QLabel(this)};
    line.label->setProperty("role", QStringLiteral("quiet"));
    for (QLabel *label : {line.label, line.value}) {
        makeWrapping(*label);
    }
    line.value->setTextInteractionFlags(Qt::NoTextInteraction);
    line.label->setBuddy(line.value);
    return line;
}

void FactList::setFacts(std::vector<AlarmFact> facts)
{
    facts.resize(std::min(facts.size(), mostFacts));
    if (facts == m_facts)
        return;
    m_facts = std::move(facts);
    while (m_lines.size() < m_facts.size())
        m_lines.push_back(makeLine());
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        const Line &line = m_lines[number];
        const bool used = number < m_facts.size();
        line.label->setVisible(used);
        line.value->setVisible(used);
        m_layout->removeWidget(line.label);
        m_layout->removeWidget(line.value);
        if (!used)
            continue;
        const AlarmFact &fact = m_facts[number];
        const int row = 2 * int(number);
        m_layout->addWidget(line.label, row, 0, 1, fact.isLong ? 2 : 1);
        m_layout->addWidget(line.value, fact.isLong ? row + 1 : row, fact.isLong ? 0 : 1, 1,
                            fact.isLong ? 2 : 1);
        line.label->setWordWrap(fact.isLong); // a value gives way, its label does not
        line.label->setText(fact.label);
        line.value->setText(breakable(fact.value));
        line.value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
        line.value->setAlignment(fact.isLong ? Qt::AlignLeft : Qt::AlignRight);
        const QString role = fact.isFlagged ? QStringLiteral("error")
                             : fact.isLong  ? QString()
                                            : QStringLiteral("strong");
        setRole(*line.value, role);
    }
}

} // namespace Runnel
