import AnnalsModel

/// The types and properties that a graph's kinds and relations are published as.
struct Terms: Sendable {
  /// For each kind, its own type and those above it, then the well-known ones.
  let types: [[String]]
  /// For each relation, its own property.
  let properties: [String]
  /// For each relation, the well-known properties beside its own.
  let wellKnown: [[String]]

  init(_ vocabulary: Vocabulary, base: String, profile: ExportOptions.Profile) {
    types = vocabulary.kindIDs.map { kind in
      var own: [String] = []
      var others: [String] = []
      var at: KindID? = kind
      while let here = at {
        let names = vocabulary[here].types
        own.append(Terms.own(vocabulary[here], base))
        // The first name is the own one, save for declared kinds, whose names are all borrowed.
        for name in vocabulary[here].isDeclared ? names[...] : names.dropFirst()
        where !others.contains(name) && (others.isEmpty || kind == here) {
          others.append(name)
        }
        at = vocabulary[here].parent
      }
      if profile == .full { others += FullProfile.types(of: kind, in: vocabulary) }
      return own + others
    }
    properties = vocabulary.relationIDs.map { Terms.own(vocabulary[$0], base) }
    wellKnown = vocabulary.relationIDs.map { relation in
      let row = vocabulary[relation]
      let known = row.isDeclared ? row.properties : Array(row.properties.dropFirst())
      return profile == .full
        ? known + FullProfile.properties(of: relation, in: vocabulary) : known
    }
  }

  /// The type that is a kind's own: of a declared one, under the chronology's base.
  static func own(_ kind: Kind, _ base: String) -> String {
    kind.isDeclared ? base + "kind/" + IRISegment.escape(kind.name) : kind.types.first ?? ""
  }

  /// The property that is a relation's own: of a declared one, under the chronology's base.
  static func own(_ relation: Relation, _ base: String) -> String {
    relation.isDeclared
      ? base + "relation/" + IRISegment.escape(relation.name) : relation.properties.first ?? ""
  }
}

/// What the profile `full` adds for readers of CIDOC CRM, SEM and LODE.
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

  private static let propertyRows: [(String, [String])] = [
    ("place", ["crm:P7_took_place_at", "sem:hasPlace", "lode:atPlace"]),
    ("participant", ["crm:P11_had_participant", "sem:hasActor", "lode:involvedAgent"]),
    ("organizer", ["crm:P14_carried_out_by"]),
    ("part-of", ["crm:P9i_forms_part_of"]),
    ("mentions", ["crm:P67_refers_to"]),
    ("about", ["crm:P129_is_about"]),
    ("caused-by", ["crm:P15_was_influenced_by"]),
    ("said-by", ["crm:P94i_was_created_by"]),
  ]

  static func types(of kind: KindID, in vocabulary: Vocabulary) -> [String] {
    typeRows.filter { row in
      vocabulary.kind(row.0).map { vocabulary.kind(kind, isWithin: $0) } ?? false
    }.flatMap(\.1)
  }

  static func properties(of relation: RelationID, in vocabulary: Vocabulary) -> [String] {
    propertyRows.filter { row in
      vocabulary.relation(row.0).map { vocabulary.relation(relation, isWithin: $0) } ?? false
    }.flatMap(\.1)
  }
}
