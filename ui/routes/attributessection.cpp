// SPDX-License-Identifier: Apache-2.0
// Fields whose places move with the chosen camera.
#include "routes/attributessection.h"

#include "base/escape.h"
#include "config/alarmfields.h"
#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "forms/choicefield.h"
#include "forms/pairsfield.h"
#include "forms/textfield.h"
#include "routes/cameralist.h"
#include "routes/routeedits.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QScrollArea>
#include <QScroller>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr const char *unitKeys[] = {"flowRate", "mass", "temperature", "windSpeed"};
constexpr const char *usualUnits[] = {"g/s", "kg", "°C", "m/s"};

/// They are set on the map.
QStringList placeAttributes()
{
    return {QStringLiteral("latitude"), QStringLiteral("longitude"), QStringLiteral("heading"),
            QStringLiteral("fieldOfView"), QStringLiteral("reach")};
}

} // namespace

AttributesSection::AttributesSection(const PanelContext &context, ConfigDraft &draft,
                                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_cameras(*new CameraList(context, draft, this))
    , m_nothing(*new PlainText(QStringLiteral("quiet"), this))
    , m_scroll(*new QScrollArea(this))
    , m_body(*new QWidget)
    , m_title(*new PlainText(QStringLiteral("title"), &m_body))
    , m_name(*new TextField(context, draft, {}, &m_body))
    , m_profileRoom(*new QVBoxLayout)
    , m_unitsTitle(*new PlainText(QStringLiteral("strong"), &m_body))
    , m_unitsHint(*new PlainText(QStringLiteral("quiet"), &m_body))
    , m_deviceAttributes(*new PairsField(context, draft, {}, placeAttributes(), &m_body))
    , m_assetAttributes(*new PairsField(context, draft, {}, placeAttributes(), &m_body))
{
    setProperty("help", QStringLiteral("setup-routes"));
    auto *names = new QHBoxLayout;
    names->addWidget(&m_name, 1, Qt::AlignTop);
    names->addLayout(&m_profileRoom, 1);
    auto *units = new QGridLayout;
    for (size_t i = 0; i < std::size(unitKeys); ++i) {
        auto *field = new TextField(context, draft, {}, &m_body);
        field->setDefault(
            [i] { return tr("none; such as %1").arg(QString::fromUtf8(usualUnits[i])); });
        units->addWidget(field, 0, int(i), Qt::AlignTop);
        units->setColumnStretch(int(i), 1);
        m_units.push_back(field);
    }
    m_units[0]->setWords([] { return tr("Flow"); });
    m_units[1]->setWords([] { return tr("Mass"); });
    m_units[2]->setWords([] { return tr("Temperature"); });
    m_units[3]->setWords([] { return tr("Wind speed"); });
    auto *column = new QVBoxLayout(&m_body);
    column->addWidget(&m_title);
    column->addLayout(names);
    auto *measured = new QVBoxLayout; // one thing, so nearer to each other
    measured->addWidget(&m_unitsTitle);
    measured->addWidget(&m_unitsHint);
    measured->addLayout(units);
    column->addLayout(measured);
    column->addWidget(&m_deviceAttributes);
    column->addWidget(&m_assetAttributes);
    column->addStretch();
    m_scroll.setWidget(&m_body);
    m_scroll.setWidgetResizable(true);
    m_scroll.setFrameShape(QFrame::NoFrame);
    m_scroll.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QScroller::grabGesture(m_scroll.viewport(), QScroller::TouchGesture);
    m_nothing.setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(&m_cameras, 1);
    row->addWidget(&m_scroll, 5);
    row->addWidget(&m_nothing, 5);
    const auto measure = [this, names, units, measured, column, row] {
        const int gap = m_context.style.gap();
        names->setSpacing(gap);
        units->setSpacing(gap);
        measured->setSpacing(gap);
        column->setContentsMargins(0, 0, gap, gap);
        column->setSpacing(2 * gap);
        row->setSpacing(2 * gap);
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    // Before the fields hear of it they must know their new places.
    toAsset(m_name, "displayName");
    toAsset(m_assetAttributes, "attributes");
    m_name.setWords([] { return tr("Name for people"); });
    m_deviceAttributes.setWords([] { return tr("Attributes of the device"); },
                                [] { return tr("Free text. The place is set on the map."); });
    m_assetAttributes.setWords([] { return tr("Attributes of the asset"); });
    connect(&m_cameras, &CameraList::chosenChanged, this, &AttributesSection::refresh);
    connect(&draft, &ConfigDraft::changed, this, &AttributesSection::refresh);
    retranslate();
    refresh();
}

void AttributesSection::toAsset(FormField &field, const char *member)
{
    field.setWriter([this, member](const QJsonValue &value) {
        const EndpointId endpoint = m_cameras.chosen();
        const std::vector<qsizetype> assets = Routes::assetsOf(m_draft.document(), endpoint);
        if (!assets.empty()) {
            m_draft.set(ConfigPath({"assets"}).index(assets.front()).key(member), value);
            return;
        }
        if (value.isUndefined())
            return;
        m_draft.edit([&](QJsonObject &document) {
            const qsizetype asset = Routes::makeAsset(document, endpoint);
            ConfigPath({"assets"}).index(asset).key(member).put(document, value);
        });
    });
}

void AttributesSection::choose(const EndpointId &endpoint)
{
    m_cameras.choose(endpoint);
}

void AttributesSection::offerProfiles()
{
    const QStringList known = m_draft.value(ConfigPath({"alarms", "profiles"})).toObject().keys();
    if (m_profile && known == m_profiles)
        return;
    m_profiles = known;
    if (m_profile) {
        m_profile->hide();
        m_profile->deleteLater();
    }
    std::vector<ChoiceField::Choice> choices{
        {QJsonValue::Undefined, [] { return tr("%1 (built in)").arg(builtInAlarmProfile); }},
        {QString(builtInAlarmProfile), [] { return QString(builtInAlarmProfile); }}};
    for (const QString &name : known)
        choices.push_back({name, [name] { return escapedForDisplay(name, 60); }});
    m_profile = new ChoiceField(m_context, m_draft, {}, std::move(choices), &m_body);
    m_profile->setWords([] { return tr("Profile of its alarms"); });
    toAsset(*m_profile, "profile");
    m_profileRoom.addWidget(m_profile, 0, Qt::AlignTop);
}

void AttributesSection::refresh()
{
    const EndpointId endpoint = m_cameras.chosen();
    const bool any = !endpoint.device.isEmpty();
    m_cameras.setVisible(any);
    m_scroll.setVisible(any);
    m_nothing.setVisible(!any);
    if (!any)
        return;
    offerProfiles();
    m_title.show(endpoint.device);
    const std::vector<qsizetype> assets = Routes::assetsOf(m_draft.document(), endpoint);
    const qsizetype number =
        assets.empty() ? m_draft.value(ConfigPath({"assets"})).toArray().size() : assets.front();
    const ConfigPath asset = ConfigPath({"assets"}).index(number);
    const QString name = m_draft.value(asset.key("name")).toString();
    m_name.line().setPlaceholderText(name.isEmpty() ? endpoint.device : name);
    m_name.setPath(asset.key("displayName"));
    m_profile->setPath(asset.key("profile"));
    m_assetAttributes.setPath(asset.key("attributes"));
    const ConfigPath device = ConfigPath({"devices"}).named(endpoint.device);
    m_deviceAttributes.setPath(device.key("attributes"));
    for (size_t i = 0; i < m_units.size(); ++i)
        m_units[i]->setPath(
            device.key("endpoints").key(endpoint.endpoint).key("units").key(unitKeys[i]));
}

void AttributesSection::retranslate()
{
    const bool nothing = !m_nothing.isHidden(); // words would bring it back
    m_unitsTitle.show(tr("Units"));
    m_unitsHint.show(tr("Where an event brings no unit of its own, this one stands beside its "
                        "number. Nothing is converted."));
    m_nothing.show(tr("There is no camera yet. Add one first."));
    m_nothing.setVisible(nothing);
}

void AttributesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
