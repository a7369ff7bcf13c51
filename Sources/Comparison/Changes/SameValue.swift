import IFCModel

/// When two values of two models are the same: texts are equal, numbers are in SI units (``SameNumber``), a blank text is
/// no value. The names of types do not count: the same text is an IfcLabel in one export and an IfcText in the next.
struct SameValue {
  private let old: Model
  private let new: Model

  private static let deepest = 8

  init(_ old: Model, _ new: Model) {
    self.old = old
    self.new = new
  }

  /// Two properties as far down as they stand.
  private struct Pair: Hashable {
    let one: UInt64
    let other: UInt64
    let depth: Int
  }

  /// Whether two properties have the same value.
  func holds(_ one: Property, _ other: Property) -> Bool {
    var known: [Pair: Bool] = [:]
    return holds(one, other, depth: 0, &known)
  }

  /// - Parameter known: complex properties that have been compared: many may share their parts.
  private func holds(_ one: Property, _ other: Property, depth: Int, _ known: inout [Pair: Bool]) -> Bool {
    switch (old.value(of: one), new.value(of: other)) {
    case (.single(let left), .single(let right)): return same([left], [right], one, other)
    case (.enumerated(let left), .enumerated(let right)), (.list(let left), .list(let right)),
      (.enumerated(let left), .list(let right)), (.list(let left), .enumerated(let right)):
      return same(left, right, one, other)
    case (.single(let left), .enumerated(let right)), (.single(let left), .list(let right)):
      return same([left], right, one, other)
    case (.enumerated(let left), .single(let right)), (.list(let left), .single(let right)):
      return same(left, [right], one, other)
    case (.bounded(let a, let b, let c), .bounded(let d, let e, let f)):
      return zip([a, b, c], [d, e, f]).allSatisfy { left, right in
        same([left].compactMap(\.self), [right].compactMap(\.self), one, other)
      }
    case (.table(let a, let b), .table(let c, let d)):
      return same(a, c, one, other, isDefining: true) && same(b, d, one, other)
    case (.reference(let left), .reference(let right)):
      return left.map(old.className) == right.map(new.className)
    case (.complex(let left), .complex(let right)):
      guard depth < SameValue.deepest, left.count == right.count else { return false }
      let pair = Pair(one: one.instance.name, other: other.instance.name, depth: depth)
      if let known = known[pair] { return known }
      let names = Dictionary(right.map { (new.name(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
      let same = left.allSatisfy { part in
        names[old.name(of: part)].map { holds(part, $0, depth: depth + 1, &known) } ?? false
      }
      known[pair] = same
      return same
    default: return false
    }
  }

  private func same(
    _ left: [TypedValue], _ right: [TypedValue], _ one: Property, _ other: Property, isDefining: Bool = false
  ) -> Bool {
    guard left.count == right.count else { return false }
    if left.isEmpty { return true }
    let oldUnits = PropertyUnits(one, defining: isDefining, in: old)
    let newUnits = PropertyUnits(other, defining: isDefining, in: new)
    return zip(left, right).allSatisfy { a, b in
      SameValue.same(a.scalar, oldUnits.unit(of: a.type), b.scalar, newUnits.unit(of: b.type))
    }
  }

  /// Whether two scalars are the same.
  static func same(_ one: Scalar, _ oneUnit: MeasuredUnit, _ other: Scalar, _ otherUnit: MeasuredUnit) -> Bool {
    if isBlank(one) || isBlank(other) { return isBlank(one) && isBlank(other) }
    if let left = number(one), let right = number(other) {
      guard oneUnit.isComparable(to: otherUnit) else { return false }
      // Whole numbers count or name things, and none is nearly another.
      if case .integer(let mine) = one, case .integer(let theirs) = other, oneUnit.conversion == otherUnit.conversion {
        return mine == theirs
      }
      let closeness = oneUnit.closeness == .number ? otherUnit.closeness : oneUnit.closeness
      return SameNumber.holds(oneUnit.conversion.toSI(left), otherUnit.conversion.toSI(right), closeness)
    }
    if case .list(let left) = one, case .list(let right) = other {
      return left.count == right.count && zip(left, right).allSatisfy { same($0, oneUnit, $1, otherUnit) }
    }
    if case .reference = one, case .reference = other { return true }
    return one == other
  }

  /// Whether a scalar is no value.
  static func isBlank(_ scalar: Scalar) -> Bool { scalar == .none || scalar == .string("") }

  static func number(_ scalar: Scalar) -> Double? {
    switch scalar {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  /// Puts a scalar into a hash, so that what has the same is equal by ``same(_:_:_:_:)``.
  static func add(_ scalar: Scalar, _ unit: MeasuredUnit, to hash: inout ContentHash) {
    switch scalar {
    case .none, .reference: hash.add(0 as UInt64)
    case .integer(let value):
      add(Double(value), unit, to: &hash)
      if value.magnitude >= 1 << 53 { hash.add(UInt64(truncatingIfNeeded: value)) }
    case .real(let value): add(value, unit, to: &hash)
    case .string(let text), .enumeration(let text), .binary(let text): hash.add(text)
    case .boolean(let value): hash.add(value ? "T" : "F")
    case .unknown: hash.add("U")
    case .list(let items): for item in items { add(item, unit, to: &hash) }
    }
  }

  /// Puts a number into a hash, with what it measures.
  static func add(_ number: Double, _ unit: MeasuredUnit, to hash: inout ContentHash) {
    hash.add(SameNumber.exactBits(unit.conversion.toSI(number)))
    hash.add(unit.dimension)
  }
}

/// What the values of a property measure: by the property's own unit, else by the project's for the type of each value.
///
/// The unit of a list stands behind it: to find it reads the list, which is done once for all of its values.
struct PropertyUnits {
  private let own: MeasuredUnit?
  private let model: Model

  /// - Parameter defining: of a table, whether the values are the defining ones.
  /// - Complexity: O(length of the property).
  init(_ property: Property, defining: Bool, in model: Model) {
    self.model = model
    own = model.unit(of: property, defining: defining).flatMap { model.unit($0) }.map { MeasuredUnit($0) }
  }

  /// What a value of a type measures. O(1).
  func unit(of type: String) -> MeasuredUnit { own ?? MeasuredUnit(type: type, in: model) }
}
