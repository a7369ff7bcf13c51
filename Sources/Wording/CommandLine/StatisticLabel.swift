/// The rows of `--stats`: a closed list.
public enum StatisticLabel: String, Sendable, CaseIterable {
  case open, index, model, check, compare, report, total, residentMemory, ownMemory

  /// The heading of the row.
  public var phrase: Phrase {
    switch self {
    case .open: Phrase(fr: "ouverture", en: "open")
    case .index: Phrase(fr: "index", en: "index")
    case .model: Phrase(fr: "maquette", en: "model")
    case .check: Phrase(fr: "vérification", en: "check")
    case .compare: Phrase(fr: "comparaison", en: "compare")
    case .report: Phrase(fr: "rapport", en: "report")
    case .total: Phrase(fr: "total", en: "total")
    case .residentMemory: Phrase(fr: "mémoire résidente, au plus", en: "resident memory, at most")
    case .ownMemory: Phrase(fr: "dont mémoire propre, à la fin", en: "memory of its own, at the end")
    }
  }
}
