"""Conferences of any size from a seed, as real releases: the same bytes for the same numbers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from db.catalogue import Catalogue, Forum, Person, Place, Session, Strand
from db.release import write_release
from db.seal import USER_VERSION
from tests.build import at, catalogue, forum, keyed, person, place, session, text

DAYS = ("2024-07-04", "2024-07-05", "2024-07-06", "2024-07-07")
FIRST_HOUR, SLOTS = 9, 18
"""Half-hour slots of a day, from nine o'clock."""

EN = (
    "open model safety energy factory hospital city robot chip data language law school "
    "market climate traffic memory vision agent cloud quantum finance design music farm"
).split()
ZH = (
    "开放 模型 安全 能源 工厂 医院 城市 机器人 芯片 数据 语言 法律 学校 市场 气候 交通 记忆"
).split()
FAMILY = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林".split()
GIVEN = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚".split()


def conference_of(sessions: int, seed: int = 1, days: int = len(DAYS)) -> Catalogue:
    """A Catalogue with so many sessions, half as many people, and rooms and forums to match."""
    chance = random.Random(f"{seed}/{sessions}/{days}")
    rooms = list(_rooms(-(-sessions // (days * SLOTS))))
    forums = list(_forums(chance, max(2, sessions // 30)))
    people = list(_people(chance, max(2, sessions // 2)))
    found = _sessions(chance, sessions, days, rooms, forums, people)
    plain = catalogue(places=rooms, forums=forums, people=people, sessions=list(found))
    return keyed(plain)


def release_of(sessions: int, folder: Path, seed: int = 1, days: int = len(DAYS)) -> Path:
    """The pointer of a release of it below `folder`, which is made once."""
    home = folder / f"{sessions}-{days}-{seed}-{USER_VERSION}"
    pointer = home / "current.json"
    if not pointer.is_file():
        write_release(conference_of(sessions, seed, days), home)
    return pointer


def _rooms(count: int) -> Iterator[Place]:
    for n in range(count):
        yield place(f"room-{n}", name=text(f"Room {n + 1}", f"{n + 1}号厅"))


def _forums(chance: random.Random, count: int) -> Iterator[Forum]:
    for n in range(count):
        yield forum(f"forum-{n}", title=text(_title(chance), _han(chance)))


def _people(chance: random.Random, count: int) -> Iterator[Person]:
    for n in range(count):
        given = "".join(chance.choices(GIVEN, k=2))
        name = text(f"{chance.choice(EN).title()} {n}", chance.choice(FAMILY) + given)
        yield person(f"person-{n}", name=name)


def _sessions(
    chance: random.Random,
    count: int,
    days: int,
    rooms: list[Place],
    forums: list[Forum],
    people: list[Person],
) -> Iterator[Session]:
    """Slot after slot through all rooms, so that every room is full and nothing collides."""
    strands = list(Strand)
    for n in range(count):
        slot, room = divmod(n, len(rooms))
        day, at_slot = divmod(slot, SLOTS)
        begins = at(f"{DAYS[day % days]} {FIRST_HOUR:02}:00") + timedelta(minutes=30 * at_slot)
        plain = session(f"session-{n}", f"{DAYS[day % days]} {FIRST_HOUR:02}:00")
        yield replace(
            plain,
            title=text(_title(chance), _han(chance)),
            start=begins,
            end=begins + timedelta(minutes=30),
            place=rooms[room].id,
            strand=chance.choice(strands),
            forum=chance.choice(forums).id,
            people=tuple(each.id for each in chance.sample(people, 2)),
        )


def _title(chance: random.Random) -> str:
    return " ".join(chance.choices(EN, k=5)).capitalize()


def _han(chance: random.Random) -> str:
    return "".join(chance.choices(ZH, k=5))
