/// Paths as forges take them: relative to the directory that a job works in, with single slashes.
enum ReportPath {
  /// `path` from `directory` on, without `./` and what `..` takes back; as it is where it leads elsewhere.
  static func relative(_ path: String, to directory: String?) -> String {
    switch Place(path, directory) {
    case .inside(let parts): parts.isEmpty ? "." : parts.joined(separator: "/")
    case .elsewhere: path
    case .unknown(let parts): parts.joined(separator: "/")
    }
  }

  /// The same as a URI reference (RFC 3986): every byte that is not unreserved is percent-encoded, slashes excepted.
  ///
  /// A path that leads out of the directory is a file's absolute URI: programs that show results take none that climbs.
  static func uri(_ path: String, to directory: String?) -> String {
    switch Place(path, directory) {
    case .inside: encoded(relative(path, to: directory))
    case .elsewhere(let parts): "file:///" + encoded(parts.joined(separator: "/"))
    case .unknown(let parts): encoded(parts.joined(separator: "/"))
    }
  }

  /// Where a path leads; links are not followed, as nobody does who resolves a URI.
  private enum Place {
    /// Below the directory, from there on.
    case inside([Substring])
    /// Elsewhere, from the root on.
    case elsewhere([Substring])
    /// Out of a directory that nobody knows.
    case unknown([Substring])

    init(_ path: String, _ directory: String?) {
      let isAbsolute = path.hasPrefix("/")
      let own = normalized(path.split(separator: "/"), isAbsolute: isAbsolute)
      guard isAbsolute || own.first == ".." else {
        self = .inside(own)
        return
      }
      guard let base = directory.map({ normalized($0.split(separator: "/"), isAbsolute: true) }) else {
        self = isAbsolute ? .elsewhere(own) : .unknown(own)
        return
      }
      let all = isAbsolute ? own : normalized(base + own, isAbsolute: true)
      self = all.starts(with: base) ? .inside(Array(all.dropFirst(base.count))) : .elsewhere(all)
    }
  }

  /// The parts of a path without `.`, and without what `..` takes back; above the root is the root.
  private static func normalized(_ parts: [Substring], isAbsolute: Bool) -> [Substring] {
    var kept: [Substring] = []
    for part in parts where part != "." {
      if part != ".." {
        kept.append(part)
      } else if let last = kept.last, last != ".." {
        kept.removeLast()
      } else if !isAbsolute {
        kept.append(part)
      }
    }
    return kept
  }

  private static func encoded(_ text: String) -> String {
    var uri = ""
    for byte in text.utf8 {
      if isUnreserved(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
