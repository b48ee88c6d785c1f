// SPDX-License-Identifier: Apache-2.0
// Text from outside in a label of many lines.
#pragma once

#include <QLabel>

namespace Runnel {

/// Never markup; controls and bidirectional marks are escaped; a word of 10,000 letters wraps
/// instead of widening its page.
class PlainText final : public QLabel
{
    Q_OBJECT
public:
    static constexpr qsizetype longest = 600;

    explicit PlainText(const QString &role = {}, QWidget *parent = nullptr);

    void show(const QString &text); ///< hides itself when there is none
    using QLabel::show;
    QString shown() const { return m_shown; } ///< escaped, without what makes it wrap

private:
    QString m_shown;
};

} // namespace Runnel
