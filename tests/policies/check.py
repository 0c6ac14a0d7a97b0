#!/usr/bin/env python3
"""examples/policies/README.md is true: each row's statements are in the policy or in what it extends, each scenario line begins as it says."""
import pathlib
import re
import sys

import yaml

root = pathlib.Path(__file__).resolve().parents[2]
policies = root / "examples/policies"
bad = 0


def complain(text):
    global bad
    bad = 1
    print(text)


def statements(slug):
    """Every `section/id` of a policy file and of what it extends, and the names of its single statements."""
    data = yaml.safe_load((policies / f"{slug}.yaml").read_text(encoding="utf-8"))
    names = set(data) | {f"deadlines/{key}" for key in data.get("deadlines", {})}
    names |= {f"limits/{key}" for key in data.get("limits", {})}
    for section, entries in data.items():
        if isinstance(entries, list):
            names |= {f"{section}/{entry.get('id', f'{slug}-{place}')}" for place, entry in enumerate(entries, 1) if isinstance(entry, dict)}
    return names | (statements(data["extends"]) if "extends" in data else set())


text = (policies / "README.md").read_text(encoding="utf-8")
sections = re.split(r"^## R\d\d .*$", text, flags=re.M)[1:]
described = set()
for section in sections:
    slug = re.search(r"\[([a-z0-9-]+)\.yaml\]", section)[1]
    described.add(slug)
    known = statements(slug)
    scenario = (root / f"examples/scenarios/{slug}.t").read_text(encoding="utf-8").split("\n")
    rows = [line.strip("|").split("|") for line in section.split("\n") if line.startswith("| ")][1:]
    if not rows:
        complain(f"{slug}: no clause in the table")
    for clause, stated, shown in ([cell.strip() for cell in row] for row in rows):
        for name in re.findall(r"\b((?:deadlines|requirements|sign_offs|escalation|duties|merit|routes|limits)/[a-z0-9-]+)", stated):
            if name not in known:
                complain(f"{slug}: clause {clause}: there is no {name}")
        for number, heading in re.findall(r"(\d+): ([^;]+)", shown):
            line = scenario[int(number) - 1] if int(number) <= len(scenario) else ""
            if not line.startswith(heading.strip()[:12]):
                complain(f"{slug}: clause {clause}: line {number} of the scenario does not begin with '{heading.strip()[:12]}'")

for path in sorted(policies.glob("*.yaml")):
    if path.stem not in described:
        complain(f"{path.name} is not in the README")
    if not (root / f"examples/scenarios/{path.stem}.t").exists():
        complain(f"{path.name} has no scenario")
sys.exit(bad)
