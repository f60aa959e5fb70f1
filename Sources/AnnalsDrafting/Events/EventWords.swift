/// What tells that something happened, by kind, as data.
///
/// `kind: words`. Longer words win; within a sentence the kind that stands higher here
/// wins.
let chineseEventWords = """
  letter: 致贺信 发来贺信 贺信 回信 致信 复信 贺电 致电 去信 来信
  study-session: 集体学习
  award: 颁奖 颁发 授予 获奖 获得诺贝尔 荣获 表彰大会 表彰 评选 获颁 授勋 摘得 奖励大会 被评为
  visit: 考察 视察 访问 调研 出访 走进 参观 来到 抵达 走访 接见 会见 造访 到访
  meeting: 召开 举行 开幕 闭幕 大会 会议 会谈 论坛 座谈会 全会 峰会 研讨会 年会 研讨 会晤 签约仪式 典礼 仪式 谈判 代表大会
  publication: 出版 刊登 创刊 发行 刊发 发表论文 著成 问世 印行 复刊 出刊
  decision: 印发 通过 批准 审议 颁布 公布 发布 施行 实施 制定 决定 出台 下令 宣布 废除 修订 下诏 生效 签署 签订 缔结 批复
  appointment: 任命 出任 就任 当选 上任 接任 升任 改任 调任 兼任 继任 辞职 辞去 免职 卸任 即位 登基 退位 继位 担任 任 被选为 转任 履新 受聘
  founding: 成立 创办 创立 建立 创建 组建 设立 筹建 开办 建校 合并 更名 改名 改组 改称 迁址 迁往 迁入 搬迁 迁至 开设 创设 挂牌 筹备 解散 撤销 并入
  launch: 发射 启动 开工 投产 通车 竣工 落成 建成 启用 首飞 下水 开通 奠基 动工 试飞 升空 首航 投入使用 通航 爆炸 投入运行 验收 开建
  statement: 声明 宣言 讲话 演讲 指出 强调 提出 表示 致辞 作报告 发言 要求 明确 提到 批示 指示
  speech: 发表讲话 发表重要讲话 发表演讲 主旨演讲 演说
  event: 出生 生于 诞生 逝世 去世 病逝 牺牲 病故 考入 毕业 入学 留学 回国 结婚 起义 爆发 战争 战役 事件 登陆 沦陷 解放 投降 胜利 占领 攻克 撤离 撤退 统一 独立 称帝 建国 驾崩 灭亡 \
  签 赴 加入 离开 返回 定居 被捕 释放 迁 抵 入党 参军 发现 发明 研制 完成 发生 开始 结束 恢复 停止 取消 进入 转为 开放 参加 加盟 建交 断交 遇难 遇刺 遇害 罢工 游行 地震 洪水 决口 \
  西行 东渡 赴任 任教 招收 招生 开学 闭馆 开馆 捐赠 移交 收购 上市 破产 夺冠 获胜 成功 突破 首次 达 迁居 从事 创作 编 修建 重建 毁 焚 失守 收复 封 改 设 建 率 破 攻 围 败 死 卒 崩 立
  statistic: 增长 下降 达到 上升 占比 减少 首次突破 同比
  target: 建成科技强国 奋斗目标 战略目标 远景目标
  """

/// The same of English; `_` is a space.
let englishEventWords = """
  letter: wrote_to sent_a_letter congratulated sent_a_telegram sent_a_message
  award: awarded was_given_the received_the won_the prize medal honoured honored knighted decorated laureate
  visit: visited toured visit inspected state_visit paid_a_visit arrived_in
  meeting: met conference congress session summit convened held meeting opened closed talks assembly forum symposium plenum plenary convention negotiations gathered ceremony reception
  publication: published appeared printed issued came_out released edition first_issue serialized serialised
  decision: passed adopted approved ratified decided enacted signed proclaimed abolished ruled banned agreed voted repealed took_effect came_into_force takes_effect comes_into_force decree vetoed authorized authorised outlawed
  appointment: appointed elected resigned became_president inaugurated succeeded sworn_in took_office became_director named_director stepped_down dismissed retired re-elected promoted nominated \
  became_prime became_chairman became_chair became_head was_made was_named took_over ordained crowned abdicated hired
  founding: founded established created formed incorporated set_up merged renamed dissolved nationalised nationalized privatised privatized chartered disbanded abolished reorganised reorganized
  launch: launched began_construction completed unveiled commissioned took_off first_flew entered_service went_into_service broke_ground was_built lift-off went_into_operation switched_on tested
  speech: spoke addressed delivered speech lecture sermon
  statement: said announced declared stated told warned apologised apologized
  event: born died married moved graduated enrolled joined left arrived invaded captured surrendered landed exploded discovered invented returned ended started burned sacked fell rose closed \
  destroyed lost killed arrested released travelled sailed crossed fought defeated built began went sank collapsed lapsed froze rebuilt entered won attacked occupied liberated besieged \
  conquered annexed seized burnt flooded struck erupted earthquake derailed crashed evacuated imprisoned executed assassinated murdered buried studied taught anchored abandoned settled shut reopened \
  transferred sold bought acquired merged stopped divorced emigrated deported exiled escaped fled strike battle fire flood storm war broke_out came_to_power declared_war armistice dug found shot ran \
  rejoined withdrew expelled admitted demolished moved_to made_his_debut took_her_degree took_his_degree dropped opened_fire
  statistic: increased decreased reached rose_to fell_to doubled tripled numbered
  """

/// What tells, without a date of its own, what happened at the meeting told before it.
let continuedEventWords = """
  award: 颁发奖章 颁发证书 颁发奖牌 颁奖 授予 共评选出 评选出
  speech: 发表讲话 发表重要讲话 作了讲话 作重要讲话 发表演讲 作了发言 作发言 致辞 致开幕词 主持大会时 主持会议时 在讲话中
  decision: 宣读了 宣读《 审议通过 表决通过 会议通过 会议审议
  meeting: 亲切会见 会见了
  """
