### 用文字表达的结论：结果、八种结论、途径、各关、认定旁的标记、申请期限、提示。
### 每句话对可能填入的每个值都成立；规则的内容见 rules-a.ftl 和 rules-b.ftl。

## 结果：括号中的写法，以及句中的写法

outcome-recognised = 全部承认（认可）
    .in-sentence = 全部承认（认可）和执行
outcome-part = 部分承认（认可）
    .in-sentence = 部分承认（认可）和执行
outcome-dismissed = 驳回申请
    .in-sentence = 驳回申请
outcome-other-procedure = 适用其他程序
    .in-sentence = 适用其他程序
outcome-refused = 不予承认（认可）
    .in-sentence = 不予承认（认可）和执行
outcome-discretion = 由法院裁量
    .in-sentence = 由法院裁量

## 八种结论

verdict-recognised =
    .word = 可以承认（认可）和执行。
    .certain = 根据您的回答，各项金额的承认（认可）和执行都没有障碍。
    .open = 这是预期的结果，前提是下列未定事项与通常情况相符。最坏的结果是{ $worst }。
    .next = 请收集能够证明下列各点的文件。委托中国律师最迟在安全的最后一日提出申请，并申请保全债务人的财产。
verdict-part =
    .word = 可以部分承认（认可）和执行。
    .certain = 根据您的回答，一部分可以承认（认可），另一部分不予承认（认可）。
    .open = 这是预期的结果，前提是下列未定事项与通常情况相符。最好的结果是{ $best }，最坏的结果是{ $worst }。
    .next = 哪些金额可以承认（认可），见下文。请就这一部分申请，并说明怎样计算；其余部分是否一并申请，请咨询中国律师。
verdict-discretion =
    .word = 由法院裁量。
    .certain = 根据您的回答，结果取决于一个由法院裁量的问题。
    .open = 结果取决于一个没有定论，或者实践不一的问题。最好的结果是{ $best }，最坏的结果是{ $worst }。
    .next = 请阅读下文正反两方面的理由。在为申请支出费用之前，请向中国律师了解受理法院怎样看待这个问题。
verdict-not-yet =
    .word = 条件尚未具备。
    .certain = 根据您的回答，还缺少可以补正的条件。现在申请会被驳回，补正后可以再次申请。
    .open = 这是预期的结果：还缺少可以补正的条件。最好的结果是{ $best }，最坏的结果是{ $worst }。
    .next = 请先补正下文指出的问题，再回来修改那一个回答，其他回答都会保留。请留意申请期限。
verdict-no-basis =
    .word = 目前没有依据。
    .certain = 根据您的回答，中国法院会裁定驳回申请，对判决本身不作认定。
    .open = 这是预期的结果：中国法院会裁定驳回申请，对判决本身不作认定。最好的结果是{ $best }，最坏的结果是{ $worst }。
    .next = 需要证明什么，见下文理由。您可能还可以就同一请求在中国起诉，外国判决可以作为证据提交。
verdict-refused =
    .word = 不予承认（认可）和执行。
    .certain = 根据您的回答，至少有一项不予承认（认可）的事由，有一项就已足够。
    .open = 这是预期的结果：有一项不予承认（认可）的事由就已足够。最好的结果是{ $best }，最坏的结果是{ $worst }。
    .next = 什么能够改变结论、什么没有用，见下文理由。您可能还可以在中国另行起诉，或者执行债务人在其他国家的财产。
verdict-other-procedure =
    .word = 适用其他程序。
    .certain = 根据您的回答，这份文书不走外国法院判决的程序。
    .open = 这是预期的结果：这份文书不走外国法院判决的程序。最好的结果是{ $best }，最坏的结果是{ $worst }。
    .next = 适用哪些规则，见下文。文书种类选错的，请修改那一个回答，其他回答都会保留。
verdict-cannot-say =
    .word = 目前还不能下结论。
    .certain = 重要事项尚未确定，目前只能说到这里。
    .open = 结果可能是从{ $best }到{ $worst }之间的任何一种。
    .next = 请回答尚未确定的问题，或者先找到下文列在最前面的那份文件。每个回答只会缩小范围，不会扩大。

## 途径

route-award =
    .title = 外国仲裁裁决
    .headline = 仲裁裁决有自己的规则，不是本工具所说的外国法院判决。
    .about = 在其他缔约国作出的裁决，适用 1987 年起对中国生效的《纽约公约》和民事诉讼法。香港、澳门、台湾地区的裁决另有专门规定。
    .next = 请备好仲裁裁决书、仲裁协议以及两者的中文译本。向哪个法院申请，请咨询中国律师。申请期间同样是二年。
route-insolvency =
    .title = 外国破产裁判
    .headline = 外国破产裁判有自己的规则，不是本工具所说的普通外国判决。
    .about = 2007 年 6 月 1 日施行的企业破产法规定了专门条件：有条约或者互惠关系，不违反公共秩序，不损害中国境内债权人的合法权益。中国法院承认过这类裁判。
    .next = 请收集裁判文书、生效证明和在中国境内的财产清单。申请之前请咨询中国律师，并了解该法的修订进展。
route-divorce =
    .title = 外国离婚判决
    .headline = 解除婚姻关系有自己的规则，不要求条约或者互惠关系。
    .about = 没有条约的国家，适用最高人民法院 1991 年和 2000 年的两个规定；有条约的，依照条约。财产分割、扶养、子女抚养不在其内，适用一般规则。
    .next = 请备好离婚判决书、生效证明和中文译本。原夫妻双方都不是中国公民的，法院不受理此类申请，请咨询婚姻登记机关。
route-hong-kong =
    .title = 香港法院判决
    .headline = 香港法院判决不是外国判决，适用专门的安排。
    .about = 2024 年 1 月 29 日以后作出的判决，多数适用同日施行的安排；婚姻家庭判决自 2022 年 2 月 15 日起适用专门的安排。更早的判决可能适用 2008 年的安排。不要求互惠关系。
    .next = 请向香港法院索取经盖章的判决副本，以及判决生效并可执行的证明书。判决适用哪一个安排，请咨询内地律师。
route-macau =
    .title = 澳门法院判决
    .headline = 澳门法院判决不是外国判决，适用专门的安排。
    .about = 内地与澳门的安排自 2006 年 4 月 1 日起施行，适用于 1999 年 12 月 20 日以后作出的判决。不予认可的事由由安排规定，不要求互惠关系。
    .next = 请向澳门法院索取经盖章的判决副本，以及送达和生效的证明。再请内地律师查明债务人的住所地或者财产所在地。
route-taiwan =
    .title = 台湾地区法院判决
    .headline = 台湾地区法院判决不是外国判决，适用最高人民法院的专门规定。
    .about = 适用关于认可和执行台湾地区法院民事判决的规定，现行文本自 2025 年 1 月 1 日起施行。不予认可的事由由该规定列明，不要求互惠关系。
    .next = 请向台湾地区法院索取判决书和判决确定证明书。文书需要什么证明手续，请咨询大陆律师。
route-treaty =
    .title = 依据条约
route-reciprocity =
    .title = 没有条约，依据互惠关系
route-undetermined =
    .title = 途径尚未确定

## 各关，以及法院要问的问题

stage-basis =
    .title = 法律依据
    .question = 与该国有没有条约或者互惠关系？
stage-decision =
    .title = 裁判种类
    .question = 是不是对民商事争议的实体裁判？
stage-finality =
    .title = 生效
    .question = 判决在作出地是否已经生效？
stage-jurisdiction =
    .title = 管辖权
    .question = 原审法院对案件有没有管辖权？
stage-due-process =
    .title = 传唤与辩论
    .question = 债务人是否得到合法传唤和辩论机会？
stage-conflicts =
    .title = 冲突裁判
    .question = 同一纠纷有没有其他裁判或者诉讼构成障碍？
stage-policy =
    .title = 公共秩序
    .question = 判决是否符合法律基本原则和社会公共利益？
stage-amount =
    .title = 金额
    .question = 哪些金额可以得到执行？
stage-time =
    .title = 申请期限
    .question = 还在申请期限内吗？

## 认定旁的标记

status-passed = 符合
status-fails = 不符合
    .bars = 构成障碍
    .dismisses = 暂时构成障碍
    .severs = 剔除一部分
    .redirects = 适用其他规则
status-open = 未定
    .unknown = 未定。您表示不清楚
    .unasked = 未定。尚未回答
status-contested = 由法院裁量
status-not-applicable = 不涉及

authority-treaty = 条约
authority-statute = 法律
authority-interpretation = 司法解释
authority-summary = 会议纪要：司法政策，不是法律
authority-case = 公开报道的案例：实践做法，不是法律
authority-opinion = 学理意见：条文没有规定，我们也不知道有相关裁判

burden-applicant = 由您证明。
burden-debtor = 一般由债务人提出并证明；法院也可能审查。
burden-court = 由法院主动审查。

trust-p = 已核对原文
trust-p-part = 已核对部分原文
trust-s = 引自二手资料，未读原文
trust-m = 我们没有重新核对：依据之前请查证

leaning-for = 实践或者较有道理的看法倾向于承认（认可）。
leaning-against = 实践或者条文倾向于不予承认（认可）。
leaning-split = 实践不一，或者没有先例：由法院决定。

finding-not-applicable = 您的案件不涉及这一点。

## 申请期限

limitation-last_day =
    .title = 申请的最后一日
    .none = 目前还不能写出日期。需要判决生效的日期，或者履行期限的最后一日。
    .runs-from = 期间自{ $date }起算。
    .from-effective_date = 期间自判决生效之日，即{ $date }起算。
    .from-judgment_date = 您没有说明判决生效的日期，因此自判决作出之日（{ $date }）起算；这样算出的日期只会偏早，是稳妥的。
    .from-performance_due = 期间自履行期限的最后一日，即{ $date }起算。
    .last = 安全的最后一日是{ $date }。
    .range = 最后一日在{ $earliest }与{ $latest }之间。请以前一个日期为准，这是安全的日期。
    .passed = 最后一日已过。您仍可证明有使时效中断的行为；债务人不提出异议的，法院能否主动审查，没有定论。
    .restarts = 有下列情形之一的，期间重新计算：催款到达债务人、债务人付款或者承诺付款、达成和解、提起诉讼或者仲裁、申请执行。执行中达成和解的，从和解协议约定履行期限的最后一日起算。
    .restarted = 根据您的回答，期间自{ $date }起重新计算。只有能够证明这个日期，才可以依靠它。
    .obstacle = 最后六个月内的障碍使时效中止。根据您的回答，障碍持续到{ $date }；此后剩余的时间，两处规定不同，请立即申请。
    .holiday = 最后一日是节假日的，期间到节假日后的第一个工作日届满。这里显示的是日历上的日期，也是安全的日期。
    .old = 2008 年 4 月 1 日以前，双方是法人的，期间为六个月，其他为一年。所示首日按较短期间计算，末日按较长期间计算。

## 提示

notice-history = 本结论依据{ $date }当时的法律，不是现行法律。
notice-stale = 本工具的法律内容上次审阅于{ $date }，距今已久。依靠本结论之前，请查明有无变化。
notice-reciprocity-at-odds = 您表示没有任何情况支持互惠关系，但我们的记录中有先例。本结论以记录为准。
notice-refused-there = 该国法院曾以没有互惠关系为由，拒绝承认中国判决。案例列于下文。
notice-treaty-unread = 我们没有读过与{ $country }的条约全文。条约可能有规定而我们不清楚的地方，按一般法律处理；请查明条约文本。
notice-origin-unknown = 不知道是哪里的法院，就无法查明条约和互惠关系。在您选择之前，结论的范围会很宽。
notice-old-limitation = 当时双方是法人的，期间为六个月，其他为一年。这里显示较短的期间。
notice-contradiction = 您的回答在一点上与当时的法律不符。法院已有认定的，以法院的认定为准。
notice-business-doubtful = 有条约，但其中关于判决的一章可能不包括商事请求。后来的议定书我们没有见到。请同时准备互惠关系的证明。
