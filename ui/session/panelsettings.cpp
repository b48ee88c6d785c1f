// SPDX-License-Identifier: Apache-2.0
// One small JSON object.
#include "session/panelsettings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace Runnel {

PanelSettings::PanelSettings(const QString &stateDirectory, QObject *parent)
    : QObject(parent)
    , m_file(QDir(stateDirectory).filePath(QStringLiteral("panel.json")))
{
    QFile file(m_file);
    if (file.size() <= largest && file.open(QIODevice::ReadOnly))
        m_values = QJsonDocument::fromJson(file.read(largest)).object();
}

Fault PanelSettings::setValue(const QString &name, const QJsonValue &value)
{
    if (m_values.value(name) == value)
        return {};
    m_values.insert(name, value);
    emit changed(name);
    QSaveFile file(m_file);
    const QByteArray text = QJsonDocument(m_values).toJson();
    if (file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(text) == text.size() && file.commit())
        return {};
    return {FaultKind::Internal, tr("%1 cannot be written: %2.").arg(m_file, file.errorString()),
            tr("Look at the rights and the free room of the state directory."), 0,
            RetryAdvice::Never};
}

} // namespace Runnel
