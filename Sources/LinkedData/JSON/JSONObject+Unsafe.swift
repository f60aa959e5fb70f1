extension JSONObject {
  /// Where the members are held: of two objects that live at the same time and are held at one place each is the other.
  ///
  /// Without members there is no such place.
  var place: UInt {
    // Safety: the address is looked at as a number and nothing is read there.
    unsafe members.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
  }
}
