import IFCModel

/// What an object is made of, as text: names of materials, and of layers how thick they are.
///
/// Thicknesses stand in millimetres whatever the unit of the model is, so that the same layers have the same text.
struct MaterialText {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// The text of material definitions, `Béton 200 mm, Laine de roche 120 mm`; materials without layers are named once.
  ///
  /// Which of several relations comes first says nothing of the object: their texts are sorted.
  func text(_ definitions: [Instance]) -> String {
    let texts = definitions.map { definition in
      guard let layers = model.layers(ofMaterial: definition), !layers.isEmpty else {
        return model.content(ofMaterials: [definition]).names.joined(separator: ", ")
      }
      return layers.map(Self.text).joined(separator: ", ")
    }
    return texts.sorted().joined(separator: ", ")
  }

  private static func text(_ layer: MaterialLayer) -> String {
    let name = layer.name ?? "–"
    guard let thickness = layer.thickness, thickness.isFinite else { return name }
    // To the micrometre: fractions of an inch do not lie where it is rounded.
    let millimetres = (thickness * 1_000_000).rounded() / 1000
    let digits = millimetres.description
    return name + " " + (digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits) + " mm"
  }
}
