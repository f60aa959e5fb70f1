import AnnalsModel

/// What the profile `full` adds for readers of CIDOC CRM, SEM, LODE and OWL-Time.
enum FullProfile {
  private static let typeRows: [(String, [String])] = [
    ("event", ["crm:E5_Event", "sem:Event", "lode:Event"]),
    ("meeting", ["crm:E7_Activity"]), ("speech", ["crm:E7_Activity"]),
    ("visit", ["crm:E7_Activity"]), ("study-session", ["crm:E7_Activity"]),
    ("award", ["crm:E7_Activity"]), ("publication", ["crm:E7_Activity"]),
    ("decision", ["crm:E7_Activity"]), ("launch", ["crm:E7_Activity"]),
    ("statement", ["crm:E7_Activity"]), ("letter", ["crm:E7_Activity"]),
    ("founding", ["crm:E66_Formation"]), ("appointment", ["crm:E7_Activity"]),
    ("achievement", ["crm:E7_Activity"]), ("period", ["crm:E4_Period"]),
    ("person", ["crm:E21_Person", "sem:Actor"]),
    ("organization", ["crm:E74_Group", "sem:Actor"]),
    ("place", ["crm:E53_Place", "sem:Place"]),
    ("quotation", ["crm:E33_Linguistic_Object"]),
    ("source", ["crm:E31_Document"]), ("topic", ["crm:E55_Type"]),
    ("programme", ["crm:E28_Conceptual_Object"]),
  ]

  /// A relation, the kind its subjects are of, and what is said.
  private static let propertyRows: [(String, String, [String])] = [
    ("place", "event", ["crm:P7_took_place_at", "sem:hasPlace", "lode:atPlace"]),
    ("participant", "event", ["crm:P11_had_participant", "sem:hasActor", "lode:involvedAgent"]),
    ("organizer", "event", ["crm:P14_carried_out_by"]),
    ("speaker", "event", ["crm:P14_carried_out_by"]),
    ("chair", "event", ["crm:P14_carried_out_by"]),
    ("host", "event", ["crm:P14_carried_out_by"]), ("visitor", "event", ["crm:P14_carried_out_by"]),
    ("lecturer", "event", ["crm:P14_carried_out_by"]),
    ("presenter", "event", ["crm:P14_carried_out_by"]),
    ("signatory", "event", ["crm:P14_carried_out_by"]),
    ("part-of", "event", ["crm:P9i_forms_part_of", "sem:subEventOf"]),
    ("part-of", "place", ["crm:P89_falls_within"]),
    ("affiliation", "person", ["crm:P107i_is_current_or_former_member_of"]),
    ("affiliation", "organization", ["crm:P107i_is_current_or_former_member_of"]),
    ("caused-by", "event", ["crm:P15_was_influenced_by"]),
    ("mentions", "quotation", ["crm:P67_refers_to"]), ("mentions", "source", ["crm:P67_refers_to"]),
    ("about", "quotation", ["crm:P129_is_about"]), ("about", "source", ["crm:P129_is_about"]),
  ]

  /// How an event is tied to its date.
  static let dating = [
    "crm:P4_has_time-span", "sem:hasTime", "lode:atTime", "time:hasTime",
  ]

  /// How anything is tied to what tells of it.
  static let citing = ["crm:P70i_is_documented_in"]

  /// The types that a kind has besides.
  static func types(of kind: KindID, in vocabulary: Vocabulary) -> [String] {
    typeRows.filter { row in
      vocabulary.kind(row.0).map { vocabulary.kind(kind, isWithin: $0) } ?? false
    }.flatMap(\.1)
  }

  /// The properties that a relation of such a subject has besides.
  static func properties(
    of relation: RelationID, _ kind: KindID, in vocabulary: Vocabulary
  ) -> [String] {
    propertyRows.filter { row in
      let isCase = vocabulary.relation(row.0).map { vocabulary.relation(relation, isWithin: $0) }
      let isKind = vocabulary.kind(row.1).map { vocabulary.kind(kind, isWithin: $0) }
      return isCase ?? false && isKind ?? false
    }.flatMap(\.2)
  }

  /// All properties it can add.
  static var properties: [String] { propertyRows.flatMap(\.2) + dating + citing }
}

/// The words of OWL-Time for the ends of a date.
struct TimeWords: Sendable {
  let beginning, end, instant, stamp, stampType: Word

  init(_ table: inout WordTable) {
    beginning = table.word("time:hasBeginning")
    end = table.word("time:hasEnd")
    instant = table.word("time:Instant")
    stamp = table.word("time:inXSDDateTimeStamp")
    stampType = table.word("xsd:dateTimeStamp")
  }

  /// All of them.
  var all: [Word] { [beginning, end, instant, stamp, stampType] }
}
