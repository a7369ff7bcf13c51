import ByteInput
import CahierFormat

extension CheckSettings {
  /// What stands at a path behind `--against`.
  private enum Side { case model, requirements, pipe }

  /// Tells models from requirement files where all stand behind `--against`, as in `--against a.ids ecole.ifc`.
  ///
  /// `--against` takes all that follows it up to the next option; without a model before it, what is a model by its
  /// content is taken for one. Of a pipe nobody knows before it is read, and it is read once: it is a model where no other
  /// is, or too few are.
  ///
  /// - Parameter wanted: how many models the verb takes at least.
  static func sorted(
    models: [String], against: [String], wanted: Int = 1
  ) -> (models: [String], requirementFiles: [String]) {
    guard models.isEmpty, against.count > 1 else { return (models, against) }
    var sides = against.map(side)
    var missing = wanted - sides.count { $0 == .model }
    for place in sides.indices where sides[place] == .pipe {
      sides[place] = missing > 0 ? .model : .requirements
      missing -= 1
    }
    let parted = zip(against, sides)
    return (parted.filter { $0.1 == .model }.map(\.0), parted.filter { $0.1 != .model }.map(\.0))
  }

  private static func side(_ path: String) -> Side {
    guard path != "-" else { return .pipe }
    do throws(InputError) {
      let source = try ByteSource.raw(path, limits: InputLimits(waitsForPipes: false))
      return withExtendedLifetime(source) { isModel(source.view) ?? isNamedModel(path) } ? .model : .requirements
    } catch {
      switch error {
      // A folder stands for the models in it.
      case .directory: return .model
      case .notAFile: return .pipe
      default: break
      }
      // A member of an archive, `lot.zip!ecole.ifc`; else the name of what is not there says what was meant.
      let isMember = (try? ByteSource.open(path, kinds: ContentKind.models)) != nil
      return isMember || isNamedModel(path) ? .model : .requirements
    }
  }

  private static func isNamedModel(_ path: String) -> Bool { NamedForm(path.utf8)?.isModel ?? false }

  /// Whether bytes are a model, or an archive of models; nil where they are something that a damaged or packed model may
  /// be.
  private static func isModel(_ view: ByteView) -> Bool? {
    switch ContentKind.sniff(view) {
    case .exchangeStructure, .ifcXML: true
    // A workbook is an archive, too.
    case .zip: unsafe !SheetReader.isWorkbook(view.buffer)
    case .gzip, .utf16, .otherArchive: nil
    case .unknown where view.count == 0: nil
    case .ids, .xml, .pdf, .picture, .json, .native, .sqlite, .unknown: false
    }
  }
}
