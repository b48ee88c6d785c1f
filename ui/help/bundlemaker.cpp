// SPDX-License-Identifier: Apache-2.0
// Values there, values back.
#include "help/bundlemaker.h"

#include "support/bundlefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace Runnel {

BundleMaker::BundleMaker(QObject *parent)
    : QObject(parent)
{}

/// `work` runs beside and returns what is to be done here, if nothing else was asked for since.
template<typename Work>
void BundleMaker::start(Work work)
{
    const quint64 number = ++m_asked;
    // The receiver lives as long as the panel's thread; whether this does is asked there.
    QObject *home = new QObject;
    QThreadPool::globalInstance()->start(
        [work = std::move(work), home, number, self = QPointer<BundleMaker>(this)] {
            auto finish = work();
            QMetaObject::invokeMethod(home, [home, number, self, finish = std::move(finish)] {
                home->deleteLater();
                if (self && self->m_asked == number)
                    finish(*self);
            });
        });
}

void BundleMaker::collect(const SupportInput &input, const QImage &picture)
{
    start([input, picture] {
        SupportInput whole = input;
        if (!picture.isNull()) {
            QBuffer png(&whole.picture);
            png.open(QIODevice::WriteOnly);
            picture.save(&png, "PNG");
        }
        return [parts = collectSupport(whole)](BundleMaker &maker) { emit maker.collected(parts); };
    });
}

void BundleMaker::write(const std::vector<SupportPart> &parts, const QString &path,
                        qint64 wallMilliseconds)
{
    start([parts, path, wallMilliseconds] {
        std::vector<SupportPart> all = parts;
        all.insert(all.begin(), supportContents(parts, wallMilliseconds));
        const Fault fault = writeBundle(all, path);
        return [path, fault, bytes = QFileInfo(path).size()](BundleMaker &maker) {
            emit maker.written(path, bytes, fault);
        };
    });
}

} // namespace Runnel
