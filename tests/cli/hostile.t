Text from outside is data: it moves no cursor, starts no formula, breaks no table.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ quietly register --title "$(printf '\033[2J\033[31mred\007')" --channel letter --name "$(printf '张\033]0;x\007三')"
  $ quietly register --title "$(printf 'pay \u202e001\u202c now \u2066x\u2069')" --channel letter --name "$(printf '李\u200f四')"
  $ quietly register --title '=cmd|"/c calc"!A1' --channel letter --name '=HYPERLINK("http://example.org")' --category '@SUM(1)'
  $ quietly register --title 'a|b <script>alert(1)</script> `c` [d](e)' --channel letter --name '+1+1' --category 'a|b'
  $ quietly register --title '-2+3' --channel letter --name '; rm -rf /' --statement "$(printf 'two\r\nlines')"
  $ quietly register --title '{0} %s $(id) `id`' --channel letter --name "O'Neill"

The table shows what would act as escapes.

  $ xinfang list --reveal
  number       received    channel  status          due         unit  petitioner                        title
  2026-000001  2026-11-22  letter   to be accepted  2026-12-07        张\u{1b}]0 and others (2)         \u{1b}[2J\u{1b}[31mred\u{7}
  2026-000002  2026-11-22  letter   to be accepted  2026-12-07        李\u{200f}四                      pay \u{202e}001\u{202c} now \u{2066}x\u{2069}
  2026-000003  2026-11-22  letter   to be accepted  2026-12-07        =HYPERLINK("http://example.org")  =cmd|"/c calc"!A1
  2026-000004  2026-11-22  letter   to be accepted  2026-12-07        +1+1                              a|b <script>alert(1)</script> `c` [d](e)
  2026-000005  2026-11-22  letter   to be accepted  2026-12-07        rm -rf                            -2+3
  2026-000006  2026-11-22  letter   to be accepted  2026-12-07        O'Neill                           {0} %s $(id) `id`
  $ xinfang show 1 --reveal | sed -n '1p; /^petitioner/p'
  2026-000001  \u{1b}[2J\u{1b}[31mred\u{7}
  petitioner        张\u{1b}]0
  petitioner        x\u{7}三
  $ xinfang show 2 --reveal | sed -n '1p; /^petitioner/p'
  2026-000002  pay \u{202e}001\u{202c} now \u{2066}x\u{2069}
  petitioner        李\u{200f}四
  $ xinfang show 5 | sed -n '/^two/,/^$/p'
  two\u{d}
  lines
  
  $ xinfang overdue --within 30d | sed -n 2,3p
  2026-000001  acceptance decision  2026-12-07  11 working days left                 \u{1b}[2J\u{1b}[31mred\u{7}
  2026-000002  acceptance decision  2026-12-07  11 working days left                 pay \u{202e}001\u{202c} now \u{2066}x\u{2069}
  $ xinfang list --reveal | LC_ALL=C grep -c "$(printf '\033')"
  0
  [1]

Also when colours are on: the only escapes are the program's own.

  $ xinfang show 1 --reveal --color always | sed -n 1p
  \x1b[1m2026-000001  \\u{1b}[2J\\u{1b}[31mred\\u{7}\x1b[0m (esc)

Also in messages.

  $ xinfang accept "$(printf '\033[31m1')"
  error: '\u{1b}[31m1' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  [2]
  $ xinfang list --unit "$(printf '\u202e')"
  error: no unit in staff.yaml is '\u{202e}'
  hint: xinfang staff show lists the units
  [2]
  $ xinfang assign 1 "$(printf 'x\ny')"
  error: no unit in staff.yaml is 'x
  y'
  hint: xinfang staff show lists the units
  [2]

No cell of a CSV file starts a formula.

  $ xinfang list --reveal --format csv
  number,received,channel,status,due,unit,petitioner,title
  2026-000001,2026-11-22,letter,to be accepted,2026-12-07,,张\u{1b}]0 and others (2),\u{1b}[2J\u{1b}[31mred\u{7}
  2026-000002,2026-11-22,letter,to be accepted,2026-12-07,,李\u{200f}四,pay \u{202e}001\u{202c} now \u{2066}x\u{2069}
  2026-000003,2026-11-22,letter,to be accepted,2026-12-07,,"'=HYPERLINK(""http://example.org"")","'=cmd|""/c calc""!A1"
  2026-000004,2026-11-22,letter,to be accepted,2026-12-07,,'+1+1,a|b <script>alert(1)</script> `c` [d](e)
  2026-000005,2026-11-22,letter,to be accepted,2026-12-07,,rm -rf,'-2+3
  2026-000006,2026-11-22,letter,to be accepted,2026-12-07,,O'Neill,{0} %s $(id) `id`
  $ xinfang overdue --within 30d --format csv | grep -c "'=cmd"
  1
  $ at 2026-12-31
  $ xinfang report 2026-11 --format csv | grep SUM | head -n 1
  2026-11,category,'@SUM(1),cases,,,1

Markdown.

  $ xinfang report 2026-11 --format markdown | grep 'a.*b'
  | indicator | value | parts | previous period | change | year before | change |
  | suggestions on accountability | 0 |  | 0 | — | 0 | — |
  | a\|b | 1 | 1 | 0.0%\* | — | — | 0 |

JSON keeps the text as it was, escaped.

  $ xinfang list --format json | json 'ascii(d["cases"][0]["title"])'
  '\x1b[2J\x1b[31mred\x07'
  $ xinfang show 3 --format json --reveal | json 'd["case"]["intake"]["petitioners"][0]["name"]'
  =HYPERLINK("http://example.org")

So does the file, and it reads back.

  $ grep title: cases/2026/11/2026-000001.yaml cases/2026/11/2026-000003.yaml
  cases/2026/11/2026-000001.yaml:  title: "\u001B[2J\u001B[31mred\u0007"
  cases/2026/11/2026-000003.yaml:  title: "=cmd|\"/c calc\"!A1"
  $ xinfang amend 3 petitioners.name '@x' --reason "$(printf 'a\033b')" --quiet
  2026-000003: amended (event 2), status: to be accepted
  overdue: acceptance decision was due on 2026-12-07
  $ xinfang show 3 --reveal | tail -n 1
    2  2026-12-31 10:00  王芳  amended     field: petitioner's name  old: =HYPERLINK("http://example.org")  new: @x  reason: a\u{1b}b

Rejected rows of an import are no formulas either.

  $ cat > ../map.yaml <<'END'
  > format: xinfang-mapping/1
  > columns: {received: day, title: what, petitioners.name: who}
  > constants: {channel: letter}
  > END
  $ printf 'day,what,who\nnever,=1+1,\t=cmd\n' > ../table.csv
  $ xinfang import ../table.csv --map ../map.yaml --yes --skip-bad ../rejects.csv
  nothing to import
  1 bad rows were left out: ../rejects.csv
  $ cat ../rejects.csv
  \xef\xbb\xbfday,what,who,rejected: line,rejected: column,rejected: reason (esc)
  never,'=1+1,'=cmd,2,day,'never' is no date

Without --reveal names are masked everywhere, and who revealed stands in the log.

  $ at 2026-11-22
  $ for format in table csv json; do xinfang list --format $format | grep -c "O'Neill"; done
  0
  0
  0
  [1]
  $ xinfang show 6 | grep -c "O'Neill"
  0
  [1]
  $ xinfang show 6 --format json | grep -c "O'Neill"
  0
  [1]
  $ tr '\t' ' ' < .xinfang/access.log | cut -d ' ' -f 2- | sort | uniq -c
        2 wang-fang list --reveal
        1 wang-fang list --reveal --format csv
        1 wang-fang show 1 --reveal
        1 wang-fang show 1 --reveal --color always
        1 wang-fang show 2 --reveal
        1 wang-fang show 3 --format json --reveal
        1 wang-fang show 3 --reveal
