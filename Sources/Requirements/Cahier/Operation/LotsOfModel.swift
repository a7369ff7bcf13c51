/// The lots that a model is made by, told by its discipline (``Discipline/lots``).
public struct LotsOfModel: Sendable {
  private let lots: Set<String>

  /// - Parameter path: the path of the model; a member of an archive is told by its own name.
  public init(_ cahier: Cahier, path: String) {
    guard cahier.disciplines.contains(where: { !$0.lots.isEmpty }) else {
      lots = []
      return
    }
    let own = Set(DisciplineTable(cahier.disciplines).disciplines(ofFileAt: path))
    lots = Set(cahier.disciplines.filter { own.contains($0.id) }.flatMap(\.lots))
  }

  /// Which of the lots that something is asked of have to provide it in this model: those that make it, else all.
  public func narrowed(_ asked: [String]) -> [String] {
    let own = asked.filter(lots.contains)
    return own.isEmpty ? asked : own
  }
}
