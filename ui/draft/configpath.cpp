// SPDX-License-Identifier: Apache-2.0
// Walking through a document, and changing it on the way back.
#include "draft/configpath.h"

#include <QJsonArray>

#include <algorithm>

namespace Runnel {

namespace {

using Step = ConfigPath::Step;

QJsonValue child(const QJsonValue &value, const Step &step)
{
    if (step.kind == Step::Kind::Key)
        return value.isObject() ? value.toObject().value(step.name)
                                : QJsonValue(QJsonValue::Undefined);
    if (!value.isArray())
        return QJsonValue(QJsonValue::Undefined);
    const QJsonArray array = value.toArray();
    const qsizetype index =
        step.kind == Step::Kind::Index ? step.index : indexOfNamed(array, step.name);
    return index >= 0 && index < array.size() ? array.at(index) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue with(const QJsonValue &value, const std::vector<Step> &steps, size_t at,
                const QJsonValue &leaf);

QJsonValue objectWith(const QJsonValue &value, const std::vector<Step> &steps, size_t at,
                      const QJsonValue &leaf)
{
    QJsonObject object = value.toObject();
    const QString &name = steps[at].name;
    const QJsonValue changed = with(object.value(name), steps, at + 1, leaf);
    if (changed.isUndefined())
        object.remove(name);
    else
        object.insert(name, changed);
    return object;
}

QJsonValue arrayWith(const QJsonValue &value, const std::vector<Step> &steps, size_t at,
                     const QJsonValue &leaf)
{
    QJsonArray array = value.toArray();
    const Step &step = steps[at];
    qsizetype index = step.kind == Step::Kind::Index ? step.index : indexOfNamed(array, step.name);
    QJsonValue before;
    if (index < 0 || index >= array.size()) {
        if (leaf.isUndefined())
            return array;
        index = array.size();
        before = step.kind == Step::Kind::Named
                     ? QJsonValue(QJsonObject{{QStringLiteral("name"), step.name}})
                     : QJsonValue(QJsonValue::Undefined);
        array.append(QJsonValue());
    } else {
        before = array.at(index);
    }
    const QJsonValue changed = with(before, steps, at + 1, leaf);
    if (changed.isUndefined())
        array.removeAt(index);
    else
        array.replace(index, changed);
    return array;
}

QJsonValue with(const QJsonValue &value, const std::vector<Step> &steps, size_t at,
                const QJsonValue &leaf)
{
    if (at == steps.size())
        return leaf;
    // There is nothing to take away below what is not there.
    if (leaf.isUndefined() && value.isUndefined())
        return value;
    return steps[at].kind == Step::Kind::Key ? objectWith(value, steps, at, leaf)
                                             : arrayWith(value, steps, at, leaf);
}

} // namespace

qsizetype indexOfNamed(const QJsonArray &array, const QString &name)
{
    const auto found = std::find_if(array.begin(), array.end(), [&](const QJsonValue &item) {
        return item.isObject() && item.toObject().value(QLatin1String("name")) == name;
    });
    return found == array.end() ? -1 : found - array.begin();
}

ConfigPath::ConfigPath(std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        m_steps.push_back({Step::Kind::Key, QString::fromLatin1(key), 0});
}

ConfigPath ConfigPath::key(const QString &name) const
{
    ConfigPath path = *this;
    path.m_steps.push_back({Step::Kind::Key, name, 0});
    return path;
}

ConfigPath ConfigPath::index(qsizetype number) const
{
    ConfigPath path = *this;
    path.m_steps.push_back({Step::Kind::Index, {}, number});
    return path;
}

ConfigPath ConfigPath::named(const QString &name) const
{
    ConfigPath path = *this;
    path.m_steps.push_back({Step::Kind::Named, name, 0});
    return path;
}

bool ConfigPath::startsWith(const ConfigPath &other) const
{
    return m_steps.size() >= other.m_steps.size() &&
           std::equal(other.m_steps.begin(), other.m_steps.end(), m_steps.begin());
}

QJsonValue ConfigPath::in(const QJsonValue &document) const
{
    QJsonValue value = document;
    for (const Step &step : m_steps)
        value = child(value, step);
    return value;
}

void ConfigPath::put(QJsonObject &document, const QJsonValue &value) const
{
    document = with(document, m_steps, 0, value).toObject();
}

QString ConfigPath::toString() const
{
    QString text;
    for (const Step &step : m_steps) {
        if (step.kind == Step::Kind::Key)
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + step.name;
        else if (step.kind == Step::Kind::Index)
            text += u'[' + QString::number(step.index) + u']';
        else
            text += u'[' + step.name + u']';
    }
    return text;
}

QString ConfigPath::asProblemPath(const QJsonObject &document) const
{
    ConfigPath numbered;
    QJsonValue value = document;
    for (const Step &step : m_steps) {
        Step plain = step;
        if (step.kind == Step::Kind::Named) {
            plain = {Step::Kind::Index, {}, indexOfNamed(value.toArray(), step.name)};
            if (plain.index < 0)
                return {};
        }
        value = child(value, plain);
        numbered.m_steps.push_back(plain);
    }
    return numbered.toString();
}

} // namespace Runnel
