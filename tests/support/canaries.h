// SPDX-License-Identifier: Apache-2.0
// Random secrets that must not turn up anywhere but where they belong.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace Runnel {

/// Planted by a name; looked for as they are, in base64 (whatever stands before them), hex and
/// percent-encoding.
class Canaries
{
public:
    QByteArray plant(const QString &name); ///< a new one; characters that encodings change
    void plant(const QString &name, const QByteArray &value);
    QByteArray operator[](const QString &name) const { return m_values.at(name); }

    /// Empty when none but those named in `allowed` is in the text, else which one and where.
    QString leakIn(const QByteArray &text, const QString &where,
                   const QStringList &allowed = {}) const;
    /// In any file below the directory, or in a file's name.
    QString leakBelow(const QString &directory, const QStringList &allowed = {}) const;
    static bool contains(const QByteArray &text, const QByteArray &secret);

private:
    std::map<QString, QByteArray> m_values;
};

} // namespace Runnel
