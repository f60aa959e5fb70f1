/// Context processing (JSON-LD API, section 4.1): makes active contexts of local ones.
///
/// A class, because the documents that were loaded are shared by all that is processed with it.
final class ContextProcessor {
  /// What context processing carries along while it follows contexts into each other.
  struct Situation {
    /// What relative URLs of contexts are resolved against.
    var baseURL: String?
    /// The remote contexts that led here.
    var remoteContexts: [String] = []
    var overridesProtected = false
    var propagates = true
    var validatesScoped = true
  }

  let mode: JSONLDOptions.ProcessingMode
  let documents: RemoteContexts

  /// How many remote contexts may lead into each other.
  static let maximumRemoteContexts = 128
  /// How many contexts one context may come to when all it refers to is followed.
  static let maximumContexts = 20_000

  /// How many contexts have been processed for the one asked for.
  private var processed = 0
  private var depth = 0

  init(mode: JSONLDOptions.ProcessingMode, documents: RemoteContexts) {
    self.mode = mode
    self.documents = documents
  }

  var is1_0: Bool { mode == .v1_0 }

  /// The context that `local` makes of `active`.
  func process(
    _ local: JSONValue, in active: ActiveContext, _ situation: Situation
  ) throws(JSONLDError) -> ActiveContext {
    if depth == 0 { processed = 0 }
    depth += 1
    defer { depth -= 1 }
    var situation = situation
    // 1.
    var result = ActiveContext(cloning: active)
    // 2.
    if let propagate = local[Keyword.propagate]?.bool { situation.propagates = propagate }
    // 3.
    if !situation.propagates, result.previous == nil { result.previous = active }
    // 4. and 5.
    for context in local.asArray {
      try count()
      switch context {
      case .null:
        result = try nullify(result, of: active, situation)
      case .string(let reference):
        result = try includeRemote(reference, in: result, &situation)
      case .object(let definition):
        try apply(definition, to: result, situation)
      default:
        throw JSONLDError(.invalidLocalContext, "a context is a map, a string or null")
      }
    }
    // 6.
    return result
  }

  /// The context that a term's scoped context makes of `active`, remembered there.
  func processScoped(
    of definition: TermDefinition, in active: ActiveContext, overridesProtected: Bool = false,
    propagates: Bool = true
  ) throws(JSONLDError) -> ActiveContext {
    guard let context = definition.context else { return active }
    let key = ScopedContextKey(
      definition: ObjectIdentifier(definition), overridesProtected: overridesProtected,
      propagates: propagates)
    if let known = active.scoped[key] { return known }
    let result = try process(
      context, in: active,
      Situation(
        baseURL: definition.baseURL, overridesProtected: overridesProtected,
        propagates: propagates))
    active.scoped[key] = result
    return result
  }

  private func count() throws(JSONLDError) {
    processed += 1
    if processed > Self.maximumContexts {
      throw JSONLDError(.contextOverflow, "the context leads to more than 20,000 others")
    }
  }

  /// Step 5.1: null takes everything back to the beginning.
  private func nullify(
    _ result: ActiveContext, of active: ActiveContext, _ situation: Situation
  ) throws(JSONLDError) -> ActiveContext {
    // 5.1.1
    if !situation.overridesProtected, result.hasProtectedTerms {
      throw JSONLDError(
        .invalidContextNullification, "a context with protected terms cannot be set to null")
    }
    // 5.1.2
    let initial = ActiveContext(
      base: active.originalBase, originalBase: active.originalBase, is1_0: is1_0)
    if !situation.propagates { initial.previous = result }
    return initial
  }

  /// Step 5.2: a string is the URL of a context.
  private func includeRemote(
    _ reference: String, in result: ActiveContext, _ situation: inout Situation
  ) throws(JSONLDError) -> ActiveContext {
    // 5.2.1
    let url = try resolve(reference, against: situation.baseURL)
    let isKnown = situation.remoteContexts.contains { UTF8Order.areSame($0, url) }
    // 5.2.2
    if !situation.validatesScoped, isKnown { return result }
    if is1_0, isKnown {
      throw JSONLDError(.recursiveContextInclusion, "the context \(url) includes itself")
    }
    // 5.2.3
    if situation.remoteContexts.count >= Self.maximumRemoteContexts {
      throw JSONLDError(.contextOverflow, "too many remote contexts, at \(url)")
    }
    situation.remoteContexts.append(url)
    // 5.2.4 and 5.2.5
    let loaded = try documents.context(at: url)
    // 5.2.6
    let inner = Situation(
      baseURL: loaded.url, remoteContexts: situation.remoteContexts,
      validatesScoped: situation.validatesScoped)
    return try process(loaded.context, in: result, inner)
  }

  func resolve(_ reference: String, against base: String?) throws(JSONLDError) -> String {
    if let base, base.hasIRIScheme { return IRI(unchecked: base).resolve(reference) }
    if reference.hasIRIScheme { return reference }
    throw JSONLDError(
      .loadingDocumentFailed, "the context \"\(reference)\" is relative, and to what is not known")
  }

  /// Steps 5.4 to 5.13: a map defines terms.
  private func apply(
    _ context: JSONObject, to result: ActiveContext, _ situation: Situation
  ) throws(JSONLDError) {
    var context = context
    // 5.5
    try checkVersion(of: context)
    // 5.6
    if let value = context[Keyword.import] {
      context = try merge(importing: value, into: context, situation)
    }
    // 5.7 to 5.11
    try applyBase(of: context, to: result, situation)
    try applyVocab(of: context, to: result)
    try applyLanguage(of: context, to: result)
    try applyDirection(of: context, to: result)
    try checkPropagate(of: context)
    // 5.12 and 5.13
    var builder = try TermDefinitionBuilder(of: context, for: result, situation, self)
    try builder.defineAll()
  }
}
