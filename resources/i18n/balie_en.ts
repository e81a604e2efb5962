<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CalendarPage</name>
        <message numerus="yes">
            <source>%n entr(ies)</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n public &amp;holiday(s) in</source>
            <translation>
                <numerusform>Take %n public &amp;holiday in</numerusform>
                <numerusform>Take %n public &amp;holidays in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n loan(s)</source>
            <translation>
                <numerusform>%n loan</numerusform>
                <numerusform>%n loans</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n reservation</numerusform>
                <numerusform>%n reservations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fine(s)</source>
            <translation>
                <numerusform>%n fine</numerusform>
                <numerusform>%n fines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CataloguePage</name>
        <message numerus="yes">
            <source>%n title(s)</source>
            <translation>
                <numerusform>%n title</numerusform>
                <numerusform>%n titles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cop(ies)</source>
            <translation>
                <numerusform>%n copy</numerusform>
                <numerusform>%n copies</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckTab</name>
        <message numerus="yes">
            <source>%n promise(s) need attention now: they stand first.</source>
            <translation>
                <numerusform>%n promise needs attention now: it stands first.</numerusform>
                <numerusform>%n promises need attention now: they stand first.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message numerus="yes">
            <source>&amp;Send to %n reader(s)…</source>
            <translation>
                <numerusform>&amp;Send to %n reader…</numerusform>
                <numerusform>&amp;Send to %n readers…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MovePanel</name>
        <message numerus="yes">
            <source>%n member(s) still have it, and count in the category of their age.</source>
            <translation>
                <numerusform>%n member still has it, and counts in the category of their age.</numerusform>
                <numerusform>%n members still have it, and count in the category of their age.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved out of it, the last on {day}.</source>
            <translation>
                <numerusform>%n member was moved out of it, the last on {day}.</numerusform>
                <numerusform>%n members were moved out of it, the last on {day}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticesPage</name>
        <message numerus="yes">
            <source>Send %n &amp;mail(s)</source>
            <translation>
                <numerusform>Send %n &amp;mail</numerusform>
                <numerusform>Send %n &amp;mails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Are the %n letter(s) on paper?</source>
            <translation>
                <numerusform>Is the letter on paper?</numerusform>
                <numerusform>Are the %n letters on paper?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeoplePanel</name>
        <message numerus="yes">
            <source>%n with a place</source>
            <translation>
                <numerusform>%n with a place</numerusform>
                <numerusform>%n with a place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Ma&amp;il these %n</source>
            <translation>
                <numerusform>Ma&amp;il this %n</numerusform>
                <numerusform>Ma&amp;il these %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReadersPanel</name>
        <message numerus="yes">
            <source>%n address(es) on the list</source>
            <translation>
                <numerusform>%n address on the list</numerusform>
                <numerusform>%n addresses on the list</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more: type a part of the address.</source>
            <translation>
                <numerusform>And %n more: type a part of the address.</numerusform>
                <numerusform>And %n more: type a part of the address.</numerusform>
            </translation>
        </message>
    </context>
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
            <source>Bring this desk online: it shows members for %n more day(s)</source>
            <translation>
                <numerusform>Bring this desk online: it shows members for %n more day</numerusform>
                <numerusform>Bring this desk online: it shows members for %n more days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n change waiting</numerusform>
                <numerusform>%n changes waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accounts</name>
        <message numerus="yes">
            <source>%n day(s) late counted.</source>
            <translation>
                <numerusform>%n day late counted.</numerusform>
                <numerusform>%n days late counted.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>activities</name>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n year old</numerusform>
                <numerusform>%n years old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+ %n session(s)</source>
            <translation>
                <numerusform>+ %n session</numerusform>
                <numerusform>+ %n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>full, %n wait(s)</source>
            <translation>
                <numerusform>full, %n waits</numerusform>
                <numerusform>full, %n wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n enrolled</source>
            <translation>
                <numerusform>%n enrolled</numerusform>
                <numerusform>%n enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) left</source>
            <translation>
                <numerusform>%n place left</numerusform>
                <numerusform>%n places left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message numerus="yes">
            <source>%n request(s) about data: the last day to answer is near.</source>
            <translation>
                <numerusform>%n request about data: the last day to answer is near.</numerusform>
                <numerusform>%n requests about data: the last day to answer is near.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n incident(s): the authority has to hear of it within 72 hours.</source>
            <translation>
                <numerusform>%n incident: the authority has to hear of it within 72 hours.</numerusform>
                <numerusform>%n incidents: the authority has to hear of it within 72 hours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>counter</name>
        <message numerus="yes">
            <source>{name}: %n hold(s) ready on the shelf</source>
            <translation>
                <numerusform>{name}: %n hold ready on the shelf</numerusform>
                <numerusform>{name}: %n holds ready on the shelf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n item(s) late</source>
            <translation>
                <numerusform>{name}: %n item late</numerusform>
                <numerusform>{name}: %n items late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) renewed</source>
            <translation>
                <numerusform>%n item renewed</numerusform>
                <numerusform>%n items renewed</numerusform>
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
        <name>holds</name>
        <message numerus="yes">
            <source>%n day(s) on its way</source>
            <translation>
                <numerusform>%n day on its way</numerusform>
                <numerusform>%n days on its way</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inbox</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) were done at a desk that did not know it yet. They count; look them over.</source>
            <translation>
                <numerusform>%n act was done at a desk that did not know it yet. It counts; look it over.</numerusform>
                <numerusform>%n acts were done at a desk that did not know it yet. They count; look them over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n act(s) from {first} to {last} arrived only now. What others did since then goes before; look the loans and returns over.</source>
            <translation>
                <numerusform>%n act of {first} arrived only now. What others did since then goes before; look it over. ({last})</numerusform>
                <numerusform>%n acts from {first} to {last} arrived only now. What others did since then goes before; look the loans and returns over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are of a sort that this Balie doesn't know yet. Update the program at this desk: they are then taken in by themselves. Everything else goes on.</source>
            <translation>
                <numerusform>%n change is of a sort that this Balie doesn't know yet. Update the program at this desk: it is then taken in by itself. Everything else goes on.</numerusform>
                <numerusform>%n changes are of a sort that this Balie doesn't know yet. Update the program at this desk: they are then taken in by themselves. Everything else goes on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) can't be understood here. Update the program; if they stay, send the report of “balie check” to support. Everything else goes on.</source>
            <translation>
                <numerusform>%n change can't be understood here. Update the program; if it stays, send the report of “balie check” to support. Everything else goes on.</numerusform>
                <numerusform>%n changes can't be understood here. Update the program; if they stay, send the report of “balie check” to support. Everything else goes on.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>items</name>
        <message numerus="yes">
            <source>Out of the collection this year: %n</source>
            <translation>
                <numerusform>Out of the collection this year: %n</numerusform>
                <numerusform>Out of the collection this year: %n</numerusform>
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
    <context>
        <name>kinds</name>
        <message numerus="yes">
            <source>%n member(s) were in it, and count in the category of their age from now on.</source>
            <translation>
                <numerusform>%n member was in it, and counts in the category of their age from now on.</numerusform>
                <numerusform>%n members were in it, and count in the category of their age from now on.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) were moved.</source>
            <translation>
                <numerusform>%n member was moved.</numerusform>
                <numerusform>%n members were moved.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>lending</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hold(s) ready for this member</source>
            <translation>
                <numerusform>%n hold ready for this member</numerusform>
                <numerusform>%n holds ready for this member</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The loan period is %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>The loan period is %n day, by the rule “{row}”.</numerusform>
                <numerusform>The loan period is %n days, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A renewal gives %n day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>A renewal gives %n day, by the rule “{row}”.</numerusform>
                <numerusform>A renewal gives %n days, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A loan is renewed %n time(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>A loan is renewed %n time at most, by the rule “{row}”.</numerusform>
                <numerusform>A loan is renewed %n times at most, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A member has %n item(s) at most, by the rule “{row}”.</source>
            <translation>
                <numerusform>A member has %n item at most, by the rule “{row}”.</numerusform>
                <numerusform>A member has %n items at most, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is lent from %n year(s) on, by the rule “{row}”.</source>
            <translation>
                <numerusform>It is lent from %n year on, by the rule “{row}”.</numerusform>
                <numerusform>It is lent from %n years on, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first %n day(s) are free, by the rule “{row}”.</source>
            <translation>
                <numerusform>The first day is free, by the rule “{row}”.</numerusform>
                <numerusform>The first %n days are free, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Who is more than %n day(s) late borrows nothing, by the rule “{row}”.</source>
            <translation>
                <numerusform>Who is more than %n day late borrows nothing, by the rule “{row}”.</numerusform>
                <numerusform>Who is more than %n days late borrows nothing, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>For %n day(s) it is only told, by the rule “{row}”.</source>
            <translation>
                <numerusform>For %n day it is only told, by the rule “{row}”.</numerusform>
                <numerusform>For %n days it is only told, by the rule “{row}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It is kept for %n open day(s), by the rule “{row}”.</source>
            <translation>
                <numerusform>It is kept for %n open day, by the rule “{row}”.</numerusform>
                <numerusform>It is kept for %n open days, by the rule “{row}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>memberships</name>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n item at home</numerusform>
                <numerusform>%n items at home</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>newsletter</name>
        <message numerus="yes">
            <source>%n address(es) written. They are not encrypted there: delete the file once {party} has it.</source>
            <translation>
                <numerusform>%n address written. It is not encrypted there: delete the file once {party} has it.</numerusform>
                <numerusform>%n addresses written. They are not encrypted there: delete the file once {party} has it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>failed %n time(s)</source>
            <translation>
                <numerusform>failed once</numerusform>
                <numerusform>failed %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n did not arrive</source>
            <translation>
                <numerusform>%n did not arrive</numerusform>
                <numerusform>%n did not arrive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n broke off</source>
            <translation>
                <numerusform>%n broke off</numerusform>
                <numerusform>%n broke off</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s) still to go</source>
            <translation>
                <numerusform>%n reader still to go</numerusform>
                <numerusform>%n readers still to go</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s)</source>
            <translation>
                <numerusform>about %n minute</numerusform>
                <numerusform>about %n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reader(s)</source>
            <translation>
                <numerusform>%n reader</numerusform>
                <numerusform>%n readers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last handed over on {day} to {party}, with %n address(es). Hand it over again before each issue: who left since is not on it.</source>
            <translation>
                <numerusform>Last handed over on {day} to {party}, with %n address. Hand it over again before each issue: who left since is not on it.</numerusform>
                <numerusform>Last handed over on {day} to {party}, with %n addresses. Hand it over again before each issue: who left since is not on it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message numerus="yes">
            <source>%n letter(s) printed.</source>
            <translation>
                <numerusform>%n letter printed.</numerusform>
                <numerusform>%n letters printed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) came back: they go as letters.</source>
            <translation>
                <numerusform>%n mail came back: it goes as a letter.</numerusform>
                <numerusform>%n mails came back: they go as letters.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation>
                <numerusform>%n item</numerusform>
                <numerusform>%n items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mail(s) sent.</source>
            <translation>
                <numerusform>%n mail sent.</numerusform>
                <numerusform>%n mails sent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n address(es) do not take mail.</source>
            <translation>
                <numerusform>%n address does not take mail.</numerusform>
                <numerusform>%n addresses do not take mail.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n mail(s) nobody knows whether they went.</source>
            <translation>
                <numerusform>Of %n mail nobody knows whether it went.</numerusform>
                <numerusform>Of %n mails nobody knows whether they went.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>privacy</name>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members with the same surname, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>On {day} {staff} looked at %n file of a member with the same surname, and nothing was done for that member at the desk that day.</numerusform>
                <numerusform>On {day} {staff} looked at %n files of members with the same surname, and nothing was done for them at the desk that day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) of members in a street where somebody with the same surname lives, and nothing was done for them at the desk that day.</source>
            <translation>
                <numerusform>On {day} {staff} looked at %n file of a member in a street where somebody with the same surname lives, and nothing was done for that member at the desk that day.</numerusform>
                <numerusform>On {day} {staff} looked at %n files of members in a street where somebody with the same surname lives, and nothing was done for them at the desk that day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {day} {staff} looked at %n file(s) for which nothing was done at the desk that day.</source>
            <translation>
                <numerusform>On {day} {staff} looked at %n file for which nothing was done at the desk that day.</numerusform>
                <numerusform>On {day} {staff} looked at %n files for which nothing was done at the desk that day.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n item(s) at home</source>
            <translation>
                <numerusform>%n item at home</numerusform>
                <numerusform>%n items at home</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reservation(s)</source>
            <translation>
                <numerusform>%n reservation</numerusform>
                <numerusform>%n reservations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n persons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message numerus="yes">
            <source>%n public holiday(s) stand in the calendar.</source>
            <translation>
                <numerusform>%n public holiday stands in the calendar.</numerusform>
                <numerusform>%n public holidays stand in the calendar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open day(s) a week</source>
            <translation>
                <numerusform>%n open day a week</numerusform>
                <numerusform>%n open days a week</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>statistics</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
