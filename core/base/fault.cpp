// SPDX-License-Identifier: Apache-2.0
// Names and wording of faults for logs and status.
#include "base/fault.h"

#include <QMetaEnum>

namespace Runnel {

QString Fault::kindName() const
{
    return QString::fromLatin1(QMetaEnum::fromType<FaultKind>().valueToKey(static_cast<int>(kind)));
}

QString Fault::toString() const
{
    QString text = kindName();
    if (!detail.isEmpty())
        text += QStringLiteral(": ") + detail;
    if (!remedy.isEmpty())
        text += u' ' + remedy;
    return text;
}

} // namespace Runnel
