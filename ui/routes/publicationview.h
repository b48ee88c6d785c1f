// SPDX-License-Identifier: Apache-2.0
// One message as it would go to the broker, to the byte.
#pragma once

#include "routes/routesample.h"
#include "runtime/eventpreview.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;

namespace Runnel {
class FieldList;
class PanelStyle;
class PlainText;

/// Says why when there is nothing to show. Foreign text is escaped.
class PublicationView final : public QFrame
{
    Q_OBJECT
public:
    explicit PublicationView(const PanelStyle &style, QWidget *parent = nullptr);

    void showNothing(const QString &why);
    /// `which` of the preview's messages is the one; the others are told by their topics.
    void show(const RouteSample &sample, const EventPreview &preview, size_t which);
    using QWidget::show;

    QString topic() const;       ///< as it is shown
    QString payloadText() const; ///< as it is shown
    QString alarmText() const;   ///< as it is shown
    QString facts() const;       ///< QoS, retained, size
    QString property(int number) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    static constexpr int mostProperties = 12;

    void fill();
    void retranslate();
    QString factsOf(const MqttMessage &message) const;
    QString alarmOf(const EventPreview &preview) const;
    QString noteOf() const;

    const PanelStyle &m_style;
    QString m_why;
    RouteSample m_sample;
    EventPreview m_preview;
    size_t m_which = 0;
    bool m_any = false;
    PlainText &m_topic;
    PlainText &m_facts;
    QPlainTextEdit &m_payload;
    PlainText &m_note; ///< where the sample comes from, what is missing
    PlainText &m_alarm;
    FieldList &m_properties;
    std::vector<int> m_fields;
};

} // namespace Runnel
