"""YAML without tricks: no aliases, no key twice, nothing deep, and every mapping knows its line."""

from __future__ import annotations

import yaml

from db.tools.lined import Lined, UnreadableYaml

MAX_DEPTH = 12
TOO_DEEP = "is nested too deeply: write flat lists of records"


_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def refuse_tricks(text: str) -> None:
    """Aliases make a small file expand for ever, and deep nesting overflows the C stack."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if getattr(event, "anchor", None):
            raise UnreadableYaml(line, "uses an anchor or alias (& or *): write the value out")
        if depth > MAX_DEPTH:
            raise UnreadableYaml(line, TOO_DEEP)


class StrictLoader(_Loader):  # type: ignore[misc, valid-type]
    """The safe loader, with Lined mappings and no key twice."""

    def mapping(self, node: yaml.MappingNode) -> Lined:
        found = Lined()
        found.line = node.start_mark.line + 1
        for key_node, value_node in node.value:
            key, line = key_node.value, key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                raise UnreadableYaml(line, "has a key that is not a word")
            if key in found:
                raise UnreadableYaml(line, f"has the key {key!r} twice: keep one of them")
            found[key] = self.construct_object(value_node, deep=True)
        return found


StrictLoader.add_constructor("tag:yaml.org,2002:map", StrictLoader.mapping)
