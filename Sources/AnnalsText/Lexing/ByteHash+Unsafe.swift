import AnnalsModel

/// A hash of a run of bytes; `salt` keeps apart what is the same bytes in another setting.
func byteHash(_ key: Span<UInt8>, _ salt: UInt32) -> UInt64 {
  // Safety: a span's raw bytes are its elements; `checksum` reads no further than their count.
  unsafe checksum(key.bytes, seed: UInt64(salt))
}
