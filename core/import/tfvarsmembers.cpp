// SPDX-License-Identifier: Apache-2.0
// Both spellings of a name are one.
#include "import/tfvarsmembers.h"

namespace Runnel {

namespace {

using Kind = JsonValue::Kind;

/// "data_source" and "dataSource" are one name here.
QString plainName(QString name)
{
    return name.remove(u'_').toLower();
}

bool isEmpty(const JsonValue &value)
{
    return value.kind == Kind::Null || (value.kind == Kind::String && value.string.isEmpty()) ||
           (value.kind == Kind::Array && value.items.empty()) ||
           (value.kind == Kind::Object && value.members.empty());
}

} // namespace

TfvarsMembers::TfvarsMembers(const JsonValue *value, const QString &path)
    : m_value(value && value->kind == Kind::Object ? value : nullptr)
    , m_path(path)
{}

const JsonValue *TfvarsMembers::take(const char *name)
{
    const QString wanted = plainName(QString::fromLatin1(name));
    m_taken << wanted;
    for (const JsonValue::Member &member : members()) {
        if (plainName(member.name) == wanted)
            return member.value.kind == Kind::Null ? nullptr : &member.value;
    }
    return nullptr;
}

QString TfvarsMembers::text(const char *name)
{
    const JsonValue *value = take(name);
    return value && value->kind == Kind::String ? value->string : QString();
}

bool TfvarsMembers::truth(const char *name, bool usual)
{
    const JsonValue *value = take(name);
    return value && value->kind == Kind::Boolean ? value->boolean : usual;
}

const std::vector<JsonValue> &TfvarsMembers::list(const char *name)
{
    static const std::vector<JsonValue> none;
    const JsonValue *value = take(name);
    return value && value->kind == Kind::Array ? value->items : none;
}

const std::vector<JsonValue::Member> &TfvarsMembers::members() const
{
    static const std::vector<JsonValue::Member> none;
    return m_value ? m_value->members : none;
}

QStringList TfvarsMembers::left() const
{
    QStringList names;
    for (const JsonValue::Member &member : members()) {
        if (!isEmpty(member.value) && !m_taken.contains(plainName(member.name)))
            names << member.name;
    }
    return names;
}

QString TfvarsMembers::textOf(const JsonValue &value)
{
    if (value.kind == Kind::String)
        return value.string;
    if (value.kind == Kind::Number)
        return QString::fromLatin1(value.number);
    if (value.kind == Kind::Boolean)
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    return {};
}

} // namespace Runnel
