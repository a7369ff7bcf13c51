import IFCModel
import IFCSchema
import Part21

/// Numbers for what instances say, so that two that are described alike have one number, whatever their names.
///
/// What an instance refers to counts by what that says, as far down as ``deepest``; further down, where it may go round
/// in a circle, by its name. An instance is read once for each depth, however many refer to it: a file of a few lines can
/// refer to one instance from another in all its attributes, and so on, so that a walk over all ways would never end.
struct Descriptions {
  /// Units in units, and what they are derived from.
  private static let deepest = 8

  /// What an instance is, and what its attributes say.
  private struct Description: Hashable {
    var className: String
    var contents: [Content]
  }

  private enum Content: Hashable {
    case nothing, unknown
    case text(String)
    case integer(Int64)
    case real(Double)
    case truth(Bool)
    case word(String)
    case digits(String)
    case name(UInt64)
    case described(Int)
    case list([Content])
  }

  private struct Place: Hashable {
    var offset: Int
    var depth: Int
    /// The position of the attribute that does not count.
    var left: Int?
  }

  private let model: Model
  private var numbers: [Description: Int] = [:]
  private var known: [Place: Int] = [:]

  /// Reads instances of a model; for one thread.
  init(_ model: Model) { self.model = model }

  /// The number of what an instance says.
  ///
  /// - Parameter left: the position of an attribute that does not count.
  /// - Complexity: O(instances that it leads to × ``deepest``), each once for all calls.
  mutating func number(of instance: Instance, but left: Int? = nil) -> Int { number(of: instance, but: left, depth: 0) }

  private mutating func number(of instance: Instance, but left: Int?, depth: Int) -> Int {
    let place = Place(offset: instance.offset, depth: depth, left: left)
    if let number = known[place] { return number }
    var cursor = model.reader.parameters(of: instance)
    var contents: [Content] = []
    for position in 0..<model.schema.parameterCount(of: instance.entity) {
      guard let parameter = cursor.next() else { break }
      guard position != left else { continue }
      contents.append(content(model.reader.scalar(parameter), depth))
    }
    let description = Description(className: model.className(of: instance), contents: contents)
    let number = numbers[description] ?? numbers.count
    numbers[description] = number
    known[place] = number
    return number
  }

  private mutating func content(_ scalar: Scalar, _ depth: Int) -> Content {
    switch scalar {
    case .none: return .nothing
    case .unknown: return .unknown
    case .string(let text): return .text(text)
    case .integer(let number): return .integer(number)
    case .real(let number): return .real(number)
    case .boolean(let truth): return .truth(truth)
    case .enumeration(let word): return .word(word)
    case .binary(let digits): return .digits(digits)
    case .list(let items): return .list(items.map { content($0, depth) })
    case .reference(let name):
      guard depth < Descriptions.deepest, let other = model.instance(named: name) else { return .name(name) }
      return .described(number(of: other, but: nil, depth: depth + 1))
    }
  }
}
