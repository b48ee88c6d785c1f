// SPDX-License-Identifier: Apache-2.0
// Events of the feed in words.
#pragma once

#include <QString>

namespace Runnel {
struct FeedEntry;
struct FeedEvent;

/// In the language that is chosen now; all but the copies come out escaped, on one line.
namespace FeedText {

QString name(const QString &foreign); ///< of a camera
QString type(const FeedEvent &event);
QString snippet(const FeedEvent &event); ///< the beginning of the payload
QString topics(const FeedEvent &event);  ///< "no route" where none takes it
QString note(const FeedEvent &event);    ///< topics, and that it is not JSON
QString broker(const FeedEntry &entry);  ///< "1.2 ms", "waiting", "no route"
QString duration(double milliseconds);
QString size(qint64 bytes);
/// A cell as it is read out, with its column's word where the bare value would not tell.
QString sentence(const FeedEntry &entry, const QString &camera, int column);

/// For other programs: one object. The payload stands in it byte for byte where it is JSON and all
/// there, else as a string.
QByteArray asJson(const FeedEntry &entry, const QString &camera);
/// For people: a line for every field, then the payload as it came.
QString asText(const FeedEntry &entry, const QString &camera);

} // namespace FeedText
} // namespace Runnel
