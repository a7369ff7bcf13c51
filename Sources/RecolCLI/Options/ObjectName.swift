import Wording

/// How an object is named on the command line.
enum ObjectName: Equatable {
  /// `#45`, or `45`.
  case instance(UInt64)
  /// A GlobalId, as it stands in the file.
  case globalId(String)

  /// Reads `#45`, `45` or a GlobalId.
  ///
  /// - Throws: where the text begins like a number and is none.
  init(_ text: String) throws(UsageError) {
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    if let number = UInt64(digits), text.hasPrefix("#") || text.utf8.count < 20 {
      self = .instance(number)
    } else if text.hasPrefix("#") || text.isEmpty {
      throw UsageError(.badObject, [text])
    } else {
      self = .globalId(text)
    }
  }

  /// The name as people write it.
  var text: String {
    switch self {
    case .instance(let number): "#\(number)"
    case .globalId(let id): id
    }
  }
}
