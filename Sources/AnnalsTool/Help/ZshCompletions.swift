/// Completion for zsh.
enum ZshCompletions {
  static func script(_ tool: Tool) -> String {
    """
    #compdef annals
    # annals completions zsh
    _annals_names() {
      local -a names
      names=("${(@f)$(_call_program names annals names -- ${(q)PREFIX} 2>/dev/null)}")
      compadd -a names
    }
    _annals() {
      local -a commands
      if (( CURRENT == 2 )); then
        commands=(
    \(tool.topNames.map { "      \(described($0, in: tool))\n" }.joined())    )
        _describe 'command' commands
        return
      fi
      local command=$words[2]
      case $command in
    \(groups(tool))  esac
      shift words
      (( CURRENT -= 1 ))
      case $command in
    \(tool.shapes.map(arguments).joined())  esac
    }
    if [ "$funcstack[1]" = _annals ]; then _annals "$@"; else compdef _annals annals; fi

    """
  }

  private static func described(_ name: String, in tool: Tool) -> String {
    let summary = tool.command(named: name)?.shape.summary ?? "commands of \(name)"
    return Completions.quoted("\(name):\(summary.replacing(":", with: "\\:"))")
  }

  private static func groups(_ tool: Tool) -> String {
    tool.topNames.map { name in
      let members = tool.shapes.filter { $0.name.hasPrefix(name + " ") }
      guard !members.isEmpty else { return "" }
      let rows = members.map { shape in
        let second = shape.name.dropFirst(name.count + 1)
        let row = "\(second):\(shape.summary.replacing(":", with: "\\:"))"
        return "          \(Completions.quoted(row))\n"
      }
      return """
            \(name))
              if (( CURRENT == 3 )); then
                commands=(
        \(rows.joined())        )
                _describe 'command' commands
                return
              fi
              command="$words[2] $words[3]"
              shift words
              (( CURRENT -= 1 ));;

        """
    }.joined()
  }

  private static func arguments(_ shape: CommandShape) -> String {
    var specs = shape.listedOptions.map(spec)
    for positional in shape.positionals {
      let mark = positional.takesMany ? "*" : ""
      specs.append(
        Completions.quoted("\(mark):\(positional.name.lowercased()):\(action(positional.value))"))
    }
    return "    \"\(shape.name)\") _arguments \(specs.joined(separator: " "));;\n"
  }

  private static func spec(_ option: Option) -> String {
    let summary = option.summary.filter { $0 != "[" && $0 != "]" }.replacing(":", with: "\\:")
    let repeated = option.isRepeated ? "*" : ""
    let value = option.takesValue ? ":\(option.name):\(action(option.value))" : ""
    return Completions.quoted("\(repeated)--\(option.name)[\(summary)]\(value)")
  }

  private static func action(_ value: Option.Value) -> String {
    switch value {
    case .file: return "_files"
    case .folder: return "_files -/"
    case .entity: return "_annals_names"
    default:
      let words = Completions.words(value)
      return words.isEmpty ? "_files" : "(\(words.joined(separator: " ")))"
    }
  }
}
