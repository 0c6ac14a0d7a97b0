Files that are wrong: one message with its place, a way out, the right exit status, and not a byte changed.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ quietly register --from "$examples/intake/letter.yaml"
  $ quietly register --title other --channel visit --name 李四
  $ case=cases/2026/11/2026-000001.yaml

try NAME FILE SCRIPT VERB...: the verb, with FILE changed by a sed script, or replaced by standard input where it is `-`.
It says so when the verb changes anything.

  $ try() {
  >   local file=$2 script=$3 status
  >   shift 3
  >   cp "$file" ../good
  >   if [ "$script" = - ]; then cat > "$file"; else sed "$script" ../good > "$file"; fi
  >   cmp -s ../good "$file" && echo 'the file is as good as before'
  >   remember
  >   xinfang "$@"
  >   status=$?
  >   same | grep -v unchanged
  >   cp ../good "$file"
  >   return $status
  > }

Case files
----------

  $ try 'a key twice' $case '/^  channel/p' note 1 text
  error: cases/2026/11/2026-000001.yaml:7:3: the key 'channel' stands twice
      channel: "letter"
      ^
  hint: keep one of them; the first is on line 6
  [5]
  $ try 'a key of an event twice' $case '$a\    type: "accepted"' note 1 text
  error: cases/2026/11/2026-000001.yaml:36:5: the key 'type' stands twice
        type: "accepted"
        ^
  hint: keep one of them; the first is on line 35
  [5]
  $ try 'an anchor' $case 's/^  title: /&\&a /' note 1 text
  error: cases/2026/11/2026-000001.yaml:10:10: an anchor ('&') is not accepted
      title: &a "＊＊＊＊＊＊＊＊＊＊＊＊＊"
             ^
  hint: write the value out
  [5]
  $ try 'an alias' $case 's/^  title: .*/  title: *a/' note 1 text
  error: cases/2026/11/2026-000001.yaml:10:10: an alias ('*') is not accepted
      title: *a
             ^
  hint: write the value out, or put a text in quotes
  [5]
  $ try 'an alias bomb' $case - note 1 text <<'END'
  > a: &a ["x","x","x","x","x","x","x","x","x"]
  > b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
  > c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
  > END
  error: cases/2026/11/2026-000001.yaml:1:4: an anchor ('&') is not accepted
    a: &a ["x","x","x","x","x","x","x","x","x"]
       ^
  hint: write the value out
  [5]
  $ try 'a merge key' $case 's/^  channel.*/  <<: {channel: "visit"}/' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:3: the merge key '<<' is not accepted
      <<: {channel: "visit"}
      ^
  hint: write the keys out
  [5]
  $ try 'a tag' $case 's/^  title: /&!!binary /' note 1 text
  error: cases/2026/11/2026-000001.yaml:10:10: a tag ('!') is not accepted
      title: !!binary "＊＊＊＊＊＊＊＊＊＊＊＊＊"
             ^
  hint: delete it, or put a text in quotes
  [5]
  $ try 'a local tag' $case 's/^intake:/intake: !python\/object/' note 1 text
  error: cases/2026/11/2026-000001.yaml:4:9: a tag ('!') is not accepted
    intake: !python/object
            ^
  hint: delete it, or put a text in quotes
  [5]
  $ try 'conflict markers' $case '/^  channel/{h; s/.*/<<<<<<< ours/p; g}' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:1: an unresolved git conflict
    <<<<<<< ours
    ^
  hint: keep what is right and delete the lines with <<<<<<<, ======= and >>>>>>>
  [5]
  $ try 'a NUL byte' $case 's/letter/let\x00ter/' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:16: the control character U+0000
      channel: "*******"
                   ^
  hint: delete it, or write it as \u0000 in double quotes
  [5]
  $ try 'a full-width comma' staff.yaml 's/id: wang-fang, /id: wang-fang，/' list
  error: staff.yaml:22:19: a full-width '，' separates nothing
      - {id: wang-fang，name: 王芳, email: "wang-fang@example.org", unit: office, post: 信访专干, roles: [clerk]}
                      ^
  hint: write the plain ',' and a blank
  [5]
  $ try 'a byte order mark in what people write' staff.yaml '1s/^/\xef\xbb\xbf/' list --format numbers
  2026-000001
  2026-000002
  $ try 'a byte order mark' $case '1s/^/\xef\xbb\xbf/' note 1 text
  error: cases/2026/11/2026-000001.yaml:1:1: the file starts with a byte order mark
  hint: save it as UTF-8 without BOM; of a case file xinfang check --fix takes it out
  [5]
  $ try 'not UTF-8' $case 's/letter/let\xffter/' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:16: a byte that is not UTF-8
      channel: "*******"
                   ^
  hint: save the file as UTF-8
  [5]
  $ try 'a control character' $case 's/letter/let\x1bter/' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:16: the control character U+001B
      channel: "*******"
                   ^
  hint: delete it, or write it as \u001B in double quotes
  [5]
  $ { sed '/^events/,$d' $case; echo "  x: \"$(head -c 10000000 /dev/zero | tr '\0' x)\""; } > ../bad; try 'a scalar of 10 MB' $case - note 1 text < ../bad 2>&1 | cut -c 1-90
  error: cases/2026/11/2026-000001.yaml:30:6: a text of 10000000 bytes, at most 1048576 are 
      x: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
         ^
  [5]
  $ try 'deep nesting' $case "s/^  title: .*/  title: $(printf '[%.0s' {1..200})/" note 1 text 2>&1 | cut -c 1-90
  error: cases/2026/11/2026-000001.yaml:10:24: nested deeper than 16 levels
      title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
                           ^
  [5]
  $ try 'two documents' $case '$a---\nformat: xinfang-case/1' note 1 text
  error: cases/2026/11/2026-000001.yaml:36:1: a second document starts here
    ---
    ^
  hint: one file holds one document
  [5]
  $ try 'a directive' $case '1i%YAML 1.1' note 1 text
  error: cases/2026/11/2026-000001.yaml:1:1: a directive ('%') is not accepted
    %**** *.*
    ^
  hint: delete the line
  [5]
  $ try 'a tab' $case 's/^  channel/\tchannel/' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:1: a tab in the indentation
    →channel: "letter"
    ^
  hint: indent with blanks
  [5]
  $ try 'an open bracket' $case 's/^  - {organ/  - [{organ/; s/^  title: .*/  title: [/' note 1 text
  error: cases/2026/11/2026-000001.yaml:11:14: this is not valid YAML: a character that must stand in quotes, such as @, ` or a tab
      statement: |-
                 ^
  hint: look at the line before it, too: indentation, brackets and quotes must match
  [5]
  $ try 'a text without its end' $case 's/^  channel: "letter"/  channel: "letter/' note 1 text 2>&1 | tail -n 1
  hint: look at the line before it, too: indentation, brackets and quotes must match
  [5]
  $ try 'another format' $case 's/case\/1/case\/2/' note 1 text
  error: cases/2026/11/2026-000001.yaml:1:9: 'format' is 'xinfang-case/2', expected xinfang-case/1
    format: xinfang-case/2
            ^
  hint: a newer xinfang may have written it; update the program
  [5]
  $ try 'another kind of file' $case 's/xinfang-case/xinfang-staff/' note 1 text
  error: cases/2026/11/2026-000001.yaml:1:9: 'format' is 'xinfang-staff/1', expected xinfang-case/1
    format: xinfang-staff/1
            ^
  hint: a newer xinfang may have written it; update the program
  [5]
  $ try 'no uid' $case '/^uid/d' note 1 text
  error: cases/2026/11/2026-000001.yaml:1:1: 'uid' is missing in 'cases/2026/11/2026-000001.yaml'
    format: xinfang-case/1
    ^
  [5]
  $ try 'a uid that is none' $case 's/^uid: .*/uid: "7"/' note 1 text
  error: cases/2026/11/2026-000001.yaml:2:6: 'uid' is the text "7", expected a ULID: 26 digits and capital letters
    uid: "7"
         ^
  [5]
  $ try 'another number than its name' $case 's/2026-000001/2026-000007/' note 1 text
  error: cases/2026/11/2026-000001.yaml:3:1: the file holds case 2026-000007, its name says 2026-000001
  hint: compare: a wrong name is put right, a number that was changed is put back, a copy is moved out of cases/
  [5]
  $ try 'a number that is none' $case 's/^number: .*/number: "..\/..\/etc\/passwd"/' note 1 text
  error: cases/2026/11/2026-000001.yaml:3:9: 'number' is the text "../../etc/passwd", expected a case number like 2026-000123
    number: "../../etc/passwd"
            ^
  [5]
  $ try 'a day that is none' $case 's/received: "2026-03-02/received: "2026-02-30/' note 1 text
  error: cases/2026/11/2026-000001.yaml:5:13: 'received' is the text "2026-02-30T09:15:00+08:00", expected a time like 2026-03-02T09:15:00+08:00
      received: "2026-02-30T09:15:00+08:00"
                ^
  [5]
  $ try 'a number in quotes' $case 's/headcount: 1/headcount: "1"/' note 1 text
  error: cases/2026/11/2026-000001.yaml:27:14: 'headcount' is the text "1", expected a whole number from 1 to 1000000, without quotes
      headcount: "1"
                 ^
  [5]
  $ try 'a list for a number' $case 's/headcount: 1/headcount: [1]/' note 1 text
  error: cases/2026/11/2026-000001.yaml:27:14: 'headcount' is a list, expected a whole number from 1 to 1000000, without quotes
      headcount: [1]
                 ^
  [5]
  $ try 'fewer persons than names' $case 's/headcount: 1/headcount: 0/' note 1 text
  error: cases/2026/11/2026-000001.yaml:27:14: 'headcount' is '0', expected a whole number from 1 to 1000000, without quotes
      headcount: 0
                 ^
  [5]
  $ try 'a text for a list' $case 's/^  respondents:/  respondents: somebody/; /organization/d' note 1 text
  error: cases/2026/11/2026-000001.yaml:28:16: 'respondents' is 'somebody', expected a list
      respondents: somebody
                   ^
  [5]
  $ try 'an unknown channel' $case 's/channel: "letter"/channel: "leter"/' note 1 text
  error: cases/2026/11/2026-000001.yaml:6:12: 'channel' is the text "leter", expected one of: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
      channel: "leter"
               ^
  hint: did you mean 'letter'?
  [5]
  $ try 'no channel' $case '/^  channel/d' note 1 text
  error: cases/2026/11/2026-000001.yaml:5:3: 'channel' is missing in 'intake'
      received: "2026-03-02T09:15:00+08:00"
      ^
  [5]
  $ try 'no events' $case '/^events/,$d' note 1 text
  error: cases/2026/11/2026-000001.yaml:1:1: 'events' is missing in 'cases/2026/11/2026-000001.yaml'
    format: xinfang-case/1
    ^
  [5]
  $ try 'an empty list of events' $case 's/^events:/events: []/; /^  - eid/,$d' note 1 text
  error: cases/2026/11/2026-000001.yaml:30:9: 'events' is a list, expected at least the event 'registered'
    events: []
            ^
  [5]
  $ try 'not registered first' $case 's/type: "registered"/type: "accepted"/' note 1 text
  error: cases/2026/11/2026-000001.yaml:35:11: the first event is 'accepted', expected 'registered'
        type: "accepted"
              ^
  [5]
  $ try 'a seq that is none' $case 's/seq: 1/seq: -1/' note 1 text
  error: cases/2026/11/2026-000001.yaml:32:10: 'seq' is '-1', expected a whole number from 1 to 1000000000, without quotes
        seq: -1
             ^
  [5]
  $ try 'a time that is none' $case 's/ at: ".*"/ at: "yesterday"/' note 1 text
  error: cases/2026/11/2026-000001.yaml:33:9: 'at' is the text "yesterday", expected a time like 2026-03-02T09:15:00+08:00
        at: "yesterday"
            ^
  [5]
  $ try 'nobody did it' $case '/ by: /d' note 1 text
  error: cases/2026/11/2026-000001.yaml:31:5: 'by' is missing in 'events'
      - eid: "01M80FPM80WXXECHCT0NWKBG4E"
        ^
  [5]
  $ { head -c 400 $case; } > ../bad; try 'cut off in the middle' $case - note 1 text < ../bad 2>&1 | tail -n 1
  hint: save the file as UTF-8
  [5]
  $ { sed '/^    - /,$d; /^  - eid/,$d' $case; } > ../bad; try 'cut off after the intake' $case - note 1 text < ../bad
  error: cases/2026/11/2026-000001.yaml:1:1: 'events' is missing in 'cases/2026/11/2026-000001.yaml'
    format: xinfang-case/1
    ^
  [5]
  $ try 'empty' $case - note 1 text < /dev/null
  error: cases/2026/11/2026-000001.yaml:1:1: the file is empty
  [5]
  $ try 'only a comment' $case - note 1 text <<< '# nothing'
  error: cases/2026/11/2026-000001.yaml:1:1: the file is empty
  [5]
  $ try 'a list' $case - note 1 text <<< '- 1'
  error: cases/2026/11/2026-000001.yaml:1:1: 'cases/2026/11/2026-000001.yaml' is a list, expected a mapping (key: value)
    - 1
    ^
  [5]

One broken case does not hide the others; the status says that somebody must look.

  $ try 'a key twice' $case '/^  channel/p' list
  number       received    channel  status          due         unit  petitioner  title
  2026-000002  2026-11-22  visit    to be accepted  2026-12-07        李**        other
  warning: cases/2026/11/2026-000001.yaml:7:3: the key 'channel' stands twice
      channel: "letter"
      ^
  hint: keep one of them; the first is on line 6
  [5]

Unknown words of a newer program are kept and told, not refused.

  $ try 'an unknown event' $case '$a\  - eid: "01M80FPM80BYXPGVV8A0HHHYJE"\n    seq: 2\n    at: "2026-11-22T11:00:00+08:00"\n    by: "wang-fang"\n    type: "visited"' show 1 2>&1 >/dev/null
  warning: cases/2026/11/2026-000001.yaml:40:11: unknown event type 'visited'
        type: "visited"
              ^
  hint: did you mean 'voided'?

The folder cases/
-----------------

  $ remember
  $ mkdir -p cases/2026/10; cp $case cases/2026/10/
  $ xinfang list --format numbers
  2026-000001
  2026-000002
  warning: cases/2026/11/2026-000001.yaml:1:1: case 2026-000001 is here and in 'cases/2026/10/2026-000001.yaml'
  hint: compare the two and move the wrong one out of cases/
  [5]
  $ rm -r cases/2026/10
  $ mv $case ../outside.yaml; ln -s "$PWD/../outside.yaml" $case
  $ xinfang note 1 text
  error: 'cases/2026/11/2026-000001.yaml' is a symbolic link
  hint: put the file or folder itself there; links out of a store are not followed
  [5]
  $ xinfang list --format numbers
  2026-000002
  warning: 'cases/2026/11/2026-000001.yaml' is a symbolic link
  hint: put the file or folder itself there; links out of a store are not followed
  [5]
  $ rm $case; mkdir $case
  $ xinfang show 1
  error: 'cases/2026/11/2026-000001.yaml' is not a regular file
  [1]
  $ rmdir $case; mkfifo $case
  $ timeout 5 "$(type -P xinfang)" show 1 2>&1 | sed "s|$PWD/||"
  error: 'cases/2026/11/2026-000001.yaml' is not a regular file
  [1]
  $ rm $case; mv ../outside.yaml $case
  $ touch cases/2026/11/.unfinished-2026-000009.yaml cases/2026/11/notes.txt cases/2026/11/2026-000009.yaml~
  $ xinfang list --format numbers
  2026-000001
  2026-000002
  $ rm cases/2026/11/.unfinished-2026-000009.yaml cases/2026/11/notes.txt cases/2026/11/2026-000009.yaml~
  $ same
  unchanged
  $ mv cases ..; xinfang list; mv ../cases .
  no case matches
  $ same
  unchanged

staff.yaml
----------

  $ try 'an unknown role' staff.yaml 's/roles: \[deputy\]/roles: [depty]/' list
  error: staff.yaml:19:107: 'roles' is 'depty', expected one of: head, deputy, leader, discipline, petition-head, unit-head, officer, clerk
      - {id: he-xiulan, name: 何秀兰, email: "he-xiulan@example.org", unit: leadership, post: 副局长（分管信访）, roles: [depty]}
                                                                                                                          ^
  hint: did you mean 'deputy'?
  [5]
  $ try 'a person twice' staff.yaml 's/id: he-xiulan/id: ma-lijun/' list
  error: staff.yaml:20:10: the id 'ma-lijun' is given twice
      - {id: ma-lijun, name: 马立军, email: "ma-lijun@example.org", unit: leadership, post: 副局长（分管执法）, roles: [leader]}
             ^
  [5]
  $ try 'a unit twice' staff.yaml 's/id: food,/id: drugs,/' list
  error: staff.yaml:9:10: the id 'drugs' is given twice
      - {id: drugs, under: leadership, name: 药品医疗器械监管股}
             ^
  [5]
  $ try 'a unit that is not there' staff.yaml 's/unit: food/unit: fodd/' list
  error: staff.yaml:27:76: 'unit' is 'fodd', expected one of: leadership, office, consumer-protection, food, drugs, price, quality, equipment, legal, enforcement, chengguan-station
      - {id: sun-guoqiang, name: 孙国强, email: "sun-guoqiang@example.org", unit: fodd, post: 股长, roles: [unit-head, officer]}
                                                                                  ^
  hint: did you mean 'food'?
  [5]
  $ try 'an id with capitals' staff.yaml 's/id: he-xiulan/id: He Xiulan/' list
  error: staff.yaml:19:10: 'id' is 'He Xiulan', expected an id of a-z, 0-9 and -, like wang-fang
      - {id: He Xiulan, name: 何秀兰, email: "he-xiulan@example.org", unit: leadership, post: 副局长（分管信访）, roles: [deputy]}
             ^
  [5]
  $ try 'no name' staff.yaml 's/name: 何秀兰, //' list
  error: staff.yaml:19:5: 'name' is missing in 'people'
      - {id: he-xiulan, email: "he-xiulan@example.org", unit: leadership, post: 副局长（分管信访）, roles: [deputy]}
        ^
  [5]
  $ try 'yes for true' staff.yaml 's/active: false/active: no/' list
  error: staff.yaml:24:124: 'active' is 'no', expected true or false
      - {id: feng-baocai, name: 冯保才, email: "feng-baocai@example.org", unit: office, post: 原信访专干（已退休）, roles: [clerk], active: no}
                                                                                                                                            ^
  [5]
  $ try 'a text for a list' staff.yaml 's/roles: \[deputy\]/roles: deputy/' list
  error: staff.yaml:19:106: 'roles' is 'deputy', expected a list
      - {id: he-xiulan, name: 何秀兰, email: "he-xiulan@example.org", unit: leadership, post: 副局长（分管信访）, roles: deputy}
                                                                                                                         ^
  [5]
  $ try 'no people' staff.yaml '/^people/,$d' list
  number       received    channel  status          due         unit  petitioner  title
  2026-000001  2026-03-02  letter   to be accepted  2026-03-17        段**        小区门口便民菜店电子秤不准
  2026-000002  2026-11-22  visit    to be accepted  2026-12-07        李**        other
  $ try 'an unknown key' staff.yaml 's/post: 局长/pots: 局长/' list
  error: staff.yaml:18:92: unknown key 'pots' in 'people'
      - {id: zhou-zhengping, name: 周正平, email: "zhou-zhengping@example.org", unit: leadership, pots: 局长, roles: [head]}
                                                                                                  ^
  hint: did you mean 'post'?
  [5]
  $ mv staff.yaml ..; xinfang list; status=$?; mv ../staff.yaml .; (exit $status)
  error: cannot read 'staff.yaml': no such file or folder
  hint: get it back from git or a backup
  [5]

office.yaml
-----------

  $ try 'an unknown time zone' office.yaml 's/Asia.Shanghai/Asia\/Shanghia/' list
  error: office.yaml:3:12: 'time_zone' is the text "Asia/Shanghia", expected a time zone this computer knows, like Asia/Shanghai
    time_zone: "Asia/Shanghia"
               ^
  [5]
  $ try 'two desks with one block' office.yaml '$adesks: {hall: 0, window: 0}' list
  error: office.yaml:5:26: the desks 'hall' and 'window' share block 0
    desks: {hall: 0, window: 0}
                             ^
  hint: two desks with one block hand out the same numbers
  [5]
  $ try 'a block too far' office.yaml '$adesks: {hall: 10}' list
  error: office.yaml:5:15: 'hall' is '10', expected a whole number from 0 to 9, without quotes
    desks: {hall: 10}
                  ^
  [5]
  $ try 'no name' office.yaml '/^name/d' list
  error: office.yaml:1:1: 'name' is missing in 'office'
    format: xinfang-office/1
    ^
  [5]
  $ try 'an unknown key' office.yaml 's/^time_zone/timezone/' list
  error: office.yaml:3:1: unknown key 'timezone' in 'office'
    timezone: "Asia/Shanghai"
    ^
  hint: did you mean 'time_zone'?
  [5]
  $ try 'empty' office.yaml - list < /dev/null
  error: office.yaml:1:1: the file is empty
  [5]

policies/
---------

  $ policy=policies/2022-05-01.yaml
  $ try 'extends nothing that is there' $policy 's/^extends:.*/extends: national-2021/' list
  error: 'policies/2022-05-01.yaml' extends 'national-2021', which is nowhere
  hint: did you mean 'national-2022'? built in are: bureau-leader-reception, bureau-performance, city, company-group, company-internal, company-three-day-receipt, contractor, county-market-regulator, enterprise-reception, fifteen-plus-thirty, national-2022, petition-office, public-institution, reception-flow, recommendations, rights-and-duties, safety, seven-day-complaint, unit-033, unit-leader-reception; or give a file
  [5]
  $ try 'extends itself' $policy 's/^extends:.*/extends: county-market-regulator/' list
  error: policies/2022-05-01.yaml:8:10: the policy 'county-market-regulator' extends itself
    extends: county-market-regulator
             ^
  [5]
  $ try 'what this version does not enforce' $policy '$aretention: {}' list
  error: policies/2022-05-01.yaml:122:1: this version does not enforce 'retention'
    retention: {}
    ^
  hint: take it out, or keep it as a comment
  [5]
  $ try 'an unknown section' $policy 's/^sign_offs/signoffs/' list
  error: policies/2022-05-01.yaml:102:1: unknown key 'signoffs' in 'policy'
    signoffs:
    ^
  hint: did you mean 'sign_offs'?
  [5]
  $ try 'an unknown event' $policy 's/event: replied/event: replyed/' list
  error: policies/2022-05-01.yaml:86:30: 'event' is 'replyed', expected the name of an event, like accepted or noted/mediation
      - {id: letter-read, event: replyed, when: {level: [important, major], channel: letter}, needs: [instructed],
                                 ^
  hint: did you mean 'replied'?
  [5]
  $ try 'a bad duration' $policy 's/within: 30wd/within: 30 days or so/' list
  error: policies/2022-05-01.yaml:22:13: 'within' is '30 days or so', expected a duration of more than nothing, like 15d, 30wd or 2mo
        within: 30 days or so
                ^
  hint: d: calendar days, wd: working days, mo: months, h: hours, min: minutes
  [5]
  $ try 'a negative duration' $policy 's/within: 30wd/within: -30wd/' list
  error: policies/2022-05-01.yaml:22:13: 'within' is '-30wd', expected a duration of more than nothing, like 15d, 30wd or 2mo
        within: -30wd
                ^
  hint: d: calendar days, wd: working days, mo: months, h: hours, min: minutes
  [5]
  $ try 'a window the wrong way round' $policy 's/opens: -5wd, closes: 0d/opens: 5wd, closes: -5wd/' list
  error: policies/2022-05-01.yaml:28:15: the window opens at 5wd, after it closes at -5wd
          window: {opens: 5wd, closes: -5wd}  # “期满前5个工作日内”：早了晚了都不行
                  ^
  hint: both are counted from the due date: -5wd is five working days before it
  [5]
  $ try 'an unknown role' $policy 's/by: deputy/by: depty/' list
  error: policies/2022-05-01.yaml:25:11: 'by' is 'depty', expected one of: head, deputy, leader, discipline, petition-head, unit-head, officer, clerk
          by: depty                       # 分管信访工作的局领导
              ^
  hint: did you mean 'deputy'?
  [5]
  $ try 'an unknown channel' $policy 's/hotline-12315, kind/hotline-12351, kind/' list
  error: policies/2022-05-01.yaml:37:21: 'channel' is 'hotline-12351', expected one of: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
        when: {channel: hotline-12351, kind: appeal}
                        ^
  hint: did you mean 'hotline-12315'?
  [5]
  $ try 'an unknown condition' $policy 's/level: major/levle: major/' list
  error: policies/2022-05-01.yaml:104:46: unknown key 'levle' in 'when'
      - {id: major-reply, event: replied, when: {levle: major}, by: head, cite: 一(四)}
                                                 ^
  hint: did you mean 'level'?
  [5]
  $ try 'an id twice' $policy 's/id: superior-reply/id: major-reply/' list
  error: policies/2022-05-01.yaml:105:5: 'sign_offs/major-reply' is stated twice
      - {id: major-reply, event: replied, when: {origin: true}, by: leader, cite: 一(五)、二(五)}
        ^
  hint: give one of them another id
  [5]
  $ try 'a day that is none' $policy 's/^effective:.*/effective: "2022-02-30"/' list
  error: policies/2022-05-01.yaml:7:12: 'effective' is the text "2022-02-30", expected a day that exists, like 2026-03-02
    effective: "2022-02-30"
               ^
  [5]
  $ try 'another day than its name' $policy 's/^effective:.*/effective: "2022-05-02"/' list
  error: 'policies/2022-05-01.yaml' holds a policy in force from 2022-05-02
  hint: name the file 2022-05-02.yaml
  [5]
  $ try 'from and to the same' $policy '0,/to: replied/s//to: accepted/' list
  error: policies/2022-05-01.yaml:21:9: 'accepted' both starts and ends 'deadlines/conclude'
        to: accepted
            ^
  [5]
  $ try 'a rest day rule that is none' $policy '$aclock: {rest_day: jump, cite: x}' list
  error: policies/2022-05-01.yaml:122:19: 'rest_day' is 'jump', expected one of: roll, keep
    clock: {rest_day: jump, cite: x}
                      ^
  [5]
  $ try 'an empty requirement' $policy 's/^requirements:/&\n  - {id: x, event: closed, cite: x}/' list
  error: policies/2022-05-01.yaml:79:5: 'requirements/1' asks for nothing
      - {id: x, event: closed, cite: x}
        ^
  hint: give it needs, fields, by or another demand
  [5]
  $ mkdir ../kept; mv policies/*.yaml ../kept; xinfang list; mv ../kept/*.yaml policies/
  error: 'policies' holds no policy
  hint: copy one there as YYYY-MM-DD.yaml, the day it comes into force; xinfang policy list shows the built-in ones

calendars/
----------

  $ cat > calendars/cn-2026.yaml <<'END'
  > format: xinfang-calendar/1
  > region: cn
  > years: [2026]
  > source: invented
  > weekend: [saturday, sunday]
  > days:
  >   - {date: "2026-11-23", type: "off", name: "a day of ours"}
  > END
  $ xinfang list --format numbers
  2026-000001
  2026-000002
  $ own=calendars/cn-2026.yaml
  $ try 'a week without working days' $own 's/^weekend.*/weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]/' list
  error: calendars/cn-2026.yaml:5:10: 'weekend' leaves no working day
    weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
             ^
  hint: take a day out, or list holidays under days
  [5]
  $ try 'a weekday that is none' $own 's/^weekend.*/weekend: [sturday]/' list
  error: calendars/cn-2026.yaml:5:11: 'weekend' is 'sturday', expected one of: monday, tuesday, wednesday, thursday, friday, saturday, sunday
    weekend: [sturday]
              ^
  hint: did you mean 'saturday'?
  [5]
  $ try 'a day that is none' $own 's/2026-11-23/2026-11-31/' list
  error: calendars/cn-2026.yaml:7:12: 'date' is the text "2026-11-31", expected a day that exists, like 2026-03-02
      - {date: "2026-11-31", type: "off", name: "a day of ours"}
               ^
  [5]
  $ try 'a day twice' $own '$p' list
  error: calendars/cn-2026.yaml:8:5: the day 2026-11-23 is listed twice
      - {date: "2026-11-23", type: "off", name: "a day of ours"}
        ^
  [5]
  $ try 'neither off nor work' $own 's/"off"/"half"/' list
  error: calendars/cn-2026.yaml:7:32: 'type' is the text "half", expected one of: off, work
      - {date: "2026-11-23", type: "half", name: "a day of ours"}
                                   ^
  [5]
  $ try 'a day of another year' $own 's/2026-11-23/2025-11-23/' list
  number       received    channel  status          due         unit  petitioner  title
  2026-000001  2026-03-02  letter   to be accepted  2026-03-17        段**        小区门口便民菜店电子秤不准
  2026-000002  2026-11-22  visit    to be accepted  2026-12-07        李**        other
  $ try 'no years' $own 's/^years.*/years: []/' list
  error: calendars/cn-2026.yaml:3:8: 'years' is an empty list
    years: []
           ^
  hint: without the key the file covers every year
  [5]
  $ try 'no region' $own '/^region/d' list
  number       received    channel  status          due         unit  petitioner  title
  2026-000001  2026-03-02  letter   to be accepted  2026-03-17        段**        小区门口便民菜店电子秤不准
  2026-000002  2026-11-22  visit    to be accepted  2026-12-07        李**        other
  $ rm $own

Tables and mappings
-------------------

  $ cat > ../map.yaml <<'END'
  > format: xinfang-mapping/1
  > columns:
  >   received: day
  >   channel: how
  >   petitioners.name: who
  >   title: what
  > values:
  >   channel: {信: letter}
  > constants: {kind: appeal}
  > END
  $ printf 'day,how,who,what\n2026-03-02,信,张三,scales\n2026-03-03,信,李四,scales\n' > ../table.csv
  $ xinfang import ../table.csv --map ../map.yaml --dry-run
  2 rows would be imported from ../table.csv (UTF-8)
  $ import() { xinfang import ../table.csv --map ../map.yaml --yes; }
  $ run() { local name=$1 file=$2; shift 2; cp "$file" ../good; sed "$1" ../good > "$file"; remember; import; local status=$?; same | grep -v unchanged; cp ../good "$file"; return $status; }
  $ run 'an unknown field' ../map.yaml 's/^  title:/  titel:/'
  error: ../map.yaml:6:3: a case has no field 'titel'
      titel: what
      ^
  hint: did you mean 'title'?
  [5]
  $ run 'a column that is not there' ../map.yaml 's/: what/: Title/'
  error: ../table.csv:1:1: the table has no column 'Title'
  hint: write 'Title?' in the mapping if the column may be absent
  [5]
  $ run 'a field twice' ../map.yaml 's/^  title: what/&\n  title: how/'
  error: ../map.yaml:7:3: the key 'title' stands twice
      title: how
      ^
  hint: keep one of them; the first is on line 6
  [5]
  $ run 'a column and a constant' ../map.yaml 's/kind: appeal/kind: appeal, title: t/'
  error: ../map.yaml:9:27: the field 'title' has both a column and a constant
    constants: {kind: appeal, title: t}
                              ^
  hint: keep one of the two
  [5]
  $ run 'words for no column' ../map.yaml 's/^  channel: {/  level: {/'
  error: ../map.yaml:8:3: 'values' translates 'level', which has no column
      level: {信: letter}
      ^
  [5]
  $ run 'a word that is none' ../map.yaml 's/: letter}/: leter}/'
  error: ../map.yaml:8:16: 'leter' is no channel
      channel: {信: leter}
                    ^
  hint: did you mean 'letter'? known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  [5]
  $ run 'no day of receipt' ../map.yaml '/received/d'
  error: ../map.yaml:1:1: nothing says when a case was received
    format: xinfang-mapping/1
    ^
  hint: name its column: columns: {received: …}
  [5]
  $ run 'an unknown key' ../map.yaml 's/^constants/constant/'
  error: ../map.yaml:9:1: unknown key 'constant' in 'mapping'
    constant: {kind: appeal}
    ^
  hint: did you mean 'constants'?
  [5]
  $ run 'no YAML' ../map.yaml 's/^columns:/columns: [/'
  error: ../map.yaml:4:10: this is not valid YAML: a ',' or ']' is missing
      channel: how
             ^
  hint: look at the line before it, too: indentation, brackets and quotes must match
  [5]
  $ run 'an open quotation mark' ../table.csv '2s/scales/"scales/'
  error: ../table.csv:2: the quotation mark that opens a cell here is never closed
  hint: close it, or write a quotation mark inside a cell twice
  [5]
  $ run 'a quotation mark inside' ../table.csv '2s/scales/"sca"les"/'
  error: ../table.csv:2:22: the cell that begins on line 2 has a quotation mark inside it that is not doubled
  hint: write it twice, and the whole cell between quotation marks
  [5]
  $ run 'too few cells' ../table.csv '3s/,scales//'
  ../table.csv:3: this row has 3 cells, the header 4
    hint: a comma stands for each cell left empty, too: see which is missing
  error: 1 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 1
  [5]
  $ run 'too many cells' ../table.csv '3s/$/,more/'
  ../table.csv:3: this row has 5 cells, the header 4
    hint: put a cell that holds a comma between quotation marks
  error: 1 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 1
  [5]
  $ run 'a NUL byte' ../table.csv '3s/scales/sc\x00les/'
  error: ../table.csv:3: a NUL byte: this is no table of comma-separated values, or it is in UTF-16
  hint: save the table as CSV in UTF-8
  [5]
  $ run 'neither UTF-8 nor GB18030' ../table.csv '3s/scales/sc\xff\xffles/'
  error: ../table.csv:3: this line is neither UTF-8 nor GB18030
  hint: save the file as UTF-8
  [5]
  $ run 'empty' ../table.csv d
  error: ../table.csv:1: the table is empty
  hint: the first line names every column
  [5]
  $ run 'only a header' ../table.csv '2,$d'
  nothing to import
  $ run 'a column twice' ../table.csv '1s/who/day/'
  error: ../table.csv:1: column 'day' is named twice in the header
  [5]
  $ run 'a column without a name' ../table.csv '1s/who//'
  error: ../table.csv:1: column 3 of the header has no name
  hint: the first line names every column
  [5]
  $ run 'a bad day in row 3' ../table.csv '3s/03-03/02-30/'
  ../table.csv:3: column 'day': '2026-02-30' names a day that does not exist
    hint: write it like 2026-03-02, 2026/3/2 or 2026年3月2日, with or without a time such as 9:32
  error: 1 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 1
  [5]
  $ run 'no word for it' ../table.csv '3s/信/鸽/'
  ../table.csv:3: column 'how': '鸽' is no channel
    hint: say in the mapping, under 'values: channel:', what '鸽' stands for; known are: network, letter, phone, fax, visit, email, hotline-12315, leader-mailbox, forwarded, screening
  error: 1 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 1
  [5]
  $ run 'a day to come' ../table.csv '3s/2026/2027/'
  ../table.csv:3: column 'day': 2027-03-03 00:00 lies in the future
    hint: correct the cell in the table
  error: 1 bad rows, nothing was imported
  hint: correct them, or add --skip-bad REJECTS.csv to import the other 1
  [5]
  $ iconv -f UTF-8 -t UTF-16 ../table.csv > ../utf16.csv; xinfang import ../utf16.csv --map ../map.yaml
  error: ../utf16.csv:1: a NUL byte: this is no table of comma-separated values, or it is in UTF-16
  hint: save the table as CSV in UTF-8
  [5]
  $ same
  unchanged

A case to register
------------------

  $ cp "$examples/intake/letter.yaml" ../letter.yaml
  $ try 'an unknown key' ../letter.yaml 's/^title/titel/' register --from ../letter.yaml
  error: ../letter.yaml:8:1: unknown key 'titel' in 'intake'
    titel: "小区门口便民菜店电子秤不准"
    ^
  hint: did you mean 'title'?
  [5]
  $ try 'no title' ../letter.yaml '/^title/d' register --from ../letter.yaml
  error: ../letter.yaml:2:1: 'title' is missing in 'intake'
    received: "2026-03-02T09:15:00+08:00"
    ^
  [5]
  $ try 'an unknown flag' ../letter.yaml 's/flags: \[\]/flags: [grup]/' register --from ../letter.yaml
  error: ../letter.yaml:7:8: 'grup' is no flag
    flags: [grup]
           ^
  hint: did you mean 'group'? known are: group, repeat, bypassing, anonymous, urgent, joint, long-pending, simple, incident, sensitive, to-province, to-capital
  [5]
  $ try 'a level that is none' ../letter.yaml 's/"ordinary"/high/' register --from ../letter.yaml
  error: ../letter.yaml:6:8: 'level' is 'high', expected one of: ordinary, important, major
    level: high
           ^
  [5]
  $ try 'a day that is none' ../letter.yaml 's/2026-03-02/2026-02-30/' register --from ../letter.yaml
  error: ../letter.yaml:2:11: 'received' is the text "2026-02-30T09:15:00+08:00", expected a day, or a day and a time, like 2026-03-02 09:15
    received: "2026-02-30T09:15:00+08:00"
              ^
  [5]
  $ try 'a tag' ../letter.yaml 's/^title: /&!!str /' register --from ../letter.yaml
  error: ../letter.yaml:8:8: a tag ('!') is not accepted
    title: !!str "小区门口便民菜店电子秤不准"
           ^
  hint: delete it, or put a text in quotes
  [5]
  $ same
  unchanged

After all this the store is as good as before.

  $ xinfang list --format numbers
  2026-000001
  2026-000002
