import IFCSchema

/// An instance whose element has begun.
final class InstanceBuilder {
  let entity: EntityID
  let number: UInt64
  /// The line of its tag.
  let line: Int
  /// Its parameters; nil where nothing was said.
  var parameters: [[UInt8]?]
  /// The items of lists that instances were linked in, by the positions of the attributes.
  private var linked: [Int: Set<String>] = [:]

  init(_ entity: EntityID, number: UInt64, line: Int, parameters: [[UInt8]?]) {
    self.entity = entity
    self.number = number
    self.line = line
    self.parameters = parameters
  }

  /// Makes an attribute refer to an instance, too: alone, or among others where it is a list. Nothing else is said of
  /// the attribute from then on.
  ///
  /// - Complexity: O(1) but for the first link of a list, which reads it: a relationship may have all objects of a model.
  func link(_ position: Int, to number: UInt64, isList: Bool) {
    guard parameters.indices.contains(position) else { return }
    let reference = Array("#\(number)".utf8)
    guard isList else {
      if parameters[position] == nil { parameters[position] = reference }
      return
    }
    if linked[position] == nil {
      let items = parameters[position].map { $0.dropFirst().dropLast().split(separator: UInt8(ascii: ",")) } ?? []
      linked[position] = Set(items.map { String(decoding: $0, as: UTF8.self) })
      parameters[position] = ListText.of(items.map(Array.init))
    }
    let name = "#\(number)"
    guard linked[position]?.insert(name).inserted == true else { return }
    let isFirst = parameters[position]?.count == 2
    parameters[position]?.removeLast()
    parameters[position]?.append(contentsOf: (isFirst ? "" : ",").utf8)
    parameters[position]?.append(contentsOf: name.utf8)
    parameters[position]?.append(UInt8(ascii: ")"))
  }
}

/// Lists as an exchange structure writes them (ISO 10303-21, 10.1).
enum ListText {
  /// The items between parentheses.
  static func of(_ items: [[UInt8]]) -> [UInt8] {
    var out: [UInt8] = [UInt8(ascii: "(")]
    for (place, item) in items.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out += item
    }
    out.append(UInt8(ascii: ")"))
    return out
  }

  /// Lists in lists are no deeper than this in any release of IFC; what says more of them is damaged.
  static let deepest = 8

  /// Items of lists in lists, which stand one after the other, put into lists of those sizes, the innermost last. Of very
  /// many sizes the innermost count.
  ///
  /// - Complexity: O(bytes of the items), ``deepest`` times.
  static func nested(_ items: [[UInt8]], sizes: [Int]) -> [UInt8] {
    var rest = items
    for size in sizes.suffix(deepest).reversed() where size > 0 {
      rest = stride(from: 0, to: rest.count, by: size).map { start in
        of(Array(rest[start..<min(rest.count, start + size)]))
      }
    }
    return of(rest)
  }
}
