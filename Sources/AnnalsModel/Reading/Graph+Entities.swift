public import Chronology

extension Graph {
  /// All entities but dates.
  public var entities: EntityList {
    EntityList(EntityID(0)..<EntityID(columns.kindRuns.whole[Int(KindID.date.index)].lowerBound))
  }

  /// The entities of a kind and of all kinds beneath it, as a range of numbers.
  public func run(of kind: KindID) -> Range<EntityID> {
    let runs = columns.kindRuns.whole
    guard Int(kind.index) < runs.count else { return EntityID(0)..<EntityID(0) }
    let run = runs[Int(kind.index)]
    return EntityID(run.lowerBound)..<EntityID(run.upperBound)
  }

  /// The entities of exactly this kind, in order of time.
  public func run(exactly kind: KindID) -> Range<EntityID> {
    let runs = columns.kindRuns.own
    guard Int(kind.index) < runs.count else { return EntityID(0)..<EntityID(0) }
    let run = runs[Int(kind.index)]
    return EntityID(run.lowerBound)..<EntityID(run.upperBound)
  }

  /// The entities of a kind and of all kinds beneath it.
  public func entities(of kind: KindID) -> EntityList { EntityList(run(of: kind)) }

  /// The kind of an entity.
  /// - Complexity: O(log k) in the number of kinds.
  public func kind(of entity: EntityID) -> KindID {
    let order = columns.kindRuns.order
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if order[middle].start <= entity.index { low = middle + 1 } else { high = middle }
    }
    // Empty kinds share their start with the next one: the last that begins here or before holds it.
    return low > 0 ? order[low - 1].kind : .event
  }

  /// True of a date node.
  public func isDate(_ entity: EntityID) -> Bool {
    run(of: .date).contains(entity)
  }

  /// The id of an entity; of a date, its EDTF.
  public func id(of entity: EntityID) -> String {
    string(StringID(columns.entityString[entity.index]))
  }

  /// What a reader calls an entity: its name in the chronology's language, else any,
  /// else its id; a quotation goes by its words.
  public func label(_ entity: EntityID) -> String {
    let label = columns.entityLabel[entity.index]
    guard Int(entity.index) < columns.entityLabel.count, label != .max else {
      return words(of: entity) ?? id(of: entity)
    }
    return string(StringID(columns.literalString[label]))
  }

  /// The words of a quotation, which is what a reader knows it by.
  private func words(of entity: EntityID) -> String? {
    guard run(of: .quotation).contains(entity), let claim = claims(of: entity, .text).first,
      case .text(let words, _) = value(of: claim)
    else { return nil }
    return words
  }

  /// What a reader of `language` calls an entity: its name in that language, else its label.
  public func label(_ entity: EntityID, language: String) -> String {
    for claim in claims(of: entity, .name) {
      if case .text(let name, language: let tag) = value(of: claim),
        tag == language || tag.hasPrefix(language + "-")
      {
        return name
      }
    }
    return label(entity)
  }

  /// The entity with exactly this id.
  public func entity(_ id: String) -> EntityID? {
    candidates(id).first { self.id(of: $0) == id }
  }

  /// The entities with this id or name, width and case aside; an exact id comes alone.
  public func entities(named name: String) -> [EntityID] {
    if let exact = entity(name) { return [exact] }
    let folded = FoldedText.fold(name)
    var found: [EntityID] = []
    for entity in candidates(name) where found.last != entity {
      if names(of: entity).contains(where: { FoldedText.fold($0) == folded }) {
        found.append(entity)
      }
    }
    return found
  }

  /// The node of a date written exactly so.
  public func dateNode(_ date: EDTF) -> EntityID? {
    // Dates stand in order of their begin, then of what is written.
    let (id, begin) = (date.description, date.bounds.earliestBegin)
    let dates = run(of: .date)
    let first = Int(dates.lowerBound.index)
    let begins = columns.dateBounds.earliestBegin
    let place = begins.lowerBound(of: begin.rawValue, in: 0..<begins.count)
    return (place..<begins.count).prefix { begins[$0] == begin.rawValue }
      .compactMap { columns.entity(UInt32(first + $0)) }
      .first { self.id(of: $0) == id }
  }

  /// The id, the names and the aliases of an entity.
  public func names(of entity: EntityID) -> [String] {
    var names = [id(of: entity)]
    for relation in [RelationID.name, .alias] {
      for claim in claims(of: entity, relation) {
        if case .text(let name, _) = value(of: claim) { names.append(name) }
      }
    }
    return names
  }

  private func candidates(_ name: String) -> [EntityID] {
    let hash = FoldedText.hash(of: name)
    var at = columns.nameHash.lowerBound(of: hash, in: 0..<columns.nameHash.count)
    var found: [EntityID] = []
    while at < columns.nameHash.count, columns.nameHash[at] == hash {
      if let entity = columns.entity(columns.nameEntity[at]) { found.append(entity) }
      at += 1
    }
    return found
  }

  /// An interned string.
  package func string(_ id: StringID) -> String {
    columns.stringBytes.text(
      columns.stringOffsets.range(at: Int(id.index), limit: columns.stringBytes.count))
  }

  /// Lends the UTF-8 of an interned string.
  package func withUTF8<R>(of id: StringID, _ body: (Span<UInt8>) -> R) -> R {
    let range = columns.stringOffsets.range(
      at: Int(id.index), limit: columns.stringBytes.count)
    return columns.stringBytes.withElements { body($0.extracting(range)) }
  }
}

/// A run of entities.
public struct EntityList: RandomAccessCollection, Sendable {
  private let run: Range<UInt32>

  /// The entities of a run.
  public init(_ run: Range<EntityID>) { self.run = run.lowerBound.index..<run.upperBound.index }

  /// Zero.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { run.count }

  /// The entity at a place in the run.
  public subscript(place: Int) -> EntityID { EntityID(run.lowerBound + UInt32(place)) }
}
