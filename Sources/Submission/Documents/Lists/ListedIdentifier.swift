import Part21

/// A GlobalId as lists write it: the 22 characters of the model, or the UUID that they stand for.
///
/// Facility programs and databases keep the 128 bits of a GlobalId as a UUID (8-4-4-4-12 hexadecimal digits), some in
/// braces; IFC compresses them to 22 characters of its own alphabet (IfcGloballyUniqueId, ISO 16739-1).
enum ListedIdentifier {
  private static let groups = [8, 4, 4, 4, 12]

  /// The GlobalId as models write it; a text that is no UUID as it stands.
  static func globalId(_ text: String) -> String {
    guard (36...38).contains(text.utf8.count) else { return text }
    let isBraced = text.hasPrefix("{") && text.hasSuffix("}")
    let groups = (isBraced ? text.dropFirst().dropLast() : Substring(text))
      .split(separator: "-", omittingEmptySubsequences: false)
    guard groups.map(\.utf8.count) == self.groups else { return text }
    var bits: UInt128 = 0
    for digit in groups.joined() {
      guard digit.isASCII, let value = digit.hexDigitValue else { return text }
      bits = bits << 4 | UInt128(value)
    }
    return GlobalIdText.text(bits)
  }
}
