// SPDX-License-Identifier: Apache-2.0
// What is selected, and the ways to select something else.
#include "map/hittest.h"
#include "map/mapviewprivate.h"

#include <algorithm>

namespace Runnel {

void MapView::setSelection(const std::optional<AlarmId> &alarm)
{
    if (alarm == d->selection.alarm)
        return;
    d->selection = {alarm, std::nullopt};
    d->marksChanged();
    if (alarm)
        d->bringIntoSight(*alarm);
}

void MapView::setSelectedCamera(const std::optional<EndpointId> &camera)
{
    if (camera == d->selection.camera)
        return;
    d->selection = {std::nullopt, camera};
    d->marksChanged();
}

std::optional<AlarmId> MapView::selection() const
{
    return d->selection.alarm;
}

std::optional<EndpointId> MapView::selectedCamera() const
{
    return d->selection.camera;
}

void MapView::choose(const MapTarget &target)
{
    d->touched();
    d->choose(target);
}

void MapView::Private::tap(QPointF at)
{
    if (tool != nullptr) {
        tool->tap(at);
        return;
    }
    ensureMarks();
    if (const auto target = layout.targetAt(at))
        choose(*target);
}

void MapView::Private::choose(const MapTarget &target)
{
    if (target.kind == MapTarget::Kind::Camera) {
        chooseCamera(layout.cameras()[target.index].camera);
        return;
    }
    // Again on the same symbol: the next of those that stand there.
    const std::vector<std::size_t> members = layout.membersOf(target);
    const auto current = std::find_if(members.begin(), members.end(), [this](std::size_t leak) {
        return selection.alarm == scene.leaks()[leak].leak.id;
    });
    const bool next = current != members.end() && current + 1 != members.end();
    chooseLeak(next ? *(current + 1) : members.front());
}

void MapView::Private::chooseLeak(std::size_t leak)
{
    const AlarmId id = scene.leaks()[leak].leak.id;
    selection = {id, std::nullopt};
    marksChanged();
    bringIntoSight(id);
    emit view.selected(id);
}

void MapView::Private::chooseCamera(std::size_t camera)
{
    const EndpointId id = scene.cameras()[camera].camera.id;
    selection = {std::nullopt, id};
    marksChanged();
    emit view.cameraSelected(id);
}

void MapView::Private::bringIntoSight(const AlarmId &alarm)
{
    const MapScene::PlacedLeak *leak = scene.findLeak(alarm);
    if (leak == nullptr || !leak->at || pointer.isActive())
        return;
    ensureMarks();
    const auto target = layout.targetOfLeak(std::size_t(leak - scene.leaks().data()));
    if (target && target->kind != MapTarget::Kind::Arrow)
        return;
    viewport.setCentre(*leak->at);
    moved();
}

bool MapView::Private::walk(int step)
{
    if (leavesByTab)
        return false;
    const std::vector<std::size_t> leaks = scene.worstFirst();
    const auto count = std::ptrdiff_t(leaks.size() + scene.cameras().size());
    std::ptrdiff_t at = step > 0 ? -1 : count;
    for (std::size_t i = 0; i < leaks.size(); ++i) {
        if (selection.alarm == scene.leaks()[leaks[i]].leak.id)
            at = std::ptrdiff_t(i);
    }
    for (std::size_t i = 0; i < scene.cameras().size(); ++i) {
        if (selection.camera == scene.cameras()[i].camera.id)
            at = std::ptrdiff_t(leaks.size() + i);
    }
    at += step;
    if (at < 0 || at >= count)
        return false;
    touched();
    if (std::size_t(at) < leaks.size()) {
        chooseLeak(leaks[std::size_t(at)]);
        return true;
    }
    const std::size_t camera = std::size_t(at) - leaks.size();
    if (!QRectF({0, 0}, viewport.size()).contains(viewport.toPixel(scene.cameras()[camera].at)))
        viewport.setCentre(scene.cameras()[camera].at);
    moved();
    chooseCamera(camera);
    return true;
}

void MapView::Private::chooseTowards(QPointF direction)
{
    ensureMarks();
    const std::vector<MapTarget> targets = layout.targets();
    QPointF from = QRectF({0, 0}, viewport.size()).center();
    std::vector<TouchShape> shapes;
    for (const MapTarget &target : targets) {
        shapes.push_back({layout.placeOf(target), 0});
        const auto members = layout.membersOf(target);
        const bool here =
            target.kind == MapTarget::Kind::Camera
                ? layout.cameras()[target.index].selected
                : std::any_of(members.begin(), members.end(), [this](std::size_t leak) {
                      return selection.alarm == scene.leaks()[leak].leak.id;
                  });
        if (here)
            from = shapes.back().at;
    }
    if (const auto next = shapeTowards(shapes, from, direction)) {
        touched();
        choose(targets[*next]);
    }
}

} // namespace Runnel
