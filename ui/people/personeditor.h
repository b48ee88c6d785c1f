// SPDX-License-Identifier: Apache-2.0
// Adds somebody, or gives somebody another role or PIN.
#pragma once

#include "access/person.h"
#include "session/panelcontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Runnel {
class PlainText;

/// A PIN is typed twice and never shown. Sends nothing itself.
class PersonEditor final : public QWidget
{
    Q_OBJECT
public:
    PersonEditor(const PanelContext &context, QWidget *parent);

    void begin(); ///< somebody new
    void begin(const QString &name, Role role);
    bool isNew() const { return m_name.isEmpty(); }
    void setProblem(const QString &problem);
    void forget(); ///< what was typed

signals:
    void saveRequested(const Runnel::PeopleEdit &edit);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start();
    void save();
    void refresh();
    void retranslate();
    QString findProblem() const; ///< empty: it can be saved

    PanelContext m_context;
    QString m_name; ///< whose; empty: somebody new
    QLabel &m_title;
    QLabel &m_nameLabel;
    QLineEdit &m_nameLine;
    QLabel &m_roleLabel;
    QComboBox &m_role;
    PlainText &m_roleWords;
    QLabel &m_pinLabel;
    QLineEdit &m_pin;
    QLabel &m_againLabel;
    QLineEdit &m_again;
    PlainText &m_note;
    QPushButton &m_save;
    QPushButton &m_cancel;
};

} // namespace Runnel
