// SPDX-License-Identifier: Apache-2.0
// Where to save something, how far it has come, and what became of it. In place, no window.
#pragma once

#include "base/fault.h"
#include "journal/filewriter.h"
#include "session/panelcontext.h"

#include <QWidget>

class QFileDialog;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace Runnel {

/// Does not write anything itself. A file that exists is replaced only when that is said a second
/// time. Who may not choose files saves to the folder for that, under a name nobody can choose.
class SaveSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit SaveSheet(const PanelContext &context, QWidget *parent = nullptr);

    /// Between what is saved and where: room for further choices.
    QVBoxLayout &extras() { return *m_extras; }
    void setTitle(const QString &title);
    void setWhat(const QString &what); ///< in a sentence; may have foreign text
    void setSuffix(const QString &suffix) { m_suffix = suffix; } ///< ".csv"
    /// A new file of this name in the folder of the last one.
    void suggest(const QString &fileName);
    void setReady(bool ready); ///< false: there is nothing to save as things are chosen
    QString path() const;

    void setProgress(double share, const QString &words); ///< share 0 to 1
    void showOutcome(const FileOutcome &outcome, const Fault &fault, const QString &done);
    bool isRunning() const { return m_running; }
    void retranslate();

signals:
    void startRequested(const QString &path,
                        bool replace); ///< progress and an outcome shall follow
    void cancelRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Esc: cancel, else back
    void showEvent(QShowEvent *event) override;

private:
    void browse();
    void start();
    void refresh();
    bool isFixed() const; ///< neither folder nor name is for whoever looks at it to choose
    QString fixedPath() const;
    QString words(const FileOutcome &outcome) const;

    PanelContext m_context;
    const PanelStyle &m_style;
    QString m_suffix;
    QString m_suggested;      ///< a file's name
    bool m_replacing = false; ///< it was said that there is such a file
    bool m_running = false;
    bool m_ready = true;
    QLabel *m_title;
    QLabel *m_what;
    QVBoxLayout *m_extras;
    QLabel *m_pathTitle;
    QLineEdit *m_path;
    QLabel *m_fixed; ///< where it goes, in place of a choice
    QPushButton *m_browse;
    QProgressBar *m_progress;
    QLabel *m_message;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace Runnel
