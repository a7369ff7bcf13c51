public import Findings
public import IFCModel
import IFCSchema
public import Requirements

/// Makes the rows of a table out of a model, as a mapping says.
public struct MappedRows: Sendable {
  /// How many rows are made at once.
  private static let block = 16_384

  private let model: Model
  private let mapping: TableMapping
  private let path: String

  /// Rows of `model`, which must be a whole one.
  ///
  /// - Parameters:
  ///   - mapping: what rows and columns are.
  ///   - path: what `model.path` says.
  public init(_ model: Model, _ mapping: TableMapping, path: String) {
    self.model = model
    self.mapping = mapping
    self.path = path
  }

  /// Hands on the rows in file order, a block of them in memory at a time.
  ///
  /// - Complexity: O(objects × columns), spread over the threads of the model.
  public func forEachRow(_ body: (TableRow) -> Void) {
    let objects = objects()
    for start in stride(from: 0, to: objects.count, by: Self.block) {
      let rows = Slots.map(
        count: min(Self.block, objects.count - start), threads: model.reader.threads, stretch: 512,
        keeping: { [model, mapping, path] in MappedCells(model.forOneThread(), mapping, path) },
        { cells, range in range.map { cells.row(objects[start + $0]) } })
      for row in rows.joined() { body(row) }
    }
  }

  /// The objects of the rows: of the classes of the mapping those that may be such rows at all.
  private func objects() -> InstanceList {
    let families =
      switch mapping.rows {
      case .component: mapping.classes.isEmpty ? AssetClasses.components : ["IfcProduct"]
      case .type: mapping.classes.isEmpty ? AssetClasses.types : ["IfcTypeObject"]
      case .space: ["IfcSpace"]
      }
    let isFamily = model.marks(of: families)
    let isWanted = mapping.classes.isEmpty ? isFamily : wanted()
    return model.instances(
      ofExactly: model.schema.entities.filter { isFamily[Int($0.rawValue)] && isWanted[Int($0.rawValue)] })
  }

  /// The classes that are named. A class that came after the model's schema is the one that stands for it there, as
  /// IfcEnergyConversionDevice for IfcBoiler in IFC2X3.
  private func wanted() -> [Bool] {
    let schema = model.schema
    let names = mapping.classes.map { name in
      schema.occurrence(forLaterName: name).map { schema.name(of: $0.occurrence) } ?? name
    }
    return model.marks(of: names)
  }
}
