public import IFCModel
import IFCSchema
public import Requirements

/// How many objects of a class, or of a class and a predefined type, a list says that there are.
public struct ListedCount: Sendable, Equatable {
  /// What is counted, as the cahier writes it: `IfcBoiler`, `IfcSanitaryTerminal.WASHHANDBASIN`.
  public let name: String
  /// How many there are to be.
  public let expected: Int

  /// The counts that a request for M18 gives: `IfcBoiler=2`. What is none is left out: the audit tells it.
  public static func all(in request: RuleRequest) -> [ListedCount] {
    (request.values("counts") ?? []).compactMap { text in
      let parts = text.split(separator: "=", maxSplits: 1).map { Blanks.trimmed(String($0)) }
      guard parts.count == 2, let expected = Int(parts[1]) else { return nil }
      return ListedCount(name: parts[0], expected: expected)
    }
  }

  /// How many of that name a model has.
  ///
  /// A class means its subtypes, too; a class that IFC2X3 does not have is found by the type objects. Predefined types
  /// are compared without regard to case.
  ///
  /// - Complexity: O(objects of the class), spread over the threads of the model.
  public static func count(of name: String, in model: Model) -> Int {
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    return count(of: parts.first ?? "", predefinedType: parts.count > 1 ? parts[1] : nil, model)
  }

  private static func count(of className: String, predefinedType: String?, _ model: Model) -> Int {
    let later = model.schema.occurrence(forLaterName: className)
    let instances = later.map { model.instances(ofFamilies: [$0.occurrence]) } ?? model.instances(of: className)
    if later == nil, predefinedType == nil { return instances.count }
    let stretches = Slots.map(count: instances.count, threads: model.reader.threads) { range in
      let model = model.forOneThread()
      return range.count { position in
        let instance = instances[position]
        if let later {
          guard let type = model.typeObject(of: instance), model.reader.isKind(type, of: later.type) else {
            return false
          }
        }
        return predefinedType.map { model.predefinedType(of: instance).effective?.uppercased() == $0.uppercased() }
          ?? true
      }
    }
    return stretches.reduce(0, +)
  }
}
