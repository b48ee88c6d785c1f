// SPDX-License-Identifier: Apache-2.0
// This program: versions, memory, where its files lie.
#pragma once

#include "help/programplaces.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace Runnel {
class FieldList;
class PlainText;
class Timer;

/// Memory and time are read again every two seconds while it is visible. Each path has a button
/// that copies it.
class AboutFacts final : public QWidget
{
    Q_OBJECT
public:
    AboutFacts(const PanelContext &context, const ProgramPlaces &places, QWidget *parent = nullptr);
    ~AboutFacts() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Place
    {
        std::function<QString()> name;
        QString path;
        QLabel *label = nullptr;
        QPushButton *copy = nullptr;
    };

    void addPlace(const QString &path, std::function<QString()> name);
    void refresh();
    void retranslate();
    void measure();

    PanelContext m_context;
    QString m_version;
    qint64 m_uptime = -1; ///< seconds; -1: nobody said
    QLabel &m_title;
    QLabel &m_licence;
    QLabel &m_versionsTitle;
    QLabel &m_placesTitle;
    QLabel &m_copied;
    FieldList &m_facts;
    QWidget &m_placeList;
    int m_memoryField = 0;
    int m_uptimeField = 0;
    std::vector<Place> m_places;
    std::unique_ptr<Timer> m_again;
};

} // namespace Runnel
