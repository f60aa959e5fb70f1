/// Writes an expression as bytes of EDTF.
struct EDTFPrinter {
  private var bytes: [UInt8] = []

  /// What `write` writes, as text.
  static func text(_ write: (inout EDTFPrinter) -> Void) -> String {
    var printer = EDTFPrinter()
    printer.bytes.reserveCapacity(16)
    write(&printer)
    return String(decoding: printer.bytes, as: UTF8.self)
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ edtf: EDTF) {
    switch edtf.form {
    case .date(let date): write(date)
    case .dateTime(let moment): write(moment)
    case .interval(let interval):
      write(interval.start)
      write("/")
      write(interval.end)
    case .set(let set): write(set)
    }
  }

  mutating func write(_ date: EDTF.Date) {
    writeYear(of: date)
    guard date.precision > .year else { return }
    write("-")
    writePart(.month, of: date) { printer in
      printer.writeTwoDigits(Int(date.monthCode), unspecified: date.mask.monthBits)
    }
    guard date.precision == .day else { return }
    write("-")
    writePart(.day, of: date) { printer in
      printer.writeTwoDigits(Int(date.dayNumber), unspecified: date.mask.dayBits)
    }
  }

  private mutating func writeYear(of date: EDTF.Date) {
    writePart(.year, of: date) { printer in
      if date.isLong {
        printer.writeLongYear(of: date)
      } else {
        printer.writeYear(
          magnitude: date.yearMagnitude, isNegative: date.isNegative,
          unspecified: date.mask.yearBits)
      }
      if let digits = date.significantDigits { printer.write("S\(digits)") }
    }
  }

  private mutating func writeLongYear(of date: EDTF.Date) {
    write(date.isNegative ? "Y-" : "Y")
    let exponent = date.exponent ?? 0
    let mantissa = (0..<exponent).reduce(date.yearMagnitude) { rest, _ in rest / 10 }
    write(String(mantissa))
    if exponent != 0 { write("E\(exponent)") }
  }

  private mutating func writePart(
    _ part: Qualification.Part, of date: EDTF.Date, _ write: (inout EDTFPrinter) -> Void
  ) {
    if let left = date.qualification[part, .left].byte { bytes.append(left) }
    write(&self)
    if let right = date.qualification[part, .right].byte { bytes.append(right) }
  }

  /// At least four digits, of the last four of which some may be unspecified.
  mutating func writeYear(magnitude: UInt64, isNegative: Bool, unspecified: UInt8) {
    if isNegative { write("-") }
    if magnitude > 9999 { return write(String(magnitude)) }
    writeTwoDigits(Int(magnitude / 100), unspecified: unspecified >> 2)
    writeTwoDigits(Int(magnitude % 100), unspecified: unspecified & 3)
  }

  mutating func writeTwoDigits(_ number: Int, unspecified: UInt8) {
    for (bit, digit) in [(UInt8(2), number / 10), (1, number % 10)] {
      bytes.append(
        unspecified & bit != 0 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(clamping: digit))
    }
  }

  private mutating func write(_ moment: EDTF.DateTime) {
    write(moment.date)
    write("T")
    writeClock(moment.secondOfDay)
    write(moment.zone)
  }

  /// `HH:MM:SS`.
  mutating func writeClock(_ secondOfDay: Int32) {
    let seconds = Int(secondOfDay)
    writeTwoDigits(seconds / 3600, unspecified: 0)
    write(":")
    writeTwoDigits(seconds / 60 % 60, unspecified: 0)
    write(":")
    writeTwoDigits(seconds % 60, unspecified: 0)
  }

  /// Nothing, `Z` or `+HH:MM`.
  mutating func write(_ zone: EDTF.DateTime.Zone) {
    switch zone {
    case .local: break
    case .utc: write("Z")
    case .offset(let minutes, let hasMinutes):
      write(minutes < 0 ? "-" : "+")
      writeTwoDigits(Int(minutes.magnitude) / 60, unspecified: 0)
      guard hasMinutes else { return }
      write(":")
      writeTwoDigits(Int(minutes.magnitude) % 60, unspecified: 0)
    }
  }

  private mutating func write(_ end: EDTF.Interval.End) {
    switch end {
    case .date(let date): write(date)
    case .open: write("..")
    case .unknown: break
    }
  }

  private mutating func write(_ set: EDTF.DateSet) {
    let isOne = set.meaning == .oneOf
    write(isOne ? "[" : "{")
    for (index, member) in set.members.enumerated() {
      if index > 0 { write(",") }
      switch member {
      case .date(let date): write(date)
      case .range(let first, let last):
        write(first)
        write("..")
        write(last)
      case .upTo(let date):
        write("..")
        write(date)
      case .since(let date):
        write(date)
        write("..")
      }
    }
    write(isOne ? "]" : "}")
  }
}
