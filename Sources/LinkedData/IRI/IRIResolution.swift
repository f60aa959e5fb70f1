/// Resolution of references against a base (RFC 3986 section 5.2), without normalization.
package enum IRIResolution {
  /// Appends what `reference[range]` means against the base to `output`.
  ///
  /// What has a scheme is not relative and stays as it is, dots and all: neither Turtle nor JSON-LD
  /// normalizes. Neither side has to be valid; a base without a scheme gives a result without one.
  package static func append(
    _ reference: Span<UInt8>, in range: Range<Int>, base: Span<UInt8>, _ baseParts: IRIParts,
    to output: inout [UInt8]
  ) {
    let parts = IRIParts(reference, in: range)
    // 5.2.2
    if parts.scheme != nil {
      output.append(reference, range)
      return
    }
    if let scheme = baseParts.scheme {
      output.append(base, scheme)
      output.append(UInt8(ascii: ":"))
    }
    if parts.authority != nil {
      copyAuthority(reference, parts.authority, to: &output)
      appendWithoutDots(reference, parts.path, to: &output)
      copyTail(reference, query: parts.query, fragment: parts.fragment, to: &output)
      return
    }
    copyAuthority(base, baseParts.authority, to: &output)
    if parts.path.isEmpty {
      output.append(base, baseParts.path)
      if parts.query == nil { copyMarked("?", base, baseParts.query, to: &output) }
    } else if reference[parts.path.lowerBound] == UInt8(ascii: "/") {
      appendWithoutDots(reference, parts.path, to: &output)
    } else {
      var merged = mergeStart(base, baseParts)
      merged.append(reference, parts.path)
      appendWithoutDots(merged.span, 0..<merged.count, to: &output)
    }
    copyTail(reference, query: parts.query, fragment: parts.fragment, to: &output)
  }

  /// The base's path up to its last slash (5.2.3).
  private static func mergeStart(_ base: Span<UInt8>, _ parts: IRIParts) -> [UInt8] {
    if parts.authority != nil, parts.path.isEmpty { return [UInt8(ascii: "/")] }
    var end = parts.path.upperBound
    while end > parts.path.lowerBound, base[end - 1] != UInt8(ascii: "/") { end -= 1 }
    var start: [UInt8] = []
    start.append(base, parts.path.lowerBound..<end)
    return start
  }

  /// Appends a path without its `.` and `..` segments (5.2.4).
  ///
  /// Each `..` looks back over bytes it then removes, so the cost is linear.
  private static func appendWithoutDots(
    _ bytes: Span<UInt8>, _ path: Range<Int>, to output: inout [UInt8]
  ) {
    let slash = UInt8(ascii: "/")
    let start = output.count
    var i = path.lowerBound
    var isFirst = true
    while i < path.upperBound {
      let hasSlash = bytes[i] == slash
      let name = hasSlash ? i + 1 : i
      var end = name
      while end < path.upperBound, bytes[end] != slash { end += 1 }
      let dots = dotCount(bytes, name..<end)
      // 2A: a path that begins with dots and no slash just loses them, and the slash after.
      if dots > 0, isFirst, !hasSlash {
        i = min(end + 1, path.upperBound)
        continue
      }
      isFirst = false
      if dots == 2 { dropSegment(&output, downTo: start) }
      if dots == 0 {
        output.append(bytes, i..<end)
      } else if end == path.upperBound {
        output.append(slash)
      }
      i = end
    }
  }

  private static func dotCount(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int {
    guard name.count == 1 || name.count == 2 else { return 0 }
    return name.allSatisfy { bytes[$0] == UInt8(ascii: ".") } ? name.count : 0
  }

  /// Removes the last segment and the slash before it.
  private static func dropSegment(_ output: inout [UInt8], downTo start: Int) {
    while output.count > start {
      if output.removeLast() == UInt8(ascii: "/") { return }
    }
  }

  private static func copyAuthority(
    _ bytes: Span<UInt8>, _ authority: Range<Int>?, to output: inout [UInt8]
  ) {
    guard let authority else { return }
    output.append(UInt8(ascii: "/"))
    output.append(UInt8(ascii: "/"))
    output.append(bytes, authority)
  }

  private static func copyTail(
    _ bytes: Span<UInt8>, query: Range<Int>?, fragment: Range<Int>?, to output: inout [UInt8]
  ) {
    copyMarked("?", bytes, query, to: &output)
    copyMarked("#", bytes, fragment, to: &output)
  }

  private static func copyMarked(
    _ mark: Unicode.Scalar, _ bytes: Span<UInt8>, _ range: Range<Int>?, to output: inout [UInt8]
  ) {
    guard let range else { return }
    output.append(UInt8(ascii: mark))
    output.append(bytes, range)
  }
}
