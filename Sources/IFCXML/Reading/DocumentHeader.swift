/// What the header of a document says, and the header section that comes of it (ISO 10303-21, 8.2).
struct DocumentHeader {
  /// Texts by the names of their elements; of repeated ones all.
  private var fields: [String: [String]] = [:]

  mutating func add(_ field: String, _ text: [UInt8]) {
    guard !ParameterText.isBlank(text) else { return }
    fields[field, default: []].append(String(decoding: text, as: UTF8.self))
  }

  /// The beginning of an exchange structure, on one line.
  func text(schema: String) -> [UInt8] {
    var out = Array("ISO-10303-21;HEADER;FILE_DESCRIPTION(".utf8)
    out += list("documentation") + ",'2;1');FILE_NAME(".utf8
    out += one("name") + ",".utf8 + one("time_stamp") + ",".utf8 + list("author") + ",".utf8 + list("organization")
    for field in ["preprocessor_version", "originating_system", "authorization"] { out += ",".utf8 + one(field) }
    return out + ");FILE_SCHEMA((".utf8 + EncodedString.of(schema.utf8) + "));ENDSEC;DATA;".utf8
  }

  private func one(_ field: String) -> [UInt8] { EncodedString.of((fields[field]?.first ?? "").utf8) }

  private func list(_ field: String) -> [UInt8] {
    ListText.of((fields[field] ?? [""]).map { EncodedString.of($0.utf8) })
  }
}
