/// GUIDs that depend on what they stand for and on nothing else: a topic of the next delivery has the GUID that it has
/// now, so that programs take it for the same.
enum StableGUID {
  /// The GUID of what `parts` say together, in lower case (RFC 9562, version 8: from a hash).
  static func of(_ parts: [String]) -> String {
    // The length stands before each part, so that none can run into the next.
    let text = parts.map { "\($0.utf8.count):\($0)" }.joined()
    var bytes = Array(ContentDigest.of(Array("recol bcf ".utf8) + Array(text.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var guid = ""
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { guid += "-" }
      if byte < 16 { guid += "0" }
      guid += String(byte, radix: 16)
    }
    return guid
  }
}
