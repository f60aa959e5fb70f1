/// The rows that the code itself has to know. A test checks each against the table.
extension KindID {
  /// The row of `event`.
  @inlinable public static var event: KindID { KindID(0) }
  /// The row of `meeting`.
  @inlinable public static var meeting: KindID { KindID(1) }
  /// The row of `period`.
  @inlinable public static var period: KindID { KindID(10) }
  /// The row of `person`.
  @inlinable public static var person: KindID { KindID(17) }
  /// The row of `organization`.
  @inlinable public static var organization: KindID { KindID(18) }
  /// The row of `place`.
  @inlinable public static var place: KindID { KindID(19) }
  /// The row of `programme`.
  @inlinable public static var programme: KindID { KindID(20) }
  /// The row of `series`.
  @inlinable public static var series: KindID { KindID(26) }
  /// The row of `quotation`.
  @inlinable public static var quotation: KindID { KindID(27) }
  /// The row of `topic`.
  @inlinable public static var topic: KindID { KindID(28) }
  /// The row of `source`.
  @inlinable public static var source: KindID { KindID(29) }
  /// The row of `date`.
  @inlinable public static var date: KindID { KindID(34) }
}

extension RelationID {
  /// The row of `name`.
  @inlinable public static var name: RelationID { RelationID(0) }
  /// The row of `alias`.
  @inlinable public static var alias: RelationID { RelationID(1) }
  /// The row of `note`.
  @inlinable public static var note: RelationID { RelationID(2) }
  /// The row of `same-as`.
  @inlinable public static var sameAs: RelationID { RelationID(3) }
  /// The row of `source`.
  @inlinable public static var source: RelationID { RelationID(5) }
  /// The row of `date`.
  @inlinable public static var date: RelationID { RelationID(6) }
  /// The row of `started`.
  @inlinable public static var started: RelationID { RelationID(7) }
  /// The row of `ended`.
  @inlinable public static var ended: RelationID { RelationID(8) }
  /// The row of `published`.
  @inlinable public static var published: RelationID { RelationID(9) }
  /// The row of `born`.
  @inlinable public static var born: RelationID { RelationID(10) }
  /// The row of `died`.
  @inlinable public static var died: RelationID { RelationID(11) }
  /// The row of `place`.
  @inlinable public static var place: RelationID { RelationID(12) }
  /// The row of `part-of`.
  @inlinable public static var partOf: RelationID { RelationID(13) }
  /// The row of `series`.
  @inlinable public static var series: RelationID { RelationID(14) }
  /// The row of `ordinal`.
  @inlinable public static var ordinal: RelationID { RelationID(15) }
  /// The row of `participant`.
  @inlinable public static var participant: RelationID { RelationID(16) }
  /// The row of `speaker`.
  @inlinable public static var speaker: RelationID { RelationID(17) }
  /// The row of `chair`.
  @inlinable public static var chair: RelationID { RelationID(18) }
  /// The row of `mentions`.
  @inlinable public static var mentions: RelationID { RelationID(35) }
  /// The row of `about`.
  @inlinable public static var about: RelationID { RelationID(36) }
  /// The row of `said-at`.
  @inlinable public static var saidAt: RelationID { RelationID(37) }
  /// The row of `said-by`.
  @inlinable public static var saidBy: RelationID { RelationID(38) }
  /// The row of `text`.
  @inlinable public static var text: RelationID { RelationID(39) }
  /// The row of `sha256`.
  @inlinable public static var sha256: RelationID { RelationID(40) }
  /// The row of `role`.
  @inlinable public static var role: RelationID { RelationID(44) }
}
