import Annals

/// A small graph with something of everything, for questions to be asked of.
public enum SampleGraph {
  /// Its text in the notation.
  public static let text = """
    annals 1
    title: "Sample"
    language: zh
    base: <https://example.org/>
    source 报 "日报"
      published: 2024-06-25
    source 刊 "学刊"
    person 甲 "甲一"
      name: "Jia"@en
      role: "院长" [报]
    person 乙 "乙二"
    series 大会 "年会"
    programme 计划 "大计划"
      started: 1986-03
      ended: 2016
    from 报 p. 1
    2024-06-24 meeting 会一 "第一次会"
      series: 大会 no. 1
      speaker: 甲
      chair: 乙
      attendance: 3000 [报 p. 2]
      mentions: 计划
      quote: 甲 "科技兴则民族兴。" [报 p. 1]
        about: 强国
    2024-06~ visit 访问 "访问"
      date: 2024-07-01 [刊]
      participant: 甲, 乙
    [1986,1988..1990] event 老事 "老事"
    199X? award 奖 "发奖"
      caused-by: 老事

    """

  /// The graph.
  public static let graph = Notation.load([SourceText(name: "sample", text)]).graph
}
