import AnnalsPlatform
import TestSupport
import Testing

@Suite struct FileTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func whatIsWrittenIsRead(_ count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Files.write(bytes, to: folder.file("a"))
    #expect(try Files.read(folder.file("a")) == bytes)
    let mapped = try MappedFile(path: folder.file("a"))
    #expect(mapped.count == count)
    #expect(
      mapped.withSpan { span in
        (0..<span.byteCount).map { span.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
      } == bytes)
  }

  @Test func aLimitIsKept() throws {
    let folder = try TemporaryFolder()
    try Files.write("12345", to: folder.file("a"))
    #expect(try Files.read(folder.file("a"), limit: 5).count == 5)
    #expect(throws: FileError(.read, folder.file("a"), .tooLarge(limit: 4))) {
      try Files.read(folder.file("a"), limit: 4)
    }
    #expect(throws: FileError(.read, "/dev/zero", .tooLarge(limit: 100_000))) {
      try Files.read("/dev/zero", limit: 100_000)
    }
  }

  @Test func failuresSayWhatWhereAndWhy() throws {
    let folder = try TemporaryFolder()
    let missing = folder.file("missing")
    #expect(words { try Files.read(missing) } == "cannot read \(missing): no such file or folder")
    #expect(words { try Files.read(folder.path) } == "cannot read \(folder.path): it is a folder")
    #expect(
      words { try MappedFile(path: folder.path) } == "cannot map \(folder.path): it is a folder")
    #expect(
      words { try Files.write("", to: missing + "/x") }
        == "cannot write \(missing)/x: no such file or folder")
    #expect(
      words { try Files.write("", to: folder.path) }
        == "cannot write \(folder.path): it is a folder")
    #expect(words { try Files.read("a\0b") } == "cannot read a\0b: its name contains a NUL")
  }

  @Test func foldersAreListedInTheOrderOfTheirBytes() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b/2.annals", "b/10.annals", "a.annals", "人.annals", ".hidden.annals", "b/.git/x", "c.txt",
    ] {
      try Files.makeFolder(Path.parent(of: folder.file(name)))
      try Files.write("", to: folder.file(name))
    }
    let listing = Files.list(folder.path) { Path.fileExtension(of: $0) == "annals" }
    #expect(
      listing.files.map { String($0.dropFirst(folder.path.count + 1)) }
        == ["a.annals", "b/10.annals", "b/2.annals", "人.annals"])
    #expect(listing.problems == [])
  }

  @Test func linksThatLeadRoundInARingAreLeftAtTheirStart() throws {
    let folder = try TemporaryFolder()
    try Files.makeFolder(folder.file("a/b"))
    try Files.write("", to: folder.file("a/b/x"))
    try Files.link(folder.file("a/b/up"), to: "..")
    try Files.link(folder.file("self"), to: ".")
    try Files.link(folder.file("nowhere"), to: "gone")
    let listing = Files.list(folder.path)
    #expect(listing.files == [folder.file("a/b/x")])
    #expect(listing.problems == [FileError(.read, folder.file("nowhere"), .system(.noSuchFile))])
  }

  @Test func aFolderThatIsMissingIsAProblemOfTheListing() {
    let listing = Files.list("/nowhere/at/all")
    #expect(listing.files == [])
    #expect(listing.problems.map(\.isMissing) == [true])
  }

  @Test func foldersAreMadeWithThoseAboveAndRemovedWithAllInThem() throws {
    let folder = try TemporaryFolder()
    try Files.makeFolder(folder.file("a/b/c"))
    try Files.makeFolder(folder.file("a/b/c"))
    try Files.write("", to: folder.file("a/b/c/x"))
    try Files.link(folder.file("a/link"), to: "/")
    try Files.removeFolder(folder.file("a"))
    #expect(!Files.exists(folder.file("a")))
    #expect(Files.exists("/tmp"))
    try Files.write("", to: folder.file("file"))
    #expect(words { try Files.makeFolder(folder.file("file/x")) } != nil)
  }

  private func words<R: ~Copyable>(_ body: () throws -> R) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return "\(error)"
    }
  }
}

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b/c", "a/b", "c"), ("c", ".", "c"), ("/c", "/", "c"), ("a/b/", "a", "b"), ("/", "/", "/"),
    ("a//b", "a", "b"), ("../x", "..", "x"),
  ])
  func aPathHasAParentAndAName(_ path: String, _ parent: String, _ name: String) {
    #expect(Path.parent(of: path) == parent)
    #expect(Path.name(of: path) == name)
  }

  @Test(arguments: [
    ("a.TXT", "txt", "a"), ("a.b.c", "c", "a.b"), (".hidden", "", ".hidden"), ("a.d/b", "", "b"),
    ("a.", "", "a"),
  ])
  func aNameHasAnExtension(_ path: String, _ ending: String, _ stem: String) {
    #expect(Path.fileExtension(of: path) == ending)
    #expect(Path.stem(of: path) == stem)
  }

  @Test func joiningKeepsAbsoluteNames() {
    #expect(Path.join("a", "b") == "a/b")
    #expect(Path.join("a/", "b") == "a/b")
    #expect(Path.join("a", "/b") == "/b")
    #expect(Path.join("", "b") == "b")
  }
}
