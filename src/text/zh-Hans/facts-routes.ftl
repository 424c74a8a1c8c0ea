### Questions of the roads with rules of their own: awards, Hong Kong, Macau, insolvency, divorce, debtors who are States.

## 事实（facts.ftl）。all_parties_mainland、chosen_court_agreement、clause_date 替换同名消息

fact-hk_court =
    .title = 由哪个香港法院作出？
    .hint = 家事法庭属于区域法院；经过上诉的，选最后作出裁判的法院。
    .why = 安排列明了法院。审裁处自 2024 年 1 月 29 日起才在内，家事判决始终不在内。
    .look = 判决书首部
    .ask = 办理原案的律师
    .proof = 盖章的判决副本。

option-hk_court =
    .high-or-district-court = 终审法院、高等法院或者区域法院
    .listed-tribunal = 劳资、土地、小额钱债或者竞争事务审裁处
    .other-body = 其他机构
    .other-body-hint = 例如裁判法院、市场失当行为审裁处、小额薪酬索偿仲裁处

said-hk_court =
    .high-or-district-court = 由终审法院、高等法院或者区域法院作出
    .listed-tribunal = 由安排所列审裁处作出
    .other-body = 由其他机构作出
    .unknown = 您表示不清楚由哪个香港法院作出
    .open = 由哪个香港法院作出，尚未回答

fact-hk_excluded =
    .title = 案件是否属于下列特殊事项？
    .hint = 多数案件都不属于；只有争议本身属于时才选。
    .why = 2024 年与香港的安排暂不适用于这些事项。仅为先决问题的，不影响。
    .look = 起诉文书和命令
    .ask = 办理原案的律师
    .proof = 起诉文书和判决书。

option-hk_excluded =
    .none = 都不属于
    .licence-rate = 标准必要专利许可费率
    .other-ip = 《与贸易有关的知识产权协定》和植物新品种以外的知识产权
    .other-ip-hint = 安排包括该协定第一条第二款规定的知识产权以及植物新品种
    .sea-special = 海事索赔责任限制、共同海损、紧急拖航和救助、海上旅客运输
    .person-status = 选民资格、宣告失踪或者死亡、行为能力
    .arbitration-case = 确认仲裁协议效力、撤销仲裁裁决

said-hk_excluded =
    .none = 案件不属于特殊事项
    .licence-rate = 案件涉及标准必要专利许可费率
    .other-ip = 案件涉及安排未规定的知识产权
    .sea-special = 案件涉及海事索赔责任限制、共同海损、拖航救助或者海上旅客运输
    .person-status = 案件涉及选民资格、宣告失踪或者行为能力
    .arbitration-case = 案件涉及仲裁协议效力或者撤销仲裁裁决
    .unknown = 您表示不清楚案件是否属于特殊事项
    .open = 案件是否属于特殊事项，尚未回答

fact-hk_listed_order =
    .title = 该家事判决是否在清单之内？
    .hint = 清单包括：离婚或者婚姻无效；赡养（包括诉讼期间）；财产转让和出售；夫妻财产宣告；修改赡养协议；领养；父母身份；管养；家庭暴力禁制令等。
    .why = 2022 年婚姻家庭安排只适用于清单所列判决。裁判分居不在其内。
    .look = 命令首部所载的条例
    .ask = 办理原案的律师
    .proof = 盖章的命令，载明所依据的条例。

option-hk_listed_order =
    .true = 是，在清单之内
    .false = 不是，是其他命令

said-hk_listed_order =
    .true = 该判决在婚姻家庭安排清单之内
    .false = 该判决不在婚姻家庭安排清单之内
    .unknown = 您表示不清楚该判决是否在清单之内
    .open = 该判决是否在清单之内，尚未回答

fact-ip_local =
    .title = 行为是否发生在香港，且权利在香港受保护？
    .hint = 两者都要具备：侵权或者假冒行为实施于香港，权利或者权益依香港法律应予保护。
    .why = 知识产权案件，只有这样才认定香港法院有管辖权，也只认可就发生在香港的行为确定的金钱判项。
    .look = 判决书中关于行为发生地的部分
    .ask = 办理原案的律师
    .proof = 判决书以及在香港的权利登记。

option-ip_local =
    .true = 是，两者都具备
    .false = 否，至少缺一项

said-ip_local =
    .true = 行为发生在香港，且权利在香港受保护
    .false = 行为不在香港，或者权利在香港不受保护
    .unknown = 您表示不清楚行为是否发生在香港、权利是否在香港受保护
    .open = 行为是否发生在香港、权利是否在香港受保护，尚未回答

fact-clause_period =
    .title = 管辖协议所属期间
    .hint = 由协议签订日期决定。

option-clause_period =
    .august-2008-to-january-2024 = 2008 年安排的适用期间
    .before-august-2008 = 2008 年 8 月 1 日以前
    .since-29-january-2024 = 2024 年 1 月 29 日以后

said-clause_period =
    .august-2008-to-january-2024 = 协议在 2008 年安排的适用期间签订
    .before-august-2008 = 协议在 2008 年 8 月 1 日以前签订
    .since-29-january-2024 = 协议在 2024 年 1 月 29 日以后签订
    .unknown = 您表示不清楚协议在哪个期间签订
    .open = 协议在哪个期间签订，尚未回答

fact-clause_void =
    .title = 依据香港法律，该条款是否无效？
    .hint = 香港法院已经判定有效的，请选“否”。
    .why = 依据 2008 年安排，协议无效是不予认可的事由，由债务人举证。
    .look = 判决书中关于管辖的部分
    .ask = 办理原案的律师
    .proof = 判决书，或者关于香港法律的意见书。

option-clause_void =
    .true = 是，无效
    .false = 否

said-clause_void =
    .true = 依据香港法律条款无效
    .false = 依据香港法律条款并非无效
    .unknown = 您表示不清楚条款是否有效
    .open = 条款是否有效，尚未回答

fact-paid_in_full =
    .title = 债务人是否已付清判决确定的全部款项？
    .hint = 包括利息和诉讼费。
    .why = 依据 2008 年安排，判决已获完全履行是不予认可的事由；部分付款只减少金额。
    .look = 您的账目
    .ask = 代您追收的律师
    .proof = 账目，以及在香港的执行情况。

option-paid_in_full =
    .true = 是，全部付清
    .false = 否

said-paid_in_full =
    .true = 判决已经完全履行
    .false = 判决没有完全履行
    .unknown = 您表示不清楚判决是否已完全履行
    .open = 判决是否已完全履行，尚未回答

fact-earlier_ground =
    .title = 以前的申请依据哪一项不予认可？
    .hint = 见以前裁定的理由，写明条款的项次。
    .why = 澳门判决因尚未生效不予认可的，不妨碍再次申请；另外三项则妨碍。
    .look = 以前裁定的理由部分
    .ask = 当时代理的内地律师
    .proof = 以前的裁定书。

option-earlier_ground =
    .jurisdiction-summons-or-policy = 专属管辖、传唤或者基本原则
    .not-yet-effective = 判决尚未生效，或者被中止执行
    .other-ground = 其他事由

said-earlier_ground =
    .jurisdiction-summons-or-policy = 因专属管辖、传唤或者基本原则不予认可
    .not-yet-effective = 因判决尚未生效不予认可
    .other-ground = 因其他事由不予认可
    .unknown = 您表示不清楚不予认可的事由
    .open = 不予认可的事由，尚未回答

fact-hk_insolvency_kind =
    .title = 是哪一种香港程序？
    .hint = 试点包括三种，都是公司的程序。
    .why = 其他程序，例如个人破产，不在试点范围之内。
    .look = 清盘令、清盘决议，或者批准重组计划的命令
    .ask = 清盘人
    .proof = 命令或者决议，以及清盘人的委任文件。

option-hk_insolvency_kind =
    .winding-up-or-sanctioned-scheme = 强制清盘、债权人自动清盘，或者由清盘人提出并经批准的债务重组
    .other = 其他程序

said-hk_insolvency_kind =
    .winding-up-or-sanctioned-scheme = 该程序属于试点所列种类
    .other = 该程序属于其他种类
    .unknown = 您表示不清楚程序种类
    .open = 程序种类，尚未回答

fact-comi_hong_kong =
    .title = 债务人的主要利益中心在香港是否已满六个月？
    .hint = 一般是注册地；同时考虑主要办事机构、营业和财产。
    .why = 不具备的，内地法院不予认可。
    .look = 注册证书和账目
    .ask = 清盘人
    .proof = 登记资料、账目；香港法院有认定的，附该命令。

option-comi_hong_kong =
    .true = 是
    .false = 否

said-comi_hong_kong =
    .true = 主要利益中心在香港已满六个月
    .false = 主要利益中心在香港未满六个月或者不在香港
    .unknown = 您表示不清楚主要利益中心在何处
    .open = 主要利益中心在何处，尚未回答

fact-pilot_city =
    .title = 债务人在内地的主要财产、营业地或者代表机构是否在上海、厦门或者深圳？
    .hint = 有其中一项即可。
    .why = 只有这些城市的法院受理试点申请。请核实试点是否已经扩大。
    .look = 登记资料、租约、不动产和银行记录
    .ask = 清盘人
    .proof = 当地的登记资料，或者财产证据。

option-pilot_city =
    .true = 是
    .false = 否

said-pilot_city =
    .true = 债务人与试点城市有联系
    .false = 债务人与试点城市没有联系
    .unknown = 您表示不清楚债务人与试点城市有无联系
    .open = 债务人与试点城市有无联系，尚未回答

## Facts

fact-oil_convention =
    .title = 油从哪里来，损害发生在哪里？
    .hint = 法院所属国须为有关公约缔约国，并且损害发生在该国海域或者海岸。
    .why = 两部对中国有约束力的公约规定，此类判决应予承认，不要求互惠。公约只适用于船舶油污。
    .look = 判决中写明船舶、油类、损害地点以及所适用公约的部分
    .ask = 承办该案的律师
    .proof = 判决中写明公约的页面，以及证明该国为缔约国的材料。

option-oil_convention =
    .tanker-oil = 油轮的油，损害发生在法院所属国
    .tanker-oil-hint = 1992 年公约：作为货物散装运输的油，以及该船的燃油
    .bunker-oil = 其他船舶的燃油，损害发生在法院所属国
    .bunker-oil-hint = 2001 年公约
    .other-pollution = 其他污染，或者损害发生在别处
    .other-pollution-hint = 该国不是公约缔约国的，也选此项

said-oil_convention =
    .tanker-oil = 判决涉及油轮的油，损害发生在法院所属国
    .bunker-oil = 判决涉及船舶燃油，损害发生在法院所属国
    .other-pollution = 污染属于其他种类，或者损害发生在别处
    .unknown = 您不知道是否属于油污公约的范围
    .open = 是否属于油污公约的范围尚未回答

fact-divorce_link =
    .title = 婚姻与该法院所属国有什么联系？
    .hint = 以提起离婚时的情况为准，选择第一项符合的。
    .why = 无管辖权的法院作出的离婚判决不予承认。最常见的疑问是双方都不在当地居住。
    .look = 判决书开头关于法院有权审理的说明
    .ask = 办理离婚的律师或者法院书记处
    .proof = 当时一方在当地居住的证明：居留许可、租约、税单。

option-divorce_link =
    .a-spouse-lived-there = 一方当时住在当地
    .nationality-only = 无人居住，但一方有该国国籍
    .no-link = 都没有：异地离婚
    .no-link-hint = 例如向任何国家的人邮寄或者在线办理离婚的法院

said-divorce_link =
    .a-spouse-lived-there = 一方当时住在法院所属国
    .nationality-only = 与法院所属国的联系只有国籍
    .no-link = 婚姻与法院所属国没有联系
    .unknown = 您不知道婚姻与法院所属国有什么联系
    .open = 婚姻与法院所属国有什么联系尚未回答

fact-notice_to_answer_held =
    .title = 您手里有外国法院的应诉通知或者出庭传票吗？
    .hint = 即通知您答辩或者出庭的文件。
    .why = 如果您是外国案件的被告、现居住在中国，而办理公证认证有困难，可以提交该文件，判决书可推定为真实和已经生效。
    .look = 判决之前收到的信件
    .ask = 外国法院书记处或者对方律师
    .proof = 应诉通知或者传票及其中文译本。

option-notice_to_answer_held =
    .true = 有
    .false = 没有

said-notice_to_answer_held =
    .true = 您持有外国法院的应诉通知或者传票
    .false = 您没有外国法院的应诉通知或者传票
    .unknown = 您不知道是否持有外国法院的应诉通知或者传票
    .open = 是否持有外国法院的应诉通知或者传票尚未回答

fact-local_creditors_harmed =
    .title = 中国境内债权人受到的待遇是否更差？
    .hint = 例如没有得到通知，不能申报债权，或者清偿顺序排在当地债权人之后。
    .why = 企业破产法规定，损害中国领域内债权人合法权益的，不予承认和执行。
    .look = 该国破产法关于外国债权人的规定，以及已通知债权人的名单
    .ask = 清算人或者管理人
    .proof = 向中国债权人发出的通知，以及说明其清偿顺序与他人相同的法律意见。

option-local_creditors_harmed =
    .true = 是
    .false = 否，与他人相同

said-local_creditors_harmed =
    .true = 中国境内债权人受到的待遇更差
    .false = 中国境内债权人与他人受到同等待遇
    .unknown = 您不知道中国境内债权人是否受到同等待遇
    .open = 中国境内债权人是否受到同等待遇尚未回答

fact-state_accepts =
    .title = 该国是否就此事接受了中国法院的管辖？
    .hint = 通过条约、书面协议、向法院提交的文件，或者就实体问题应诉。接受外国法院的管辖不算。
    .why = 外国国家在中国法院享有管辖豁免，除非其接受管辖或者法律另有规定。法律没有为承认外国判决设例外。
    .look = 合同中的管辖和豁免条款，以及投资、贸易条约
    .ask = 起草合同的律师
    .proof = 合同、条约或者该国的书面声明。

option-state_accepts =
    .true = 是
    .false = 否

said-state_accepts =
    .true = 该国就此事接受了中国法院的管辖
    .false = 该国没有就此事接受中国法院的管辖
    .unknown = 您不知道该国是否接受了中国法院的管辖
    .open = 该国是否接受了中国法院的管辖尚未回答

## 事实

fact-award_kind =
    .title = 您持有的是哪一种裁决？
    .hint = 请看裁决的内容：裁决是就当事人之间的争议或者其中一部分作出的最终决定。
    .why = 中国法院承认和执行终局性的裁决。仲裁期间的临时措施，以及没有作成裁决的和解，另当别论。
    .look = 文书的标题，以及末尾写明裁决结果并由仲裁员签名的部分
    .ask = 办理仲裁案件的律师，或者仲裁机构秘书处
    .proof = 仲裁员签名的完整裁决书。

option-award_kind =
    .final-award = 最终裁决
    .partial-award = 部分裁决
    .partial-award-hint = 就部分请求作出最终决定
    .consent-award = 合意裁决
    .consent-award-hint = 当事人和解，仲裁庭据此作出裁决
    .interim-measure = 仲裁期间的临时措施
    .interim-measure-hint = 包括紧急仲裁员的决定
    .settlement-record = 仲裁庭制作的和解或者调解文书
    .settlement-record-hint = 有仲裁庭的文书，但没有裁决
    .private-settlement = 仅由当事人签署的和解协议

said-award_kind =
    .final-award = 您持有最终裁决
    .partial-award = 您持有部分裁决
    .consent-award = 您持有合意裁决
    .interim-measure = 您持有的是仲裁期间的临时措施
    .settlement-record = 您持有仲裁庭制作的和解或者调解文书
    .private-settlement = 您持有的是仅由当事人签署的和解协议
    .unknown = 您表示不清楚您持有的是哪一种裁决
    .open = 您持有的是哪一种裁决，尚未回答

fact-foreign_institution =
    .title = 仲裁机构是否为境外机构？
    .hint = 例如国际商会仲裁院、新加坡国际仲裁中心、香港国际仲裁中心；中国国际经济贸易仲裁委员会以及各地仲裁委员会是内地机构。
    .why = 只有仲裁地在中国内地时才有影响。2020 年以前，法院把境外机构在内地作出的裁决按外国裁决对待。
    .look = 裁决书首页，以及裁决所依据的仲裁规则
    .ask = 办理仲裁案件的律师
    .proof = 裁决书，以及写明仲裁机构的仲裁协议。

option-foreign_institution =
    .true = 是，境外机构
    .false = 否，内地机构

said-foreign_institution =
    .true = 仲裁由境外机构管理
    .false = 仲裁由内地机构管理
    .unknown = 您表示不清楚仲裁机构是否为境外机构
    .open = 仲裁机构是否为境外机构，尚未回答

fact-investor_state =
    .title = 是否为外国投资者与东道国之间的争端？
    .hint = 例如依据投资条约提出的请求；与国家订立的一般贸易合同不在此列。
    .why = 中国加入公约时作了商事保留。依 1987 年的通知，外国投资者与东道国政府之间的争端不包括在内。
    .look = 裁决书开头关于条约或者合同以及当事人的部分
    .ask = 办理仲裁案件的律师
    .proof = 裁决书，以及作为依据的条约或者合同。

option-investor_state =
    .true = 是，投资者与国家之间
    .false = 否

said-investor_state =
    .true = 争议属于投资者与东道国之间的争端
    .false = 争议不属于投资者与东道国之间的争端
    .unknown = 您表示不清楚是否为投资者与东道国之间的争端
    .open = 是否为投资者与东道国之间的争端，尚未回答

fact-defect_raised =
    .title = 债务人在仲裁中对此有何表示？
    .hint = 看债务人是否及时以书面形式向仲裁庭或者仲裁机构提出异议。
    .why = 参加仲裁而不提出异议的，可能丧失异议权；提出过异议或者没有参加仲裁的，仍然可以主张。
    .look = 债务人的首次答辩、庭审记录，以及裁决书关于管辖权和程序的部分
    .ask = 办理仲裁案件的律师
    .proof = 债务人的书面意见和仲裁庭的程序令。

option-defect_raised =
    .objected = 提出过异议
    .took-part-silently = 参加了仲裁，没有提出异议
    .stayed-away = 没有参加仲裁

said-defect_raised =
    .objected = 债务人在仲裁中提出过异议
    .took-part-silently = 债务人参加了仲裁而没有提出异议
    .stayed-away = 债务人没有参加仲裁
    .unknown = 您表示不清楚债务人在仲裁中对此有何表示
    .open = 债务人在仲裁中对此有何表示，尚未回答

fact-scope_severable =
    .title = 超出范围的部分能否与其余部分分开？
    .hint = 例如对未提交仲裁的请求单独裁决了一笔款项。
    .why = 能够分开的，其余部分仍可承认；不能分开的，全部不予承认。
    .look = 裁决书末尾逐项列明金额的部分
    .ask = 办理仲裁案件的律师
    .proof = 裁决书，并逐项标明和合计各项请求的金额。

option-scope_severable =
    .true = 可以分开
    .false = 不能分开

said-scope_severable =
    .true = 超出范围的部分可以分开
    .false = 超出范围的部分不能分开
    .unknown = 您表示不清楚超出范围的部分能否分开
    .open = 超出范围的部分能否分开，尚未回答

fact-full_security =
    .title = 债务人是否已在中国法院提供充分担保并申请中止？
    .hint = 充分担保是指足以覆盖全部裁决金额的担保，并以撤销之诉未结为由申请中止。
    .why = 对澳门、台湾地区的裁决，法院此时应当中止；没有充分担保的，不必中止。
    .look = 中国法院关于中止的裁定或者通知，以及担保文件
    .ask = 您在中国的律师
    .proof = 中国法院的裁定和担保文件。

option-full_security =
    .true = 是，已提供充分担保
    .false = 否

said-full_security =
    .true = 债务人已提供充分担保并申请中止
    .false = 债务人没有提供充分担保
    .unknown = 您表示不清楚债务人是否已提供充分担保
    .open = 债务人是否已提供充分担保，尚未回答

fact-china_link =
    .title = 争议与中国内地是否有联系？
    .hint = 例如合同在内地履行，或者内地法院、仲裁机构正在审理关联案件。
    .why = 债务人在内地没有住所和财产的，这种联系仍可能使内地法院有管辖权。
    .look = 合同的履行地条款，以及中国法院或者仲裁机构的案号
    .ask = 办理仲裁案件的律师和中国律师
    .proof = 合同、交货单据，或者关联案件的受理通知书。

option-china_link =
    .true = 有联系或者有关联案件
    .false = 没有

said-china_link =
    .true = 争议与内地有联系，或者内地有关联案件
    .false = 争议与内地没有联系
    .unknown = 您表示不清楚争议与中国内地是否有联系
    .open = 争议与中国内地是否有联系，尚未回答
