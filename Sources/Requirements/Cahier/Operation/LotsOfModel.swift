/// The lots that a model is made by, told by its discipline (``Discipline/lots``).
public struct LotsOfModel: Sendable {
  private let lots: Set<String>
  /// The lots, in the order of the disciplines; empty where the cahier names none for the model.
  public let all: [String]

  /// - Parameter path: the path of the model; a member of an archive is told by its own name.
  public init(_ cahier: Cahier, path: String) {
    guard cahier.disciplines.contains(where: { !$0.lots.isEmpty }) else {
      (lots, all) = ([], [])
      return
    }
    let own = Set(DisciplineTable(cahier.disciplines).disciplines(ofFileAt: path))
    var all: [String] = []
    for lot in cahier.disciplines.filter({ own.contains($0.id) }).flatMap(\.lots) where !all.contains(lot) {
      all.append(lot)
    }
    (lots, self.all) = (Set(all), all)
  }

  /// Which of the lots that something is asked of have to provide it in this model: those that make it, else all.
  public func narrowed(_ asked: [String]) -> [String] {
    let own = asked.filter(lots.contains)
    return own.isEmpty ? asked : own
  }
}
