// SPDX-License-Identifier: Apache-2.0
// What the journal is searched for.
#pragma once

#include "alarm/journal.h"
#include "base/clock.h"
#include "session/panelcontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Runnel {
struct Config;

/// Choices take effect at once, typing when it pauses. Times are counted back from the moment of
/// the choice; query() counts anew.
class JournalFilterBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Span { Hour, Shift, Day, Week, Month, All };
    Q_ENUM(Span)

    static constexpr std::chrono::milliseconds typingPause{350};
    static constexpr int mostNames = 200; ///< of cameras or operators in a list
    static constexpr int longestText = 100;

    explicit JournalFilterBar(PanelContext context, QWidget *parent = nullptr);

    JournalQuery query() const;
    Span span() const;
    bool isUsual() const;    ///< nothing is chosen but the time
    QString inWords() const; ///< "last 24 hours · priority 1 · “valve”", plain text
    void reset();            ///< everything, and all of the time
    void setDevices(const Config &config);
    void noteOperator(const QString &name); ///< somebody who stands in a line
    void retranslate();

signals:
    void changed();

private:
    void choose(Span span);
    void updateShift();
    static void addName(QComboBox &box, const QString &name);

    PanelContext m_context;
    QComboBox *m_span;
    QComboBox *m_priority;
    QComboBox *m_device;
    QComboBox *m_by;
    QLineEdit *m_text;
    QPushButton *m_reset;
    std::unique_ptr<Timer> m_typing;
};

} // namespace Runnel
