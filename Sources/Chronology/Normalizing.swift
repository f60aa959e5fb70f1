extension EDTF {
  /// The same date in the one spelling that dates of this meaning share.
  ///
  /// Qualifiers are moved to the places ``Qualification/normalized(upTo:)`` gives them: `?2004`
  /// becomes `2004?`, and `2004?-06?` becomes `2004-06?`. Everything else stays as it is.
  public var normalized: EDTF {
    switch form {
    case .dateTime: self
    case .date(let date): EDTF(form: .date(date.normalized))
    case .interval(let interval):
      EDTF(
        form: .interval(
          Interval(start: interval.start.normalized, end: interval.end.normalized)))
    case .set(let set):
      EDTF(form: .set(DateSet(meaning: set.meaning, members: set.members.map(\.normalized))))
    }
  }
}

extension EDTF.Date {
  /// The date with its qualifiers in their usual places.
  public var normalized: EDTF.Date {
    guard !qualification.isEmpty else { return self }
    var date = self
    date.qualification = qualification.normalized(upTo: lastPart)
    return date
  }
}

extension EDTF.Interval.End {
  fileprivate var normalized: EDTF.Interval.End {
    if case .date(let date) = self { .date(date.normalized) } else { self }
  }
}

extension EDTF.DateSet.Member {
  fileprivate var normalized: EDTF.DateSet.Member {
    switch self {
    case .date(let date): .date(date.normalized)
    case .range(let first, let last): .range(first.normalized, last.normalized)
    case .upTo(let date): .upTo(date.normalized)
    case .since(let date): .since(date.normalized)
    }
  }
}
