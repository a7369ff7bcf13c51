import Synchronization

/// Plans of a model whose storeys may have no rooms: those of the same storey in another model of the submission stand
/// in for them.
///
/// The model of a trade has equipment and no rooms, and a mark with nothing around it says little.
public final class BorrowedPlans: PlanSource {
  /// The furthest that storeys of two models lie apart and are one, in metres.
  private static let tolerance = 0.3
  /// Models that are asked for rooms.
  private static let mostLenders = 4

  private let own: any PlanSource
  private let lenders: [(path: String, plans: any PlanSource)]
  private let made = Mutex<[StoreyPlan]?>(nil)

  /// - Parameters:
  ///   - own: says where the objects of the model are.
  ///   - others: the other models of the submission, by their paths; those with rooms are asked, in this order.
  public init(_ own: any PlanSource, others: [(path: String, plans: any PlanSource)]) {
    self.own = own
    lenders = others
  }

  /// Whether the model itself has rooms.
  public var hasRooms: Bool { own.hasRooms }

  /// The storeys of the model, with rooms and walls of others where it has none.
  public func storeys() -> [StoreyPlan] {
    made.withLock { known in
      if let known { return known }
      let storeys = completed(own.storeys())
      known = storeys
      return storeys
    }
  }

  /// Where the objects of the model are.
  public func positions(of instances: [UInt64]) -> [PlanPosition?] { own.positions(of: instances) }

  private func completed(_ own: [StoreyPlan]) -> [StoreyPlan] {
    var storeys = own
    // Whatever a model lends, it is read for it.
    for (path, plans) in lenders.lazy.filter({ $0.plans.hasRooms }).prefix(Self.mostLenders) {
      let open = storeys.indices.filter { storeys[$0].rooms.isEmpty }
      guard !open.isEmpty else { break }
      let lent = plans.storeys().filter { !$0.rooms.isEmpty }
      for place in open {
        guard let other = Self.counterpart(of: storeys[place], among: lent) else { continue }
        storeys[place].rooms = other.rooms
        if storeys[place].walls.isEmpty { storeys[place].walls = other.walls }
        if storeys[place].north == nil { storeys[place].north = other.north }
        storeys[place].lender = path
      }
    }
    return storeys
  }

  /// The same storey in another model: at the same height, and of those the one with the same name; by the name alone
  /// where a height is not known.
  private static func counterpart(of storey: StoreyPlan, among others: [StoreyPlan]) -> StoreyPlan? {
    let near = others.filter { other in
      guard let a = storey.elevation, let b = other.elevation else { return other.name == storey.name }
      return abs(a - b) <= tolerance
    }
    return near.first { $0.name == storey.name } ?? near.first
  }
}
