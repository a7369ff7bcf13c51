import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// GRF005: the scale of a map conversion is the one between the project's unit of length and the map's.
///
/// A model drawn in millimetres that goes to a map in metres must say so in `Scale`; otherwise readers place it a
/// thousand times too large. The scale leads from the units of the project to those of the map: what one multiplies
/// lengths of the model by, 0.001 from millimetres to metres. Without a scale (or with 1) the two units must be the
/// same. A scale of zero, below or without end is none that anything could be drawn to, and fails. Units that cannot be
/// made out are told as such, and nothing is said of the scale. All to one part in a thousand million, as coordinates on the ground are large. The map's unit is that of the
/// EPSG code, deprecated ones included; where the name is no code, that of `MapUnit`. A code of a system without a map
/// (geographic, geocentric, of heights) fails: nothing is converted to degrees.
///
/// The official rule asked for the reciprocal until August 2026, against the documentation of the attribute; a case of
/// its own from then (`pass-grf005-scaled_foot_to_metre`, metres to feet with 0.3048) fails here.
///
/// Example: project in metres, EPSG:2277 in US survey feet and no scale: fails. Project in millimetres, EPSG:2154 in
/// metres and the scale 1000: fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/GRF/GRF005, version 2; for IFC4 and IFC4X3.
/// IfcMapConversion.Scale in the documentation of IFC 4.3 (« the scale from the source to the target units »). Units:
/// EPSG dataset.
struct MapScale: ModelRule {
  static let code = "GRF005"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4, .ifc4x3) else { return tally }
    let length = context.model.units.unit(ofKind: "LENGTHUNIT")
    for conversion in context.model.instances(of: "IfcMapConversion") {
      guard let system = context.model.reader.reference("TargetCRS", of: conversion) else { continue }
      let code = context.model.string("Name", of: system).flatMap(EPSGRegister.code)
      let map: Double
      switch code.flatMap(EPSGRegister.shared.map) {
      case .metres(let metres): map = metres
      case .noMap:
        tally.fail(conversion, .invalidValue, "TargetCRS: EPSG:\(code ?? 0)")
        continue
      case nil:
        guard let unit = context.model.reader.reference("MapUnit", of: system) else { continue }
        guard let metres = context.model.unit(unit)?.conversion?.factor else {
          tally.fail(conversion, .notEvaluableUnit, "MapUnit: #\(unit.name)")
          continue
        }
        map = metres
      }
      // Without a unit of length a project is taken to be in metres, as the official implementation does.
      guard let project = length.map({ $0.conversion?.factor }) ?? 1 else {
        tally.fail(conversion, .notEvaluableUnit, "LENGTHUNIT: \(length?.name ?? "")")
        continue
      }
      let scale = context.model.reader.real("Scale", of: conversion)
      if scale == nil, let stated = context.model.reader.parameter("Scale", of: conversion), stated.kind != .omitted {
        // One that is no number, or past the greatest, is not the 1 that an omitted one stands for.
        tally.fail(conversion, .invalidValue, "Scale \(context.model.reader.bytes[stated.body].text)")
        continue
      }
      if holds(scale, project: project, map: map) {
        tally.pass()
      } else {
        tally.fail(conversion, .invalidValue, "Scale \(scale.map { "\($0)" } ?? "$"), \(project) m → \(map) m")
      }
    }
    return tally
  }

  private func holds(_ scale: Double?, project: Double, map: Double) -> Bool {
    guard let scale, scale != 1 else { return isClose(project, map) }
    return scale > 0 && scale.isFinite && isClose(scale, project / map)
  }

  private func isClose(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(abs(left), abs(right))
  }
}
