import IFCModel

/// The names of sets and properties that a run asks for, found in the model once for all evaluations.
struct PropertyNames: Sendable {
  /// The properties that are called as one that is asked for, in whatever set.
  let properties: NamedProperties
  /// The numbers of the names of sets: several where the file writes one name in several ways.
  private let sets: [String: [Int]]

  /// - Complexity: O(names of sets + sets + properties that they list), spread over the threads.
  init(_ asked: [(set: String, name: String)], model: Model) {
    properties = model.properties(named: Set(asked.map(\.name)).sorted())
    let wanted = Set(asked.map(\.set))
    var sets: [String: [Int]] = [:]
    for (number, name) in model.propertySets.names.enumerated() where wanted.contains(name) {
      sets[name, default: []].append(number)
    }
    self.sets = sets
  }

  /// The numbers of a set's name in `PropertySetTable.names`; empty where no set is called so.
  func numbers(ofSet name: String) -> [Int] { sets[name] ?? [] }

  /// The number of a property's name; nil where no set has a property that is called so.
  func number(of name: String) -> Int? { properties.number(of: name).flatMap { properties.occurs($0) ? $0 : nil } }

  /// The same with objects of its own; see `Model.forOneThread()`.
  func forOneThread() -> PropertyNames { PropertyNames(sharing: self) }

  private init(sharing other: PropertyNames) {
    properties = NamedProperties(sharing: other.properties)
    sets = other.sets
  }
}
