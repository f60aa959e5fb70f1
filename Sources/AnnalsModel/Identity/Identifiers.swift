/// A node of the graph: an event, a person, a place, a quotation, a date.
///
/// Ids are dense numbers. Entities of one kind stand together, kinds in the order of the kind
/// tree, and within a kind in order of time, then of id; so a comparison of two ids of one kind is
/// a comparison in time, and a kind is a range of numbers.
public struct EntityID: Hashable, Comparable, Sendable {
  /// The number.
  public var index: UInt32

  /// The entity with this number.
  @inlinable public init(_ index: UInt32) { self.index = index }

  /// Orders by number.
  @inlinable public static func < (a: EntityID, b: EntityID) -> Bool { a.index < b.index }
}

/// A claim: one statement of a subject, with all the citations that make it.
public struct ClaimID: Hashable, Comparable, Sendable {
  /// The number; claims are numbered by subject, then relation, then value.
  public var index: UInt32

  /// The claim with this number.
  @inlinable public init(_ index: UInt32) { self.index = index }

  /// Orders by number.
  @inlinable public static func < (a: ClaimID, b: ClaimID) -> Bool { a.index < b.index }
}

/// A kind of entity, as a row of the vocabulary.
public struct KindID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The row.
  public var index: UInt16

  /// The kind in this row.
  @inlinable public init(_ index: UInt16) { self.index = index }

  /// Orders by row.
  @inlinable public static func < (a: KindID, b: KindID) -> Bool { a.index < b.index }
}

/// A relation, as a row of the vocabulary.
public struct RelationID: Hashable, Comparable, Sendable {
  /// The row.
  public var index: UInt16

  /// The relation in this row.
  @inlinable public init(_ index: UInt16) { self.index = index }

  /// Orders by row.
  @inlinable public static func < (a: RelationID, b: RelationID) -> Bool { a.index < b.index }
}

/// A text, a number or an IRI that claims have as their value; equal ones are one.
public struct LiteralID: Hashable, Comparable, Sendable {
  /// The number.
  public var index: UInt32

  /// The literal with this number.
  @inlinable public init(_ index: UInt32) { self.index = index }

  /// Orders by number.
  @inlinable public static func < (a: LiteralID, b: LiteralID) -> Bool { a.index < b.index }
}

/// An interned string.
@usableFromInline package struct StringID: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline package var index: UInt32

  @inlinable package init(_ index: UInt32) { self.index = index }

  /// The empty string, which every graph has first.
  @inlinable package static var empty: StringID { StringID(0) }
}

/// What a claim says of its subject: an entity (a date is one), or a literal; in four bytes.
@usableFromInline package struct ValueCode: Hashable, Sendable {
  @usableFromInline package var bits: UInt32

  @inlinable package init(bits: UInt32) { self.bits = bits }
  @inlinable package init(_ entity: EntityID) { bits = entity.index & 0x7FFF_FFFF }
  @inlinable package init(_ literal: LiteralID) { bits = literal.index | 0x8000_0000 }

  @inlinable package var isEntity: Bool { bits & 0x8000_0000 == 0 }
  @inlinable package var entity: EntityID? { isEntity ? EntityID(bits) : nil }
  @inlinable package var literal: LiteralID? { isEntity ? nil : LiteralID(bits & 0x7FFF_FFFF) }
}
