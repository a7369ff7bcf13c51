import IFCModel

/// Values as a cell of a table says them, in the file's own units.
enum ValueText {
  /// A list is read no further than this.
  private static let most = 64

  /// A single value, a list with commas, bounds with two points; nil for what no cell can say.
  static func text(_ value: PropertyValue) -> String? {
    switch value {
    case .single(let value): return text(value.scalar)
    case .enumerated(let values), .list(let values):
      let texts = values.prefix(most).compactMap { text($0.scalar) }
      return texts.isEmpty ? nil : texts.joined(separator: ", ")
    case .bounded(let lower, let upper, let setPoint):
      if let setPoint, let said = text(setPoint.scalar) { return said }
      let ends = [lower, upper].map { $0.flatMap { text($0.scalar) } }
      return ends.allSatisfy { $0 == nil } ? nil : ends.map { $0 ?? "" }.joined(separator: "..")
    case .table, .reference, .complex: return nil
    }
  }

  /// A scalar; nil for none, and for a reference.
  static func text(_ scalar: Scalar) -> String? {
    switch scalar {
    case .none, .reference: nil
    case .string(let text), .enumeration(let text), .binary(let text): text
    case .integer(let number): String(number)
    case .real(let number): number.isFinite ? short(number) : nil
    case .boolean(let flag): flag ? "true" : "false"
    case .unknown: "unknown"
    case .list(let items):
      {
        let texts = items.prefix(most).compactMap(text)
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
      }()
    }
  }

  /// `12` for 12.0.
  private static func short(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : number.description
  }
}
