// SPDX-License-Identifier: Apache-2.0
// Switches an endpoint on and off, and says what came of it.
#pragma once

#include "base/endpointid.h"
#include "base/fault.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QPushButton;

namespace Runnel {
class PlainText;
class Timer;
struct EndpointItem;

/// Off takes two presses, the second within ten seconds, since nobody watches then. Who may not is
/// told so instead; the core decides all the same, and its refusal stands in place.
class EndpointSwitch final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds longestDoubt{10};
    static constexpr std::chrono::seconds longestAnswer{30};

    explicit EndpointSwitch(PanelContext context, QWidget *parent = nullptr);
    ~EndpointSwitch() override;

    void show(const EndpointItem &item); ///< another one takes a pending question back
    using QWidget::show;
    bool isAsking() const { return m_asking; } ///< for the second press
    void takeBack();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pending
    {
        quint64 number = 0;
        QString name;
        bool enabled = false;
    };

    void press();
    void send(bool enabled);
    void hear(quint64 number, const Fault &fault);
    void retranslate();

    PanelContext m_context;
    EndpointId m_id;
    QString m_name;
    bool m_enabled = true;
    bool m_asking = false;
    std::optional<Pending> m_pending;
    QPushButton &m_button;
    QPushButton &m_keep;
    PlainText &m_word; ///< why not, or what came of it
    QString m_outcome; ///< of the last switch
    std::unique_ptr<Timer> m_doubt;
    std::unique_ptr<Timer> m_answer;
};

} // namespace Runnel
