// SPDX-License-Identifier: Apache-2.0
// A number in the banner, with a symbol or a word over it.
#pragma once

#include "session/panelcontext.h"

#include <QWidget>

class QLabel;

namespace Runnel {
class SymbolLabel;

/// "▲ 2": a priority and how many there are.
class PriorityCount final : public QWidget
{
    Q_OBJECT
public:
    PriorityCount(const PanelContext &context, int priority, QWidget *parent = nullptr);

    void setCount(std::size_t count, std::size_t unacknowledged);

private:
    int m_priority;
    SymbolLabel &m_symbol;
    QLabel &m_number;
};

/// "Shelved" over "2".
class NamedCount final : public QWidget
{
    Q_OBJECT
public:
    explicit NamedCount(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setCount(std::size_t count, bool loud = false); ///< loud: it must not be overlooked

private:
    QLabel &m_name;
    QLabel &m_number;
};

} // namespace Runnel
