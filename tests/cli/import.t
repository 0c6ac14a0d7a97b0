Importing a ledger.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ ledger=$examples/import
  $ cp "$ledger/ledger-2026.yaml" ../map.yaml
  $ head -n 4 "$ledger/ledger-2026.csv" > ../ledger.csv
  $ remember

First what would happen, then the import.

  $ xinfang import ../ledger.csv --map ../map.yaml --dry-run
  3 rows would be imported from ../ledger.csv (UTF-8)
  3 cases carry warnings: what the rules would have asked for
  $ same
  unchanged
  $ xinfang import ../ledger.csv --map ../map.yaml --yes
  imported 3 cases, 3 of them answered
  3 cases carry warnings: what the rules would have asked for
  $ xinfang list
  number       received    channel        status  due  unit  petitioner  title
  2025-000001  2025-11-03  letter         closed             孟**        超市出售过期酸奶
  2025-000002  2025-11-06  phone call     closed             郝**        电梯三天两头困人
  2025-000003  2025-11-07  12315 hotline  closed             裴**        美容卡没用完店就搬了
  $ xinfang show 2025-1 | sed -n '/^deadline/,$p'
  deadline                  from        due         done        clause
  acceptance decision       2025-11-03  2025-11-18  2025-11-03  第二十二条第一款、第二十三条第二款
  notice to the petitioner  2025-11-03  2025-11-18  2025-11-03  第二十二条第一款、第二十三条第一款
  conclusion                2025-11-03  2025-12-15  2025-12-02  三(二)
  
  no.  when              who   what
    1  2025-11-03 00:00  王芳  registered  entered: 2026-11-22 10:00
    2  2025-11-03 00:00  王芳  accepted    told: not recorded  entered: 2026-11-22 10:00
    3  2025-12-02 00:00  王芳  answered    text: 您的来信我局已收到并依法受理，承办单位为食品安全监管股。执…  entered: 2026-11-22 10:00  warnings: requirement not met (第三十二条第一款)
    4  2025-12-02 00:00  王芳  closed      result: not recorded  entered: 2026-11-22 10:00

What was entered later than it happened is nothing that check finds: it says so.

  $ xinfang check rules

A second time nothing is imported twice; more rows are added behind.

  $ remember
  $ xinfang import ../ledger.csv --map ../map.yaml --yes
  nothing to import
  3 rows were there already and were left alone
  $ same
  unchanged
  $ head -n 5 "$ledger/ledger-2026.csv" | xinfang import - --map ../map.yaml --yes --format json | json 'd'
  {'format': 'xinfang-output/1', 'dry_run': False, 'encoding': 'UTF-8', 'imported': 1, 'fit': 1, 'present': 3, 'answered': 1, 'warned': 1, 'numbers': ['2025-000004'], 'rejects': []}

The same table as a spreadsheet saves it: GB18030, line ends of Windows.

  $ tr -d '\r' < ../ledger.csv | sed '1s/^\xef\xbb\xbf//; s/$/\r/' | iconv -f UTF-8 -t GB18030 > ../gb.csv
  $ (cd ..; office other; xinfang import ../gb.csv --map ../map.yaml --yes; xinfang list --format csv | sed -n 2p)
  imported 3 cases, 3 of them answered
  3 cases carry warnings: what the rules would have asked for
  2025-000001,2025-11-03,letter,closed,,,孟**,超市出售过期酸奶

A bad row: nothing is imported, and what is wrong is said row by row.

  $ cat > ../small.yaml <<'END'
  > format: xinfang-mapping/1
  > columns: {received: day, channel: how, petitioners.name: who, title: what, external_number: no}
  > END
  $ cat > ../small.csv <<'END'
  > no,day,how,who,what
  > 1,2026-03-02,letter,张三,scales
  > 2,someday,letter,李四,scales
  > 3,2026-03-04,pigeon,王五,scales
  > 1,2026-03-05,letter,赵六,scales
  > 5,2026-03-06,letter,钱七,
  > 6,2026-03-09,visit,孙八,"a ""quoted"" word, and a comma"
  > END
  $ remember
  $ xinfang import ../small.csv --map ../small.yaml --yes
  ../small.csv:3: column 'day': 'someday' is no date
    hint: write it like 2026-03-02, 2026/3/2 or 2026年3月2日, with or without a time such as 9:32
  ../small.csv:4: column 'how': 'pigeon' is no channel
    hint: say in the mapping, under 'values: channel:', what 'pigeon' stands for; known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  ../small.csv:5: column 'no': number '1' is in line 2, too
    hint: delete one of the two rows, or correct its number
  ../small.csv:6: column 'what': 'title' is missing
    hint: correct the cell in the table
  error: 4 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 2
  [5]
  $ same
  unchanged
  $ xinfang import ../small.csv --map ../small.yaml --yes --skip-bad ../rejects.csv
  imported 2 cases, 0 of them answered
  4 bad rows were left out: ../rejects.csv
  $ cat ../rejects.csv
  \xef\xbb\xbfno,day,how,who,what,rejected: line,rejected: column,rejected: reason (esc)
  2,someday,letter,李四,scales,3,day,'someday' is no date
  3,2026-03-04,pigeon,王五,scales,4,how,'pigeon' is no channel
  1,2026-03-05,letter,赵六,scales,5,no,"number '1' is in line 2, too"
  5,2026-03-06,letter,钱七,,6,what,'title' is missing
  $ xinfang list --text quoted --format csv
  number,received,channel,status,due,unit,petitioner,title
  2026-000002,2026-03-09,visit,to be accepted,2026-03-24,,孙**,"a ""quoted"" word, and a comma"
  $ xinfang import ../small.csv --map ../small.yaml --yes --skip-bad ../rejects.csv
  error: '../rejects.csv' exists already
  hint: name a file that does not exist yet
  [2]

The whole ledger, and the message board.

  $ xinfang import "$ledger/ledger-2026.csv" --map ../map.yaml --yes --quiet
  imported 133 cases, 119 of them answered
  4 rows were there already and were left alone
  119 cases carry warnings: what the rules would have asked for
  $ xinfang import "$ledger/message-board.csv" --map "$ledger/message-board.yaml" --yes --quiet
  imported 12 cases, 11 of them answered
  11 cases carry warnings: what the rules would have asked for
  $ xinfang report 2026-03 | sed -n '/^cases registered/p'
  cases registered                  15                       9   +66.7%            0        —
  $ remember

What is missing or wrong.

  $ xinfang import
  error: the table is missing
  hint: xinfang import FILE.csv --map MAP.yaml
  [2]
  $ xinfang import ../ledger.csv
  error: '--map' is missing
  hint: examples/import/ledger-2026.yaml is one to start from
  [2]
  $ xinfang import nowhere.csv --map ../map.yaml
  error: cannot read 'nowhere.csv': no such file or folder
  hint: check the name; - is standard input
  [1]
  $ xinfang import ../ledger.csv --map nowhere.yaml
  error: cannot read 'nowhere.yaml': no such file or folder
  hint: check the name; - is standard input
  [1]
  $ xinfang import ../ledger.csv --map ../map.yaml --encoding big5
  error: unknown encoding 'big5'
  hint: known are UTF-8, GB18030 and GBK
  [2]
  $ cp "$ledger/message-board.csv" ..; xinfang import ../message-board.csv --map ../map.yaml
  error: ../message-board.csv:1:1: the table has no column '序号编号'
  hint: write '序号编号?' in the mapping if the column may be absent
  [5]
  $ same
  unchanged

A row in which the importer bears the petitioner's name is somebody else's to import.

  $ cd "$CRAMTMP" && office own && export XINFANG_USER=wang-fang
  $ printf 'title,received,name,channel\nlights,2026-03-02,王芳,letter\n' > own.csv
  $ printf 'format: xinfang-mapping/1\ncolumns: {title: title, received: received, petitioners.name: name, channel: channel}\nconstants: {kind: appeal}\n' > own.yaml
  $ xinfang import own.csv --map own.yaml --yes
  own.csv:2: column 'name': 王芳 bears the name of a petitioner: is this the same person?
    hint: somebody else imports it: --by PERSON
  error: 1 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 0
  [5]
  $ xinfang import own.csv --map own.yaml --yes --not-same-person 王芳
  error: '--not-same-person' has no meaning for an import
  hint: somebody else imports what bears the name of a colleague: --by PERSON
  [2]
  $ xinfang import own.csv --map own.yaml --yes --by chen-yu
  imported 1 cases, 0 of them answered

A number given twice, cells that are missing, several names in a cell.

  $ cd "$CRAMTMP" && office twice && export XINFANG_USER=wang-fang
  $ cat > ../twice.yaml <<'END'
  > format: xinfang-mapping/1
  > columns: {received: day, channel: how, petitioners.name: who, title: what, external_number: no, told: told}
  > accept: on-receipt
  > END
  $ cat > ../twice.csv <<'END'
  > no,day,how,who,what,told
  > A1,2026-03-02,letter,许大明、张三,scales,mail
  > A1,2026-03-03,letter,李四,lights,
  > A3,2026-03-04,letter,王五
  > A4,2026-03-05,letter,赵六,noise, at night,
  > END
  $ xinfang import ../twice.csv --map ../twice.yaml --yes --skip-bad ../twice-bad.csv
  imported 1 cases, 0 of them answered
  3 bad rows were left out: ../twice-bad.csv
  $ cat ../twice-bad.csv
  \xef\xbb\xbfno,day,how,who,what,told,rejected: line,rejected: column,rejected: reason (esc)
  A1,2026-03-03,letter,李四,lights,,3,no,"number 'A1' is in line 2, too"
  A3,2026-03-04,letter,王五,,,4,,"this row has 4 cells, the header 6"
  A4,2026-03-05,letter,赵六,noise,at night,5,,"this row has 7 cells, the header 6",
  $ xinfang show 1 | grep -e accepted
  status            accepted
    2  2026-03-02 00:00  王芳  accepted    told: mail  entered: 2026-11-22 10:00
  $ xinfang import ../twice-bad.csv --map ../twice.yaml --yes
  ../twice-bad.csv:2: column 'no': number 'A1' is case 2026-000001 already, of another petitioner and with another title
    hint: correct the number; if it is the same case, delete the row and amend the case
  ../twice-bad.csv:3: column 'what': 'title' is missing
    hint: correct the cell in the table
  ../twice-bad.csv:4: this row has 10 cells, the header 9
    hint: put a cell that holds a comma between quotation marks
  error: 3 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 0
  [5]
  $ xinfang --lang zh import ../twice-bad.csv --map ../twice.yaml --yes
  ../twice-bad.csv:2：列“no”：编号“A1”已是 2026-000001，信访人和标题都不同
    提示：请更正编号；确是同一件的，删去这一行，在案卷中更正
  ../twice-bad.csv:3：列“what”：缺少“标题”
    提示：更正表中该单元格
  ../twice-bad.csv:4：本行有10个单元格，表头有9个
    提示：含逗号的单元格须加引号
  错误：3行有误，未导入任何内容
  提示：更正这些行，或加 --skip-bad REJECTS.csv 导入其余0行
  [5]
  $ xinfang import ../twice-bad.csv --map ../twice.yaml --yes --skip-bad ../twice-again.csv
  nothing to import
  3 bad rows were left out: ../twice-again.csv
  $ cat ../twice-again.csv
  \xef\xbb\xbfno,day,how,who,what,told,rejected: line,rejected: column,rejected: reason (esc)
  A1,2026-03-03,letter,李四,lights,,2,no,"number 'A1' is case 2026-000001 already, of another petitioner and with another title"
  A3,2026-03-04,letter,王五,,,3,what,'title' is missing
  A4,2026-03-05,letter,赵六,noise,at night,4,,"this row has 10 cells, the header 9",
