/// The flags that a frame may set for itself and what is below it.
struct FrameFlags {
  var embed: JSONLDOptions.Embed
  var explicit: Bool
  var requireAll: Bool
  var omitDefault: Bool
  /// Whether of several embeddings of a node the last one stays, as JSON-LD 1.0 had it.
  var keepsLast = false

  init(_ options: JSONLDOptions) {
    embed = options.embed
    explicit = options.explicit
    requireAll = options.requireAll
    omitDefault = options.omitDefault
  }

  /// These flags as far as the frame does not say otherwise (Framing algorithm, step 2).
  ///
  /// `@omitDefault` counts where it stands, in the frame of the property that may be missing, and not
  /// below.
  func overridden(by frame: JSONObject, is1_0: Bool) throws(JSONLDError) -> FrameFlags {
    var flags = self
    if let value = Self.value(of: Keyword.embed, in: frame) {
      flags.keepsLast = is1_0 && value == "@last"
      flags.embed = try Self.embed(value, is1_0: is1_0)
    }
    flags.explicit = try Self.flag(Keyword.explicit, in: frame) ?? explicit
    flags.requireAll = try Self.flag(Keyword.requireAll, in: frame) ?? requireAll
    return flags
  }

  /// Whether a property that a node lacks is left out, given the property's frame.
  func omitsDefault(of frame: JSONObject) throws(JSONLDError) -> Bool {
    try Self.flag(Keyword.omitDefault, in: frame) ?? omitDefault
  }

  /// The frame that holds where a frame says nothing of a property.
  var implicitFrame: JSONObject {
    [
      Keyword.embed: [.object([Keyword.value: .string(embed.rawValue)])],
      Keyword.explicit: [.object([Keyword.value: .bool(explicit)])],
      Keyword.requireAll: [.object([Keyword.value: .bool(requireAll)])],
    ]
  }

  private static func value(of keyword: String, in frame: JSONObject) -> JSONValue? {
    guard let value = frame[keyword]?.asArray.first else { return nil }
    return value[Keyword.value]?.asArray.first ?? value
  }

  private static func flag(
    _ keyword: String, in frame: JSONObject
  ) throws(JSONLDError) -> Bool? {
    guard let value = value(of: keyword, in: frame) else { return nil }
    switch value {
    case .bool(let flag): return flag
    case "true": return true
    case "false": return false
    default: throw JSONLDError(.invalidFrame, "\(keyword) is true or false")
    }
  }

  private static func embed(
    _ value: JSONValue, is1_0: Bool
  ) throws(JSONLDError) -> JSONLDOptions.Embed {
    switch value {
    case true, "true": return .once
    case false, "false": return .never
    case "@first" where is1_0: return .once
    case "@last" where is1_0: return .always
    default:
      guard let embed = value.string.flatMap(JSONLDOptions.Embed.init) else {
        throw JSONLDError(.invalidEmbedValue, "@embed is @always, @once or @never")
      }
      return embed
    }
  }
}
