// SPDX-License-Identifier: Apache-2.0
// The configuration as it is being edited: checked at every keystroke, undone, saved.
#pragma once

#include "base/redacted.h"
#include "config/config.h"
#include "config/configproblem.h"
#include "draft/configmerge.h"
#include "session/panelcontext.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Runnel {
class SecretKeeper;
class Timer;
struct RuntimeUpdate;

/// Edits a JSON document, so that half-typed values can stand in it, and has it read by the code
/// that reads the file. Follows what the runtime runs on: what somebody else changes meanwhile is
/// merged in, and what contradicts is told. Nothing outside is touched before save().
/// Panel's thread; borrows the context and the keeper.
class ConfigDraft final : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t mostUndos = 100;
    static constexpr std::chrono::seconds longestAnswer{20};

    enum class State {
        Waiting, ///< nothing heard from the runtime yet
        Editing,
        Saving,
    };

    ConfigDraft(const PanelContext &context, SecretKeeper &keeper, QObject *parent = nullptr);
    ~ConfigDraft() override;

    State state() const { return m_state; }
    const QJsonObject &document() const { return m_document; }
    const QJsonObject &base() const { return m_base; } ///< what counts now
    QJsonValue value(const ConfigPath &path) const { return path.in(m_document); }
    /// Of the document, or of its last state that was valid.
    const Config &config() const { return m_config; }

    /// An undefined value takes it away. Typing at one place is one step for undo().
    void set(const ConfigPath &path, const QJsonValue &value);
    void endStep(); ///< what is typed from now on is another step, at the same place, too
    /// Several places in one step.
    void edit(const std::function<void(QJsonObject &document)> &change);
    bool canUndo() const { return !m_undo.empty() && m_state == State::Editing; }
    void undo(); ///< over a save(), too: it must be saved again then
    void discard();

    bool isChanged() const { return m_changed; }
    ConfigChanges changes() const; ///< from what counts to what would be saved

    bool isValid() const { return m_problems.empty(); }
    const std::vector<ConfigProblem> &problems() const { return m_problems; }
    /// In the panel's language, as problemBelow(); problems() are as the core says them.
    QString problemAt(const ConfigPath &path) const;    ///< of this place; empty: none
    QString problemBelow(const ConfigPath &path) const; ///< the first of it and what it holds

    /// A secret for a reference that stands, or will stand, in the document; stored by save().
    void setSecret(const SecretRef &reference, const Redacted &secret);
    void dropSecret(const SecretRef &reference); ///< typed in by mistake
    bool hasSecret(const SecretRef &reference) const;
    /// Those whose references stand in the document: others wait for undo() to bring theirs back,
    /// and are forgotten by save() and discard().
    std::vector<std::pair<SecretRef, Redacted>> secrets() const;
    /// What the save could not put into the keychain goes to files instead; the references follow.
    void moveSecretsToFiles();

    /// What somebody else changed at places that were changed here, too: theirs is in the
    /// document.
    const std::vector<ConfigConflict> &conflicts() const { return m_conflicts; }
    void takeMine(const ConfigConflict &conflict);
    void acceptTheirs(); ///< of every conflict that is left
    /// What somebody else changed since this began to differ; cleared by save() and discard().
    const ConfigChanges &foreignChanges() const { return m_foreign; }
    /// The file as it stands now is refused; saving replaces it.
    const Fault &fileFault() const { return m_fileFault; }

    /// saved() or saveFailed() follows. Only when it is valid and there is no conflict.
    bool canSave() const;
    void save();

signals:
    void changed(); ///< anything of the above
    void saved();
    void saveFailed(const Runnel::Fault &fault);

private:
    struct Step
    {
        QJsonObject document;
        ConfigPath typedAt; ///< empty: not by typing
    };

    void take(const RuntimeUpdate &update);
    void takeBase(const Config &config);
    void remember(const ConfigPath &typedAt);
    void check();
    void storeNext();
    void sendEdit();
    void hear(quint64 number, const Fault &fault);
    void fail(const Fault &fault);

    PanelContext m_context;
    SecretKeeper &m_keeper;
    State m_state = State::Waiting;
    QJsonObject m_base;
    Config m_baseConfig;
    QJsonObject m_document;
    Config m_config;
    bool m_changed = false;
    std::vector<ConfigProblem> m_problems;
    std::vector<Step> m_undo;
    std::vector<std::pair<SecretRef, Redacted>> m_secrets;
    std::vector<ConfigConflict> m_conflicts;
    ConfigChanges m_foreign;
    Fault m_fileFault;
    std::vector<std::pair<SecretRef, Redacted>> m_toStore; ///< by the save under way
    quint64 m_number = 0;
    std::unique_ptr<Timer> m_answer;
};

} // namespace Runnel
