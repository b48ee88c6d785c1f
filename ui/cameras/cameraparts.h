// SPDX-License-Identifier: Apache-2.0
// Everything about one camera in four steps: the connection at the left, the step at the right.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace Runnel {
class ConfigDraft;
class HeardView;
class LimitsForm;
class MoreForm;
class NameField;
class PlaceEditor;
class PlainText;
class ProbeRun;
class RoutesEditor;
class SignInForm;
class TextField;
class TrustForm;

/// Used by who adds a camera and by who changes one. Panel's thread.
class CameraParts final : public QWidget
{
    Q_OBJECT
public:
    enum class Step { Address, SignIn, Events, Place };
    static constexpr int stepCount = 4;

    CameraParts(const PanelContext &context, ConfigDraft &draft, QWidget *parent);

    const EndpointId &endpoint() const { return m_id; }
    void setEndpoint(const EndpointId &id);
    /// In the document, too; what was found about it stays.
    void rename(const QString &device);
    /// The document already has the other name.
    void follow(const EndpointId &id);

    /// The routes and the heartbeat that were proposed by what was heard.
    void acceptHeard();

    Step step() const { return m_step; }
    void showStep(Step step);
    static QString stepName(Step step);

    ProbeRun &run() { return m_run; }
    HeardView &heard() { return m_heard; }
    TextField &address() { return m_address; }
    NameField &name() { return m_name; }

signals:
    void stepWanted(Runnel::CameraParts::Step step);
    void renamed(const Runnel::EndpointId &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *connectionColumn();
    QWidget *addressPage();
    QWidget *signInPage();
    QWidget *scrolled(QWidget *content);
    void setPaths();
    void refresh();
    void measure();
    void placeColumn();

    PanelContext m_context;
    ConfigDraft &m_draft;
    EndpointId m_id;
    Step m_step = Step::Address;
    ProbeRun &m_run;
    TextField &m_address;
    HeardView &m_heard;
    NameField &m_name;
    PlainText &m_twice;
    SignInForm &m_signIn;
    TrustForm &m_trust;
    LimitsForm &m_limits;
    MoreForm &m_more;
    RoutesEditor &m_routes;
    PlaceEditor &m_place;
    QWidget *m_column = nullptr;
    QStackedWidget &m_pages;
};

} // namespace Runnel
