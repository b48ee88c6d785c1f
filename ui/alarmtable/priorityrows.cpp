// SPDX-License-Identifier: Apache-2.0
// A row of fields a row of the table.
#include "alarmtable/priorityrows.h"

#include "alarmtable/priorityedits.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/choicefield.h"
#include "forms/numberfield.h"
#include "style/panelstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

PriorityRows::PriorityRows(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_table(*new QWidget(this))
    , m_problem(*new PlainText(QStringLiteral("error"), this))
    , m_add(*new QPushButton(this))
{
    auto *rows = new QVBoxLayout(&m_table);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_table);
    column->addWidget(&m_problem);
    column->addWidget(&m_add, 0, Qt::AlignLeft);
    const auto measure = [this, rows, column] {
        rows->setSpacing(m_context.style.gap());
        column->setSpacing(m_context.style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&draft, &ConfigDraft::changed, this, &PriorityRows::refresh);
    connect(&m_add, &QPushButton::clicked, this, [this] {
        m_draft.edit([](QJsonObject &document) { PriorityTable::addRow(document); });
        if (m_rows.size() > 1)
            m_rows[m_rows.size() - 2].flow->setFocus();
    });
    retranslate();
    refresh();
}

PriorityRows::Row PriorityRows::makeRow(int number)
{
    const ConfigPath path = PriorityTable::path().index(number);
    Row row;
    row.box = new QWidget(&m_table);
    row.flow = new NumberField(m_context, m_draft, path.key("minFlowRate"), row.box);
    row.confidence = new NumberField(m_context, m_draft, path.key("minConfidence"), row.box);
    std::vector<ChoiceField::Choice> choices;
    for (int priority = 1; priority <= 3; ++priority)
        choices.push_back({priority, [priority] { return QString::number(priority); }});
    row.priority =
        new ChoiceField(m_context, m_draft, path.key("priority"), std::move(choices), row.box);
    row.meaning = new PlainText(QStringLiteral("quiet"), row.box);
    row.up = new QPushButton(row.box);
    row.down = new QPushButton(row.box);
    row.remove = new QPushButton(row.box);
    auto *grid = new QGridLayout(row.box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.style.gap());
    grid->setVerticalSpacing(m_context.style.pixels(0.5));
    grid->addWidget(row.flow, 0, 0, Qt::AlignTop);
    grid->addWidget(row.confidence, 0, 1, Qt::AlignTop);
    grid->addWidget(row.priority, 0, 2, Qt::AlignTop);
    const QFontMetrics small(m_context.style.font(PanelStyle::Type::Strong));
    int column = 3;
    for (QPushButton *button : {row.up, row.down, row.remove}) {
        auto *below = new QVBoxLayout; // beside the editors, not beside their names
        below->addSpacing(small.height() + m_context.style.pixels(1));
        below->addWidget(button);
        below->addStretch();
        grid->addLayout(below, 0, column++);
    }
    grid->addWidget(row.meaning, 1, 0, 1, 6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    const auto write = [this, number](FormField &field, const char *member) {
        field.setWriter([this, number, member](const QJsonValue &value) {
            if (!PriorityTable::isUsual(m_draft.document()))
                m_draft.set(PriorityTable::path().index(number).key(member), value);
            else
                m_draft.edit([&](QJsonObject &document) {
                    PriorityTable::setValue(document, number, QString::fromLatin1(member), value);
                });
        });
    };
    write(*row.flow, "minFlowRate");
    write(*row.confidence, "minConfidence");
    write(*row.priority, "priority");
    const auto change = [this](QPushButton *button, auto edit) {
        // Once the click is over: the rows may be made anew.
        connect(
            button, &QPushButton::clicked, this, [this, edit] { m_draft.edit(edit); },
            Qt::QueuedConnection);
    };
    change(row.up,
           [number](QJsonObject &document) { PriorityTable::move(document, number, number - 1); });
    change(row.down,
           [number](QJsonObject &document) { PriorityTable::move(document, number, number + 1); });
    change(row.remove,
           [number](QJsonObject &document) { PriorityTable::removeRow(document, number); });
    m_table.layout()->addWidget(row.box);
    return row;
}

void PriorityRows::refresh()
{
    const auto wanted =
        size_t(std::min(mostRows, PriorityTable::rowsOf(m_draft.document()).size()));
    while (m_rows.size() > wanted) {
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted) {
        m_rows.push_back(makeRow(int(m_rows.size())));
        nameRow(int(m_rows.size()) - 1);
        m_rows.back().box->show();
    }
    for (int number = 0; number < rowCount(); ++number)
        showRow(number);
    m_problem.show(m_draft.problemAt(PriorityTable::path()));
    m_add.setEnabled(qsizetype(wanted) < mostRows);
}

void PriorityRows::showRow(int number)
{
    const Row &row = m_rows[size_t(number)];
    const QJsonArray rows = PriorityTable::rowsOf(m_draft.document());
    const QJsonObject values = rows.at(number).toObject();
    const bool usual = PriorityTable::isUsual(m_draft.document());
    const auto fill = [&](FormField &field, const char *member) {
        field.setUsual(usual ? values.value(QLatin1String(member))
                             : QJsonValue(QJsonValue::Undefined));
    };
    fill(*row.flow, "minFlowRate");
    fill(*row.confidence, "minConfidence");
    fill(*row.priority, "priority");
    const bool last = number + 1 == rowCount();
    row.up->setEnabled(number > 0);
    row.down->setEnabled(!last);
    row.remove->setEnabled(rowCount() > 1);

    const QJsonValue flow = values.value(QLatin1String("minFlowRate"));
    const QJsonValue confidence = values.value(QLatin1String("minConfidence"));
    const QString priority = values.value(QLatin1String("priority")).toVariant().toString();
    const auto shown = [](const QJsonValue &value) {
        return QLocale().toString(value.toDouble(), 'g', 15); // exactly: it is a limit
    };
    if (flow.isDouble() && confidence.isDouble())
        row.meaning->show(
            tr("A flow of at least %1 and a confidence of at least %2 %: priority %3.")
                .arg(shown(flow), shown(confidence), priority));
    else if (flow.isDouble())
        row.meaning->show(tr("A flow of at least %1: priority %2.").arg(shown(flow), priority));
    else if (confidence.isDouble())
        row.meaning->show(
            tr("A confidence of at least %1 %: priority %2.").arg(shown(confidence), priority));
    else if (last)
        row.meaning->show(tr("Every other alarm: priority %1.").arg(priority));
    else
        row.meaning->show(tr("Every alarm that comes so far: priority %1. The rows below never "
                             "count.")
                              .arg(priority));
}

void PriorityRows::nameRow(int number)
{
    const Row &row = m_rows[size_t(number)];
    const int shown = number + 1;
    row.flow->setWords([shown] { return tr("%1 · Flow from").arg(shown); });
    row.confidence->setWords([shown] { return tr("%1 · Confidence from (%)").arg(shown); });
    row.priority->setWords([shown] { return tr("%1 · Priority").arg(shown); });
    row.flow->line().setPlaceholderText(tr("any"));
    row.confidence->line().setPlaceholderText(tr("any"));
    row.up->setText(tr("Up"));
    row.up->setAccessibleName(tr("Move row %1 up").arg(shown));
    row.down->setText(tr("Down"));
    row.down->setAccessibleName(tr("Move row %1 down").arg(shown));
    row.remove->setText(tr("Remove"));
    row.remove->setAccessibleName(tr("Remove row %1").arg(shown));
}

QString PriorityRows::sentence(int row) const
{
    return m_rows[size_t(row)].meaning->shown();
}

void PriorityRows::retranslate()
{
    m_add.setText(tr("Add a row"));
    for (int number = 0; number < rowCount(); ++number) {
        nameRow(number);
        showRow(number);
    }
}

void PriorityRows::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
