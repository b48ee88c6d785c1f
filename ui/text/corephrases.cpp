// SPDX-License-Identifier: Apache-2.0
// Every sentence of the core. Written by `translations/catalogue update`; not by hand.
#include "text/corephrases.h"

#include <QtGlobal>

namespace Runnel {

// clang-format off
const std::vector<const char *> &corePhrases()
{
    static const std::vector<const char *> phrases{
        // core/access/accessdesk.cpp
        QT_TRANSLATE_NOOP("Core", "Too many sign in at once."),
        QT_TRANSLATE_NOOP("Core", "Wait a moment, then try again."),
        QT_TRANSLATE_NOOP("Core", "Only an engineer may change who signs in."),
        QT_TRANSLATE_NOOP("Core", "Let an engineer sign in."),
        QT_TRANSLATE_NOOP("Core", "Too much waits for an answer."),
        // core/access/peoplebook.cpp
        QT_TRANSLATE_NOOP("Core", "Too many wrong PINs."),
        //: %1: seconds.count()
        QT_TRANSLATE_NOOP("Core", "Wait %1 s, or let an engineer unlock this person."),
        QT_TRANSLATE_NOOP("Core", "The list of people is in use, or its directory cannot be written."),
        QT_TRANSLATE_NOOP("Core", "Try again in a moment."),
        QT_TRANSLATE_NOOP("Core", "There is nobody of this name."),
        QT_TRANSLATE_NOOP("Core", "Look again."),
        QT_TRANSLATE_NOOP("Core", "This PIN is wrong."),
        QT_TRANSLATE_NOOP("Core", "Try again."),
        QT_TRANSLATE_NOOP("Core", "The one before it counts again."),
        QT_TRANSLATE_NOOP("Core", "It is begun anew."),
        QT_TRANSLATE_NOOP("Core", "Look at the list again."),
        QT_TRANSLATE_NOOP("Core", "Choose another one."),
        QT_TRANSLATE_NOOP("Core", "Choose another name."),
        QT_TRANSLATE_NOOP("Core", "Somebody new needs a PIN."),
        QT_TRANSLATE_NOOP("Core", "Give one."),
        QT_TRANSLATE_NOOP("Core", "There are too many people."),
        QT_TRANSLATE_NOOP("Core", "Remove somebody who has left."),
        QT_TRANSLATE_NOOP("Core", "This is the last engineer. Without one, anybody at the panel may change everything."),
        QT_TRANSLATE_NOOP("Core", "Set up another engineer first, or confirm it."),
        QT_TRANSLATE_NOOP("Core", "There is no engineer yet, so anybody may change everything."),
        QT_TRANSLATE_NOOP("Core", "Set up an engineer first."),
        // core/access/peoplefile.cpp
        //: %1: QFileInfo(path).fileName(), %2: why
        QT_TRANSLATE_NOOP("Core", "The list of people cannot be used (%1: %2); nobody can sign in."),
        QT_TRANSLATE_NOOP("Core", "Whoever administers this machine sets it up again: runnel people set NAME engineer."),
        //: %1: path, %2: why
        QT_TRANSLATE_NOOP("Core", "The list of people cannot be written (%1: %2)."),
        QT_TRANSLATE_NOOP("Core", "Check the permissions of the state directory and the space on its disk."),
        QT_TRANSLATE_NOOP("Core", "it is gone, and an older one is there"),
        QT_TRANSLATE_NOOP("Core", "it is not a file"),
        QT_TRANSLATE_NOOP("Core", "its group or others may read or write it"),
        QT_TRANSLATE_NOOP("Core", "it belongs to another user"),
        QT_TRANSLATE_NOOP("Core", "it cannot be read"),
        QT_TRANSLATE_NOOP("Core", "it is damaged"),
        QT_TRANSLATE_NOOP("Core", "another version of Runnel wrote it"),
        // core/access/person.cpp
        QT_TRANSLATE_NOOP("Core", "A name has to be there, and begins and ends with no space."),
        //: %1: Person::longestName
        QT_TRANSLATE_NOOP("Core", "A name has at most %1 letters."),
        QT_TRANSLATE_NOOP("Core", "The name holds signs that cannot be seen."),
        // core/access/pinhash.cpp
        //: %1: fewestDigits, %2: mostDigits
        QT_TRANSLATE_NOOP("Core", "A PIN is %1 to %2 digits."),
        // core/alarm/alarmarchive.cpp
        QT_TRANSLATE_NOOP("Core", "Too many questions to the alarm journal wait already."),
        QT_TRANSLATE_NOOP("Core", "Ask again in a moment."),
        // core/alarm/alarmjournal.cpp
        //: %1: where
        QT_TRANSLATE_NOOP("Core", "The alarm journal was damaged; it was set aside as %1."),
        QT_TRANSLATE_NOOP("Core", "Check the disk. Alarms that go on are raised again when they are reported."),
        // core/alarm/alarmrules.cpp
        QT_TRANSLATE_NOOP("Core", "Your role may not do this."),
        QT_TRANSLATE_NOOP("Core", "Sign in as engineer."),
        QT_TRANSLATE_NOOP("Core", "Sign in as operator."),
        QT_TRANSLATE_NOOP("Core", "Nobody is named who does this."),
        QT_TRANSLATE_NOOP("Core", "Sign in with a name."),
        QT_TRANSLATE_NOOP("Core", "This needs a reason."),
        QT_TRANSLATE_NOOP("Core", "Write one line."),
        //: %1: AlarmCommand::longestNote
        QT_TRANSLATE_NOOP("Core", "The note is longer than %1 characters."),
        QT_TRANSLATE_NOOP("Core", "Shorten it."),
        QT_TRANSLATE_NOOP("Core", "A shelf lasts up to 12 hours."),
        QT_TRANSLATE_NOOP("Core", "Choose a time."),
        QT_TRANSLATE_NOOP("Core", "This alarm is over."),
        QT_TRANSLATE_NOOP("Core", "Nothing needs to be done; the journal has it."),
        QT_TRANSLATE_NOOP("Core", "This cannot be done in the alarm's present state."),
        QT_TRANSLATE_NOOP("Core", "Look at the alarm again: somebody may have been faster."),
        // core/alarm/journalreader.cpp
        QT_TRANSLATE_NOOP("Core", "The disk that holds the alarm journal is full."),
        QT_TRANSLATE_NOOP("Core", "Free space on it; the journal goes on by itself afterwards."),
        //: %1: QString::fromUtf8(sqlite3_errstr(code))
        QT_TRANSLATE_NOOP("Core", "The alarm journal cannot be used (%1)."),
        QT_TRANSLATE_NOOP("Core", "Check the disk and the state directory."),
        // core/alarm/systemalarms.cpp
        QT_TRANSLATE_NOOP("Core", "The stream is not open."),
        QT_TRANSLATE_NOOP("Core", "The camera's analytics are off: it reports no leaks."),
        QT_TRANSLATE_NOOP("Core", "The broker is not connected."),
        QT_TRANSLATE_NOOP("Core", "The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost."),
        // core/base/certificatelife.cpp
        QT_TRANSLATE_NOOP("Core", "The client certificate %1"),
        QT_TRANSLATE_NOOP("Core", "The %2's certificate (%1)"),
        QT_TRANSLATE_NOOP("Core", "Have a new one issued and put it in its place; the next connection takes it."),
        QT_TRANSLATE_NOOP("Core", "Renew it there in time; an endpoint with a pin needs the new pin too."),
        //: %1: name, %2: date
        QT_TRANSLATE_NOOP("Core", "%1 expired on %2: the next connection will fail."),
        //: %1: name, %2: date
        QT_TRANSLATE_NOOP("Core", "%1 expires today (%2)."),
        //: %1: name, %2: date, %3: QString::number(days)
        QT_TRANSLATE_NOOP("Core", "%1 expires on %2, in %3 days."),
        // core/config/alarmssection.cpp
        QT_TRANSLATE_NOOP("Core", "1 is the most urgent, 5 the least"),
        QT_TRANSLATE_NOOP("Core", "an empty table gives no alarm a priority; leave the key out for the default table"),
        QT_TRANSLATE_NOOP("Core", "the last row must have no condition, so that every alarm gets a priority"),
        //: %1: value.kindName()
        QT_TRANSLATE_NOOP("Core", "this must be a string, the type of an event, not %1"),
        QT_TRANSLATE_NOOP("Core", "an event's type is not empty; that of events without one is \"message\""),
        //: %1: longestName
        QT_TRANSLATE_NOOP("Core", "a type has at most %1 characters here"),
        QT_TRANSLATE_NOOP("Core", "no event's type contains a line break"),
        QT_TRANSLATE_NOOP("Core", "types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms"),
        QT_TRANSLATE_NOOP("Core", "it lists the types of the events that are alarms: \"alarmTypes\": [\"LEAK\"]"),
        QT_TRANSLATE_NOOP("Core", "without a type nothing the camera says is an alarm; list at least one, such as \"LEAK\""),
        //: %1: mostAlarmTypes
        QT_TRANSLATE_NOOP("Core", "there are more than %1 types here; make several profiles of them"),
        QT_TRANSLATE_NOOP("Core", "this type stands here twice; keep one"),
        QT_TRANSLATE_NOOP("Core", "this is no JSON pointer (RFC 6901): it must begin with /, for example \"/data/flow\""),
        //: %1: longestPointer
        QT_TRANSLATE_NOOP("Core", "a pointer has at most %1 characters here"),
        QT_TRANSLATE_NOOP("Core", "a pointer must not contain U+0000"),
        QT_TRANSLATE_NOOP("Core", "a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1"),
        //: %1: QLatin1String(other)
        QT_TRANSLATE_NOOP("Core", "a position needs both; \"%1\" is missing"),
        QT_TRANSLATE_NOOP("Core", "a profile's name must not be empty: assets refer to it"),
        //: %1: longestName
        QT_TRANSLATE_NOOP("Core", "a profile's name has at most %1 characters"),
        QT_TRANSLATE_NOOP("Core", "a profile's name must not contain control characters"),
        QT_TRANSLATE_NOOP("Core", "this profile is built in and stays as it is; give yours another name, and name it in the \"profile\" of the assets"),
        //: %1: mostProfiles
        QT_TRANSLATE_NOOP("Core", "there are more than %1 profiles; cameras of one kind can share one"),
        //: %1: ObjectReader::notAmong(profile,known)
        QT_TRANSLATE_NOOP("Core", "there is no such profile in \"alarms.profiles\": %1"),
        // core/config/assetsection.cpp
        QT_TRANSLATE_NOOP("Core", "there are more than 16 destinations"),
        QT_TRANSLATE_NOOP("Core", "topics refer to an event by its name"),
        QT_TRANSLATE_NOOP("Core", "this is the older name of \"dataSource\", which stands here too; remove this one"),
        QT_TRANSLATE_NOOP("Core", "every event group has a name"),
        QT_TRANSLATE_NOOP("Core", "another event of this group has this name already"),
        QT_TRANSLATE_NOOP("Core", "it names the device and its endpoint"),
        QT_TRANSLATE_NOOP("Core", "it is the name of one of the \"devices\""),
        QT_TRANSLATE_NOOP("Core", "it is the name of one of the device's \"endpoints\""),
        //: %1: ObjectReader::notAmong(id.device,devices.mid(0,20))
        QT_TRANSLATE_NOOP("Core", "no device with an endpoint has this name: %1"),
        //: %1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))
        QT_TRANSLATE_NOOP("Core", "the device has no such endpoint: %1"),
        QT_TRANSLATE_NOOP("Core", "topics refer to an asset by its name"),
        QT_TRANSLATE_NOOP("Core", "another asset has this name already"),
        QT_TRANSLATE_NOOP("Core", "another event group of this asset has this name already"),
        // core/config/configdiff.cpp
        //: %1: QLatin1String(what)
        QT_TRANSLATE_NOOP("Core", "%1 changed"),
        QT_TRANSLATE_NOOP("Core", "nothing changed"),
        // core/config/configfile.cpp
        QT_TRANSLATE_NOOP("Core", "There is no such file."),
        QT_TRANSLATE_NOOP("Core", "Create it, or name another with --config."),
        QT_TRANSLATE_NOOP("Core", "This user may not read it."),
        QT_TRANSLATE_NOOP("Core", "Give the user that runs Runnel read access."),
        //: %1: why
        QT_TRANSLATE_NOOP("Core", "It cannot be opened: %1."),
        QT_TRANSLATE_NOOP("Core", "Check the path."),
        QT_TRANSLATE_NOOP("Core", "Its group or others may write it."),
        //: %1: file.st_uid
        QT_TRANSLATE_NOOP("Core", "It belongs to another user (id %1)."),
        QT_TRANSLATE_NOOP("Core", "Everybody may replace it: its directory is writable for all."),
        QT_TRANSLATE_NOOP("Core", "This is not a file."),
        QT_TRANSLATE_NOOP("Core", "Name the configuration file itself."),
        QT_TRANSLATE_NOOP("Core", "Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner."),
        //: %1: file.errorString()
        QT_TRANSLATE_NOOP("Core", "Reading failed: %1."),
        QT_TRANSLATE_NOOP("Core", "Check the disk."),
        // core/config/configproblem.cpp
        //: %1: problems.size()
        QT_TRANSLATE_NOOP("Core", "There are %1 problems in all."),
        QT_TRANSLATE_NOOP("Core", "Mend the file; `runnel check` lists every problem."),
        QT_TRANSLATE_NOOP("Core", "there are more problems than these"),
        // core/config/configreader.cpp
        QT_TRANSLATE_NOOP("Core", "it tells the broker: \"mqtt\": {\"host\": \"NAME\"}"),
        // core/config/configwriter.cpp
        //: %1: path, %2: file.errorString()
        QT_TRANSLATE_NOOP("Core", "%1 cannot be written: %2."),
        QT_TRANSLATE_NOOP("Core", "Check the permissions of its directory and the space on the disk."),
        //: %1: path, %2: previous.errorString()
        QT_TRANSLATE_NOOP("Core", "%1 cannot be read to keep it as a backup: %2."),
        QT_TRANSLATE_NOOP("Core", "Check its permissions."),
        // core/config/devicesection.cpp
        QT_TRANSLATE_NOOP("Core", "it is the URL of the event stream"),
        QT_TRANSLATE_NOOP("Core", "this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events"),
        QT_TRANSLATE_NOOP("Core", "credentials must not stand in a URL; use \"authentication\" with \"UsernamePassword\""),
        QT_TRANSLATE_NOOP("Core", "what stands behind # is never sent; remove it"),
        QT_TRANSLATE_NOOP("Core", "a port is a number from 1 to 65535"),
        QT_TRANSLATE_NOOP("Core", "this must be http://HOST:PORT or socks5://HOST:PORT"),
        QT_TRANSLATE_NOOP("Core", "credentials must not stand in this file"),
        QT_TRANSLATE_NOOP("Core", "this must be \"sha256:\" and 64 hexadecimal digits, of the certificate or of its public key"),
        QT_TRANSLATE_NOOP("Core", "there is no certificate to compare with: the address is plain HTTP"),
        QT_TRANSLATE_NOOP("Core", "this is no name of an HTTP header"),
        QT_TRANSLATE_NOOP("Core", "Runnel sets this header itself; remove it"),
        QT_TRANSLATE_NOOP("Core", "this header stands here twice; header names ignore case"),
        QT_TRANSLATE_NOOP("Core", "a header's value must not contain control characters"),
        QT_TRANSLATE_NOOP("Core", "a header's value has at most 8192 characters"),
        QT_TRANSLATE_NOOP("Core", "this would send a secret over plain HTTP. Use https://, or consent with \"allowPlain\": true in \"authentication\""),
        QT_TRANSLATE_NOOP("Core", "there are more than 64 headers"),
        //: %1: longest
        QT_TRANSLATE_NOOP("Core", "a unit has at most %1 characters"),
        QT_TRANSLATE_NOOP("Core", "a unit must not contain control characters"),
        QT_TRANSLATE_NOOP("Core", "of degrees"),
        QT_TRANSLATE_NOOP("Core", "of metres"),
        //: %1: *limit
        QT_TRANSLATE_NOOP("Core", "this must be a number of degrees from -%1 to %1"),
        //: %1: size->second, %2: size->first
        QT_TRANSLATE_NOOP("Core", "this must be a number %1, above 0 and at most %2"),
        QT_TRANSLATE_NOOP("Core", "plain HTTP"),
        QT_TRANSLATE_NOOP("Core", "an attribute is a string, a number, or true or false"),
        QT_TRANSLATE_NOOP("Core", "assets and topics refer to a device by its name"),
        QT_TRANSLATE_NOOP("Core", "another device has this name already"),
        QT_TRANSLATE_NOOP("Core", "an endpoint's name has 1 to 256 characters"),
        // core/config/jsonvalue.cpp
        QT_TRANSLATE_NOOP("Core", "the text ends too early; is the file complete?"),
        QT_TRANSLATE_NOOP("Core", "there is nothing here; the smallest configuration has \"mqtt\" and \"devices\""),
        QT_TRANSLATE_NOOP("Core", "something follows the end of the configuration; remove it"),
        QT_TRANSLATE_NOOP("Core", "this is no JSON value (strings need double quotes; there are no comments and no trailing commas)"),
        QT_TRANSLATE_NOOP("Core", "a key in double quotes is expected here (no comma before a }, no comments)"),
        QT_TRANSLATE_NOOP("Core", "a : is missing behind the key"),
        QT_TRANSLATE_NOOP("Core", "a , or } is missing before this"),
        QT_TRANSLATE_NOOP("Core", "a , or ] is missing before this"),
        QT_TRANSLATE_NOOP("Core", "the \\u escape in this string is not complete"),
        QT_TRANSLATE_NOOP("Core", "there is no such \\ escape in JSON; write \\\\ for a backslash"),
        QT_TRANSLATE_NOOP("Core", "the closing double quote of this string is missing"),
        QT_TRANSLATE_NOOP("Core", "a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8"),
        QT_TRANSLATE_NOOP("Core", "this is no JSON number"),
        //: %1: JsonParser::maximumDepth
        QT_TRANSLATE_NOOP("Core", "objects and lists are nested deeper than %1 levels"),
        QT_TRANSLATE_NOOP("Core", "this is not JSON"),
        QT_TRANSLATE_NOOP("Core", "true or false"),
        QT_TRANSLATE_NOOP("Core", "a number"),
        QT_TRANSLATE_NOOP("Core", "a string"),
        QT_TRANSLATE_NOOP("Core", "a list"),
        QT_TRANSLATE_NOOP("Core", "an object"),
        //: %1: maximumBytes>>20
        QT_TRANSLATE_NOOP("Core", "the text is longer than %1 MiB"),
        QT_TRANSLATE_NOOP("Core", "the file is UTF-16; save it as UTF-8"),
        QT_TRANSLATE_NOOP("Core", "there is a NUL byte here; is this a text file in UTF-8?"),
        // core/config/mqttsection.cpp
        QT_TRANSLATE_NOOP("Core", "only the host stands here; the port has a key of its own, TLS is \"tls\": {\"mode\": \"Enabled\"}"),
        QT_TRANSLATE_NOOP("Core", "a host name has at most 255 characters"),
        QT_TRANSLATE_NOOP("Core", "the port has a key of its own: \"port\""),
        QT_TRANSLATE_NOOP("Core", "this is no host name and no IP address"),
        QT_TRANSLATE_NOOP("Core", "a key needs its \"certificate\" beside it"),
        QT_TRANSLATE_NOOP("Core", "for example \"UsernamePassword\""),
        //: %1: why
        QT_TRANSLATE_NOOP("Core", "this must not be empty: %1"),
        QT_TRANSLATE_NOOP("Core", "a reference such as keychain:NAME"),
        QT_TRANSLATE_NOOP("Core", "this does not belong to the \"method\" chosen; remove it or choose another"),
        QT_TRANSLATE_NOOP("Core", "the user's name, plain or a reference"),
        QT_TRANSLATE_NOOP("Core", "an absolute path or a reference (PEM or PKCS#12)"),
        //: %1: rules.plainName
        QT_TRANSLATE_NOOP("Core", "a certificate can be shown only over TLS, but this is %1"),
        //: %1: rules.plainName
        QT_TRANSLATE_NOOP("Core", "this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with \"allowPlain\": true"),
        QT_TRANSLATE_NOOP("Core", "it is the broker's name or address"),
        QT_TRANSLATE_NOOP("Core", "MQTT without TLS"),
        QT_TRANSLATE_NOOP("Core", "the client certificate stands here and in \"tls\"; keep one of them"),
        // core/config/objectreader.cpp
        //: %1: value.kindName()
        QT_TRANSLATE_NOOP("Core", "an object { … } is expected here, not %1"),
        QT_TRANSLATE_NOOP("Core", "this key stands here twice; keep one"),
        QT_TRANSLATE_NOOP("Core", "there is no such key here;"),
        //: %1: what came before, %2: meant
        QT_TRANSLATE_NOOP("Core", "%1did you mean \"%2\"?"),
        //: %1: m_known.join(QStringLiteral(", "))
        QT_TRANSLATE_NOOP("Core", "Known are: %1"),
        //: %1: why
        QT_TRANSLATE_NOOP("Core", "this key is missing; %1"),
        //: %1: expected.kindName(), %2: value->kindName()
        QT_TRANSLATE_NOOP("Core", "this must be %1, not %2"),
        QT_TRANSLATE_NOOP("Core", "a name must not be empty"),
        QT_TRANSLATE_NOOP("Core", "a name has at most 256 characters"),
        QT_TRANSLATE_NOOP("Core", "a name must not contain control characters"),
        //: %1: lowest, %2: highest
        QT_TRANSLATE_NOOP("Core", "this must be a whole number from %1 to %2"),
        //: %1: shown(lowest), %2: shown(highest)
        QT_TRANSLATE_NOOP("Core", "this must be a number from %1 to %2"),
        QT_TRANSLATE_NOOP("Core", "a path must be absolute: a service has no current directory"),
        QT_TRANSLATE_NOOP("Core", "the path behind \"file:\" must be absolute"),
        QT_TRANSLATE_NOOP("Core", "behind \"credential:\" stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden"),
        QT_TRANSLATE_NOOP("Core", "behind \"env:\" stands the name of an environment variable"),
        QT_TRANSLATE_NOOP("Core", "a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown"),
        //: %1: value.kindName()
        QT_TRANSLATE_NOOP("Core", "this must be a string, not %1"),
        QT_TRANSLATE_NOOP("Core", "this must be an absolute path or a reference such as credential:NAME"),
        //: %1: escapedForDisplay(given,40)
        QT_TRANSLATE_NOOP("Core", "\"%1\" is not known here;"),
        //: %1: message, %2: known.join(QStringLiteral(", "))
        QT_TRANSLATE_NOOP("Core", "%1One of: %2"),
        // core/config/settingsection.cpp
        QT_TRANSLATE_NOOP("Core", "this must be a string, the path of a GeoJSON file"),
        QT_TRANSLATE_NOOP("Core", "this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off"),
        // core/config/topictemplate.cpp
        //: %1: escapedForDisplay(name,40), %2: known.join(u' ')
        QT_TRANSLATE_NOOP("Core", "there is no token {%1} here; known are %2"),
        //: %1: c
        QT_TRANSLATE_NOOP("Core", "a topic that is published to must not contain %1"),
        QT_TRANSLATE_NOOP("Core", "topics that begin with $ belong to the broker"),
        QT_TRANSLATE_NOOP("Core", "this } closes no token"),
        QT_TRANSLATE_NOOP("Core", "a topic must not contain control characters"),
        QT_TRANSLATE_NOOP("Core", "half a character stands here (an unpaired surrogate)"),
        QT_TRANSLATE_NOOP("Core", "a topic must not be empty"),
        QT_TRANSLATE_NOOP("Core", "the } of this token is missing"),
        QT_TRANSLATE_NOOP("Core", "this can become longer than 65,535 bytes (each token counts for 128)"),
        // core/import/hclreader.cpp
        QT_TRANSLATE_NOOP("Core", "this comment has no end"),
        QT_TRANSLATE_NOOP("Core", "this { has no }"),
        QT_TRANSLATE_NOOP("Core", "a block does not belong here: a variable file holds only lines of the form name = value"),
        //: %1: member.name
        QT_TRANSLATE_NOOP("Core", "a = is missing behind \"%1\""),
        QT_TRANSLATE_NOOP("Core", "the line should end here; values are literals, nothing is computed"),
        QT_TRANSLATE_NOOP("Core", "a name should stand here"),
        //: %1: JsonParser::maximumDepth
        QT_TRANSLATE_NOOP("Core", "this is nested deeper than %1 levels"),
        QT_TRANSLATE_NOOP("Core", "a value should stand here"),
        QT_TRANSLATE_NOOP("Core", "this [ has no ]"),
        QT_TRANSLATE_NOOP("Core", "a comma or ] is missing here"),
        QT_TRANSLATE_NOOP("Core", "this number has no end"),
        //: %1: word.left(64)
        QT_TRANSLATE_NOOP("Core", "\"%1\" would have to be computed; write its value here, in quotes when it is a text"),
        QT_TRANSLATE_NOOP("Core", "this text has no closing quotes"),
        //: %1: QLatin1Char(c)
        QT_TRANSLATE_NOOP("Core", "%1{ would have to be computed; a variable file holds literal values only"),
        QT_TRANSLATE_NOOP("Core", "this is no escape of a text: \\n \\r \\t \\\" \\\\ \\uNNNN \\UNNNNNNNN"),
        QT_TRANSLATE_NOOP("Core", "a name should follow <<"),
        QT_TRANSLATE_NOOP("Core", "the line should end here"),
        //: %1: mark.left(64)
        QT_TRANSLATE_NOOP("Core", "the line \"%1\" that would end this text is missing"),
        QT_TRANSLATE_NOOP("Core", "${ would have to be computed; a variable file holds literal values only"),
        QT_TRANSLATE_NOOP("Core", "the file is larger than 16 MiB"),
        QT_TRANSLATE_NOOP("Core", "the file is not UTF-8"),
        // core/import/tfvarsimport.cpp
        //: %1: members.path(), %2: left.join(QStringLiteral(", "))
        QT_TRANSLATE_NOOP("Core", "%1: not carried over: %2."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The secret \"%1\" lies in Azure. Store it here: runnel secret set %1"),
        //: %1: certificate.path()
        QT_TRANSLATE_NOOP("Core", "%1: put the intermediate certificates behind the certificate itself."),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "%1 is no JSON object and was left out."),
        //: %1: trust.path(), %2: list
        QT_TRANSLATE_NOOP("Core", "%1: the trust list \"%2\" lies in Azure. Save its certificates as a file and name it as trust.caFile."),
        //: %1: one.path(), %2: type
        QT_TRANSLATE_NOOP("Core", "%1 is of the type \"%2\", which is no event stream; left out."),
        //: %1: one.path(), %2: target
        QT_TRANSLATE_NOOP("Core", "%1 goes to \"%2\"; Runnel knows only Mqtt."),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "%1 refers to no device; name its deviceRef."),
        //: %1: mqtt.path()
        QT_TRANSLATE_NOOP("Core", "%1: the broker's CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile."),
        //: %1: mqtt.path()
        QT_TRANSLATE_NOOP("Core", "%1: a service account's token counts only in the cluster; set mqtt.authentication."),
        QT_TRANSLATE_NOOP("Core", "device %1"),
        QT_TRANSLATE_NOOP("Core", "asset %1"),
        QT_TRANSLATE_NOOP("Core", "The file switches its SSE connector off; here the cameras are on."),
        QT_TRANSLATE_NOOP("Core", "this is no variable file: an object should stand here"),
        QT_TRANSLATE_NOOP("Core", "there are no namespaced_devices in this file"),
        // core/mqtt/brokerreason.cpp
        //: %1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u'0')
        QT_TRANSLATE_NOOP("Core", "%1 (reason 0x%2)."),
        QT_TRANSLATE_NOOP("Core", "The broker does not speak this version of MQTT"),
        QT_TRANSLATE_NOOP("Core", "Set mqtt.protocol to \"auto\" or to the version the broker speaks."),
        QT_TRANSLATE_NOOP("Core", "The broker does not accept the client identifier"),
        QT_TRANSLATE_NOOP("Core", "Set mqtt.clientId to one the broker allows."),
        QT_TRANSLATE_NOOP("Core", "The broker does not accept the user name, password or authentication method"),
        QT_TRANSLATE_NOOP("Core", "Check mqtt.authentication and the stored password."),
        QT_TRANSLATE_NOOP("Core", "The broker does not allow this client to connect"),
        QT_TRANSLATE_NOOP("Core", "Check user name and password in mqtt.authentication, and what the broker allows this user and client."),
        QT_TRANSLATE_NOOP("Core", "The broker is busy or takes no more connections"),
        QT_TRANSLATE_NOOP("Core", "Nothing to do here: Runnel tries again. Look at the broker's load and limits."),
        QT_TRANSLATE_NOOP("Core", "The broker has banned this client"),
        QT_TRANSLATE_NOOP("Core", "Ask the broker's administrator to lift the ban."),
        QT_TRANSLATE_NOOP("Core", "The broker asks to use another server"),
        QT_TRANSLATE_NOOP("Core", "Set mqtt.host to the broker's new address."),
        QT_TRANSLATE_NOOP("Core", "The broker refused the connection"),
        QT_TRANSLATE_NOOP("Core", "Look into the broker's log for the reason."),
        QT_TRANSLATE_NOOP("Core", "Another client connected with the same client identifier"),
        QT_TRANSLATE_NOOP("Core", "Give every instance a client identifier of its own (mqtt.clientId)."),
        QT_TRANSLATE_NOOP("Core", "The broker ended the connection because a message was too large"),
        QT_TRANSLATE_NOOP("Core", "Raise the broker's maximum packet size."),
        QT_TRANSLATE_NOOP("Core", "The broker did not hear from Runnel within the keep-alive time"),
        QT_TRANSLATE_NOOP("Core", "Check the network between Runnel and the broker."),
        QT_TRANSLATE_NOOP("Core", "The broker is shutting down"),
        QT_TRANSLATE_NOOP("Core", "Nothing to do here: Runnel connects again when the broker is back."),
        QT_TRANSLATE_NOOP("Core", "The broker ended the connection by its rules or an administrator's action"),
        QT_TRANSLATE_NOOP("Core", "Check what the broker allows this user and client."),
        QT_TRANSLATE_NOOP("Core", "The broker ended the connection because it is busy or a quota was exceeded"),
        QT_TRANSLATE_NOOP("Core", "Look at the broker's load and limits."),
        QT_TRANSLATE_NOOP("Core", "The broker ended the connection"),
        QT_TRANSLATE_NOOP("Core", "The broker does not allow this client to publish to the topic"),
        QT_TRANSLATE_NOOP("Core", "Allow it in the broker's access rules, or change the topic of the route."),
        QT_TRANSLATE_NOOP("Core", "The broker's quota for this client is used up"),
        QT_TRANSLATE_NOOP("Core", "Raise the quota, or wait until the broker has room again."),
        QT_TRANSLATE_NOOP("Core", "The message is too large for the broker"),
        QT_TRANSLATE_NOOP("Core", "The broker does not accept the topic name"),
        QT_TRANSLATE_NOOP("Core", "Change the topic of the route."),
        QT_TRANSLATE_NOOP("Core", "The broker does not accept the format of the message"),
        QT_TRANSLATE_NOOP("Core", "Look at what the camera sends and at the broker's payload rules."),
        QT_TRANSLATE_NOOP("Core", "The broker does not support the quality of service of the message"),
        QT_TRANSLATE_NOOP("Core", "Use a broker with QoS 1, or set the route to Qos0."),
        QT_TRANSLATE_NOOP("Core", "The broker did not take the message"),
        QT_TRANSLATE_NOOP("Core", "The broker closed the connection without a reason."),
        QT_TRANSLATE_NOOP("Core", "If it happens again, look into the broker's log."),
        QT_TRANSLATE_NOOP("Core", "The broker closed the connection before it answered."),
        QT_TRANSLATE_NOOP("Core", "Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts."),
        // core/mqtt/brokersession.cpp
        QT_TRANSLATE_NOOP("Core", "No broker is set up."),
        QT_TRANSLATE_NOOP("Core", "Name it in the panel under Set up, or as mqtt.host in the configuration."),
        QT_TRANSLATE_NOOP("Core", "The broker's secrets did not come in time."),
        QT_TRANSLATE_NOOP("Core", "Unlock the keyring, or look at the secrets' source."),
        QT_TRANSLATE_NOOP("Core", "Another client with the same client identifier and this one keep throwing each other out."),
        // core/mqtt/connectrequest.cpp
        //: %1: path, %2: file.errorString()
        QT_TRANSLATE_NOOP("Core", "The file %1 cannot be read: %2."),
        QT_TRANSLATE_NOOP("Core", "Check the path in the configuration and who may read it."),
        QT_TRANSLATE_NOOP("Core", "The broker's password would travel in the clear."),
        QT_TRANSLATE_NOOP("Core", "Switch mqtt.tls on, or consent with \"allowPlain\": true in mqtt.authentication."),
        // core/mqtt/mosquittohandle.cpp
        QT_TRANSLATE_NOOP("Core", "the client identifier cannot be used"),
        QT_TRANSLATE_NOOP("Core", "the broker closed the connection"),
        // core/mqtt/mosquittolink.cpp
        QT_TRANSLATE_NOOP("Core", "the broker reset the connection"),
        // core/mqtt/publisherrules.cpp
        QT_TRANSLATE_NOOP("Core", "The broker ended every connection at this message, without a reason."),
        QT_TRANSLATE_NOOP("Core", "Look into the broker's log for what it did not like; often it is the size."),
        //: %1: size, %2: limits.maximumPacketSize
        QT_TRANSLATE_NOOP("Core", "The message takes %1 bytes and the broker takes at most %2."),
        // core/mqtt/qttlssettings.cpp
        //: %1: options.caFile
        QT_TRANSLATE_NOOP("Core", "The CA file %1 cannot be used."),
        QT_TRANSLATE_NOOP("Core", "Check mqtt.tls.caFile: it must be readable and hold PEM certificates."),
        QT_TRANSLATE_NOOP("Core", "The client certificate or its key cannot be read."),
        QT_TRANSLATE_NOOP("Core", "Give PEM or PKCS#12 with certificate and key, and the right passphrase."),
        //: %1: certificate.expiryDate().toUTC().toString(Qt::ISODate)
        QT_TRANSLATE_NOOP("Core", "The broker's certificate expired at %1."),
        QT_TRANSLATE_NOOP("Core", "Renew the broker's certificate; if it should still be valid, check the clock of this computer."),
        //: %1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)
        QT_TRANSLATE_NOOP("Core", "The broker's certificate is valid only from %1."),
        QT_TRANSLATE_NOOP("Core", "Check the clock of this computer."),
        //: %1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host
        QT_TRANSLATE_NOOP("Core", "The broker's certificate is for %1, not for %2."),
        QT_TRANSLATE_NOOP("Core", "Set mqtt.host to a name in the certificate, or give the broker a certificate for this name."),
        //: %1: errors.isEmpty()?QString():errors.first().errorString()
        QT_TRANSLATE_NOOP("Core", "The broker's certificate is not trusted: %1."),
        QT_TRANSLATE_NOOP("Core", "Set mqtt.tls.caFile to the CA that signed the broker's certificate."),
        //: %1: words
        QT_TRANSLATE_NOOP("Core", "The client certificate and its key cannot be used: %1."),
        QT_TRANSLATE_NOOP("Core", "Give the key that was made with this certificate."),
        //: %1: words
        QT_TRANSLATE_NOOP("Core", "The TLS handshake with the broker failed: %1."),
        QT_TRANSLATE_NOOP("Core", "Check that the port speaks TLS, and whether the broker wants a client certificate."),
        // core/mqtt/socketfault.cpp
        //: %1: place
        QT_TRANSLATE_NOOP("Core", "Nothing listens at %1."),
        QT_TRANSLATE_NOOP("Core", "Check that the broker runs, and mqtt.host and mqtt.port."),
        //: %1: place
        QT_TRANSLATE_NOOP("Core", "%1 did not answer in time."),
        QT_TRANSLATE_NOOP("Core", "Check the network, firewalls, and mqtt.host and mqtt.port."),
        //: %1: place
        QT_TRANSLATE_NOOP("Core", "There is no way to %1."),
        QT_TRANSLATE_NOOP("Core", "Check the network and its routes."),
        //: %1: place
        QT_TRANSLATE_NOOP("Core", "The connection to %1 was reset."),
        //: %1: place, %2: QString::fromStdString(std::system_category().message(error)
        QT_TRANSLATE_NOOP("Core", "The connection to %1 failed: %2."),
        QT_TRANSLATE_NOOP("Core", "Check the network."),
        //: %1: host, %2: words
        QT_TRANSLATE_NOOP("Core", "The broker's name %1 cannot be resolved: %2."),
        QT_TRANSLATE_NOOP("Core", "Check mqtt.host and the name service of this computer."),
        QT_TRANSLATE_NOOP("Core", "The broker does not answer any more."),
        QT_TRANSLATE_NOOP("Core", "Check that the broker is healthy, and the network between."),
        QT_TRANSLATE_NOOP("Core", "What answers there does not speak MQTT as the standard says."),
        QT_TRANSLATE_NOOP("Core", "Check mqtt.host and mqtt.port, and whether the port expects TLS."),
        //: %1: words
        QT_TRANSLATE_NOOP("Core", "The MQTT library refused its settings: %1."),
        QT_TRANSLATE_NOOP("Core", "Check mqtt.clientId, the user name and the status topic."),
        // core/mqtt/tlsalert.cpp
        QT_TRANSLATE_NOOP("Core", "Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more."),
        //: %1: description
        QT_TRANSLATE_NOOP("Core", "(TLS alert %1)."),
        QT_TRANSLATE_NOOP("Core", "The broker wants a client certificate, and none is set"),
        QT_TRANSLATE_NOOP("Core", "The broker found no TLS settings in common"),
        QT_TRANSLATE_NOOP("Core", "Check which ciphers, curves and kinds of client certificate the broker allows."),
        QT_TRANSLATE_NOOP("Core", "The broker wants a client certificate, and none is set, or there are no TLS settings in common"),
        QT_TRANSLATE_NOOP("Core", "The broker refuses the client certificate: it was revoked"),
        QT_TRANSLATE_NOOP("Core", "Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it."),
        QT_TRANSLATE_NOOP("Core", "The broker refuses the client certificate: its time is over or has not begun"),
        QT_TRANSLATE_NOOP("Core", "Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker."),
        QT_TRANSLATE_NOOP("Core", "The broker refuses the client certificate: it does not trust the authority that signed it"),
        QT_TRANSLATE_NOOP("Core", "The broker refuses the client certificate"),
        QT_TRANSLATE_NOOP("Core", "The broker speaks neither TLS 1.2 nor 1.3 as Runnel does"),
        QT_TRANSLATE_NOOP("Core", "Switch TLS 1.2 or later on in the broker."),
        QT_TRANSLATE_NOOP("Core", "The broker does not know the name that it was called by"),
        QT_TRANSLATE_NOOP("Core", "Set mqtt.host to the name in the broker's certificate."),
        //: %1: QString::fromLatin1(SSL_alert_desc_string_long(description))
        QT_TRANSLATE_NOOP("Core", "The broker ended the TLS handshake: %1"),
        QT_TRANSLATE_NOOP("Core", "Look into the broker's log; check whether the port speaks TLS and whether it wants a client certificate."),
        // core/mqtt/tlsclientcontext.cpp
        QT_TRANSLATE_NOOP("Core", "unknown reason"),
        QT_TRANSLATE_NOOP("Core", "an unreadable date"),
        QT_TRANSLATE_NOOP("Core", "no name"),
        //: %1: libraryError()
        QT_TRANSLATE_NOOP("Core", "The system's certificate store cannot be read: %1."),
        QT_TRANSLATE_NOOP("Core", "Install the ca-certificates package, or set mqtt.tls.caFile."),
        //: %1: caFile, %2: libraryError()
        QT_TRANSLATE_NOOP("Core", "The CA file %1 cannot be used: %2."),
        QT_TRANSLATE_NOOP("Core", "The client certificate and its key do not belong together."),
        //: %1: libraryError()
        QT_TRANSLATE_NOOP("Core", "The client certificate cannot be read: %1."),
        QT_TRANSLATE_NOOP("Core", "Give a PEM file with the certificate first and its chain behind it, or PKCS#12."),
        //: %1: libraryError()
        QT_TRANSLATE_NOOP("Core", "The client key cannot be used: %1."),
        QT_TRANSLATE_NOOP("Core", "Give the PEM key of the client certificate, and its passphrase if it has one."),
        QT_TRANSLATE_NOOP("Core", "the broker ended it"),
        // core/outbox/outboxfault.cpp
        QT_TRANSLATE_NOOP("Core", "The disk that holds the outbox is full."),
        QT_TRANSLATE_NOOP("Core", "Free space on it; reading the cameras goes on by itself afterwards."),
        //: %1: said
        QT_TRANSLATE_NOOP("Core", "The outbox cannot be written (%1)."),
        QT_TRANSLATE_NOOP("Core", "Make the state directory writable for the user Runnel runs as."),
        //: %1: said
        QT_TRANSLATE_NOOP("Core", "The outbox database is damaged (%1)."),
        QT_TRANSLATE_NOOP("Core", "Check the disk; the damaged file was set aside beside the new one."),
        //: %1: said
        QT_TRANSLATE_NOOP("Core", "The outbox database cannot be used (%1)."),
        QT_TRANSLATE_NOOP("Core", "Check the disk and the state directory; Runnel keeps trying."),
        // core/outbox/outboxopener.cpp
        //: %1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral("nothing"):setAside
        QT_TRANSLATE_NOOP("Core", "The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3."),
        QT_TRANSLATE_NOOP("Core", "Check the disk and its controller; the kept file may be deleted."),
        //: %1: m_lost
        QT_TRANSLATE_NOOP("Core", "The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice."),
        QT_TRANSLATE_NOOP("Core", "Check the disk, and whether somebody restored an old copy."),
        //: %1: m_lost
        QT_TRANSLATE_NOOP("Core", "%1 waiting events could not be read back and are counted as dropped."),
        QT_TRANSLATE_NOOP("Core", "Check the disk and its controller."),
        // core/outbox/outboxplace.cpp
        QT_TRANSLATE_NOOP("Core", "Free space on that disk; Runnel goes on by itself afterwards."),
        //: %1: m_directory
        QT_TRANSLATE_NOOP("Core", "The outbox directory %1 cannot be used"),
        //: %1: m_directory
        QT_TRANSLATE_NOOP("Core", "The outbox directory %1 cannot be created"),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "The file %1 cannot be opened"),
        // core/outbox/outboxpressure.cpp
        QT_TRANSLATE_NOOP("Core", "The oldest events are dropped to make room."),
        QT_TRANSLATE_NOOP("Core", "New events are dropped."),
        QT_TRANSLATE_NOOP("Core", "The cameras are not read until there is room."),
        QT_TRANSLATE_NOOP("Core", "The disk is full up to the reserve Runnel never touches."),
        //: %1: settings.limits.maxBytes
        QT_TRANSLATE_NOOP("Core", "The outbox has reached its limit of %1 bytes."),
        QT_TRANSLATE_NOOP("Core", "Free space on the disk of the state directory, and see why the broker does not take events."),
        QT_TRANSLATE_NOOP("Core", "See why the broker does not take events, or raise outbox.maxBytes."),
        // core/outbox/outboxreader.cpp
        //: %1: directory
        QT_TRANSLATE_NOOP("Core", "There is no outbox in %1."),
        QT_TRANSLATE_NOOP("Core", "Name the state directory of the service with --state-dir."),
        // core/outbox/outboxstorework.cpp
        //: %1: place.directory()
        QT_TRANSLATE_NOOP("Core", "The outbox database was removed from %1 while it was in use."),
        QT_TRANSLATE_NOOP("Core", "Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before."),
        //: %1: correction.queued
        QT_TRANSLATE_NOOP("Core", "The count of waiting events was off by %1; the accounts were put right."),
        // core/runtime/brokertestwords.cpp
        QT_TRANSLATE_NOOP("Core", "the name service does not answer"),
        //: %1: host, %2: QString::number(port)
        QT_TRANSLATE_NOOP("Core", "What listens at %1:%2 does not answer the TLS handshake."),
        QT_TRANSLATE_NOOP("Core", "Check that the port is the one for TLS, and that the broker is healthy."),
        QT_TRANSLATE_NOOP("Core", "The broker did not acknowledge the test message in time."),
        //: %1: report.clientId, %2: report.ownClientId
        QT_TRANSLATE_NOOP("Core", "This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel."),
        //: %1: report.clientId, %2: topicOf(report)
        QT_TRANSLATE_NOOP("Core", "Let this user, or the client %1, publish to %2 in the broker's access rules, or test with a topic of a route."),
        QT_TRANSLATE_NOOP("Core", "Test with another topic."),
        //: %1: topicOf(report)
        QT_TRANSLATE_NOOP("Core", "With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more."),
        QT_TRANSLATE_NOOP("Core", "MQTT 3.1.1 acknowledges also what the broker's rules throw away, and the message did not come back."),
        //: %1: topicOf(report)
        QT_TRANSLATE_NOOP("Core", "Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker's access rules."),
        //: %1: request.topic.isEmpty()?QStringLiteral("it is empty"):error.
        QT_TRANSLATE_NOOP("Core", "The topic of the test message cannot be used: %1."),
        QT_TRANSLATE_NOOP("Core", "it is empty"),
        // core/runtime/controlserver.cpp
        //: %1: path, %2: m_server.errorString()
        QT_TRANSLATE_NOOP("Core", "The control socket %1 cannot be opened: %2."),
        QT_TRANSLATE_NOOP("Core", "`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system."),
        QT_TRANSLATE_NOOP("Core", "A request is one JSON object on one line."),
        QT_TRANSLATE_NOOP("Core", "There is no such command."),
        // core/runtime/instancelock.cpp
        //: %1: directory, %2: qt_error_string(error)
        QT_TRANSLATE_NOOP("Core", "The state directory %1 cannot be used: %2."),
        QT_TRANSLATE_NOOP("Core", "Give this user a directory of its own that it may write, with --state-dir or the service's StateDirectory=."),
        //: %1: stateDirectory
        QT_TRANSLATE_NOOP("Core", "Others may write the state directory %1."),
        //: %1: stateDirectory
        QT_TRANSLATE_NOOP("Core", "Run: chmod 700 %1"),
        //: %1: pid, %2: stateDirectory
        QT_TRANSLATE_NOOP("Core", "Another runnel (process %1) uses the state directory %2."),
        QT_TRANSLATE_NOOP("Core", "Stop it, or give this one its own directory with --state-dir."),
        // core/runtime/runtimehost.cpp
        QT_TRANSLATE_NOOP("Core", "Only an engineer may change the configuration."),
        QT_TRANSLATE_NOOP("Core", "The configuration was changed meanwhile by somebody else."),
        QT_TRANSLATE_NOOP("Core", "Look at the differences, and save again."),
        QT_TRANSLATE_NOOP("Core", "Only an engineer may switch an endpoint on or off."),
        //: %1: device.name
        QT_TRANSLATE_NOOP("Core", "The device %1 is switched off."),
        QT_TRANSLATE_NOOP("Core", "Set its \"enabled\" to true in the configuration first."),
        //: %1: id.toString()
        QT_TRANSLATE_NOOP("Core", "There is no endpoint %1."),
        QT_TRANSLATE_NOOP("Core", "The configuration was changed meanwhile; look again."),
        // core/runtime/runtimethread.cpp
        QT_TRANSLATE_NOOP("Core", "Only an engineer may test a connection."),
        // core/secret/keychain.cpp
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The keychain did not answer for \"%1\" in time."),
        QT_TRANSLATE_NOOP("Core", "Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead."),
        QT_TRANSLATE_NOOP("Core", "This build of Runnel has no keychain."),
        QT_TRANSLATE_NOOP("Core", "Use credential:, file: or env: instead."),
        //: %1: name, %2: found?QStringLiteral(" unchanged."):QStringLiteral(": ")+fou
        QT_TRANSLATE_NOOP("Core", "The keychain took \"%1\" but does not give it back%2"),
        QT_TRANSLATE_NOOP("Core", "Look at the keyring in the desktop's password manager, and set it again."),
        // core/secret/keychainindex.cpp
        //: %1: file, %2: why
        QT_TRANSLATE_NOOP("Core", "The list of what is in the keychain, %1, %2."),
        QT_TRANSLATE_NOOP("Core", "Mend it, or remove it and set the secrets again; the keychain itself is as it was."),
        //: %1: file
        QT_TRANSLATE_NOOP("Core", "The list of what is in the keychain, %1, cannot be written."),
        QT_TRANSLATE_NOOP("Core", "Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs."),
        QT_TRANSLATE_NOOP("Core", "A name is needed."),
        QT_TRANSLATE_NOOP("Core", "Write the name alone, without \"keychain:\"."),
        //: %1: maximumNameLength
        QT_TRANSLATE_NOOP("Core", "A name has at most %1 characters."),
        QT_TRANSLATE_NOOP("Core", "A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /"),
        QT_TRANSLATE_NOOP("Core", "cannot be read"),
        QT_TRANSLATE_NOOP("Core", "is damaged"),
        // core/secret/qtkeychainstore.cpp
        QT_TRANSLATE_NOOP("Core", "A service keeps its secrets in credential:NAME (systemd) or file:PATH instead."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The keychain is locked; \"%1\" stays as it is in it."),
        //: %1: useFiles
        QT_TRANSLATE_NOOP("Core", "Unlock the keychain: log in to the desktop, or open its password manager. %1"),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The keychain has no \"%1\"."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "Store it: runnel secret set %1."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "There is no keychain to ask for \"%1\": no desktop session (D-Bus session bus) here."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "There is no keychain to ask for \"%1\": no keyring service runs in this session."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The keyring service did not answer for \"%1\"."),
        //: %1: useFiles
        QT_TRANSLATE_NOOP("Core", "Look whether it waits for somebody. %1"),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "There is no keychain to ask for \"%1\" on this system."),
        //: %1: name, %2: job.errorString()
        QT_TRANSLATE_NOOP("Core", "The keychain failed for \"%1\": %2."),
        //: %1: useFiles
        QT_TRANSLATE_NOOP("Core", "Look at the keyring in the desktop's password manager. %1"),
        QT_TRANSLATE_NOOP("Core", "The desktop session whose keychain Runnel used has ended."),
        //: %1: useFiles
        QT_TRANSLATE_NOOP("Core", "Restart Runnel to use the keychain of a new session. %1"),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "There is a keyring service, but no keyring in it to put \"%1\" into."),
        // core/secret/secretfile.cpp
        QT_TRANSLATE_NOOP("Core", "does not exist"),
        QT_TRANSLATE_NOOP("Core", "may not be read by this user"),
        //: %1: path, %2: why
        QT_TRANSLATE_NOOP("Core", "The secret's file %1: %2."),
        QT_TRANSLATE_NOOP("Core", "Create it, readable for the user that runs Runnel alone."),
        //: %1: path, %2: why
        QT_TRANSLATE_NOOP("Core", "The secret's file %1 %2."),
        QT_TRANSLATE_NOOP("Core", "is longer than 64 KiB"),
        QT_TRANSLATE_NOOP("Core", "Name the file that holds the secret alone."),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "The secret's file %1 is empty."),
        QT_TRANSLATE_NOOP("Core", "Write the secret into it."),
        QT_TRANSLATE_NOOP("Core", "is no regular file"),
        QT_TRANSLATE_NOOP("Core", "Name the file that holds the secret."),
        QT_TRANSLATE_NOOP("Core", "may be read or written by other users"),
        QT_TRANSLATE_NOOP("Core", "Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory."),
        QT_TRANSLATE_NOOP("Core", "belongs to another user"),
        QT_TRANSLATE_NOOP("Core", "Make the user that runs Runnel its owner."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The credential \"%1\" is not there: CREDENTIALS_DIRECTORY is not set."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "Add LoadCredential=%1:FILE to the systemd unit."),
        QT_TRANSLATE_NOOP("Core", "A credential's name is the name of a file, without a path."),
        QT_TRANSLATE_NOOP("Core", "Write credential:NAME."),
        QT_TRANSLATE_NOOP("Core", "Check LoadCredential= of the systemd unit."),
        // core/secret/secretkeeper.cpp
        QT_TRANSLATE_NOOP("Core", "Check the permissions of its folder and the space on the disk."),
        //: %1: order.reference.toString()
        QT_TRANSLATE_NOOP("Core", "%1 is not kept by Runnel."),
        QT_TRANSLATE_NOOP("Core", "Change it where it is kept, or choose the keychain."),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "%1 is not in the folder of Runnel's secrets."),
        QT_TRANSLATE_NOOP("Core", "Change that file by hand, or choose the keychain."),
        // core/secret/systemsecretresolver.cpp
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The environment variable %1 is not set or empty."),
        QT_TRANSLATE_NOOP("Core", "Set it for the process of Runnel."),
        QT_TRANSLATE_NOOP("Core", "There is no reference to a secret."),
        QT_TRANSLATE_NOOP("Core", "Write one, such as keychain:NAME."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "The keychain did not answer for \"%1\"."),
        QT_TRANSLATE_NOOP("Core", "Unlock it; a service without a session needs credential: or file: instead."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "\"%1\" was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry."),
        //: %1: name
        QT_TRANSLATE_NOOP("Core", "Unlock the keychain. If the entry is lost, store it again: runnel secret set %1."),
        // core/stream/endpointprobe.cpp
        //: %1: endpoint.maxEventBytes
        QT_TRANSLATE_NOOP("Core", "An event of more than %1 bytes was dropped."),
        QT_TRANSLATE_NOOP("Core", "Make the camera send smaller events, without pictures."),
        // core/stream/endpointprobeway.cpp
        QT_TRANSLATE_NOOP("Core", "Plain HTTP: nothing is encrypted."),
        //: %1: wrong.detail
        QT_TRANSLATE_NOOP("Core", "%1 The endpoint accepts any type."),
        QT_TRANSLATE_NOOP("Core", "The stream is flowing."),
        QT_TRANSLATE_NOOP("Core", "Its last event was not complete and is thrown away."),
        // core/stream/hostinspection.cpp
        //: %1: m_host.left(255), %2: info.errorString()
        QT_TRANSLATE_NOOP("Core", "The host name %1 cannot be resolved: %2."),
        QT_TRANSLATE_NOOP("Core", "does not let the connection through"),
        QT_TRANSLATE_NOOP("Core", "cannot be reached"),
        //: %1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text
        QT_TRANSLATE_NOOP("Core", "The proxy %1, port %2, %3: %4."),
        QT_TRANSLATE_NOOP("Core", "Check the endpoint's proxy, and whom it serves."),
        // core/stream/probewords.cpp
        //: %1: host.host()
        QT_TRANSLATE_NOOP("Core", "The proxy %1"),
        //: %1: whose
        QT_TRANSLATE_NOOP("Core", "%1 is an address; there is nothing to look up."),
        //: %1: what came before, %2: addresses.size()-shownAddresses
        QT_TRANSLATE_NOOP("Core", "%1 and %2 more"),
        QT_TRANSLATE_NOOP("Core", "the proxy at"),
        //: %1: to, %2: peer.toString(), %3: QString::number(host.port())
        QT_TRANSLATE_NOOP("Core", "Connected to %1%2, port %3."),
        QT_TRANSLATE_NOOP("Core", "the system's authorities"),
        QT_TRANSLATE_NOOP("Core", "the CA file and the pin"),
        QT_TRANSLATE_NOOP("Core", "the CA file"),
        QT_TRANSLATE_NOOP("Core", "the pin"),
        //: %1: tls.protocol, %2: tls.cipher, %3: why
        QT_TRANSLATE_NOOP("Core", "%1, %2; trusted by %3"),
        //: %1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max<qint64>(tls.daysLeft(nowMilliseco
        QT_TRANSLATE_NOOP("Core", "%1, valid until %2 (%3)"),
        //: %1: report.httpStatus
        QT_TRANSLATE_NOOP("Core", "Status %1"),
        //: %1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral("r, %3: report.redirects.constLast()
        QT_TRANSLATE_NOOP("Core", "%1, after %2 to %3"),
        QT_TRANSLATE_NOOP("Core", "not JSON (it would be delivered as it is)"),
        //: %1: what came before
        QT_TRANSLATE_NOOP("Core", "%1 and more types"),
        //: %1: within
        QT_TRANSLATE_NOOP("Core", "The name server did not answer within %1 s."),
        QT_TRANSLATE_NOOP("Core", "Check this computer's name server, or use the camera's address."),
        //: %1: within
        QT_TRANSLATE_NOOP("Core", "Connected, but no TLS handshake within %1 s."),
        QT_TRANSLATE_NOOP("Core", "Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://."),
        //: %1: within
        QT_TRANSLATE_NOOP("Core", "Connected, but no answer within %1 s."),
        QT_TRANSLATE_NOOP("Core", "The camera hangs or is overloaded; restart it when this lasts."),
        //: %1: host.host(), %2: within
        QT_TRANSLATE_NOOP("Core", "No connection to the proxy %1 within %2 s."),
        QT_TRANSLATE_NOOP("Core", "Check the endpoint's proxy and that it runs."),
        //: %1: tls.chain.constLast().issuer, %2: pinAdvice(tls)
        QT_TRANSLATE_NOOP("Core", "Set the endpoint's trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2."),
        //: %1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)
        QT_TRANSLATE_NOOP("Core", "Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2."),
        //: %1: own.pin, %2: own.subject
        QT_TRANSLATE_NOOP("Core", "The camera shows another certificate than the pinned one: %1 of %2."),
        //: %1: pinAdvice(tls)
        QT_TRANSLATE_NOOP("Core", "Find out why it changed; only when that is in order, pin the new one: %1."),
        //: %1: schemes.join(QStringLiteral(", "))
        QT_TRANSLATE_NOOP("Core", "It offers %1."),
        QT_TRANSLATE_NOOP("Core", "The user name or the password is wrong: correct them, or ask the camera's administrator for an account."),
        QT_TRANSLATE_NOOP("Core", "Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword)."),
        QT_TRANSLATE_NOOP("Core", "The token is wrong or has run out: renew it."),
        QT_TRANSLATE_NOOP("Core", "Give a token (in the configuration the method Bearer with a reference to it)."),
        QT_TRANSLATE_NOOP("Core", "Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera."),
        QT_TRANSLATE_NOOP("Core", "The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts."),
        QT_TRANSLATE_NOOP("Core", "The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log."),
        //: %1: secondsText(waited)
        QT_TRANSLATE_NOOP("Core", "The stream is open, but not one byte came for %1 s."),
        QT_TRANSLATE_NOOP("Core", "A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer."),
        //: %1: secondsText(waited)
        QT_TRANSLATE_NOOP("Core", "The stream is alive, but no event came for %1 s."),
        QT_TRANSLATE_NOOP("Core", "A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event."),
        //: %1: countText(bytes,QStringLiteral("byte")), %2: secondsText(waited)
        QT_TRANSLATE_NOOP("Core", "%1 came, but no complete event within %2 s."),
        QT_TRANSLATE_NOOP("Core", "Check that this path is an event stream: each event is lines of \"field: value\" and ends with a blank line."),
        // core/stream/streamfault.cpp
        QT_TRANSLATE_NOOP("Core", "the server"),
        //: %1: status
        QT_TRANSLATE_NOOP("Core", "The camera answered with HTTP status %1"),
        //: %1: QString::fromUtf8(body)
        QT_TRANSLATE_NOOP("Core", "It said: %1"),
        QT_TRANSLATE_NOOP("Core", "An interim answer must be followed by a final one; check the camera or the proxy before it."),
        QT_TRANSLATE_NOOP("Core", "Check the endpoint's authentication: its method, user name, password or token."),
        QT_TRANSLATE_NOOP("Core", "The camera, or the proxy before it, asks for a client certificate."),
        QT_TRANSLATE_NOOP("Core", "Set the endpoint's authentication to the method Certificate with certificate and key."),
        QT_TRANSLATE_NOOP("Core", "The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there."),
        QT_TRANSLATE_NOOP("Core", "Give the endpoint a valid client certificate of an authority that the server trusts; its log says which."),
        QT_TRANSLATE_NOOP("Core", "This port speaks TLS: begin the address with https://."),
        QT_TRANSLATE_NOOP("Core", "Give the account on the camera the right to read events."),
        QT_TRANSLATE_NOOP("Core", "Check the path in the endpoint's address."),
        QT_TRANSLATE_NOOP("Core", "The camera says that there is nothing to stream; check that its event stream is switched on."),
        QT_TRANSLATE_NOOP("Core", "An event stream is answered with status 200; check the address."),
        QT_TRANSLATE_NOOP("Core", "Set the endpoint's address to where the stream is."),
        QT_TRANSLATE_NOOP("Core", "The camera is busy or takes no more readers; Runnel tries again."),
        QT_TRANSLATE_NOOP("Core", "The camera rejects the request; check the address and the headers."),
        QT_TRANSLATE_NOOP("Core", "The camera has a problem of its own; Runnel tries again. Restart it when this lasts."),
        QT_TRANSLATE_NOOP("Core", "The camera names no content type."),
        //: %1: QString::fromUtf8(essence.left(80))
        QT_TRANSLATE_NOOP("Core", "The camera sends %1, not text/event-stream."),
        QT_TRANSLATE_NOOP("Core", "Check the path in the address; when it is right, set acceptAnyContentType on the endpoint."),
        QT_TRANSLATE_NOOP("Core", "The camera's answer has no header at all, or more than can be taken (100 of them, 256 KiB)."),
        QT_TRANSLATE_NOOP("Core", "Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint."),
        QT_TRANSLATE_NOOP("Core", "The camera sends response headers without an end."),
        QT_TRANSLATE_NOOP("Core", "Look what answers at this address; no camera should. Until it is mended, disable the endpoint."),
        //: %1: QString::fromUtf8(encoding.left(80))
        QT_TRANSLATE_NOOP("Core", "The stream is encoded (%1), although none was asked for."),
        QT_TRANSLATE_NOOP("Core", "Switch compression off for this path in the camera or in the proxy before it."),
        QT_TRANSLATE_NOOP("Core", "The camera ended the stream."),
        QT_TRANSLATE_NOOP("Core", "Runnel connects again; when this repeats, look at the camera's log."),
        QT_TRANSLATE_NOOP("Core", "Nothing listens at the camera's port."),
        QT_TRANSLATE_NOOP("Core", "Check that the camera's service runs and that the port in the address is right."),
        QT_TRANSLATE_NOOP("Core", "The connection was cut in the middle of the stream."),
        QT_TRANSLATE_NOOP("Core", "Runnel connects again; when this repeats, check the network and the camera."),
        QT_TRANSLATE_NOOP("Core", "The connection ended without an answer in HTTP."),
        QT_TRANSLATE_NOOP("Core", "Check that the address has the right scheme (http or https) and port."),
        QT_TRANSLATE_NOOP("Core", "The host name cannot be resolved."),
        QT_TRANSLATE_NOOP("Core", "Check the name in the address and the name server."),
        QT_TRANSLATE_NOOP("Core", "The camera does not answer."),
        QT_TRANSLATE_NOOP("Core", "Check that it is switched on and that a firewall lets the port through."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "The proxy does not let the connection through: %1."),
        QT_TRANSLATE_NOOP("Core", "Check the endpoint's proxy."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "What the camera sends is not HTTP: %1."),
        QT_TRANSLATE_NOOP("Core", "Check that the port in the address is that of its web server."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "The camera cannot be reached: %1."),
        QT_TRANSLATE_NOOP("Core", "Check the network between here and the camera."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "The connection failed: %1."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "The TLS handshake failed: %1."),
        QT_TRANSLATE_NOOP("Core", "The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "What answers on this port does not speak TLS (%1)."),
        QT_TRANSLATE_NOOP("Core", "Check the port; when the camera offers plain HTTP only, the address begins with http://."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "The camera speaks only a TLS older than 1.2 (%1)."),
        QT_TRANSLATE_NOOP("Core", "Update the camera's firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can."),
        //: %1: text
        QT_TRANSLATE_NOOP("Core", "The camera refuses the client's certificate, or its want (%1)."),
        QT_TRANSLATE_NOOP("Core", "Set a client certificate that the camera's authority signed (method Certificate with certificate and key)."),
        //: %1: subject, %2: dateText(certificate.expiryDate())
        QT_TRANSLATE_NOOP("Core", "The certificate of %1 expired on %2."),
        QT_TRANSLATE_NOOP("Core", "Renew it on the camera; when its date is in the future, check this computer's clock."),
        //: %1: subject, %2: dateText(certificate.effectiveDate())
        QT_TRANSLATE_NOOP("Core", "The certificate of %1 is valid only from %2."),
        QT_TRANSLATE_NOOP("Core", "Check the clock of this computer and that of the camera."),
        //: %1: subject
        QT_TRANSLATE_NOOP("Core", "The certificate of %1 was not issued for the host in the address."),
        QT_TRANSLATE_NOOP("Core", "Use the name that the certificate bears, or pin the certificate."),
        //: %1: subject, %2: worst.errorString()
        QT_TRANSLATE_NOOP("Core", "The certificate of %1 is not trusted: %2."),
        QT_TRANSLATE_NOOP("Core", "Set the endpoint's trust.caFile to the authority that signed it, or pin it."),
        //: %1: subject, %2: worst.errorString()
        QT_TRANSLATE_NOOP("Core", "The certificate of %1 was refused: %2."),
        QT_TRANSLATE_NOOP("Core", "Give the camera a valid certificate."),
        QT_TRANSLATE_NOOP("Core", "The camera shows another certificate than the pinned one."),
        QT_TRANSLATE_NOOP("Core", "Find out why it changed; when that is in order, pin the new one."),
        //: %1: seconds(limit)
        QT_TRANSLATE_NOOP("Core", "No connection within %1 s."),
        QT_TRANSLATE_NOOP("Core", "Check that the camera is switched on and that a firewall lets the port through."),
        //: %1: seconds(limit)
        QT_TRANSLATE_NOOP("Core", "Not one byte came for %1 s."),
        QT_TRANSLATE_NOOP("Core", "Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds."),
        //: %1: QString::fromUtf8(type), %2: seconds(limit)
        QT_TRANSLATE_NOOP("Core", "No %1 came for %2 s."),
        QT_TRANSLATE_NOOP("Core", "The camera is connected but may not be watching; check its analytics."),
        //: %1: target.left(200)
        QT_TRANSLATE_NOOP("Core", "The camera redirects to another server: %1."),
        QT_TRANSLATE_NOOP("Core", "When that is right, set the endpoint's address to it."),
        //: %1: limit
        QT_TRANSLATE_NOOP("Core", "The camera redirects more than %1 times."),
        // core/stream/streamrequest.cpp
        QT_TRANSLATE_NOOP("Core", "The bearer token holds a line break."),
        QT_TRANSLATE_NOOP("Core", "Store the token alone, without a line break behind it."),
        //: %1: QString::fromLatin1(name)
        QT_TRANSLATE_NOOP("Core", "The header %1 cannot be set."),
        QT_TRANSLATE_NOOP("Core", "Remove it: Runnel or the connection sets it."),
        //: %1: QString::fromLatin1(name)
        QT_TRANSLATE_NOOP("Core", "The header %1 holds a line break."),
        QT_TRANSLATE_NOOP("Core", "A header is one line; mend its value or the secret behind it."),
        QT_TRANSLATE_NOOP("Core", "The address is not an http or https URL."),
        QT_TRANSLATE_NOOP("Core", "Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH."),
        QT_TRANSLATE_NOOP("Core", "Credentials would go over plain HTTP, where everyone on the way can read them."),
        QT_TRANSLATE_NOOP("Core", "Use https, or consent with \"allowPlain\": true in the endpoint's authentication."),
        // core/stream/streamtrust.cpp
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "The file %1 cannot be read."),
        QT_TRANSLATE_NOOP("Core", "Check that it exists and that the service's user may read it."),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "The file %1 is larger than 4 MiB."),
        QT_TRANSLATE_NOOP("Core", "Put only the certificates that are needed into it."),
        QT_TRANSLATE_NOOP("Core", "The client certificate is neither PEM nor PKCS#12 that the passphrase opens."),
        QT_TRANSLATE_NOOP("Core", "Check the certificate and its passphrase."),
        QT_TRANSLATE_NOOP("Core", "The private key of the client certificate cannot be read."),
        QT_TRANSLATE_NOOP("Core", "It must be PEM; when it is encrypted, set the passphrase too."),
        //: %1: path
        QT_TRANSLATE_NOOP("Core", "The CA file %1 holds no certificate in PEM form."),
        QT_TRANSLATE_NOOP("Core", "Name the file with the certificates to trust."),
        QT_TRANSLATE_NOOP("Core", "The pin is not a SHA-256 fingerprint."),
        QT_TRANSLATE_NOOP("Core", "Write it as sha256: and 64 hexadecimal digits."),
        // core/support/bundlefile.cpp
        //: %1: escapedForDisplay(path), %2: why
        QT_TRANSLATE_NOOP("Core", "There is no room for %1 (%2)."),
        QT_TRANSLATE_NOOP("Core", "Make room, or choose another place."),
        //: %1: escapedForDisplay(path), %2: why
        QT_TRANSLATE_NOOP("Core", "%1 cannot be written (%2)."),
        QT_TRANSLATE_NOOP("Core", "Choose another place."),
        QT_TRANSLATE_NOOP("Core", "there is a file of that name"),
        QT_TRANSLATE_NOOP("Core", "The support bundle could not be packed."),
        QT_TRANSLATE_NOOP("Core", "Please report it."),
        // core/support/programfacts.cpp
        QT_TRANSLATE_NOOP("Core", "Open files, at most"),
        QT_TRANSLATE_NOOP("Core", "Time zone"),
        // core/support/statefiles.cpp
        //: %1: escapedForDisplay(path)
        QT_TRANSLATE_NOOP("Core", "%1: not there"),
        //: %1: found.st_mode&07777, %2: 4, %3: 8, %4: QLatin1Char('0'), %5: qint64(found.st_size), %6: 12
        QT_TRANSLATE_NOOP("Core", "%1 %2 uid %3 gid %4 %5 %6"),
        //: %1: code
        QT_TRANSLATE_NOOP("Core", "cannot be opened (%1)"),
        QT_TRANSLATE_NOOP("Core", "rights, bytes, owner, changed, path"),
        QT_TRANSLATE_NOOP("Core", "no configuration file"),
        QT_TRANSLATE_NOOP("Core", "and more"),
        QT_TRANSLATE_NOOP("Core", "versions of the databases' tables"),
        //: %1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(", read-only"):QString()
        QT_TRANSLATE_NOOP("Core", "file system of the state: %1, %2 of %3 free%4"),
        //: %1: what came before
        QT_TRANSLATE_NOOP("Core", "%1, read-only"),
    };
    return phrases;
}
// clang-format on

} // namespace Runnel
