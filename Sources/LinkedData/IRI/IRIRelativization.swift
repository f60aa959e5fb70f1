/// References from one IRI to another.
enum IRIRelativization {
  /// A candidate for a reference that means `target` against the base.
  ///
  /// It is nil where scheme or authority differ. The caller checks that it does mean it.
  static func reference(to target: [UInt8], from base: [UInt8], _ baseParts: IRIParts) -> [UInt8]? {
    let parts = IRIParts(target.span, in: 0..<target.count)
    guard parts.scheme != nil, same(target, parts.scheme, base, baseParts.scheme),
      same(target, parts.authority, base, baseParts.authority)
    else { return nil }
    let afterPath = target[parts.path.upperBound...]
    if same(target, parts.path, base, baseParts.path) {
      if same(target, parts.query, base, baseParts.query) {
        return Array(target[(parts.query?.upperBound ?? parts.path.upperBound)...])
      }
      if parts.query != nil { return Array(afterPath) }
    }
    // An empty path after an authority counts as the root (RFC 3986 section 5.2.3).
    let folder = baseParts.path.isEmpty ? [UInt8(ascii: "/")] : base[baseParts.path]
    return path(target[parts.path], from: folder) + afterPath
  }

  private static func same(
    _ a: [UInt8], _ left: Range<Int>?, _ b: [UInt8], _ right: Range<Int>?
  ) -> Bool {
    switch (left, right) {
    case (nil, nil): true
    case (let left?, let right?): a[left] == b[right]
    default: false
    }
  }

  /// `..` for each folder of the base that the target is not in, then what is left of the target.
  private static func path(_ target: ArraySlice<UInt8>, from base: ArraySlice<UInt8>) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    var shared = 0
    for (offset, (a, b)) in zip(target, base).enumerated() {
      guard a == b else { break }
      if a == slash { shared = offset + 1 }
    }
    let up = base.dropFirst(shared).count(where: { $0 == slash })
    let rest = target.dropFirst(shared)
    var result: [UInt8] = []
    for _ in 0..<up { result.append(contentsOf: "../".utf8) }
    if up == 0, rest.isEmpty || rest.first == slash || hasColonInFirstSegment(rest) {
      result.append(contentsOf: "./".utf8)
    }
    return result + rest
  }

  private static func hasColonInFirstSegment(_ path: ArraySlice<UInt8>) -> Bool {
    path.prefix(while: { $0 != UInt8(ascii: "/") }).contains(UInt8(ascii: ":"))
  }
}
