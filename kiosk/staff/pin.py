"""The PIN of staff: known as a salted scrypt hash only, compared in constant time."""

from __future__ import annotations

import hashlib
import hmac
import os

from db.frozen import dataclass

LEAST, MOST = 4, 12
"""Digits of a PIN."""
N, R, P = 2**15, 8, 1
"""The cost of scrypt (RFC 7914): about 0.1 s and 32 MiB for each try."""
MOST_MEMORY = 128 * 2**20
EASY = ("0123456789", "1234567890", "9876543210", "0987654321")


@dataclass(frozen=True, slots=True)
class PinHash:
    """`n`, `r` and `p` are scrypt's cost; `salt` and `digest` are bytes."""

    n: int
    r: int
    p: int
    salt: bytes
    digest: bytes

    def __str__(self) -> str:
        return f"scrypt${self.n}${self.r}${self.p}${self.salt.hex()}${self.digest.hex()}"


def weakness(pin: str) -> str:
    """Why `pin` is not taken, as a sentence for whoever chose it; "" where it is fine."""
    if not (pin.isascii() and pin.isdecimal()):
        return "A PIN has digits only, since the pad on the glass has no other keys."
    if not LEAST <= len(pin) <= MOST:
        return f"A PIN has {LEAST} to {MOST} digits; take 6 or more."
    if len(set(pin)) < 3 or any(pin in row for row in EASY):
        return "This PIN is too simple; use at least three different digits, not in a row."
    return ""


def hash_pin(pin: str) -> PinHash:
    """With a new salt; slow on purpose."""
    salt = os.urandom(16)
    return PinHash(N, R, P, salt, _digest(pin, N, R, P, salt, 32))


def is_pin(pin: str, known: PinHash) -> bool:
    """Whether `pin` is the one that `known` was made of. Slow on purpose: run it in a job."""
    made = _digest(pin, known.n, known.r, known.p, known.salt, len(known.digest))
    return hmac.compare_digest(made, known.digest)


def read_pin_hash(text: str) -> PinHash:
    """The setting `staff_pin`. Raises ValueError that says what to write instead."""
    parts = text.split("$")
    try:
        kind, n, r, p = parts[0], *(int(part) for part in parts[1:4])
        salt, digest = (bytes.fromhex(part) for part in parts[4:])
    except (ValueError, IndexError):
        raise ValueError("write the line that `waic-kiosk pin` prints") from None
    fair = n in (2**13, 2**14, 2**15, 2**16) and 1 <= r <= 8 and 1 <= p <= 4
    if kind != "scrypt" or not fair or len(salt) < 8 or not 16 <= len(digest) <= 64:
        raise ValueError("write the line that `waic-kiosk pin` prints")
    return PinHash(n, r, p, salt, digest)


def pin_setting(text: str) -> str:
    """`text` as it stands, where it is a hash. Raises ValueError."""
    read_pin_hash(text)
    return text


def _digest(pin: str, n: int, r: int, p: int, salt: bytes, size: int) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=MOST_MEMORY, dklen=size)
