"""Every picture that is taken: each screen plain, and in its variants."""

from __future__ import annotations

from tests.shot_acts import (
    SESSIONS,
    Shot,
    access,
    access_in_reach,
    announced,
    ask,
    ask_sources,
    asked_to_remove,
    cancelled,
    changed,
    choose,
    choosing,
    choosing_b,
    codes,
    compared,
    differences,
    in_turn,
    look,
    noticed,
    past_midnight,
    planned,
    staffed,
    to_the_foot,
)

STAFF = ("--density", "2.02", "--staff-pin", f"scrypt$8192$1$1${'5a' * 16}${'5a' * 32}")

RECORDS = {
    "session": "h3-county",
    "forum": "main-science",
    "award": "sail-myscale",
    "initiative": "unga-78-311",
    "person": "gong-ke",
    "venue": "h3-release",
    "exhibitor": "sensetime",
    "activity": "cctv-aigc",
}


PLAIN = [
    Shot(screen, record=RECORDS.get(screen, ""))
    for screen in (
        "attract home agenda session forums forum awards award governance initiative about "
        "exhibition exhibitor activities activity people person venues venue search plan"
    ).split()
]
STATES = [
    Shot("attract", "staff-pad", staffed("pad", typed="2707"), STAFF),
    Shot("attract", "staff", staffed("page"), STAFF),
    Shot("attract", "staff-asked", staffed("page", "quit"), STAFF),
    Shot("attract", "staff-screen", staffed("screen"), STAFF),
    Shot("attract", "staff-touch", staffed("touch"), STAFF),
    Shot("home", "access", access),
    Shot("agenda", "grid", choose("agenda", "chooseView", "grid")),
    Shot("agenda", "facet", choose("agenda", "openFacet", "topic")),
    Shot("agenda", "still-there", ask),
    Shot("agenda", "changed", content=changed),
    Shot("session", "moved", record="h3-county", content=changed),
    Shot("plan", "full", planned(*SESSIONS, "opening-ceremony")),
    Shot("plan", "codes", codes),
    Shot("forums", "names", choose("forums", "chooseView", "named")),
    Shot("awards", "papers", choose("awards", "chooseAward", "waicyop")),
    Shot("venues", "upstairs", record="atrium-2f"),
    Shot("venue", "hall", record="hall-h3"),
    Shot("exhibition", "hall", choose("exhibition", "chooseFilter", "hall:hall-h2")),
    Shot("governance", "chosen", compared),
    Shot("compare", "pair", compared),
    Shot("search", "initials", choose("search", "tryQuery", "rgzn")),
    Shot("search", "nearest", choose("search", "tryQuery", "shangai declaraton")),
    Shot("initiative", "sources", ask_sources("initiatives", "unga-78-311"), record="unga-78-311"),
    Shot("home", "banner-change", content=announced("change")),
]


def scheme_of(name: str) -> tuple[str, str]:
    return ("--scheme", name)


CONTRAST = ("--scheme", "contrast")
LARGEST = ("--text-size", "largest")
VARIANTS = [
    Shot("home", "night", flags=("--scheme", "night")),
    Shot("home", "contrast", flags=CONTRAST),
    Shot("home", "largest", flags=LARGEST),
    Shot("home", "before", flags=("--now", "2024-06-20T09:00+08:00")),
    Shot("home", "ended", flags=("--now", "2026-11-24T09:00+08:00")),
    Shot("home", "noclock", flags=("--now", "1970-01-01T00:00+00:00")),
    Shot("home", "banner-emergency", content=announced("emergency")),
    Shot("home", "banner-info", content=announced("info")),
    *(
        Shot("home", f"banner-{level}-{scheme}", flags=scheme_of(scheme), content=announced(level))
        for level in ("info", "change", "emergency")
        for scheme in ("night", "contrast")
    ),
    Shot("agenda", "notice", noticed()),
    Shot("agenda", "notice-contrast", noticed(), flags=CONTRAST),
    Shot("session", "notice", noticed(page_gone=True), record="h3-county"),
    Shot("plan", "notice-night", noticed(unplanned=2), flags=("--scheme", "night")),
    Shot("attract", "emergency", content=announced("emergency")),
    Shot("attract", "emergency-night", flags=("--scheme", "night"), content=announced("emergency")),
    Shot("attract", "emergency-contrast", flags=CONTRAST, content=announced("emergency")),
    Shot("attract", "emergency-largest", flags=LARGEST, content=announced("emergency")),
    Shot("attract", "emergency-long", content=announced("emergency", 2)),
    Shot("attract", "ended", flags=("--now", "2026-11-24T09:00+08:00")),
    Shot("agenda", "largest", flags=LARGEST),
    Shot("agenda", "first-day", choose("agenda", "chooseDay", "2024-07-04")),
    Shot("agenda", "no-date", choose("agenda", "chooseDay", "none")),
    Shot("agenda", "night", flags=("--scheme", "night")),
    Shot("agenda", "cancelled", content=cancelled),
    Shot(
        "agenda",
        "grid-largest",
        choose("agenda", "chooseView", "grid"),
        flags=("--text-size", "largest", "--scheme", "contrast"),
    ),
    Shot("agenda", "grid-changed", choose("agenda", "chooseView", "grid"), content=changed),
    Shot(
        "agenda",
        "grid-midnight",
        choose("agenda", "chooseView", "grid"),
        content=past_midnight,
        flags=("--now", "2024-07-06T00:29+08:00"),
    ),
    Shot("agenda", "midnight", content=past_midnight, flags=("--now", "2024-07-06T00:29+08:00")),
    Shot(
        "agenda",
        "filtered",
        in_turn(
            choose("agenda", "openFacet", "venue"),
            choose("agenda", "chooseValue", "expo-exhibition"),
        ),
    ),
    Shot("session", "delayed", record="h3-mm-legaltech", content=changed),
    Shot(
        "session",
        "largest",
        record="h3-county",
        flags=("--text-size", "largest", "--scheme", "contrast"),
    ),
    Shot("home", "access-largest", access, flags=LARGEST),
    Shot("agenda", "access-reach", access_in_reach),
    Shot("home", "reach", look(reach=True)),
    Shot("agenda", "reach", look(reach=True)),
    Shot("forums", "reach", look(reach=True)),
    Shot(
        "session", "reach", look(reach=True, text_scale=1.4, scheme="contrast"), record="h3-county"
    ),
    Shot("governance", "reach", look(reach=True, scheme="night")),
    Shot("agenda", "left", look(left_handed=True)),
    Shot("agenda", "left-night", look(left_handed=True, scheme="night", text_scale=1.2)),
    Shot("session", "planned", planned("h3-county", "h3-mm-legaltech"), record="h3-county"),
    Shot("session", "clash", planned("h3-mm-legaltech"), record="h3-county"),
    Shot("agenda", "clash", planned("h3-mm-legaltech")),
    Shot("plan", "contrast", planned(*SESSIONS), flags=CONTRAST),
    Shot("plan", "largest", planned(*SESSIONS), flags=LARGEST),
    Shot("plan", "remove", asked_to_remove),
    Shot("plan", "codes-largest", codes, flags=LARGEST),
    Shot("session", "hourless", record="opening-ceremony"),
    Shot("session", "cancelled", record="h3-county", content=cancelled),
    Shot("forum", "opening", record="opening-plenary"),
    Shot("award", "programme", record="sail"),
    Shot("award", "treasure", record="treasure-18-vajra"),
    Shot("people", "largest", flags=LARGEST),
    Shot("person", "no-forum", record="elon-musk"),
    Shot("venues", "marked", record="h3-release"),
    Shot("venues", "driverless", record="av-zone"),
    Shot("venues", "largest", flags=LARGEST),
    Shot("venues", "noclock", flags=("--now", "1970-01-01T00:00+00:00")),
    Shot("venue", "largest", record="h3-release", flags=LARGEST),
    Shot("venue", "elsewhere", record="expo-center-red-hall"),
    Shot("governance", "contrast", flags=CONTRAST),
    Shot("exhibition", "largest", flags=("--text-size", "largest", "--scheme", "contrast")),
    Shot("exhibition", "projects", choose("exhibition", "chooseFilter", "projects")),
    Shot("exhibition", "night", flags=("--scheme", "night")),
    Shot("exhibitor", "unplaced", record="schneider"),
    Shot("exhibitor", "largest", record="sensetime", flags=LARGEST),
    Shot("activities", "largest", flags=LARGEST),
    Shot("activities", "competitions", choose("activities", "chooseFilter", "competition")),
    Shot("activity", "works", record="experience-zone"),
    Shot("activity", "largest", record="robotaxi", flags=LARGEST),
    Shot("governance", "choosing", choosing),
    Shot("governance", "largest", compared, flags=LARGEST),
    Shot("compare", "differences", differences),
    Shot("compare", "choosing", choosing_b),
    Shot("compare", "largest", compared, flags=("--text-size", "largest", "--scheme", "night")),
    Shot("search", "words", choose("search", "tryQuery", "governance")),
    Shot("search", "long", choose("search", "tryQuery", "artificial intelligence")),
    Shot("search", "nothing", choose("search", "tryQuery", "qqqqqq")),
    Shot(
        "search",
        "largest",
        choose("search", "tryQuery", "rgzn"),
        flags=("--text-size", "largest", "--scheme", "contrast"),
    ),
    Shot("initiative", "foot", to_the_foot, record="unga-78-311"),
    Shot("initiative", "declaration", record="shanghai-declaration"),
]
