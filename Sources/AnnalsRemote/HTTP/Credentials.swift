package import AnnalsPlatform

/// Who we are to a server.
public enum Credentials: Hashable, Sendable {
  /// Nobody in particular.
  case none
  /// A name and a password, by the basic or the digest scheme, as the server asks.
  case password(user: String, password: String)
  /// A bearer token.
  case token(String)

  /// Those of the environment: `ANNALS_TOKEN`, or `ANNALS_USER` and `ANNALS_PASSWORD`, or the file that
  /// `ANNALS_CREDENTIALS` names, which nobody else may read.
  package init(_ environment: Environment) throws(RemoteError) {
    if let token = environment["ANNALS_TOKEN"], !token.isEmpty {
      self = .token(try Self.checked(token))
    } else if let user = environment["ANNALS_USER"], !user.isEmpty {
      self = .password(
        user: try Self.checked(user),
        password: try Self.checked(environment["ANNALS_PASSWORD"] ?? ""))
    } else if let path = environment["ANNALS_CREDENTIALS"], !path.isEmpty {
      self = try Self.read(path)
    } else {
      self = .none
    }
  }

  /// Lines `user: …`, `password: …` or `token: …`.
  private static func read(_ path: String) throws(RemoteError) -> Credentials {
    let bytes: [UInt8]
    let mode: UInt32
    do throws(FileError) {
      mode = try Files.status(of: path).mode
      bytes = try Files.read(path, limit: 1 << 16)
    } catch {
      throw RemoteError(.credentials, error.description)
    }
    guard mode & 0o077 == 0 else {
      throw RemoteError(
        .credentials, "others may read \(path), which ANNALS_CREDENTIALS names",
        detail: "chmod 600 \(path)")
    }
    var fields: [String: String] = [:]
    for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...]
      fields[String(line[..<colon])] = String(value.hasPrefix(" ") ? value.dropFirst() : value)
    }
    if let token = fields["token"] { return .token(try checked(token)) }
    guard let user = fields["user"] else {
      throw RemoteError(.credentials, "\(path) has neither a line ‘token: …’ nor one ‘user: …’")
    }
    return .password(user: try checked(user), password: try checked(fields["password"] ?? ""))
  }

  /// A line end in a secret would begin another line of the message's head.
  private static func checked(_ secret: String) throws(RemoteError) -> String {
    guard secret.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
      throw RemoteError(.credentials, "name, password and token can't have control characters")
    }
    return secret
  }

  /// The value of the `Authorization` line of a first request, or nil where the server has to ask.
  var opening: String? {
    if case .token(let token) = self { return "Bearer " + token }
    return nil
  }

  /// The answer to a server's demand, the `count`-th to the same; nil where we have none.
  func answer(
    to challenges: [String], _ request: HTTPRequest, nonce: String, count: Int
  ) -> String? {
    guard case .password(let user, let password) = self else { return nil }
    for challenge in challenges {
      if let digest = DigestChallenge(challenge) {
        return digest.answer(
          request, user: user, password: password, clientNonce: nonce, count: count)
      }
    }
    guard challenges.contains(where: { $0.lowercased().hasPrefix("basic") }) else { return nil }
    return "Basic " + Base64.encoded(Array("\(user):\(password)".utf8))
  }
}

/// Base 64, as the basic scheme wants it.
enum Base64 {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
        output.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
