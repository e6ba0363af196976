<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message numerus="yes">
        <source>Of these {n} no hour is known, so no clash can be seen</source>
        <translation><numerusform>Of this one no hour is known, so no clash can be seen</numerusform><numerusform>Of these {n} no hour is known, so no clash can be seen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Sources</source>
        <translation><numerusform>Source</numerusform><numerusform>Sources</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The programme was updated; {n} left your plan</source>
        <translation><numerusform>The programme was updated; {n} session left your plan</numerusform><numerusform>The programme was updated; {n} sessions left your plan</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sources count {n} winners; their names were not found.</source>
        <translation><numerusform>The sources count {n} winner; the name was not found.</numerusform><numerusform>The sources count {n} winners; their names were not found.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sources give these {n} no date</source>
        <translation><numerusform>The sources give this one no date</numerusform><numerusform>The sources give these {n} no date</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sources give these {n} only a part of the day</source>
        <translation><numerusform>The sources give this one only a part of the day</numerusform><numerusform>The sources give these {n} only a part of the day</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The sources give these {n} the date and no hour</source>
        <translation><numerusform>The sources give this one the date and no hour</numerusform><numerusform>The sources give these {n} the date and no hour</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Yes, remove {n}</source>
        <translation><numerusform>Yes, remove it</numerusform><numerusform>Yes, remove all {n}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>exhibitors</source>
        <translation><numerusform>exhibitor</numerusform><numerusform>exhibitors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <translation><numerusform>in {n} day</numerusform><numerusform>in {n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>venues, {n} places on the map</source>
        <translation><numerusform>venues, {n} place on the map</numerusform><numerusform>venues, {n} places on the map</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>winners of {n} awards</source>
        <translation><numerusform>winners of {n} award</numerusform><numerusform>winners of {n} awards</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>winners, {n} treasures of the hall</source>
        <translation><numerusform>winners, {n} treasure of the hall</numerusform><numerusform>winners, {n} treasures of the hall</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {n} named</source>
        <translation><numerusform>{name}: {n} named</numerusform><numerusform>{name}: {n} named</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} Future Tech projects</source>
        <translation><numerusform>{n} Future Tech project</numerusform><numerusform>{n} Future Tech projects</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} as the sources count</source>
        <translation><numerusform>{n} as the sources count</numerusform><numerusform>{n} as the sources count</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} clashes</source>
        <translation><numerusform>{n} clash</numerusform><numerusform>{n} clashes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} ended earlier</source>
        <translation><numerusform>{n} ended earlier</numerusform><numerusform>{n} ended earlier</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} exhibitors named</source>
        <translation><numerusform>{n} exhibitor named</numerusform><numerusform>{n} exhibitors named</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} exhibits</source>
        <translation><numerusform>{n} exhibit</numerusform><numerusform>{n} exhibits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} forums</source>
        <translation><numerusform>{n} forum</numerusform><numerusform>{n} forums</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation><numerusform>{n} found</numerusform><numerusform>{n} found</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} named</source>
        <translation><numerusform>{n} named</numerusform><numerusform>{n} named</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} named forums may include some of them</source>
        <translation><numerusform>{n} named forum may be one of them</numerusform><numerusform>{n} named forums may include some of them</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} named so far. Topics the sources list:</source>
        <translation><numerusform>{n} named so far. Topics the sources list:</numerusform><numerusform>{n} named so far. Topics the sources list:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people</source>
        <translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} people named</source>
        <translation><numerusform>{n} person named</numerusform><numerusform>{n} people named</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <translation><numerusform>{n} problem</numerusform><numerusform>{n} problems</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <translation><numerusform>{n} session</numerusform><numerusform>{n} sessions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions: {timed} with a printed hour, {parts} with part of the day, {rest} with the date only</source>
        <translation><numerusform>{n} session: {timed} with a printed hour, {parts} with part of the day, {rest} with the date only</numerusform><numerusform>{n} sessions: {timed} with a printed hour, {parts} with part of the day, {rest} with the date only</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} texts, {first} to {last}. Set large: those tied to this conference.</source>
        <translation><numerusform>{n} text, {first} to {last}. Set large: those tied to this conference.</numerusform><numerusform>{n} texts, {first} to {last}. Set large: those tied to this conference.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} to join, try or watch</source>
        <translation><numerusform>{n} to join, try or watch</numerusform><numerusform>{n} to join, try or watch</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} with a printed booth</source>
        <translation><numerusform>{n} with a printed booth</numerusform><numerusform>{n} with a printed booth</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} without a date, or cancelled, are in no code</source>
        <translation><numerusform>{n} without a date, or cancelled, is in no code</numerusform><numerusform>{n} without a date, or cancelled, are in no code</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{n} without a printed date</source>
        <translation><numerusform>{n} without a printed date</numerusform><numerusform>{n} without a printed date</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{whole}; {n} today</source>
        <translation><numerusform>{whole}; {n} today</numerusform><numerusform>{whole}; {n} today</numerusform></translation>
    </message>
</context>
</TS>
