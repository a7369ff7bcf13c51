import IFCModel
import Requirements
import Synchronization

/// Tells which sets have a property of a name with a value, whatever the set is called: each set is looked through at
/// most once for all names that a run asks for, when a value is missing where it should be.
final class PropertyWhereabouts: Sendable {
  /// One bit for each name that is asked for.
  struct Names: Sendable {
    var bits: (UInt64, UInt64, UInt64) = (0, 0, 0)

    mutating func insert(_ number: Int) {
      switch number >> 6 {
      case 0: bits.0 |= 1 << UInt64(number & 63)
      case 1: bits.1 |= 1 << UInt64(number & 63)
      default: bits.2 |= 1 << UInt64(number & 63)
      }
    }

    func contains(_ number: Int) -> Bool {
      let word = number >> 6 == 0 ? bits.0 : number >> 6 == 1 ? bits.1 : bits.2
      return word >> UInt64(number & 63) & 1 != 0
    }
  }

  /// How many names a set can be looked through for at once.
  private static let most = 192
  private static let shardCount = 64
  private let numbers: [String: Int]
  private let shards: [Shard]

  /// What is known of some of the sets, behind a lock of its own so that threads seldom wait.
  private final class Shard: Sendable {
    let names = Mutex<[UInt32: Names]>([:])
  }

  /// - Parameter plans: whose requirements' property names are looked for; past 192 they are looked for one by one.
  init(_ plans: [SpecificationPlan]) {
    var numbers: [String: Int] = [:]
    for case .located(let facet) in plans.lazy.flatMap(\.requirements) {
      for case .property(_, let name) in facet.locators where numbers.count < Self.most && numbers[name] == nil {
        numbers[name] = numbers.count
      }
    }
    self.numbers = numbers
    shards = (0..<Self.shardCount).map { _ in Shard() }
  }

  /// The number of a property name; nil where it is not looked for together with others.
  func number(of name: String) -> Int? { numbers[name] }

  /// The names of those properties of a set that have a value.
  func names(in set: PropertySet, of model: Model, hasValue: (Property) -> Bool) -> Names {
    let shard = shards[Int(set.number) % Self.shardCount]
    if let known = shard.names.withLock({ $0[set.number] }) { return known }
    var names = Names()
    for property in model.properties(of: set) {
      guard let number = numbers[model.name(of: property)], hasValue(property) else { continue }
      names.insert(number)
    }
    shard.names.withLock { $0[set.number] = names }
    return names
  }
}

/// What the evaluations of a run share.
struct LocatedContext: Sendable {
  /// The days that values are compared with.
  var days = CheckDays()
  /// Where properties stand that are not where they should be.
  var whereabouts = PropertyWhereabouts([])
}
