import ByteInput
import Part21

/// What tests ask of a structure, in a form that is easy to write down.
extension ExchangeStructure {
  /// The codes of all problems, in the order in which they are reported.
  var codes: [SyntaxProblem.Code] { problems.map(\.code) }

  /// `#name KEYWORD` for each instance in file order.
  var instances: [String] {
    index.entries(of: Set(index.counts.keys)).map { "#\(name(at: $0.offset)) \(vocabulary.keyword(of: $0.code))" }
  }

  /// The parameters of an instance, each as it would be written, strings decoded; nil where the name is unknown.
  func values(of name: UInt64, limit: Int = 64) -> [String]? {
    guard let record = index.record(named: name) else { return nil }
    var cursor = parameters(at: record.offset)
    return render(&cursor, limit: limit)
  }

  private func render(_ cursor: inout ParameterCursor, limit: Int) -> [String] {
    var result: [String] = []
    while result.count < limit, let parameter = cursor.next() { result.append(render(parameter)) }
    return result
  }

  private func render(_ parameter: Parameter) -> String {
    let text = bytes[parameter.body].text
    switch parameter.kind {
    case .omitted: return "$"
    case .derived: return "*"
    case .integer: return bytes.integer(parameter).map { String($0) } ?? "integer past 64 bits"
    case .real: return bytes.real(parameter).map { String($0) } ?? "no real: \(text)"
    case .string: return "'" + (string(parameter) ?? "not decoded") + "'"
    case .enumeration: return "." + (bytes.enumeration(parameter) ?? "") + "."
    case .binary: return "\"\(text)\""
    case .reference: return bytes.reference(parameter).map { "#\($0)" } ?? "reference past 64 bits"
    case .unreadable: return "?" + text
    case .list, .typed:
      var inner = ParameterCursor(bytes: bytes, list: parameter.body)
      return (bytes.keyword(parameter) ?? "") + "(" + render(&inner, limit: 1000).joined(separator: ",") + ")"
    }
  }
}

/// A structure around statements, read by both ways with several chunk lengths, which must agree.
func readAlike(_ statements: String) throws -> ExchangeStructure { try readAlike(whole: structure(statements)) }

/// A whole text, read by both ways.
func readAlike(whole text: String) throws -> ExchangeStructure { try readAlike(Array(text.utf8)) }

/// Bytes, read by both ways.
func readAlike(_ bytes: [UInt8]) throws -> ExchangeStructure {
  let careful = try read(bytes, ReadSettings(isCareful: true))
  let expected = Summary(careful)
  for settings in [
    ReadSettings(), ReadSettings(threads: 2, chunkLength: 64), ReadSettings(threads: 3, chunkLength: 257),
  ] {
    if let difference = Summary(try read(bytes, settings)).difference(from: expected) {
      throw TwinsDiffer(difference: difference, chunkLength: settings.chunkLength)
    }
  }
  return careful
}

/// The fast way and the slow one read different things.
struct TwinsDiffer: Error {
  var difference: String
  var chunkLength: Int?
}
