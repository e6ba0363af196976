"""Relative links seen from the base of their file."""

from __future__ import annotations

from urllib.parse import quote, urljoin

from db.sanity import is_web_address


def absolute(base: str, url: str) -> str:
    """A relative link seen from the base of the file, and letters that are not ASCII as %XX."""
    try:
        whole = urljoin(base, url) if is_web_address(base) else url
        host = whole.split("/", 3)
        if len(host) > 2 and not host[2].isascii():
            host[2] = host[2].encode("idna").decode()
        return quote("/".join(host), safe=":/?#[]@!$&'()*+,;=%~")
    except (ValueError, UnicodeError):
        return url
