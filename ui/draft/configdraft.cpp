// SPDX-License-Identifier: Apache-2.0
// Read anew at every change; saved in two steps, secrets first.
#include "draft/configdraft.h"

#include "base/clock.h"
#include "config/configreader.h"
#include "config/configwriter.h"
#include "runtime/runtimeclient.h"
#include "secret/secretkeeper.h"
#include "session/session.h"
#include "text/coretext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace Runnel {

namespace {

QJsonObject canonical(const Config &config)
{
    if (config == Config()) // nothing is set up; what is made of a name must not stand there empty
        return {{QStringLiteral("mqtt"), QJsonObject()}};
    return QJsonDocument::fromJson(ConfigWriter::toJson(config)).object();
}

QByteArray written(const QJsonObject &document)
{
    return QJsonDocument(document).toJson();
}

bool holds(const QJsonValue &value, const QString &text)
{
    const auto inside = [&text](const QJsonValue &item) { return holds(item, text); };
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), inside);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), inside);
    }
    return value.toString() == text;
}

/// Every text that is one reference becomes the other.
QJsonValue withReference(const QJsonValue &value, const QString &from, const QString &to)
{
    if (value.isString())
        return value.toString() == from ? QJsonValue(to) : value;
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array.replace(i, withReference(array.at(i), from, to));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withReference(it.value(), from, to);
        return object;
    }
    return value;
}

} // namespace

ConfigDraft::ConfigDraft(const PanelContext &context, SecretKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_keeper(keeper)
    , m_answer(context.clock.createTimer([this] {
        m_number = 0;
        fail({FaultKind::Internal, tr("The connector has not answered."),
              tr("See whether the change is in effect, and save again.")});
    }))
{
    connect(&context.client, &RuntimeClient::updated, this, &ConfigDraft::take);
    connect(&context.client, &RuntimeClient::commandDone, this, &ConfigDraft::hear);
}

ConfigDraft::~ConfigDraft() = default;

void ConfigDraft::take(const RuntimeUpdate &update)
{
    if (update.config)
        takeBase(*update.config);
    if (update.snapshot && update.snapshot->configurationFault != m_fileFault) {
        m_fileFault = update.snapshot->configurationFault;
        emit changed();
    }
}

void ConfigDraft::takeBase(const Config &config)
{
    const QJsonObject theirs = canonical(config);
    const bool same = theirs == m_base;
    m_baseConfig = config;
    if (m_state == State::Waiting) {
        m_state = State::Editing;
        m_base = theirs;
        m_document = theirs;
    } else if (same) {
        return;
    } else if (isValid() && m_config == config) {
        m_base = theirs;
        m_document = theirs;
        m_conflicts.clear();
    } else if (!m_changed) {
        m_base = theirs;
        m_document = theirs;
        m_undo.clear(); // what was before theirs is not this person's to bring back
    } else {
        const ConfigMerge merge = ConfigMerge::of(m_base, m_document, theirs);
        const ConfigChanges foreign = changesBetween(m_base, theirs);
        m_foreign.insert(m_foreign.end(), foreign.begin(), foreign.end());
        m_conflicts.insert(m_conflicts.end(), merge.conflicts.begin(), merge.conflicts.end());
        m_base = theirs;
        m_document = merge.document;
        m_undo.clear();
    }
    check();
}

void ConfigDraft::remember(const ConfigPath &typedAt)
{
    if (!m_undo.empty() && !typedAt.isEmpty() && m_undo.back().typedAt == typedAt)
        return;
    m_undo.push_back({m_document, typedAt});
    if (m_undo.size() > mostUndos)
        m_undo.erase(m_undo.begin());
}

void ConfigDraft::set(const ConfigPath &path, const QJsonValue &value)
{
    if (m_state != State::Editing || path.in(m_document) == value)
        return;
    remember(path);
    path.put(m_document, value);
    check();
}

void ConfigDraft::endStep()
{
    if (!m_undo.empty())
        m_undo.back().typedAt = {};
}

void ConfigDraft::edit(const std::function<void(QJsonObject &document)> &change)
{
    if (m_state != State::Editing)
        return;
    QJsonObject document = m_document;
    change(document);
    if (document == m_document)
        return;
    remember({});
    m_document = document;
    check();
}

void ConfigDraft::undo()
{
    if (!canUndo())
        return;
    m_document = m_undo.back().document;
    m_undo.pop_back();
    check();
}

void ConfigDraft::discard()
{
    if (m_state != State::Editing)
        return;
    m_document = m_base;
    m_undo.clear();
    m_conflicts.clear();
    m_foreign.clear();
    m_secrets.clear();
    check();
}

void ConfigDraft::check()
{
    const ConfigReadResult result = ConfigReader::read(written(m_document));
    m_problems = result.problems;
    if (result.ok())
        m_config = result.config;
    // What only says a default in other words is no change.
    m_changed =
        !secrets().empty() || (result.ok() ? m_config != m_baseConfig : m_document != m_base);
    emit changed();
}

ConfigChanges ConfigDraft::changes() const
{
    return changesBetween(m_base, isValid() ? canonical(m_config) : m_document);
}

QString ConfigDraft::problemAt(const ConfigPath &path) const
{
    const QString place = path.asProblemPath(m_document);
    for (const ConfigProblem &problem : m_problems) {
        if (problem.path == place)
            return CoreText::translated(problem.message);
    }
    return {};
}

QString ConfigDraft::problemBelow(const ConfigPath &path) const
{
    if (path.isEmpty())
        return m_problems.empty() ? QString() : CoreText::translated(m_problems.front().message);
    const QString place = path.asProblemPath(m_document);
    for (const ConfigProblem &problem : m_problems) {
        if (problem.path == place || problem.path.startsWith(place + u'.') ||
            problem.path.startsWith(place + u'['))
            return CoreText::translated(problem.message);
    }
    return {};
}

void ConfigDraft::setSecret(const SecretRef &reference, const Redacted &secret)
{
    dropSecret(reference);
    m_secrets.emplace_back(reference, secret);
    check();
}

void ConfigDraft::dropSecret(const SecretRef &reference)
{
    if (std::erase_if(m_secrets, [&](const auto &known) { return known.first == reference; }) > 0)
        check();
}

std::vector<std::pair<SecretRef, Redacted>> ConfigDraft::secrets() const
{
    std::vector<std::pair<SecretRef, Redacted>> used;
    for (const auto &known : m_secrets) {
        if (holds(m_document, known.first.toString()))
            used.push_back(known);
    }
    return used;
}

bool ConfigDraft::hasSecret(const SecretRef &reference) const
{
    return std::any_of(m_secrets.begin(), m_secrets.end(),
                       [&](const auto &known) { return known.first == reference; });
}

void ConfigDraft::moveSecretsToFiles()
{
    if (m_state != State::Editing)
        return;
    remember({});
    for (auto &[reference, secret] : m_secrets) {
        if (reference.source != SecretSource::Keychain)
            continue;
        const SecretRef file = m_keeper.inFolder(reference.name);
        m_document = withReference(m_document, reference.toString(), file.toString()).toObject();
        reference = file;
    }
    check();
}

void ConfigDraft::takeMine(const ConfigConflict &conflict)
{
    const ConfigConflict chosen = conflict; // it may be one of those that are erased
    remember({});
    chosen.path.put(m_document, chosen.mine);
    std::erase(m_conflicts, chosen);
    check();
}

void ConfigDraft::acceptTheirs()
{
    m_conflicts.clear();
    check();
}

bool ConfigDraft::canSave() const
{
    return m_state == State::Editing && m_changed && isValid() && m_conflicts.empty();
}

void ConfigDraft::save()
{
    if (!canSave())
        return;
    m_state = State::Saving;
    m_toStore = secrets();
    emit changed();
    storeNext();
}

void ConfigDraft::storeNext()
{
    if (m_toStore.empty()) {
        sendEdit();
        return;
    }
    const auto &[reference, secret] = m_toStore.back();
    m_keeper.store(reference, secret,
                   [this, alive = QPointer<ConfigDraft>(this)](const Fault &fault) {
                       if (!alive)
                           return;
                       if (fault) {
                           fail(fault);
                           return;
                       }
                       m_toStore.pop_back();
                       storeNext();
                   });
}

void ConfigDraft::sendEdit()
{
    ConfigEdit edit;
    edit.json = written(m_document);
    edit.base = written(m_base);
    edit.replaceInvalid = m_fileFault.kind == FaultKind::ConfigurationInvalid;
    m_answer->start(longestAnswer);
    m_number = m_context.client.saveConfig(edit);
}

void ConfigDraft::hear(quint64 number, const Fault &fault)
{
    if (number != m_number || m_state != State::Saving)
        return;
    m_number = 0;
    m_answer->stop();
    if (fault) {
        fail(fault);
        return;
    }
    m_state = State::Editing;
    m_base = canonical(m_config);
    m_baseConfig = m_config;
    m_document = m_base;
    m_secrets.clear();
    m_foreign.clear();
    check();
    emit saved();
}

void ConfigDraft::fail(const Fault &fault)
{
    m_answer->stop();
    m_toStore.clear();
    m_state = State::Editing;
    emit changed();
    emit saveFailed(fault);
}

} // namespace Runnel
