import AnnalsPlatform
import Testing

@Suite struct AtomicFileTests {
  @Test func aFileThatIsNotCommittedLeavesWhatWasThere() throws {
    let folder = try TemporaryFolder()
    try Files.write("old", to: folder.file("a"))
    do {
      let file = try AtomicFile(folder.file("a"))
      file.output.write("new, but ")
      try? file.output.flush()
      #expect(names(in: folder).count == 2)
    }
    #expect(names(in: folder) == ["a"])
    #expect(text(folder.file("a")) == "old")
  }

  @Test func permissionsOfTheTargetAreKept() throws {
    let folder = try TemporaryFolder()
    try Files.write("old", to: folder.file("a"))
    try Files.setMode(folder.file("a"), 0o640)
    try Files.write("new", to: folder.file("a"))
    #expect(try Files.status(of: folder.file("a")).mode == 0o640)
    #expect(text(folder.file("a")) == "new")
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    try Files.makeFolder(folder.file("real"))
    try Files.write("old", to: folder.file("real/a"))
    try Files.link(folder.file("link"), to: "real/a")
    try Files.write("new", to: folder.file("link"))
    #expect(text(folder.file("real/a")) == "new")
    #expect(try Files.resolved(folder.file("link")).hasSuffix("real/a"))
  }

  @Test func deviceAreWrittenTo() throws {
    try Files.write("gone", to: "/dev/null")
    #expect(Files.exists("/dev/null"))
    #expect(throws: FileError.self) { try Files.write("x", to: "/dev/full") }
  }

  @Test func aLongNameLeavesRoomForTheTemporary() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "人", count: 85)
    try Files.write("x", to: folder.file(name))
    #expect(names(in: folder) == [name])
  }

  private func text(_ path: String) -> String? {
    (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in the folder, hidden or not.
  private func names(in folder: borrowing TemporaryFolder) -> [String] {
    let result = try? Subprocess("ls", ["-A", folder.path]).run()
    let text = String(decoding: result?.output ?? [], as: UTF8.self)
    return text.split(separator: "\n").map(String.init)
  }
}

@Suite struct ByteOutputTests {
  @Test func memoryKeepsWhatIsWritten() throws {
    let output = ByteOutput()
    output.write("a")
    output.write([0x62])
    output.writeLine("c")
    try output.flush()
    #expect(output.text == "abc\n")
  }

  @Test func aFullDeviceFailsWhenFlushedAndStaysFailed() throws {
    let file = try AtomicFile("/dev/full")
    file.output.write("x")
    #expect(throws: FileError(.write, "/dev/full", .system(SystemFailure(code: 28)))) {
      try file.output.flush()
    }
    #expect(throws: FileError.self) { try file.output.flush() }
    #expect(!file.output.isClosed)
  }
}
