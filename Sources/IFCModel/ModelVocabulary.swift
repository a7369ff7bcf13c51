import IFCSchema
import Part21

/// Which classes a model can find again: all but those that only geometry reaches.
///
/// The keywords are the schema's entities in their order, so that the code of a class is its number in the schema.
public enum ModelVocabulary {
  /// The families whose instances nothing but shape and its presentation refers to. Most of the bytes of a model are
  /// theirs; they are counted and not kept.
  static let geometry = [
    "IfcRepresentationItem", "IfcRepresentation", "IfcRepresentationMap", "IfcProductRepresentation",
    "IfcObjectPlacement", "IfcConnectionGeometry", "IfcShapeAspect", "IfcVirtualGridIntersection",
    "IfcPresentationItem", "IfcPresentationStyle", "IfcPresentationStyleAssignment", "IfcPresentationLayerAssignment",
    "IfcColourSpecification", "IfcCurveStyleFont", "IfcCurveStyleFontAndScaling", "IfcCurveStyleFontPattern",
    "IfcPreDefinedItem", "IfcSurfaceStyleLighting", "IfcSurfaceStyleRefraction", "IfcSurfaceStyleShading",
    "IfcSurfaceStyleWithTextures", "IfcSurfaceTexture", "IfcTextStyleForDefinedFont", "IfcTextStyleTextModel",
    "IfcTextStyleWithBoxCharacteristics", "IfcTextureCoordinate", "IfcTextureVertex", "IfcVertexBasedTextureMap",
    "IfcTextureCoordinateIndices", "IfcLightDistributionData", "IfcLightIntensityDistribution",
  ]

  /// The families that tell what a file is: project, units and place on Earth. Property sets are among them because
  /// IFC2X3 has no other place for a map conversion.
  private static let essentials = [
    "IfcContext", "IfcProject", "IfcSite", "IfcUnitAssignment", "IfcNamedUnit", "IfcDerivedUnit",
    "IfcDerivedUnitElement", "IfcMonetaryUnit", "IfcMeasureWithUnit", "IfcDimensionalExponents",
    "IfcCoordinateOperation", "IfcCoordinateReferenceSystem",
  ]

  /// The vocabulary of a schema for an overview of a file: all classes are counted, next to none are kept.
  static func overview(of schema: Schema) -> ClassVocabulary {
    let keywords = schema.entities.map { schema.name(of: $0).uppercased() }
    var keeps = [Bool](repeating: false, count: keywords.count)
    for name in essentials { set(true, name, schema, &keeps) }
    if schema.entity(named: "IfcMapConversion") == nil { set(true, "IfcPropertySet", schema, &keeps) }
    return ClassVocabulary(keywords: keywords, keeps: keeps)
  }

  /// The vocabulary of a schema.
  ///
  /// - Parameters:
  ///   - keepsAll: whether geometry is kept too, to show it or to verify it.
  ///   - alsoKeeping: names of classes that somebody asks for although they are geometry.
  public static func of(_ schema: Schema, keepsAll: Bool, alsoKeeping: [String] = []) -> ClassVocabulary {
    let keywords = schema.entities.map { schema.name(of: $0).uppercased() }
    var keeps = [Bool](repeating: true, count: keywords.count)
    if !keepsAll {
      for name in geometry { set(false, name, schema, &keeps) }
      for name in alsoKeeping { set(true, name, schema, &keeps) }
    }
    return ClassVocabulary(keywords: keywords, keeps: keeps)
  }

  private static func set(_ value: Bool, _ name: String, _ schema: Schema, _ keeps: inout [Bool]) {
    guard let entity = schema.entity(named: name) else { return }
    for place in schema.family(of: entity) { keeps[Int(place)] = value }
  }
}
