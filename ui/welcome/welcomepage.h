// SPDX-License-Identifier: Apache-2.0
// Where setting up begins: three doors, and how far the site is.
#pragma once

#include "config/config.h"
#include "runtime/snapshot.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;

namespace Runnel {
class PlainText;
struct RuntimeUpdate;
struct SetupProgress;

/// The demo takes the place of everything that runs: its door is open only while nothing does.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(const PanelContext &context, QWidget *parent = nullptr);

    /// Of a panel that is a demo itself.
    void hideDemo();

signals:
    void cameraWanted();
    void importWanted();
    void demoWanted();
    void camerasWanted();
    void brokerWanted();
    void feedWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Door
    {
        QWidget *card = nullptr;
        QLabel *icon = nullptr;
        QLabel *title = nullptr;
        PlainText *words = nullptr;
        QPushButton *button = nullptr;
    };
    struct Row
    {
        QLabel *icon = nullptr;
        PlainText *words = nullptr;
        QPushButton *button = nullptr;
    };

    Door addDoor(const QString &name);
    Row addRow(const QString &name);
    void take(const RuntimeUpdate &update);
    void retranslate();
    void showProgress();
    void restyle();

    PanelContext m_context;
    QLabel &m_title;
    PlainText &m_where;
    Door m_camera;
    Door m_import;
    Door m_demo;
    QLabel &m_progressTitle;
    std::array<Row, 3> m_rows;
    Config m_config;
    std::optional<Snapshot> m_snapshot;
    bool m_isDemo = false;
};

} // namespace Runnel
