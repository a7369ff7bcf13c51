import Requirements

/// A lot, a building, a system or a type of equipment, as paths name it.
struct ManifestScope: Sendable {
  /// What it is.
  enum Kind: Sendable {
    case lot, building, system, equipment

    /// What has marks as `04` and `A`; nil for systems and types, which have names.
    fileprivate var part: PartMark.Part? {
      switch self {
      case .lot: .lot
      case .building: .building
      case .system, .equipment: nil
      }
    }
  }

  /// A name among those of its kind.
  struct Key: Hashable {
    let kind: Kind
    let name: String
  }

  /// What to call it.
  let name: String
  /// The id of the lot that it is; nil for a building, a system, a type of equipment.
  let lot: String?
  /// What it is called, as people read it; empty where that says nothing.
  let words: [String]
  /// Whether a model has a part of its name.
  let isFound: Bool
  /// Whether the cahier says its name.
  let isAsked: Bool
  private let kind: Kind
  /// The words of which a path holds one or another.
  private let needles: [String]
  /// Its id or name where that is too short to be one of them.
  private let mark: PartMark?
  /// Its trades where it is a lot that is a family of them.
  private var trades: LotTrades?
  /// Of each of the needles, the names of other parts that hold it.
  private var longer: [String: LongerNames] = [:]

  /// The lot of an id, beside others.
  init(lot id: String, among lots: [Lot]) {
    let numbers = PartMark.numbers(of: lots.map(\.id), .lot)
    let lot = lots.first { $0.id == id }
    self.init(id, .lot, lot, numbers)
    trades = lot.flatMap { LotTrades($0, among: lots) }
  }

  /// Each of the lots.
  static func all(_ lots: [Lot]) -> [ManifestScope] {
    let numbers = PartMark.numbers(of: lots.map(\.id), .lot)
    return lots.map { lot in
      var scope = ManifestScope(lot.id, .lot, lot, numbers)
      scope.trades = LotTrades(lot, among: lots)
      return scope
    }
  }

  /// A building, a system or a type of equipment.
  init(_ name: String, _ kind: Kind, isFound: Bool = false, isAsked: Bool = false) {
    self.init(name, kind, nil, [], isFound: isFound, isAsked: isAsked)
  }

  private init(
    _ name: String, _ kind: Kind, _ lot: Lot?, _ numbers: Set<Int>, isFound: Bool = false, isAsked: Bool = false
  ) {
    self.name = name
    self.lot = lot?.id
    (self.isFound, self.isAsked) = (isFound, isAsked)
    self.kind = kind
    let titles = [lot?.title.fr, lot?.title.en]
    words = WordSearch.needles([name] + titles)
    mark = kind.part.flatMap { PartMark(name, of: $0, among: numbers) }
    needles = mark == nil ? words : WordSearch.needles(titles)
  }

  /// The names that others may hold; none for lots, whose titles stand in each other's.
  var keys: [Key] { kind == .lot ? [] : needles.map { Key(kind: kind, name: $0) } }

  /// The same, beside others whose names hold its own.
  func beside(_ others: [Key: LongerNames]) -> ManifestScope {
    var scope = self
    for key in keys { scope.longer[key.name] = others[key] }
    return scope
  }

  /// Whether a file's path names it; every path does where its name says nothing.
  func isNamed(by file: DeliveredFile) -> Bool {
    words.isEmpty || needles.contains { isNamed($0, by: file.words) } || mark?.isNamed(by: file.marks) ?? false
      || trades?.isNamed(by: file.titles) ?? false
  }

  /// Whether a text says a name, and not as a part of the name of another one.
  private func isNamed(_ name: String, by text: WordSearch.Text) -> Bool {
    guard let longer = longer[name] else { return WordSearch.holds(text, anyOf: [name]) }
    return WordSearch.holds(text, name) { !longer.hold($0, of: text) }
  }

  /// The words that tell it; nil where something else does as well.
  var tellingWords: [String]? { words.isEmpty || mark != nil ? nil : needles + (trades?.words ?? []) }
}
