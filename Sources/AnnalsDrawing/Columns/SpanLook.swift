/// How a table cell shows the time something took: nothing for a day, a hollow bar for some day in a
/// month, a dotted one for some time in a year or more, a full one for all the time from then to then;
/// what is open fades.
enum SpanLook {
  case moment, month, year, interval, openEnd, openBegin

  init(_ date: ChartDate?) {
    guard let date else {
      self = .moment
      return
    }
    self =
      if date.isOpenEnd {
        .openEnd
      } else if date.isOpenBegin {
        .openBegin
      } else {
        switch date.form {
        case .day: .moment
        case .month: .month
        case .year: .year
        case .interval: .interval
        }
      }
  }

  /// The attributes of the cell, in this colour on this ground.
  func attributes(_ color: String, _ paper: String) -> [(String, String)] {
    let size = [("WIDTH", "6"), ("CELLPADDING", "0")]
    return switch self {
    case .moment: size
    case .month: size + [("BORDER", "1"), ("COLOR", color)]
    case .year: size + [("BORDER", "1"), ("SIDES", "L"), ("COLOR", color), ("STYLE", "dotted")]
    case .interval: size + [("BORDER", "1"), ("COLOR", paper), ("BGCOLOR", color)]
    case .openEnd: size + [("BGCOLOR", "\(color):\(paper)"), ("GRADIENTANGLE", "270")]
    case .openBegin: size + [("BGCOLOR", "\(paper):\(color)"), ("GRADIENTANGLE", "270")]
    }
  }
}
