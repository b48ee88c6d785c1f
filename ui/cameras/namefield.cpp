// SPDX-License-Identifier: Apache-2.0
// Tried on a copy of the document first.
#include "cameras/namefield.h"

#include "cameras/cameradocument.h"
#include "config/configreader.h"
#include "draft/configdraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

namespace Runnel {

NameField::NameField(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : FormField(context, draft, {}, parent)
    , m_line(*new QLineEdit(this))
{
    m_line.setMaxLength(longest);
    setEditor(m_line);
    connect(&m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typing = true;
        m_wrong = judge(text);
        emit edited();
        showState();
    });
    connect(&m_line, &QLineEdit::editingFinished, this, &NameField::apply);
}

void NameField::setDevice(const QString &name)
{
    m_device = name;
    m_wrong.clear();
    m_typing = false;
    m_line.setText(name);
    showState();
}

QString NameField::judge(const QString &name) const
{
    if (name == m_device)
        return {};
    QJsonObject tried = draft().document();
    if (CameraDocument::hasDevice(tried, m_device))
        CameraDocument::rename(tried, m_device, name);
    QJsonArray devices = tried.value(QLatin1String("devices")).toArray();
    if (!CameraDocument::hasDevice(draft().document(), m_device))
        devices.append(QJsonObject{{QStringLiteral("name"), name}});
    tried.insert(QStringLiteral("devices"), devices);
    const ConfigReadResult result = ConfigReader::read(QJsonDocument(tried).toJson());
    for (const ConfigProblem &problem : result.problems) {
        if (problem.path.startsWith(QLatin1String("devices[")) &&
            problem.path.endsWith(QLatin1String("].name")))
            return problem.message;
    }
    return {};
}

void NameField::apply()
{
    const QString name = m_line.text();
    m_typing = m_typing && name != m_device;
    if (!m_typing || !m_wrong.isEmpty() || draft().state() != ConfigDraft::State::Editing)
        return;
    emit renameWanted(name);
}

void NameField::refresh()
{
    if (!m_typing && m_line.text() != m_device)
        m_line.setText(m_device);
}

} // namespace Runnel
