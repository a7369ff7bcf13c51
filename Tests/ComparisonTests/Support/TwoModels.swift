import ByteInput
import Comparison
import Findings
import IFCModel
import Part21

/// Two models of a few lines, held together.
struct TwoModels {
  let comparison: ModelComparison
  let objects: ObjectComparison

  /// Models whose data sections are these lines.
  init(_ old: String, _ new: String, schemas: (String, String) = ("IFC4", "IFC4"), threads: Int = 1) throws {
    try self.init(
      texts: TwoModels.text(old, schema: schemas.0), TwoModels.text(new, schema: schemas.1), threads: threads)
  }

  /// Models of these texts.
  init(texts old: String, _ new: String, threads: Int = 1) throws {
    comparison = ModelComparison(
      try TwoModels.model(old, threads: threads), try TwoModels.model(new, threads: threads), threads: threads)
    objects = comparison.objects()
  }

  /// An object that was found again.
  struct Found: Equatable {
    var new: UInt64
    var by: IdentifiedBy
  }

  /// By what the old object of an instance name is known again, and the instance name of the new one.
  func match(_ name: UInt64) -> Found? {
    guard let position = comparison.old.position(named: name), let match = comparison.matches.new(of: position) else {
      return nil
    }
    return Found(
      new: comparison.new.rows[match.position].object.name, by: TwoModels.codes[match.kind] ?? .globalId)
  }

  /// What changed of an object, by its old instance name, as `aspect name: before → after`.
  func changes(of name: UInt64) -> [String] {
    guard let object = objects.changed.first(where: { $0.old == name }) else { return [] }
    return comparison.explainer.changes(of: object).map { change in
      "\(change.aspect.rawValue)\(change.name.isEmpty ? "" : " " + change.name): "
        + "\(change.before ?? "-") → \(change.after ?? "-")"
    }
  }

  private static let codes: [IdentityKind: IdentifiedBy] = [
    .globalId: .globalId, .tag: .tag, .roomNumber: .number, .serialNumber: .serialNumber,
    .typeStoreyName: .typeStoreyName, .structure: .structure, .placement: .placement, .alike: .alike,
  ]

  /// An exchange structure with these instances.
  static func text(_ lines: String, schema: String = "IFC4") -> String {
    """
    ISO-10303-21;
    HEADER;
    FILE_DESCRIPTION((''),'2;1');
    FILE_NAME('','2026-01-01T00:00:00',(''),(''),'','','');
    FILE_SCHEMA(('\(schema)'));
    ENDSEC;
    DATA;
    \(lines)
    ENDSEC;
    END-ISO-10303-21;

    """
  }

  static func model(_ text: String, threads: Int) throws -> Model {
    try Model(
      reading: ByteSource.memory(Array(text.utf8)), settings: ReadSettings(threads: threads), keepsAll: true)
  }
}
