// SPDX-License-Identifier: Apache-2.0
// Plays the patterns of the priorities, or says why it cannot.
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace Runnel {

/// On the system's usual output, through Qt Multimedia where Runnel was built with it. Follows
/// devices that come and go. Panel's thread.
class SoundOutput final : public QObject
{
    Q_OBJECT
public:
    explicit SoundOutput(QObject *parent = nullptr);
    ~SoundOutput() override;

    bool isAvailable() const { return m_reason.isEmpty(); }
    QString reason() const { return m_reason; } ///< why there is no sound, for an operator
    void play(int priority);                    ///< once; a pattern that still plays is cut off
    void setVolume(double share);               ///< 0 to 1

    /// The WAV of a priority, in the program's resources.
    static QString patternOf(int priority);

signals:
    void availabilityChanged();

private:
    void setReason(const QString &reason);

    struct Player;
    std::unique_ptr<Player> m_player;
    QString m_reason;
};

} // namespace Runnel
