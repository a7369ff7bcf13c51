import Part21

/// The properties of some names in all sets of a model: found in one pass, so that an object is asked for them without
/// reading its sets again.
///
/// 8 bytes for each property of such a name in a set, 4 for each set.
public final class NamedProperties: Sendable {
  /// A property in its set.
  struct Entry: Sendable, BitwiseCopyable {
    /// The place of the instance that the set lists; in a predefined set the position of the attribute.
    let place: UInt32
    /// The number of the name.
    let name: UInt32
  }

  private let names: NameList
  /// For each name, whether a set has a property that is called so.
  private let occurs: [Bool]
  private let stretches: [Stretch]

  /// What a stretch of sets holds; it stays where the thread that read it has put it.
  struct Stretch: Sendable {
    /// For each set, where its properties begin in ``entries``; one more at the end.
    var starts: [UInt32] = [0]
    var entries: [Entry] = []
  }

  init(_ names: NameList, _ stretches: [Stretch]) {
    self.names = names
    var occurs = [Bool](repeating: false, count: names.count)
    for stretch in stretches { for entry in stretch.entries { occurs[Int(entry.name)] = true } }
    self.occurs = occurs
    self.stretches = stretches
  }

  /// Another object with the same columns, for one thread; see ``Model/forOneThread()``.
  public init(sharing other: NamedProperties) {
    names = other.names
    occurs = other.occurs
    stretches = other.stretches
  }

  /// The stretch in which a set is, and where its properties stand there.
  @inline(__always)
  private func located(_ set: PropertySet) -> (stretch: Int, range: Range<Int>) {
    let (stretch, own) = set.inStretches
    return (stretch, Int(stretches[stretch].starts[own])..<Int(stretches[stretch].starts[own + 1]))
  }

  /// The number by which a name is asked for; nil where the name is none of those that were looked for.
  public func number(of name: String) -> Int? { names.number(of: name) }

  /// Whether any set has a property of the name with a number. O(1).
  public func occurs(_ name: Int) -> Bool { occurs[name] }

  /// Has memory deliver those properties of a set that have one of the names, for one who goes over sets.
  public func bringNear(_ set: PropertySet, of model: Model) {
    let (stretch, own) = set.inStretches
    guard stretch < stretches.count, own + 1 < stretches[stretch].starts.count else { return }
    let (_, range) = located(set)
    for position in range { model.bringNear(stretches[stretch].entries[position].place) }
  }

  /// The properties of a set that have the name with a number, in the order of the set, until `body` says that it has
  /// seen enough.
  ///
  /// - Returns: whether it has.
  /// - Complexity: O(properties of the set that have one of the names).
  @inline(__always)
  public func contains(
    _ name: Int, in set: PropertySet, of model: Model, where body: (Property) -> Bool
  ) -> Bool {
    let (stretch, range) = located(set)
    for position in range {
      let entry = stretches[stretch].entries[position]
      if Int(entry.name) == name, let property = model.property(entry, of: set), body(property) { return true }
    }
    return false
  }

  /// Goes over the properties of a set that have one of the names, in the order of the set, with the names' numbers.
  ///
  /// - Parameter isWanted: which of the names are meant.
  /// - Complexity: O(properties of the set that have one of the names).
  @inline(__always)
  public func forEach(
    in set: PropertySet, of model: Model, where isWanted: (_ name: Int) -> Bool = { _ in true },
    _ body: (_ name: Int, Property) -> Void
  ) {
    let (stretch, range) = located(set)
    for position in range {
      let entry = stretches[stretch].entries[position]
      guard isWanted(Int(entry.name)), let property = model.property(entry, of: set) else { continue }
      body(Int(entry.name), property)
    }
  }

  /// Whether a set has a property that has one of the names. O(1).
  public func occurs(in set: PropertySet) -> Bool { !located(set).range.isEmpty }
}

extension Model {
  fileprivate func property(_ entry: NamedProperties.Entry, of set: PropertySet) -> Property? {
    guard propertyForms.listPosition(of: propertySets.entity(of: set)) != nil else {
      return properties(of: set).first { $0.attribute == Int(entry.place) }
    }
    return reader.instance(at: entry.place).flatMap(listedProperty)
  }
}
