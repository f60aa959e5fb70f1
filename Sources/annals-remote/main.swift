import AnnalsPlatform
import AnnalsRemote

Program.holdStandardDescriptors()
Signals.prepare()
let status = RemoteCommand.run(
  Array(CommandLine.arguments.dropFirst()), environment: .current,
  output: .standardOutput(), messages: .standardError()
) { URLSessionTransport(timeout: $0) }
Program.exit(status)
