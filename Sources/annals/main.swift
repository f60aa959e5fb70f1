import AnnalsPlatform
import AnnalsTool

FreedMemory.keep()
Program.holdStandardDescriptors()
Signals.prepare()
let context = CommandContext.process()
let status = Tool().run(Array(CommandLine.arguments.dropFirst()), in: context)
Program.exit(status.rawValue)
