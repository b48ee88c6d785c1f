// SPDX-License-Identifier: Apache-2.0
// A list to choose from, and a field a pointer.
#include "alarmtable/profileeditor.h"

#include "alarmtable/typesfield.h"
#include "base/escape.h"
#include "config/alarmfields.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/textfield.h"
#include "style/panelstyle.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Runnel {

namespace {

const ConfigPath profiles{"alarms", "profiles"};

class CalmList final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString nameOf(AlarmField field)
{
    switch (field) {
    case AlarmField::Camera:
        return ProfileEditor::tr("Camera");
    case AlarmField::Message:
        return ProfileEditor::tr("Message");
    case AlarmField::Timestamp:
        return ProfileEditor::tr("Time, in ms since 1970");
    case AlarmField::Latitude:
        return ProfileEditor::tr("Latitude of the leak");
    case AlarmField::Longitude:
        return ProfileEditor::tr("Longitude of the leak");
    case AlarmField::FlowRate:
        return ProfileEditor::tr("Flow");
    case AlarmField::FlowRateUnit:
        return ProfileEditor::tr("Unit of the flow");
    case AlarmField::Confidence:
        return ProfileEditor::tr("Confidence, in %");
    case AlarmField::Mass:
        return ProfileEditor::tr("Mass");
    case AlarmField::MassUnit:
        return ProfileEditor::tr("Unit of the mass");
    case AlarmField::Temperature:
        return ProfileEditor::tr("Temperature");
    case AlarmField::TemperatureUnit:
        return ProfileEditor::tr("Unit of the temperature");
    case AlarmField::WindSpeed:
        return ProfileEditor::tr("Wind speed");
    case AlarmField::WindSpeedUnit:
        return ProfileEditor::tr("Unit of the wind speed");
    case AlarmField::WindDirection:
        return ProfileEditor::tr("Where the wind comes from");
    case AlarmField::CameraLatitude:
        return ProfileEditor::tr("Latitude of the camera");
    case AlarmField::CameraLongitude:
        return ProfileEditor::tr("Longitude of the camera");
    case AlarmField::CameraHeading:
        return ProfileEditor::tr("Where the camera looks");
    }
    return {};
}

} // namespace

ProfileEditor::ProfileEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_title(*new PlainText(QStringLiteral("strong"), this))
    , m_hint(*new PlainText(QStringLiteral("quiet"), this))
    , m_list(*new CalmList(this))
    , m_name(*new QLineEdit(this))
    , m_add(*new QPushButton(this))
    , m_remove(*new QPushButton(this))
    , m_problem(*new PlainText(QStringLiteral("error"), this))
    , m_body(*new QWidget(this))
    , m_types(*new TypesField(context, draft, profiles, &m_body))
{
    m_name.setMaxLength(256);
    m_list.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list.setMinimumContentsLength(12);
    auto *head = new QHBoxLayout;
    head->addWidget(&m_list, 2);
    head->addWidget(&m_remove);
    head->addWidget(&m_name, 2);
    head->addWidget(&m_add);
    auto *grid = new QGridLayout(&m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(&m_types, 0, 0, 1, 2);
    for (size_t i = 0; i < alarmFields.size(); ++i) {
        auto *field = new TextField(context, draft, profiles, &m_body);
        const AlarmFieldInfo &info = alarmFields[i];
        field->setWords([which = info.field] { return nameOf(which); });
        field->setDefault([usual = info.usualPointer] {
            return tr("not read; such as %1").arg(QLatin1String(usual));
        });
        grid->addWidget(field, int(i) / 2 + 1, int(i) % 2, Qt::AlignTop);
        m_fields.push_back(field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&m_title);
    column->addWidget(&m_hint);
    column->addLayout(head);
    column->addWidget(&m_problem);
    column->addWidget(&m_body);
    const auto measure = [this, column, head, grid] {
        for (QLayout *layout : std::initializer_list<QLayout *>{column, head, grid})
            layout->setSpacing(m_context.style.gap());
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    connect(&draft, &ConfigDraft::changed, this, &ProfileEditor::refresh);
    connect(&m_list, &QComboBox::activated, this,
            [this](int row) { choose(m_list.itemData(row).toString()); });
    connect(&m_add, &QPushButton::clicked, this, &ProfileEditor::add);
    connect(&m_name, &QLineEdit::returnPressed, this, &ProfileEditor::add);
    connect(&m_remove, &QPushButton::clicked, this, &ProfileEditor::remove);
    m_types.setWords([] { return tr("Event types that are alarms, one a line"); });
    retranslate();
}

QStringList ProfileEditor::names() const
{
    return m_draft.value(profiles).toObject().keys();
}

void ProfileEditor::choose(const QString &profile)
{
    m_chosen = profile;
    refresh();
}

void ProfileEditor::refresh()
{
    const QStringList known = names();
    if (!known.contains(m_chosen))
        m_chosen.clear();
    const QSignalBlocker quiet(m_list);
    m_list.clear();
    m_list.addItem(tr("%1 (built in)").arg(builtInAlarmProfile), QString());
    for (const QString &name : known)
        m_list.addItem(escapedForDisplay(name, 60), name);
    m_list.setCurrentIndex(m_chosen.isEmpty() ? 0 : int(known.indexOf(m_chosen)) + 1);
    place();
}

void ProfileEditor::place()
{
    const bool own = !m_chosen.isEmpty();
    m_body.setVisible(own);
    m_remove.setEnabled(own);
    m_hint.show(own ? tr("Pointers say where in the JSON of an event a value stands, for example "
                         "/data/flow. What is empty is not read.")
                    : tr("The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as "
                         "it is. Cameras that speak otherwise get a profile of their own."));
    m_problem.show(own ? m_draft.problemAt(profiles.key(m_chosen)) : m_draft.problemAt(profiles));
    if (!own)
        return;
    const ConfigPath profile = profiles.key(m_chosen);
    m_types.setPath(profile.key("alarmTypes"));
    for (size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setPath(profile.key("fields").key(alarmFields[i].name));
}

void ProfileEditor::add()
{
    const QString name = m_name.text().trimmed();
    if (name.isEmpty() || name == builtInAlarmProfile || names().contains(name)) {
        m_problem.show(name.isEmpty() ? tr("Write a name for the new profile first.")
                                      : tr("There is a profile of this name already."));
        return;
    }
    m_chosen = name;
    m_name.clear();
    // Something to begin with: most cameras differ in a few pointers only.
    QJsonObject fields;
    for (const AlarmFieldInfo &info : alarmFields)
        fields.insert(QLatin1String(info.name), QLatin1String(info.usualPointer));
    m_draft.edit([&](QJsonObject &document) {
        profiles.key(name).put(document, QJsonObject{{QStringLiteral("alarmTypes"), QJsonArray()},
                                                     {QStringLiteral("fields"), fields}});
    });
    m_types.setFocus();
}

void ProfileEditor::remove()
{
    const QString name = m_chosen;
    m_chosen.clear();
    m_draft.edit(
        [&](QJsonObject &document) { profiles.key(name).put(document, QJsonValue::Undefined); });
}

void ProfileEditor::retranslate()
{
    m_title.show(tr("Profiles of cameras"));
    m_list.setAccessibleName(tr("Profile"));
    m_name.setPlaceholderText(tr("Name of a new profile"));
    m_name.setAccessibleName(tr("Name of a new profile"));
    m_add.setText(tr("Add a profile"));
    m_remove.setText(tr("Remove this profile"));
    refresh();
}

void ProfileEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
