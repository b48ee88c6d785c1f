// SPDX-License-Identifier: Apache-2.0
// The path of a file, typed or chosen.
#pragma once

#include "forms/textfield.h"

namespace Runnel {

class FileField final : public TextField
{
    Q_OBJECT
public:
    FileField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
              QWidget *parent);

    /// As QFileDialog has it, such as "Certificates (*.pem *.crt)"; asked when it opens.
    void setFilter(std::function<QString()> filter) { m_filter = std::move(filter); }

protected:
    void retranslate() override;

private:
    void choose();

    QPushButton &m_button;
    std::function<QString()> m_filter;
};

} // namespace Runnel
