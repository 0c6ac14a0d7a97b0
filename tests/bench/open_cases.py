"""How many cases below a folder nobody has answered or ended, by PyYAML with its C reader."""
import pathlib
import sys

import yaml

ENDS = {"replied", "closed", "declined", "transferred"}
count = 0
for path in pathlib.Path(sys.argv[1]).rglob("*.yaml"):
    case = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)
    count += not any(event["type"] in ENDS for event in case["events"])
print(count)
