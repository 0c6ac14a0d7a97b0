#!/usr/bin/env python3
"""Whatever goes wrong at whichever operation on the store, whichever command writes: what is there is what was there before
or what was to be written, whole; the exit status does not lie; and the next command works.

    run.py PROGRAM FAIL.SO [all]      all: every fault at every operation, not every third one and each fault in its turn
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

PROGRAM, SHIM = sys.argv[1:3]
EVERY = sys.argv[3:] == ["all"]
EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../examples")
FAULTS = ["EIO", "ENOSPC", "EINTR", "EROFS", "EMFILE", "short"]
PLAIN = {**{k: v for k, v in os.environ.items() if not k.startswith("XINFANG_")}, "LC_ALL": "C.UTF-8", "TZ": "UTC",
         "XINFANG_USER": "wang-fang", "XINFANG_NOW": "2026-03-04T10:00:00+08:00", "GIT_CONFIG_GLOBAL": "/dev/null"}
PEOPLE = ["--name", "赵八", "--phone", "13800007777"]

COMMANDS = {
    "register": ["register", "--title", "秤不准", "--channel", "visit", *PEOPLE],
    "register in a new month": ["register", "--title", "秤不准", "--channel", "visit", *PEOPLE],
    "accept": ["accept", "3", "--told", "phone"],
    "assign": ["assign", "2", "price", "--handler", "xu-weimin"],
    "extend": ["extend", "1", "--reason", "鉴定", "--for", "15wd", "--approved-by", "he-xiulan", "--told", "phone"],
    "reply": ["reply", "1", "--outcome", "supported", "--document", "5"],
    "amend": ["amend", "1", "title", "秤很不准", "--reason", "更正"],
    "void": ["void", "3", "1", "--reason", "重复", "--by", "ma-lijun", "--override", "重复登记"],
    "recuse": ["recuse", "1", "xu-weimin", "--ground", "other", "--reason", "同学", "--decided-by", "lu-hongmei", "--replacement", "deng-jiajun"],
    "climb": ["overdue", "--escalate"],
    "duty log": ["duty", "log", "reception-day", "--who", "周正平", "--on", "2026-03-03", "--place", "一楼"],
    "attach": ["attach", "1", "STORE/scan.pdf", "--text", "来信"],
    "import": ["import", "STORE/ledger.csv", "--map", os.path.join(EXAMPLES, "import/ledger-2026.yaml"), "--yes"],
}
LATER = {"register in a new month": "2026-04-01T10:00:00+08:00", "climb": "2026-06-20T10:00:00+08:00", "extend": "2026-04-10T10:00:00+08:00"}


def run(arguments, root, environment):
    return subprocess.run([PROGRAM, *arguments], cwd=root, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def make_store(root):
    run(["init", root, "--policy", "county-market-regulator", "--office", "局", "--quiet"], "/", PLAIN)
    shutil.copy(os.path.join(EXAMPLES, "county-office/staff.yaml"), root)
    with open(os.path.join(root, "policies/2022-05-01.yaml"), "a", encoding="utf-8") as policy:
        policy.write("duties:\n  - {id: reception-day, title: 接待日, who: {role: leader}, at_least: 1, per: month, cite: 第五条}\n")
    environment = {**PLAIN, "XINFANG_NOW": "2026-03-02T10:00:00+08:00"}
    for name in "张三", "李四", "王五":
        assert run(["register", "--title", "秤不准", "--channel", "visit", "--name", name], root, environment).returncode == 0
    for arguments in ["accept", "1", "--told", "phone"], ["accept", "2", "--told", "phone"], ["assign", "1", "price", "--handler", "xu-weimin"], ["list"]:
        done = run(arguments, root, environment)
        assert done.returncode == 0, done.stderr


def contents(root):
    """Every file that is kept: cases and duties, what writers left over aside."""
    found = {}
    for top in "cases", "duties":
        for folder, _, names in os.walk(os.path.join(root, top)):
            for name in names:
                if not name.startswith(".unfinished-"):
                    path = os.path.join(folder, name)
                    found[os.path.relpath(path, root)] = open(path, "rb").read()
    return found


def cases_of(found):
    """Without what is kept beside cases: its bytes are there before the event that names them."""
    return {path: found[path] for path in found if path.endswith(".yaml")}


def between(before, now, after):
    """Each file is the old one, or on its way: grown by whole events to what it was to become."""
    for path in set(before) | set(now):
        old, new = before.get(path), now.get(path)
        if new is None or (old is not None and not new.startswith(old)):
            return f"{path} lost something"
        goal = after.get(path)
        if new != old and path in after and not goal.startswith(new):
            return f"{path} is neither what it was nor what it was to be"
    return None


def main():
    bad = runs = 0
    with tempfile.TemporaryDirectory() as work:
        template, root, log = (os.path.join(work, name) for name in ("template", "store", "log"))
        make_store(template)
        with open(os.path.join(EXAMPLES, "import/ledger-2026.csv"), encoding="utf-8") as ledger:
            open(os.path.join(template, "ledger.csv"), "w", encoding="utf-8").writelines(ledger.readlines()[:5])
        with open(os.path.join(template, "scan.pdf"), "wb") as scan:
            scan.write(b"scan" * 50000)  # more than one read takes
        before = contents(template)
        for turn, (name, typed) in enumerate(COMMANDS.items()):
            # What is read from the store's folder fails to be read in its turn, too.
            arguments = [word.replace("STORE", root) for word in typed]
            environment = {**PLAIN, "XINFANG_ID_SEED": "7", "XINFANG_NOW": LATER.get(name, PLAIN["XINFANG_NOW"])}
            faulty = {**environment, "LD_PRELOAD": SHIM, "FAULT_ROOT": root, "FAULT_LOG": log}

            def fresh():
                shutil.rmtree(root, ignore_errors=True)
                shutil.copytree(template, root)

            fresh()
            whole = run(arguments, root, {**faulty, "FAULT": "0:none"})
            operations, after = int(open(log).read()), contents(root)
            if whole.returncode != 0 or after == before:
                sys.exit(f"{name}: status {whole.returncode}\n{whole.stderr}")
            for n in range(1, operations + 1) if EVERY else range(1 + turn % 3, operations + 1, 3):
                for fault in FAULTS if EVERY else [FAULTS[(n // 3) % len(FAULTS)]]:
                    fresh()
                    done = run(arguments, root, {**faulty, "FAULT": f"{n}:{fault}"})
                    runs += 1
                    now = contents(root)
                    wrong = between(before, now, after)
                    written = "written" in done.stderr
                    if done.returncode < 0 or done.returncode == 70:
                        wrong = f"status {done.returncode}"
                    elif not wrong and done.returncode == 0 and now.keys() != after.keys():
                        wrong = "it says that it was done, and it was not"
                    elif not wrong and done.returncode == 0 and now != after:
                        wrong = "it says that it was done, and half of it was"
                    elif not wrong and done.returncode != 0 and now != before and not written and name not in ("climb",) \
                            and not (name == "attach" and cases_of(now) == before):
                        wrong = "it says that it failed, and it was written"
                    elif not wrong and done.returncode != 0 and not done.stderr.strip():
                        wrong = "it failed without a word"
                    if not wrong:
                        checked = run(["check", "files", "keys", "--format", "json"], root, environment)
                        left = "writers that were stopped did not finish"
                        wrong = "; ".join(one["what"] for one in json.loads(checked.stdout)["findings"] if not one["what"].startswith(left))
                    if not wrong and done.returncode != 0 and cases_of(now) == before:
                        again = run(arguments, root, environment)
                        if again.returncode != 0 or contents(root) != after:
                            wrong = "it cannot be done again: " + again.stderr
                    if wrong:
                        bad += 1
                        print(f"{name}, {fault} at operation {n}: {wrong}\n  status {done.returncode}: {done.stderr.strip()}")
            print(f"{name}: {operations} operations")
    print(f"{runs} faults, {bad} of them bad")
    sys.exit(1 if bad else 0)


main()
