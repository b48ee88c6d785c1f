// SPDX-License-Identifier: Apache-2.0
// A site plan and what says where it lies, read beside the panel's thread, and its points saved.
#pragma once

#include "map/planpoints.h"
#include "map/siteplan.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Runnel {

struct PlanSheet
{
    QString path;
    std::optional<SitePlan> image; ///< not calibrated: its degrees are pixels
    Fault imageFault;              ///< why there is none
    PlanPoints points;
};

/// Panel's thread; works on the global thread pool. An answer that is out of date is dropped.
class PlanReader final : public QObject
{
    Q_OBJECT
public:
    explicit PlanReader(QObject *parent = nullptr);

    void read(const QString &path);                                          ///< wasRead()
    void save(const QString &path, const std::vector<ControlPoint> &points); ///< wasSaved()

signals:
    void wasRead(const std::shared_ptr<const Runnel::PlanSheet> &sheet);
    void wasSaved(const Runnel::Fault &fault); ///< none: the points are in the file

private:
    quint64 m_asked = 0;
};

} // namespace Runnel
