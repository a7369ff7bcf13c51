import Requirements

/// Something in which a plan asks for less than the cahier that it is held against, or for what cannot be told to be as
/// much.
struct Weakness: Equatable {
  /// What it is about, in the keys and places of a cahier: `severity`, `Pset_WallCommon.FireRating minimum`.
  let subject: String
  /// What the plan says; `-` where it says nothing.
  let here: String
  /// What the cahier says; `-` where it says nothing.
  let there: String
  /// Whether it is less for certain; else it only differs, and nobody can say from the text alone which asks for more.
  let isCertain: Bool
  /// The stages at which it is so; empty where it is so whatever the stage.
  var stages: [String] = []

  /// What it is, with the stages: `delivery (exe, doe)`.
  var what: String { stages.isEmpty ? subject : "\(subject) (\(stages.joined(separator: ", ")))" }

  /// What stands for nothing.
  static let nothing = "-"

  /// Something that asks for less.
  static func weaker(_ subject: String, _ here: String, _ there: String) -> Weakness {
    Weakness(subject: subject, here: here, there: there, isCertain: true)
  }

  /// Something that differs.
  static func differing(_ subject: String, _ here: String, _ there: String) -> Weakness {
    Weakness(subject: subject, here: here, there: there, isCertain: false)
  }

  /// So many texts of a list are said; the rest is counted.
  private static let longest = 8

  /// A list of texts as one.
  static func list(_ texts: [String]) -> String {
    if texts.isEmpty { return nothing }
    let shown = texts.prefix(longest).joined(separator: ", ")
    return texts.count > longest ? "\(shown), … (+\(texts.count - longest))" : shown
  }

  /// The same about a part of something: `Name` and `minimum` are `Name minimum`.
  func of(_ place: String) -> Weakness {
    Weakness(subject: "\(place) \(subject)", here: here, there: there, isCertain: isCertain, stages: stages)
  }

  /// The same at a stage.
  func at(_ stage: String) -> Weakness {
    var weakness = self
    weakness.stages = [stage]
    return weakness
  }
}

extension [Weakness] {
  /// Adds one that is not there yet: what is weaker in several schema versions or stages is told once.
  mutating func note(_ weakness: Weakness) {
    if contains(weakness) { return }
    func anyStage(_ weakness: Weakness) -> Weakness {
      var weakness = weakness
      weakness.stages = []
      return weakness
    }
    let same = weakness.stages.isEmpty ? nil : firstIndex { !$0.stages.isEmpty && anyStage($0) == anyStage(weakness) }
    guard let same else { return append(weakness) }
    self[same].stages += weakness.stages.filter { !self[same].stages.contains($0) }
  }

  /// Those of several parts, each once.
  func noted() -> [Weakness] {
    var found: [Weakness] = []
    for weakness in self { found.note(weakness) }
    return found
  }
}
