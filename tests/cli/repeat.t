A petition that was brought in before (重复信访).

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ quietly register --title 电子秤不准 --category 商贸旅游/市场监管/物价监督 --channel visit --name 劉曉麗 --phone 13800004417
  $ quietly register --title 停车乱收费 --category 商贸旅游/市场监管/物价监督 --channel letter --name 段玉梅
  $ quietly register --title 电梯停用 --channel letter --name 段玉梅

The earlier cases are shown on standard error, the likeliest first; the case is registered all the same.

  $ xinfang register --title 反映农贸市场电子秤不准的问题 --category 商贸旅游/市场监管 --channel letter --name ' 刘 晓丽' --phone '+86 138-0000-4417' 2>&1 >../number
  goes to 办公室 [三(一)]
  this may have been brought in before:
    2026-000001  received 2026-11-22, to be accepted: 电子秤不准 (same telephone, same name, 67% of the title in common)
  if it is one of them: xinfang amend 2026-000004 repeat_of NUMBER --reason TEXT
  next: xinfang accept 2026-000004 (or decline, transfer)
  $ cat ../number
  2026-000004

In the same category a similar title is enough, without a category it is not; neither is a name nobody owns.

  $ xinfang register --title 市场电子秤不准 --category 商贸旅游/市场监管/其他 --channel letter --name 王先生 --dry-run
  the case would be registered
  this may have been brought in before:
    2026-000004  received 2026-11-22, to be accepted: 反映农贸市场电子秤不准的问题 (86% of the title in common)
    2026-000001  received 2026-11-22, to be accepted: 电子秤不准 (80% of the title in common)
  $ xinfang register --title 市场电子秤不准 --channel letter --name 王先生 --dry-run
  the case would be registered
  $ xinfang register --title 工资拖欠 --channel letter --name 段玉梅 --dry-run
  the case would be registered
  this may have been brought in before:
    2026-000003  received 2026-11-22, to be accepted: 电梯停用 (same name)
    2026-000002  received 2026-11-22, to be accepted: 停车乱收费 (same name)
  $ xinfang register --title 工资拖欠 --channel letter --name 段玉梅 --dry-run --quiet
  the case would be registered
  $ xinfang register --title 工资拖欠 --channel letter --name 段玉梅 --dry-run --format json | json 'd["repeats"]'
  [{'number': '2026-000003', 'received': '2026-11-22', 'status': 'registered', 'title': '电梯停用', 'grounds': ['name'], 'title_in_common': 0}, {'number': '2026-000002', 'received': '2026-11-22', 'status': 'registered', 'title': '停车乱收费', 'grounds': ['name'], 'title_in_common': 0}]

Said afterwards with the command that was shown.

  $ xinfang amend 4 repeat_of 1 --reason 同一事项
  2026-000004: amended (event 2), status: to be accepted
  due: acceptance decision by 2026-12-07, 11 working days left
  $ xinfang show 4 | sed -n '/^flags/p;/^repeat of/p;/amended/p'
  flags             repeat petition
  repeat of         2026-000001
    2  2026-11-22 10:00  王芳  amended     field: repeat of  new: 2026-000001  reason: 同一事项
  $ remember
  $ xinfang amend 4 repeat_of 4 --reason 写错
  error: a case cannot repeat itself
  hint: name the earlier case
  [3]
  $ xinfang amend 4 repeat_of 99 --reason 写错
  error: there is no case 2026-000099 to repeat
  hint: xinfang list shows the numbers
  [4]
  $ xinfang amend 4 repeat_of last --reason 写错
  error: 'last' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  [2]
  $ xinfang amend 4 repeat_of 2026-1 --reason 写错
  refused: 'repeat of' already is '2026-000001'
  [3]
  $ same
  unchanged
  $ xinfang amend 4 repeat_of '' --reason 不是同一事项
  2026-000004: amended (event 3), status: to be accepted
  due: acceptance decision by 2026-12-07, 11 working days left
  $ xinfang show 4 --format json | json '(d["case"]["intake"]["flags"], d["case"]["intake"].get("repeat_of"))'
  ([], None)

Said at once: nothing is looked for, and the case is flagged.

  $ xinfang register --title 电子秤还是不准 --channel visit --name 刘晓丽 --repeat-of 1
  2026-000005
  goes to 办公室 [三(一)]
  next: xinfang accept 2026-000005 (or decline, transfer)
  $ sed -n '/flags/p;/repeat_of/p' cases/2026/11/2026-000005.yaml
    flags: ["repeat"]
    repeat_of: "2026-000001"
  $ xinfang show 5 | grep -E '^(flags|repeat)'
  flags             repeat petition
  repeat of         2026-000001
  $ xinfang show 5 --format json | json 'd["case"]["intake"]["repeat_of"]'
  2026-000001
  $ printf 'title: 电子秤\nchannel: letter\npetitioners: [{name: 刘晓丽}]\nrepeat_of: 2026-000001\n' | xinfang register --from - --format json | json '(d["number"], d["repeats"])'
  ('2026-000006', [])

The earlier case must be there, and not void.

  $ quietly void 3 1 --reason 登错
  $ remember
  $ xinfang register --title t --channel visit --name n --repeat-of 99
  error: there is no case 2026-000099 to repeat
  hint: xinfang list shows the numbers
  [4]
  $ xinfang register --title t --channel visit --name n --repeat-of 3
  error: case 2026-000003 is void and cannot be the one that is repeated
  hint: xinfang list shows the others; without an earlier case, flag it 'repeat'
  [3]
  $ xinfang register --title t --channel visit --name n --repeat-of 3 --dry-run
  error: case 2026-000003 is void and cannot be the one that is repeated
  hint: xinfang list shows the others; without an earlier case, flag it 'repeat'
  [3]
  $ xinfang register --title t --channel visit --name n --repeat-of x
  error: 'x' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  [2]
  $ printf 'title: t\nchannel: letter\npetitioners: [{name: n}]\nrepeat_of: 三\n' | xinfang register --from -
  error: -:4:12: 'repeat_of' is '三', expected a case number like 2026-000123
    repeat_of: 三
               ^
  [5]
  $ same
  unchanged
  $ xinfang register --title 工资拖欠 --channel letter --name 段玉梅 --dry-run
  the case would be registered
  this may have been brought in before:
    2026-000002  received 2026-11-22, to be accepted: 停车乱收费 (same name)

A ledger may say it, too.

  $ cat > ../map.yaml <<'END'
  > format: xinfang-mapping/1
  > columns: {received: day, petitioners.name: who, title: what, repeat_of: again}
  > constants: {channel: letter}
  > END
  $ printf 'day,who,what,again\n2026-11-02,段玉梅,停车,2026-000002\n2026-11-03,甲,路灯,\n' > ../good.csv
  $ printf 'day,who,what,again\n2026-11-02,乙,停车,2026-000003\n2026-11-03,甲,路灯,77\n2026-11-03,丙,路灯,上次\n' > ../bad.csv
  $ remember
  $ xinfang import ../bad.csv --map ../map.yaml --yes
  ../bad.csv:2: column 'again': case 2026-000003 is void and cannot be the one that is repeated
    hint: xinfang list shows the others; without an earlier case, flag it 'repeat'
  ../bad.csv:3: column 'again': there is no case 2026-000077 to repeat
    hint: xinfang list shows the numbers
  ../bad.csv:4: column 'again': '上次' is not a case number
    hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  error: 3 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 0
  [5]
  $ same
  unchanged
  $ xinfang import ../good.csv --map ../map.yaml --yes --format json | json 'd["numbers"]'
  ['2026-000007', '2026-000008']
  $ xinfang show 7 | grep -E '^(flags|repeat)'
  flags             repeat petition
  repeat of         2026-000002
  $ xinfang show 8 | grep -E '^(flags|repeat)'
  [1]

At a terminal the clerk is asked; the number answers, and a wrong one is asked for again.

  $ terminal() { script -qec "xinfang register --title 又是停车乱收费 --channel letter --name 段玉梅 --phone 13800001111 --address 东街 --category 商贸旅游/市场监管 --statement 多收 $1" /dev/null >../terminal.out; }
  $ printf '%s\n' 77 1 2 | terminal
  $ grep -oE '2026-000002 .*common.|case 2026-0000.. is none of these|it repeats [-0-9]*|which case does it repeat.' ../terminal.out
  2026-000002  received 2026-11-22, to be accepted: 停车乱收费 (same name, 80% of the title in common)
  which case does it repeat?
  case 2026-000077 is none of these
  which case does it repeat?
  case 2026-000001 is none of these
  which case does it repeat?
  it repeats 2026-000002
  $ grep -c 'if it is one of them' ../terminal.out
  0
  [1]
  $ xinfang show 9 | grep -E '^(flags|repeat)'
  flags             repeat petition
  repeat of         2026-000002
  $ printf '\n' | terminal
  $ xinfang show 10 | grep -E '^(flags|repeat)'
  [1]

Ctrl-D stops, and nothing is written; with --yes nobody is asked.

  $ remember
  $ printf '\004' | terminal
  [130]
  $ same
  unchanged
  $ terminal --yes </dev/null
  $ grep -oE 'which|xinfang amend .*TEXT' ../terminal.out
  xinfang amend 2026-000011 repeat_of NUMBER --reason TEXT

What an editor is given has the field; in Chinese.

  $ EDITOR='sed -i s/^repeat_of:.*/repeat_of:\ 1/' xinfang register --title 秤 --channel visit --name 刘晓丽 --edit --quiet
  2026-000012
  $ xinfang show 12 | grep -E '^(flags|repeat)'
  flags             repeat petition
  repeat of         2026-000001
  $ xinfang register --title 电子秤不准 --category 商贸旅游/市场监管 --channel letter --name 刘晓丽 --phone 13800004417 --lang zh_CN
  2026-000013
  按制度应由办公室承办，尚未分办 [三(一)]
  可能是重复信访，先前有：
    2026-000001  2026-11-22 收到，待受理：电子秤不准（电话相同、姓名相同、标题有 100% 相同）
    2026-000004  2026-11-22 收到，待受理：反映农贸市场电子秤不准的问题（电话相同、姓名相同、标题有 67% 相同）
    2026-000006  2026-11-22 收到，待受理：电子秤（姓名相同、标题有 67% 相同）
    2026-000005  2026-11-22 收到，待受理：电子秤还是不准（姓名相同、标题有 60% 相同）
    2026-000012  2026-11-22 收到，待受理：秤（姓名相同）
  如果确是其中一件的重复：xinfang amend 2026-000013 repeat_of 编号 --reason 理由
  下一步：xinfang accept 2026-000013（或 decline、transfer）
