import Requirements

/// Writes stages, lots, disciplines, lists, waivers and policies.
struct PartWriter {
  let language: String

  func thresholds(_ thresholds: SeverityThresholds) -> YAMLNode? {
    var mapping = MappingWriter<ThresholdKey>()
    mapping.put(.blocking, thresholds.blocking)
    mapping.put(.major, thresholds.major)
    mapping.put(.minor, thresholds.minor)
    return mapping.node
  }

  func policy(_ policy: PlaceholderPolicy) -> YAMLNode? {
    var mapping = MappingWriter<PlaceholderKey>()
    mapping.put(.standard, policy.usesVocabulary, always: true)
    mapping.put(.words, policy.words, single: false)
    mapping.put(.allowed, policy.allowed.map(allowed))
    mapping.put(.from, policy.refusedFrom)
    return mapping.node
  }

  private func allowed(_ exception: PlaceholderPolicy.Exception) -> YAMLNode {
    guard let before = exception.before else { return YAMLNode(text: exception.word) }
    var mapping = MappingWriter<AllowedWordKey>()
    mapping.put(.word, exception.word)
    mapping.put(.before, before)
    return mapping.nodeOrEmpty
  }

  func stage(_ stage: Stage) -> YAMLNode {
    var mapping = MappingWriter<StageKey>()
    mapping.put(.id, stage.id)
    mapping.put(.title, stage.title, language: language)
    mapping.put(.aliases, stage.aliases, single: false)
    mapping.put(.thresholds, thresholds(stage.thresholds))
    mapping.put(.regime, stage.regime.map(regime))
    mapping.put(.delay, stage.delay.map(verification))
    mapping.put(.delivery, stage.delays.delivery.map(delay))
    mapping.put(.reservations, stage.delays.reservations.map(delay))
    mapping.put(.guarantee, stage.delays.guarantee.map(delay))
    mapping.put(.penalty, stage.penalty.map(penalty))
    mapping.put(.models, stage.models.map(model))
    mapping.put(.documents, stage.documents.map(document))
    return mapping.nodeOrEmpty
  }

  private func model(_ model: ExpectedModel) -> YAMLNode {
    if model.title.isEmpty, !model.isOptional { return YAMLNode(text: model.discipline) }
    var mapping = MappingWriter<ModelKey>()
    mapping.put(.discipline, model.discipline)
    mapping.put(.title, model.title, language: language)
    mapping.put(.optional, model.isOptional)
    return mapping.nodeOrEmpty
  }

  private func document(_ document: ExpectedDocument) -> YAMLNode {
    var mapping = MappingWriter<DocumentKey>()
    mapping.put(.id, document.id)
    mapping.put(.title, document.title, language: language)
    mapping.put(.lot, document.lot)
    mapping.put(.building, document.building)
    mapping.put(.system, document.system)
    mapping.put(.equipment, document.equipment)
    mapping.put(.pattern, document.pattern)
    mapping.put(.minimum, document.minimum == 1 ? nil : document.minimum)
    return mapping.nodeOrEmpty
  }

  func lot(_ lot: Lot) -> YAMLNode {
    var mapping = MappingWriter<LotKey>()
    mapping.put(.id, lot.id)
    mapping.put(.title, lot.title, language: language)
    mapping.put(.contractor, lot.contractor)
    return mapping.nodeOrEmpty
  }

  func discipline(_ discipline: Discipline) -> YAMLNode {
    var mapping = MappingWriter<DisciplineKey>()
    mapping.put(.id, discipline.id)
    mapping.put(.title, discipline.title, language: language)
    mapping.put(.files, discipline.filePattern)
    mapping.put(.lots, discipline.lots, single: false)
    return mapping.nodeOrEmpty
  }

  func list(_ list: ValueList) -> YAMLNode {
    var mapping = MappingWriter<ListKey>()
    mapping.put(.id, list.id)
    mapping.put(.title, list.title, language: language)
    mapping.put(.values, list.entries.map(entry))
    mapping.put(.exact, list.isExact)
    mapping.put(.source, list.source)
    return mapping.nodeOrEmpty
  }

  private func entry(_ entry: ValueList.Entry) -> YAMLNode {
    if entry.aliases.isEmpty, entry.title.isEmpty { return YAMLNode(text: entry.value) }
    var mapping = MappingWriter<EntryKey>()
    mapping.put(.value, entry.value)
    mapping.put(.aliases, entry.aliases, single: false)
    mapping.put(.title, entry.title, language: language)
    return mapping.nodeOrEmpty
  }

  func waiver(_ waiver: Waiver) -> YAMLNode {
    var mapping = MappingWriter<WaiverKey>()
    mapping.put(.requirement, waiver.requirement)
    mapping.put(.objects, waiver.objects, single: false)
    mapping.put(.reason, waiver.reason)
    mapping.put(.author, waiver.author)
    mapping.put(.until, waiver.until)
    return mapping.nodeOrEmpty
  }
}
