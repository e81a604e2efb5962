<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ReturnPage</name>
        <message numerus="yes">
            <source>%n item(s) taken back today</source>
            <translation>
                <numerusform>%n item taken back today</numerusform>
                <numerusform>%n items taken back today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n change waiting</numerusform>
                <numerusform>%n changes waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>counter</name>
        <message numerus="yes">
            <source>{name}: %n item(s) late</source>
            <translation>
                <numerusform>{name}: %n item late</numerusform>
                <numerusform>{name}: %n items late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) found: choose below.</source>
            <translation>
                <numerusform>%n member found: choose below.</numerusform>
                <numerusform>%n members found: choose below.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lending</name>
        <message numerus="yes">
            <source>Taken back, %n day(s) late: {title}</source>
            <translation>
                <numerusform>Taken back, %n day late: {title}</numerusform>
                <numerusform>Taken back, %n days late: {title}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
</TS>
