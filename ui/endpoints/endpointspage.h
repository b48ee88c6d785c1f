// SPDX-License-Identifier: Apache-2.0
// The page on which every endpoint says how it is.
#pragma once

#include "base/endpointid.h"
#include "session/panelcontext.h"

#include <QWidget>

#include <memory>

namespace Runnel {
class EndpointModel;

/// A grid of tiles, trouble first, and everything about the chosen one beside it. Tiles change
/// places only while none is chosen and the page has not been touched for ten seconds.
class EndpointsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EndpointsPage(PanelContext context, QWidget *parent = nullptr);
    ~EndpointsPage() override;

    const EndpointModel &model() const;
    void choose(const EndpointId &endpoint); ///< as a touch of its tile does

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc lets go of the chosen one

private:
    struct Private;

    void retranslate();

    std::unique_ptr<Private> d;
};

} // namespace Runnel
