// SPDX-License-Identifier: Apache-2.0
// How the connection that runs is doing, and what to do when it is not.
#pragma once

#include "runtime/runtimeupdate.h"
#include "session/panelcontext.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace Runnel {
class PlainText;

/// Of what counts now, not of what is being edited.
class BrokerState final : public QFrame
{
    Q_OBJECT
public:
    explicit BrokerState(const PanelContext &context, QWidget *parent = nullptr);

signals:
    void clientIdWanted(); ///< another one would end the fault

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const RuntimeUpdate &update);
    void say();
    QString facts() const;
    QString trouble() const;
    QString advice() const;

    PanelContext m_context;
    std::optional<Config> m_config;
    std::optional<MqttStatus> m_status;
    PlainText &m_title;
    PlainText &m_facts;
    PlainText &m_trouble;
    PlainText &m_advice;
    QPushButton &m_clientId;
};

} // namespace Runnel
