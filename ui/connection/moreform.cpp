// SPDX-License-Identifier: Apache-2.0
// Headers, proxy, sizes, type and version.
#include "connection/moreform.h"

#include "forms/choicefield.h"
#include "forms/numberfield.h"
#include "forms/pairsfield.h"
#include "forms/switchfield.h"
#include "style/panelstyle.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Runnel {

namespace {

/// Names of the registry's model, the same in every language.
std::vector<ChoiceField::Choice> types()
{
    std::vector<ChoiceField::Choice> all{
        {QJsonValue::Undefined, [] { return QStringLiteral("Microsoft.SSEHttp"); }}};
    for (const char *name : {"Microsoft.Sse", "Runnel.Sse"})
        all.push_back({QLatin1String(name), [name] { return QString::fromLatin1(name); }});
    return all;
}

} // namespace

MoreForm::MoreForm(const PanelContext &context, ConfigDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_anyContent(*new SwitchField(context, draft, {}, false, this))
    , m_headers(*new PairsField(context, draft, {}, {}, this))
    , m_proxy(*new TextField(context, draft, {}, this))
    , m_largest(*new NumberField(context, draft, {}, this))
    , m_type(*new ChoiceField(context, draft, {}, types(), this))
    , m_version(*new TextField(context, draft, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (FormField *field : std::initializer_list<FormField *>{&m_headers, &m_anyContent, &m_proxy,
                                                               &m_largest, &m_type, &m_version})
        column->addWidget(field);
    const auto measure = [column, &style = context.style] { column->setSpacing(style.gap()); };
    connect(&context.style, &PanelStyle::changed, this, measure);
    measure();
    m_headers.setWords([] { return tr("HTTP headers"); },
                       [] { return tr("A secret stands here as a reference: keychain:NAME"); });
    m_anyContent.setWords([] { return tr("Content type"); });
    m_anyContent.setStatement([] { return tr("Accept any, not only text/event-stream"); });
    m_proxy.setWords([] { return tr("Proxy"); },
                     [] { return tr("http://HOST:PORT or socks5://HOST:PORT"); });
    m_proxy.setDefault([] { return tr("none"); });
    m_largest.setWords([] { return tr("Largest event, in bytes"); });
    m_largest.setDefault([] { return QLocale().toString(16 * 1024 * 1024); });
    m_type.setWords([] { return tr("Endpoint type"); });
    m_version.setWords([] { return tr("Version"); });
}

void MoreForm::setEndpoint(const EndpointId &id)
{
    const DraftEndpoint endpoint(id);
    m_headers.setPath(endpoint.path("headers"));
    m_anyContent.setPath(endpoint.path("acceptAnyContentType"));
    m_proxy.setPath(endpoint.path("proxy"));
    m_largest.setPath(endpoint.path("maxEventBytes"));
    m_type.setPath(endpoint.path("type"));
    m_version.setPath(endpoint.path("version"));
}

} // namespace Runnel
