import AnnalsPlatform
import Testing

@Suite struct SubprocessTests {
  @Test func inputGoesInAndOutputComesOut() throws {
    let result = try Subprocess("cat", input: Array("人".utf8)).run()
    #expect(result.ending == .exited(0))
    #expect(result.output == Array("人".utf8))
    #expect(result.errors == [])
  }

  @Test func muchInputAndMuchOutputDoNotWaitForEachOther() throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)
    let result = try Subprocess("sh", ["-c", "tee /dev/stderr"], input: input).run()
    #expect(result.output == input)
    #expect(result.errors == input)
  }

  @Test func muchOutputInSmallPiecesIsGatheredInAFile() throws {
    var process = Subprocess("sh", ["-c", "echo said >&2; cat; exit 3"])
    process.gathersInFile = true
    process.input = [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000)
    let result = try process.run()
    #expect(result.output == process.input)
    #expect(result.errorText == "said\n")
    #expect(result.ending == .exited(3))
  }

  @Test func aFileIsLimitedAsAPipeIs() throws {
    var endless = Subprocess("yes", outputLimit: 100_000)
    endless.gathersInFile = true
    #expect(try endless.run().ending == .tooMuchOutput)
    var slow = Subprocess("sleep", ["30"], timeout: 50_000_000)
    slow.gathersInFile = true
    #expect(try slow.run().ending == .timedOut)
  }

  @Test(arguments: ["; echo b", "$(echo b)", "`id`", "a b", "", "*", "'\"\\"])
  func argumentsAreNeverReadAsCommands(_ argument: String) throws {
    let result = try Subprocess("printf", ["%s", argument]).run()
    #expect(String(decoding: result.output, as: UTF8.self) == argument)
  }

  @Test func endingsAreToldApart() throws {
    #expect(try Subprocess("sh", ["-c", "exit 7"]).run().ending == .exited(7))
    #expect(try Subprocess("sh", ["-c", "kill -9 $$"]).run().ending == .signalled(9))
    let slow = Subprocess("sleep", ["30"], timeout: 50_000_000)
    #expect(try slow.run().ending == .timedOut)
    let silent = Subprocess("sh", ["-c", "exec >&- 2>&-; sleep 30"], timeout: 50_000_000)
    #expect(try silent.run().ending == .timedOut)
    let endless = Subprocess("yes", outputLimit: 100_000)
    #expect(try endless.run().ending == .tooMuchOutput)
  }

  @Test func inputThatIsNotReadIsNoFailure() throws {
    let input = [UInt8](repeating: 0, count: 1_000_000)
    #expect(try Subprocess("true", input: input).run().ending == .exited(0))
  }

  @Test func aProgramThatIsNotThereIsSaid() {
    #expect(throws: FileError(.start, "no-such-program", .system(.noSuchFile))) {
      try Subprocess("no-such-program").run()
    }
  }

  @Test func aFileThatMayNotBeRunIsNoProgram() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("tool")
    try Files.write("no program", to: path)
    #expect(words(of: path) == "cannot start \(path): no such file or folder")
    try Files.setMode(path, 0o755)
    // A program that another test starts holds what was open here for a moment.
    var words = words(of: path)
    for _ in 0..<50 where words?.hasSuffix("is being written to") == true {
      words = self.words(of: path)
    }
    #expect(words == "cannot start \(path): it is not a program for this system")
  }

  private func words(of program: String) -> String? {
    do throws(FileError) {
      _ = try Subprocess(program).run()
      return nil
    } catch {
      return error.description
    }
  }

  @Test func theEnvironmentIsTheOneGiven() throws {
    let result = try Subprocess(
      "/usr/bin/env", environment: Environment(["B": "2", "A": "一"])
    ).run()
    #expect(String(decoding: result.output, as: UTF8.self) == "A=一\nB=2\n")
  }

  @Test func aClosedPipeEndsTheChildAsUsual() throws {
    // The child does not inherit that we ignore SIGPIPE.
    Signals.prepare()
    let result = try Subprocess("bash", ["-c", "yes | head -1; echo ${PIPESTATUS[0]}"]).run()
    #expect(String(decoding: result.output, as: UTF8.self) == "y\n141\n")
  }
}
