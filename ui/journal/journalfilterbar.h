// SPDX-License-Identifier: Apache-2.0
// What the journal is searched for.
#pragma once

#include "alarm/journal.h"
#include "base/clock.h"
#include "handover/localtime.h"
#include "session/panelcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Runnel {
class MomentField;
struct Config;

/// Choices take effect at once, typing when it pauses. Times are counted back from the moment of
/// the choice; query() counts anew. Of an hour that clocks show twice, the first one is the
/// beginning and the second one the end: nothing is left out.
class JournalFilterBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Span {
        Hour,
        Shift,       ///< since this person signed in
        ThisShift,   ///< by the times at which shifts change
        ShiftBefore, ///< the one before that
        Day,
        Week,
        Month,
        All,
        FromTo, ///< as typed
    };
    Q_ENUM(Span)

    static constexpr std::chrono::milliseconds typingPause{350};
    static constexpr int mostNames = 200; ///< of cameras or operators in a list
    static constexpr int longestText = 100;

    explicit JournalFilterBar(PanelContext context, QWidget *parent = nullptr);

    JournalQuery query() const;
    Span span() const;
    Period period() const; ///< of query()
    void choose(Span span);
    /// Words for what is wrong with the times that were typed; then nothing can be searched.
    QString problem() const;
    const QList<QTime> &shiftChanges() const { return m_shiftChanges; }
    void setShiftChanges(const QList<QTime> &changes);
    bool isUsual() const;    ///< nothing is chosen but the time
    QString inWords() const; ///< "last 24 hours · priority 1 · “valve”", plain text
    void reset();            ///< everything, and all of the time
    void setDevices(const Config &config);
    void noteOperator(const QString &name); ///< somebody who stands in a line
    void retranslate();

signals:
    void changed();

private:
    void updateShift();
    void showTimes(bool show); ///< and fills them with the time that was chosen before
    void explainTimes();
    static void addName(QComboBox &box, const QString &name);

    PanelContext m_context;
    QList<QTime> m_shiftChanges;
    Period m_lastPeriod;
    QComboBox *m_span;
    QComboBox *m_priority;
    QComboBox *m_device;
    QComboBox *m_by;
    QLineEdit *m_text;
    QPushButton *m_reset;
    QWidget *m_times;
    MomentField *m_from;
    MomentField *m_to;
    QLabel *m_problem;
    std::unique_ptr<Timer> m_typing;
};

} // namespace Runnel
