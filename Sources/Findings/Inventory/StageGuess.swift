/// The stage whose models usually hold about as much as this one: a guess, from what is there and not from how good it
/// is.
public struct StageGuess: Sendable, Equatable {
  /// A stage of a French building operation, by the code that cahiers use.
  public enum Stage: String, Sendable, CaseIterable {
    /// Esquisse.
    case esq
    /// Avant-projet sommaire.
    case aps
    /// Avant-projet détaillé.
    case apd
    /// Projet, and what is put out to tender.
    case pro
    /// Études d'exécution.
    case exe
    /// Réception.
    case rec
    /// Dossier des ouvrages exécutés.
    case doe
    /// Gestion, exploitation, maintenance.
    case gem
  }

  /// What a guess rests on.
  public enum Clue: String, Sendable, CaseIterable {
    /// IfcProject.Phase names the stage: no guess at all.
    case phase
    /// Equipment has serial numbers or dates of installation.
    case serials
    /// Most of the equipment has its maker.
    case makers
    /// Some of the equipment has its maker.
    case someMakers = "some-makers"
    /// Walls and doors have their fire rating.
    case fireRatings = "fire-ratings"
    /// There is equipment.
    case equipment
    /// Rooms have numbers and areas.
    case roomsWithArea = "rooms-with-area"
    /// There are rooms.
    case rooms
    /// There are doors or windows.
    case openings
    /// There are elements, and nothing of all that.
    case elements
  }

  /// The stage.
  public var stage: Stage
  /// What it was told by.
  public var clues: [Clue]

  /// A guess.
  public init(stage: Stage, clues: [Clue]) {
    self.stage = stage
    self.clues = clues
  }

  /// The codes of the clues in one text: `makers fire-ratings`.
  public var why: String { clues.map(\.rawValue).joined(separator: " ") }
}
