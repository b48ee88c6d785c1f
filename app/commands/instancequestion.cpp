// SPDX-License-Identifier: Apache-2.0
// A line of JSON there, a line of JSON back.
#include "instancequestion.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocalSocket>

namespace Runnel {

namespace {

constexpr int answerMilliseconds = 5000;

} // namespace

QJsonObject askInstance(const QString &socketPath, const QString &command, QString &error)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(answerMilliseconds)) {
        error = QStringLiteral("No running instance answers at %1 (%2). Start one with `runnel "
                               "--headless`, or name "
                               "its --state-dir.")
                    .arg(socketPath, socket.errorString());
        return {};
    }
    socket.write(QJsonDocument(QJsonObject{{QStringLiteral("command"), command}})
                     .toJson(QJsonDocument::Compact) +
                 '\n');
    QByteArray answer;
    QElapsedTimer timer;
    timer.start();
    while (!answer.endsWith('\n') && timer.elapsed() < answerMilliseconds &&
           (socket.bytesAvailable() > 0 || socket.waitForReadyRead(answerMilliseconds)))
        answer += socket.readAll();
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    if (object.isEmpty() || object.contains(QLatin1String("error")))
        error = QStringLiteral("The instance at %1 did not answer within %2 s.")
                    .arg(socketPath)
                    .arg(answerMilliseconds / 1000);
    return object;
}

} // namespace Runnel
