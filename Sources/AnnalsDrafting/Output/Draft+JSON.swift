extension Draft {
  /// The draft as one JSON object, as UTF-8; see docs/drafting.md for its members.
  public var json: [UInt8] {
    var writer = JSONWriter(
      capacity: 180 * mentions.count + 800 * events.count + 400 * quotations.count + 1_000)
    writer.object { write(&$0) }
    return writer.bytes
  }

  /// One draft as an object, several as an array of them.
  public static func json(_ drafts: [Draft]) -> [UInt8] {
    if drafts.count == 1, let only = drafts.first { return only.json }
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    for (index, draft) in drafts.enumerated() {
      if index > 0 { bytes += [UInt8(ascii: ","), 0x0A] }
      bytes += draft.json
    }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  private func write(_ writer: inout JSONWriter) {
    writer.member("annals-draft", 1)
    writer.member("language", language)
    writer.nullable("date", date)
    writer.array("mentions", mentions) { $1.write(&$0) }
    writer.array("events", events) { $1.write(&$0) }
    writer.array("people", people) { writer, person in
      writer.object {
        $0.member("name", person.name)
        $0.strings("roles", person.roles)
        $0.strings("mentions", person.mentions)
      }
    }
    for (key, names) in [
      ("organizations", organizations), ("places", places), ("programmes", programmes),
    ] {
      writer.array(key, names) { writer, name in
        writer.object {
          $0.member("name", name.name)
          $0.strings("mentions", name.mentions)
        }
      }
    }
    writer.array("quotations", quotations) { $1.write(&$0) }
    writer.strings("datesWithoutEvent", datesWithoutEvent.map(\.id))
  }
}

extension Draft.Mention {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("kind", kind.rawValue)
      $0.optional("class", timeClass)
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.member("text", text)
      if kind == .date { $0.nullable("value", value) }
      if kind == .series { $0.optional("ordinal", value) }
      $0.optional("entity", entity)
      $0.optional("role", role)
      $0.optional("from", anchor)
      $0.member("rule", rule)
    }
  }
}

extension Draft.Event {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("kind", kind)
      $0.member("name", name)
      $0.nullable("date", date)
      $0.optional("dateMention", dateMention)
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.member("text", text)
      $0.array("people", people) { writer, person in
        writer.object {
          $0.member("name", person.name)
          $0.optional("role", person.role)
          $0.member("relation", person.relation)
        }
      }
      $0.optional("place", place)
      $0.strings("organizations", organizations)
      $0.optional("series", series)
      if let ordinal { $0.member("ordinal", ordinal) }
      $0.strings("quotations", quotations)
      $0.optional("entity", entity)
      $0.member("confidence", confidence)
      $0.member("rule", rule)
    }
  }
}

extension Draft.Quotation {
  fileprivate func write(_ writer: inout JSONWriter) {
    writer.object {
      $0.member("id", id)
      $0.member("kind", kind)
      $0.member("start", range.lowerBound)
      $0.member("end", range.upperBound)
      $0.member("text", text)
      $0.nullable("speaker", speaker)
      $0.nullable("date", date)
      $0.optional("event", event)
    }
  }
}
