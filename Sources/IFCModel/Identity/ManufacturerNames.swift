/// The names by which authoring tools and owners call the property that says who made a product.
public enum ManufacturerNames {
  /// The spellings that are looked for, beginning with that of the standard (Pset_ManufacturerTypeInformation).
  public static let all = NameSpellings.of([
    "manufacturer", "fabricant", "fabricante", "constructeur", "marque", "hersteller",
  ])
}
