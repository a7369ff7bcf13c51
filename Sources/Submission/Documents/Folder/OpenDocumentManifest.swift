import ByteInput

/// The manifest of an OpenDocument file, as far as it says whether a password is needed (OpenDocument 1.2, part 3, 3.4.1).
///
/// The archive itself takes none: its directory opens, and its members are encrypted one by one, or all together in one.
/// The manifest, which never is, has an `encryption-data` for each of them.
enum OpenDocumentManifest {
  private static let name = "META-INF/manifest.xml"
  /// How many bytes of the manifest are looked at: more than 5,000 members take.
  private static let longest = 1 << 20

  /// Whether a password is needed. O(1): nothing of the document itself is unpacked.
  static func isEncrypted(_ source: ByteSource) -> Bool {
    guard let bytes = source.head(ofMember: name, count: longest) else { return false }
    // With the prefix that everybody writes, with another, or with none; a path that holds the words has neither before it.
    return bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      let view = unsafe ByteView(unsafe: base, count: buffer.count)
      return ["<manifest:encryption-data", ":encryption-data ", "<encryption-data"].contains { view.contains($0) }
    }
  }
}
