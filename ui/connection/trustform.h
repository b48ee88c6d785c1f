// SPDX-License-Identifier: Apache-2.0
// Why a camera is believed to be itself: the chain it showed, an authority, a pin.
#pragma once

#include "connection/draftendpoint.h"
#include "session/panelcontext.h"

#include <QWidget>

class QPushButton;

namespace Runnel {
class ChainView;
class ConfigDraft;
class FileField;
class PlainText;
class ProbeRun;

class TrustForm final : public QWidget
{
    Q_OBJECT
public:
    TrustForm(const PanelContext &context, ConfigDraft &draft, ProbeRun &run, QWidget *parent);

    void setEndpoint(const EndpointId &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QString verdict() const;
    QString pin() const; ///< as the chain writes it
    void put(const QJsonValue &pin);

    PanelContext m_context;
    ConfigDraft &m_draft;
    ProbeRun &m_run;
    DraftEndpoint m_endpoint;
    PlainText &m_title;
    PlainText &m_verdict;
    PlainText &m_advice;
    QPushButton &m_pinCertificate;
    QPushButton &m_pinKey;
    QPushButton &m_unpin;
    PlainText &m_pinProblem;
    FileField &m_caFile;
    ChainView &m_chain;
};

} // namespace Runnel
