extension StringLayout {
  /// Puts a range of strings, in order, into memory that has room for them; gives how many bytes they took.
  func put(_ range: Range<Int>, into output: UnsafeMutableRawBufferPointer) -> Int {
    guard let start = output.baseAddress else { return 0 }
    var end = 0
    visit(range) { bytes in
      guard bytes.count <= output.count - end else { return }
      // Safety: it was seen that as many bytes are left; the two runs are not the same memory.
      unsafe put(bytes.bytes, at: start + end)
      end += bytes.count
    }
    return end
  }

  /// Most strings are a few bytes: two words that may overlap are quicker than a call for each.
  @inline(__always)  // Asked for every string of a graph.
  private func put(_ bytes: RawSpan, at place: UnsafeMutableRawPointer) {
    // Safety: each word lies within the run, by the length that the branch has tested.
    let count = bytes.byteCount
    if count >= 8, count <= 16 {
      let (first, last) = ends(bytes)
      unsafe place.storeBytes(of: first, as: UInt64.self)
      unsafe (place + count - 8).storeBytes(of: last, as: UInt64.self)
    } else {
      unsafe bytes.withUnsafeBytes { source in
        if let from = source.baseAddress { unsafe place.copyMemory(from: from, byteCount: count) }
      }
    }
  }
}
