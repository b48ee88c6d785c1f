<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlarmCells</name>
    <message numerus="yes">
        <source>%n not ack.</source>
        <translation>
            <numerusform>%n not ack.</numerusform>
            <numerusform>%n not ack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarms</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority %1, %2: %3, %4. Since %5, %n report(s), the last %6 ago.</source>
        <translation>
            <numerusform>Priority %1, %2: %3, %4. Since %5, %n report, the last %6 ago.</numerusform>
            <numerusform>Priority %1, %2: %3, %4. Since %5, %n reports, the last %6 ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarms, the worst of priority %2.</source>
        <translation>
            <numerusform>%1: %n alarm, the worst of priority %2.</numerusform>
            <numerusform>%1: %n alarms, the worst of priority %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmFacts</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n camera(s) have no position.</source>
        <translation>
            <numerusform>%n camera has no position.</numerusform>
            <numerusform>%n cameras have no position.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n without a place</numerusform>
            <numerusform>%n without a place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::AlarmTable</name>
    <message numerus="yes">
        <source>%n newer · show</source>
        <translation>
            <numerusform>%n newer · show</numerusform>
            <numerusform>%n newer · show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer alarms, the worst of priority %1. Show them.</source>
        <translation>
            <numerusform>%n newer alarm, of priority %1. Show it.</numerusform>
            <numerusform>%n newer alarms, the worst of priority %1. Show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms, all below these in rank.</source>
        <translation>
            <numerusform>%n more alarm, all below these in rank.</numerusform>
            <numerusform>%n more alarms, all below these in rank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::BrokerTestFindings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::ChangeList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::ImportPage</name>
    <message numerus="yes">
        <source>%n camera(s) found: %1</source>
        <translation>
            <numerusform>%n camera found: %1</numerusform>
            <numerusform>%n cameras found: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::JournalList</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n new line(s) · show</source>
        <translation>
            <numerusform>More than %n new line · show</numerusform>
            <numerusform>More than %n new lines · show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s) · show</source>
        <translation>
            <numerusform>%n new line · show</numerusform>
            <numerusform>%n new lines · show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::LiveCard</name>
    <message numerus="yes">
        <source>%n event(s) delivered to the broker.</source>
        <translation>
            <numerusform>%n event delivered to the broker.</numerusform>
            <numerusform>%n events delivered to the broker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::MapSection</name>
    <message numerus="yes">
        <source>Placed by %n point(s) in %1.</source>
        <translation>
            <numerusform>Placed by %n point in %1.</numerusform>
            <numerusform>Placed by %n points in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PeopleSection</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PlanView</name>
    <message numerus="yes">
        <source>%n point(s). Arrows move the plan, Return sets a point in its middle.</source>
        <translation>
            <numerusform>%n point. Arrows move the plan, Return sets a point in its middle.</numerusform>
            <numerusform>%n points. Arrows move the plan, Return sets a point in its middle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::PublicationView</name>
    <message numerus="yes">
        <source>forgotten after %n second(s)</source>
        <translation>
            <numerusform>forgotten after %n second</numerusform>
            <numerusform>forgotten after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::RouteCopy</name>
    <message numerus="yes">
        <source>Copy to %n camera(s)</source>
        <translation>
            <numerusform>Copy to %n camera</numerusform>
            <numerusform>Copy to %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::RoutesEditor</name>
    <message numerus="yes">
        <source>Add all %n proposed</source>
        <translation>
            <numerusform>Add %n proposed</numerusform>
            <numerusform>Add all %n proposed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::SaveBar</name>
    <message numerus="yes">
        <source>%n place(s) were changed by somebody else, too.</source>
        <translation>
            <numerusform>%n place was changed by somebody else, too.</numerusform>
            <numerusform>%n places were changed by somebody else, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not saved.</source>
        <translation>
            <numerusform>%n change not saved.</numerusform>
            <numerusform>%n changes not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::SignInSheet</name>
    <message numerus="yes">
        <source>Wrong PIN. %n more and this name is locked for a while.</source>
        <translation>
            <numerusform>Wrong PIN. %n more and this name is locked for a while.</numerusform>
            <numerusform>Wrong PIN. %n more and this name is locked for a while.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runnel::Tryout</name>
    <message numerus="yes">
        <source>Of the last %n report(s) none would have another priority.</source>
        <translation>
            <numerusform>Of the last %n report none would have another priority.</numerusform>
            <numerusform>Of the last %n reports none would have another priority.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the last %n report(s) would have another priority.</source>
        <translation>
            <numerusform>%1 of the last %n report would have another priority.</numerusform>
            <numerusform>%1 of the last %n reports would have another priority.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupProgress</name>
    <message numerus="yes">
        <source>%n camera(s) set up, %1 of them watching.</source>
        <translation>
            <numerusform>%n camera set up, %1 of them watching.</numerusform>
            <numerusform>%n cameras set up, %1 of them watching.</numerusform>
        </translation>
    </message>
</context>
</TS>
