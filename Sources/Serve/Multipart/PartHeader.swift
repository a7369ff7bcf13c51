/// What the header of a part of a form says (RFC 7578 4.2): the field's name, and the file's where it is one.
struct PartHeader: Equatable, Sendable {
  /// The name of the field.
  let name: String
  /// The name of the file as the client says it, empty where no file was chosen; nil for a field that is none.
  let fileName: String?

  /// Reads the lines of a header.
  ///
  /// Only `Content-Disposition` counts, and it must be there once. Bytes that are not UTF-8 become U+FFFD.
  /// - Throws: `badHeader`; what is ambiguous is refused, since two readers might understand it in two ways.
  init(_ bytes: [UInt8]) throws(MultipartProblem) {
    guard !bytes.contains(0) else { throw .badHeader }
    var disposition: Substring?
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\r\n") {
      // A line that goes on in the next one has no place in HTTP any more (RFC 9112 5.2).
      guard let colon = line.firstIndex(of: ":"), line.first != " ", line.first != "\t",
        !line.contains(where: { $0 == "\r" || $0 == "\n" })
      else { throw .badHeader }
      guard line[..<colon].lowercased() == "content-disposition" else { continue }
      guard disposition == nil else { throw .badHeader }
      disposition = line[line.index(after: colon)...]
    }
    guard let disposition else { throw .badHeader }
    let parameters = try DispositionParameters(disposition)
    guard parameters.kind == "form-data", let name = parameters.values["name"] else { throw .badHeader }
    self.name = name
    fileName = parameters.values["filename"]
  }
}
