### 控件与页面框架的文字。在第一个问题之前下载，故从简。

ui-brand = 判决承认检测
ui-publisher = 中国司法观察
ui-nav = 本工具
ui-people = 关于与联系
ui-language = 语言
ui-skip = 跳至正文
ui-continue = 继续
ui-back = 返回
ui-later = 稍后再答
ui-or = 或
ui-unknown = 我不知道
    .help = 您可以先继续。该点在结论中保持未定，之后可以回来补答。
ui-look = 可查阅
ui-ask = 可询问
ui-why = 为何询问
ui-proof = 如何证明
ui-that_state = 该国
ui-loading = 这一部分正在下载。
ui-load_failed = 有文件没有下载成功，或者文件与本页面版本不符。您的回答仍然保留。请重试；如果重试无效，请重新载入页面，但已填写的回答会丢失。
ui-retry = 重试
ui-erase = 清除全部并重新开始
ui-result_title = 结论
ui-new_tab = （在新标签页打开）
ui-colon = ：
ui-articles = 第{ $articles }条
ui-so_far = 查看目前的结论
ui-questions_left = { $count ->
    [0] 没有待答的问题
   *[other] 最多还有 { $count } 个问题，通常更少
  }

ui-day = 日
ui-month = 月
ui-year = 年
ui-date_hint = 例如 2025 年 6 月 24 日。只填年月或只填年份也可以。
ui-buddhist = 这个年份像是佛历。您是指公历 { $year } 年吗？
ui-ahead ={ $date }尚未到来。确认无误吗？
ui-odd_yes = 是，按此继续
ui-odd_no = 不，我来更正

ui-places =
    .narrow = 缩小列表
    .hint = 可输入任何语言的名称、代码或该国的一个地区，例如 UK、德国、Ontario。也可以直接在列表中选择。
    .count = 有 { $count } 个地方符合。
    .chosen = 已选：{ $country }。

ui-sums =
    .row = 第 { $count } 笔款项
    .head = 款项性质
    .amount = 判决金额
    .currency = 币种（三个字母）
    .paid = 已支付金额
    .add = 再加一笔款项
    .remove = 删除这笔款项

ui-then = 各个回答目前会带来什么
    .one = 只剩一种结果：{ $outcome }。
    .expected = 预期：{ $outcome }。范围在{ $best }与{ $worst }之间。
    .open = 从{ $best }到{ $worst }都有可能。
    .road = 适用另一套规则。
    .odds = 与您的另一个回答相矛盾。

ui-bracket =
    .title = 仍有可能的结果
    .first = 每个回答只会缩小范围；没有回答，范围不变。
    .best = 最好
    .worst = 最坏
    .only = 唯一结果
    .expected = 预期
    .out = 已排除

ui-moved =
    .nothing = 结果没有变化。
    .one = 只剩一种结果：{ $outcome }。
    .ends = 现在仍有可能：从{ $best }到{ $worst }。
    .expected = 两端不变。现在的预期：{ $outcome }。
    .unsaid = 两端不变。已无法给出预期。
    .road = 本案现在适用另一套规则。

ui-review =
    .title = 您的回答
    .lead = 可以更改任何一项，其余保持不变。
    .changed = 您更改了对以下问题的回答：
    .may_stop = 没有其他需要询问的事项。余下的问题都不会改变结果。
    .road = 所适用的程序
    .change = 更改
    .answer = 回答
    .unanswered = 尚未回答
    .idle = 已不需要。如再次需要，会重新出现。
    .not_asked = 尚未询问
    .show = 显示结论
    .go_on = 继续回答问题

ui-clash =
    .title = 您有两个回答不能同时成立
    .lead = 以哪一个为准？另一个我们会重新询问，其他回答不受影响。
    .holds = 以此为准

ui-kick = 依{ $date }的法律，根据{ $answers }；{ $unknown }。
    .answers = { $count }个回答
    .unknown = { $count ->
        [0] 其中没有“我不知道”
       *[other] 其中{ $count }个为“我不知道”
      }
ui-between =
    .first = 影响最大的是这些问题：
    .provided = 以下各点仍可能改变结果：

ui-word =
    .recognised = 可以承认（认可）。
    .part = 可以部分承认（认可）。
    .discretion = 由法院裁量。
    .not-yet = 条件尚未具备。
    .no-basis = 目前没有依据。
    .refused = 不予承认（认可）。
    .other-procedure = 适用其他程序。
    .cannot-say = 尚不能判断。

ui-foot =
    .what = 这是什么
    .what_text = 这是一台把公开的规则适用于您的回答的机器。它不是律师，不提供法律意见，对任何法院没有约束力。
    .where = 您的回答在哪里
    .where_text = 只在本页面之中。您的回答不会被发送，也不会被保存。关闭页面，回答即告消失。
    .law = 依据哪部法律
    .law_text = 中国大陆法律，最近一次复核于{ $date }。法律版本 { $version }。
    .rules = 规则手册
    .countries = 国别情况
    .today = 中国今天的日期是{ $date }。

error-title = 有一处需要更正
error-prefix = 错误：
error-choose = 请选择一个答案，或者选择“我不知道”。
error-date_empty = 请填写日期，或者选择“我不知道”。只填年份也可以。
error-year_missing = 缺少年份。请填写四位数的年份。
error-year = 请填写四位数的年份，介于 1900 与 2100 之间。
error-month_missing = 缺少月份。如不知道月份，请把日也留空。
error-month = 请填写月份的名称，或者 1 至 12 的数字。
error-day = 请填写 1 至 31 的数字作为日期。
error-no_such_day ={ $month }只有 { $days } 天。请核对日期。
error-amount = 请用数字填写金额，例如 1,240,000.50，前后不要加文字。
error-currency = 请用三个字母填写币种，例如 USD、EUR 或 CNY。
error-paid = 已支付金额大于判决金额。请核对两个数字。

### 结论页。这些文字随理由部分一起下载。

result-why = 决定结论的各点
result-path = 法院审查的路径
result-all = 其他审查结果，按法院的审查顺序
result-open = 尚未确定的各点
    .you = 您还可以查明或者须举证的
    .debtor = 债务人可能提出的
    .court = 由法院裁量的
    .unknown = 您告诉我们您不知道。
    .unasked = 尚未回答。
result-known = 中国与{ $country }之间的已知情况
    .count = 我们已知 { $count } 件案例或文件，不据此计算比例。
    .x-recognises-cn = 该国法院执行了中国判决。
    .cn-recognises-x = 中国法院承认了该国判决。
    .cn-refuses-x = 中国法院对该国判决不予承认。
    .cn-dismisses-x = 中国法院驳回了承认该国判决的申请。
    .x-refuses-cn = 该国法院拒绝承认中国判决。
    .instrument = 法院之间或者政府之间的文件。
    .insolvency = 属破产领域，另行计算。
result-so_far = 目前通过，尚有未定之处
result-contents = 本页内容
result-paragraph = 段落
result-more = 由谁举证、债务人可能如何主张
result-rule = 规则手册中的本条规则
result-law_says = 法律规定
result-who_proves = 由谁举证
result-proof = 如何证明
result-cure = 可以怎么办
result-sentence = 条文原文
result-our_translation = （译文为本站所译）
result-debtor = 债务人可能的主张及回应
result-you_said = 您的陈述：
result-for = 支持承认（认可）的理由
result-against = 反对承认（认可）的理由
result-practice = 法院以往的做法
result-leaning = 倾向
result-cases = 已报道的案例
result-treaty = 与{ $country }缔结的司法协助条约
result-in_force_since = 自{ $date }起施行
result-applied_since = 自{ $date }起适用
result-safe_day = 最后的稳妥日期
result-day ={ $date }
result-days_left = { $count ->
    [0] 就是今天。
   *[other] 距今天 { $count } 天
  }
result-idle = 有 { $count } 项审查在本案中不涉及
result-road_note = 本工具目前只指出这条路径，到此为止。这并不表示不予承认。
result-which_law = 本结论所依据的法律
result-law = 法律版本 { $version }，最近一次复核于{ $reviewed }。本结论适用{ $date }有效的法律。
result-law_day = 依以下日期的法律
result-law_day_show = 显示该日的结论
result-law_day_today = 回到今天
result-law_day_wrong = 请填写 1991 年 4 月 9 日至今天之间的日期。
result-no_advice = 本结论不是法律意见，也不产生任何委托关系。在为申请支出费用之前，请将本页交给在中国执业的律师审阅。
result-plan = 下一步怎么办
result-plan_missing = “下一步怎么办”（管辖法院、材料、费用、步骤和期限）没有下载成功。上面的结论不受影响。请检查网络连接。
result-print = 打印或存为 PDF
result-to_review = 查看您的回答
