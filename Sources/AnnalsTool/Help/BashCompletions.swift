/// Completion for bash 3.2 and later, without the bash-completion package.
enum BashCompletions {
  static func script(_ tool: Tool) -> String {
    """
    # annals completions bash
    _annals() {
      local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
      local command=${COMP_WORDS[1]} IFS=$'\\n'
      COMPREPLY=()
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "$(printf '%s\\n' \(tool.topNames.joined(separator: " ")))" -- "$current"))
        return
      fi
      case $command in
    \(groups(tool))  esac
      case "$command $previous" in
    \(tool.shapes.map(values).joined())  esac
      local options=
      case $command in
    \(tool.shapes.map(options).joined())  esac
      case $current in
        -*) COMPREPLY=($(compgen -W "${options// /$'\\n'}" -- "$current"));;
        *)
          case $command in
    \(tool.shapes.map(names).joined())        *) COMPREPLY=($(compgen -f -- "$current"));;
          esac;;
      esac
    }
    # Names are taken as they are: what compgen -W is given, the shell would run.
    _annals_names() {
      local name from=() i
      for ((i = 2; i < COMP_CWORD; i++)); do
        if [ "${COMP_WORDS[i-1]}" = --from ]; then from+=(--from "${COMP_WORDS[i]}"); fi
      done
      while IFS= read -r name; do COMPREPLY+=("$name"); done \
        < <("${COMP_WORDS[0]}" names ${from[@]+"${from[@]}"} -- "$current" 2>/dev/null)
    }
    complete -o filenames -F _annals annals

    """
  }

  /// A command of two words: the second is completed first, and both are one name from then on.
  private static func groups(_ tool: Tool) -> String {
    var members: [(String, [String])] = []
    for shape in tool.shapes {
      let parts = shape.name.split(separator: " ").map(String.init)
      guard parts.count == 2 else { continue }
      if members.last?.0 == parts[0] {
        members[members.count - 1].1.append(parts[1])
      } else {
        members.append((parts[0], [parts[1]]))
      }
    }
    return members.map { name, words in
      """
          \(name))
            if [ "$COMP_CWORD" -eq 2 ]; then
              COMPREPLY=($(compgen -W "$(printf '%s\\n' \(words.joined(separator: " ")))" -- "$current"))
              return
            fi
            command="\(name) ${COMP_WORDS[2]}";;

      """
    }.joined()
  }

  private static func values(_ shape: CommandShape) -> String {
    shape.listedOptions.filter(\.takesValue).compactMap { option -> String? in
      let names = ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
      let patterns = names.map { "\"\(shape.name) \($0)\"" }.joined(separator: "|")
      let words = Completions.words(option.value)
      guard !words.isEmpty else { return nil }
      return """
            \(patterns))
              COMPREPLY=($(compgen -W "$(printf '%s\\n' \(words.joined(separator: " ")))" -- "$current"))
              return;;

        """
    }.joined()
  }

  private static func names(_ shape: CommandShape) -> String {
    Completions.takesNames(shape) ? "        \"\(shape.name)\") _annals_names;;\n" : ""
  }

  private static func options(_ shape: CommandShape) -> String {
    let words = shape.listedOptions.map { "--\($0.name)" }.joined(separator: " ")
    return "    \"\(shape.name)\") options=\"\(words)\";;\n"
  }
}
