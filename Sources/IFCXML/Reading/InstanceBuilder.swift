import IFCSchema

/// An instance whose element has begun.
final class InstanceBuilder {
  let entity: EntityID
  let number: UInt64
  /// The line of its tag.
  let line: Int
  /// Its parameters; nil where nothing was said.
  var parameters: [[UInt8]?]

  init(_ entity: EntityID, number: UInt64, line: Int, parameters: [[UInt8]?]) {
    self.entity = entity
    self.number = number
    self.line = line
    self.parameters = parameters
  }

  /// Makes an attribute refer to an instance, too: alone, or among others where it is a list.
  func link(_ position: Int, to number: UInt64, isList: Bool) {
    guard parameters.indices.contains(position) else { return }
    let reference = Array("#\(number)".utf8)
    guard isList else {
      if parameters[position] == nil { parameters[position] = reference }
      return
    }
    let items = parameters[position].map { $0.dropFirst().dropLast().split(separator: UInt8(ascii: ",")) } ?? []
    guard !items.contains(where: { $0.elementsEqual(reference) }) else { return }
    let all = items.map(Array.init) + [reference]
    parameters[position] = ListText.of(all)
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

  /// Items of lists in lists, which stand one after the other, put into lists of those sizes, the innermost last.
  static func nested(_ items: [[UInt8]], sizes: [Int]) -> [UInt8] {
    var rest = items
    for size in sizes.reversed() where size > 0 {
      rest = stride(from: 0, to: rest.count, by: size).map { start in
        of(Array(rest[start..<min(rest.count, start + size)]))
      }
    }
    return of(rest)
  }
}
