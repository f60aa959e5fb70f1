/// The rows that the code itself has to know. A test checks each against the table.
extension KindID {
  /// The row of `event`.
  public static let event = KindID(0)
  /// The row of `meeting`.
  public static let meeting = KindID(1)
  /// The row of `period`.
  public static let period = KindID(10)
  /// The row of `person`.
  public static let person = KindID(17)
  /// The row of `organization`.
  public static let organization = KindID(18)
  /// The row of `place`.
  public static let place = KindID(19)
  /// The row of `programme`.
  public static let programme = KindID(20)
  /// The row of `series`.
  public static let series = KindID(26)
  /// The row of `quotation`.
  public static let quotation = KindID(27)
  /// The row of `topic`.
  public static let topic = KindID(28)
  /// The row of `source`.
  public static let source = KindID(29)
  /// The row of `date`.
  public static let date = KindID(34)
}

extension RelationID {
  /// The row of `name`.
  public static let name = RelationID(0)
  /// The row of `alias`.
  public static let alias = RelationID(1)
  /// The row of `note`.
  public static let note = RelationID(2)
  /// The row of `same-as`.
  public static let sameAs = RelationID(3)
  /// The row of `source`.
  public static let source = RelationID(5)
  /// The row of `date`.
  public static let date = RelationID(6)
  /// The row of `started`.
  public static let started = RelationID(7)
  /// The row of `ended`.
  public static let ended = RelationID(8)
  /// The row of `published`.
  public static let published = RelationID(9)
  /// The row of `born`.
  public static let born = RelationID(10)
  /// The row of `died`.
  public static let died = RelationID(11)
  /// The row of `place`.
  public static let place = RelationID(12)
  /// The row of `part-of`.
  public static let partOf = RelationID(13)
  /// The row of `series`.
  public static let series = RelationID(14)
  /// The row of `ordinal`.
  public static let ordinal = RelationID(15)
  /// The row of `participant`.
  public static let participant = RelationID(16)
  /// The row of `speaker`.
  public static let speaker = RelationID(17)
  /// The row of `chair`.
  public static let chair = RelationID(18)
  /// The row of `mentions`.
  public static let mentions = RelationID(35)
  /// The row of `about`.
  public static let about = RelationID(36)
  /// The row of `said-at`.
  public static let saidAt = RelationID(37)
  /// The row of `said-by`.
  public static let saidBy = RelationID(38)
  /// The row of `text`.
  public static let text = RelationID(39)
  /// The row of `sha256`.
  public static let sha256 = RelationID(40)
  /// The row of `role`.
  public static let role = RelationID(44)
}
