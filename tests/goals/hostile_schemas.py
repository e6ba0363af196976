"""Releases that SQLite itself calls whole, with something in them that no release has.

Each is SQL that is run on a good release before it is sealed again under its right hash.
"""

from __future__ import annotations

from collections.abc import Mapping

_SHORT = {
    "ENDLESS": "WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM x)",
    "DEEP": "'" + '{"en":' * 900 + '"x"' + "}" * 900 + "'",
    "REWRITE": "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET",
}
"""Words that stand for more in the SQL below."""


def sql_of(name: str) -> str:
    """The SQL that makes a release hostile."""
    sql = SCHEMAS[name]
    for word, more in _SHORT.items():
        sql = sql.replace(word, more)
    return sql


SCHEMAS: Mapping[str, str] = {
    "a view": "CREATE VIEW seen AS SELECT * FROM days",
    "a view in place of a table": "DROP TABLE days; CREATE VIEW days AS SELECT 1 AS id",
    "a view without end": "DROP TABLE days; CREATE VIEW days AS ENDLESS SELECT n AS id FROM x",
    "a view of a gigabyte": (
        "DROP TABLE days; CREATE VIEW days AS SELECT zeroblob(1000000000) AS id, 0 AS position"
    ),
    "views of each other": "CREATE VIEW a AS SELECT * FROM b; CREATE VIEW b AS SELECT * FROM a",
    "a view of random blobs": "CREATE VIEW r AS SELECT randomblob(100000000) AS x",
    "a trigger": "CREATE TRIGGER t AFTER DELETE ON days BEGIN DELETE FROM places; END",
    "a trigger on a view": (
        "CREATE VIEW v AS SELECT 1 AS x; "
        "CREATE TRIGGER t INSTEAD OF INSERT ON v BEGIN DELETE FROM days; END"
    ),
    "a virtual generated column": "ALTER TABLE days ADD COLUMN g AS (zeroblob(1000000000))",
    "a generated column that hides": "ALTER TABLE people ADD COLUMN h GENERATED ALWAYS AS (id)",
    "one more column": "ALTER TABLE days ADD COLUMN more TEXT",
    "a column with a default": "ALTER TABLE days ADD COLUMN more TEXT DEFAULT 'x'",
    "a column less": "ALTER TABLE conference DROP COLUMN pattern",
    "another name of a column": "ALTER TABLE days RENAME COLUMN date TO dates",
    "another name of a table": "ALTER TABLE days RENAME TO dates",
    "a table less": "DROP TABLE days",
    "a table more": "CREATE TABLE more (x)",
    "a temporary look-alike": "CREATE TABLE [days ] (id TEXT)",
    "full text": "CREATE VIRTUAL TABLE f USING fts5(x)",
    "full text elsewhere": "CREATE VIRTUAL TABLE f USING fts5(x, content='days')",
    "an r-tree": "CREATE VIRTUAL TABLE r USING rtree(id, a, b)",
    "an old full text": "CREATE VIRTUAL TABLE f USING fts4(x)",
    "a module that is not there": (
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES "
        "('table', 'm', 'm', 0, 'CREATE VIRTUAL TABLE m USING missing(x)')"
    ),
    "an index": "CREATE INDEX i ON days (date)",
    "an index on an expression": "CREATE INDEX i ON days (length(date) + length(id))",
    "a partial index": "CREATE INDEX i ON days (date) WHERE date > '2024'",
    "statistics": "ANALYZE",
    "statistics that lie": (
        "ANALYZE; DELETE FROM sqlite_stat1; INSERT INTO sqlite_stat1 VALUES "
        "('days', 'sqlite_autoindex_days_1', '99999999999999999999 0 -1')"
    ),
    "a counter of rows": "CREATE TABLE c (id INTEGER PRIMARY KEY AUTOINCREMENT)",
    "a table without row ids": (
        "DROP TABLE days; CREATE TABLE days (id TEXT PRIMARY KEY) WITHOUT ROWID"
    ),
    "a strict table": "DROP TABLE days; CREATE TABLE days (id TEXT PRIMARY KEY) STRICT",
    "a schema of nonsense": "REWRITE sql = 'CREATE TABLE days (' WHERE name = 'days'",
    "a schema that never ends": (
        "REWRITE sql = 'CREATE TABLE days (' || replace(hex(zeroblob(40000)), '0', 'a,') "
        "|| 'b)' WHERE name = 'days'"
    ),
    "two tables in one place": (
        "REWRITE rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'places') "
        "WHERE name = 'days'"
    ),
    "a table in the schema's place": "REWRITE rootpage = 1 WHERE name = 'days'",
    "a table beyond the end": "REWRITE rootpage = 999999 WHERE name = 'days'",
    "a table that is an index": "REWRITE type = 'index' WHERE name = 'days'",
    "a kind that is none": "REWRITE type = 'procedure' WHERE name = 'days'",
    "an index of ours by name": "CREATE INDEX sqlite ON days (date)",
    "a huge text": "UPDATE days SET title = replace(hex(zeroblob(4000000)), '0', 'a')",
    "a huge blob": "UPDATE days SET title = zeroblob(50000000)",
    "words nested deep": "UPDATE days SET title = DEEP",
    "words that are no JSON": "UPDATE days SET title = '{'",
    "words that are a list": "UPDATE days SET title = '[\"en\"]'",
    "a blob in place of words": "UPDATE days SET title = x'ff00fe'",
    "bytes that are no text": "UPDATE days SET title = CAST(x'7bff7d' AS TEXT)",
    "a number in place of an id": "UPDATE people SET id = 7",
    "an empty id": "UPDATE people SET id = ''",
    "an id with NUL": "UPDATE people SET id = 'a' || char(0) || 'b'",
    "an id that is a path": "UPDATE people SET id = '../../etc/passwd'",
    "an id of a megabyte": "UPDATE people SET id = replace(hex(zeroblob(500000)), '0', 'a')",
    "an infinite number": "UPDATE conference SET edition = 9e999",
    "a number of thirty digits": "UPDATE conference SET edition = '999999999999999999999999999999'",
    "a place in no order": "UPDATE days SET position = 'first'",
    "a reference to nothing": "PRAGMA foreign_keys = OFF; UPDATE places SET venue = 'gone'",
    "no conference": "DELETE FROM conference",
    "two conferences": (
        "INSERT INTO conference SELECT * FROM conference WHERE 0; "
        "CREATE TABLE x AS SELECT * FROM conference; UPDATE x SET id = 'two', position = 1; "
        "INSERT INTO conference SELECT * FROM x; DROP TABLE x"
    ),
}
