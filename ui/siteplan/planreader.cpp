// SPDX-License-Identifier: Apache-2.0
// One job a question.
#include "siteplan/planreader.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace Runnel {

namespace {

std::shared_ptr<const PlanSheet> readSheet(const QString &path)
{
    auto sheet = std::make_shared<PlanSheet>();
    sheet->path = path;
    if (const Result<QImage> image = readPlanImage(path))
        sheet->image = SitePlan(image.value(), Calibration());
    else
        sheet->imageFault = image.fault();
    sheet->points = PlanPoints::beside(path);
    return sheet;
}

/// Runs `work` elsewhere, and what it gives back here.
void inBackground(std::function<std::function<void()>()> work)
{
    // Lives as long as the panel's thread; whether the asker does is asked there.
    QObject *home = new QObject;
    QThreadPool::globalInstance()->start([home, work = std::move(work)] {
        std::function<void()> tell = work();
        QMetaObject::invokeMethod(home, [home, tell] {
            home->deleteLater();
            tell();
        });
    });
}

} // namespace

PlanReader::PlanReader(QObject *parent)
    : QObject(parent)
{}

void PlanReader::read(const QString &path)
{
    const quint64 number = ++m_asked;
    inBackground([path, number, self = QPointer<PlanReader>(this)]() -> std::function<void()> {
        const auto sheet = readSheet(path);
        return [self, number, sheet] {
            if (self && self->m_asked == number)
                emit self->wasRead(sheet);
        };
    });
}

void PlanReader::save(const QString &path, const std::vector<ControlPoint> &points)
{
    inBackground([path, points, self = QPointer<PlanReader>(this)]() -> std::function<void()> {
        const Fault fault = PlanPoints::save(path, points);
        return [self, fault] {
            if (self)
                emit self->wasSaved(fault);
        };
    });
}

} // namespace Runnel
