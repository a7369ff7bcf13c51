import Findings
import IFCModel
import IFCSchema
import Requirements

/// M16: classifications that are used have a code and belong to a named system, and to those of the owner.
///
/// Looked at is each classification that objects, types or materials are associated with: it needs a code
/// (Identification, in IFC2X3 ItemReference) and leads to an IfcClassification with a Name. What stands for no value
/// (`TBD`, `-`, `XXX`, `?`) is no code and no name of a system, as the cahier's placeholders say. An IfcClassification
/// that is associated itself, as projects declare the systems that they use, needs no code. `systems` lists the names
/// of systems that may be used, `codes` the codes: those of one system (`UniFormat II=B2010`), or of all systems that
/// have none of their own there (`B2010`); `unclassified` is the share of elements, in percent, that may be without any
/// classification, their own or their type's (openings and other features apart). Which classification is due is the
/// owner's to say: without these parameters all systems and codes are allowed, and elements need none.
///
/// Example: `IFCCLASSIFICATIONREFERENCE($,$,'Mur',$,$,$)` has neither a code nor a system.
///
/// Source: bimstandards, bonnes pratiques; IfcClassificationReference (ISO 16739-1).
struct Classifications: ModelRule {
  static let code = "M16"
  static let looksAtMuch = true
  static let parameters = ["systems", "codes", "unclassified"]

  static func kind(of parameter: String) -> RuleParameterKind { parameter == "unclassified" ? .number : .text }

  private let systems: Set<String>?
  /// The codes by the folded name of their system; those of "" hold for all systems that have none.
  private let codes: [String: Set<String>]
  private let unclassified: Double?
  private let placeholders: PlaceholderSet?

  init(_ request: RuleRequest) {
    systems = request.values("systems").map { Set($0.map(TextFolding.folded)) }
    var codes: [String: Set<String>] = [:]
    for text in request.values("codes") ?? [] {
      let parts = text.split(separator: "=", maxSplits: 1)
      let system = parts.count == 2 ? TextFolding.folded(String(parts[0])) : ""
      codes[system, default: []].insert(Blanks.trimmed(String(parts.last ?? "")))
    }
    self.codes = codes
    unclassified = request.number("unclassified")
    // A code that will be said later is none at any stage.
    placeholders = PlaceholderSet(request.placeholders, stage: nil, order: [])
  }

  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    var tally = RuleTally()
    let used = Set(model.relation(.associatesClassification).values + ofMaterials(model)).sorted()
    let whole = model.schema.entity(named: "IfcClassification")
    for place in used {
      guard let instance = model.instance(at: place), let found = model.classification(instance) else { continue }
      look(at: found, isSystem: model.reader.isKind(instance, of: whole), model.schema, &tally)
    }
    if let unclassified { lookForUnclassified(model, atMost: unclassified, &tally) }
    return tally
  }

  /// What materials are classified by, in the ways that they have for it beside that of objects.
  private func ofMaterials(_ model: Model) -> [UInt32] {
    let materials = ["IfcMaterialDefinition", "IfcMaterial"].compactMap(model.schema.entity(named:)).first
    return [Relation.externalReference, .classifiesMaterial].map(model.relation).flatMap { table in
      (0..<table.count).lazy.filter { position in
        model.instance(at: table.keys[position]).map { model.reader.isKind($0, of: materials) } ?? false
      }.map { table.values[$0] }
    }
  }

  private func look(at found: Classification, isSystem: Bool, _ schema: Schema, _ tally: inout RuleTally) {
    let code = Blanks.trimmed(found.identification ?? "")
    let system = Blanks.trimmed(found.system ?? "")
    let isLater = schema.position(of: "Identification", in: found.instance.entity) != nil
    let name = isLater ? "Identification" : "ItemReference"
    if code.isEmpty, !isSystem {
      tally.fail(found.instance, .absentBlank, name)
    } else if !isSystem, isPlaceholder(code) {
      tally.fail(found.instance, .placeholder, "\(name): \(code)")
    } else if system.isEmpty {
      tally.fail(found.instance, .absentBlank, "IfcClassification.Name")
    } else if isPlaceholder(system) {
      tally.fail(found.instance, .placeholder, "IfcClassification.Name: \(system)")
    } else if let systems, !systems.contains(TextFolding.folded(system)) {
      tally.fail(found.instance, .invalidClassificationSystem, system)
    } else if !isSystem, let codes = codes[TextFolding.folded(system)] ?? codes[""], !codes.contains(code) {
      tally.fail(found.instance, .invalidClassification, code)
    } else {
      tally.pass()
    }
  }

  /// Whether a code or a name stands for none; numbers are codes, be they nought.
  private func isPlaceholder(_ code: String) -> Bool {
    !code.contains(where: \.isNumber) && placeholders?.contains(code) ?? false
  }

  private func lookForUnclassified(_ model: Model, atMost maximum: Double, _ tally: inout RuleTally) {
    let features = model.schema.entity(named: "IfcFeatureElement")
    let swept = InstanceSweep.tally(model.instances(of: "IfcElement"), of: model) { model in
      { element, tally in
        if model.reader.isKind(element, of: features) { return }
        if model.classifications(of: element).isEmpty {
          tally.fail(element, .absentClassification)
        } else {
          tally.pass()
        }
      }
    }
    let missing = swept.failures.count
    guard swept.outcomes.total > 0 else { return }
    if Double(missing) * 100 <= maximum * Double(swept.outcomes.total) {
      tally.pass()
    } else {
      tally.fail(.absentClassification, "IfcElement: \(missing) / \(swept.outcomes.total)")
    }
  }
}
