import AnnalsModel
import AnnalsPlatform

/// Where each entity is declared.
struct Headings: Sendable {
  private var places: [OriginSpan] = []

  /// The first heading of an entity, or nil where others only name it.
  subscript(entity: EntityID) -> SourceSpan? {
    let i = Int(entity.index)
    return i < places.count && places[i].source != .max ? places[i].span : nil
  }

  mutating func reserve(_ entities: Int) { places.reserveLarge(entities) }

  /// Notes a heading; the first of an entity counts.
  mutating func note(_ entity: EntityID, at place: OriginSpan) {
    let i = Int(entity.index)
    if i >= places.count {
      places.append(
        contentsOf: repeatElement(.none, count: max(i + 1 - places.count, places.count)))
    }
    if places[i].source == .max { places[i] = place }
  }

  /// The same by other numbers of the entities.
  func renumbered(_ numbers: [EntityID], count: Int) -> Headings {
    var headings = Headings()
    headings.places = Array(repeating: .none, count: count)
    for (entity, place) in zip(numbers, places) { headings.places[Int(entity.index)] = place }
    return headings
  }
}

/// A span in twelve bytes: there is one for every claim.
struct OriginSpan: Sendable {
  var source: UInt32
  var start: UInt32
  var end: UInt32

  /// Stands for no place.
  static let none = OriginSpan(source: .max, start: 0, end: 0)

  init(source: UInt32, start: UInt32, end: UInt32) {
    self.source = source
    self.start = start
    self.end = end
  }

  init(_ span: SourceSpan) {
    self.init(
      source: span.source.index, start: UInt32(truncatingIfNeeded: span.start),
      end: UInt32(truncatingIfNeeded: span.end))
  }

  var span: SourceSpan { SourceSpan(SourceID(Int(source)), Int(start), Int(end)) }
}
