// SPDX-License-Identifier: Apache-2.0
// A tick that keeps CA file and certificates when it goes.
#include "broker/tlsfield.h"

#include "broker/brokeraddress.h"
#include "draft/configdraft.h"

#include <QCheckBox>
#include <QSignalBlocker>

namespace Runnel {

TlsField::TlsField(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : FormField(context, draft, ConfigPath{"mqtt", "tls"}, parent)
    , m_box(*new QCheckBox(this))
{
    setEditor(m_box);
    connect(&m_box, &QCheckBox::toggled, this, [this](bool on) {
        this->draft().edit([on](QJsonObject &document) { setBrokerTls(document, on); });
    });
    TlsField::refresh();
    TlsField::retranslate();
}

void TlsField::refresh()
{
    const QSignalBlocker quiet(m_box);
    m_box.setChecked(hasBrokerTls(draft().document()));
}

QString TlsField::findProblem() const
{
    const QString own = FormField::findProblem();
    return own.isEmpty() ? draft().problemAt(path().key("mode")) : own;
}

void TlsField::retranslate()
{
    FormField::retranslate();
    m_box.setText(tr("Encrypt the connection (TLS)"));
    m_box.setAccessibleName(m_box.text());
}

} // namespace Runnel
