"""The controls as cases: how each is written in QML, and what a visitor meets in it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAccessible

Role = QAccessible.Role
HALL = """strand: "hall"; mark: ""; sources: 2; differs: true"""
DAYS = """ListModel {
    ListElement { key: "4"; weekday: "Thu"; number: "4"; count: "17"; today: false
        todayText: ""; selected: false }
    ListElement { key: "5"; weekday: "Fri"; number: "5"; count: "18"; today: true
        todayText: "Today"; selected: true }
}"""
SOURCES = """ListModel {
    ListElement { claim: "107"; title: "Report"; publisher: "Press"; date: "6 July"
        kindText: "news"; note: "" }
}"""


VIEWS = """ListModel {
    ListElement { key: "list"; text: "List"; selected: true }
    ListElement { key: "grid"; text: "Grid"; selected: false }
}"""


@dataclass(frozen=True, slots=True)
class Case:
    """A control in QML; what assistive tools and a finger meet in it. `signal` is "" for none."""

    qml: str
    role: QAccessible.Role
    name: str
    signal: str = ""


ACTION_BUTTON = Case(
    'ActionButton { text: "Next"; icon: "forward"; onTapped: stage.hear("tapped") }',
    Role.Button,
    "Next",
    "tapped",
)
TOUCHED = {
    "ActionButton": ACTION_BUTTON,
    "ActionButton primary": Case(
        'ActionButton { text: "Add"; primary: true; onTapped: stage.hear("tapped") }',
        Role.Button,
        "Add",
        "tapped",
    ),
    "Chip": Case(
        'Chip { text: "Hall"; count: "7"; selected: true; onTapped: stage.hear("tapped") }',
        Role.RadioButton,
        "Hall 7",
        "tapped",
    ),
    "PairButton": Case(
        'PairButton { width: 960; height: 104; text: "End"; textOther: "结束";'
        ' onTapped: stage.hear("tapped") }',
        Role.Button,
        "End 结束",
        "tapped",
    ),
    "MoreBar": Case(
        'MoreBar { width: 960; text: "8 more"; onTapped: stage.hear("tapped") }',
        Role.Button,
        "8 more",
        "tapped",
    ),
    "FactRow that opens": Case(
        f'FactRow {{ width: 960; label: "Where"; title: "Hall H3"; detail: "here"; {HALL};'
        ' plain: false; opens: true; onTapped: stage.hear("tapped") }',
        Role.Button,
        "Where, Hall H3, here",
        "tapped",
    ),
    "FactRow with sources": Case(
        f'FactRow {{ width: 960; label: "What"; title: "Hall"; detail: ""; {HALL};'
        ' plain: false; onSourcesTapped: stage.hear("sources") }',
        Role.Button,
        "What, Hall",
        "sources",
    ),
    "LinkRow": Case(
        f'LinkRow {{ width: 960; hang: "13:00"; title: "Talk"; detail: "on now"; aside: "H3";'
        f' {HALL}; onTapped: stage.hear("tapped") }}',
        Role.Button,
        "13:00, Talk, on now, H3",
        "tapped",
    ),
    "PersonCell": Case(
        'PersonCell { width: 456; name: "Gong Ke"; detail: "chair"; mark: "EN"; sources: 1;'
        ' differs: false; onTapped: stage.hear("tapped") }',
        Role.Button,
        "Gong Ke, chair",
        "tapped",
    ),
    "PageHead with sources": Case(
        'PageHead { width: 960; title: "Friday"; aside: "Without borders"; sources: 2;'
        ' onTapped: stage.hear("tapped") }',
        Role.Button,
        "Friday, Without borders",
        "tapped",
    ),
    "SessionRow": Case(
        'SessionRow { width: 960; time: "12:30"; until: "to 14:40"; title: "Talk"; titleMark: "中";'
        ' lead: "30 min left"; strand: "hall"; strandText: ""; place: "H3"; progress: 0.8;'
        ' ended: false; hourless: false; status: "cancelled"; statusText: "Cancelled";'
        ' planned: false; planText: "";'
        ' onTapped: stage.hear("tapped") }',
        Role.Button,
        "12:30, to 14:40, Cancelled, Talk, 30 min left, H3",
        "tapped",
    ),
    "Dock": Case(
        'Dock { width: 1080; homeText: "Home"; backText: "Back"; languageText: "中文"; han: false;'
        ' searchText: "Search"; planText: "My plan"; accessText: "Access"; current: "home";'
        ' canBack: false; onHomeTapped: stage.hear("home");'
        ' onBackTapped: stage.hear("back") }',
        Role.Button,
        "Home",
        "home",
    ),
    "PlanButton": Case(
        'PlanButton { text: "Add to my plan"; planned: false; onTapped: stage.hear("tapped") }',
        Role.CheckBox,
        "Add to my plan",
        "tapped",
    ),
    "DayStrip": Case(
        f"DayStrip {{ width: 960; onDayTapped: key => stage.hear(key)\n model: {DAYS}\n }}",
        Role.RadioButton,
        "Thu 4 17",
        "4",
    ),
    "Segments": Case(
        f"Segments {{ onChosen: key => stage.hear(key)\n model: {VIEWS}\n }}",
        Role.RadioButton,
        "Grid",
        "grid",
    ),
    "Sheet": Case(
        'Sheet { anchors.fill: parent; open: true; title: "Sources"; closeText: "Close";'
        ' onClosed: stage.hear("closed") }',
        Role.Button,
        "Close",
        "closed",
    ),
    "StillThere": Case(
        'StillThere { anchors.fill: parent; open: true; question: "Still there?";'
        ' questionOther: "还在吗？"; text: "At zero"; textOther: "归零后"; keepText: "Here";'
        ' keepTextOther: "我还在"; endText: "End"; endTextOther: "结束"; seconds: 17; share: 0.85;'
        ' onKept: stage.hear("kept"); onEnded: stage.hear("ended") }',
        Role.Button,
        "Here 我还在",
        "kept",
    ),
}
READ = {
    "Words": Case('Words { text: "Plain" }', Role.StaticText, "Plain"),
    "TopBar": Case(
        'TopBar { width: 1080; where: "Agenda"; date: "Fri 5 July"; clock: "14:10" }',
        Role.Heading,
        "Agenda",
    ),
    "Heading": Case(
        'Heading { width: 960; text: "Now"; tail: "in this hall"; live: true }',
        Role.Heading,
        "Now in this hall",
    ),
    "PageHead": Case('PageHead { width: 960; title: "Friday" }', Role.Heading, "Friday"),
    "Banner": Case(
        'Banner { width: 1080; level: "emergency"; lead: "Emergency"; text: "Leave" }',
        Role.AlertMessage,
        "Emergency: Leave",
    ),
    "Notice": Case(
        'Notice { width: 1080; text: "The programme was updated" }',
        Role.AlertMessage,
        "The programme was updated",
    ),
    "TouchField": Case(
        'TouchField { width: 1080; text: "触摸开始"; textOther: "Touch to begin" }',
        Role.Button,
        "触摸开始 Touch to begin",
    ),
    "Tag": Case('Tag { text: "Data"; strand: "industry" }', Role.StaticText, "Data"),
    "Band": Case('Band { width: 960; numeral: "3"; strand: "main" }', Role.StaticText, "3"),
    "Sheet panel": Case(
        'Sheet { anchors.fill: parent; open: true; title: "Sources"; closeText: "Close" }',
        Role.Dialog,
        "Sources",
    ),
    "SourceList": Case(
        f"SourceList {{ width: 960\n model: {SOURCES}\n }}", Role.StaticText, "Report"
    ),
    "FactRow alone": Case(
        'FactRow { width: 960; label: "Who"; title: "Nobody"; detail: ""; strand: ""; mark: "";'
        " sources: 0; differs: false; plain: false }",
        Role.StaticText,
        "Who, Nobody",
    ),
}
EVERY = {**TOUCHED, **READ}
