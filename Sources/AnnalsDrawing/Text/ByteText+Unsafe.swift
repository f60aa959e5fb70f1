extension ByteText {
  /// Adds a literal of the program text.
  mutating func put(_ text: StaticString) {
    // Safety: the buffer is the literal itself and is read only within the call.
    text.withUTF8Buffer { buffer in
      unsafe put(UnsafeRawBufferPointer(buffer))
    }
  }
}
