// SPDX-License-Identifier: Apache-2.0
// What few need to say about the broker.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

namespace Runnel {
class ChoiceField;
class ConfigDraft;
class FileField;
class NumberField;
class SecretField;
class TextField;

/// Borrows the draft.
class BrokerMore final : public QWidget
{
    Q_OBJECT
public:
    BrokerMore(const PanelContext &context, ConfigDraft &draft, QWidget *parent = nullptr);

    bool hasProblem() const; ///< in one of these fields
    void showClientId();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    void refresh();

    PanelContext m_context;
    ConfigDraft &m_draft;
    TextField &m_clientId;
    ChoiceField &m_protocol;
    TextField &m_statusTopic;
    NumberField &m_keepAlive;
    NumberField &m_expiry;
    NumberField &m_inflight;
    FileField &m_certificate;
    SecretField &m_key;
    SecretField &m_passphrase;
};

} // namespace Runnel
