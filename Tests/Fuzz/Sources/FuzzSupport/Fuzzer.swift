import LibFuzzer

/// What has to hold of an input, set before the first one comes.
nonisolated(unsafe) private var lawOfInput: ([UInt8]) -> Void = { _ in }

/// The entry that libFuzzer looks for.
@_cdecl("LLVMFuzzerTestOneInput")
public func checkOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  lawOfInput(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// Hands the program over to libFuzzer, which thinks of inputs and has `check` look at each.
public func fuzz(_ check: @escaping ([UInt8]) -> Void) {
  lawOfInput = check
  var argc = CommandLine.argc
  var argv: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  _ = LLVMFuzzerRunDriver(&argc, &argv, checkOneInput)
}
