import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// PJS001: units of a project that are not of the SI are named and converted as the standard says.
///
/// Software that reads `foot` need not look at the factor, and software that reads the factor need not know the name:
/// where the two disagree, lengths do. The names of units of length, area, volume and plane angle must be those of the
/// table of IfcConversionBasedUnit (in upper or lower case), the factor must be that of NIST to one part in a million,
/// and lead to the SI unit of the same kind; what they measure must be what their name, their dimensions and the unit that
/// they lead to say: the table of IFC rounds some, a yard to 0.914 m, which moves a plan by half
/// a metre in a kilometre. Its names are those of IFC4.3 for all releases, since no release makes its own the norm:
/// square feet are as good in IFC2X3, whose table lacks them. Units with an offset are not looked at.
///
/// Example: `degree` with the factor 0.5 fails; `furlong` fails, and so does `litre` as a LENGTHUNIT.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/PJS/PJS001, version 2; table of IfcConversionBasedUnit
/// in the documentation of IFC 4.3; IfcCorrectDimensions (ISO 16739-1); NIST Special Publication 811, appendix B.
struct ConversionBasedUnits: ModelRule {
  static let code = "PJS001"

  private static let coherent = [
    "AREAUNIT": "SQUARE_METRE", "LENGTHUNIT": "METRE", "VOLUMEUNIT": "CUBIC_METRE", "PLANEANGLEUNIT": "RADIAN",
  ]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let model = context.model
    let wanted = model.schema.entity(named: "IfcConversionBasedUnit")
    for project in model.instances(of: "IfcProject") {
      guard let assignment = model.reader.reference("UnitsInContext", of: project) else { continue }
      for unit in model.reader.references("Units", of: assignment) where unit.entity == wanted {
        if let (reason, detail) = breach(of: unit, model) {
          tally.fail(unit, reason, detail)
        } else {
          tally.pass()
        }
      }
    }
    return tally
  }

  /// What is wrong with a unit first: its name, what it measures, what it is based on, its factor.
  private func breach(of unit: Instance, _ model: Model) -> (Reason, String)? {
    let name = model.string("Name", of: unit) ?? ""
    let kind = model.reader.enumeration("UnitType", of: unit) ?? ""
    let known = KnownUnit.named(name)
    if known == nil, ConversionBasedUnits.coherent[kind] != nil { return (.invalidValue, "Name: \(name)") }
    if let known, known.kind != kind { return (.invalidValue, "\(name): \(kind.isEmpty ? "$" : kind)") }
    if let wanted = UnitDimensions.ofType(kind), let dimensions = dimensions(of: unit, model), dimensions != wanted {
      return (.invalidValue, "\(name), \(kind): (\(dimensions.map(String.init).joined(separator: ",")))")
    }
    guard let measure = model.reader.reference("ConversionFactor", of: unit),
      let base = model.reader.reference("UnitComponent", of: measure)
    else { return (.absentBlank, "\(name): ConversionFactor") }
    let baseName = model.reader.enumeration("Name", of: base) ?? ""
    guard model.className(of: base) == "IfcSIUnit" else {
      return (.invalidClass, "\(name): \(model.className(of: base))")
    }
    if let wanted = ConversionBasedUnits.coherent[kind], baseName != wanted {
      return (.invalidValue, "\(name): \(baseName)")
    }
    if let wanted = UnitDimensions.ofType(kind), let dimensions = UnitDimensions.ofUnit(baseName), dimensions != wanted
    {
      return (.invalidValue, "\(name): \(baseName)")
    }
    if let baseKind = model.reader.enumeration("UnitType", of: base), baseKind != kind {
      return (.invalidValue, "\(name): \(baseKind)")
    }
    guard let known, let component = model.reader.parameter("ValueComponent", of: measure),
      let prefix = SIPrefix.factor(model.reader.enumeration("Prefix", of: base), power: KnownUnit.power(of: baseName)),
      let value = model.reader.bytes.real(model.reader.bytes.wrapped(component) ?? component)
    else { return known == nil ? nil : (.absentBlank, "\(name): ConversionFactor") }
    return known.allows(value * prefix) ? nil : (.invalidValue, "\(name): \(value)")
  }

  /// The exponents that a unit states; nil where it does not, or not as integers.
  private func dimensions(of unit: Instance, _ model: Model) -> [Int64]? {
    guard let exponents = model.reader.reference("Dimensions", of: unit) else { return nil }
    let dimensions = (0..<7).compactMap { position in
      model.reader.parameter(position, of: exponents).flatMap(model.reader.bytes.integer)
    }
    return dimensions.count == 7 ? dimensions : nil
  }
}
