// SPDX-License-Identifier: Apache-2.0
// Which page of the manual is about this place of the panel.
#pragma once

#include <QString>

class QWidget;

namespace Runnel {

/// What the dynamic property `help` says of the widget with the focus or of one it lies in; else
/// of the page that is shown, or of the first visible widget in it that has one; else the index.
/// Either may be null.
QString helpPageFor(const QWidget *focused, const QWidget *shown);

} // namespace Runnel
