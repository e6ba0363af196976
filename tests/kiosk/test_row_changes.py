"""Changes of a list: they lead from the old rows to the new, and leave most rows in place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.row_changes import MOST_RUNS, Run, changes, kept_pairs

rows = st.lists(st.sampled_from("abcdefghij"), max_size=10)
distinct = st.lists(st.sampled_from("abcdefghij"), max_size=10, unique=True)


def applied(old: list[str], new: list[str]) -> list[str]:
    found = changes(old, new)
    assert found is not None  # so few rows are never too many pieces
    out, into = found
    result = list(old)
    for run in reversed(out):
        del result[run.first : run.after]
    for run in into:
        result[run.first : run.first] = new[run.first : run.after]
    return result


@given(old=rows, new=rows)
def test_changes_lead_from_the_old_rows_to_the_new(old: list[str], new: list[str]) -> None:
    assert applied(old, new) == new


@given(old=distinct, new=distinct)
def test_rows_that_stay_keep_their_order_in_both(old: list[str], new: list[str]) -> None:
    pairs = kept_pairs(old, new)
    assert pairs == sorted(pairs)
    assert [old[one] for one, _ in pairs] == [new[other] for _, other in pairs]


@given(old=distinct, gone=st.sets(st.sampled_from("abcdefghij")))
def test_every_row_stays_that_is_in_both_where_none_moved(old: list[str], gone: set[str]) -> None:
    new = [key for key in old if key not in gone]
    assert len(kept_pairs(old, new)) == len(new)


def test_row_that_moved_is_the_only_one_exchanged() -> None:
    assert changes("abcdef", "bcdeaf") == ([Run(0, 1)], [Run(4, 5)])


def test_too_many_pieces_are_no_changes_to_follow() -> None:
    old = [str(n) for n in range(200)]
    new = old[::2]
    assert len(old) - len(new) > MOST_RUNS
    assert changes(old, new) is None
