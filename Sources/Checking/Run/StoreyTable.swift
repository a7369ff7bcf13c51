import IFCModel
import Requirements

/// In which storey each object stands that specifications of a cahier ask of: looked for once, however many ask.
struct StoreyTable: Sendable {
  /// The names of the storeys, by number; number 0 is for objects that stand in none.
  private(set) var names: [String?] = [nil]
  /// The number of the storey by the place of the object in the index; 0 also for objects that nobody asked about.
  private var numbers: [UInt32] = []

  /// The storeys of the candidates of those plans that belong to a cahier; nil where none does.
  ///
  /// - Complexity: O(candidates), spread over the threads; 4 bytes for each place up to the last candidate's.
  init?(_ plans: [SpecificationPlan], model: Model) {
    let classes = Set(plans.filter { $0.specification.terms != nil }.flatMap(\.candidates))
    guard plans.contains(where: { $0.specification.terms != nil }) else { return nil }
    let list = model.instances(ofExactly: classes.sorted())
    let parts = Slots.map(
      count: list.count, threads: model.reader.threads, keeping: { StoreyFinder(model.forOneThread()) },
      { finder, range in
        list[range].compactMap { object in finder.storey(of: object).map { (object: object.place, storey: $0) } }
      })
    let last = parts.joined().map(\.object).max() ?? 0
    numbers = [UInt32](repeating: 0, count: Int(last) + 1)
    var known: [UInt32: UInt32] = [:]
    var storeys: [Instance] = []
    for (object, storey) in parts.joined() {
      if let number = known[storey.place] {
        numbers[Int(object)] = number
      } else {
        let number = UInt32(names.count)
        known[storey.place] = number
        storeys.append(storey)
        names.append(nil)
        numbers[Int(object)] = number
      }
    }
    for (place, name) in StoreyNames(model).distinct(storeys).enumerated() { names[place + 1] = name }
  }

  /// The number of the storey that an object stands in.
  func number(of object: Instance) -> UInt32 {
    Int(object.place) < numbers.count ? numbers[Int(object.place)] : 0
  }
}
