<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlarmCells</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>1st</source>
        <comment>the first alarm of a burst</comment>
        <translation>1re</translation>
    </message>
    <message numerus="yes">
        <source>%n not ack.</source>
        <translation>
            <numerusform>%n non acq.</numerusform>
            <numerusform>%n non acq.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.</source>
        <translation>
            <numerusform>Priorité %1, %2 : %3, %4. Depuis %5, %n signalement, il y a %6.</numerusform>
            <numerusform>Priorité %1, %2 : %3, %4. Depuis %5, %n signalements, le dernier il y a %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first of a burst.</source>
        <translation>La première d&apos;une rafale.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarms, the worst of priority %2.</source>
        <translation>
            <numerusform>%1 : %n alarme, de priorité %2.</numerusform>
            <numerusform>%1 : %n alarmes, la pire de priorité %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Déplié.</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Replié.</translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message>
        <source>%1 (max %2)</source>
        <translation>%1 (max. %2)</translation>
    </message>
    <message>
        <source>Camera&apos;s time</source>
        <translation>Heure de la caméra</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <translation>%1, retard de %2</translation>
    </message>
    <message>
        <source>%1, %2 ahead</source>
        <translation>%1, avance de %2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>Leak at %1</source>
        <translation>Fuite : %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>En attente jusqu&apos;à</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Mise en attente par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Mass so far</source>
        <translation>Masse cumulée</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Distance to camera</source>
        <translation>Distance à la caméra</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non acquittée</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittée</translation>
    </message>
    <message>
        <source>Cleared, not ack.</source>
        <translation>Disparue, non acq.</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>No signal from the camera</source>
        <translation>Pas de signal de la caméra</translation>
    </message>
    <message>
        <source>Camera does not look</source>
        <translation>La caméra ne surveille pas</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Broker injoignable</translation>
    </message>
    <message>
        <source>Broker refuses messages</source>
        <translation>Le broker refuse les messages</translation>
    </message>
    <message>
        <source>Outbox is filling</source>
        <translation>La boîte d&apos;envoi se remplit</translation>
    </message>
    <message>
        <source>Outbox cannot store</source>
        <translation>Boîte d&apos;envoi : écriture impossible</translation>
    </message>
    <message>
        <source>Journal cannot store</source>
        <translation>Journal : écriture impossible</translation>
    </message>
    <message>
        <source>Leak, located</source>
        <translation>Fuite localisée</translation>
    </message>
    <message>
        <source>Leak, no place</source>
        <translation>Fuite sans position</translation>
    </message>
    <message>
        <source>This connector</source>
        <translation>Ce connecteur</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalée</translation>
    </message>
    <message>
        <source>Quiet: cleared</source>
        <translation>Plus de signalement : disparue</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Taken from the shelf</source>
        <translation>Sortie de la mise en attente</translation>
    </message>
    <message>
        <source>Shelf ended</source>
        <translation>Fin de la mise en attente</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>N&apos;est plus supprimée</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Mise hors service</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Remise en service</translation>
    </message>
    <message>
        <source>Priority is now %1</source>
        <translation>Nouvelle priorité : %1</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Ingénieur</translation>
    </message>
</context>
<context>
    <name>BrokerTestText</name>
    <message>
        <source>Not encrypted.</source>
        <translation>Non chiffré.</translation>
    </message>
    <message>
        <source>%1 · valid to %2</source>
        <translation>%1 · valable jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>%1 · %2 · valid to %3</source>
        <translation>%1 · %2 · valable jusqu&apos;au %3</translation>
    </message>
    <message>
        <source>MQTT 5.0, as %1</source>
        <translation>MQTT 5.0, sous le nom %1</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1. The broker does not take 5.0.</source>
        <translation>MQTT 3.1.1, sous le nom %1. Le broker n&apos;accepte pas la version 5.0.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1, as %1</source>
        <translation>MQTT 3.1.1, sous le nom %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message arrived</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Fin de connexion</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>passed, with a warning</source>
        <translation>réussi, avec un avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1 · acknowledged</source>
        <translation>%1 · acquitté</translation>
    </message>
    <message>
        <source>It came back from the broker.</source>
        <translation>Il est revenu du broker.</translation>
    </message>
    <message>
        <source>The broker does not show this client the topic; Runnel does not need that.</source>
        <translation>Le broker ne montre pas ce topic à ce client ; Runnel n&apos;en a pas besoin.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Testing %1, port %2 …</source>
        <translation>Test de %1, port %2 …</translation>
    </message>
    <message>
        <source>It does not work yet: %1.</source>
        <translation>Cela ne fonctionne pas encore : %1.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>It works: the message arrived, after %1.</source>
        <translation>Cela fonctionne : le message est arrivé, au bout de %1.</translation>
    </message>
    <message>
        <source>It works: the broker took the message, after %1.</source>
        <translation>Cela fonctionne : le broker a accepté le message, au bout de %1.</translation>
    </message>
    <message>
        <source>It works: the broker let Runnel in, after %1.</source>
        <translation>Cela fonctionne : le broker a laissé entrer Runnel, au bout de %1.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Too many questions to the alarm journal wait already.</source>
        <translation>Trop de demandes au journal des alarmes sont déjà en attente.</translation>
    </message>
    <message>
        <source>Ask again in a moment.</source>
        <translation>Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>The alarm journal was damaged; it was set aside as %1.</source>
        <extracomment>%1: where</extracomment>
        <translation>Le journal des alarmes était endommagé ; il a été mis de côté sous %1.</translation>
    </message>
    <message>
        <source>Check the disk. Alarms that go on are raised again when they are reported.</source>
        <translation>Vérifiez le disque. Les alarmes qui durent seront déclenchées à nouveau dès qu&apos;elles seront signalées.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Votre rôle ne permet pas cette action.</translation>
    </message>
    <message>
        <source>Sign in as engineer.</source>
        <translation>Connectez-vous comme ingénieur.</translation>
    </message>
    <message>
        <source>Sign in as operator.</source>
        <translation>Connectez-vous comme opérateur.</translation>
    </message>
    <message>
        <source>Nobody is named who does this.</source>
        <translation>L&apos;auteur de cette action n&apos;est pas nommé.</translation>
    </message>
    <message>
        <source>Sign in with a name.</source>
        <translation>Connectez-vous avec un nom.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Write one line.</source>
        <translation>Écrivez une ligne.</translation>
    </message>
    <message>
        <source>The note is longer than %1 characters.</source>
        <extracomment>%1: AlarmCommand::longestNote</extracomment>
        <translation>La note dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-la.</translation>
    </message>
    <message>
        <source>A shelf lasts up to 12 hours.</source>
        <translation>Une mise en attente dure 12 heures au plus.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Choisissez une durée.</translation>
    </message>
    <message>
        <source>This alarm is over.</source>
        <translation>Cette alarme est terminée.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; the journal has it.</source>
        <translation>Rien à faire ; elle est dans le journal.</translation>
    </message>
    <message>
        <source>This cannot be done in the alarm&apos;s present state.</source>
        <translation>Cette action est impossible dans l&apos;état actuel de l&apos;alarme.</translation>
    </message>
    <message>
        <source>Look at the alarm again: somebody may have been faster.</source>
        <translation>Revoyez l&apos;alarme : quelqu&apos;un a pu être plus rapide.</translation>
    </message>
    <message>
        <source>The disk that holds the alarm journal is full.</source>
        <translation>Le disque du journal des alarmes est plein.</translation>
    </message>
    <message>
        <source>Free space on it; the journal goes on by itself afterwards.</source>
        <translation>Libérez de l&apos;espace ; le journal reprendra ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The alarm journal cannot be used (%1).</source>
        <extracomment>%1: QString::fromUtf8(sqlite3_errstr(code))</extracomment>
        <translation>Le journal des alarmes est inutilisable (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory.</source>
        <translation>Vérifiez le disque et le répertoire d&apos;état.</translation>
    </message>
    <message>
        <source>The stream is not open.</source>
        <translation>Le flux n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>The camera&apos;s analytics are off: it reports no leaks.</source>
        <translation>L&apos;analyse de la caméra est arrêtée : elle ne signale aucune fuite.</translation>
    </message>
    <message>
        <source>The broker is not connected.</source>
        <translation>Le broker n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>The outbox is filling: the broker does not take events as fast as they come, or it is away. When it is full, events are lost.</source>
        <translation>La boîte d&apos;envoi se remplit : le broker prend les événements moins vite qu&apos;ils n&apos;arrivent, ou il est injoignable. Une fois pleine, des événements seront perdus.</translation>
    </message>
    <message>
        <source>The client certificate %1</source>
        <translation>Le certificat client %1</translation>
    </message>
    <message>
        <source>The %2&apos;s certificate (%1)</source>
        <translation>Le certificat %2 (%1)</translation>
    </message>
    <message>
        <source>Have a new one issued and put it in its place; the next connection takes it.</source>
        <translation>Faites-en émettre un nouveau et mettez-le à sa place ; la prochaine connexion l&apos;utilisera.</translation>
    </message>
    <message>
        <source>Renew it there in time; an endpoint with a pin needs the new pin too.</source>
        <translation>Renouvelez-le à temps sur place ; un point de terminaison avec empreinte épinglée a besoin aussi de la nouvelle.</translation>
    </message>
    <message>
        <source>%1 expired on %2: the next connection will fail.</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 a expiré le %2 : la prochaine connexion échouera.</translation>
    </message>
    <message>
        <source>%1 expires today (%2).</source>
        <extracomment>%1: name, %2: date</extracomment>
        <translation>%1 expire aujourd&apos;hui (%2).</translation>
    </message>
    <message>
        <source>%1 expires on %2, in %3 days.</source>
        <extracomment>%1: name, %2: date, %3: QString::number(days)</extracomment>
        <translation>%1 expire le %2, dans %3 jours.</translation>
    </message>
    <message>
        <source>1 is the most urgent, 5 the least</source>
        <translation>1 est la plus urgente, 5 la moins urgente</translation>
    </message>
    <message>
        <source>an empty table gives no alarm a priority; leave the key out for the default table</source>
        <translation>une table vide ne donne de priorité à aucune alarme ; omettez la clé pour la table par défaut</translation>
    </message>
    <message>
        <source>the last row must have no condition, so that every alarm gets a priority</source>
        <translation>la dernière ligne doit être sans condition, pour que chaque alarme ait une priorité</translation>
    </message>
    <message>
        <source>this must be a string, the type of an event, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>il faut ici une chaîne, le type d&apos;un événement, et non %1</translation>
    </message>
    <message>
        <source>an event&apos;s type is not empty; that of events without one is &quot;message&quot;</source>
        <translation>le type d&apos;un événement n&apos;est pas vide ; celui des événements qui n&apos;en ont pas est &quot;message&quot;</translation>
    </message>
    <message>
        <source>a type has at most %1 characters here</source>
        <extracomment>%1: longestName</extracomment>
        <translation>un type a au plus %1 caractères ici</translation>
    </message>
    <message>
        <source>no event&apos;s type contains a line break</source>
        <translation>aucun type d&apos;événement ne contient de saut de ligne</translation>
    </message>
    <message>
        <source>types stand here to the letter, and * would make an alarm of every heartbeat; list the types that are alarms</source>
        <translation>les types sont pris ici à la lettre, et * ferait une alarme de chaque signe de vie ; énumérez les types qui sont des alarmes</translation>
    </message>
    <message>
        <source>it lists the types of the events that are alarms: &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</source>
        <translation>elle énumère les types des événements qui sont des alarmes : &quot;alarmTypes&quot;: [&quot;LEAK&quot;]</translation>
    </message>
    <message>
        <source>without a type nothing the camera says is an alarm; list at least one, such as &quot;LEAK&quot;</source>
        <translation>sans type, rien de ce que dit la caméra n&apos;est une alarme ; indiquez-en au moins un, par exemple &quot;LEAK&quot;</translation>
    </message>
    <message>
        <source>there are more than %1 types here; make several profiles of them</source>
        <extracomment>%1: mostAlarmTypes</extracomment>
        <translation>il y a plus de %1 types ici ; répartissez-les en plusieurs profils</translation>
    </message>
    <message>
        <source>this type stands here twice; keep one</source>
        <translation>ce type figure deux fois ici ; gardez-en un</translation>
    </message>
    <message>
        <source>this is no JSON pointer (RFC 6901): it must begin with /, for example &quot;/data/flow&quot;</source>
        <translation>ce n&apos;est pas un pointeur JSON (RFC 6901) : il doit commencer par /, par exemple &quot;/data/flow&quot;</translation>
    </message>
    <message>
        <source>a pointer has at most %1 characters here</source>
        <extracomment>%1: longestPointer</extracomment>
        <translation>un pointeur a au plus %1 caractères ici</translation>
    </message>
    <message>
        <source>a pointer must not contain U+0000</source>
        <translation>un pointeur ne doit pas contenir U+0000</translation>
    </message>
    <message>
        <source>a ~ must be followed by 0 or 1 in a JSON pointer: for a ~ of the key write ~0, for a / write ~1</source>
        <translation>dans un pointeur JSON, ~ doit être suivi de 0 ou de 1 : pour un ~ de la clé écrivez ~0, pour un / écrivez ~1</translation>
    </message>
    <message>
        <source>a position needs both; &quot;%1&quot; is missing</source>
        <extracomment>%1: QLatin1String(other)</extracomment>
        <translation>une position demande les deux ; &quot;%1&quot; manque</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not be empty: assets refer to it</source>
        <translation>le nom d&apos;un profil ne doit pas être vide : les équipements s&apos;y réfèrent</translation>
    </message>
    <message>
        <source>a profile&apos;s name has at most %1 characters</source>
        <extracomment>%1: longestName</extracomment>
        <translation>le nom d&apos;un profil a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a profile&apos;s name must not contain control characters</source>
        <translation>le nom d&apos;un profil ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>this profile is built in and stays as it is; give yours another name, and name it in the &quot;profile&quot; of the assets</source>
        <translation>ce profil est intégré et reste tel quel ; donnez un autre nom au vôtre et indiquez-le dans le &quot;profile&quot; des équipements</translation>
    </message>
    <message>
        <source>there are more than %1 profiles; cameras of one kind can share one</source>
        <extracomment>%1: mostProfiles</extracomment>
        <translation>il y a plus de %1 profils ; les caméras d&apos;un même genre peuvent en partager un</translation>
    </message>
    <message>
        <source>there is no such profile in &quot;alarms.profiles&quot;: %1</source>
        <extracomment>%1: ObjectReader::notAmong(profile,known)</extracomment>
        <translation>ce profil n&apos;existe pas dans &quot;alarms.profiles&quot; : %1</translation>
    </message>
    <message>
        <source>there are more than 16 destinations</source>
        <translation>il y a plus de 16 destinations</translation>
    </message>
    <message>
        <source>topics refer to an event by its name</source>
        <translation>les topics désignent un événement par son nom</translation>
    </message>
    <message>
        <source>this is the older name of &quot;dataSource&quot;, which stands here too; remove this one</source>
        <translation>c&apos;est l&apos;ancien nom de &quot;dataSource&quot;, qui figure ici aussi ; supprimez celui-ci</translation>
    </message>
    <message>
        <source>every event group has a name</source>
        <translation>chaque groupe d&apos;événements a un nom</translation>
    </message>
    <message>
        <source>another event of this group has this name already</source>
        <translation>un autre événement de ce groupe porte déjà ce nom</translation>
    </message>
    <message>
        <source>it names the device and its endpoint</source>
        <translation>elle nomme l&apos;appareil et son point de terminaison</translation>
    </message>
    <message>
        <source>it is the name of one of the &quot;devices&quot;</source>
        <translation>c&apos;est le nom de l&apos;un des &quot;devices&quot;</translation>
    </message>
    <message>
        <source>it is the name of one of the device&apos;s &quot;endpoints&quot;</source>
        <translation>c&apos;est le nom de l&apos;un des &quot;endpoints&quot; de l&apos;appareil</translation>
    </message>
    <message>
        <source>no device with an endpoint has this name: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.device,devices.mid(0,20))</extracomment>
        <translation>aucun appareil avec un point de terminaison ne porte ce nom : %1</translation>
    </message>
    <message>
        <source>the device has no such endpoint: %1</source>
        <extracomment>%1: ObjectReader::notAmong(id.endpoint,names.mid(0,20))</extracomment>
        <translation>l&apos;appareil n&apos;a pas ce point de terminaison : %1</translation>
    </message>
    <message>
        <source>topics refer to an asset by its name</source>
        <translation>les topics désignent un équipement par son nom</translation>
    </message>
    <message>
        <source>another asset has this name already</source>
        <translation>un autre équipement porte déjà ce nom</translation>
    </message>
    <message>
        <source>another event group of this asset has this name already</source>
        <translation>un autre groupe d&apos;événements de cet équipement porte déjà ce nom</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <extracomment>%1: QLatin1String(what)</extracomment>
        <translation>modifié : %1</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>rien de modifié</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Create it, or name another with --config.</source>
        <translation>Créez-le, ou indiquez-en un autre avec --config.</translation>
    </message>
    <message>
        <source>This user may not read it.</source>
        <translation>Cet utilisateur n&apos;a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>Give the user that runs Runnel read access.</source>
        <translation>Donnez le droit de lecture à l&apos;utilisateur qui exécute Runnel.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <extracomment>%1: why</extracomment>
        <translation>Il ne peut pas être ouvert : %1.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Its group or others may write it.</source>
        <translation>Son groupe ou d&apos;autres peuvent y écrire.</translation>
    </message>
    <message>
        <source>It belongs to another user (id %1).</source>
        <extracomment>%1: file.st_uid</extracomment>
        <translation>Il appartient à un autre utilisateur (id %1).</translation>
    </message>
    <message>
        <source>Everybody may replace it: its directory is writable for all.</source>
        <translation>N&apos;importe qui peut le remplacer : tous peuvent écrire dans son répertoire.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>Name the configuration file itself.</source>
        <translation>Indiquez le fichier de configuration lui-même.</translation>
    </message>
    <message>
        <source>Whoever may write it decides where the credentials go. Run: chmod go-w FILE, and make root or the user that runs Runnel its owner.</source>
        <translation>Qui peut y écrire décide où vont les identifiants. Exécutez : chmod go-w FILE, et donnez-lui pour propriétaire root ou l&apos;utilisateur qui exécute Runnel.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <extracomment>%1: file.errorString()</extracomment>
        <translation>La lecture a échoué : %1.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>There are %1 problems in all.</source>
        <extracomment>%1: problems.size()</extracomment>
        <translation>Il y a %1 problèmes en tout.</translation>
    </message>
    <message>
        <source>Mend the file; `runnel check` lists every problem.</source>
        <translation>Corrigez le fichier ; `runnel check` énumère tous les problèmes.</translation>
    </message>
    <message>
        <source>there are more problems than these</source>
        <translation>il y a d&apos;autres problèmes que ceux-ci</translation>
    </message>
    <message>
        <source>it tells the broker: &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</source>
        <translation>elle désigne le broker : &quot;mqtt&quot;: {&quot;host&quot;: &quot;NAME&quot;}</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Check the permissions of its directory and the space on the disk.</source>
        <translation>Vérifiez les droits sur son répertoire et l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>%1 cannot be read to keep it as a backup: %2.</source>
        <extracomment>%1: path, %2: previous.errorString()</extracomment>
        <translation>%1 ne peut pas être lu pour en garder une sauvegarde : %2.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d&apos;accès.</translation>
    </message>
    <message>
        <source>it is the URL of the event stream</source>
        <translation>c&apos;est l&apos;URL du flux d&apos;événements</translation>
    </message>
    <message>
        <source>this must be a whole URL with http:// or https://, for example http://10.0.0.11:8080/camera-events</source>
        <translation>il faut ici une URL complète avec http:// ou https://, par exemple http://10.0.0.11:8080/camera-events</translation>
    </message>
    <message>
        <source>credentials must not stand in a URL; use &quot;authentication&quot; with &quot;UsernamePassword&quot;</source>
        <translation>une URL ne doit pas contenir d&apos;identifiants ; utilisez &quot;authentication&quot; avec &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>what stands behind # is never sent; remove it</source>
        <translation>ce qui suit # n&apos;est jamais envoyé ; supprimez-le</translation>
    </message>
    <message>
        <source>a port is a number from 1 to 65535</source>
        <translation>un port est un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>this must be http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>il faut ici http://HOST:PORT ou socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>credentials must not stand in this file</source>
        <translation>ce fichier ne doit pas contenir d&apos;identifiants</translation>
    </message>
    <message>
        <source>this must be &quot;sha256:&quot; and 64 hexadecimal digits, of the certificate or of its public key</source>
        <translation>il faut ici &quot;sha256:&quot; et 64 chiffres hexadécimaux, ceux du certificat ou de sa clé publique</translation>
    </message>
    <message>
        <source>there is no certificate to compare with: the address is plain HTTP</source>
        <translation>il n&apos;y a aucun certificat à comparer : l&apos;adresse est en HTTP non chiffré</translation>
    </message>
    <message>
        <source>this is no name of an HTTP header</source>
        <translation>ce n&apos;est pas un nom d&apos;en-tête HTTP</translation>
    </message>
    <message>
        <source>Runnel sets this header itself; remove it</source>
        <translation>Runnel définit lui-même cet en-tête ; supprimez-le</translation>
    </message>
    <message>
        <source>this header stands here twice; header names ignore case</source>
        <translation>cet en-tête figure deux fois ici ; la casse ne compte pas dans les noms d&apos;en-tête</translation>
    </message>
    <message>
        <source>a header&apos;s value must not contain control characters</source>
        <translation>la valeur d&apos;un en-tête ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>a header&apos;s value has at most 8192 characters</source>
        <translation>la valeur d&apos;un en-tête a au plus 8192 caractères</translation>
    </message>
    <message>
        <source>this would send a secret over plain HTTP. Use https://, or consent with &quot;allowPlain&quot;: true in &quot;authentication&quot;</source>
        <translation>un secret serait envoyé en HTTP non chiffré. Utilisez https://, ou consentez-y avec &quot;allowPlain&quot;: true dans &quot;authentication&quot;</translation>
    </message>
    <message>
        <source>there are more than 64 headers</source>
        <translation>il y a plus de 64 en-têtes</translation>
    </message>
    <message>
        <source>of degrees</source>
        <translation>de degrés</translation>
    </message>
    <message>
        <source>of metres</source>
        <translation>de mètres</translation>
    </message>
    <message>
        <source>this must be a number of degrees from -%1 to %1</source>
        <extracomment>%1: *limit</extracomment>
        <translation>il faut ici un nombre de degrés de -%1 à %1</translation>
    </message>
    <message>
        <source>this must be a number %1, above 0 and at most %2</source>
        <extracomment>%1: size-&gt;second, %2: size-&gt;first</extracomment>
        <translation>il faut ici un nombre %1, supérieur à 0 et d&apos;au plus %2</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>HTTP non chiffré</translation>
    </message>
    <message>
        <source>an attribute is a string, a number, or true or false</source>
        <translation>un attribut est une chaîne, un nombre, true ou false</translation>
    </message>
    <message>
        <source>assets and topics refer to a device by its name</source>
        <translation>les équipements et les topics désignent un appareil par son nom</translation>
    </message>
    <message>
        <source>another device has this name already</source>
        <translation>un autre appareil porte déjà ce nom</translation>
    </message>
    <message>
        <source>an endpoint&apos;s name has 1 to 256 characters</source>
        <translation>le nom d&apos;un point de terminaison a de 1 à 256 caractères</translation>
    </message>
    <message>
        <source>the text ends too early; is the file complete?</source>
        <translation>le texte s&apos;arrête trop tôt ; le fichier est-il complet ?</translation>
    </message>
    <message>
        <source>there is nothing here; the smallest configuration has &quot;mqtt&quot; and &quot;devices&quot;</source>
        <translation>il n&apos;y a rien ici ; la configuration la plus petite a &quot;mqtt&quot; et &quot;devices&quot;</translation>
    </message>
    <message>
        <source>something follows the end of the configuration; remove it</source>
        <translation>quelque chose suit la fin de la configuration ; supprimez-le</translation>
    </message>
    <message>
        <source>this is no JSON value (strings need double quotes; there are no comments and no trailing commas)</source>
        <translation>ce n&apos;est pas une valeur JSON (les chaînes demandent des guillemets doubles ; ni commentaires ni virgule finale)</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here (no comma before a }, no comments)</source>
        <translation>une clé entre guillemets doubles est attendue ici (pas de virgule avant }, pas de commentaires)</translation>
    </message>
    <message>
        <source>a : is missing behind the key</source>
        <translation>il manque un : après la clé</translation>
    </message>
    <message>
        <source>a , or } is missing before this</source>
        <translation>il manque une , ou une } avant ceci</translation>
    </message>
    <message>
        <source>a , or ] is missing before this</source>
        <translation>il manque une , ou un ] avant ceci</translation>
    </message>
    <message>
        <source>the \u escape in this string is not complete</source>
        <translation>la séquence \u de cette chaîne n&apos;est pas complète</translation>
    </message>
    <message>
        <source>there is no such \ escape in JSON; write \\ for a backslash</source>
        <translation>cette séquence \ n&apos;existe pas en JSON ; écrivez \\ pour une barre oblique inverse</translation>
    </message>
    <message>
        <source>the closing double quote of this string is missing</source>
        <translation>il manque le guillemet double fermant de cette chaîne</translation>
    </message>
    <message>
        <source>a string here is not valid UTF-8, or has a control character or line break in it; save the file as UTF-8</source>
        <translation>une chaîne ici n&apos;est pas en UTF-8 valide, ou contient un caractère de commande ou un saut de ligne ; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>this is no JSON number</source>
        <translation>ce n&apos;est pas un nombre JSON</translation>
    </message>
    <message>
        <source>objects and lists are nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>objets et listes sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ce n&apos;est pas du JSON</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the text is longer than %1 MiB</source>
        <extracomment>%1: maximumBytes&gt;&gt;20</extracomment>
        <translation>le texte dépasse %1 Mio</translation>
    </message>
    <message>
        <source>the file is UTF-16; save it as UTF-8</source>
        <translation>le fichier est en UTF-16 ; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>there is a NUL byte here; is this a text file in UTF-8?</source>
        <translation>il y a un octet NUL ici ; est-ce un fichier texte en UTF-8 ?</translation>
    </message>
    <message>
        <source>only the host stands here; the port has a key of its own, TLS is &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</source>
        <translation>seul l&apos;hôte figure ici ; le port a sa propre clé, TLS s&apos;écrit &quot;tls&quot;: {&quot;mode&quot;: &quot;Enabled&quot;}</translation>
    </message>
    <message>
        <source>a host name has at most 255 characters</source>
        <translation>un nom d&apos;hôte a au plus 255 caractères</translation>
    </message>
    <message>
        <source>the port has a key of its own: &quot;port&quot;</source>
        <translation>le port a sa propre clé : &quot;port&quot;</translation>
    </message>
    <message>
        <source>this is no host name and no IP address</source>
        <translation>ce n&apos;est ni un nom d&apos;hôte ni une adresse IP</translation>
    </message>
    <message>
        <source>a key needs its &quot;certificate&quot; beside it</source>
        <translation>une clé privée demande son &quot;certificate&quot; à côté d&apos;elle</translation>
    </message>
    <message>
        <source>for example &quot;UsernamePassword&quot;</source>
        <translation>par exemple &quot;UsernamePassword&quot;</translation>
    </message>
    <message>
        <source>this must not be empty: %1</source>
        <extracomment>%1: why</extracomment>
        <translation>ceci ne doit pas être vide : %1</translation>
    </message>
    <message>
        <source>a reference such as keychain:NAME</source>
        <translation>une référence telle que keychain:NAME</translation>
    </message>
    <message>
        <source>this does not belong to the &quot;method&quot; chosen; remove it or choose another</source>
        <translation>ceci ne correspond pas à la &quot;method&quot; choisie ; supprimez-le ou choisissez-en une autre</translation>
    </message>
    <message>
        <source>the user&apos;s name, plain or a reference</source>
        <translation>le nom de l&apos;utilisateur, en clair ou par référence</translation>
    </message>
    <message>
        <source>an absolute path or a reference (PEM or PKCS#12)</source>
        <translation>un chemin absolu ou une référence (PEM ou PKCS#12)</translation>
    </message>
    <message>
        <source>a certificate can be shown only over TLS, but this is %1</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>un certificat ne peut être présenté que par TLS, or ceci est en %1</translation>
    </message>
    <message>
        <source>this would send credentials over %1, readable by everybody on the way. Use TLS, or consent with &quot;allowPlain&quot;: true</source>
        <extracomment>%1: rules.plainName</extracomment>
        <translation>des identifiants seraient envoyés en %1, lisibles par tous en chemin. Utilisez TLS, ou consentez-y avec &quot;allowPlain&quot;: true</translation>
    </message>
    <message>
        <source>it is the broker&apos;s name or address</source>
        <translation>c&apos;est le nom ou l&apos;adresse du broker</translation>
    </message>
    <message>
        <source>MQTT without TLS</source>
        <translation>MQTT sans TLS</translation>
    </message>
    <message>
        <source>the client certificate stands here and in &quot;tls&quot;; keep one of them</source>
        <translation>le certificat client figure ici et dans &quot;tls&quot; ; gardez-en un</translation>
    </message>
    <message>
        <source>an object { … } is expected here, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>un objet { … } est attendu ici, et non %1</translation>
    </message>
    <message>
        <source>this key stands here twice; keep one</source>
        <translation>cette clé figure deux fois ici ; gardez-en une</translation>
    </message>
    <message>
        <source>there is no such key here;</source>
        <translation>cette clé n&apos;existe pas ici ;</translation>
    </message>
    <message>
        <source>%1did you mean &quot;%2&quot;?</source>
        <extracomment>%1: what came before, %2: meant</extracomment>
        <translation>%1vouliez-vous dire &quot;%2&quot; ?</translation>
    </message>
    <message>
        <source>Known are: %1</source>
        <extracomment>%1: m_known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Sont connues : %1</translation>
    </message>
    <message>
        <source>this key is missing; %1</source>
        <extracomment>%1: why</extracomment>
        <translation>cette clé manque ; %1</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <extracomment>%1: expected.kindName(), %2: value-&gt;kindName()</extracomment>
        <translation>il faut ici %1, et non %2</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>un nom ne doit pas être vide</translation>
    </message>
    <message>
        <source>a name has at most 256 characters</source>
        <translation>un nom a au plus 256 caractères</translation>
    </message>
    <message>
        <source>a name must not contain control characters</source>
        <translation>un nom ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2</source>
        <extracomment>%1: lowest, %2: highest</extracomment>
        <translation>il faut ici un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2</source>
        <extracomment>%1: shown(lowest), %2: shown(highest)</extracomment>
        <translation>il faut ici un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a path must be absolute: a service has no current directory</source>
        <translation>un chemin doit être absolu : un service n&apos;a pas de répertoire courant</translation>
    </message>
    <message>
        <source>the path behind &quot;file:&quot; must be absolute</source>
        <translation>le chemin après &quot;file:&quot; doit être absolu</translation>
    </message>
    <message>
        <source>behind &quot;credential:&quot; stands the name of a file in $CREDENTIALS_DIRECTORY, without / and not hidden</source>
        <translation>après &quot;credential:&quot; vient le nom d&apos;un fichier de $CREDENTIALS_DIRECTORY, sans / et non caché</translation>
    </message>
    <message>
        <source>behind &quot;env:&quot; stands the name of an environment variable</source>
        <translation>après &quot;env:&quot; vient le nom d&apos;une variable d&apos;environnement</translation>
    </message>
    <message>
        <source>a reference to a secret is expected: keychain:NAME, credential:NAME, file:PATH or env:NAME. A secret must not stand in this file; what stands here is not shown</source>
        <translation>une référence à un secret est attendue : keychain:NAME, credential:NAME, file:PATH ou env:NAME. Un secret ne doit pas figurer dans ce fichier ; ce qui est écrit ici n&apos;est pas montré</translation>
    </message>
    <message>
        <source>this must be a string, not %1</source>
        <extracomment>%1: value.kindName()</extracomment>
        <translation>il faut ici une chaîne, et non %1</translation>
    </message>
    <message>
        <source>this must be an absolute path or a reference such as credential:NAME</source>
        <translation>il faut ici un chemin absolu ou une référence telle que credential:NAME</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here;</source>
        <extracomment>%1: escapedForDisplay(given,40)</extracomment>
        <translation>&quot;%1&quot; n&apos;est pas connu ici ;</translation>
    </message>
    <message>
        <source>%1One of: %2</source>
        <extracomment>%1: message, %2: known.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1Valeurs possibles : %2</translation>
    </message>
    <message>
        <source>this must be a string, the path of a GeoJSON file</source>
        <translation>il faut ici une chaîne, le chemin d&apos;un fichier GeoJSON</translation>
    </message>
    <message>
        <source>this must be ADDRESS:PORT, for example 127.0.0.1:9464 or [::1]:9464, or empty for off</source>
        <translation>il faut ici ADDRESS:PORT, par exemple 127.0.0.1:9464 ou [::1]:9464, ou vide pour désactiver</translation>
    </message>
    <message>
        <source>there is no token {%1} here; known are %2</source>
        <extracomment>%1: escapedForDisplay(name,40), %2: known.join(u&apos; &apos;)</extracomment>
        <translation>il n&apos;y a pas de jeton {%1} ici ; sont connus %2</translation>
    </message>
    <message>
        <source>a topic that is published to must not contain %1</source>
        <extracomment>%1: c</extracomment>
        <translation>un topic de publication ne doit pas contenir %1</translation>
    </message>
    <message>
        <source>topics that begin with $ belong to the broker</source>
        <translation>les topics qui commencent par $ appartiennent au broker</translation>
    </message>
    <message>
        <source>this } closes no token</source>
        <translation>cette } ne ferme aucun jeton</translation>
    </message>
    <message>
        <source>a topic must not contain control characters</source>
        <translation>un topic ne doit pas contenir de caractères de contrôle</translation>
    </message>
    <message>
        <source>half a character stands here (an unpaired surrogate)</source>
        <translation>il y a ici un demi-caractère (surrogate isolé)</translation>
    </message>
    <message>
        <source>a topic must not be empty</source>
        <translation>un topic ne doit pas être vide</translation>
    </message>
    <message>
        <source>the } of this token is missing</source>
        <translation>il manque la } de ce jeton</translation>
    </message>
    <message>
        <source>this can become longer than 65,535 bytes (each token counts for 128)</source>
        <translation>ceci peut dépasser 65 535 octets (chaque jeton compte pour 128)</translation>
    </message>
    <message>
        <source>%1 (reason 0x%2).</source>
        <extracomment>%1: QString::fromLatin1(detail), %2: QString::number(code,16).rightJustified(2,u&apos;0&apos;)</extracomment>
        <translation>%1 (raison 0x%2).</translation>
    </message>
    <message>
        <source>The broker does not speak this version of MQTT</source>
        <translation>Le broker ne parle pas cette version de MQTT</translation>
    </message>
    <message>
        <source>Set mqtt.protocol to &quot;auto&quot; or to the version the broker speaks.</source>
        <translation>Mettez mqtt.protocol à &quot;auto&quot; ou à la version que parle le broker.</translation>
    </message>
    <message>
        <source>The broker does not accept the client identifier</source>
        <translation>Le broker n&apos;accepte pas l&apos;identifiant de client</translation>
    </message>
    <message>
        <source>Set mqtt.clientId to one the broker allows.</source>
        <translation>Mettez dans mqtt.clientId un identifiant que le broker autorise.</translation>
    </message>
    <message>
        <source>The broker does not accept the user name, password or authentication method</source>
        <translation>Le broker n&apos;accepte pas le nom d&apos;utilisateur, le mot de passe ou la méthode d&apos;authentification</translation>
    </message>
    <message>
        <source>Check mqtt.authentication and the stored password.</source>
        <translation>Vérifiez mqtt.authentication et le mot de passe enregistré.</translation>
    </message>
    <message>
        <source>The broker does not allow this client to connect</source>
        <translation>Le broker n&apos;autorise pas ce client à se connecter</translation>
    </message>
    <message>
        <source>Check user name and password in mqtt.authentication, and what the broker allows this user and client.</source>
        <translation>Vérifiez le nom d&apos;utilisateur et le mot de passe dans mqtt.authentication, et ce que le broker autorise à cet utilisateur et à ce client.</translation>
    </message>
    <message>
        <source>The broker is busy or takes no more connections</source>
        <translation>Le broker est occupé ou n&apos;accepte plus de connexions</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel tries again. Look at the broker&apos;s load and limits.</source>
        <translation>Rien à faire ici : Runnel réessaie. Examinez la charge et les limites du broker.</translation>
    </message>
    <message>
        <source>The broker has banned this client</source>
        <translation>Le broker a banni ce client</translation>
    </message>
    <message>
        <source>Ask the broker&apos;s administrator to lift the ban.</source>
        <translation>Demandez à l&apos;administrateur du broker de lever l&apos;exclusion.</translation>
    </message>
    <message>
        <source>The broker asks to use another server</source>
        <translation>Le broker demande d&apos;utiliser un autre serveur</translation>
    </message>
    <message>
        <source>Set mqtt.host to the broker&apos;s new address.</source>
        <translation>Mettez dans mqtt.host la nouvelle adresse du broker.</translation>
    </message>
    <message>
        <source>The broker refused the connection</source>
        <translation>Le broker a refusé la connexion</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for the reason.</source>
        <translation>Cherchez la raison dans le journal du broker.</translation>
    </message>
    <message>
        <source>Another client connected with the same client identifier</source>
        <translation>Un autre client s&apos;est connecté avec le même identifiant de client</translation>
    </message>
    <message>
        <source>Give every instance a client identifier of its own (mqtt.clientId).</source>
        <translation>Donnez à chaque instance son propre identifiant de client (mqtt.clientId).</translation>
    </message>
    <message>
        <source>The broker ended the connection because a message was too large</source>
        <translation>Le broker a mis fin à la connexion parce qu&apos;un message était trop grand</translation>
    </message>
    <message>
        <source>Raise the broker&apos;s maximum packet size.</source>
        <translation>Augmentez la taille maximale de paquet du broker.</translation>
    </message>
    <message>
        <source>The broker did not hear from Runnel within the keep-alive time</source>
        <translation>Le broker n&apos;a rien reçu de Runnel dans le délai keep-alive</translation>
    </message>
    <message>
        <source>Check the network between Runnel and the broker.</source>
        <translation>Vérifiez le réseau entre Runnel et le broker.</translation>
    </message>
    <message>
        <source>The broker is shutting down</source>
        <translation>Le broker s&apos;arrête</translation>
    </message>
    <message>
        <source>Nothing to do here: Runnel connects again when the broker is back.</source>
        <translation>Rien à faire ici : Runnel se reconnectera au retour du broker.</translation>
    </message>
    <message>
        <source>The broker ended the connection by its rules or an administrator&apos;s action</source>
        <translation>Le broker a mis fin à la connexion, par ses règles ou par l&apos;action d&apos;un administrateur</translation>
    </message>
    <message>
        <source>Check what the broker allows this user and client.</source>
        <translation>Vérifiez ce que le broker autorise à cet utilisateur et à ce client.</translation>
    </message>
    <message>
        <source>The broker ended the connection because it is busy or a quota was exceeded</source>
        <translation>Le broker a mis fin à la connexion parce qu&apos;il est occupé ou qu&apos;un quota est dépassé</translation>
    </message>
    <message>
        <source>Look at the broker&apos;s load and limits.</source>
        <translation>Examinez la charge et les limites du broker.</translation>
    </message>
    <message>
        <source>The broker ended the connection</source>
        <translation>Le broker a mis fin à la connexion</translation>
    </message>
    <message>
        <source>The broker does not allow this client to publish to the topic</source>
        <translation>Le broker n&apos;autorise pas ce client à publier sur ce topic</translation>
    </message>
    <message>
        <source>Allow it in the broker&apos;s access rules, or change the topic of the route.</source>
        <translation>Autorisez-le dans les règles d&apos;accès du broker, ou changez le topic de la route.</translation>
    </message>
    <message>
        <source>The broker&apos;s quota for this client is used up</source>
        <translation>Le quota du broker pour ce client est épuisé</translation>
    </message>
    <message>
        <source>Raise the quota, or wait until the broker has room again.</source>
        <translation>Augmentez le quota, ou attendez que le broker ait de nouveau de la place.</translation>
    </message>
    <message>
        <source>The message is too large for the broker</source>
        <translation>Le message est trop grand pour le broker</translation>
    </message>
    <message>
        <source>The broker does not accept the topic name</source>
        <translation>Le broker n&apos;accepte pas le nom du topic</translation>
    </message>
    <message>
        <source>Change the topic of the route.</source>
        <translation>Changez le topic de la route.</translation>
    </message>
    <message>
        <source>The broker does not accept the format of the message</source>
        <translation>Le broker n&apos;accepte pas le format du message</translation>
    </message>
    <message>
        <source>Look at what the camera sends and at the broker&apos;s payload rules.</source>
        <translation>Examinez ce qu&apos;envoie la caméra et les règles du broker pour la charge utile.</translation>
    </message>
    <message>
        <source>The broker does not support the quality of service of the message</source>
        <translation>Le broker ne prend pas en charge la qualité de service du message</translation>
    </message>
    <message>
        <source>Use a broker with QoS 1, or set the route to Qos0.</source>
        <translation>Utilisez un broker avec QoS 1, ou réglez la route sur Qos0.</translation>
    </message>
    <message>
        <source>The broker did not take the message</source>
        <translation>Le broker n&apos;a pas pris le message</translation>
    </message>
    <message>
        <source>The broker closed the connection without a reason.</source>
        <translation>Le broker a fermé la connexion sans donner de raison.</translation>
    </message>
    <message>
        <source>If it happens again, look into the broker&apos;s log.</source>
        <translation>Si cela se reproduit, consultez le journal du broker.</translation>
    </message>
    <message>
        <source>The broker closed the connection before it answered.</source>
        <translation>Le broker a fermé la connexion avant de répondre.</translation>
    </message>
    <message>
        <source>Check mqtt.port, whether the broker expects TLS there, and whether it wants a client certificate of an authority that it trusts.</source>
        <translation>Vérifiez mqtt.port, si le broker y attend TLS, et s&apos;il exige un certificat client d&apos;une autorité de certification qu&apos;il approuve.</translation>
    </message>
    <message>
        <source>The broker&apos;s secrets did not come in time.</source>
        <translation>Les secrets du broker ne sont pas arrivés à temps.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or look at the secrets&apos; source.</source>
        <translation>Déverrouillez le trousseau, ou vérifiez la source des secrets.</translation>
    </message>
    <message>
        <source>Another client with the same client identifier and this one keep throwing each other out.</source>
        <translation>Un autre client avec le même identifiant de client et celui-ci s&apos;éjectent sans cesse l&apos;un l&apos;autre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <extracomment>%1: path, %2: file.errorString()</extracomment>
        <translation>Le fichier %1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Check the path in the configuration and who may read it.</source>
        <translation>Vérifiez le chemin dans la configuration et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The broker&apos;s password would travel in the clear.</source>
        <translation>Le mot de passe du broker passerait en clair.</translation>
    </message>
    <message>
        <source>Switch mqtt.tls on, or consent with &quot;allowPlain&quot;: true in mqtt.authentication.</source>
        <translation>Activez mqtt.tls, ou consentez-y avec &quot;allowPlain&quot;: true dans mqtt.authentication.</translation>
    </message>
    <message>
        <source>the client identifier cannot be used</source>
        <translation>l&apos;identifiant de client est inutilisable</translation>
    </message>
    <message>
        <source>the broker closed the connection</source>
        <translation>le broker a fermé la connexion</translation>
    </message>
    <message>
        <source>the broker reset the connection</source>
        <translation>le broker a réinitialisé la connexion</translation>
    </message>
    <message>
        <source>The broker ended every connection at this message, without a reason.</source>
        <translation>Le broker a mis fin à chaque connexion sur ce message, sans donner de raison.</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log for what it did not like; often it is the size.</source>
        <translation>Cherchez dans le journal du broker ce qui l&apos;a gêné ; souvent, c&apos;est la taille.</translation>
    </message>
    <message>
        <source>The message takes %1 bytes and the broker takes at most %2.</source>
        <extracomment>%1: size, %2: limits.maximumPacketSize</extracomment>
        <translation>Le message fait %1 octets et le broker en accepte %2 au plus.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used.</source>
        <extracomment>%1: options.caFile</extracomment>
        <translation>Le fichier CA %1 est inutilisable.</translation>
    </message>
    <message>
        <source>Check mqtt.tls.caFile: it must be readable and hold PEM certificates.</source>
        <translation>Vérifiez mqtt.tls.caFile : il doit être lisible et contenir des certificats PEM.</translation>
    </message>
    <message>
        <source>The client certificate or its key cannot be read.</source>
        <translation>Le certificat client ou sa clé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Give PEM or PKCS#12 with certificate and key, and the right passphrase.</source>
        <translation>Donnez du PEM ou du PKCS#12 avec certificat et clé, et la bonne phrase secrète.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate expired at %1.</source>
        <extracomment>%1: certificate.expiryDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>Le certificat du broker a expiré : %1.</translation>
    </message>
    <message>
        <source>Renew the broker&apos;s certificate; if it should still be valid, check the clock of this computer.</source>
        <translation>Renouvelez le certificat du broker ; s&apos;il devrait encore être valable, vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is valid only from %1.</source>
        <extracomment>%1: certificate.effectiveDate().toUTC().toString(Qt::ISODate)</extracomment>
        <translation>Le certificat du broker ne sera valable qu&apos;à partir de %1.</translation>
    </message>
    <message>
        <source>Check the clock of this computer.</source>
        <translation>Vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is for %1, not for %2.</source>
        <extracomment>%1: certificate.subjectAlternativeNames().values().join(QStringL, %2: host</extracomment>
        <translation>Le certificat du broker est pour %1, et non pour %2.</translation>
    </message>
    <message>
        <source>Set mqtt.host to a name in the certificate, or give the broker a certificate for this name.</source>
        <translation>Mettez dans mqtt.host un nom du certificat, ou donnez au broker un certificat pour ce nom.</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is not trusted: %1.</source>
        <extracomment>%1: errors.isEmpty()?QString():errors.first().errorString()</extracomment>
        <translation>Le certificat du broker n&apos;est pas approuvé : %1.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.caFile to the CA that signed the broker&apos;s certificate.</source>
        <translation>Mettez dans mqtt.tls.caFile la CA qui a signé le certificat du broker.</translation>
    </message>
    <message>
        <source>The client certificate and its key cannot be used: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>Le certificat client et sa clé sont inutilisables : %1.</translation>
    </message>
    <message>
        <source>Give the key that was made with this certificate.</source>
        <translation>Donnez la clé qui a été créée avec ce certificat.</translation>
    </message>
    <message>
        <source>The TLS handshake with the broker failed: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>La négociation TLS avec le broker a échoué : %1.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and whether the broker wants a client certificate.</source>
        <translation>Vérifiez que ce port parle TLS, et si le broker exige un certificat client.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Rien n&apos;écoute à %1.</translation>
    </message>
    <message>
        <source>Check that the broker runs, and mqtt.host and mqtt.port.</source>
        <translation>Vérifiez que le broker fonctionne, ainsi que mqtt.host et mqtt.port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <extracomment>%1: place</extracomment>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the network, firewalls, and mqtt.host and mqtt.port.</source>
        <translation>Vérifiez le réseau, les pare-feu, mqtt.host et mqtt.port.</translation>
    </message>
    <message>
        <source>There is no way to %1.</source>
        <extracomment>%1: place</extracomment>
        <translation>Il n&apos;y a pas de chemin vers %1.</translation>
    </message>
    <message>
        <source>Check the network and its routes.</source>
        <translation>Vérifiez le réseau et ses routes.</translation>
    </message>
    <message>
        <source>The connection to %1 was reset.</source>
        <extracomment>%1: place</extracomment>
        <translation>La connexion à %1 a été réinitialisée.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <extracomment>%1: place, %2: QString::fromStdString(std::system_category().message(error)</extracomment>
        <translation>La connexion à %1 a échoué : %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The broker&apos;s name %1 cannot be resolved: %2.</source>
        <extracomment>%1: host, %2: words</extracomment>
        <translation>Le nom du broker %1 ne peut pas être résolu : %2.</translation>
    </message>
    <message>
        <source>Check mqtt.host and the name service of this computer.</source>
        <translation>Vérifiez mqtt.host et le service de noms de cet ordinateur.</translation>
    </message>
    <message>
        <source>The broker does not answer any more.</source>
        <translation>Le broker ne répond plus.</translation>
    </message>
    <message>
        <source>Check that the broker is healthy, and the network between.</source>
        <translation>Vérifiez que le broker va bien, et le réseau qui y mène.</translation>
    </message>
    <message>
        <source>What answers there does not speak MQTT as the standard says.</source>
        <translation>Ce qui répond là ne parle pas MQTT selon la norme.</translation>
    </message>
    <message>
        <source>Check mqtt.host and mqtt.port, and whether the port expects TLS.</source>
        <translation>Vérifiez mqtt.host et mqtt.port, et si le port attend TLS.</translation>
    </message>
    <message>
        <source>The MQTT library refused its settings: %1.</source>
        <extracomment>%1: words</extracomment>
        <translation>La bibliothèque MQTT a refusé ses réglages : %1.</translation>
    </message>
    <message>
        <source>Check mqtt.clientId, the user name and the status topic.</source>
        <translation>Vérifiez mqtt.clientId, le nom d&apos;utilisateur et le topic d&apos;état.</translation>
    </message>
    <message>
        <source>Set mqtt.tls.certificate and mqtt.tls.key to a client certificate of an authority that the broker trusts; its log says more.</source>
        <translation>Mettez dans mqtt.tls.certificate et mqtt.tls.key un certificat client d&apos;une autorité de certification que le broker approuve ; son journal en dit plus.</translation>
    </message>
    <message>
        <source>(TLS alert %1).</source>
        <extracomment>%1: description</extracomment>
        <translation>(alerte TLS %1).</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set</source>
        <translation>Le broker exige un certificat client, et aucun n&apos;est défini</translation>
    </message>
    <message>
        <source>The broker found no TLS settings in common</source>
        <translation>Le broker n&apos;a trouvé aucun réglage TLS commun</translation>
    </message>
    <message>
        <source>Check which ciphers, curves and kinds of client certificate the broker allows.</source>
        <translation>Vérifiez quels chiffrements, courbes et genres de certificats client le broker autorise.</translation>
    </message>
    <message>
        <source>The broker wants a client certificate, and none is set, or there are no TLS settings in common</source>
        <translation>Le broker exige un certificat client et aucun n&apos;est défini, ou il n&apos;y a aucun réglage TLS commun</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it was revoked</source>
        <translation>Le broker refuse le certificat client : il a été révoqué</translation>
    </message>
    <message>
        <source>Have a new client certificate issued, and set mqtt.tls.certificate and mqtt.tls.key to it.</source>
        <translation>Faites émettre un nouveau certificat client, et mettez-le dans mqtt.tls.certificate et mqtt.tls.key.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: its time is over or has not begun</source>
        <translation>Le broker refuse le certificat client : sa validité est passée ou n&apos;a pas commencé</translation>
    </message>
    <message>
        <source>Renew the client certificate (mqtt.tls.certificate); if it should be valid, check the clock of the broker.</source>
        <translation>Renouvelez le certificat client (mqtt.tls.certificate) ; s&apos;il devrait être valable, vérifiez l&apos;horloge du broker.</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate: it does not trust the authority that signed it</source>
        <translation>Le broker refuse le certificat client : il n&apos;approuve pas l&apos;autorité de certification qui l&apos;a signé</translation>
    </message>
    <message>
        <source>The broker refuses the client certificate</source>
        <translation>Le broker refuse le certificat client</translation>
    </message>
    <message>
        <source>The broker speaks neither TLS 1.2 nor 1.3 as Runnel does</source>
        <translation>Le broker ne parle ni TLS 1.2 ni TLS 1.3 comme Runnel</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or later on in the broker.</source>
        <translation>Activez TLS 1.2 ou plus récent sur le broker.</translation>
    </message>
    <message>
        <source>The broker does not know the name that it was called by</source>
        <translation>Le broker ne connaît pas le nom par lequel il a été appelé</translation>
    </message>
    <message>
        <source>Set mqtt.host to the name in the broker&apos;s certificate.</source>
        <translation>Mettez dans mqtt.host le nom que porte le certificat du broker.</translation>
    </message>
    <message>
        <source>The broker ended the TLS handshake: %1</source>
        <extracomment>%1: QString::fromLatin1(SSL_alert_desc_string_long(description))</extracomment>
        <translation>Le broker a mis fin à la négociation TLS : %1</translation>
    </message>
    <message>
        <source>Look into the broker&apos;s log; check whether the port speaks TLS and whether it wants a client certificate.</source>
        <translation>Consultez le journal du broker ; vérifiez si le port parle TLS et s&apos;il exige un certificat client.</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>an unreadable date</source>
        <translation>une date illisible</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>The system&apos;s certificate store cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Le magasin de certificats du système ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Install the ca-certificates package, or set mqtt.tls.caFile.</source>
        <translation>Installez le paquet ca-certificates, ou définissez mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be used: %2.</source>
        <extracomment>%1: caFile, %2: libraryError()</extracomment>
        <translation>Le fichier CA %1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>The client certificate and its key do not belong together.</source>
        <translation>Le certificat client et sa clé ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>Le certificat client ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Give a PEM file with the certificate first and its chain behind it, or PKCS#12.</source>
        <translation>Donnez un fichier PEM avec d&apos;abord le certificat puis sa chaîne, ou du PKCS#12.</translation>
    </message>
    <message>
        <source>The client key cannot be used: %1.</source>
        <extracomment>%1: libraryError()</extracomment>
        <translation>La clé du client est inutilisable : %1.</translation>
    </message>
    <message>
        <source>Give the PEM key of the client certificate, and its passphrase if it has one.</source>
        <translation>Donnez la clé PEM du certificat client, et sa phrase secrète si elle en a une.</translation>
    </message>
    <message>
        <source>the broker ended it</source>
        <translation>le broker y a mis fin</translation>
    </message>
    <message>
        <source>The disk that holds the outbox is full.</source>
        <translation>Le disque de la boîte d&apos;envoi est plein.</translation>
    </message>
    <message>
        <source>Free space on it; reading the cameras goes on by itself afterwards.</source>
        <translation>Libérez de l&apos;espace ; la lecture des caméras reprendra ensuite d&apos;elle-même.</translation>
    </message>
    <message>
        <source>The outbox cannot be written (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>La boîte d&apos;envoi ne peut pas être écrite (%1).</translation>
    </message>
    <message>
        <source>Make the state directory writable for the user Runnel runs as.</source>
        <translation>Donnez à l&apos;utilisateur qui exécute Runnel le droit d&apos;écrire dans le répertoire d&apos;état.</translation>
    </message>
    <message>
        <source>The outbox database is damaged (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>La base de données de la boîte d&apos;envoi est endommagée (%1).</translation>
    </message>
    <message>
        <source>Check the disk; the damaged file was set aside beside the new one.</source>
        <translation>Vérifiez le disque ; le fichier endommagé a été mis de côté près du nouveau.</translation>
    </message>
    <message>
        <source>The outbox database cannot be used (%1).</source>
        <extracomment>%1: said</extracomment>
        <translation>La base de données de la boîte d&apos;envoi est inutilisable (%1).</translation>
    </message>
    <message>
        <source>Check the disk and the state directory; Runnel keeps trying.</source>
        <translation>Vérifiez le disque et le répertoire d&apos;état ; Runnel continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>The outbox database was damaged. %1 waiting events were saved, %2 were lost and are counted as dropped. The damaged file was kept as %3.</source>
        <extracomment>%1: saved, %2: m_lost, %3: setAside.isEmpty()?QStringLiteral(&quot;nothing&quot;):setAside</extracomment>
        <translation>La base de données de la boîte d&apos;envoi était endommagée. %1 événements en file d&apos;attente ont été sauvés, %2 sont perdus et comptés comme abandonnés. Le fichier endommagé est conservé sous %3.</translation>
    </message>
    <message>
        <source>Check the disk and its controller; the kept file may be deleted.</source>
        <translation>Vérifiez le disque et son contrôleur ; le fichier conservé peut être supprimé.</translation>
    </message>
    <message>
        <source>The outbox database is older than the last commit that was noted beside it. %1 accepted events are gone and are counted as dropped; some others may be delivered twice.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>La base de données de la boîte d&apos;envoi est plus ancienne que la dernière validation notée à côté. %1 événements acceptés ont disparu et sont comptés comme abandonnés ; d&apos;autres pourront être livrés deux fois.</translation>
    </message>
    <message>
        <source>Check the disk, and whether somebody restored an old copy.</source>
        <translation>Vérifiez le disque, et si quelqu&apos;un a restauré une ancienne copie.</translation>
    </message>
    <message>
        <source>%1 waiting events could not be read back and are counted as dropped.</source>
        <extracomment>%1: m_lost</extracomment>
        <translation>%1 événements en file d&apos;attente n&apos;ont pas pu être relus et sont comptés comme abandonnés.</translation>
    </message>
    <message>
        <source>Check the disk and its controller.</source>
        <translation>Vérifiez le disque et son contrôleur.</translation>
    </message>
    <message>
        <source>Free space on that disk; Runnel goes on by itself afterwards.</source>
        <translation>Libérez de l&apos;espace sur ce disque ; Runnel reprendra ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be used</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>Le répertoire de la boîte d&apos;envoi %1 est inutilisable</translation>
    </message>
    <message>
        <source>The outbox directory %1 cannot be created</source>
        <extracomment>%1: m_directory</extracomment>
        <translation>Le répertoire de la boîte d&apos;envoi %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened</source>
        <extracomment>%1: path</extracomment>
        <translation>Le fichier %1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The oldest events are dropped to make room.</source>
        <translation>Les événements les plus anciens sont abandonnés pour faire de la place.</translation>
    </message>
    <message>
        <source>New events are dropped.</source>
        <translation>Les nouveaux événements sont abandonnés.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room.</source>
        <translation>Les caméras ne sont pas lues tant qu&apos;il n&apos;y a pas de place.</translation>
    </message>
    <message>
        <source>The disk is full up to the reserve Runnel never touches.</source>
        <translation>Le disque est plein, jusqu&apos;à la réserve à laquelle Runnel ne touche jamais.</translation>
    </message>
    <message>
        <source>The outbox has reached its limit of %1 bytes.</source>
        <extracomment>%1: settings.limits.maxBytes</extracomment>
        <translation>La boîte d&apos;envoi a atteint sa limite de %1 octets.</translation>
    </message>
    <message>
        <source>Free space on the disk of the state directory, and see why the broker does not take events.</source>
        <translation>Libérez de l&apos;espace sur le disque du répertoire d&apos;état, et cherchez pourquoi le broker ne prend pas les événements.</translation>
    </message>
    <message>
        <source>See why the broker does not take events, or raise outbox.maxBytes.</source>
        <translation>Cherchez pourquoi le broker ne prend pas les événements, ou augmentez outbox.maxBytes.</translation>
    </message>
    <message>
        <source>There is no outbox in %1.</source>
        <extracomment>%1: directory</extracomment>
        <translation>Il n&apos;y a pas de boîte d&apos;envoi dans %1.</translation>
    </message>
    <message>
        <source>Name the state directory of the service with --state-dir.</source>
        <translation>Indiquez le répertoire d&apos;état du service avec --state-dir.</translation>
    </message>
    <message>
        <source>The outbox database was removed from %1 while it was in use.</source>
        <extracomment>%1: place.directory()</extracomment>
        <translation>La base de données de la boîte d&apos;envoi a été supprimée de %1 pendant son utilisation.</translation>
    </message>
    <message>
        <source>Nothing accepted is lost yet: Runnel puts it back as soon as the directory can be written. Do not stop Runnel before.</source>
        <translation>Rien d&apos;accepté n&apos;est encore perdu : Runnel la rétablira dès que le répertoire sera accessible en écriture. N&apos;arrêtez pas Runnel avant.</translation>
    </message>
    <message>
        <source>The count of waiting events was off by %1; the accounts were put right.</source>
        <extracomment>%1: correction.queued</extracomment>
        <translation>Le nombre d&apos;événements en file d&apos;attente était faux de %1 ; les comptes ont été rectifiés.</translation>
    </message>
    <message>
        <source>The control socket %1 cannot be opened: %2.</source>
        <extracomment>%1: path, %2: m_server.errorString()</extracomment>
        <translation>Le socket de commande %1 ne peut pas être ouvert : %2.</translation>
    </message>
    <message>
        <source>`runnel status` will not find this instance. Use a state directory with a path of less than 90 characters on a local file system.</source>
        <translation>`runnel status` ne trouvera pas cette instance. Utilisez un répertoire d&apos;état dont le chemin a moins de 90 caractères, sur un système de fichiers local.</translation>
    </message>
    <message>
        <source>A request is one JSON object on one line.</source>
        <translation>Une requête est un objet JSON sur une ligne.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Cette commande n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The state directory %1 cannot be used: %2.</source>
        <extracomment>%1: directory, %2: qt_error_string(error)</extracomment>
        <translation>Le répertoire d&apos;état %1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>Give this user a directory of its own that it may write, with --state-dir or the service&apos;s StateDirectory=.</source>
        <translation>Donnez à cet utilisateur un répertoire à lui où il peut écrire, avec --state-dir ou le StateDirectory= du service.</translation>
    </message>
    <message>
        <source>Others may write the state directory %1.</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>D&apos;autres peuvent écrire dans le répertoire d&apos;état %1.</translation>
    </message>
    <message>
        <source>Run: chmod 700 %1</source>
        <extracomment>%1: stateDirectory</extracomment>
        <translation>Exécutez : chmod 700 %1</translation>
    </message>
    <message>
        <source>Another runnel (process %1) uses the state directory %2.</source>
        <extracomment>%1: pid, %2: stateDirectory</extracomment>
        <translation>Un autre runnel (processus %1) utilise le répertoire d&apos;état %2.</translation>
    </message>
    <message>
        <source>Stop it, or give this one its own directory with --state-dir.</source>
        <translation>Arrêtez-le, ou donnez à celui-ci son propre répertoire avec --state-dir.</translation>
    </message>
    <message>
        <source>Only an engineer may change the configuration.</source>
        <translation>Seul un ingénieur peut modifier la configuration.</translation>
    </message>
    <message>
        <source>Let an engineer sign in.</source>
        <translation>Un ingénieur doit se connecter.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile by somebody else.</source>
        <translation>La configuration a été modifiée entre-temps par quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>Look at the differences, and save again.</source>
        <translation>Examinez les différences, puis enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Only an engineer may switch an endpoint on or off.</source>
        <translation>Seul un ingénieur peut activer ou désactiver un point de terminaison.</translation>
    </message>
    <message>
        <source>The device %1 is switched off.</source>
        <extracomment>%1: device.name</extracomment>
        <translation>L&apos;appareil %1 est désactivé.</translation>
    </message>
    <message>
        <source>Set its &quot;enabled&quot; to true in the configuration first.</source>
        <translation>Mettez d&apos;abord son &quot;enabled&quot; à true dans la configuration.</translation>
    </message>
    <message>
        <source>There is no endpoint %1.</source>
        <extracomment>%1: id.toString()</extracomment>
        <translation>Le point de terminaison %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The configuration was changed meanwhile; look again.</source>
        <translation>La configuration a été modifiée entre-temps ; revoyez-la.</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Seul un ingénieur peut tester une connexion.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot; in time.</source>
        <extracomment>%1: name</extracomment>
        <translation>Le trousseau n&apos;a pas répondu à temps pour &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody to unlock it. A service keeps its secrets in credential:NAME or file:PATH instead.</source>
        <translation>Voyez s&apos;il attend que quelqu&apos;un le déverrouille. Un service garde plutôt ses secrets dans credential:NAME ou file:PATH.</translation>
    </message>
    <message>
        <source>This build of Runnel has no keychain.</source>
        <translation>Cette version de Runnel est compilée sans trousseau.</translation>
    </message>
    <message>
        <source>Use credential:, file: or env: instead.</source>
        <translation>Utilisez plutôt credential:, file: ou env:.</translation>
    </message>
    <message>
        <source>The keychain took &quot;%1&quot; but does not give it back%2</source>
        <extracomment>%1: name, %2: found?QStringLiteral(&quot; unchanged.&quot;):QStringLiteral(&quot;: &quot;)+fou</extracomment>
        <translation>Le trousseau a pris &quot;%1&quot; mais ne le rend pas%2</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager, and set it again.</source>
        <translation>Examinez le trousseau dans le gestionnaire de mots de passe du bureau, et définissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, %2.</source>
        <extracomment>%1: file, %2: why</extracomment>
        <translation>La liste du contenu du trousseau, %1, %2.</translation>
    </message>
    <message>
        <source>Mend it, or remove it and set the secrets again; the keychain itself is as it was.</source>
        <translation>Réparez-la, ou supprimez-la et définissez à nouveau les secrets ; le trousseau lui-même n&apos;a pas changé.</translation>
    </message>
    <message>
        <source>The list of what is in the keychain, %1, cannot be written.</source>
        <extracomment>%1: file</extracomment>
        <translation>La liste du contenu du trousseau, %1, ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Look who may write to its folder, whether the disk is full, and whether another `runnel secret` hangs.</source>
        <translation>Voyez qui peut écrire dans son dossier, si le disque est plein, et si un autre `runnel secret` est bloqué.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>Write the name alone, without &quot;keychain:&quot;.</source>
        <translation>Écrivez le nom seul, sans &quot;keychain:&quot;.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <extracomment>%1: maximumNameLength</extracomment>
        <translation>Un nom a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A name begins with a letter or a digit and goes on with letters, digits, and . _ - @ /</source>
        <translation>Un nom commence par une lettre ou un chiffre et continue avec des lettres, des chiffres et . _ - @ /</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lue</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagée</translation>
    </message>
    <message>
        <source>A service keeps its secrets in credential:NAME (systemd) or file:PATH instead.</source>
        <translation>Un service garde plutôt ses secrets dans credential:NAME (systemd) ou file:PATH.</translation>
    </message>
    <message>
        <source>The keychain is locked; &quot;%1&quot; stays as it is in it.</source>
        <extracomment>%1: name</extracomment>
        <translation>Le trousseau est verrouillé ; &quot;%1&quot; y reste tel quel.</translation>
    </message>
    <message>
        <source>Unlock the keychain: log in to the desktop, or open its password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Déverrouillez le trousseau : connectez-vous au bureau, ou ouvrez son gestionnaire de mots de passe. %1</translation>
    </message>
    <message>
        <source>The keychain has no &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Le trousseau n&apos;a pas de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Store it: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Enregistrez-le : runnel secret set %1.</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no desktop session (D-Bus session bus) here.</source>
        <extracomment>%1: name</extracomment>
        <translation>Aucun trousseau où demander &quot;%1&quot; : pas de session de bureau (bus de session D-Bus) ici.</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot;: no keyring service runs in this session.</source>
        <extracomment>%1: name</extracomment>
        <translation>Aucun trousseau où demander &quot;%1&quot; : aucun service de trousseau ne tourne dans cette session.</translation>
    </message>
    <message>
        <source>The keyring service did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Le service de trousseau n&apos;a pas répondu pour &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look whether it waits for somebody. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Voyez s&apos;il attend quelqu&apos;un. %1</translation>
    </message>
    <message>
        <source>There is no keychain to ask for &quot;%1&quot; on this system.</source>
        <extracomment>%1: name</extracomment>
        <translation>Aucun trousseau où demander &quot;%1&quot; sur ce système.</translation>
    </message>
    <message>
        <source>The keychain failed for &quot;%1&quot;: %2.</source>
        <extracomment>%1: name, %2: job.errorString()</extracomment>
        <translation>Le trousseau a échoué pour &quot;%1&quot; : %2.</translation>
    </message>
    <message>
        <source>Look at the keyring in the desktop&apos;s password manager. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Examinez le trousseau dans le gestionnaire de mots de passe du bureau. %1</translation>
    </message>
    <message>
        <source>The desktop session whose keychain Runnel used has ended.</source>
        <translation>La session de bureau dont Runnel utilisait le trousseau est terminée.</translation>
    </message>
    <message>
        <source>Restart Runnel to use the keychain of a new session. %1</source>
        <extracomment>%1: useFiles</extracomment>
        <translation>Redémarrez Runnel pour utiliser le trousseau d&apos;une nouvelle session. %1</translation>
    </message>
    <message>
        <source>There is a keyring service, but no keyring in it to put &quot;%1&quot; into.</source>
        <extracomment>%1: name</extracomment>
        <translation>Il y a un service de trousseau, mais il n&apos;a aucun trousseau où mettre &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>n&apos;existe pas</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>ne peut pas être lu par cet utilisateur</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1: %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Le fichier du secret %1 : %2.</translation>
    </message>
    <message>
        <source>Create it, readable for the user that runs Runnel alone.</source>
        <translation>Créez-le, lisible par le seul utilisateur qui exécute Runnel.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 %2.</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>Le fichier du secret %1 %2.</translation>
    </message>
    <message>
        <source>is longer than 64 KiB</source>
        <translation>dépasse 64 Kio</translation>
    </message>
    <message>
        <source>Name the file that holds the secret alone.</source>
        <translation>Indiquez le fichier qui contient le secret seul.</translation>
    </message>
    <message>
        <source>The secret&apos;s file %1 is empty.</source>
        <extracomment>%1: path</extracomment>
        <translation>Le fichier du secret %1 est vide.</translation>
    </message>
    <message>
        <source>Write the secret into it.</source>
        <translation>Écrivez-y le secret.</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>n&apos;est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Name the file that holds the secret.</source>
        <translation>Indiquez le fichier qui contient le secret.</translation>
    </message>
    <message>
        <source>may be read or written by other users</source>
        <translation>peut être lu ou écrit par d&apos;autres utilisateurs</translation>
    </message>
    <message>
        <source>Run: chmod 600 FILE. Where secrets are mounted for Runnel, set RUNNEL_SECRETS_DIR to the directory.</source>
        <translation>Exécutez : chmod 600 FILE. Si les secrets sont montés pour Runnel, mettez leur répertoire dans RUNNEL_SECRETS_DIR.</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>Make the user that runs Runnel its owner.</source>
        <translation>Donnez-lui pour propriétaire l&apos;utilisateur qui exécute Runnel.</translation>
    </message>
    <message>
        <source>The credential &quot;%1&quot; is not there: CREDENTIALS_DIRECTORY is not set.</source>
        <extracomment>%1: name</extracomment>
        <translation>L&apos;identifiant &quot;%1&quot; est absent : CREDENTIALS_DIRECTORY n&apos;est pas défini.</translation>
    </message>
    <message>
        <source>Add LoadCredential=%1:FILE to the systemd unit.</source>
        <extracomment>%1: name</extracomment>
        <translation>Ajoutez LoadCredential=%1:FILE à l&apos;unité systemd.</translation>
    </message>
    <message>
        <source>A credential&apos;s name is the name of a file, without a path.</source>
        <translation>Le nom d&apos;un identifiant est un nom de fichier, sans chemin.</translation>
    </message>
    <message>
        <source>Write credential:NAME.</source>
        <translation>Écrivez credential:NAME.</translation>
    </message>
    <message>
        <source>Check LoadCredential= of the systemd unit.</source>
        <translation>Vérifiez LoadCredential= dans l&apos;unité systemd.</translation>
    </message>
    <message>
        <source>Check the permissions of its folder and the space on the disk.</source>
        <translation>Vérifiez les droits sur son dossier et l&apos;espace sur le disque.</translation>
    </message>
    <message>
        <source>%1 is not kept by Runnel.</source>
        <extracomment>%1: order.reference.toString()</extracomment>
        <translation>%1 n&apos;est pas conservé par Runnel.</translation>
    </message>
    <message>
        <source>Change it where it is kept, or choose the keychain.</source>
        <translation>Modifiez-le là où il est conservé, ou choisissez le trousseau.</translation>
    </message>
    <message>
        <source>%1 is not in the folder of Runnel&apos;s secrets.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 n&apos;est pas dans le dossier des secrets de Runnel.</translation>
    </message>
    <message>
        <source>Change that file by hand, or choose the keychain.</source>
        <translation>Modifiez ce fichier à la main, ou choisissez le trousseau.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set or empty.</source>
        <extracomment>%1: name</extracomment>
        <translation>La variable d&apos;environnement %1 n&apos;est pas définie, ou elle est vide.</translation>
    </message>
    <message>
        <source>Set it for the process of Runnel.</source>
        <translation>Définissez-la pour le processus de Runnel.</translation>
    </message>
    <message>
        <source>There is no reference to a secret.</source>
        <translation>Il n&apos;y a pas de référence à un secret.</translation>
    </message>
    <message>
        <source>Write one, such as keychain:NAME.</source>
        <translation>Écrivez-en une, telle que keychain:NAME.</translation>
    </message>
    <message>
        <source>The keychain did not answer for &quot;%1&quot;.</source>
        <extracomment>%1: name</extracomment>
        <translation>Le trousseau n&apos;a pas répondu pour &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unlock it; a service without a session needs credential: or file: instead.</source>
        <translation>Déverrouillez-le ; un service sans session a besoin de credential: ou de file: à la place.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the keychain, which does not give it now: it is locked, another one, or lost the entry.</source>
        <extracomment>%1: name</extracomment>
        <translation>&quot;%1&quot; a été enregistré dans le trousseau, qui ne le donne plus : il est verrouillé, c&apos;est un autre, ou il a perdu l&apos;entrée.</translation>
    </message>
    <message>
        <source>Unlock the keychain. If the entry is lost, store it again: runnel secret set %1.</source>
        <extracomment>%1: name</extracomment>
        <translation>Déverrouillez le trousseau. Si l&apos;entrée est perdue, enregistrez-la à nouveau : runnel secret set %1.</translation>
    </message>
    <message>
        <source>An event of more than %1 bytes was dropped.</source>
        <extracomment>%1: endpoint.maxEventBytes</extracomment>
        <translation>Un événement de plus de %1 octets a été abandonné.</translation>
    </message>
    <message>
        <source>Make the camera send smaller events, without pictures.</source>
        <translation>Réglez la caméra pour qu&apos;elle envoie des événements plus petits, sans images.</translation>
    </message>
    <message>
        <source>Plain HTTP: nothing is encrypted.</source>
        <translation>HTTP non chiffré : rien n&apos;est protégé.</translation>
    </message>
    <message>
        <source>%1 The endpoint accepts any type.</source>
        <extracomment>%1: wrong.detail</extracomment>
        <translation>%1 Le point de terminaison accepte tous les types.</translation>
    </message>
    <message>
        <source>The stream is flowing.</source>
        <translation>Le flux arrive.</translation>
    </message>
    <message>
        <source>Its last event was not complete and is thrown away.</source>
        <translation>Son dernier événement était incomplet et est rejeté.</translation>
    </message>
    <message>
        <source>The host name %1 cannot be resolved: %2.</source>
        <extracomment>%1: m_host.left(255), %2: info.errorString()</extracomment>
        <translation>Le nom d&apos;hôte %1 ne peut pas être résolu : %2.</translation>
    </message>
    <message>
        <source>does not let the connection through</source>
        <translation>ne laisse pas passer la connexion</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>est injoignable</translation>
    </message>
    <message>
        <source>The proxy %1, port %2, %3: %4.</source>
        <extracomment>%1: m_host.left(255), %2: QString::number(m_port), %3: what, %4: text</extracomment>
        <translation>Le proxy %1, port %2, %3 : %4.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy, and whom it serves.</source>
        <translation>Vérifiez le proxy du point de terminaison, et qui il sert.</translation>
    </message>
    <message>
        <source>The proxy %1</source>
        <extracomment>%1: host.host()</extracomment>
        <translation>Le proxy %1</translation>
    </message>
    <message>
        <source>%1 is an address; there is nothing to look up.</source>
        <extracomment>%1: whose</extracomment>
        <translation>%1 est une adresse ; il n&apos;y a rien à résoudre.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: what came before, %2: addresses.size()-shownAddresses</extracomment>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>the proxy at</source>
        <translation>le proxy</translation>
    </message>
    <message>
        <source>Connected to %1%2, port %3.</source>
        <extracomment>%1: to, %2: peer.toString(), %3: QString::number(host.port())</extracomment>
        <translation>Connexion établie avec %1%2, port %3.</translation>
    </message>
    <message>
        <source>the system&apos;s authorities</source>
        <translation>les autorités de certification du système</translation>
    </message>
    <message>
        <source>the CA file and the pin</source>
        <translation>le fichier CA et l&apos;empreinte épinglée</translation>
    </message>
    <message>
        <source>the CA file</source>
        <translation>le fichier CA</translation>
    </message>
    <message>
        <source>the pin</source>
        <translation>l&apos;empreinte épinglée</translation>
    </message>
    <message>
        <source>%1, %2; trusted by %3</source>
        <extracomment>%1: tls.protocol, %2: tls.cipher, %3: why</extracomment>
        <translation>%1, %2 ; approuvé par %3</translation>
    </message>
    <message>
        <source>%1, valid until %2 (%3)</source>
        <extracomment>%1: what came before, %2: dayText(firstToEnd(tls).until), %3: countText(quint64(std::max&lt;qint64&gt;(tls.daysLeft(nowMilliseco</extracomment>
        <translation>%1, valable jusqu&apos;au %2 (%3)</translation>
    </message>
    <message>
        <source>Status %1</source>
        <extracomment>%1: report.httpStatus</extracomment>
        <translation>Code HTTP %1</translation>
    </message>
    <message>
        <source>%1, after %2 to %3</source>
        <extracomment>%1: what came before, %2: countText(quint64(report.redirects.size()),QStringLiteral(&quot;r, %3: report.redirects.constLast()</extracomment>
        <translation>%1, après %2 vers %3</translation>
    </message>
    <message>
        <source>not JSON (it would be delivered as it is)</source>
        <translation>pas du JSON (serait livré tel quel)</translation>
    </message>
    <message>
        <source>%1 and more types</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1 et d&apos;autres types</translation>
    </message>
    <message>
        <source>The name server did not answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Le serveur de noms n&apos;a pas répondu en %1 s.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s name server, or use the camera&apos;s address.</source>
        <translation>Vérifiez le serveur de noms de cet ordinateur, ou utilisez l&apos;adresse de la caméra.</translation>
    </message>
    <message>
        <source>Connected, but no TLS handshake within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Connecté, mais pas de négociation TLS en %1 s.</translation>
    </message>
    <message>
        <source>Check that this port speaks TLS at all; when it is plain HTTP, the address begins with http://.</source>
        <translation>Vérifiez que ce port parle bien TLS ; si c&apos;est du HTTP non chiffré, l&apos;adresse commence par http://.</translation>
    </message>
    <message>
        <source>Connected, but no answer within %1 s.</source>
        <extracomment>%1: within</extracomment>
        <translation>Connecté, mais pas de réponse en %1 s.</translation>
    </message>
    <message>
        <source>The camera hangs or is overloaded; restart it when this lasts.</source>
        <translation>La caméra est bloquée ou surchargée ; redémarrez-la si cela dure.</translation>
    </message>
    <message>
        <source>No connection to the proxy %1 within %2 s.</source>
        <extracomment>%1: host.host(), %2: within</extracomment>
        <translation>Pas de connexion au proxy %1 en %2 s.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy and that it runs.</source>
        <translation>Vérifiez le proxy du point de terminaison et qu&apos;il fonctionne.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile (--cacert) to the authority that signed it (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: tls.chain.constLast().issuer, %2: pinAdvice(tls)</extracomment>
        <translation>Mettez dans le trust.caFile du point de terminaison (--cacert) l&apos;autorité de certification qui l&apos;a signé (%1) ; ou comparez l&apos;empreinte avec celle que montre la caméra et épinglez-la : %2.</translation>
    </message>
    <message>
        <source>Use a name that the certificate bears (%1); or compare the fingerprint with what the camera shows and pin it: %2.</source>
        <extracomment>%1: own.names.isEmpty()?own.subject:own.names.join(QStringLitera, %2: pinAdvice(tls)</extracomment>
        <translation>Utilisez un nom que porte le certificat (%1) ; ou comparez l&apos;empreinte avec celle que montre la caméra et épinglez-la : %2.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one: %1 of %2.</source>
        <extracomment>%1: own.pin, %2: own.subject</extracomment>
        <translation>La caméra présente un autre certificat que celui épinglé : %1 de %2.</translation>
    </message>
    <message>
        <source>Find out why it changed; only when that is in order, pin the new one: %1.</source>
        <extracomment>%1: pinAdvice(tls)</extracomment>
        <translation>Cherchez pourquoi il a changé ; seulement si c&apos;est normal, épinglez le nouveau : %1.</translation>
    </message>
    <message>
        <source>It offers %1.</source>
        <extracomment>%1: schemes.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>Elle propose %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong: correct them, or ask the camera&apos;s administrator for an account.</source>
        <translation>Le nom d&apos;utilisateur ou le mot de passe est faux : corrigez-les, ou demandez un compte à l&apos;administrateur de la caméra.</translation>
    </message>
    <message>
        <source>Give a user name and a password (--user with --password-file; in the configuration the method UsernamePassword).</source>
        <translation>Donnez un nom d&apos;utilisateur et un mot de passe (--user avec --password-file ; dans la configuration, la méthode UsernamePassword).</translation>
    </message>
    <message>
        <source>The token is wrong or has run out: renew it.</source>
        <translation>Le jeton est faux ou a expiré : renouvelez-le.</translation>
    </message>
    <message>
        <source>Give a token (in the configuration the method Bearer with a reference to it).</source>
        <translation>Donnez un jeton (dans la configuration, la méthode Bearer avec une référence à celui-ci).</translation>
    </message>
    <message>
        <source>Runnel answers Basic and Digest, and sends bearer tokens; switch one of these on in the camera.</source>
        <translation>Runnel répond à Basic et Digest, et envoie des jetons bearer ; activez l&apos;un d&apos;eux dans la caméra.</translation>
    </message>
    <message>
        <source>The camera may have refused the client certificate: check that it is still valid and signed by an authority that the camera trusts.</source>
        <translation>La caméra a peut-être refusé le certificat client : vérifiez qu&apos;il est encore valable et signé par une autorité de certification qu&apos;elle approuve.</translation>
    </message>
    <message>
        <source>The camera may want a client certificate: set one (--cert with --key; in the configuration the method Certificate). Else look at its log.</source>
        <translation>La caméra exige peut-être un certificat client : définissez-en un (--cert avec --key ; dans la configuration, la méthode Certificate). Sinon, consultez son journal.</translation>
    </message>
    <message>
        <source>The stream is open, but not one byte came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>Le flux est ouvert, mais aucun octet n&apos;est arrivé en %1 s.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), and check that it sends heartbeats more often than idleTimeoutSeconds. A proxy before it must not buffer.</source>
        <translation>Une caméra peut être silencieuse sans défaut : attendez plus longtemps (--timeout), et vérifiez qu&apos;elle envoie des signes de vie plus souvent que idleTimeoutSeconds. Un proxy placé devant elle ne doit pas mettre en tampon.</translation>
    </message>
    <message>
        <source>The stream is alive, but no event came for %1 s.</source>
        <extracomment>%1: secondsText(waited)</extracomment>
        <translation>Le flux est vivant, mais aucun événement n&apos;est arrivé en %1 s.</translation>
    </message>
    <message>
        <source>A quiet camera may be in order: wait longer (--timeout), or make it send a heartbeat event.</source>
        <translation>Une caméra peut être silencieuse sans défaut : attendez plus longtemps (--timeout), ou faites-lui envoyer un événement de signe de vie.</translation>
    </message>
    <message>
        <source>%1 came, but no complete event within %2 s.</source>
        <extracomment>%1: countText(bytes,QStringLiteral(&quot;byte&quot;)), %2: secondsText(waited)</extracomment>
        <translation>Reçu : %1, mais aucun événement complet en %2 s.</translation>
    </message>
    <message>
        <source>Check that this path is an event stream: each event is lines of &quot;field: value&quot; and ends with a blank line.</source>
        <translation>Vérifiez que ce chemin est un flux d&apos;événements : chaque événement se compose de lignes &quot;field: value&quot; et finit par une ligne vide.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>The camera answered with HTTP status %1</source>
        <extracomment>%1: status</extracomment>
        <translation>La caméra a répondu avec le code HTTP %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <extracomment>%1: QString::fromUtf8(body)</extracomment>
        <translation>Sa réponse : %1</translation>
    </message>
    <message>
        <source>An interim answer must be followed by a final one; check the camera or the proxy before it.</source>
        <translation>Une réponse intermédiaire doit être suivie d&apos;une réponse finale ; vérifiez la caméra ou le proxy placé devant elle.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s authentication: its method, user name, password or token.</source>
        <translation>Vérifiez l&apos;authentification du point de terminaison : méthode, nom d&apos;utilisateur, mot de passe ou jeton.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, asks for a client certificate.</source>
        <translation>La caméra, ou le proxy placé devant elle, demande un certificat client.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s authentication to the method Certificate with certificate and key.</source>
        <translation>Réglez l&apos;authentification du point de terminaison sur la méthode Certificate, avec certificat et clé.</translation>
    </message>
    <message>
        <source>The camera, or the proxy before it, does not accept the client certificate: it was revoked, is expired, or its authority is not trusted there.</source>
        <translation>La caméra, ou le proxy placé devant elle, n&apos;accepte pas le certificat client : il est révoqué ou expiré, ou son autorité de certification n&apos;y est pas approuvée.</translation>
    </message>
    <message>
        <source>Give the endpoint a valid client certificate of an authority that the server trusts; its log says which.</source>
        <translation>Donnez au point de terminaison un certificat client valable d&apos;une autorité de certification que le serveur approuve ; son journal dit laquelle.</translation>
    </message>
    <message>
        <source>This port speaks TLS: begin the address with https://.</source>
        <translation>Ce port parle TLS : commencez l&apos;adresse par https://.</translation>
    </message>
    <message>
        <source>Give the account on the camera the right to read events.</source>
        <translation>Donnez au compte sur la caméra le droit de lire les événements.</translation>
    </message>
    <message>
        <source>Check the path in the endpoint&apos;s address.</source>
        <translation>Vérifiez le chemin dans l&apos;adresse du point de terminaison.</translation>
    </message>
    <message>
        <source>The camera says that there is nothing to stream; check that its event stream is switched on.</source>
        <translation>La caméra dit qu&apos;elle n&apos;a aucun flux à envoyer ; vérifiez que son flux d&apos;événements est activé.</translation>
    </message>
    <message>
        <source>An event stream is answered with status 200; check the address.</source>
        <translation>Un flux d&apos;événements répond avec le code 200 ; vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s address to where the stream is.</source>
        <translation>Mettez dans l&apos;adresse du point de terminaison le lieu du flux.</translation>
    </message>
    <message>
        <source>The camera is busy or takes no more readers; Runnel tries again.</source>
        <translation>La caméra est occupée ou n&apos;accepte plus de lecteurs ; Runnel réessaie.</translation>
    </message>
    <message>
        <source>The camera rejects the request; check the address and the headers.</source>
        <translation>La caméra rejette la requête ; vérifiez l&apos;adresse et les en-têtes.</translation>
    </message>
    <message>
        <source>The camera has a problem of its own; Runnel tries again. Restart it when this lasts.</source>
        <translation>La caméra a un problème interne ; Runnel réessaie. Redémarrez-la si cela dure.</translation>
    </message>
    <message>
        <source>The camera names no content type.</source>
        <translation>La caméra n&apos;indique aucun type de contenu.</translation>
    </message>
    <message>
        <source>The camera sends %1, not text/event-stream.</source>
        <extracomment>%1: QString::fromUtf8(essence.left(80))</extracomment>
        <translation>La caméra envoie %1, et non text/event-stream.</translation>
    </message>
    <message>
        <source>Check the path in the address; when it is right, set acceptAnyContentType on the endpoint.</source>
        <translation>Vérifiez le chemin dans l&apos;adresse ; s&apos;il est juste, définissez acceptAnyContentType sur le point de terminaison.</translation>
    </message>
    <message>
        <source>The camera&apos;s answer has no header at all, or more than can be taken (100 of them, 256 KiB).</source>
        <translation>La réponse de la caméra n&apos;a aucun en-tête, ou plus qu&apos;on ne peut en prendre (100 en-têtes, 256 Kio).</translation>
    </message>
    <message>
        <source>Make the camera or the proxy before it send fewer headers; when it sends none, set acceptAnyContentType on the endpoint.</source>
        <translation>Réglez la caméra ou le proxy placé devant elle pour envoyer moins d&apos;en-têtes ; si elle n&apos;en envoie aucun, définissez acceptAnyContentType sur le point de terminaison.</translation>
    </message>
    <message>
        <source>The camera sends response headers without an end.</source>
        <translation>La caméra envoie des en-têtes de réponse sans fin.</translation>
    </message>
    <message>
        <source>Look what answers at this address; no camera should. Until it is mended, disable the endpoint.</source>
        <translation>Voyez ce qui répond à cette adresse ; une caméra ne devrait pas faire cela. D&apos;ici là, désactivez le point de terminaison.</translation>
    </message>
    <message>
        <source>The stream is encoded (%1), although none was asked for.</source>
        <extracomment>%1: QString::fromUtf8(encoding.left(80))</extracomment>
        <translation>Le flux est encodé (%1), bien que rien de tel n&apos;ait été demandé.</translation>
    </message>
    <message>
        <source>Switch compression off for this path in the camera or in the proxy before it.</source>
        <translation>Désactivez la compression pour ce chemin, dans la caméra ou dans le proxy placé devant elle.</translation>
    </message>
    <message>
        <source>The camera ended the stream.</source>
        <translation>La caméra a mis fin au flux.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, look at the camera&apos;s log.</source>
        <translation>Runnel se reconnecte ; si cela se répète, consultez le journal de la caméra.</translation>
    </message>
    <message>
        <source>Nothing listens at the camera&apos;s port.</source>
        <translation>Rien n&apos;écoute sur le port de la caméra.</translation>
    </message>
    <message>
        <source>Check that the camera&apos;s service runs and that the port in the address is right.</source>
        <translation>Vérifiez que le service de la caméra fonctionne et que le port dans l&apos;adresse est juste.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of the stream.</source>
        <translation>La connexion a été coupée au milieu du flux.</translation>
    </message>
    <message>
        <source>Runnel connects again; when this repeats, check the network and the camera.</source>
        <translation>Runnel se reconnecte ; si cela se répète, vérifiez le réseau et la caméra.</translation>
    </message>
    <message>
        <source>The connection ended without an answer in HTTP.</source>
        <translation>La connexion s&apos;est terminée sans réponse en HTTP.</translation>
    </message>
    <message>
        <source>Check that the address has the right scheme (http or https) and port.</source>
        <translation>Vérifiez que l&apos;adresse a le bon schéma (http ou https) et le bon port.</translation>
    </message>
    <message>
        <source>The host name cannot be resolved.</source>
        <translation>Le nom d&apos;hôte ne peut pas être résolu.</translation>
    </message>
    <message>
        <source>Check the name in the address and the name server.</source>
        <translation>Vérifiez le nom dans l&apos;adresse et le serveur de noms.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La caméra ne répond pas.</translation>
    </message>
    <message>
        <source>Check that it is switched on and that a firewall lets the port through.</source>
        <translation>Vérifiez qu&apos;elle est sous tension et qu&apos;un pare-feu laisse passer le port.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Le proxy ne laisse pas passer la connexion : %1.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s proxy.</source>
        <translation>Vérifiez le proxy du point de terminaison.</translation>
    </message>
    <message>
        <source>What the camera sends is not HTTP: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>Ce qu&apos;envoie la caméra n&apos;est pas du HTTP : %1.</translation>
    </message>
    <message>
        <source>Check that the port in the address is that of its web server.</source>
        <translation>Vérifiez que le port dans l&apos;adresse est celui de son serveur web.</translation>
    </message>
    <message>
        <source>The camera cannot be reached: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>La caméra est injoignable : %1.</translation>
    </message>
    <message>
        <source>Check the network between here and the camera.</source>
        <translation>Vérifiez le réseau entre ici et la caméra.</translation>
    </message>
    <message>
        <source>The connection failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>La connexion a échoué : %1.</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <extracomment>%1: text</extracomment>
        <translation>La négociation TLS a échoué : %1.</translation>
    </message>
    <message>
        <source>The camera must speak TLS 1.2 or later on this port; check whether it asks for a client certificate.</source>
        <translation>La caméra doit parler TLS 1.2 ou plus récent sur ce port ; vérifiez si elle demande un certificat client.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>Ce qui répond sur ce port ne parle pas TLS (%1).</translation>
    </message>
    <message>
        <source>Check the port; when the camera offers plain HTTP only, the address begins with http://.</source>
        <translation>Vérifiez le port ; si la caméra n&apos;offre que du HTTP non chiffré, l&apos;adresse commence par http://.</translation>
    </message>
    <message>
        <source>The camera speaks only a TLS older than 1.2 (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>La caméra ne parle qu&apos;un TLS antérieur à 1.2 (%1).</translation>
    </message>
    <message>
        <source>Update the camera&apos;s firmware or switch TLS 1.2 on in it; when it cannot, put a gateway before it that can.</source>
        <translation>Mettez à jour le micrologiciel de la caméra ou activez-y TLS 1.2 ; si elle ne le peut pas, placez devant elle une passerelle qui le peut.</translation>
    </message>
    <message>
        <source>The camera refuses the client&apos;s certificate, or its want (%1).</source>
        <extracomment>%1: text</extracomment>
        <translation>La caméra refuse le certificat du client, ou son absence (%1).</translation>
    </message>
    <message>
        <source>Set a client certificate that the camera&apos;s authority signed (method Certificate with certificate and key).</source>
        <translation>Définissez un certificat client signé par l&apos;autorité de certification de la caméra (méthode Certificate avec certificat et clé).</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.expiryDate())</extracomment>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Renew it on the camera; when its date is in the future, check this computer&apos;s clock.</source>
        <translation>Renouvelez-le sur la caméra ; si sa date est dans le futur, vérifiez l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2.</source>
        <extracomment>%1: subject, %2: dateText(certificate.effectiveDate())</extracomment>
        <translation>Le certificat de %1 n&apos;est valable qu&apos;à partir du %2.</translation>
    </message>
    <message>
        <source>Check the clock of this computer and that of the camera.</source>
        <translation>Vérifiez l&apos;horloge de cet ordinateur et celle de la caméra.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for the host in the address.</source>
        <extracomment>%1: subject</extracomment>
        <translation>Le certificat de %1 n&apos;a pas été émis pour l&apos;hôte de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Use the name that the certificate bears, or pin the certificate.</source>
        <translation>Utilisez le nom que porte le certificat, ou épinglez le certificat.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>Le certificat de %1 n&apos;est pas approuvé : %2.</translation>
    </message>
    <message>
        <source>Set the endpoint&apos;s trust.caFile to the authority that signed it, or pin it.</source>
        <translation>Mettez dans le trust.caFile du point de terminaison l&apos;autorité de certification qui l&apos;a signé, ou épinglez-le.</translation>
    </message>
    <message>
        <source>The certificate of %1 was refused: %2.</source>
        <extracomment>%1: subject, %2: worst.errorString()</extracomment>
        <translation>Le certificat de %1 a été refusé : %2.</translation>
    </message>
    <message>
        <source>Give the camera a valid certificate.</source>
        <translation>Donnez à la caméra un certificat valable.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one.</source>
        <translation>La caméra présente un autre certificat que celui épinglé.</translation>
    </message>
    <message>
        <source>Find out why it changed; when that is in order, pin the new one.</source>
        <translation>Cherchez pourquoi il a changé ; si c&apos;est normal, épinglez le nouveau.</translation>
    </message>
    <message>
        <source>No connection within %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Pas de connexion en %1 s.</translation>
    </message>
    <message>
        <source>Check that the camera is switched on and that a firewall lets the port through.</source>
        <translation>Vérifiez que la caméra est sous tension et qu&apos;un pare-feu laisse passer le port.</translation>
    </message>
    <message>
        <source>Not one byte came for %1 s.</source>
        <extracomment>%1: seconds(limit)</extracomment>
        <translation>Aucun octet n&apos;est arrivé depuis %1 s.</translation>
    </message>
    <message>
        <source>Check the camera and the network; when it is just quiet, raise idleTimeoutSeconds.</source>
        <translation>Vérifiez la caméra et le réseau ; si elle est simplement silencieuse, augmentez idleTimeoutSeconds.</translation>
    </message>
    <message>
        <source>No %1 came for %2 s.</source>
        <extracomment>%1: QString::fromUtf8(type), %2: seconds(limit)</extracomment>
        <translation>Aucun %1 n&apos;est arrivé depuis %2 s.</translation>
    </message>
    <message>
        <source>The camera is connected but may not be watching; check its analytics.</source>
        <translation>La caméra est connectée mais ne surveille peut-être pas ; vérifiez son analyse.</translation>
    </message>
    <message>
        <source>The camera redirects to another server: %1.</source>
        <extracomment>%1: target.left(200)</extracomment>
        <translation>La caméra redirige vers un autre serveur : %1.</translation>
    </message>
    <message>
        <source>When that is right, set the endpoint&apos;s address to it.</source>
        <translation>Si c&apos;est normal, mettez-le dans l&apos;adresse du point de terminaison.</translation>
    </message>
    <message>
        <source>The camera redirects more than %1 times.</source>
        <extracomment>%1: limit</extracomment>
        <translation>La caméra redirige plus de %1 fois.</translation>
    </message>
    <message>
        <source>The bearer token holds a line break.</source>
        <translation>Le jeton bearer contient un saut de ligne.</translation>
    </message>
    <message>
        <source>Store the token alone, without a line break behind it.</source>
        <translation>Enregistrez le jeton seul, sans saut de ligne à la fin.</translation>
    </message>
    <message>
        <source>The header %1 cannot be set.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>L&apos;en-tête %1 ne peut pas être défini.</translation>
    </message>
    <message>
        <source>Remove it: Runnel or the connection sets it.</source>
        <translation>Supprimez-le : Runnel ou la connexion le définit.</translation>
    </message>
    <message>
        <source>The header %1 holds a line break.</source>
        <extracomment>%1: QString::fromLatin1(name)</extracomment>
        <translation>L&apos;en-tête %1 contient un saut de ligne.</translation>
    </message>
    <message>
        <source>A header is one line; mend its value or the secret behind it.</source>
        <translation>Un en-tête tient sur une ligne ; corrigez sa valeur ou le secret correspondant.</translation>
    </message>
    <message>
        <source>The address is not an http or https URL.</source>
        <translation>L&apos;adresse n&apos;est pas une URL http ou https.</translation>
    </message>
    <message>
        <source>Write it as http://HOST:PORT/PATH or https://HOST:PORT/PATH.</source>
        <translation>Écrivez-la sous la forme http://HOST:PORT/PATH ou https://HOST:PORT/PATH.</translation>
    </message>
    <message>
        <source>Credentials would go over plain HTTP, where everyone on the way can read them.</source>
        <translation>Des identifiants passeraient en HTTP non chiffré, lisibles par tous en chemin.</translation>
    </message>
    <message>
        <source>Use https, or consent with &quot;allowPlain&quot;: true in the endpoint&apos;s authentication.</source>
        <translation>Utilisez https, ou consentez-y avec &quot;allowPlain&quot;: true dans l&apos;authentification du point de terminaison.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <extracomment>%1: path</extracomment>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it exists and that the service&apos;s user may read it.</source>
        <translation>Vérifiez qu&apos;il existe et que l&apos;utilisateur du service a le droit de le lire.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 4 MiB.</source>
        <extracomment>%1: path</extracomment>
        <translation>Le fichier %1 dépasse 4 Mio.</translation>
    </message>
    <message>
        <source>Put only the certificates that are needed into it.</source>
        <translation>Mettez-y seulement les certificats nécessaires.</translation>
    </message>
    <message>
        <source>The client certificate is neither PEM nor PKCS#12 that the passphrase opens.</source>
        <translation>Le certificat client n&apos;est ni du PEM ni du PKCS#12 que la phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>Check the certificate and its passphrase.</source>
        <translation>Vérifiez le certificat et sa phrase secrète.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read.</source>
        <translation>La clé privée du certificat client ne peut pas être lue.</translation>
    </message>
    <message>
        <source>It must be PEM; when it is encrypted, set the passphrase too.</source>
        <translation>Elle doit être en PEM ; si elle est chiffrée, donnez aussi la phrase secrète.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate in PEM form.</source>
        <extracomment>%1: path</extracomment>
        <translation>Le fichier CA %1 ne contient aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>Name the file with the certificates to trust.</source>
        <translation>Indiquez le fichier avec les certificats à approuver.</translation>
    </message>
    <message>
        <source>The pin is not a SHA-256 fingerprint.</source>
        <translation>L&apos;empreinte épinglée n&apos;est pas une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>Write it as sha256: and 64 hexadecimal digits.</source>
        <translation>Écrivez-la sous la forme sha256: suivie de 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>this comment has no end</source>
        <translation>ce commentaire n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>this { has no }</source>
        <translation>cette { n&apos;a pas de }</translation>
    </message>
    <message>
        <source>a block does not belong here: a variable file holds only lines of the form name = value</source>
        <translation>un bloc n&apos;a pas sa place ici : un fichier de variables ne contient que des lignes de la forme nom = valeur</translation>
    </message>
    <message>
        <source>a = is missing behind &quot;%1&quot;</source>
        <extracomment>%1: member.name</extracomment>
        <translation>il manque un = après &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the line should end here; values are literals, nothing is computed</source>
        <translation>la ligne devrait finir ici ; les valeurs sont littérales, rien n&apos;est calculé</translation>
    </message>
    <message>
        <source>a name should stand here</source>
        <translation>il faudrait un nom ici</translation>
    </message>
    <message>
        <source>this is nested deeper than %1 levels</source>
        <extracomment>%1: JsonParser::maximumDepth</extracomment>
        <translation>ceci est imbriqué sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a value should stand here</source>
        <translation>il faudrait une valeur ici</translation>
    </message>
    <message>
        <source>this [ has no ]</source>
        <translation>ce [ n&apos;a pas de ]</translation>
    </message>
    <message>
        <source>a comma or ] is missing here</source>
        <translation>il manque une virgule ou un ] ici</translation>
    </message>
    <message>
        <source>this number has no end</source>
        <translation>ce nombre n&apos;a pas de fin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be computed; write its value here, in quotes when it is a text</source>
        <extracomment>%1: word.left(64)</extracomment>
        <translation>il faudrait calculer &quot;%1&quot; ; écrivez ici sa valeur, entre guillemets si c&apos;est un texte</translation>
    </message>
    <message>
        <source>this text has no closing quotes</source>
        <translation>ce texte n&apos;a pas de guillemets fermants</translation>
    </message>
    <message>
        <source>%1{ would have to be computed; a variable file holds literal values only</source>
        <extracomment>%1: QLatin1Char(c)</extracomment>
        <translation>il faudrait calculer %1{ ; un fichier de variables ne contient que des valeurs littérales</translation>
    </message>
    <message>
        <source>this is no escape of a text: \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</source>
        <translation>ce n&apos;est pas une séquence d&apos;échappement de texte : \n \r \t \&quot; \\ \uNNNN \UNNNNNNNN</translation>
    </message>
    <message>
        <source>a name should follow &lt;&lt;</source>
        <translation>un nom devrait suivre &lt;&lt;</translation>
    </message>
    <message>
        <source>the line should end here</source>
        <translation>la ligne devrait finir ici</translation>
    </message>
    <message>
        <source>the line &quot;%1&quot; that would end this text is missing</source>
        <extracomment>%1: mark.left(64)</extracomment>
        <translation>la ligne &quot;%1&quot; qui finirait ce texte manque</translation>
    </message>
    <message>
        <source>${ would have to be computed; a variable file holds literal values only</source>
        <translation>il faudrait calculer ${ ; un fichier de variables ne contient que des valeurs littérales</translation>
    </message>
    <message>
        <source>the file is larger than 16 MiB</source>
        <translation>le fichier dépasse 16 Mio</translation>
    </message>
    <message>
        <source>the file is not UTF-8</source>
        <translation>le fichier n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1: not carried over: %2.</source>
        <extracomment>%1: members.path(), %2: left.join(QStringLiteral(&quot;, &quot;))</extracomment>
        <translation>%1 : non repris : %2.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; lies in Azure. Store it here: runnel secret set %1</source>
        <extracomment>%1: name</extracomment>
        <translation>Le secret &quot;%1&quot; se trouve dans Azure. Enregistrez-le ici : runnel secret set %1</translation>
    </message>
    <message>
        <source>%1: put the intermediate certificates behind the certificate itself.</source>
        <extracomment>%1: certificate.path()</extracomment>
        <translation>%1 : mettez les certificats intermédiaires après le certificat lui-même.</translation>
    </message>
    <message>
        <source>%1 is no JSON object and was left out.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 n&apos;est pas un objet JSON et a été omis.</translation>
    </message>
    <message>
        <source>%1: the trust list &quot;%2&quot; lies in Azure. Save its certificates as a file and name it as trust.caFile.</source>
        <extracomment>%1: trust.path(), %2: list</extracomment>
        <translation>%1 : la liste de confiance &quot;%2&quot; se trouve dans Azure. Enregistrez ses certificats dans un fichier et indiquez-le dans trust.caFile.</translation>
    </message>
    <message>
        <source>%1 is of the type &quot;%2&quot;, which is no event stream; left out.</source>
        <extracomment>%1: one.path(), %2: type</extracomment>
        <translation>%1 est du type &quot;%2&quot;, qui n&apos;est pas un flux d&apos;événements ; omis.</translation>
    </message>
    <message>
        <source>%1 goes to &quot;%2&quot;; Runnel knows only Mqtt.</source>
        <extracomment>%1: one.path(), %2: target</extracomment>
        <translation>%1 va vers &quot;%2&quot; ; Runnel ne connaît que Mqtt.</translation>
    </message>
    <message>
        <source>%1 refers to no device; name its deviceRef.</source>
        <extracomment>%1: path</extracomment>
        <translation>%1 ne se réfère à aucun appareil ; indiquez son deviceRef.</translation>
    </message>
    <message>
        <source>%1: the broker&apos;s CA lies in the cluster. Save it as a file and name it as mqtt.tls.caFile.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1 : la CA du broker se trouve dans le cluster. Enregistrez-la dans un fichier et indiquez-le dans mqtt.tls.caFile.</translation>
    </message>
    <message>
        <source>%1: a service account&apos;s token counts only in the cluster; set mqtt.authentication.</source>
        <extracomment>%1: mqtt.path()</extracomment>
        <translation>%1 : le jeton d&apos;un compte de service ne vaut que dans le cluster ; définissez mqtt.authentication.</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
    </message>
    <message>
        <source>asset %1</source>
        <translation>équipement %1</translation>
    </message>
    <message>
        <source>The file switches its SSE connector off; here the cameras are on.</source>
        <translation>Le fichier désactive son connecteur SSE ; ici, les caméras sont activées.</translation>
    </message>
    <message>
        <source>this is no variable file: an object should stand here</source>
        <translation>ce n&apos;est pas un fichier de variables : il faudrait un objet ici</translation>
    </message>
    <message>
        <source>there are no namespaced_devices in this file</source>
        <translation>ce fichier ne contient pas de namespaced_devices</translation>
    </message>
    <message>
        <source>No broker is set up.</source>
        <translation>Aucun broker n&apos;est configuré.</translation>
    </message>
    <message>
        <source>Name it in the panel under Set up, or as mqtt.host in the configuration.</source>
        <translation>Indiquez-le dans le panneau sous Configuration, ou dans mqtt.host du fichier de configuration.</translation>
    </message>
    <message>
        <source>the name service does not answer</source>
        <translation>le service de noms ne répond pas</translation>
    </message>
    <message>
        <source>What listens at %1:%2 does not answer the TLS handshake.</source>
        <extracomment>%1: host, %2: QString::number(port)</extracomment>
        <translation>Ce qui écoute à %1:%2 ne répond pas à la négociation TLS.</translation>
    </message>
    <message>
        <source>Check that the port is the one for TLS, and that the broker is healthy.</source>
        <translation>Vérifiez que le port est celui de TLS, et que le broker va bien.</translation>
    </message>
    <message>
        <source>The broker did not acknowledge the test message in time.</source>
        <translation>Le broker n&apos;a pas acquitté à temps le message de test.</translation>
    </message>
    <message>
        <source>This test connects as %1, so as not to throw out the running connection; a broker that admits only %2 refuses the test, but not Runnel.</source>
        <extracomment>%1: report.clientId, %2: report.ownClientId</extracomment>
        <translation>Ce test se connecte sous le nom %1, pour ne pas éjecter la connexion en cours ; un broker qui n&apos;admet que %2 refuse le test, mais pas Runnel.</translation>
    </message>
    <message>
        <source>Let this user, or the client %1, publish to %2 in the broker&apos;s access rules, or test with a topic of a route.</source>
        <extracomment>%1: report.clientId, %2: topicOf(report)</extracomment>
        <translation>Autorisez cet utilisateur, ou le client %1, à publier sur %2 dans les règles d&apos;accès du broker, ou testez avec le topic d&apos;une route.</translation>
    </message>
    <message>
        <source>Test with another topic.</source>
        <translation>Testez avec un autre topic.</translation>
    </message>
    <message>
        <source>With MQTT 3.1.1 a broker hangs up on a message that it refuses: check its access rules for %1; its log says more.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>En MQTT 3.1.1, un broker raccroche sur un message qu&apos;il refuse : vérifiez ses règles d&apos;accès pour %1 ; son journal en dit plus.</translation>
    </message>
    <message>
        <source>MQTT 3.1.1 acknowledges also what the broker&apos;s rules throw away, and the message did not come back.</source>
        <translation>MQTT 3.1.1 acquitte aussi ce que les règles du broker rejettent, et le message n&apos;est pas revenu.</translation>
    </message>
    <message>
        <source>Look with a subscriber of your own whether it arrives on %1; if not, allow it in the broker&apos;s access rules.</source>
        <extracomment>%1: topicOf(report)</extracomment>
        <translation>Vérifiez avec votre propre abonné s&apos;il arrive sur %1 ; sinon, autorisez-le dans les règles d&apos;accès du broker.</translation>
    </message>
    <message>
        <source>The topic of the test message cannot be used: %1.</source>
        <extracomment>%1: request.topic.isEmpty()?QStringLiteral(&quot;it is empty&quot;):error.</extracomment>
        <translation>Le topic du message de test est inutilisable : %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>There is no room for %1 (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>Il n&apos;y a pas de place pour %1 (%2).</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <extracomment>%1: escapedForDisplay(path), %2: why</extracomment>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>there is a file of that name</source>
        <translation>un fichier de ce nom existe déjà</translation>
    </message>
    <message>
        <source>The support bundle could not be packed.</source>
        <translation>Le fichier d&apos;assistance n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Veuillez le signaler.</translation>
    </message>
    <message>
        <source>Open files, at most</source>
        <translation>Fichiers ouverts, au plus</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <extracomment>%1: escapedForDisplay(path)</extracomment>
        <translation>%1 : absent</translation>
    </message>
    <message>
        <source>%1 %2 uid %3 gid %4 %5 %6</source>
        <extracomment>%1: found.st_mode&amp;07777, %2: 4, %3: 8, %4: QLatin1Char(&apos;0&apos;), %5: qint64(found.st_size), %6: 12</extracomment>
        <translation>%1 %2 uid %3 gid %4 %5 %6</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <extracomment>%1: code</extracomment>
        <translation>ne peut pas être ouvert (%1)</translation>
    </message>
    <message>
        <source>rights, bytes, owner, changed, path</source>
        <translation>droits, octets, propriétaire, modifié, chemin</translation>
    </message>
    <message>
        <source>no configuration file</source>
        <translation>aucun fichier de configuration</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d&apos;autres</translation>
    </message>
    <message>
        <source>versions of the databases&apos; tables</source>
        <translation>versions des tables des bases de données</translation>
    </message>
    <message>
        <source>file system of the state: %1, %2 of %3 free%4</source>
        <extracomment>%1: QString::fromLatin1(storage.fileSystemType()), %2: c.formattedDataSize(storage.bytesAvailable()), %3: c.formattedDataSize(storage.bytesTotal()), %4: storage.isReadOnly()?QStringLiteral(&quot;, read-only&quot;):QString()</extracomment>
        <translation>système de fichiers de l&apos;état : %1, %2 libres sur %3%4</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <extracomment>%1: what came before</extracomment>
        <translation>%1, en lecture seule</translation>
    </message>
    <message>
        <source>Too many sign in at once.</source>
        <translation>Trop de personnes se connectent en même temps.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Only an engineer may change who signs in.</source>
        <translation>Seul un ingénieur peut modifier qui se connecte.</translation>
    </message>
    <message>
        <source>Too much waits for an answer.</source>
        <translation>Trop de demandes attendent une réponse.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de PIN erronés.</translation>
    </message>
    <message>
        <source>Wait %1 s, or let an engineer unlock this person.</source>
        <extracomment>%1: seconds.count()</extracomment>
        <translation>Attendez %1 s, ou faites débloquer cette personne par un ingénieur.</translation>
    </message>
    <message>
        <source>The list of people is in use, or its directory cannot be written.</source>
        <translation>La liste des personnes est en cours d&apos;utilisation, ou son répertoire est protégé en écriture.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is nobody of this name.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Revoyez la liste.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Ce PIN est faux.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The one before it counts again.</source>
        <translation>La précédente compte à nouveau.</translation>
    </message>
    <message>
        <source>It is begun anew.</source>
        <translation>Elle est recommencée.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Revoyez la liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Somebody new needs a PIN.</source>
        <translation>Une nouvelle personne a besoin d&apos;un PIN.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Donnez-en un.</translation>
    </message>
    <message>
        <source>There are too many people.</source>
        <translation>Il y a trop de personnes.</translation>
    </message>
    <message>
        <source>Remove somebody who has left.</source>
        <translation>Supprimez quelqu&apos;un qui est parti.</translation>
    </message>
    <message>
        <source>This is the last engineer. Without one, anybody at the panel may change everything.</source>
        <translation>C&apos;est le dernier ingénieur. Sans ingénieur, n&apos;importe qui au panneau peut tout modifier.</translation>
    </message>
    <message>
        <source>Set up another engineer first, or confirm it.</source>
        <translation>Configurez d&apos;abord un autre ingénieur, ou confirmez.</translation>
    </message>
    <message>
        <source>There is no engineer yet, so anybody may change everything.</source>
        <translation>Il n&apos;y a pas encore d&apos;ingénieur : n&apos;importe qui peut tout modifier.</translation>
    </message>
    <message>
        <source>Set up an engineer first.</source>
        <translation>Configurez d&apos;abord un ingénieur.</translation>
    </message>
    <message>
        <source>The list of people cannot be used (%1: %2); nobody can sign in.</source>
        <extracomment>%1: QFileInfo(path).fileName(), %2: why</extracomment>
        <translation>La liste des personnes est inutilisable (%1 : %2) ; personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Whoever administers this machine sets it up again: runnel people set NAME engineer.</source>
        <translation>L&apos;administrateur de cette machine la rétablit : runnel people set NAME engineer.</translation>
    </message>
    <message>
        <source>The list of people cannot be written (%1: %2).</source>
        <extracomment>%1: path, %2: why</extracomment>
        <translation>La liste des personnes ne peut pas être écrite (%1 : %2).</translation>
    </message>
    <message>
        <source>Check the permissions of the state directory and the space on its disk.</source>
        <translation>Vérifiez les droits sur le répertoire d&apos;état et l&apos;espace sur son disque.</translation>
    </message>
    <message>
        <source>it is gone, and an older one is there</source>
        <translation>elle a disparu, et il en reste une plus ancienne</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>its group or others may read or write it</source>
        <translation>son groupe ou d&apos;autres peuvent la lire ou l&apos;écrire</translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation>elle appartient à un autre utilisateur</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>elle ne peut pas être lue</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>elle est endommagée</translation>
    </message>
    <message>
        <source>another version of Runnel wrote it</source>
        <translation>une autre version de Runnel l&apos;a écrite</translation>
    </message>
    <message>
        <source>A name has to be there, and begins and ends with no space.</source>
        <translation>Un nom est nécessaire, sans espace au début ni à la fin.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <extracomment>%1: Person::longestName</extracomment>
        <translation>Un nom a au plus %1 lettres.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen.</source>
        <translation>Le nom contient des signes invisibles.</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <extracomment>%1: fewestDigits, %2: mostDigits</extracomment>
        <translation>Un PIN a de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>a unit has at most %1 characters</source>
        <extracomment>%1: longest</extracomment>
        <translation>une unité a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a unit must not contain control characters</source>
        <translation>une unité ne doit pas contenir de caractères de contrôle</translation>
    </message>
</context>
<context>
    <name>EndpointText</name>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>trop ancien</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Heartbeat %1 ago</source>
        <translation>Signe de vie il y a %1</translation>
    </message>
    <message>
        <source>Last event %1 ago</source>
        <translation>Dernier événement il y a %1</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Encore aucun événement</translation>
    </message>
    <message>
        <source>Analytics: not known now</source>
        <translation>Analyse : inconnue en ce moment</translation>
    </message>
    <message>
        <source>Trying now</source>
        <translation>Essai en cours</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Essai dans %1</translation>
    </message>
    <message>
        <source>The camera says that it does not look.</source>
        <translation>La caméra dit qu&apos;elle ne surveille pas.</translation>
    </message>
    <message>
        <source>Switch its analytics on, at the camera.</source>
        <translation>Activez son analyse, sur la caméra.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>aucun événement</translation>
    </message>
    <message>
        <source>In %1 · out %2</source>
        <translation>Reçus %1 · livrés %2</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>reconnexions %1</translation>
    </message>
    <message>
        <source>%1 received, %2 delivered</source>
        <translation>%1 reçus, %2 livrés</translation>
    </message>
    <message>
        <source>reconnects: %1</source>
        <translation>reconnexions : %1</translation>
    </message>
    <message>
        <source>nothing delivered lately</source>
        <translation>rien de livré récemment</translation>
    </message>
    <message>
        <source>half within %1, 99 % within %2</source>
        <translation>la moitié en %1, 99 % en %2</translation>
    </message>
    <message>
        <source>Runnel&apos;s own</source>
        <translation>celui de Runnel</translation>
    </message>
    <message>
        <source>the camera&apos;s</source>
        <translation>celui de la caméra</translation>
    </message>
    <message>
        <source>good for %1, until %2</source>
        <translation>encore valable %1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>EXPIRÉ le %1</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>aucune route</translation>
    </message>
    <message>
        <source>no route takes it</source>
        <translation>aucune route ne le prend</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend l&apos;acq.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Payload %1; topic %2</source>
        <translation>Charge utile %1 ; topic %2</translation>
    </message>
    <message>
        <source>Acknowledged by the broker after %1</source>
        <translation>Acquitté par le broker après %1</translation>
    </message>
    <message>
        <source>No route takes it</source>
        <translation>Aucune route ne le prend</translation>
    </message>
    <message>
        <source>Waiting for the broker&apos;s acknowledgement</source>
        <translation>En attente de l&apos;acquittement du broker</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu : %1</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Caméra : %1</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Point de terminaison : %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type : %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Topic : %1</translation>
    </message>
    <message>
        <source>At the broker: %1</source>
        <translation>Au broker : %1</translation>
    </message>
    <message>
        <source>Payload: %1</source>
        <translation>Charge utile : %1</translation>
    </message>
    <message>
        <source>Payload: the first %1 of %2</source>
        <translation>Charge utile (début) : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>HandoverText</name>
    <message>
        <source>Shift handover</source>
        <translation>Relève de poste</translation>
    </message>
    <message>
        <source>Shift handover: %1</source>
        <translation>Relève de poste : %1</translation>
    </message>
    <message>
        <source>%1 to %2 (%3). Made on %4 by %5.</source>
        <translation>%1 à %2 (%3). Établie le %4 par %5.</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 à %3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Handed over by: name, time, signature</source>
        <translation>Poste cédé par : nom, heure, signature</translation>
    </message>
    <message>
        <source>Taken over by: name, time, signature</source>
        <translation>Poste repris par : nom, heure, signature</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>Not listed, because there are too many: %1. The journal has them all.</source>
        <translation>Non listés, car trop nombreux : %1. Le journal les a tous.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>State at the end</source>
        <translation>État à la fin</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>En attente jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Not over at the end of the shift</source>
        <translation>Non terminées à la fin du poste</translation>
    </message>
    <message>
        <source>No alarm: everything was over and acknowledged.</source>
        <translation>Aucune alarme : tout était terminé et acquitté.</translation>
    </message>
    <message>
        <source>Alarms of the shift that are over</source>
        <translation>Alarmes du poste, terminées</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Leak alarms raised, priority %1</source>
        <translation>Alarmes de fuite déclenchées, priorité %1</translation>
    </message>
    <message>
        <source>Alarms of the connector raised</source>
        <translation>Alarmes du connecteur déclenchées</translation>
    </message>
    <message>
        <source>Outages begun</source>
        <translation>Interruptions commencées</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Mises en attente</translation>
    </message>
    <message>
        <source>No panel was open</source>
        <translation>Aucun panneau n&apos;était ouvert</translation>
    </message>
    <message>
        <source>Nobody had signed in</source>
        <translation>Personne ne s&apos;était connecté</translation>
    </message>
    <message>
        <source>%1, panel locked</source>
        <translation>%1, panneau verrouillé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Somebody else signed in</source>
        <translation>Une autre personne s&apos;est connectée</translation>
    </message>
    <message>
        <source>Nobody touched the panel; it locked</source>
        <translation>Personne n&apos;a touché le panneau ; il s&apos;est verrouillé</translation>
    </message>
    <message>
        <source>The panel was closed</source>
        <translation>Le panneau a été fermé</translation>
    </message>
    <message>
        <source>Cut off; nobody knows since when, at the latest %1</source>
        <translation>Coupé ; on ne sait pas depuis quand, au plus tard %1</translation>
    </message>
    <message>
        <source>Who was watching</source>
        <translation>Qui était au panneau</translation>
    </message>
    <message>
        <source>Nobody wrote down who was at the panel.</source>
        <translation>Personne n&apos;a noté qui était au panneau.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Wrong PINs: %1</source>
        <translation>PIN erronés : %1</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Nobody acknowledged, shelved or closed anything.</source>
        <translation>Personne n&apos;a acquitté, mis en attente ni clos quoi que ce soit.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Still shelved, until %1</source>
        <translation>Toujours en attente, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Still shelved</source>
        <translation>Toujours en attente</translation>
    </message>
    <message>
        <source>Nothing was shelved.</source>
        <translation>Rien n&apos;a été mis en attente.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Outages of streams and broker</source>
        <translation>Interruptions des flux et du broker</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>still so</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Times are those of the alarm: a stream is missed after %1 s, a broker after %2 s. Shorter outages are not listed.</source>
        <translation>Les délais sont ceux de l&apos;alarme : l&apos;absence d&apos;un flux compte après %1 s, celle du broker après %2 s. Les interruptions plus courtes ne sont pas listées.</translation>
    </message>
</context>
<context>
    <name>JournalCells</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2. Priority %3, %4, %5.</source>
        <translation>%1 : %2. Priorité %3, %4, %5.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Par %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message : %1</translation>
    </message>
    <message>
        <source>%1 by %2. Priority %3; before: %4; after: %5.</source>
        <translation>%1 par %2. Priorité %3 ; avant : %4 ; après : %5.</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>elle-même</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Caméra : %1</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identité : %1</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Wind from %1</source>
        <translation>Vent de secteur %1</translation>
    </message>
    <message>
        <source>No camera on the map</source>
        <translation>Aucune caméra sur le plan</translation>
    </message>
    <message>
        <source>No cameras are configured.</source>
        <translation>Aucune caméra n&apos;est configurée.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) have no position.</source>
        <translation>
            <numerusform>%n caméra n&apos;a pas de position.</numerusform>
            <numerusform>%n caméras n&apos;ont pas de position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n sans position</numerusform>
            <numerusform>%n sans position</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>NON SURVEILLÉ</translation>
    </message>
    <message>
        <source>NO SIGNAL</source>
        <translation>PAS DE SIGNAL</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>NE</source>
        <translation>NE</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>SW</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>NW</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Caméra %1</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non surveillé</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>pas de signal</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1</source>
        <translation>%1 alarmes, dont %2 de priorité 1</translation>
    </message>
    <message>
        <source>out of sight to the %1</source>
        <translation>hors de vue, direction %1</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sans position</translation>
    </message>
</context>
<context>
    <name>MapCameras</name>
    <message>
        <source>stale %1</source>
        <translation>obsolète %1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <translation>en connexion %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>en échec %1</translation>
    </message>
    <message>
        <source>no signal %1</source>
        <translation>pas de signal %1</translation>
    </message>
    <message>
        <source>nothing heard yet</source>
        <translation>encore rien reçu</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>analytics off</source>
        <translation>analyse arrêtée</translation>
    </message>
    <message>
        <source>analytics off since %1</source>
        <translation>analyse arrêtée depuis %1</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>works, but look</source>
        <translation>réussi, à examiner</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>A quiet camera may take a while.</source>
        <translation>Une caméra silencieuse peut prendre du temps.</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>%1 · valid until %2</source>
        <translation>%1 · valable jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>&lt; 1 ms</source>
        <translation>&lt; 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 every %2 s: missing three makes the camera stale.</source>
        <translation>%1 toutes les %2 s : s&apos;il en manque trois, la caméra est obsolète.</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose whom to trust</source>
        <translation>Choisir à qui se fier</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Épingler ce certificat</translation>
    </message>
    <message>
        <source>Accept any content type</source>
        <translation>Accepter tout type de contenu</translation>
    </message>
    <message>
        <source>Send it unencrypted</source>
        <translation>Envoyer non chiffré</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Utiliser https://</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutFacts</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The configuration before</source>
        <translation>Configuration précédente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Alarm journal</source>
        <translation>Journal des alarmes</translation>
    </message>
    <message>
        <source>Log, in the system&apos;s journal</source>
        <translation>Journal technique, dans celui du système</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal technique</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Runnel %1</source>
        <translation>Runnel %1</translation>
    </message>
    <message>
        <source>The source is under the Apache licence 2.0. This program links Qt Charts, so the program as it was built is distributed under the GPL, version 3. Both texts, and the notices of all libraries, are above.</source>
        <translation>Le code source est sous licence Apache 2.0. Ce programme est lié à Qt Charts ; le programme compilé est donc distribué sous la GPL, version 3. Les deux textes et les mentions de toutes les bibliothèques sont ci-dessus.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Where the files are</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>Mémoire utilisée</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>En marche depuis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>Runnel::AboutView</name>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
</context>
<context>
    <name>Runnel::ActionSheet</name>
    <message>
        <source>Choose how long.</source>
        <translation>Choisissez la durée.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Back by itself at %1.</source>
        <translation>Retour automatique à %1.</translation>
    </message>
    <message>
        <source>A new report raises it again.</source>
        <translation>Un nouveau signalement la déclenche à nouveau.</translation>
    </message>
    <message>
        <source>It stays out until an engineer puts it back.</source>
        <translation>Elle reste hors service jusqu&apos;à sa remise par un ingénieur.</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>Pour combien de temps ?</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>Shift end %1</source>
        <translation>Fin de poste %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>Close this alarm</source>
        <translation>Clore cette alarme</translation>
    </message>
    <message>
        <source>CLOSE IT</source>
        <translation>CLORE</translation>
    </message>
    <message>
        <source>No leak found</source>
        <translation>Aucune fuite trouvée</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>False report</source>
        <translation>Fausse alarme</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>TAKE OUT</source>
        <translation>METTRE HORS SERVICE</translation>
    </message>
    <message>
        <source>Camera in repair</source>
        <translation>Caméra en réparation</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Shelve this alarm</source>
        <translation>Mettre cette alarme en attente</translation>
    </message>
    <message>
        <source>SHELVE IT</source>
        <translation>METTRE EN ATTENTE</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Maintenance</translation>
    </message>
    <message>
        <source>Known, in repair</source>
        <translation>Connu, en réparation</translation>
    </message>
</context>
<context>
    <name>Runnel::AddCamera</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Seul un ingénieur peut modifier la configuration.</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Non enregistré. %1 %2</translation>
    </message>
    <message>
        <source>There is no broker yet: the events have nowhere to go. Set it up, then save.</source>
        <translation>Il n&apos;y a pas encore de broker : les événements ne vont nulle part. Configurez-le, puis enregistrez.</translation>
    </message>
    <message>
        <source>The secret would travel unencrypted: use https://, or consent to it.</source>
        <translation>Le secret passerait non chiffré : utilisez https://, ou consentez-y.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Il manque quelque chose : %1</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Pas prêt à enregistrer. %1 : %2</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>It can be saved all the same: the connector keeps trying.</source>
        <translation>Vous pouvez enregistrer quand même : le connecteur continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>Nothing is saved until the last step.</source>
        <translation>Rien n&apos;est enregistré avant la dernière étape.</translation>
    </message>
    <message>
        <source>Next: sign in and trust</source>
        <translation>Suite : connexion et confiance</translation>
    </message>
    <message>
        <source>Next: events and topics</source>
        <translation>Suite : événements et topics</translation>
    </message>
    <message>
        <source>Next: place on the map</source>
        <translation>Suite : position sur le plan</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et connecter</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une autre</translation>
    </message>
    <message>
        <source>Show all cameras</source>
        <translation>Voir toutes les caméras</translation>
    </message>
    <message>
        <source>Set up the broker</source>
        <translation>Configurer le broker</translation>
    </message>
    <message>
        <source>%1 is saved</source>
        <translation>%1 : enregistrée</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmActions</name>
    <message>
        <source>This alarm is over. Nothing needs to be done.</source>
        <translation>Cette alarme est terminée. Rien à faire.</translation>
    </message>
    <message>
        <source>Waiting for the connector…</source>
        <translation>En attente du connecteur…</translation>
    </message>
    <message>
        <source>Only an operator may act. Sign in as operator.</source>
        <translation>Seul un opérateur peut agir. Connectez-vous comme opérateur.</translation>
    </message>
    <message>
        <source>Only an engineer may put it back. Sign in as engineer.</source>
        <translation>Seul un ingénieur peut la remettre en service. Connectez-vous comme ingénieur.</translation>
    </message>
    <message>
        <source>Suppressed by design; it comes back by itself.</source>
        <translation>Supprimée par conception ; elle revient d&apos;elle-même.</translation>
    </message>
    <message>
        <source>ACKNOWLEDGED</source>
        <translation>ACQUITTÉE</translation>
    </message>
    <message>
        <source>ACKNOWLEDGE</source>
        <translation>ACQUITTER</translation>
    </message>
    <message>
        <source>Acknowledge: you have seen it. Key A</source>
        <translation>Acquitter : vous l&apos;avez vue. Touche A</translation>
    </message>
    <message>
        <source>SHELVE</source>
        <translation>MISE EN ATTENTE</translation>
    </message>
    <message>
        <source>Set aside for a time, with a reason. Key S</source>
        <translation>Mettre de côté pour un temps, avec un motif. Touche S</translation>
    </message>
    <message>
        <source>CLOSE</source>
        <translation>CLORE</translation>
    </message>
    <message>
        <source>It is over by your judgement, with a note. Key C</source>
        <translation>Terminée selon vous, avec une note. Touche C</translation>
    </message>
    <message>
        <source>UNSHELVE</source>
        <translation>FIN D&apos;ATTENTE</translation>
    </message>
    <message>
        <source>Back into the list, acknowledged by you.</source>
        <translation>Retour dans la liste, acquittée par vous.</translation>
    </message>
    <message>
        <source>Take out of service</source>
        <translation>Mettre hors service</translation>
    </message>
    <message>
        <source>PUT BACK INTO SERVICE</source>
        <translation>REMETTRE EN SERVICE</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmDetail</name>
    <message>
        <source>Another alarm, %1: %2</source>
        <translation>Autre alarme, %1 : %2</translation>
    </message>
    <message>
        <source>Detail of the selected alarm</source>
        <translation>Détail de l&apos;alarme choisie</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>Aucune alarme choisie</translation>
    </message>
    <message>
        <source>Touch an alarm in the list or on the map: here you will see where it is, how it goes and what can be done.</source>
        <translation>Touchez une alarme dans la liste ou sur le plan : vous verrez ici où elle est, comment elle évolue et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Débit, %1 dernières min</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmHeading</name>
    <message>
        <source>Over since %1</source>
        <translation>Terminée depuis %1</translation>
    </message>
    <message>
        <source>%1 · last %2 ago</source>
        <translation>%1 · dernier il y a %2</translation>
    </message>
    <message>
        <source>%1 · cleared %2 ago</source>
        <translation>%1 · disparue il y a %2</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>Priorité %1 : %2</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmSection</name>
    <message>
        <source>Over after (s)</source>
        <translation>Terminée après (s)</translation>
    </message>
    <message>
        <source>A leak that was not reported for so long, while its camera was watching, is over.</source>
        <translation>Une fuite non signalée pendant ce temps, alors que sa caméra surveillait, est terminée.</translation>
    </message>
    <message>
        <source>One place (m)</source>
        <translation>Même lieu (m)</translation>
    </message>
    <message>
        <source>Reports that are nearer than this are one alarm.</source>
        <translation>Les signalements plus proches forment une seule alarme.</translation>
    </message>
    <message>
        <source>Which alarm has which priority</source>
        <translation>Quelle alarme a quelle priorité</translation>
    </message>
    <message>
        <source>The rows are asked from above: the first whose conditions all hold gives the priority. Numbers are compared as the camera sends them. A report without the number that a row asks for does not meet that row.</source>
        <translation>Les lignes sont lues de haut en bas : la première dont toutes les conditions sont remplies donne la priorité. Les nombres sont comparés tels que la caméra les envoie. Un signalement sans le nombre demandé par une ligne ne remplit pas cette ligne.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTable</name>
    <message numerus="yes">
        <source>%n newer · show</source>
        <translation>
            <numerusform>%n plus récente · afficher</numerusform>
            <numerusform>%n plus récentes · afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer alarms, the worst of priority %1. Show them.</source>
        <translation>
            <numerusform>%n alarme plus récente, de priorité %1. L&apos;afficher.</numerusform>
            <numerusform>%n alarmes plus récentes, la pire de priorité %1. Les afficher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms, all below these in rank.</source>
        <translation>
            <numerusform>%n autre alarme, de rang inférieur à celles-ci.</numerusform>
            <numerusform>%n autres alarmes, toutes de rang inférieur à celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Arrow keys select an alarm; Return opens and closes the alarms of one camera.</source>
        <translation>Les flèches choisissent une alarme ; Entrée déplie et replie les alarmes d&apos;une caméra.</translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTimeline</name>
    <message>
        <source>The journal does not answer.</source>
        <translation>Le journal ne répond pas.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The journal has nothing on it.</source>
        <translation>Le journal ne contient rien à son sujet.</translation>
    </message>
    <message>
        <source>The newest lines; the page of the journal has them all.</source>
        <translation>Les lignes les plus récentes ; la page du journal les a toutes.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Runnel::AttributesSection</name>
    <message>
        <source>Name for people</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Attributes of the device</source>
        <translation>Attributs de l&apos;appareil</translation>
    </message>
    <message>
        <source>Free text. The place is set on the map.</source>
        <translation>Texte libre. La position se règle sur le plan.</translation>
    </message>
    <message>
        <source>Attributes of the asset</source>
        <translation>Attributs de l&apos;équipement</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>Profile of its alarms</source>
        <translation>Profil de ses alarmes</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first.</source>
        <translation>Il n&apos;y a pas encore de caméra. Ajoutez-en d&apos;abord une.</translation>
    </message>
    <message>
        <source>none; such as %1</source>
        <translation>aucune ; par exemple %1</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Vitesse du vent</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Where an event brings no unit of its own, this one stands beside its number. Nothing is converted.</source>
        <translation>Si un événement n&apos;apporte pas d&apos;unité, celle-ci figure à côté de son nombre. Rien n&apos;est converti.</translation>
    </message>
</context>
<context>
    <name>Runnel::Banner</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Acquitter : %1</translation>
    </message>
    <message>
        <source>All alarms are acknowledged: %1</source>
        <translation>Toutes les alarmes sont acquittées : %1</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACQ.</translation>
    </message>
    <message>
        <source>Acknowledge this alarm (Ctrl+K)</source>
        <translation>Acquitter cette alarme (Ctrl+K)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Non surveillé</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>10 dernières min</translation>
    </message>
    <message>
        <source>SILENCE</source>
        <translation>COUPER LE SON</translation>
    </message>
    <message>
        <source>NO SOUND</source>
        <translation>PAS DE SON</translation>
    </message>
    <message>
        <source>Silences the sound, acknowledges nothing (Ctrl+M)</source>
        <translation>Coupe le son, n&apos;acquitte rien (Ctrl+M)</translation>
    </message>
    <message>
        <source>For operators: sign in at the foot (Ctrl+L).</source>
        <translation>Pour les opérateurs : connectez-vous en bas (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerForm</name>
    <message>
        <source>Without signing in</source>
        <translation>Sans authentification</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Broker&apos;s address</source>
        <translation>Adresse du broker</translation>
    </message>
    <message>
        <source>Name or IP address. A pasted URL such as mqtts://user@host:8883 fills in everything.</source>
        <translation>Nom ou adresse IP. Une URL collée telle que mqtts://user@host:8883 remplit tous les champs.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port is then 8883 unless another one stands above.</source>
        <translation>Le port est alors 8883, sauf si un autre est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>Trusted authority (CA file)</source>
        <translation>Autorité de certification approuvée (fichier CA)</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer trusts. A plant&apos;s own authority needs its file here.</source>
        <translation>Vide : celles qu&apos;approuve cet ordinateur. L&apos;autorité de certification propre à une usine demande ici son fichier.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Send the password unencrypted</source>
        <translation>Envoyer le mot de passe non chiffré</translation>
    </message>
    <message>
        <source>Everybody on the way to the broker can read it, and sign in with it. Better: switch TLS on.</source>
        <translation>Tous, sur le chemin vers le broker, peuvent le lire et s&apos;en servir pour se connecter. Mieux : activez TLS.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>A file in PEM with its chain, or PKCS#12. The connection must be encrypted.</source>
        <translation>Un fichier PEM avec sa chaîne, ou PKCS#12. La connexion doit être chiffrée.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>In PEM. Not needed with PKCS#12.</source>
        <translation>En PEM. Inutile avec PKCS#12.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Only for a key that has one.</source>
        <translation>Seulement si la clé en a une.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More …</source>
        <translation>Plus …</translation>
    </message>
    <message>
        <source>Less about the broker</source>
        <translation>Moins de réglages du broker</translation>
    </message>
    <message>
        <source>More about the broker</source>
        <translation>Plus de réglages du broker</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerMore</name>
    <message>
        <source>5.0, else 3.1.1</source>
        <translation>5.0, sinon 3.1.1</translation>
    </message>
    <message>
        <source>Only MQTT 5.0</source>
        <translation>Seulement MQTT 5.0</translation>
    </message>
    <message>
        <source>Only MQTT 3.1.1</source>
        <translation>Seulement MQTT 3.1.1</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant de client</translation>
    </message>
    <message>
        <source>The name by which the broker knows this connector. A broker keeps one connection for each id: a second program with the same id throws the first one out, so every connector needs its own.</source>
        <translation>Le nom sous lequel le broker connaît ce connecteur. Un broker garde une seule connexion par identifiant : un second programme avec le même identifiant éjecte le premier ; chaque connecteur a donc besoin du sien.</translation>
    </message>
    <message>
        <source>MQTT version</source>
        <translation>Version de MQTT</translation>
    </message>
    <message>
        <source>Status topic</source>
        <translation>Topic d&apos;état</translation>
    </message>
    <message>
        <source>Where Runnel tells, retained, how it is; {instance} and {site} are filled in.</source>
        <translation>Où Runnel publie son état (message conservé) ; {instance} et {site} sont remplacés.</translation>
    </message>
    <message>
        <source>Keep alive, in seconds</source>
        <translation>Keep-alive, en secondes</translation>
    </message>
    <message>
        <source>How soon a dead connection is noticed.</source>
        <translation>Délai pour remarquer une connexion morte.</translation>
    </message>
    <message>
        <source>Session expiry, in seconds</source>
        <translation>Expiration de session, en secondes</translation>
    </message>
    <message>
        <source>How long the broker remembers an absent Runnel.</source>
        <translation>Combien de temps le broker se souvient d&apos;un Runnel absent.</translation>
    </message>
    <message>
        <source>Unacknowledged messages at most</source>
        <translation>Messages non acquittés, au plus</translation>
    </message>
    <message>
        <source>Never more than the broker allows.</source>
        <translation>Jamais plus que ce que le broker autorise.</translation>
    </message>
    <message>
        <source>Client certificate of the TLS layer</source>
        <translation>Certificat client de la couche TLS</translation>
    </message>
    <message>
        <source>For a broker that wants one beside a password.</source>
        <translation>Pour un broker qui en exige un en plus du mot de passe.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sa clé privée</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>Phrase secrète de cette clé</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerState</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1 · client id %2</source>
        <translation>%1 · identifiant de client %2</translation>
    </message>
    <message>
        <source>%1 · client id %2 · MQTT %3 · since %4</source>
        <translation>%1 · identifiant de client %2 · MQTT %3 · depuis %4</translation>
    </message>
    <message>
        <source>Two programs connect with the client id %1, and the broker lets only one in: each throws the other out, and nothing gets through. Find the second one, perhaps an old installation or a copied configuration, and stop it; or give this connector a client id of its own. Runnel tries ever more rarely until then.</source>
        <translation>Deux programmes se connectent avec l&apos;identifiant de client %1, et le broker n&apos;en laisse entrer qu&apos;un : chacun éjecte l&apos;autre, et rien ne passe. Trouvez le second, peut-être une ancienne installation ou une configuration copiée, et arrêtez-le ; ou donnez à ce connecteur son propre identifiant de client. D&apos;ici là, Runnel essaie de plus en plus rarement.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>En attente du connecteur …</translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Aucun broker n&apos;est encore configuré.</translation>
    </message>
    <message>
        <source>Change the client id</source>
        <translation>Changer l&apos;identifiant de client</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestCard</name>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Topic of the test message</source>
        <translation>Topic du message de test</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>Only an engineer may test a connection.</source>
        <translation>Seul un ingénieur peut tester une connexion.</translation>
    </message>
    <message>
        <source>First mend what is marked in the fields.</source>
        <translation>Corrigez d&apos;abord ce qui est marqué dans les champs.</translation>
    </message>
    <message>
        <source>Tests what stands in the fields, saved or not, as %1-test: the running connection is not disturbed. It publishes one message, not retained.</source>
        <translation>Teste ce qui figure dans les champs, enregistré ou non, sous le nom %1-test : la connexion en cours n&apos;est pas perturbée. Publie un seul message, non conservé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The fields have changed since this test.</source>
        <translation>Les champs ont changé depuis ce test.</translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>What the broker grants</source>
        <translation>Ce que le broker accorde</translation>
    </message>
    <message>
        <source>Unacknowledged messages</source>
        <translation>Messages non acquittés</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Message le plus grand</translation>
    </message>
    <message>
        <source>Quality of service</source>
        <translation>Qualité de service</translation>
    </message>
    <message>
        <source>only 0: deliveries are not acknowledged</source>
        <translation>seulement 0 : les livraisons ne sont pas acquittées</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Retained messages</source>
        <translation>Messages à conserver</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservés</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservés</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>comme configuré</translation>
    </message>
    <message>
        <source>Client id given by the broker</source>
        <translation>Identifiant de client donné par le broker</translation>
    </message>
    <message>
        <source>Certificates that the broker shows</source>
        <translation>Certificats que présente le broker</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité (CA)</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>Runnel::BundleView</name>
    <message>
        <source>Written: %1, %2. Only you can read it.</source>
        <translation>Écrit : %1, %2. Vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Collecting …</source>
        <translation>Collecte …</translation>
    </message>
    <message>
        <source>%1, goes in</source>
        <translation>%1, inclus</translation>
    </message>
    <message>
        <source>%1, stays out</source>
        <translation>%1, exclu</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Où écrire le fichier</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Écriture …</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Versions and system</source>
        <translation>Versions et système</translation>
    </message>
    <message>
        <source>Status and faults</source>
        <translation>État et défauts</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Problems of the configuration</source>
        <translation>Problèmes de la configuration</translation>
    </message>
    <message>
        <source>Files, names and sizes only</source>
        <translation>Fichiers, noms et tailles seulement</translation>
    </message>
    <message>
        <source>Recent log</source>
        <translation>Journal technique récent</translation>
    </message>
    <message>
        <source>Picture of the panel</source>
        <translation>Image du panneau</translation>
    </message>
    <message>
        <source>A file for whoever helps you from afar. Passwords, tokens, keys, header values, events and people are not in it; names of hosts and users are. Look at each part, and leave out what you do not want to give away.</source>
        <translation>Un fichier pour qui vous aide à distance. Il ne contient ni mots de passe, ni jetons, ni clés, ni valeurs d&apos;en-têtes, ni événements, ni personnes ; les noms d&apos;hôtes et d&apos;utilisateurs y sont. Examinez chaque partie, et excluez ce que vous ne voulez pas donner.</translation>
    </message>
    <message>
        <source>Only an engineer can write a support file.</source>
        <translation>Seul un ingénieur peut écrire un fichier d&apos;assistance.</translation>
    </message>
    <message>
        <source>Parts of the file</source>
        <translation>Parties du fichier</translation>
    </message>
    <message>
        <source>What is in this part</source>
        <translation>Contenu de cette partie</translation>
    </message>
    <message>
        <source>Put this part into the file</source>
        <translation>Inclure cette partie dans le fichier</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire dans</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir …</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
</context>
<context>
    <name>Runnel::CalibrationPage</name>
    <message>
        <source>Take a camera&apos;s position</source>
        <translation>Prendre la position d&apos;une caméra</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Lecture du plan du site.</translation>
    </message>
    <message>
        <source>The points are not saved. Press Back again to give them up.</source>
        <translation>Les points ne sont pas enregistrés. Appuyez encore sur Retour pour les abandonner.</translation>
    </message>
    <message>
        <source>Type or paste the position of each point, or take a camera&apos;s.</source>
        <translation>Tapez ou collez la position de chaque point, ou prenez celle d&apos;une caméra.</translation>
    </message>
    <message>
        <source>Placed by the world file %1. Points that you set count before it.</source>
        <translation>Placé par le fichier world %1. Les points que vous définissez l&apos;emportent sur lui.</translation>
    </message>
    <message>
        <source>Tap a place on the plan of which you know the position. Two are needed, three are better.</source>
        <translation>Touchez sur le plan un lieu dont vous connaissez la position. Il en faut deux, trois valent mieux.</translation>
    </message>
    <message>
        <source>A third point, not in a line with these, shows how good they are.</source>
        <translation>Un troisième point, non aligné avec ceux-ci, montre leur précision.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Saved beside the plan.</source>
        <translation>Enregistré à côté du plan.</translation>
    </message>
    <message>
        <source>Two points always fit: nothing can be said of their error.</source>
        <translation>Deux points concordent toujours : leur erreur reste inconnue.</translation>
    </message>
    <message>
        <source>Off a plan true to scale: %1 m on average, %2 m at worst.</source>
        <translation>Écart avec un plan à l&apos;échelle : %1 m en moyenne, %2 m au pire.</translation>
    </message>
    <message>
        <source>Points are off by %1 m on average, %2 m at worst.</source>
        <translation>Écart des points : %1 m en moyenne, %2 m au pire.</translation>
    </message>
    <message>
        <source>The plan is %1 by %2, its top points to %3° from north.</source>
        <translation>Le plan mesure %1 sur %2, son haut est à %3° du nord.</translation>
    </message>
    <message>
        <source>The points lie close together: far from them the plan may be far off.</source>
        <translation>Les points sont proches les uns des autres : loin d&apos;eux, le plan peut être très faux.</translation>
    </message>
    <message>
        <source>The points lie nearly in one line: across it the plan may be far off.</source>
        <translation>Les points sont presque alignés : en travers de leur ligne, le plan peut être très faux.</translation>
    </message>
    <message>
        <source>By these points the plan is stretched. Is one of them wrong?</source>
        <translation>D&apos;après ces points, le plan est étiré. L&apos;un d&apos;eux est-il faux ?</translation>
    </message>
    <message>
        <source>Where the plan lies</source>
        <translation>Position du plan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the points</source>
        <translation>Enregistrer les points</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo the last change of the points</source>
        <translation>Annuler la dernière modification des points</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraEditor</name>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Copy for a new one</source>
        <translation>Copier en nouvelle</translation>
    </message>
    <message>
        <source>Press again to remove it</source>
        <translation>Appuyez encore pour la supprimer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Its events are no longer read once that is saved. Undo brings it back.</source>
        <translation>Ses événements ne sont plus lus une fois ceci enregistré. « Annuler » la rétablit.</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraList</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search a camera</source>
        <translation>Rechercher une caméra</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraListModel</name>
    <message>
        <source>Not complete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistrée</translation>
    </message>
    <message>
        <source>On when it is saved</source>
        <translation>Active après enregistrement</translation>
    </message>
    <message>
        <source>Off when it is saved</source>
        <translation>Désactivée après enregistrement</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Runnel::CameraParts</name>
    <message>
        <source>Address of the event stream</source>
        <translation>Adresse du flux d&apos;événements</translation>
    </message>
    <message>
        <source>For example https://10.0.0.11/camera-events</source>
        <translation>Par exemple https://10.0.0.11/camera-events</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It stands in topics, in the file and in reports.</source>
        <translation>Il figure dans les topics, le fichier et les signalements.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>%1 has the same address: its events would be delivered twice.</source>
        <translation>%1 a la même adresse : ses événements seraient livrés deux fois.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign in and trust</source>
        <translation>Connexion et confiance</translation>
    </message>
    <message>
        <source>Events and topics</source>
        <translation>Événements et topics</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Position sur le plan</translation>
    </message>
</context>
<context>
    <name>Runnel::CamerasSection</name>
    <message>
        <source>Cameras: %1</source>
        <translation>Caméras : %1</translation>
    </message>
    <message>
        <source>Search by name or address</source>
        <translation>Rechercher par nom ou adresse</translation>
    </message>
    <message>
        <source>Cameras of the configuration</source>
        <translation>Caméras de la configuration</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>No camera fits the search.</source>
        <translation>Aucune caméra ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>No camera is set up yet: nobody watches.</source>
        <translation>Aucune caméra n&apos;est encore configurée : personne ne surveille.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChainView</name>
    <message>
        <source>Answered by the pin: %1</source>
        <translation>Couvert par l&apos;empreinte épinglée : %1</translation>
    </message>
    <message>
        <source>%1, signed by %2</source>
        <translation>%1, signé par %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Pour : %1</translation>
    </message>
    <message>
        <source>EXPIRED on %1</source>
        <translation>EXPIRÉ le %1</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Pas valable avant le %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <translation>Valable du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate: %1</source>
        <translation>SHA-256 du certificat : %1</translation>
    </message>
    <message>
        <source>SHA-256 of its key: %1</source>
        <translation>SHA-256 de sa clé : %1</translation>
    </message>
    <message>
        <source>This certificate is pinned.</source>
        <translation>Ce certificat est épinglé.</translation>
    </message>
    <message>
        <source>Its key is pinned.</source>
        <translation>Sa clé est épinglée.</translation>
    </message>
</context>
<context>
    <name>Runnel::ChangeList</name>
    <message>
        <source>Changed here and by somebody else: decide</source>
        <translation>Modifié ici et par quelqu&apos;un d&apos;autre : décidez</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Modifié ici</translation>
    </message>
    <message>
        <source>Changed meanwhile by somebody else, and taken over</source>
        <translation>Modifié entre-temps par quelqu&apos;un d&apos;autre, et repris</translation>
    </message>
    <message>
        <source>Secrets to be kept</source>
        <translation>Secrets à enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1 : nouveau, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1 : supprimé, valait %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours was %3</source>
        <translation>%1 : leur valeur est %2, la vôtre était %3</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Garder la mienne</translation>
    </message>
</context>
<context>
    <name>Runnel::ChattererModel</name>
    <message>
        <source>%1 at %2, raised %3 times, %4 % of all</source>
        <translation>%1, %2 : déclenchée %3 fois, %4 % du total</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
</context>
<context>
    <name>Runnel::CommandDesk</name>
    <message>
        <source>Too many commands wait for an answer.</source>
        <translation>Trop de commandes attendent une réponse.</translation>
    </message>
    <message>
        <source>Wait a moment, then do it again.</source>
        <translation>Attendez un instant, puis recommencez.</translation>
    </message>
    <message>
        <source>The connector has not answered within 10 s.</source>
        <translation>Le connecteur n&apos;a pas répondu en 10 s.</translation>
    </message>
    <message>
        <source>Look at the alarm&apos;s state before you do it again.</source>
        <translation>Regardez l&apos;état de l&apos;alarme avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>Runnel::ConfigDraft</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Le connecteur n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>See whether the change is in effect, and save again.</source>
        <translation>Voyez si la modification est en vigueur, puis enregistrez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Runnel::CsvSheet</name>
    <message>
        <source>Saved: %1. Lines: %2.</source>
        <translation>Enregistré : %1. Lignes : %2.</translation>
    </message>
    <message>
        <source>%1 % searched, lines so far: %2</source>
        <translation>%1 % parcourus, lignes jusqu&apos;ici : %2</translation>
    </message>
    <message>
        <source>Save the journal as CSV</source>
        <translation>Enregistrer le journal en CSV</translation>
    </message>
    <message>
        <source>%1. All lines that are found, not only those shown so far; newest first. Columns have the same names in every language.</source>
        <translation>%1. Toutes les lignes trouvées, pas seulement celles affichées jusqu&apos;ici ; les plus récentes d&apos;abord. Les colonnes portent les mêmes noms dans toutes les langues.</translation>
    </message>
</context>
<context>
    <name>Runnel::DistributionBars</name>
    <message>
        <source>%1 · %2 %, target %3 %</source>
        <translation>%1 · %2 %, cible %3 %</translation>
    </message>
    <message>
        <source>New alarms by priority</source>
        <translation>Nouvelles alarmes par priorité</translation>
    </message>
    <message>
        <source>Priority %1: %2.</source>
        <translation>Priorité %1 : %2.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointDetail</name>
    <message>
        <source>Asked to try now.</source>
        <translation>Nouvel essai demandé.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucun</translation>
    </message>
    <message>
        <source>not expected; last event %1</source>
        <translation>non attendu ; dernier événement %1</translation>
    </message>
    <message>
        <source>not expected; no event yet</source>
        <translation>non attendu ; encore aucun événement</translation>
    </message>
    <message>
        <source>It waits for nothing.</source>
        <translation>Rien n&apos;est en attente.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec : %1</translation>
    </message>
    <message>
        <source>%1 without a signal</source>
        <translation>pas de signal : %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>obsolète : %1</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>non surveillé : %1</translation>
    </message>
    <message>
        <source>%1 with a certificate about to end</source>
        <translation>certificat bientôt expiré : %1</translation>
    </message>
    <message>
        <source>%1 connecting</source>
        <translation>en connexion : %1</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <translation>désactivé : %1</translation>
    </message>
    <message>
        <source>%1 of %2 watching</source>
        <translation>en surveillance : %1 sur %2</translation>
    </message>
    <message>
        <source>Touch a camera to see all of it and to act on it.</source>
        <translation>Touchez une caméra pour tout voir d&apos;elle et pour agir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Signe de vie</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d&apos;attente</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>En quarantaine</translation>
    </message>
    <message>
        <source>Without a route</source>
        <translation>Sans route</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Pas du JSON</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Chosen endpoint</source>
        <translation>Point de terminaison choisi</translation>
    </message>
    <message>
        <source>For operators: sign in first.</source>
        <translation>Pour les opérateurs : connectez-vous d&apos;abord.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointSwitch</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Le connecteur n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>See by the state whether it was done, and try again.</source>
        <translation>Voyez à l&apos;état si cela a été fait, puis réessayez.</translation>
    </message>
    <message>
        <source>Switching it on …</source>
        <translation>Activation …</translation>
    </message>
    <message>
        <source>Switching it off …</source>
        <translation>Désactivation …</translation>
    </message>
    <message>
        <source>%1: not done. %2 %3</source>
        <translation>%1 : non fait. %2 %3</translation>
    </message>
    <message>
        <source>%1 is switched on.</source>
        <translation>%1 est activé.</translation>
    </message>
    <message>
        <source>%1 is switched off. Nobody watches there.</source>
        <translation>%1 est désactivé. Personne ne surveille là.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Disable: nobody watches then</source>
        <translation>Désactiver : plus personne ne surveille</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Only an engineer switches cameras on and off. You are signed in as: %1.</source>
        <translation>Seul un ingénieur active et désactive les caméras. Vous êtes connecté comme : %1.</translation>
    </message>
</context>
<context>
    <name>Runnel::EndpointsPage</name>
    <message>
        <source>Endpoints: %1</source>
        <translation>Points de terminaison : %1</translation>
    </message>
    <message>
        <source>Need attention: %1</source>
        <translation>À examiner : %1</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>Le connecteur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>No camera is configured: nobody watches</source>
        <translation>Aucune caméra n&apos;est configurée : personne ne surveille</translation>
    </message>
    <message>
        <source>An engineer adds a device with its endpoint to the configuration file. It is taken up as soon as it is saved; &quot;runnel check&quot; says beforehand whether it is right.</source>
        <translation>Un ingénieur ajoute un appareil avec son point de terminaison au fichier de configuration. Il est pris en compte dès l&apos;enregistrement ; &quot;runnel check&quot; dit d&apos;avance s&apos;il est correct.</translation>
    </message>
    <message>
        <source>None needs attention</source>
        <translation>Rien à examiner</translation>
    </message>
    <message>
        <source>Press the button again to see all.</source>
        <translation>Appuyez de nouveau sur le bouton pour tout voir.</translation>
    </message>
    <message>
        <source>No endpoint fits the filter</source>
        <translation>Aucun point de terminaison ne correspond au filtre</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Endpoints, trouble first</source>
        <translation>Points de terminaison, problèmes d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Runnel::EventView</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message>
        <source>Touch an event to see all of it. The list then stands still until you go on.</source>
        <translation>Touchez un événement pour le voir en entier. La liste reste alors immobile jusqu&apos;à ce que vous continuiez.</translation>
    </message>
    <message>
        <source>no route takes this type</source>
        <translation>aucune route ne prend ce type</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>acquitté après %1</translation>
    </message>
    <message>
        <source>waiting for the acknowledgement</source>
        <translation>en attente de l&apos;acquittement</translation>
    </message>
    <message>
        <source>%1, not JSON</source>
        <translation>%1, pas du JSON</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown.</source>
        <translation>Seuls les premiers %1 sur %2 sont affichés.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Indented</source>
        <translation>Indenté</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Chosen event</source>
        <translation>Événement choisi</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Filter: type, camera, topic, payload</source>
        <translation>Filtrer : type, caméra, topic, charge utile</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event, camera</source>
        <translation>Événement, caméra</translation>
    </message>
    <message>
        <source>Payload, topic</source>
        <translation>Charge utile, topic</translation>
    </message>
    <message>
        <source>At the broker</source>
        <translation>Au broker</translation>
    </message>
</context>
<context>
    <name>Runnel::FeedPage</name>
    <message>
        <source>%1 events/s</source>
        <translation>%1 événements/s</translation>
    </message>
    <message>
        <source>nothing comes</source>
        <translation>rien n&apos;arrive</translation>
    </message>
    <message>
        <source>%1 of the last %2</source>
        <translation>%1 des %2 derniers</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>les %1 derniers</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 sautés</translation>
    </message>
    <message>
        <source>Paused · %1 newer</source>
        <translation>En pause · %1 plus récents</translation>
    </message>
    <message>
        <source>Standing still · %1 newer</source>
        <translation>Figé · %1 plus récents</translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Aucun événement ne correspond au filtre</translation>
    </message>
    <message>
        <source>Kept: the last %1.</source>
        <translation>Gardés : les %1 derniers.</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Encore aucun événement</translation>
    </message>
    <message>
        <source>The connector has not answered yet.</source>
        <translation>Le connecteur n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>No camera is configured.</source>
        <translation>Aucune caméra n&apos;est configurée.</translation>
    </message>
    <message>
        <source>Cameras watching: %1 of %2.</source>
        <translation>Caméras en surveillance : %1 sur %2.</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Events, the newest first</source>
        <translation>Événements, les plus récents d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Runnel::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir …</translation>
    </message>
</context>
<context>
    <name>Runnel::FlowTrend</name>
    <message>
        <source>Flow, last %1 min</source>
        <translation>Débit, %1 dernières min</translation>
    </message>
    <message>
        <source>Between %1 and %2, lately %3.</source>
        <translation>Entre %1 et %2, en dernier %3.</translation>
    </message>
    <message>
        <source>No report in this time.</source>
        <translation>Aucun signalement pendant ce temps.</translation>
    </message>
    <message>
        <source>Priority 1 from %1.</source>
        <translation>Priorité 1 à partir de %1.</translation>
    </message>
    <message>
        <source>priority 1 from %1</source>
        <translation>priorité 1 à partir de %1</translation>
    </message>
</context>
<context>
    <name>Runnel::GeneralSection</name>
    <message>
        <source>Give up the oldest events</source>
        <translation>Abandonner les événements les plus anciens</translation>
    </message>
    <message>
        <source>Give up the newest events</source>
        <translation>Abandonner les événements les plus récents</translation>
    </message>
    <message>
        <source>Stop reading the cameras</source>
        <translation>Arrêter de lire les caméras</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Shown in the panel, and {site} in topics. It also names this connector where the configuration gives it no name of its own: topics and the client id may change with it.</source>
        <translation>Affiché dans le panneau, et {site} dans les topics. Il nomme aussi ce connecteur là où la configuration ne lui donne pas de nom propre : des topics et l&apos;identifiant de client peuvent changer avec lui.</translation>
    </message>
    <message>
        <source>Room for events that wait</source>
        <translation>Place pour les événements en file d&apos;attente</translation>
    </message>
    <message>
        <source>On the disk, while the broker is away. A part of the disk is always left free.</source>
        <translation>Sur le disque, tant que le broker est injoignable. Une partie du disque reste toujours libre.</translation>
    </message>
    <message>
        <source>When that is full</source>
        <translation>Quand elle est pleine</translation>
    </message>
    <message>
        <source>What waits is kept, what comes is given up and counted.</source>
        <translation>Ce qui attend est gardé, ce qui arrive est abandonné et compté.</translation>
    </message>
    <message>
        <source>The cameras are not read until there is room. A camera that keeps nothing loses what it sees meanwhile; a leak is then noticed late.</source>
        <translation>Les caméras ne sont pas lues tant qu&apos;il n&apos;y a pas de place. Une caméra qui ne garde rien perd ce qu&apos;elle voit entre-temps ; une fuite est alors remarquée tard.</translation>
    </message>
    <message>
        <source>The newest are kept, heartbeats are given up before alerts, and every one that is given up is counted.</source>
        <translation>Les plus récents sont gardés, les signes de vie sont abandonnés avant les alertes, et tout ce qui est abandonné est compté.</translation>
    </message>
    <message>
        <source>Health checks and metrics</source>
        <translation>Contrôles de santé et métriques</translation>
    </message>
    <message>
        <source>Kept in the configuration; this version does not answer there yet.</source>
        <translation>Gardé dans la configuration ; cette version n&apos;y répond pas encore.</translation>
    </message>
    <message>
        <source>Address for them</source>
        <translation>Adresse correspondante</translation>
    </message>
    <message>
        <source>Where the files lie</source>
        <translation>Emplacement des fichiers</translation>
    </message>
    <message>
        <source>none: changes last until Runnel ends</source>
        <translation>aucun : les modifications durent jusqu&apos;à l&apos;arrêt de Runnel</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The version before the last save</source>
        <translation>La version d&apos;avant le dernier enregistrement</translation>
    </message>
    <message>
        <source>Waiting events, alarms and journal</source>
        <translation>Événements en file d&apos;attente, alarmes et journal</translation>
    </message>
</context>
<context>
    <name>Runnel::HandoverSheet</name>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>This time has not begun yet. Choose another one.</source>
        <translation>Cette période n&apos;a pas encore commencé. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>At most 31 days fit on a sheet. Choose a shorter time.</source>
        <translation>Une feuille couvre 31 jours au plus. Choisissez une période plus courte.</translation>
    </message>
    <message>
        <source>%1 to %2: alarms and what was done about them, what is shelved, outages, and who was watching.</source>
        <translation>%1 à %2 : les alarmes et ce qui a été fait, ce qui est en attente, les interruptions, et qui était au panneau.</translation>
    </message>
    <message>
        <source>Writing the sheet …</source>
        <translation>Écriture de la feuille …</translation>
    </message>
    <message>
        <source>Reading the journal: %1 %</source>
        <translation>Lecture du journal : %1 %</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Relève de poste</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Quelle période</translation>
    </message>
    <message>
        <source>This shift, until now</source>
        <translation>Ce poste, jusqu&apos;à maintenant</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Le poste précédent</translation>
    </message>
    <message>
        <source>Since I signed in</source>
        <translation>Depuis ma connexion</translation>
    </message>
    <message>
        <source>The time the journal shows</source>
        <translation>La période affichée par le journal</translation>
    </message>
    <message>
        <source>Remarks for the next shift</source>
        <translation>Remarques pour le poste suivant</translation>
    </message>
</context>
<context>
    <name>Runnel::HeardView</name>
    <message>
        <source>Nothing heard yet</source>
        <translation>Encore rien reçu</translation>
    </message>
    <message>
        <source>Heard so far, %1</source>
        <translation>Reçu jusqu&apos;ici, %1</translation>
    </message>
    <message>
        <source>Heard in %1</source>
        <translation>Reçu en %1</translation>
    </message>
    <message>
        <source>%1 comes every %2 s. A camera that falls silent can be told by it.</source>
        <translation>%1 arrive toutes les %2 s. Cela permet de remarquer une caméra qui se tait.</translation>
    </message>
    <message>
        <source>Watch for it</source>
        <translation>Le surveiller</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpContents</name>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>Runnel::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l&apos;aide</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
        <source>About Runnel</source>
        <translation>À propos de Runnel</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier d&apos;assistance</translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message>
        <source>Choose a variable file</source>
        <translation>Choisir un fichier de variables</translation>
    </message>
    <message>
        <source>Terraform variable files (%1)</source>
        <translation>Fichiers de variables Terraform (%1)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>A Terraform variable file with cameras and assets of Azure IoT Operations (.tfvars or .tfvars.json). The file stays as it is.</source>
        <translation>Un fichier de variables Terraform avec des caméras et des équipements d&apos;Azure IoT Operations (.tfvars ou .tfvars.json). Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Variable file</source>
        <translation>Fichier de variables</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir …</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not carried over, or left to do</source>
        <translation>Non repris, ou reste à faire</translation>
    </message>
    <message>
        <source>Taken over. Look it through under Cameras, then save.</source>
        <translation>Repris. Vérifiez tout sous Caméras, puis enregistrez.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation>
            <numerusform>%n caméra trouvée : %1</numerusform>
            <numerusform>%n caméras trouvées : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2 : %3.</translation>
    </message>
    <message>
        <source>Set up already, and replaced by the file: %1</source>
        <translation>Déjà configurés, et remplacés par le fichier : %1</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalFilterBar</name>
    <message>
        <source>“%1”</source>
        <comment>quoted search text</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>Depuis le début de mon poste</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Every priority</source>
        <translation>Toutes les priorités</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>Priorité %1</translation>
    </message>
    <message>
        <source>Every camera</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Search where, message and note</source>
        <translation>Rechercher : lieu, message et note</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Texte à rechercher</translation>
    </message>
    <message>
        <source>Removes every restriction</source>
        <translation>Supprime toutes les restrictions</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>This shift, since %1</source>
        <translation>Ce poste, depuis %1</translation>
    </message>
    <message>
        <source>The shift before, %1 to %2</source>
        <translation>Le poste précédent, %1 à %2</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>The shift before</source>
        <translation>Le poste précédent</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … à …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message>
        <source>Reading … searched back to %1</source>
        <translation>Lecture … parcouru jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as many as are shown at once; there are older ones.</source>
        <translation>%1, le maximum affiché à la fois ; il y en a de plus anciennes.</translation>
    </message>
    <message>
        <source>%1, and older ones below</source>
        <translation>%1, et de plus anciennes ci-dessous</translation>
    </message>
    <message>
        <source>%1, all there are</source>
        <translation>%1, tout ce qu&apos;il y a</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is searched until the times are mended.</source>
        <translation>Rien n&apos;est recherché tant que les heures ne sont pas corrigées.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Un nouvel essai a lieu toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Nothing yet; searched back to %1.</source>
        <translation>Rien encore ; parcouru jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>No alarm was raised since it was begun. Every alarm and everything that is done about it will stand here.</source>
        <translation>Aucune alarme n&apos;a été déclenchée depuis son début. Chaque alarme et tout ce qui est fait à son sujet figureront ici.</translation>
    </message>
    <message>
        <source>Nothing was written in this time.</source>
        <translation>Rien n&apos;a été noté pendant cette période.</translation>
    </message>
    <message>
        <source>No alarm was raised, cleared or handled: %1. “Show all” also shows what is older.</source>
        <translation>Aucune alarme déclenchée, disparue ou traitée : %1. « Tout afficher » montre aussi ce qui est plus ancien.</translation>
    </message>
    <message>
        <source>No line is like that.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Searched for: %1. “Show all” removes every restriction.</source>
        <translation>Recherche : %1. « Tout afficher » supprime toutes les restrictions.</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Retour aux plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation>
            <numerusform>Plus de %n nouvelle ligne · afficher</numerusform>
            <numerusform>Plus de %n nouvelles lignes · afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation>
            <numerusform>%n nouvelle ligne · afficher</numerusform>
            <numerusform>%n nouvelles lignes · afficher</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to read it whole.</source>
        <translation>Choisissez une ligne pour la lire en entier.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Afficher les lignes plus anciennes</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV …</translation>
    </message>
    <message>
        <source>Shift handover …</source>
        <translation>Relève de poste …</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Toute sa vie</translation>
    </message>
    <message>
        <source>Shows everything that happened to this alarm</source>
        <translation>Affiche tout ce qui est arrivé à cette alarme</translation>
    </message>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>Journal des alarmes, les plus récentes d&apos;abord</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
</context>
<context>
    <name>Runnel::LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Runnel::LifePicture</name>
    <message>
        <source>The life of the alarm as a line of time</source>
        <translation>La vie de l&apos;alarme sur une ligne de temps</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and event</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Flow, at most %1</source>
        <translation>Débit, au plus %1</translation>
    </message>
</context>
<context>
    <name>Runnel::LifeView</name>
    <message>
        <source>Reading the journal …</source>
        <translation>Lecture du journal …</translation>
    </message>
    <message>
        <source>The journal has no line of this alarm any more.</source>
        <translation>Le journal n&apos;a plus aucune ligne de cette alarme.</translation>
    </message>
    <message>
        <source>From %1 to %2, %3.</source>
        <translation>De %1 à %2, %3.</translation>
    </message>
    <message>
        <source>Since %1, for %2; not over yet.</source>
        <translation>Depuis %1, soit %2 ; pas encore terminée.</translation>
    </message>
    <message>
        <source>It was raised %1 times; this is number %2.</source>
        <translation>Elle a été déclenchée %1 fois ; celle-ci est la n° %2.</translation>
    </message>
    <message>
        <source>Its beginning is no longer in the journal.</source>
        <translation>Son début n&apos;est plus dans le journal.</translation>
    </message>
    <message>
        <source>Only its newest lines were read.</source>
        <translation>Seules ses lignes les plus récentes ont été lues.</translation>
    </message>
    <message>
        <source>Reported %1 times, at last %2.</source>
        <translation>Signalée %1 fois, en dernier %2.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Time before</source>
        <translation>Fois précédente</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised before</source>
        <translation>Montre quand cette alarme a été déclenchée avant</translation>
    </message>
    <message>
        <source>Time after</source>
        <translation>Fois suivante</translation>
    </message>
    <message>
        <source>Shows when this alarm was raised afterwards</source>
        <translation>Montre quand cette alarme a été déclenchée ensuite</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>État alors</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened to this alarm, oldest first</source>
        <translation>Ce qui est arrivé à cette alarme, le plus ancien d&apos;abord</translation>
    </message>
</context>
<context>
    <name>Runnel::LimitsForm</name>
    <message>
        <source>Heartbeat event</source>
        <translation>Événement de signe de vie</translation>
    </message>
    <message>
        <source>Expected every, in s</source>
        <translation>Attendu toutes les (s)</translation>
    </message>
    <message>
        <source>Empty: heartbeats are not watched.</source>
        <translation>Vide : les signes de vie ne sont pas surveillés.</translation>
    </message>
    <message>
        <source>Stale after missing</source>
        <translation>Obsolète après (signes manqués)</translation>
    </message>
    <message>
        <source>Reconnect after silence of, in s</source>
        <translation>Reconnexion après un silence de (s)</translation>
    </message>
</context>
<context>
    <name>Runnel::LiveCard</name>
    <message>
        <source>The connector has not taken it up yet.</source>
        <translation>Le connecteur ne l&apos;a pas encore prise en compte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Next try in %2.</source>
        <translation>%1 Prochain essai dans %2.</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Elle est désactivée.</translation>
    </message>
    <message>
        <source>The last event came %1 ago.</source>
        <translation>Dernier événement il y a %1.</translation>
    </message>
    <message>
        <source>No event yet: a quiet camera may take a while.</source>
        <translation>Encore aucun événement : une caméra silencieuse peut prendre du temps.</translation>
    </message>
    <message>
        <source>The connection is being made.</source>
        <translation>Connexion en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) delivered to the broker.</source>
        <translation>
            <numerusform>%n événement livré au broker.</numerusform>
            <numerusform>%n événements livrés au broker.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>It is live</source>
        <translation>Elle est en direct</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
</context>
<context>
    <name>Runnel::MainWindow</name>
    <message>
        <source>Runnel</source>
        <translation>Runnel</translation>
    </message>
    <message>
        <source>Runnel also carries the events to the broker. When it is closed, nobody is told of a leak, here or elsewhere.</source>
        <translation>Runnel transmet aussi les événements au broker. Quand il est fermé, personne n&apos;est averti d&apos;une fuite, ni ici ni ailleurs.</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>FERMER RUNNEL</translation>
    </message>
    <message>
        <source>STAY</source>
        <translation>RESTER</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>For engineers: sign in first.</source>
        <translation>Pour les ingénieurs : connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>Runnel::MapSection</name>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>MBTiles (*.mbtiles)</source>
        <translation>MBTiles (*.mbtiles)</translation>
    </message>
    <message>
        <source>Without a plan the map shows a grid in metres.</source>
        <translation>Sans plan du site, une grille en mètres est affichée.</translation>
    </message>
    <message>
        <source>The site plan is being read.</source>
        <translation>Lecture du plan du site.</translation>
    </message>
    <message>
        <source>Nothing says yet where the plan lies: set two or three points.</source>
        <translation>Rien ne dit encore où se situe le plan : définissez deux ou trois points.</translation>
    </message>
    <message>
        <source>Placed by the world file %1.</source>
        <translation>Placé par le fichier world %1.</translation>
    </message>
    <message numerus="yes">
        <source>Placed by %n point(s) in %1.</source>
        <translation>
            <numerusform>Placé par %n point dans %1.</numerusform>
            <numerusform>Placé par %n points dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Site plan</source>
        <translation>Plan du site</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture</source>
        <translation>Une image PNG ou JPEG</translation>
    </message>
    <message>
        <source>Map tiles</source>
        <translation>Tuiles de carte</translation>
    </message>
    <message>
        <source>An MBTiles file; nothing is fetched from a network</source>
        <translation>Un fichier MBTiles ; rien n&apos;est cherché sur un réseau</translation>
    </message>
    <message>
        <source>Set where the plan lies</source>
        <translation>Définir où se situe le plan</translation>
    </message>
    <message>
        <source>Map and site plan</source>
        <translation>Carte et plan du site</translation>
    </message>
</context>
<context>
    <name>Runnel::MapView</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Follow: on</source>
        <translation>Suivi : activé</translation>
    </message>
    <message>
        <source>Follow: off</source>
        <translation>Suivi : désactivé</translation>
    </message>
    <message>
        <source>Follow the alarms</source>
        <translation>Suivre les alarmes</translation>
    </message>
    <message>
        <source>%1 alarms, %2 of priority 1, %3 not acknowledged. %4 cameras, %5 not watching.</source>
        <translation>%1 alarmes, dont %2 de priorité 1 et %3 non acquittées. %4 caméras ; ne surveillent pas : %5.</translation>
    </message>
    <message>
        <source>Map of the site</source>
        <translation>Plan du site</translation>
    </message>
</context>
<context>
    <name>Runnel::MethodField</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d&apos;utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
</context>
<context>
    <name>Runnel::MomentField</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1 : plus tôt</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1 : plus tard</translation>
    </message>
</context>
<context>
    <name>Runnel::MoreForm</name>
    <message>
        <source>HTTP headers</source>
        <translation>En-têtes HTTP</translation>
    </message>
    <message>
        <source>A secret stands here as a reference: keychain:NAME</source>
        <translation>Un secret figure ici par référence : keychain:NAME</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>Accept any, not only text/event-stream</source>
        <translation>Accepter tous les types, pas seulement text/event-stream</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>http://HOST:PORT ou socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Largest event, in bytes</source>
        <translation>Événement le plus grand, en octets</translation>
    </message>
    <message>
        <source>Endpoint type</source>
        <translation>Type du point de terminaison</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Runnel::Navigation</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Runnel::OverlayList</name>
    <message>
        <source>Choose an overlay</source>
        <translation>Choisir un calque</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson *.json)</source>
        <translation>GeoJSON (*.geojson *.json)</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Lines, areas and names over the map, as GeoJSON files.</source>
        <translation>Lignes, zones et noms par-dessus le plan, en fichiers GeoJSON.</translation>
    </message>
    <message>
        <source>The last one lies on top.</source>
        <translation>Le dernier est au-dessus.</translation>
    </message>
    <message>
        <source>Add an overlay …</source>
        <translation>Ajouter un calque …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draw overlay %1 earlier</source>
        <translation>Dessiner le calque %1 plus tôt</translation>
    </message>
    <message>
        <source>Remove overlay %1</source>
        <translation>Supprimer le calque %1</translation>
    </message>
</context>
<context>
    <name>Runnel::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Cameras and leaks; the list has the same alarms</source>
        <translation>Caméras et fuites ; la liste montre les mêmes alarmes</translation>
    </message>
</context>
<context>
    <name>Runnel::PairsField</name>
    <message>
        <source>“%1” stands here twice; keep one.</source>
        <translation>« %1 » figure deux fois ici ; gardez-en un.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Runnel::PanelSettings</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>Look at the rights and the free room of the state directory.</source>
        <translation>Vérifiez les droits et l&apos;espace libre du répertoire d&apos;état.</translation>
    </message>
</context>
<context>
    <name>Runnel::PeopleSection</name>
    <message>
        <source>There is no engineer with a PIN: anybody who stands here may change everything. Begin with an engineer.</source>
        <translation>Aucun ingénieur n&apos;a de PIN : quiconque est ici peut tout modifier. Commencez par un ingénieur.</translation>
    </message>
    <message>
        <source>Whoever is not signed in only looks. Changes here count at once.</source>
        <translation>Sans connexion, on ne fait que regarder. Les modifications ici comptent aussitôt.</translation>
    </message>
    <message>
        <source>Then no engineer has a PIN, and anybody who stands here may change everything.</source>
        <translation>Aucun ingénieur n&apos;aura alors de PIN, et quiconque est ici pourra tout modifier.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>ADD A PERSON</source>
        <translation>AJOUTER UNE PERSONNE</translation>
    </message>
    <message>
        <source>DO IT ALL THE SAME</source>
        <translation>LE FAIRE QUAND MÊME</translation>
    </message>
    <message>
        <source>KEEP THE ENGINEER</source>
        <translation>GARDER L&apos;INGÉNIEUR</translation>
    </message>
    <message>
        <source>When nobody touches the panel</source>
        <translation>Quand personne ne touche le panneau</translation>
    </message>
    <message>
        <source>Take the seat back after</source>
        <translation>Libérer la place après</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>An engineer goes on as operator, an operator stays</source>
        <translation>Un ingénieur continue comme opérateur, un opérateur reste</translation>
    </message>
    <message>
        <source>Kiosk from the next start on</source>
        <translation>Kiosque dès le prochain démarrage</translation>
    </message>
    <message>
        <source>A kiosk fills the screen. Only an engineer can leave it or close it, after a touch on the name at the foot.</source>
        <translation>Un kiosque occupe tout l&apos;écran. Seul un ingénieur peut le quitter ou le fermer, en touchant le nom en bas.</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonEditor</name>
    <message>
        <source>A name is needed.</source>
        <translation>Un nom est nécessaire.</translation>
    </message>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>Un PIN a de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Tapez encore le même PIN.</translation>
    </message>
    <message>
        <source>Without a new PIN the old one stays.</source>
        <translation>Sans nouveau PIN, l&apos;ancien reste.</translation>
    </message>
    <message>
        <source>A viewer only looks.</source>
        <translation>Un observateur ne fait que regarder.</translation>
    </message>
    <message>
        <source>An operator acknowledges, shelves and closes alarms.</source>
        <translation>Un opérateur acquitte, met en attente et clôt les alarmes.</translation>
    </message>
    <message>
        <source>An engineer may change everything, and who signs in.</source>
        <translation>Un ingénieur peut tout modifier, et décide qui se connecte.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même PIN à nouveau</translation>
    </message>
    <message>
        <source>SAVE THIS PERSON</source>
        <translation>ENREGISTRER LA PERSONNE</translation>
    </message>
    <message>
        <source>CANCEL</source>
        <translation>ANNULER</translation>
    </message>
</context>
<context>
    <name>Runnel::PersonRow</name>
    <message>
        <source>locked, %1 left</source>
        <translation>verrouillé, encore %1</translation>
    </message>
    <message>
        <source>UNLOCK</source>
        <translation>DÉVERROUILLER</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>MODIFIER</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>REMOVE</source>
        <translation>SUPPRIMER</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceEditor</name>
    <message>
        <source>No place yet. Tap the map where the camera stands.</source>
        <translation>Pas encore de position. Touchez le plan là où se trouve la caméra.</translation>
    </message>
    <message>
        <source>Drag the handle to where the camera looks.</source>
        <translation>Tirez la poignée vers ce que regarde la caméra.</translation>
    </message>
    <message>
        <source>Drag the camera to move it, the handle to turn it.</source>
        <translation>Tirez la caméra pour la déplacer, la poignée pour la tourner.</translation>
    </message>
    <message>
        <source>Or by keys on the map: arrows move, Shift with them turns.</source>
        <translation>Ou au clavier sur le plan : les flèches déplacent, avec Maj elles tournent.</translation>
    </message>
    <message>
        <source>The asset %1 has a place or heading of its own, which counts before this one.</source>
        <translation>L&apos;équipement %1 a sa propre position ou orientation, qui l&apos;emporte sur celle-ci.</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Latitude, degrés nord</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Longitude, degrés est</translation>
    </message>
    <message>
        <source>Heading, degrees from north</source>
        <translation>Orientation, degrés depuis le nord</translation>
    </message>
    <message>
        <source>Undo last edit</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Supprimer la position</translation>
    </message>
    <message>
        <source>Show the camera</source>
        <translation>Montrer la caméra</translation>
    </message>
    <message>
        <source>Place of the camera</source>
        <translation>Position de la caméra</translation>
    </message>
</context>
<context>
    <name>Runnel::PlaceTool</name>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Map: place of %1</source>
        <translation>Plan : position de %1</translation>
    </message>
    <message>
        <source>No place yet. Arrows move the map, Return places the camera in its middle.</source>
        <translation>Pas encore de position. Les flèches déplacent le plan, Entrée place la caméra en son milieu.</translation>
    </message>
    <message>
        <source>Arrows move the camera, with Ctrl by a metre; with Shift they turn it.</source>
        <translation>Les flèches déplacent la caméra, avec Ctrl d&apos;un mètre ; avec Maj elles la tournent.</translation>
    </message>
    <message>
        <source>At %1, no heading. %2</source>
        <translation>À %1, sans orientation. %2</translation>
    </message>
    <message>
        <source>At %1, heading %2°. %3</source>
        <translation>À %1, orientation %2°. %3</translation>
    </message>
</context>
<context>
    <name>Runnel::PlanView</name>
    <message>
        <source>Site plan</source>
        <translation>Plan du site</translation>
    </message>
    <message>
        <source>Point %1 is chosen: arrows move it, Escape lets it go.</source>
        <translation>Le point %1 est choisi : les flèches le déplacent, Échap le libère.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s). Arrows move the plan, Return sets a point in its middle.</source>
        <translation>
            <numerusform>%n point. Les flèches déplacent le plan, Entrée place un point en son milieu.</numerusform>
            <numerusform>%n points. Les flèches déplacent le plan, Entrée place un point en son milieu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PointList</name>
    <message>
        <source>%1 m off</source>
        <translation>écart %1 m</translation>
    </message>
    <message>
        <source>No position yet</source>
        <translation>Pas encore de position</translation>
    </message>
    <message>
        <source>Not a position</source>
        <translation>Pas une position</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude of point %1</source>
        <translation>Latitude du point %1</translation>
    </message>
    <message>
        <source>Longitude of point %1</source>
        <translation>Longitude du point %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Supprimer le point %1</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityCount</name>
    <message>
        <source>Priority %1: %2 alarms, %3 not acknowledged</source>
        <translation>Priorité %1 : %2 alarmes, dont %3 non acquittées</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityLoad</name>
    <message>
        <source>As it was at %1. %2</source>
        <translation>État à %1. %2</translation>
    </message>
    <message>
        <source>The journal is being counted …</source>
        <translation>Comptage dans le journal …</translation>
    </message>
    <message>
        <source>No leak alarm was raised in the last 30 days.</source>
        <translation>Aucune alarme de fuite n&apos;a été déclenchée ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>%1 in the last 30 days. The marks are the target of ISA-18.2: 5, 15 and 80 %.</source>
        <translation>%1 ces 30 derniers jours. Les repères sont les cibles de l&apos;ISA-18.2 : 5, 15 et 80 %.</translation>
    </message>
    <message>
        <source>New leak alarms by priority</source>
        <translation>Nouvelles alarmes de fuite par priorité</translation>
    </message>
    <message>
        <source>Raised most often</source>
        <translation>Le plus souvent déclenchées</translation>
    </message>
    <message>
        <source>The ten alarms that were raised most often</source>
        <translation>Les dix alarmes le plus souvent déclenchées</translation>
    </message>
</context>
<context>
    <name>Runnel::PriorityRows</name>
    <message>
        <source>A flow of at least %1 and a confidence of at least %2 %: priority %3.</source>
        <translation>Débit d&apos;au moins %1 et confiance d&apos;au moins %2 % : priorité %3.</translation>
    </message>
    <message>
        <source>A flow of at least %1: priority %2.</source>
        <translation>Débit d&apos;au moins %1 : priorité %2.</translation>
    </message>
    <message>
        <source>A confidence of at least %1 %: priority %2.</source>
        <translation>Confiance d&apos;au moins %1 % : priorité %2.</translation>
    </message>
    <message>
        <source>Every other alarm: priority %1.</source>
        <translation>Toute autre alarme : priorité %1.</translation>
    </message>
    <message>
        <source>Every alarm that comes so far: priority %1. The rows below never count.</source>
        <translation>Toute alarme arrivant jusqu&apos;ici : priorité %1. Les lignes en dessous ne comptent jamais.</translation>
    </message>
    <message>
        <source>%1 · Flow from</source>
        <translation>%1 · Débit à partir de</translation>
    </message>
    <message>
        <source>%1 · Confidence from (%)</source>
        <translation>%1 · Confiance à partir de (%)</translation>
    </message>
    <message>
        <source>%1 · Priority</source>
        <translation>%1 · Priorité</translation>
    </message>
    <message>
        <source>any</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Monter la ligne %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Descendre la ligne %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Supprimer la ligne %1</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
</context>
<context>
    <name>Runnel::ProbeStepRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Runnel::ProbeView</name>
    <message>
        <source>Not tested. %1 %2</source>
        <translation>Non testé. %1 %2</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>Not tested yet: %1</source>
        <translation>Pas encore testé : %1</translation>
    </message>
    <message>
        <source>Press Test: it sends the secrets unencrypted.</source>
        <translation>Appuyez sur Tester : les secrets seront envoyés non chiffrés.</translation>
    </message>
    <message>
        <source>It is tested as soon as the address is whole.</source>
        <translation>Le test commence dès que l&apos;adresse est complète.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test en cours …</translation>
    </message>
    <message>
        <source>It works. Listening to what comes …</source>
        <translation>Cela fonctionne. Écoute de ce qui arrive …</translation>
    </message>
    <message>
        <source>It does not work yet: %1</source>
        <translation>Cela ne fonctionne pas encore : %1</translation>
    </message>
    <message>
        <source>It works.</source>
        <translation>Cela fonctionne.</translation>
    </message>
    <message>
        <source>The test was ended.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>The address is plain HTTP: everybody on the way could read the secret.</source>
        <translation>L&apos;adresse est en HTTP non chiffré : tous, en chemin, pourraient lire le secret.</translation>
    </message>
</context>
<context>
    <name>Runnel::ProfileEditor</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Time, in ms since 1970</source>
        <translation>Heure, en ms depuis 1970</translation>
    </message>
    <message>
        <source>Latitude of the leak</source>
        <translation>Latitude de la fuite</translation>
    </message>
    <message>
        <source>Longitude of the leak</source>
        <translation>Longitude de la fuite</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Unit of the flow</source>
        <translation>Unité du débit</translation>
    </message>
    <message>
        <source>Confidence, in %</source>
        <translation>Confiance, en %</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>Unit of the mass</source>
        <translation>Unité de la masse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Unit of the temperature</source>
        <translation>Unité de la température</translation>
    </message>
    <message>
        <source>Wind speed</source>
        <translation>Vitesse du vent</translation>
    </message>
    <message>
        <source>Unit of the wind speed</source>
        <translation>Unité de la vitesse du vent</translation>
    </message>
    <message>
        <source>Where the wind comes from</source>
        <translation>D&apos;où vient le vent</translation>
    </message>
    <message>
        <source>Latitude of the camera</source>
        <translation>Latitude de la caméra</translation>
    </message>
    <message>
        <source>Longitude of the camera</source>
        <translation>Longitude de la caméra</translation>
    </message>
    <message>
        <source>Where the camera looks</source>
        <translation>Orientation de la caméra</translation>
    </message>
    <message>
        <source>not read; such as %1</source>
        <translation>non lu ; par exemple %1</translation>
    </message>
    <message>
        <source>Event types that are alarms, one a line</source>
        <translation>Types d&apos;événements qui sont des alarmes, un par ligne</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>Pointers say where in the JSON of an event a value stands, for example /data/flow. What is empty is not read.</source>
        <translation>Les pointeurs disent où se trouve une valeur dans le JSON d&apos;un événement, par exemple /data/flow. Ce qui est vide n&apos;est pas lu.</translation>
    </message>
    <message>
        <source>The built-in profile takes ALERT and ALERT_DLQC as alarms and stays as it is. Cameras that speak otherwise get a profile of their own.</source>
        <translation>Le profil intégré prend ALERT et ALERT_DLQC comme alarmes et reste tel quel. Les caméras qui parlent autrement reçoivent leur propre profil.</translation>
    </message>
    <message>
        <source>Write a name for the new profile first.</source>
        <translation>Écrivez d&apos;abord un nom pour le nouveau profil.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Un profil de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Profiles of cameras</source>
        <translation>Profils des caméras</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name of a new profile</source>
        <translation>Nom d&apos;un nouveau profil</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Supprimer ce profil</translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message>
        <source>content type</source>
        <translation>type de contenu</translation>
    </message>
    <message>
        <source>QoS %1</source>
        <translation>QoS %1</translation>
    </message>
    <message>
        <source>retained</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>not retained</source>
        <translation>non conservé</translation>
    </message>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation>
            <numerusform>oublié après %n seconde</numerusform>
            <numerusform>oublié après %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>A sample of the connection test; number and time are as if it came now.</source>
        <translation>Un exemple du test de connexion ; numéro et heure comme s&apos;il arrivait maintenant.</translation>
    </message>
    <message>
        <source>Received at %1; no route took it, so its number is the next one.</source>
        <translation>Reçu à %1 ; aucune route ne l&apos;a pris, son numéro est donc le prochain.</translation>
    </message>
    <message>
        <source>Received at %1.</source>
        <translation>Reçu à %1.</translation>
    </message>
    <message>
        <source>Only the beginning of the payload is known here; all of it is published.</source>
        <translation>Seul le début de la charge utile est connu ici ; elle est publiée en entier.</translation>
    </message>
    <message>
        <source>It also goes to %1.</source>
        <translation>Il va aussi vers %1.</translation>
    </message>
    <message>
        <source>No alarm: this event type is none in the camera&apos;s profile.</source>
        <translation>Pas d&apos;alarme : ce type d&apos;événement n&apos;en est pas une dans le profil de la caméra.</translation>
    </message>
    <message>
        <source>It raises an alarm; its priority depends on the whole payload.</source>
        <translation>Il déclenche une alarme ; sa priorité dépend de toute la charge utile.</translation>
    </message>
    <message>
        <source>flow %1</source>
        <translation>débit %1</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans position</translation>
    </message>
    <message>
        <source>Alarm of priority %1: %2.</source>
        <translation>Alarme de priorité %1 : %2.</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Exactement ceci serait publié</translation>
    </message>
</context>
<context>
    <name>Runnel::RawEvent</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Raw event ▾</source>
        <translation>Événement brut ▾</translation>
    </message>
    <message>
        <source>Raw event ▸</source>
        <translation>Événement brut ▸</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Événement brut</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteCopy</name>
    <message numerus="yes">
        <source>Copy to %n camera(s)</source>
        <translation>
            <numerusform>Copier vers %n caméra</numerusform>
            <numerusform>Copier vers %n caméras</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Their own routes are replaced; undo brings them back.</source>
        <translation>Leurs propres routes sont remplacées ; « Annuler » les rétablit.</translation>
    </message>
    <message>
        <source>There is no other camera.</source>
        <translation>Il n&apos;y a pas d&apos;autre caméra.</translation>
    </message>
    <message>
        <source>A topic without {device} or {asset} will be the same for all cameras.</source>
        <translation>Un topic sans {device} ni {asset} sera le même pour toutes les caméras.</translation>
    </message>
    <message>
        <source>Copy the routes of %1 to</source>
        <translation>Copier les routes de %1 vers</translation>
    </message>
    <message>
        <source>Cameras that get the routes</source>
        <translation>Caméras qui reçoivent les routes</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Runnel::RouteForm</name>
    <message>
        <source>1, until confirmed</source>
        <translation>1, jusqu&apos;à confirmation</translation>
    </message>
    <message>
        <source>0, sent once</source>
        <translation>0, envoyé une fois</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes, the last one</source>
        <translation>oui, le dernier</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>report</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mettre en quarantaine</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Are filled in: %1</source>
        <translation>Sont remplacés : %1</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Type d&apos;événement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands for {event}.</source>
        <translation>Remplace {event}.</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained by the broker</source>
        <translation>Conservé par le broker</translation>
    </message>
    <message>
        <source>Forgotten after (s)</source>
        <translation>Oublié après (s)</translation>
    </message>
    <message>
        <source>When the payload does not fit its schema</source>
        <translation>Si la charge utile ne suit pas son schéma</translation>
    </message>
    <message>
        <source>What no other route takes would be dropped and counted as “without a route”. This one takes it.</source>
        <translation>Ce qu&apos;aucune autre route ne prend serait abandonné et compté comme « sans route ». Celle-ci le prend.</translation>
    </message>
    <message>
        <source>Not a route yet. Added, it goes to %1.</source>
        <translation>Pas encore une route. Ajoutée, elle va vers %1.</translation>
    </message>
    <message>
        <source>Nothing is set up for this camera: every event goes to one pattern.</source>
        <translation>Rien n&apos;est configuré pour cette caméra : chaque événement suit un même modèle.</translation>
    </message>
    <message>
        <source>As all events of the group “%1”. Edited here, it becomes this event&apos;s own.</source>
        <translation>Comme tous les événements du groupe « %1 ». Modifié ici, cela devient propre à cet événement.</translation>
    </message>
    <message>
        <source>Destination %1 of %2 of this event.</source>
        <translation>Destination %1 sur %2 de cet événement.</translation>
    </message>
    <message>
        <source>Add this route</source>
        <translation>Ajouter cette route</translation>
    </message>
    <message>
        <source>As the group</source>
        <translation>Comme le groupe</translation>
    </message>
    <message>
        <source>The event goes where all events of its group go</source>
        <translation>L&apos;événement va là où vont tous les événements de son groupe</translation>
    </message>
    <message>
        <source>Remove this route</source>
        <translation>Supprimer cette route</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation>
            <numerusform>Ajouter la route proposée</numerusform>
            <numerusform>Ajouter les %n proposées</numerusform>
        </translation>
    </message>
    <message>
        <source>This route is not valid yet. Mend it, and the message stands here.</source>
        <translation>Cette route n&apos;est pas encore valide. Corrigez-la, et le message apparaîtra ici.</translation>
    </message>
    <message>
        <source>No event was heard yet that no other route takes.</source>
        <translation>Aucun événement sans autre route n&apos;a encore été reçu.</translation>
    </message>
    <message>
        <source>No %1 was heard yet. The message stands here as soon as one comes.</source>
        <translation>Aucun %1 n&apos;a encore été reçu. Le message apparaîtra ici dès qu&apos;il en arrivera un.</translation>
    </message>
    <message>
        <source>Nothing is published by this route while its asset is off.</source>
        <translation>Rien n&apos;est publié par cette route tant que son équipement est désactivé.</translation>
    </message>
    <message>
        <source>Write the event type as the camera sends it, or * for any other.</source>
        <translation>Écrivez le type d&apos;événement tel que la caméra l&apos;envoie, ou * pour tout autre.</translation>
    </message>
    <message>
        <source>Which event goes where</source>
        <translation>Quel événement va où</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Ajouter à la main</translation>
    </message>
    <message>
        <source>Event type, as the camera sends it</source>
        <translation>Type d&apos;événement, tel que la caméra l&apos;envoie</translation>
    </message>
    <message>
        <source>Event type to add</source>
        <translation>Type d&apos;événement à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exactly this would be published</source>
        <translation>Exactement ceci serait publié</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesModel</name>
    <message>
        <source>see below what is wrong</source>
        <translation>voir l&apos;erreur ci-dessous</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <source>its asset is off</source>
        <translation>son équipement est désactivé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>check of the payload</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>report</source>
        <translation>signaler</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>quarantaine</translation>
    </message>
    <message>
        <source>every event</source>
        <translation>tout événement</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>tout autre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event type, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>QoS</source>
        <translation>QoS</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesSection</name>
    <message>
        <source>Topic of all events that have none of their own</source>
        <translation>Topic de tous les événements qui n&apos;en ont pas</translation>
    </message>
    <message>
        <source>Copy to other cameras</source>
        <translation>Copier vers d&apos;autres caméras</translation>
    </message>
    <message>
        <source>There is no camera yet. Add one first; its events are routed here.</source>
        <translation>Il n&apos;y a pas encore de caméra. Ajoutez-en d&apos;abord une ; les routes de ses événements se règlent ici.</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveBar</name>
    <message>
        <source>Only an engineer may change the set-up.</source>
        <translation>Seul un ingénieur peut modifier la configuration.</translation>
    </message>
    <message>
        <source>Waiting for the connector …</source>
        <translation>En attente du connecteur …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Not saved. %1 %2</source>
        <translation>Non enregistré. %1 %2</translation>
    </message>
    <message>
        <source>In effect until Runnel ends: there is no configuration file.</source>
        <translation>En vigueur jusqu&apos;à l&apos;arrêt de Runnel : il n&apos;y a pas de fichier de configuration.</translation>
    </message>
    <message>
        <source>Saved and in effect: %1</source>
        <translation>Enregistré et en vigueur : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by somebody else, too.</source>
        <translation>
            <numerusform>%n endroit a aussi été modifié par quelqu&apos;un d&apos;autre.</numerusform>
            <numerusform>%n endroits ont aussi été modifiés par quelqu&apos;un d&apos;autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused: %1</source>
        <translation>Le fichier est refusé : %1</translation>
    </message>
    <message>
        <source>Nothing to save.</source>
        <translation>Rien à enregistrer.</translation>
    </message>
    <message>
        <source>Not ready to save. %1: %2</source>
        <translation>Pas prêt à enregistrer. %1 : %2</translation>
    </message>
    <message>
        <source>The file has errors by now; saving replaces it. It is kept beside it.</source>
        <translation>Le fichier contient maintenant des erreurs ; l&apos;enregistrement le remplace. Il est gardé à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n modification non enregistrée.</numerusform>
            <numerusform>%n modifications non enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Lists what differs from what counts now</source>
        <translation>Énumère ce qui diffère de ce qui est en vigueur</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder les leurs</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>Garder dans un fichier</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Runnel::SaveSheet</name>
    <message>
        <source>Beginning …</source>
        <translation>Début …</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annulé. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Give the whole path of a file, such as %1.</source>
        <translation>Donnez le chemin complet d&apos;un fichier, par exemple %1.</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. Choose another one, or plug in the drive.</source>
        <translation>Le dossier n&apos;existe pas : %1. Choisissez-en un autre, ou branchez le support.</translation>
    </message>
    <message>
        <source>There is a file of this name. “Replace it” writes over it; or choose another name.</source>
        <translation>Un fichier de ce nom existe. « Le remplacer » l&apos;écrase ; ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is no file. Choose another name.</source>
        <translation>%1 n&apos;est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Runnel may not write to %1. Choose another folder.</source>
        <translation>Runnel n&apos;a pas le droit d&apos;écrire dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This drive can only be read: %1. Unlock it, or choose another one.</source>
        <translation>Ce support est en lecture seule : %1. Déverrouillez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The drive is full; nothing was saved. Free space on it, choose another drive, or a shorter time.</source>
        <translation>Le support est plein ; rien n&apos;a été enregistré. Libérez de l&apos;espace, choisissez un autre support ou une période plus courte.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Nothing was left behind. Choose another place.</source>
        <translation>L&apos;enregistrement a échoué : %1. Il n&apos;en reste rien. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Parcourir …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The folder does not exist: %1. An engineer has to make it.</source>
        <translation>Le dossier n&apos;existe pas : %1. Un ingénieur doit le créer.</translation>
    </message>
    <message>
        <source>There is a file of this name. Save once more: it gets another one.</source>
        <translation>Un fichier de ce nom existe. Enregistrez encore une fois : il recevra un autre nom.</translation>
    </message>
    <message>
        <source>It goes to %1, under a name of its own. An engineer can fetch it from there.</source>
        <translation>Il va dans %1, sous un nom propre. Un ingénieur peut l&apos;y récupérer.</translation>
    </message>
</context>
<context>
    <name>Runnel::SecretField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is too large for a key or a certificate.</source>
        <translation>%1 est trop grand pour une clé ou un certificat.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>set just now · kept when it is saved</source>
        <translation>défini à l&apos;instant · gardé à l&apos;enregistrement</translation>
    </message>
    <message>
        <source>set · %1</source>
        <translation>défini · %1</translation>
    </message>
    <message>
        <source>not a reference</source>
        <translation>pas une référence</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>D&apos;un fichier …</translation>
    </message>
    <message>
        <source>It is never shown again</source>
        <translation>Il n&apos;est plus jamais affiché</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>Runnel::SeriesPlots</name>
    <message>
        <source>Events received</source>
        <translation>Événements reçus</translation>
    </message>
    <message>
        <source>per second, by type</source>
        <translation>par seconde, par type</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>events that wait</source>
        <translation>événements en file d&apos;attente</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>of all streams</source>
        <translation>de tous les flux</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>that are live, of all</source>
        <translation>en direct, sur le total</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>of all streams, in %1 each</source>
        <translation>de tous les flux, par pas de %1</translation>
    </message>
    <message>
        <source>in all of this time</source>
        <translation>sur toute cette période</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>half within</source>
        <translation>la moitié en</translation>
    </message>
    <message>
        <source>99 % within</source>
        <translation>99 % en</translation>
    </message>
    <message>
        <source>ms from the camera to the broker</source>
        <translation>ms de la caméra au broker</translation>
    </message>
</context>
<context>
    <name>Runnel::SetupPage</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInForm</name>
    <message>
        <source>Sign in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>The camera offers: %1</source>
        <translation>La caméra propose : %1</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>PEM with its chain, or PKCS#12</source>
        <translation>PEM avec sa chaîne, ou PKCS#12</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Not needed when the certificate&apos;s file holds it.</source>
        <translation>Inutile si le fichier du certificat la contient.</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Only when the key is encrypted.</source>
        <translation>Seulement si la clé est chiffrée.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Everybody on the way to the camera can then read them.</source>
        <translation>Tous, sur le chemin vers la caméra, peuvent alors les lire.</translation>
    </message>
    <message>
        <source>Send the secrets unencrypted</source>
        <translation>Envoyer les secrets non chiffrés</translation>
    </message>
</context>
<context>
    <name>Runnel::SignInSheet</name>
    <message>
        <source>The connector has not answered.</source>
        <translation>Le connecteur n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n more and this name is locked for a while.</source>
        <translation>
            <numerusform>PIN erroné. Encore %n, et ce nom sera verrouillé un moment.</numerusform>
            <numerusform>PIN erroné. Encore %n, et ce nom sera verrouillé un moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Locked for another %1. An engineer can unlock it under Set up, People.</source>
        <translation>Trop de PIN erronés. Encore verrouillé %1. Un ingénieur peut déverrouiller sous Configuration, Personnes.</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Choisissez votre nom.</translation>
    </message>
    <message>
        <source>Type your PIN.</source>
        <translation>Tapez votre PIN.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No engineer has a PIN, so anybody who stands here may change everything. Add people under Set up, People.</source>
        <translation>Aucun ingénieur n&apos;a de PIN : quiconque est ici peut tout modifier. Ajoutez des personnes sous Configuration, Personnes.</translation>
    </message>
    <message>
        <source>Nobody is signed in: this panel shows everything, and acknowledges nothing.</source>
        <translation>Personne n&apos;est connecté : ce panneau montre tout, et n&apos;acquitte rien.</translation>
    </message>
    <message>
        <source>SIGN OUT</source>
        <translation>SE DÉCONNECTER</translation>
    </message>
    <message>
        <source>LEAVE FULL SCREEN</source>
        <translation>QUITTER LE PLEIN ÉCRAN</translation>
    </message>
    <message>
        <source>CLOSE RUNNEL</source>
        <translation>FERMER RUNNEL</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>RETOUR</translation>
    </message>
    <message>
        <source>SIGN IN</source>
        <translation>SE CONNECTER</translation>
    </message>
</context>
<context>
    <name>Runnel::SizeField</name>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
</context>
<context>
    <name>Runnel::SoundOutput</name>
    <message>
        <source>This computer has no audio output.</source>
        <translation>Cet ordinateur n&apos;a pas de sortie audio.</translation>
    </message>
    <message>
        <source>The audio output does not take the alarm sounds.</source>
        <translation>La sortie audio n&apos;accepte pas les sons d&apos;alarme.</translation>
    </message>
    <message>
        <source>Runnel was built without Qt Multimedia.</source>
        <translation>Runnel a été compilé sans Qt Multimedia.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatisticsPage</name>
    <message>
        <source>Times are local.</source>
        <translation>Les heures sont locales.</translation>
    </message>
    <message>
        <source>Nothing was heard for %1: the newest numbers are of %2.</source>
        <translation>Rien reçu depuis %1 : les chiffres les plus récents datent de %2.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 15 minutes</source>
        <translation>Les 15 dernières minutes</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>Les 8 dernières heures</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <source>No data yet.</source>
        <translation>Pas encore de données.</translation>
    </message>
    <message>
        <source>Rates are collected from the moment the panel starts. The connector has not told any since; it does so every second while it runs.</source>
        <translation>Les cadences sont relevées dès le démarrage du panneau. Le connecteur n&apos;en a donné aucune depuis ; il le fait chaque seconde tant qu&apos;il fonctionne.</translation>
    </message>
</context>
<context>
    <name>Runnel::StatusStrip</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Couleurs claires ou sombres</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching</source>
        <translation>En surveillance : %1 caméras sur %2</translation>
    </message>
    <message>
        <source>%1 no signal</source>
        <translation>pas de signal : %1</translation>
    </message>
    <message>
        <source>%1 not watched</source>
        <translation>non surveillé : %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 en file</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 events/min</source>
        <translation>%1 événements/min</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>A kiosk without a PIN: anybody may leave it.</source>
        <translation>Kiosque sans PIN : n&apos;importe qui peut le quitter.</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <translation>verrou dans %1</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sans PIN</translation>
    </message>
    <message>
        <source>Who is at the panel</source>
        <translation>Qui est au panneau</translation>
    </message>
</context>
<context>
    <name>Runnel::TextField</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
</context>
<context>
    <name>Runnel::TlsField</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Chiffrer la connexion (TLS)</translation>
    </message>
</context>
<context>
    <name>Runnel::TrustForm</name>
    <message>
        <source>Authority (CA file)</source>
        <translation>Autorité de certification (fichier CA)</translation>
    </message>
    <message>
        <source>Who signs the plant&apos;s cameras. Empty: whom this computer trusts.</source>
        <translation>Qui signe les caméras de l&apos;usine. Vide : celles qu&apos;approuve cet ordinateur.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The address is plain HTTP: nothing proves that this is the camera, and everybody on the way can read and change what it says.</source>
        <translation>L&apos;adresse est en HTTP non chiffré : rien ne prouve que c&apos;est la caméra, et tous, en chemin, peuvent lire et modifier ce qu&apos;elle dit.</translation>
    </message>
    <message>
        <source>Not seen yet: the test shows the camera&apos;s certificates here.</source>
        <translation>Pas encore vus : le test montre ici les certificats de la caméra.</translation>
    </message>
    <message>
        <source>The camera shows another certificate than the pinned one. Find out why before anything is changed here.</source>
        <translation>La caméra présente un autre certificat que celui épinglé. Cherchez pourquoi avant de changer quoi que ce soit ici.</translation>
    </message>
    <message>
        <source>Not trusted: choose the authority that signed it, or compare the fingerprint with what the camera itself shows and pin it.</source>
        <translation>Non approuvé : choisissez l&apos;autorité de certification qui l&apos;a signé, ou comparez l&apos;empreinte avec celle que montre la caméra elle-même et épinglez-la.</translation>
    </message>
    <message>
        <source>Trusted because of the pin.</source>
        <translation>Approuvé grâce à l&apos;empreinte épinglée.</translation>
    </message>
    <message>
        <source>Trusted by an authority that this computer knows.</source>
        <translation>Approuvé par une autorité de certification que connaît cet ordinateur.</translation>
    </message>
    <message>
        <source>Trusted by the authority in the CA file.</source>
        <translation>Approuvé par l&apos;autorité de certification du fichier CA.</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Pin this certificate</source>
        <translation>Épingler ce certificat</translation>
    </message>
    <message>
        <source>Pin its key</source>
        <translation>Épingler sa clé</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Retirer l&apos;épinglage</translation>
    </message>
    <message>
        <source>A pin of the key stays valid when the certificate is renewed.</source>
        <translation>Une clé épinglée reste valable quand le certificat est renouvelé.</translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message>
        <source>The table is not valid yet: shown is what its last valid state does.</source>
        <translation>La table n&apos;est pas encore valide : l&apos;effet montré est celui de son dernier état valide.</translation>
    </message>
    <message>
        <source>No alarm stands, and none was reported since the panel started. The next ones are tried here.</source>
        <translation>Il n&apos;y a aucune alarme, et aucune n&apos;a été signalée depuis le démarrage du panneau. Les prochaines seront essayées ici.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation>
            <numerusform>Le dernier signalement garderait sa priorité.</numerusform>
            <numerusform>Aucun des %n derniers signalements n&apos;aurait une autre priorité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation>
            <numerusform>%1 signalement, le dernier, aurait une autre priorité.</numerusform>
            <numerusform>Autre priorité pour %1 des %n derniers signalements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on what came</source>
        <translation>Essai sur ce qui est arrivé</translation>
    </message>
    <message>
        <source>The last reports, with the priority by this table</source>
        <translation>Les derniers signalements, avec la priorité selon cette table</translation>
    </message>
</context>
<context>
    <name>Runnel::TryoutModel</name>
    <message>
        <source>no alarm</source>
        <translation>pas d&apos;alarme</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuelle</translation>
    </message>
    <message>
        <source>By this table</source>
        <translation>Selon cette table</translation>
    </message>
</context>
<context>
    <name>Runnel::WelcomePage</name>
    <message>
        <source>Nothing is set up yet</source>
        <translation>Rien n&apos;est encore configuré</translation>
    </message>
    <message>
        <source>Set up this site</source>
        <translation>Configurer ce site</translation>
    </message>
    <message>
        <source>Begin with one camera. It takes a few minutes; nothing is saved before you say so.</source>
        <translation>Commencez par une caméra. Cela prend quelques minutes ; rien n&apos;est enregistré sans votre accord.</translation>
    </message>
    <message>
        <source>Events flow from the cameras to the broker.</source>
        <translation>Les événements passent des caméras au broker.</translation>
    </message>
    <message>
        <source>One camera after the other</source>
        <translation>Une caméra après l&apos;autre</translation>
    </message>
    <message>
        <source>Paste the camera&apos;s address. It is tested step by step, and what fails says how to mend it.</source>
        <translation>Collez l&apos;adresse de la caméra. Elle est testée pas à pas, et chaque échec indique son remède.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Many cameras from a file</source>
        <translation>Plusieurs caméras d&apos;un fichier</translation>
    </message>
    <message>
        <source>A Terraform variable file of Azure IoT Operations (.tfvars) becomes cameras and topics.</source>
        <translation>Un fichier de variables Terraform d&apos;Azure IoT Operations (.tfvars) devient des caméras et des topics.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>Juste regarder</translation>
    </message>
    <message>
        <source>Four simulated cameras and a private broker on this computer. Nothing of it is kept.</source>
        <translation>Quatre caméras simulées et un broker privé sur cet ordinateur. Rien n&apos;en est gardé.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>How far this site is</source>
        <translation>Avancement de ce site</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Live feed</source>
        <translation>Événements en direct</translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message>
        <source>No camera is set up yet.</source>
        <translation>Aucune caméra n&apos;est encore configurée.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation>
            <numerusform>%n caméra configurée, en surveillance : %1.</numerusform>
            <numerusform>%n caméras configurées, en surveillance : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No broker is set up yet.</source>
        <translation>Aucun broker n&apos;est encore configuré.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1 …</translation>
    </message>
    <message>
        <source>%1 events have reached the broker.</source>
        <translation>%1 événements sont arrivés au broker.</translation>
    </message>
    <message>
        <source>%1 events are stored and wait for the broker.</source>
        <translation>%1 événements sont enregistrés et attendent le broker.</translation>
    </message>
    <message>
        <source>No event has reached the broker yet.</source>
        <translation>Aucun événement n&apos;est encore arrivé au broker.</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>En connexion</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>No signal</source>
        <translation>Pas de signal</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Analytics: not told</source>
        <translation>Analyse : inconnue</translation>
    </message>
    <message>
        <source>Analytics on</source>
        <translation>Analyse active</translation>
    </message>
    <message>
        <source>Analytics off</source>
        <translation>Analyse arrêtée</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveille</translation>
    </message>
    <message>
        <source>NOT WATCHED</source>
        <translation>NON SURVEILLÉ</translation>
    </message>
    <message>
        <source>Broker not connected</source>
        <translation>Broker non connecté</translation>
    </message>
    <message>
        <source>Broker: connecting</source>
        <translation>Broker : en connexion</translation>
    </message>
    <message>
        <source>Broker connected</source>
        <translation>Broker connecté</translation>
    </message>
    <message>
        <source>Broker takes no events</source>
        <translation>Le broker ne prend rien</translation>
    </message>
    <message>
        <source>Broker away</source>
        <translation>Broker injoignable</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
</context>
<context>
    <name>WatchText</name>
    <message>
        <source>Nothing was heard of them yet.</source>
        <translation>Rien n&apos;a encore été reçu d&apos;elles.</translation>
    </message>
    <message>
        <source>Last heard %1 ago.</source>
        <translation>Dernière réception il y a %1.</translation>
    </message>
    <message>
        <source>The broker is away: events are stored, nobody else is told.</source>
        <translation>Broker injoignable : les événements sont stockés, personne d&apos;autre n&apos;est averti.</translation>
    </message>
    <message>
        <source>The connector does not answer</source>
        <translation>Le connecteur ne répond pas</translation>
    </message>
    <message>
        <source>Nothing was heard of it for %1. What is shown may be out of date.</source>
        <translation>Rien reçu de lui depuis %1. Ce qui est affiché peut être périmé.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Reading what the last run left.</source>
        <translation>Lecture de l&apos;état laissé par la dernière exécution.</translation>
    </message>
    <message>
        <source>No cameras are set up</source>
        <translation>Aucune caméra n&apos;est configurée</translation>
    </message>
    <message>
        <source>All cameras are switched off</source>
        <translation>Toutes les caméras sont désactivées</translation>
    </message>
    <message>
        <source>Nobody is watching.</source>
        <translation>Personne ne surveille.</translation>
    </message>
    <message>
        <source>Nobody is watching</source>
        <translation>Personne ne surveille</translation>
    </message>
    <message>
        <source>0 of %1 cameras. %2</source>
        <translation>0 caméra sur %1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 cameras watching.</source>
        <translation>Caméras en surveillance : %1 sur %2.</translation>
    </message>
    <message>
        <source>No alarms, but not all cameras watch</source>
        <translation>Aucune alarme, mais des caméras ne surveillent pas</translation>
    </message>
    <message>
        <source>No alarms, but the broker is away</source>
        <translation>Aucune alarme, mais le broker est injoignable</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message>
        <source>Nobody is watching. Add a camera under Set up.</source>
        <translation>Personne ne surveille. Ajoutez une caméra sous Configuration.</translation>
    </message>
</context>
</TS>
