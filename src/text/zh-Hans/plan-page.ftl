# What the page says around the plan: headings, labels and fields. The plan's own lines stand in plan.ftl.

plan-page =
    .title = 下一步怎么办
    .now = 提出申请时：要记住的期限、管辖法院、材料、费用和所需时间。
    .once-cured = 目前还不行：请先补正欠缺之处。补正之后，按下面的步骤办理。
    .while-open = 结论尚未确定。如果提出申请，步骤如下。
    .stays = 您在这里勾选和填写的内容只留在本页面，不会改变上面的结论。
    .contents = 本方案的各部分
    .unsaid = 未说明
    .yes = 是
    .no = 否

plan-page-days =
    .title = 要记住的期限
    .day = { $date }，{ $weekday }
    .settlement = 执行和解之后申请恢复执行的最后安全日
    .save = 把期限存为日历文件
    .file = 文件在本设备上生成，只含日期，不含案件的其他内容。
    .later = 以后才有的日期：裁定送达、保全、和解
    .later_hint = 日期确定以后填写，随即算出相应期限。
    .served = 裁定送达您的日期
    .frozen = 财产被保全的日期
    .settled = 和解协议约定履行期间的最后一日

plan-page-court =
    .ask = 选择地点，即可确定法院
    .debtor = 被申请人住所地所在省份
    .applicant = 您在中国内地的住所地所在省份
    .property = 被申请人财产所在省份

plan-page-papers =
    .ask = 申请人
    .who = 您是
    .person = 自然人
    .company = 公司或者其他组织
    .home = 您本人文件的出具国
    .signed-abroad = 授权委托书是否在中国境外签署？
    .citizen = 您是否为居住在国外的中国公民？
    .count = 已勾选 { $ticked } 项，共 { $count } 项
    .list = 勾选已备齐的材料
    .from = 出具者
    .form = 形式
    .proof = 证明手续
    .translation = 译文

plan-page-fees =
    .ask = 金额
    .amount = 申请执行的金额（人民币元）
    .amount_wrong = 请用数字填写金额，例如 1,000,000。
    .rate = 官方汇率：1 { $currency } 折合人民币元
    .rate_wrong = 请用数字填写汇率，例如 7.1。
    .rated = 汇率的日期
    .enter = 填写申请执行的金额后，即可按收费标准逐段算出费用。
    .no-rate = 填写汇率后即可算出费用。
    .interest = 迟延履行的天数
    .interest_wrong = 请填写天数。
    .asked = 您申请执行 { $amount }。
    .left_out = 不能承认的部分不计入：{ $amount }。
    .paid = 已经履行的部分不计入：{ $amount }。
    .late = 迟延履行期间的加倍部分债务利息
    .extra = 债务人迟延履行的，应就未履行部分支付加倍部分债务利息，最早自承认裁定起计算。判决本身确定的利息不计入基数。
    .late_ask = 试算
    .range = { $least } 至 { $most }
    .on = 按 { $amount } 计算的收费
    .slice = 金额分段
    .rate_of = 费率
    .fee = 费用
    .first = 不超过 { $amount } 的部分
    .next = 其后的 { $amount }
    .flat = 定额
    .percent = { $rate }%
    .together = 合计
    .most = 合计（以收费上限为限）
    .practices = 法院的收费方式
    .at-filing = 申请时
    .later = 之后
    .unsettled = 尚无定论

plan-page-freeze =
    .fee = 保全费按收费标准计算，最多 { $most }，由您负担。在上面填写金额后即可算出。
    .security = 外国判决的保全以提供担保为条件，通常为保险公司保函，数额不超过请求数额的 30%。
    .renew = 请在保全期限届满七日前申请续行保全。
    .ask = 财产保全
    .wish = 您是否希望申请财产保全？

plan-page-reach =
    .measures = 可以执行的财产和措施
    .spared = 不得执行的财产

plan-page-remains =
    .after-no = 本判决不能循此途径执行时，仍有以下途径。
    .open = 取决于：
    .ask = 哪些情况会打开途径
    .in-hong-kong = 债务人在香港是否可能有财产？
    .debtor-company = 债务人是否为公司？
    .cooperates = 债务人是否配合？
