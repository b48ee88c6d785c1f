// SPDX-License-Identifier: Apache-2.0
// Who is at the panel: sign in by name and PIN, sign out; in a kiosk, the way out.
#pragma once

#include "people/locktimes.h"
#include "session/panelcontext.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Runnel {
class PinPad;
class PlainText;
class Timer;
struct Fault;

/// Lies over the pages' right side and hides neither banner nor status strip; no window. Closed at
/// first.
class SignInSheet final : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds patience{10};

    /// `area` is what it lies on; its parent.
    SignInSheet(const PanelContext &context, QWidget &area);
    ~SignInSheet() override;

    void open();
    void close();
    void toggle();

signals:
    void leaveRequested(); ///< the full screen
    void endRequested();   ///< close the panel
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void take();
    void refresh();
    void showNames();
    void choose(const QString &name);
    void send();
    void answer(quint64 number, const Fault &fault);
    void showTime();
    void place();
    void measure();
    void retranslate();
    const QString &chosen() const { return m_chosen; }
    std::chrono::seconds lockLeft() const;

    PanelContext m_context;
    LockTimes m_locks;
    QString m_chosen; ///< name; empty: nobody
    quint64 m_asked = 0;
    QString m_message;
    bool m_isWrong = false; ///< the message is about a PIN that was not right
    QPointer<QWidget> m_focusBefore;

    QLabel &m_title;
    PlainText &m_explanation;
    QPushButton &m_signOut;
    QPushButton &m_leave;
    QPushButton &m_end;
    QWidget &m_names;
    QVBoxLayout &m_column;                ///< of names
    std::vector<QPushButton *> m_buttons; ///< of names; in no group: Tab goes through them
    QWidget &m_entry;
    PinPad &m_pad;
    PlainText &m_note;
    QPushButton &m_back;
    std::unique_ptr<Timer> m_second;
    std::unique_ptr<Timer> m_patience;
};

} // namespace Runnel
