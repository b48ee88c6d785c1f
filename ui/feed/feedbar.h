// SPDX-License-Identifier: Apache-2.0
// What is wanted of the feed: by text, camera and type; and whether it stands still.
#pragma once

#include "base/endpointid.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Runnel {
class FeedModel;
class PanelStyle;

class FeedBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FeedBar(const PanelStyle &style, QWidget *parent = nullptr);

    /// Choices are added below, so that none moves while somebody looks for one.
    void offer(const FeedModel &model);
    void setHeld(bool held, const QString &description); ///< Pause, or Continue
    void search();                                       ///< by the keys from now on

signals:
    void textWanted(const QString &text);
    void cameraWanted(const std::optional<Runnel::EndpointId> &camera); ///< none: all
    void typeWanted(const std::optional<QByteArray> &type);
    void pausePressed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void measure();

    const PanelStyle &m_style;
    QLineEdit &m_search;
    QComboBox &m_camera;
    QComboBox &m_type;
    QPushButton &m_pause;
    bool m_held = false;
};

} // namespace Runnel
