// SPDX-License-Identifier: Apache-2.0
// The map at the left, its numbers at the right.
#include "place/placeeditor.h"

#include "draft/configdraft.h"
#include "fields/plaintext.h"
#include "place/degreesfield.h"
#include "place/placemap.h"
#include "style/panelstyle.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Runnel {

namespace {

constexpr int mapShare = 3;
constexpr int numbersShare = 1;

} // namespace

PlaceEditor::PlaceEditor(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_draft(draft)
    , m_map(*new PlaceMap(context, draft, this))
    , m_hint(*new PlainText(QStringLiteral("strong"), this))
    , m_note(*new PlainText(QStringLiteral("quiet"), this))
    , m_latitude(*new DegreesField(context, draft, {}, this))
    , m_longitude(*new DegreesField(context, draft, {}, this))
    , m_heading(*new DegreesField(context, draft, {}, this))
    , m_undo(*new QPushButton(this))
    , m_remove(*new QPushButton(this))
    , m_camera(*new QPushButton(this))
{
    m_latitude.takePositions();
    m_latitude.offerPaste();
    auto *numbers = new QVBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             &m_hint, &m_latitude, &m_longitude, &m_heading, &m_note, &m_undo, &m_remove})
        numbers->addWidget(widget);
    numbers->addStretch(1);
    numbers->addWidget(&m_camera);
    auto *row = new QHBoxLayout(this);
    row->addWidget(&m_map, mapShare);
    row->addLayout(numbers, numbersShare);
    const auto measure = [this, numbers, row] {
        const int gap = m_context.style.gap();
        row->setContentsMargins({});
        row->setSpacing(2 * gap);
        numbers->setSpacing(gap);
    };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    setFocusProxy(&m_map);

    connect(&m_map.tool(), &PlaceTool::edited, this, &PlaceEditor::write);
    connect(&m_map.tool(), &PlaceTool::previewed, this, &PlaceEditor::showState);
    connect(&m_map.tool(), &PlaceTool::turned, this, [this](double heading) {
        const ConfigPath path = attributePath(m_device, QStringLiteral("heading"));
        const QJsonValue present = m_draft.value(path);
        m_draft.set(path, present.isString() ? QJsonValue(QString::number(heading))
                                             : QJsonValue(heading));
    });
    connect(&m_latitude, &DegreesField::positionEntered, this, [this](const GeoPosition &position) {
        CameraPlace place = CameraPlace::of(m_draft.document(), m_device);
        place.position = position;
        write(place);
    });
    connect(&m_undo, &QPushButton::clicked, &draft, &ConfigDraft::undo);
    connect(&m_remove, &QPushButton::clicked, this, [this] { write({}); });
    connect(&m_camera, &QPushButton::clicked, this, [this] { m_map.showCamera(); });
    connect(&draft, &ConfigDraft::changed, this, &PlaceEditor::showState);
    setDevice({});
    retranslate();
}

PlaceEditor::~PlaceEditor()
{
    // The line that has the focus tells of its end when there is no editor any more.
    disconnect(&m_latitude, nullptr, this, nullptr);
    disconnect(&m_map.tool(), nullptr, this, nullptr);
    disconnect(&m_draft, nullptr, this, nullptr);
}

void PlaceEditor::setDevice(const QString &deviceName)
{
    m_draft.endStep();
    m_device = deviceName;
    m_latitude.setPath(attributePath(deviceName, QStringLiteral("latitude")));
    m_longitude.setPath(attributePath(deviceName, QStringLiteral("longitude")));
    m_heading.setPath(attributePath(deviceName, QStringLiteral("heading")));
    m_map.setDevice(deviceName);
    showState();
}

void PlaceEditor::write(const CameraPlace &place)
{
    m_draft.endStep();
    m_draft.edit([&](QJsonObject &document) { place.put(document, m_device); });
    m_draft.endStep();
}

QString PlaceEditor::otherPlace() const
{
    for (const AssetConfig &asset : m_draft.config().assets) {
        if (asset.endpoint.device == m_device && !m_device.isEmpty() &&
            (asset.attributes.contains(QStringLiteral("latitude")) ||
             asset.attributes.contains(QStringLiteral("heading"))))
            return asset.name;
    }
    return {};
}

QString PlaceEditor::inWords() const
{
    const PlaceTool &tool = m_map.tool();
    const CameraPlace place =
        tool.isEditing() ? tool.place() : CameraPlace::of(m_draft.document(), m_device);
    if (!place.position)
        return tr("No place yet. Tap the map where the camera stands.");
    if (!place.heading)
        return tr("Drag the handle to where the camera looks.");
    return tr("Drag the camera to move it, the handle to turn it.");
}

void PlaceEditor::showState()
{
    const bool known = indexOfNamed(m_draft.document().value(u"devices").toArray(), m_device) >= 0;
    const auto present = [this](const QString &name) {
        return !m_draft.value(attributePath(m_device, name)).isUndefined();
    };
    setEnabled(known);
    m_hint.show(known ? inWords() : QString());
    m_undo.setEnabled(m_draft.canUndo());
    m_remove.setEnabled(known && (present(QStringLiteral("latitude")) ||
                                  present(QStringLiteral("longitude")) ||
                                  present(QStringLiteral("heading"))));
    m_camera.setEnabled(known && CameraPlace::of(m_draft.document(), m_device).position);
    const QString other = otherPlace();
    m_note.show(other.isEmpty() ? tr("Or by keys on the map: arrows move, Shift with them turns.")
                                : tr("The asset %1 has a place or heading of its own, which counts "
                                     "before this one.")
                                      .arg(other));
}

void PlaceEditor::retranslate()
{
    m_latitude.setWords([] { return tr("Latitude, degrees north"); });
    m_longitude.setWords([] { return tr("Longitude, degrees east"); });
    m_heading.setWords([] { return tr("Heading, degrees from north"); });
    m_undo.setText(tr("Undo last edit"));
    m_remove.setText(tr("Remove the place"));
    m_camera.setText(tr("Show the camera"));
    setAccessibleName(tr("Place of the camera"));
    showState();
}

void PlaceEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Runnel
