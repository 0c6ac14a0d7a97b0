The main path in Chinese.

  $ . "$TESTDIR/setup.sh"
  $ zh() { xinfang --lang zh "$@"; }
  $ office county
  $ export XINFANG_USER=王芳
  $ at 2026-03-02
  $ zh register --title 电子秤不准 --channel 来访 --name 张三 --phone １３８００００１１１１ --received ２０２６年２月２８日 --level 重要 --organization 便民菜店
  2026-000001
  按制度应由办公室承办，尚未分办 [三(一)]
  下一步：xinfang accept 2026-000001（或 decline、transfer）
  $ zh register --title 健身卡退费难 --channel 12315热线 --name 欧阳建国 --received 昨天 --headcount ３
  2026-000002
  按制度应由消费者权益保护股承办，尚未分办 [三(一)]
  下一步：xinfang accept 2026-000002（或 decline、transfer）
  $ at 2026-03-03
  $ zh accept １ --told 当面
  2026-000001：已受理（第 2 笔），状态：已受理
  期限：办结期限，到期日 2026-04-15，剩余30个工作日
  $ zh assign 1 质量监管股 --handler 邓家俊 --due ２０２６／３／２０
  2026-000001：已分办（第 3 笔），状态：办理中
  期限：分办时定的期限，到期日 2026-03-20，剩余13个工作日
  $ zh note 1 '到店检定，示值偏差 0.8 公斤' --kind 调查 --at 昨天
  不准：2026-03-02 00:00 早于上一次办理时间 2026-03-03 10:00
  提示：将 --at 改为较晚时间，或用 --override REASON 并以 --by 指定领导
  [3]
  $ at 2026-03-04
  $ zh list
  编号         收到时间    渠道       状态    到期日      单位        信访人     标题
  2026-000001  2026-02-28  来访       办理中  2026-03-20  质量监管股  张**       电子秤不准
  2026-000002  2026-03-01  12315热线  待受理  2026-03-10              欧**等3人  健身卡退费难
  $ zh show 1
  2026-000001  电子秤不准
  状态              办理中
  单位              质量监管股
  承办人            邓家俊
  收到时间          2026-02-28 00:00
  渠道              来访
  类别              申诉求决
  重要程度          重要
  信访人            张**  138****1111
  被反映单位（人）  便民菜店
  
  期限            起算日      到期日      完成        依据
  受理告知        2026-02-28  2026-03-16  2026-03-03  第二十二条第一款、第二十三条第二款
  告知期限        2026-02-28  2026-03-16  2026-03-03  第二十二条第一款、第二十三条第一款
  办结期限        2026-03-03  2026-04-15              三(二)
  分办时定的期限  2026-03-03  2026-03-20
  
  序号  何时              经办人  办理
     1  2026-03-02 10:00  王芳    已登记
     2  2026-03-03 10:00  王芳    已受理  告知方式：当面
     3  2026-03-03 10:00  王芳    已分办  单位：质量监管股  承办人：邓家俊  到期日：2026-03-20

Every column begins at one place.

  $ zh list | python3 -c '
  > import re, sys, unicodedata
  > wide = lambda text: sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
  > lines = sys.stdin.read().splitlines()
  > print({wide(line[:line.rindex("  ")]) for line in lines}, {wide(re.split("20..-..-..", line)[0]) for line in lines[1:]})'
  {77} {13}

Refused, with the clause.

  $ zh extend 1 --for 10个工作日 --reason 检定机构排期 --told 电话 --approved-by 何秀兰
  不准：申请过早：“办结期限”只能在 2026-04-08 至 2026-04-15 期间申请延期  [三(二)]
  提示：在 2026-04-08 至 2026-04-15 之间再申请
  [3]
  $ at 2026-04-10
  $ zh extend 1 --for １０个工作日 --reason 检定机构排期 --told 电话
  不准：未经分管领导批准  [三(二)]
  提示：报何秀兰批准后，加 --approved-by he-xiulan，或：xinfang approve 2026-000001 extension --approved-by he-xiulan
  [3]
  $ zh extend 1 --for 十个工作日 --reason 检定机构排期 --told 电话 --approved-by 何秀兰
  2026-000001：已延期（第 4 笔），状态：办理中
  期限：办结期限，到期日 2026-04-29，剩余13个工作日
  逾期：分办时定的期限，到期日 2026-03-20
  $ zh explain 1 | sed -n '1,9p; /^办理/,$p'
  2026-000001  电子秤不准
  状态：办理中
  按制度由办公室承办  [三(一)]
  
  办结期限：截至 2026-04-29  [三(二)]
    自 2026-03-03 10:00 起30个工作日 + 10个工作日（延期）；当日不计
    制度：XX县市场监督管理局信访工作制度
      2026-03-07  休息日：周末
      2026-03-08  休息日：周末
  $ zh reply 1 --outcome 支持 --document 清市监信〔2026〕1号 --signed-by 何秀兰 --dry-run
  不准：须先有“记录（领导接访）”这一步  [一(三)、二(五)]
  提示：xinfang note 2026-000001 --kind reception
  [3]
  $ zh note 1 何秀兰接访 --kind 领导接访 --by 何秀兰 --quiet
  2026-000001：已记录（第 5 笔），状态：办理中
  逾期：分办时定的期限，到期日 2026-03-20
  $ zh reply 1 --outcome 支持 --document 清市监信〔2026〕1号 --signed-by 何秀兰 --dry-run
  2026-000001：已答复（试运行，未写入），写入后状态：已答复
  $ zh reply 1 --outcome supported --document 清市监信〔2026〕1号 --signed-by 何秀兰
  2026-000001：已答复（第 6 笔），状态：已答复
  $ zh close 1 --result resolved --satisfaction satisfied
  2026-000001：已办结（第 7 笔），状态：已办结
  $ zh overdue
  编号         期限           到期日      天数      单位  承办人  标题
  2026-000002  12315投诉受理  2026-03-10  逾期31日                健身卡退费难
  2026-000002  受理告知       2026-03-16  逾期25日                健身卡退费难
  $ zh report 2026年3月 | sed -n 1,10p
  青禾县市场监督管理局2026年3月信访统计
  
  数据截至 2026-03-31
  
  指标            数值  分子/分母  上期  增减  上年同期  增减
  件次               2                0     —         0     —
  人次               4                0     —         0     —
  来访批次           1                0     —         0     —
  集体访批次         0                0     —         0     —
  重复信访率     0.0%*        0/2     —     —         —     —

Names instead of codes, wherever a code is typed or said.

  $ at 2026-03-04
  $ zh amend 2 petitioners.2.name 李四 --reason 漏记
  2026-000002：已更正（第 2 笔），状态：待受理
  期限：12315投诉受理，到期日 2026-03-10，剩余4个工作日
  $ zh show 2 | tail -n 1
     2  2026-03-04 10:00  王芳    已更正  字段：信访人姓名（第2个）  更正后：***  理由：漏记
  $ zh amend 2 report_by 2026-04-01 --reason 漏记
  错误：信访事项没有字段“report_by”
  提示：是否指“origin.report_by”？
  [2]
  $ zh amend 2 标记 '' --reason 误记
  不准：“标记”原本为空
  [3]
  $ zh list --sort 到期日 --format numbers
  2026-000002
  2026-000001
  $ zh list --sort 大小
  错误：不能按“大小”排序
  提示：可用：number 编号、due 到期日、received 收到时间、status 状态、unit 单位
  [2]
  $ zh check 期限
  错误：“期限”不是有效的检查项
  提示：可用：calendar 日历、duties 职责、files 文件、keys 词和键、links 关联、materials 材料、recusal 回避、rules 规则、staff 人员
  [2]
  $ zh check 回避
  $ zh calendar count 2026年1月5号 '2026年 1月 20日' --unit 工作日
  11
  $ at 2026-03-16
  $ zh remind 2 --deadline 受理告知 --to wang-fang
  2026-000002：已提醒（第 3 笔），状态：待受理
  逾期：12315投诉受理，到期日 2026-03-10
  $ zh explain 2 | grep 到期
    今日到期
  $ zh overdue --within 1wd
  编号         期限           到期日      天数      单位  承办人  标题
  2026-000002  12315投诉受理  2026-03-10  逾期6日                 健身卡退费难
  2026-000002  受理告知       2026-03-16  今日到期                健身卡退费难
  $ sed -i 's/roles: \[deputy\]/roles: []/' staff.yaml
  $ zh staff check
  deadlines/conclude: staff.yaml 中无人担任角色“deputy 分管领导”
  deadlines/conclude-12315: staff.yaml 中无人担任角色“deputy 分管领导”
  requirements/letter-reader: staff.yaml 中无人担任角色“deputy 分管领导”
  escalation/conclude-very-late: staff.yaml 中无人担任角色“deputy 分管领导”
  escalation/mediate-very-late: staff.yaml 中无人担任角色“deputy 分管领导”
  escalation/verify-very-late: staff.yaml 中无人担任角色“deputy 分管领导”
  escalation/hotline-very-late: staff.yaml 中无人担任角色“deputy 分管领导”
  [5]
  $ zh duty
  错误：其后须接下列词语之一：log、plan、find、settle、void、check、list、schedule、board
  提示：如 xinfang duty check
  [2]
  $ zh duty log
  错误：缺少职责
  提示：用 xinfang policy show 查看各项职责
  [2]
  $ cat > policies/2026-03-01.yaml <<'END'
  > format: xinfang-policy/1
  > id: own
  > title: 本局制度
  > effective: "2026-03-01"
  > extends: county-market-regulator
  > words: {x-cover: 涉密, x-hall: 窗口}
  > requirements:
  >   - {id: ground, event: declined, one_of: {ground: [pending, statutory, x-cover]}, cite: 一}
  > END
  $ zh decline 2 --ground 不属本单位职权 --reason 不归本局管
  不准：须填写“应向何处提出”  [第二十三条第一款]
  提示：加 --refer-to 并写明内容
  不准：“事由”在此不能是“not-ours 不属本单位职权”  [一]
  提示：下列之一：pending 他处正在办理、statutory 应循法定程序、x-cover 涉密
  [3]
  $ zh decline 2 --ground not-ours --reason 不归本局管 --refer-to 市局
  不准：“事由”在此不能是“not-ours 不属本单位职权”  [一]
  提示：下列之一：pending 他处正在办理、statutory 应循法定程序、x-cover 涉密
  [3]
  $ zh decline 2 --ground secret --reason 涉密 --refer-to 市局
  错误：“secret”不是有效的事由
  提示：可用：not-ours 不属本单位职权、pending 他处正在办理、statutory 应循法定程序、final 不再受理、private 个人隐私、unsolvable 本单位无法解决、unlawful 违反法律法规；本单位自定词：x-cover 涉密、x-hall 窗口
  [2]

Errors.

  $ zh lits
  错误：没有命令“lits”
  提示：是否指“list”？
  [2]
  $ zh show 九
  错误：“九”不是事项编号
  提示：写成 123、2026-123 或 2026-000123；用 xinfang list 查看编号
  [2]
  $ zh show 99
  错误：没有事项 2026-000099
  提示：用 xinfang list 查看编号
  [4]
  $ zh register --title t --channel 鸽子 --name n 2>&1 | tail -n 1
  提示：可用：network 网上、letter 来信、phone 来电、fax 传真、visit 来访、email 电子邮件、hotline-12315 12315热线、leader-mailbox 领导信箱、forwarded 上级转交、screening 矛盾纠纷排查
  [2]
  $ zh accept 2 --by 冯保才
  错误：“冯保才”在 staff.yaml 中已不在岗
  提示：用 xinfang staff show 查看人员
  [2]
  $ zh close 2 --result resolved
  不准：事项待受理，现在不能进行“办结”
  提示：xinfang accept 2026-000002（或 decline、transfer）
  [3]
  $ zh duration 五个工作日
  5wd  5个工作日
  $ zh duration 五个
  错误：“五个”不是时长
  提示：写数字加单位：15d 或 15日，5wd 或 5个工作日，2mo 或 2个月，30min 或 30分钟，2h 或 2小时
  [2]
  $ zh calendar add 2026年2月10日 5个工作日
  2026-02-24
  $ (at 2026-12-20; zh register --title '广告牌摇晃' --channel visit --name 赵六 --quiet; at 2027-02-20; zh accept 2026-3 --quiet)
  2026-000003
  2026-000003：已受理（第 2 笔），状态：已受理
  期限：办结期限，到期日 2027-04-02（暂定），剩余30个工作日
  $ sed -i 's/roles: \[head\]/roles: [haed]/' staff.yaml
  $ zh list
  错误：staff.yaml:18:110: “roles”现为“haed”，应为下列之一：head 主要领导、deputy 分管领导、leader 领导、discipline 纪检负责人、petition-head 信访部门负责人、unit-head 部门负责人、officer 承办人员、clerk 信访专干
      - {id: zhou-zhengping, name: 周正平, email: "zhou-zhengping@example.org", unit: leadership, post: 局长, roles: [haed]}
                                                                                                                      ^
  提示：是否指“head”？
  [5]

By the locale instead of an option, and the help.

  $ env LC_ALL=zh_CN.UTF-8 "$(type -P xinfang)" duration 2h
  2h  2小时
  $ env LC_ALL=zh_CN.UTF-8 LANGUAGE=en "$(type -P xinfang)" duration 2h
  2h  2 hours
  $ xinfang --lang zh --help | sed -n 1,6p
  xinfang：来信来访，依制度、按期限办理答复
  
  用法：xinfang 命令 [编号] [选项]
  
  登记受理
    register                    登记来信、来访
