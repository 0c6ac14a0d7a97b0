#!/usr/bin/env python3
"""Four writers at once, killed at any moment: what was told as done is there, no number was given twice, every file can be read.

    soak.py PROGRAM [KILLS]      2000 kills if not given
"""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.path.abspath(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
EXAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../examples")
ENVIRONMENT = {**{k: v for k, v in os.environ.items() if not k.startswith("XINFANG_")}, "LC_ALL": "C.UTF-8", "TZ": "UTC",
               "XINFANG_USER": "wang-fang", "GIT_CONFIG_GLOBAL": "/dev/null"}
WRITERS = 4


class Soak:
    def __init__(self, root):
        self.root, self.lock = root, threading.Lock()
        self.kills = self.done = self.refused = 0
        self.numbers, self.notes, self.cut = [], [], set()
        self.wrong = []

    def start(self, *arguments):
        return subprocess.Popen([PROGRAM, *arguments], cwd=self.root, env=ENVIRONMENT, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def ask(self, *arguments):
        process = self.start(*arguments)
        out, talk = process.communicate()
        return process.returncode, out, talk

    def attach(self, seed, number, text):
        """What attaches a file with that text."""
        path = os.path.join(os.path.dirname(self.root), f"{seed}.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return ["attach", number, path, "--as", f"{text}.txt", "--text", text, "--format", "json"]

    def write(self, seed, longest):
        random_source = random.Random(seed)
        while True:
            with self.lock:
                if self.kills >= KILLS or self.wrong:
                    return
                known = list(self.numbers[-50:])
            kind = random_source.choice(["register", "register", "note", "attach"])
            text = f"{seed}-{random_source.getrandbits(48)}"
            number = random_source.choice(known)
            process = self.start(*(["note", number, text, "--format", "json"] if kind == "note" else
                                   self.attach(seed, number, text) if kind == "attach" else
                                   ["register", "--title", text, "--channel", "visit", "--name", "张三", "--quiet"]))
            try:
                out, talk = process.communicate(timeout=random_source.uniform(0, longest))
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                with self.lock:
                    self.kills += 1
                    self.cut.add(f"{text}.txt")
                continue
            with self.lock:
                if process.returncode == 0 and kind != "register":
                    self.done += 1
                    self.notes.append((number, json.loads(out)["event"]["seq"], text))
                elif process.returncode == 0:
                    self.done += 1
                    self.numbers.append(out.strip())
                elif process.returncode == 75:
                    self.refused += 1
                else:
                    self.wrong.append(f"status {process.returncode}: {talk}")

    def judge(self):
        status, out, talk = self.ask("list", "--format", "numbers")
        listed = out.split()
        if status != 0:
            self.wrong.append(f"list: {talk}")
        if len(set(self.numbers)) != len(self.numbers):
            self.wrong.append("a number was given twice")
        if set(self.numbers) - set(listed):
            self.wrong.append(f"lost: {sorted(set(self.numbers) - set(listed))[:5]}")
        if [int(number[5:]) for number in listed] != list(range(1, len(listed) + 1)):
            self.wrong.append("the numbers do not follow each other")
        shown = {}
        for number, seq, text in self.notes:
            if number not in shown:
                case = json.loads(self.ask("show", number, "--format", "json")[1])["case"]
                shown[number] = {event["seq"]: event.get("text") for event in case["events"]}
            if shown[number].get(seq) != text:
                self.wrong.append(f"{number}: event {seq} is lost")
        # What was killed between a file and its event leaves the file, and says so.
        findings = json.loads(self.ask("check", "--format", "json")[1])["findings"]
        unnamed = [one for one in findings if one["what"] == "no event names this file" and os.path.basename(one["path"]) in self.cut]
        left = [one for one in findings if one["what"].startswith("writers that were stopped did not finish")]
        self.wrong += [f"check: {one['what']}" for one in findings if one not in unnamed + left]
        self.ask("check", "--fix")
        self.ask("register", "--title", "last", "--channel", "visit", "--name", "李四", "--quiet")
        left = [name for _, _, names in os.walk(os.path.join(self.root, "cases")) for name in names if name.startswith(".")]
        print(f"{self.kills} kills, {self.done} commands done, {self.refused} told to wait; {len(listed)} cases, {len(left)} files left over, "
              f"{len(unnamed)} kept without their event")


def main():
    with tempfile.TemporaryDirectory() as work:
        soak = Soak(os.path.join(work, "store"))
        subprocess.run([PROGRAM, "init", soak.root, "--policy", "county-market-regulator", "--office", "局", "--quiet"], env=ENVIRONMENT,
                       check=True, capture_output=True)
        shutil.copy(os.path.join(EXAMPLES, "county-office/staff.yaml"), soak.root)
        began = time.monotonic()
        for _ in range(5):
            soak.numbers.append(soak.ask("register", "--title", "first", "--channel", "visit", "--name", "张三", "--quiet")[1].strip())
        longest = 2 * WRITERS * (time.monotonic() - began) / 5
        writers = [threading.Thread(target=soak.write, args=(seed, longest)) for seed in range(WRITERS)]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        soak.judge()
        for line in soak.wrong[:10]:
            print(line)
        sys.exit(1 if soak.wrong else 0)


main()
