import Findings
import IFCModel
import IFCSchema
import Requirements

/// GRF005: the scale of a map conversion is the one between the project's unit of length and the map's.
///
/// A model drawn in millimetres that goes to a map in metres must say so in `Scale`; otherwise readers place it a
/// thousand times too large. Without a scale (or with 1) the two units must be the same, to one part in a thousand
/// million, as coordinates on the ground are large. A scale that is stated must be the quotient of the two units, to
/// one part in a million. Which of the two is divided by the other is not asked: the official rule has changed its mind
/// in 2026, and files of both kinds are about. The map's unit is that of the EPSG code; `MapUnit` counts, too.
///
/// Example: project in metres, EPSG:2277 in US survey feet and no scale: fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF005; for IFC4 and IFC4X3. Units: EPSG dataset.
struct MapScale: ModelRule {
  static let code = "GRF005"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    let project = context.model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
    for conversion in context.model.instances(of: "IfcMapConversion") {
      let maps = metres(of: conversion, context.model)
      guard !maps.isEmpty else { continue }
      let scale = context.model.reader.real("Scale", of: conversion) ?? 0
      if maps.contains(where: { holds(scale, project: project, map: $0) }) {
        tally.pass()
      } else {
        tally.fail(conversion, .invalidValue, "Scale \(scale == 0 ? "$" : "\(scale)"), \(project) m → \(maps[0]) m")
      }
    }
    return tally
  }

  /// How long the unit of the map is, as the code says it and as the file does.
  private func metres(of conversion: Instance, _ model: Model) -> [Double] {
    guard let system = model.reader.reference("TargetCRS", of: conversion) else { return [] }
    let code = model.string("Name", of: system).flatMap(EPSGRegister.code)
    let known = code.flatMap(EPSGRegister.shared.metres)
    let stated = model.reader.reference("MapUnit", of: system).flatMap { model.unit($0)?.conversion?.factor }
    return [known, stated].compactMap { $0 }
  }

  private func holds(_ scale: Double, project: Double, map: Double) -> Bool {
    if scale == 0 || scale == 1 { return isClose(project, map, 1e-9) }
    return isClose(scale, map / project, 1e-6) || isClose(scale, project / map, 1e-6)
  }

  private func isClose(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
    abs(left - right) <= tolerance * max(abs(left), abs(right))
  }
}
