/// What names plans, policies and prizes, as data.
enum ProgrammeWords {
  /// How the title of a policy, plan or law ends.
  static let documentEndings = """
    决定 决议 意见 措施 方案 规划 纲要 计划 条例 办法 规定 通知 法 宪法 建议 条约 协定 公约 宣言 公报 白皮书 报告 规则 细则 准则 章程 倡议 备忘录 法案 约法 总纲 大纲 声明 协议 议定书 指南 标准 目录 行动 战略 法典
    """
  /// What follows a name that makes it a programme.
  static let nouns = ["计划", "工程", "专项", "行动", "战略", "倡议", "基金", "项目"]
  /// Nouns that may close a name by themselves, and words that may stand before them without
  /// naming one programme.
  static let commonBefore = """
    人才 科技 国家发展 西部发展 量子科技发展 各类 国家科技 发展 重大 科学 研究 工作 年度 五年 具体 系统 建设 生产 教学 国家 这些 该 本 此 一项 多项 有关 相关 重点 基础 大科学 国际大科学 技术 学习 生活 作战 工程 科研 投资 培训 财务 \
    信息 软件 土木 水利 建筑 基因 化学 机械 生物 系统性 民生 环境 生态 采取 统一 集体 自觉 军事 共同 联合 实际 具体 下一步 国家重大 国家重大战略 国家战略 发展战略 全球 长远 总体 整体 上述 港珠澳大桥 攻坚 若干重大 科学研究 自然科学 科学 社会 风险投资 公募
    """
  static let known = """
    一带一路 “一带一路” 两弹一星 863计划 973计划 211工程 985工程 双一流 火炬计划 星火计划 攀登计划 希望工程 三峡工程 南水北调工程 曼哈顿计划 阿波罗计划 马歇尔计划 西气东输 载人航天工程 探月工程 \
    创新驱动发展战略 科教兴国战略 人才强国战略 乡村振兴战略 可持续发展战略 区域协调发展战略 西部大开发战略 健康中国战略 国家知识产权战略 双减 洋务运动 百日维新 大跃进 人民公社化
    """
}
