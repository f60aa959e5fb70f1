/// The colours and the type of a drawing.
public struct Theme: Sendable {
  /// Light or dark.
  public enum Name: String, CaseIterable, Sendable { case light, dark }

  let name: Name
  /// The ground, and what is written on it.
  let paper, ink, quiet: String
  /// Hairlines, the spine and what warns.
  let rule, spine, spineInk, alert: String
  /// The paper of notes and its edge.
  let note, noteEdge: String
  /// The colours of threads, one after the other.
  let threads: [String]

  /// Fonts to try in order: for Chinese first, since they have Latin letters too.
  static let fonts = [
    "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans",
    "Helvetica Neue", "Arial",
  ]

  /// A theme by its name.
  public init(_ name: Name) {
    self.name = name
    switch name {
    case .light:
      (paper, ink, quiet) = ("#ffffff", "#1c2430", "#66707c")
      (rule, spine, spineInk, alert) = ("#d5dae0", "#2f4558", "#ffffff", "#b3261e")
      (note, noteEdge) = ("#fffbe9", "#c9b265")
      threads = [
        "#0068a5", "#c04a00", "#00785a", "#99487a", "#a86a00", "#2a7f9e", "#5b4fa0", "#6b6b2a",
      ]
    case .dark:
      (paper, ink, quiet) = ("#14191f", "#e8edf2", "#9aa6b2")
      (rule, spine, spineInk, alert) = ("#333d47", "#7f9db9", "#10151a", "#ff8a80")
      (note, noteEdge) = ("#2a2718", "#8f7f45")
      threads = [
        "#6cb8ee", "#ff9a5c", "#4fcfa6", "#e79cc6", "#f0b64a", "#7fd0ea", "#b3a6f2", "#c9c96b",
      ]
    }
  }

  func style(_ kind: Chart.Kind) -> KindStyle { KindStyle(kind, isDark: name == .dark) }

  /// How many colours of threads there are, in either theme.
  static let threadCount = 8

  func thread(_ number: Int) -> String { threads[number % threads.count] }
}
