// SPDX-License-Identifier: Apache-2.0
// Collects and writes a support bundle beside the panel's thread.
#pragma once

#include "base/fault.h"
#include "support/supportreport.h"

#include <QImage>
#include <QObject>

namespace Runnel {

/// Panel's thread; works on the global thread pool, because disks take their time. One thing at a
/// time: what was asked for last counts.
class BundleMaker final : public QObject
{
    Q_OBJECT
public:
    explicit BundleMaker(QObject *parent = nullptr);

    void collect(const SupportInput &input, const QImage &picture); ///< collected() follows
    /// The contents are put before them; written() follows.
    void write(const std::vector<SupportPart> &parts, const QString &path, qint64 wallMilliseconds);

signals:
    void collected(const std::vector<Runnel::SupportPart> &parts);
    void written(const QString &path, qint64 bytes, const Runnel::Fault &fault);

private:
    template<typename Work>
    void start(Work work);

    quint64 m_asked = 0;
};

} // namespace Runnel
