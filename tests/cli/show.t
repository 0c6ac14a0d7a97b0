Showing a case: what came in, what was done, what is due.

  $ . "$TESTDIR/setup.sh"
  $ office county
  $ export XINFANG_USER=wang-fang
  $ at 2026-03-05 10:30
  $ quietly register --from "$examples/intake/group-visit.yaml"
  $ at 2026-03-06
  $ quietly accept 1
  $ quietly assign 1 equipment --handler han-tiezhu
  $ remember

Personal data is masked.

  $ xinfang show 1
  2026-000001  平安佳苑七户业主反映电梯坠层后仍在使用
  status            in hand
  unit              特种设备安全监察股
  handler           韩铁柱
  received          2026-03-05 10:20
  channel           visit
  kind              appeal
  level             major
  category          商贸旅游/质监检验检疫/特种设备管理
  flags             group petition
  petitioner        耿**  138****7203  9900**********0013  青禾县平安佳***  (representative)
  petitioner        尤**  138****7204  9900**********0043  青禾县平安佳***  (representative)
  petitioner        岑**  138****7205  9900**********0033  青禾县平安佳***  (representative)
  petitioner        童**  138****7206  青禾县平安佳***
  petitioner        卞**  138****7207  青禾县平安佳***
  petitioner        路**  青禾县平安佳***
  petitioner        米**  青禾县平安佳***
  number of persons  7
  complained about  平安佳苑物业服务部
  complained about  安达电梯维保站 盛大海
  handed down by    青禾县信访联席会议办公室 清信联转〔2026〕9号
  report by         2026-04-03
  
  三月三日晚七点多，平安佳苑2号楼电梯载着三名住户从九楼滑到六楼才停住，一位老人腰部受伤，
  至今住院。物业当晚贴了一张“检修中”，第二天早上又开了。
  
  我们七户今天一起来，提三条要求：
  一、马上停用2号楼两部电梯，请专业机构检验，把结果贴在楼下；
  二、查清维保单位这半年到底来过几次，该处罚的处罚；
  三、受伤老人的医药费由责任单位先垫付。
  
  我们推选三人作代表，其余的人听通知，不再都来。
  
  deadline                                   from        due         done        clause
  acceptance decision                        2026-03-05  2026-03-20  2026-03-06  第二十二条第一款、第二十三条第二款
  notice to the petitioner                   2026-03-05  2026-03-20              第二十二条第一款、第二十三条第一款
  conclusion                                 2026-03-06  2026-04-20              三(二)
  day set for the report to the organ above  2026-03-05  2026-04-03
  
  no.  when              who          what
    1  2026-03-05 10:30  王芳         registered
    2  2026-03-05 10:30  the program  escalated   rung: grave  to: 周正平
    3  2026-03-06 10:00  王芳         accepted
    4  2026-03-06 10:00  王芳         assigned    unit: 特种设备安全监察股  handler: 韩铁柱
  $ xinfang show 2026-000001 --format json | json 'd["case"]["intake"]["petitioners"][0]'
  {'name': '耿**', 'phone': '138****7203', 'id_number': '9900**********0013', 'address': '青禾县平安佳***', 'representative': True}
  $ same
  unchanged

With --reveal it is shown, and who looked stands in .xinfang/access.log.

  $ xinfang show 1 --reveal | grep 耿
  petitioner        耿长顺  13800007203  990000196808250013  青禾县平安佳苑2号楼901室  (representative)
  $ xinfang show 1 --reveal --format json | json 'd["case"]["intake"]["petitioners"][0]["phone"]'
  13800007203
  $ cat .xinfang/access.log
  2026-03-06T10:00:00+08:00\twang-fang\tshow 1 --reveal (esc)
  2026-03-06T10:00:00+08:00\twang-fang\tshow 1 --reveal --format json (esc)

A word of the office's own is no unknown one while a policy declares it; check tells when none does.

  $ cat > policies/2026-01-01.yaml <<'END'
  > format: xinfang-policy/1
  > id: own
  > title: Our own rules
  > effective: "2026-01-01"
  > extends: county-market-regulator
  > words: {x-field-visit: 实地走访}
  > END
  $ quietly note 1 'went there' --kind x-field-visit
  $ xinfang show 1 2>&1 | tail -n 1
    5  2026-03-06 10:00  王芳         noted       kind: 实地走访  text: went there
  $ xinfang explain 1 2>&1 >/dev/null
  $ xinfang check
  $ xinfang note 1 'went there' --kind x-field-visits
  error: no policy of the office declares the word 'x-field-visits'
  hint: xinfang policy show lists them under words
  [2]
  $ xinfang note 1 'went there' --kind walk
  error: 'walk' is no kind
  hint: known are: general, interview, reception, materials, classification, check, appraisal, consultation, team, on-site, investigation, statement, verification, mediation, assistance, plan, progress, result, feedback, improvement, bulletin; the office's own words: x-field-visit
  [2]
  $ sed -i s/x-field-visit/x-other/ policies/2026-01-01.yaml
  $ xinfang check keys
  warning: cases/2026/03/2026-000001.yaml:60:11: event 5: no policy of the office declares the word 'x-field-visit'
  hint: declare it under words: in the policy; what was changed by hand is put back from git or a backup
  [5]
  $ rm policies/2026-01-01.yaml

An unknown key is kept and reported, not refused.

  $ printf '    colour: "red"\n' >> cases/2026/03/2026-000001.yaml
  $ xinfang show 1 2>&1 >/dev/null
  warning: cases/2026/03/2026-000001.yaml:67:5: unknown key 'colour' in a 'noted' event
        colour: "red"
        ^

What is not there.

  $ xinfang show 2
  error: there is no case 2026-000002
  hint: xinfang list shows the numbers
  [4]
  $ xinfang show
  error: the case number is missing
  hint: xinfang list shows the numbers
  [2]
  $ xinfang show one
  error: 'one' is not a case number
  hint: write 123, 2026-123 or 2026-000123; xinfang list shows the numbers
  [2]
  $ xinfang show 2025-000001
  error: there is no case 2025-000001
  hint: xinfang list shows the numbers
  [4]
  $ xinfang show 1 --dry-run
  error: 'show' writes no case: --dry-run has nothing to do
  hint: leave --dry-run away
  [2]
