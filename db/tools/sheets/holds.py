"""What a column may hold, and how staff write it."""

from __future__ import annotations

from enum import Enum


class Holds(Enum):
    """The kinds of value; each says in a few words how it is written in a cell."""

    ID = "an id of a-z, 0-9 and single hyphens; it never changes"
    WORDS = "words"
    WORDS_LIST = "words, several with ; between them"
    PLAIN = "a word, a name or a number as words"
    DATE = "a date like 2024-07-04"
    TEXT_DATE = "a date like 2024-07-04, or a part of one: 2024-07, 2024"
    HOUR = "an hour like 09:30 (24:30 is after midnight), or a time like 2024-07-05T09:30"
    TIME = "a time like 2024-07-05T09:30"
    NUMBER = "a whole number"
    YES_NO = "yes or no"
    CHOICE = "one of its choices"
    REFERENCE = "the id of one row of another sheet, or its name"
    REFERENCES = "ids of rows of another sheet, or their names, with ; between them"
    VERSION = "the number that the export wrote"
