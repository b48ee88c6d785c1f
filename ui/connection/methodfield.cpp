// SPDX-License-Identifier: Apache-2.0
// Four buttons, of which one is down.
#include "connection/methodfield.h"

#include "draft/configdraft.h"
#include "style/panelstyle.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

#include <array>

namespace Runnel {

namespace {

struct Method
{
    const char *name;
    std::initializer_list<const char *> keys; ///< beside "method" and "allowPlain"
};

const std::array<Method, 4> methods{{{"Anonymous", {}},
                                     {"UsernamePassword", {"username", "password"}},
                                     {"Certificate", {"certificate", "key", "passphrase"}},
                                     {"Bearer", {"token"}}}};

} // namespace

MethodField::MethodField(const PanelContext &context, ConfigDraft &draft, const ConfigPath &path,
                         QWidget *parent)
    : FormField(context, draft, path, parent)
    , m_group(*new QButtonGroup(this))
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(context.style.gap());
    for (size_t i = 0; i < methods.size(); ++i) {
        auto *button = new QPushButton(box);
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("method-") + QLatin1String(methods[i].name));
        grid->addWidget(button, int(i / 2), int(i % 2));
        m_group.addButton(button, int(i));
        m_buttons.push_back(button);
    }
    setEditor(*box);
    setFocusProxy(m_buttons.front());
    connect(&m_group, &QButtonGroup::idClicked, this, &MethodField::choose);
    MethodField::refresh();
    MethodField::retranslate();
}

QString MethodField::method() const
{
    return value()
        .toObject()
        .value(QLatin1String("method"))
        .toString(QLatin1String(methods[0].name));
}

void MethodField::choose(int number)
{
    const Method &method = methods[size_t(number)];
    if (this->method() == QLatin1String(method.name))
        return;
    const QJsonObject before = value().toObject();
    QJsonObject after{{QStringLiteral("method"), QLatin1String(method.name)}};
    const auto keep = [&](const char *key) {
        const QLatin1String name(key);
        if (before.contains(name))
            after.insert(name, before.value(name));
    };
    for (const char *key : method.keys)
        keep(key);
    keep("allowPlain");
    draft().endStep();
    write(number == 0 && after.size() == 1 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(after));
    draft().endStep();
    emit chosen();
}

QString MethodField::findProblem() const
{
    return draft().problemAt(path().key("method"));
}

void MethodField::refresh()
{
    const QString present = method();
    m_group.setExclusive(false); // a method that is none of them has no button
    for (size_t i = 0; i < methods.size(); ++i)
        m_buttons[i]->setChecked(present == QLatin1String(methods[i].name));
    m_group.setExclusive(true);
}

void MethodField::retranslate()
{
    FormField::retranslate();
    m_buttons[0]->setText(tr("None"));
    m_buttons[1]->setText(tr("User name and password"));
    m_buttons[2]->setText(tr("Client certificate"));
    m_buttons[3]->setText(tr("Token"));
}

} // namespace Runnel
