import Requirements

/// Where a model says that a document is.
public enum DocumentLocation: Equatable, Sendable {
  /// A path below the folder, its parts in order.
  case relative([String])
  /// A path that leaves the folder it starts from: how many steps up, and its parts behind them (`../../etc/passwd`).
  case outside(steps: Int, [String])
  /// A path of one machine: `C:\Projets`, `/home`, `file:///`.
  case absolute
  /// A path of one network: `\\serveur\partage`.
  case network
  /// An address on the web; it is never fetched.
  case web
  /// No path at all: nothing, or characters that no path has.
  case unusable

  /// Reads a location as exporters write it: with `/` or `\`, plain or percent-encoded (RFC 3986, 2.1).
  ///
  /// - Parameter isEncoded: whether `%20` stands for a blank; else for itself, as in names of files from the web.
  public init(_ text: String, isEncoded: Bool = true) {
    let written = Blanks.trimmed(text)
    let trimmed = isEncoded ? DocumentLocation.decoded(written) : written
    guard !trimmed.isEmpty, !trimmed.unicodeScalars.contains(where: { $0.value < 0x20 }) else {
      self = .unusable
      return
    }
    if trimmed.hasPrefix("\\\\") || trimmed.hasPrefix("//") {
      self = .network
      return
    }
    if let scheme = DocumentLocation.scheme(trimmed) {
      // One letter is a drive and not a scheme.
      self = scheme.count == 1 || scheme == "file" ? .absolute : .web
      return
    }
    if trimmed.lowercased().hasPrefix("www.") {
      self = .web
      return
    }
    let path = trimmed.map { $0 == "\\" ? "/" : $0 }
    guard path.first != "/" else {
      self = path.dropFirst().first == "/" ? .network : .absolute
      return
    }
    var parts: [String] = []
    var steps = 0
    for part in path.split(separator: "/") {
      switch String(part) {
      case ".": continue
      case "..":
        if parts.popLast() == nil { steps += 1 }
      default: parts.append(String(part))
      }
    }
    if steps > 0 {
      self = .outside(steps: steps, parts)
    } else {
      self = parts.isEmpty ? .unusable : .relative(parts)
    }
  }

  /// What stands before the first colon where that is a scheme (RFC 3986, 3.1).
  private static func scheme(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = text[..<colon].lowercased()
    guard let first = name.unicodeScalars.first, ("a"..."z").contains(first) else { return nil }
    return name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || "+-.".unicodeScalars.contains($0)
    }
      ? name : nil
  }

  /// `%20` as what it stands for; text that is no such code, or not UTF-8 then, stays as it is.
  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
