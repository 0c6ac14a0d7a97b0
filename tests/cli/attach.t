Keeping scans and papers beside a case.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=zhao-xiaomin
  $ at 2026-03-02
  $ xinfang register --title 'card not refunded' --channel hotline-12315 --name 张三 --by wang-fang --quiet
  2026-000001
  $ at 2026-03-04
  $ printf 'a scan' > ../来信.pdf
  $ here() { sed "s|$PWD/||g"; }
  $ remember
  $ xinfang attach 1 ../来信.pdf --text 'letter, scanned' --dry-run
  2026-000001: would be attached, status then: to be accepted
  due: 12315投诉受理 by 2026-03-11, 5 working days left
  $ same
  unchanged
  $ xinfang attach 1 ../来信.pdf --text 'letter, scanned' | here
  2026-000001: attached (event 2), status: to be accepted
  due: 12315投诉受理 by 2026-03-11, 5 working days left
  kept as cases/2026/03/2026-000001/来信.pdf
  $ same
  changed: ./cases/2026/03/2026-000001.yaml
  changed: ./cases/2026/03/2026-000001/来信.pdf
  [1]
  $ tail -n 6 cases/2026/03/2026-000001.yaml
      by: "zhao-xiaomin"
      type: "attached"
      file: "来信.pdf"
      text: "letter, scanned"
      bytes: "6"
      sha256: "5bb626f4973a4d80adb3d956673807597303a694d5124d9c2298b1fa2811810f"
  $ sha256sum cases/2026/03/2026-000001/来信.pdf
  5bb626f4973a4d80adb3d956673807597303a694d5124d9c2298b1fa2811810f  cases/2026/03/2026-000001/来信.pdf

Under another name, from standard input, with the number of a paper.

  $ printf 'a statement' | quietly attach 1 - --as 笔录.txt --document 3
  $ xinfang attach 1 ../来信.pdf --as 来信2.pdf
  refused: this file is kept already, as '来信.pdf' (event 2)
  hint: xinfang show 2026-000001 lists what is kept
  [3]
  $ xinfang show 1 | here | sed -n -e '/^materials/p' -e '/^no/,$p'
  materials         cases/2026/03/2026-000001/
  no.  when              who     what
    1  2026-03-02 10:00  王芳    registered
    2  2026-03-04 10:00  赵晓敏  attached    file: 来信.pdf  text: letter, scanned  bytes: 6
    3  2026-03-04 10:00  赵晓敏  attached    file: 笔录.txt  document: 3  bytes: 11
  $ xinfang show 1 --format json | json '[(e["file"], e["bytes"], e["sha256"][:8]) for e in d["case"]["events"][1:]]'
  [('来信.pdf', '6', '5bb626f4'), ('笔录.txt', '11', '28462c1e')]
  $ remember

Refused: what would replace something, names that not every system takes, nothing at all.

  $ printf 'another' > ../x
  $ xinfang attach 1 ../x --as 来信.PDF
  refused: event 2 keeps another file as '来信.pdf'
  hint: nothing is replaced; keep this one under another name: --as NAME
  [3]
  $ xinfang attach 1 ../x --as ../../escape
  error: '../../escape' has characters that not every system takes in a name
  hint: keep it under another name: --as NAME
  [2]
  $ xinfang attach 1 ../x --as .git
  error: '.git' begins with '.'
  hint: keep it under another name: --as NAME
  [2]
  $ xinfang attach 1 ../x --as "$(printf 'a\033[2Jb')"
  error: 'a\u{1b}[2Jb' has characters that not every system takes in a name
  hint: keep it under another name: --as NAME
  [2]
  $ : > ../nothing
  $ xinfang attach 1 ../nothing
  error: 'nothing' is empty
  hint: scan or save it again
  [2]
  $ truncate -s 65M ../video.mp4
  $ xinfang attach 1 ../video.mp4
  error: '../video.mp4' is larger than 64 MiB
  hint: keep it elsewhere, and note where: xinfang note NUMBER TEXT --kind materials
  [2]
  $ xinfang attach 1 - --as endless < /dev/zero
  error: 'standard input' is larger than 64 MiB
  [2]
  $ xinfang attach 1 /dev/zero
  error: '/dev/zero' is not a regular file
  hint: - reads standard input
  [2]
  $ echo x | xinfang attach 1 - --as x --text -
  error: standard input can be read only once
  hint: write - in one place
  [2]
  $ xinfang attach 1
  error: which file to attach is missing
  hint: xinfang attach NUMBER FILE
  [2]
  $ xinfang attach 1 ../missing.pdf
  error: cannot read '../missing.pdf': no such file or folder
  hint: check the name; - is standard input
  [1]
  $ xinfang attach 1 ..
  error: '..' is a folder
  hint: attach the files in it one by one
  [2]
  $ printf x | xinfang attach 1 -
  error: standard input has no name
  hint: say how to call it: --as NAME
  [2]
  $ xinfang attach 7 ../x
  error: there is no case 2026-000007
  hint: xinfang list shows the numbers
  [4]
  $ same
  unchanged

A file that lies there already is taken when it is the same one, and is never replaced.

  $ cp ../x cases/2026/03/2026-000001/x
  $ xinfang check
  warning: cases/2026/03/2026-000001/x:1:1: no event names this file
  hint: if it belongs to the case: xinfang attach 2026-000001 FILE, with this file; else move it away
  [5]
  $ printf 'yet another' > ../x2
  $ xinfang attach 1 ../x2 --as x
  error: 'cases/2026/03/2026-000001/x' is there already, with another content
  hint: nothing is replaced; keep this one under another name: --as NAME
  [5]
  $ quietly attach 1 cases/2026/03/2026-000001/x
  $ xinfang check

A name with a line feed makes no line of its own.

  $ printf x > "cases/2026/03/2026-000001/$(printf 'a\nerror: b')"; xinfang check
  warning: cases/2026/03/2026-000001/a\u{a}error: b:1:1: no event names this file
  hint: if it belongs to the case: xinfang attach 2026-000001 FILE, with this file; else move it away
  [5]
  $ rm cases/2026/03/2026-000001/a*b

What is gone, changed, or in the way.

  $ printf 'changed' > cases/2026/03/2026-000001/x
  $ printf 'a scam' > cases/2026/03/2026-000001/来信.pdf
  $ rm cases/2026/03/2026-000001/笔录.txt
  $ xinfang check materials
  error: cases/2026/03/2026-000001.yaml:21:11: event 2: the file '来信.pdf' is another than the one that was attached
  hint: put the same file back there, from git, a backup or where it came from; what was attached by mistake: xinfang void 2026-000001 2 --reason TEXT
  error: cases/2026/03/2026-000001.yaml:30:11: event 3: the file '笔录.txt' is gone
  hint: put the same file back there, from git, a backup or where it came from; what was attached by mistake: xinfang void 2026-000001 3 --reason TEXT
  error: cases/2026/03/2026-000001.yaml:39:11: event 4: the file 'x' is another than the one that was attached
  hint: put the same file back there, from git, a backup or where it came from; what was attached by mistake: xinfang void 2026-000001 4 --reason TEXT
  [5]
  $ xinfang check materials --lang zh
  错误：cases/2026/03/2026-000001.yaml:21:11: 第 2 笔：文件“来信.pdf”与入卷时的内容不同
  提示：把原来的文件放回去，可从 git、备份中恢复，或者取自原件；存错了的：xinfang void 2026-000001 2 --reason TEXT
  错误：cases/2026/03/2026-000001.yaml:30:11: 第 3 笔：文件“笔录.txt”不见了
  提示：把原来的文件放回去，可从 git、备份中恢复，或者取自原件；存错了的：xinfang void 2026-000001 3 --reason TEXT
  错误：cases/2026/03/2026-000001.yaml:39:11: 第 4 笔：文件“x”与入卷时的内容不同
  提示：把原来的文件放回去，可从 git、备份中恢复，或者取自原件；存错了的：xinfang void 2026-000001 4 --reason TEXT
  [5]
  $ printf 'another, longer' > cases/2026/03/2026-000001/x
  $ xinfang check materials 2>&1 | grep "'x'"
  error: cases/2026/03/2026-000001.yaml:39:11: event 4: the file 'x' has 15 bytes; when it was attached it had 7
  [5]

What was attached by mistake is voided; then its file is not missed.

  $ printf 'a scan' > cases/2026/03/2026-000001/来信.pdf
  $ printf 'another' > cases/2026/03/2026-000001/x
  $ quietly void 1 3 --reason 'of another case'
  $ xinfang check

The path in a case file is not followed out of the store.

  $ sed -i 's|file: "x"|file: "../../../../office.yaml"|' cases/2026/03/2026-000001.yaml
  $ xinfang check
  error: cases/2026/03/2026-000001.yaml:44:11: 'file' is the text "../../../../office.yaml", expected the name of a file beside the case, without a folder
        file: "../../../../office.yaml"
              ^
  hint: get it back from git or a backup
  [5]
  $ sed -i 's|file: "../../../../office.yaml"|file: "x"|' cases/2026/03/2026-000001.yaml
  $ rm -r cases/2026/03/2026-000001
  $ ln -s /etc cases/2026/03/2026-000001
  $ xinfang check materials
  error: cases/2026/03/2026-000001:1:1: 'cases/2026/03/2026-000001' is a symbolic link
  hint: put the file or folder itself there; links out of a store are not followed
  [5]
  $ xinfang attach 1 ../x2
  error: 'cases/2026/03/2026-000001' is a symbolic link
  hint: put the file or folder itself there; links out of a store are not followed
  [5]

A policy may ask for a material.

  $ cd "$CRAMTMP" && office asked
  $ sed -i 's/^requirements:/&\n  - {id: papers, event: noted, needs: [attached], cite: 第十条}/' policies/2022-05-01.yaml
  $ quietly register --title 'scales that lie' --channel visit --name 李四 --by wang-fang
  $ xinfang note 1 'looked at it'
  refused: 'attaching' has to come first  [第十条]
  hint: xinfang attach 2026-000001 FILE
  [3]
  $ printf x > ../photo.jpg
  $ quietly attach 1 ../photo.jpg
  $ quietly note 1 'looked at it'
