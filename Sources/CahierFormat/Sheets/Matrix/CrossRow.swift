import Requirements

/// A row of a cross beside its marks: what it asks of which objects, when, of whom and how gravely.
struct CrossRow {
  /// What the matrix calls the objects.
  let object: String
  let classes: [ClassChoice]
  let number: Int
  /// Whether all its stages say that it may be there.
  let isOptional: Bool
  /// A requirement with all that its marks have in common.
  let common: CahierRequirement

  /// Why a row of a cross asks for nothing.
  struct Refusal: Error {
    let code: SheetProblemCode
    let arguments: [String]
  }
}
