import IFCModel
import IFCSchema

/// Reads where objects stand and what they are in and part of.
struct SurroundingsReader: Sendable {
  /// What was read, object by object.
  struct Columns: Sendable {
    var placements: [Placement?] = []
    var surroundings: [Int32] = []
    var hosts: [Int32] = []
  }

  /// What stands for no position.
  static let none: Int32 = -1

  private let model: Model
  private let rows: [IdentityRow]
  private let isSpatial: [Bool]
  private let position: @Sendable (UInt32) -> Int32?

  /// - Parameters:
  ///   - isSpatial: for each class, whether it is one of the spatial structure.
  ///   - position: gives the position of the object at a place.
  init(
    _ model: Model, _ rows: [IdentityRow], _ isSpatial: [Bool], position: @escaping @Sendable (UInt32) -> Int32?
  ) {
    self.model = model
    self.rows = rows
    self.isSpatial = isSpatial
    self.position = position
  }

  /// - Complexity: O(objects × log objects), spread over the threads.
  func read() -> Columns {
    let stretches = Slots.map(
      count: rows.count, threads: model.reader.threads, stretch: 1024,
      keeping: {
        let own = model.forOneThread()
        return (model: own, placements: PlacementReader(own))
      },
      { kept, range in
        var columns = Columns()
        for row in rows[range] {
          columns.placements.append(kept.placements.world(of: row.object))
          let (surroundings, host) = surroundings(of: row, in: kept.model)
          columns.surroundings.append(surroundings ?? SurroundingsReader.none)
          columns.hosts.append(host ?? SurroundingsReader.none)
        }
        return columns
      })
    var all = Columns()
    for stretch in stretches {
      all.placements += stretch.placements
      all.surroundings += stretch.surroundings
      all.hosts += stretch.hosts
    }
    return all
  }

  private func surroundings(of row: IdentityRow, in model: Model) -> (surroundings: Int32?, host: Int32?) {
    var ancestors = model.ancestors(of: row.object)
    let whole = ancestors.next() ?? model.relation(.connectsPortToElement).first(of: row.object.place)
    guard !isSpatial[Int(row.object.entity.rawValue)] else { return (whole.flatMap(position), nil) }
    let container = row.storey ?? model.relation(.containedInSpatialStructure).first(of: row.object.place)
    return ((container ?? whole).flatMap(position), whole.flatMap(position))
  }
}
