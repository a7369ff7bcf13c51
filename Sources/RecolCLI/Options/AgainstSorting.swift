import ByteInput
import CahierFormat

extension CheckSettings {
  /// Tells models from requirement files where all stand behind `--against`, as in `--against a.ids ecole.ifc`.
  ///
  /// `--against` takes all that follows it up to the next option; without a model before it, what is a model by its
  /// content is taken for one.
  static func sorted(models: [String], against: [String]) -> (models: [String], requirementFiles: [String]) {
    guard models.isEmpty, against.count > 1 else { return (models, against) }
    let isModel = against.map(isModel)
    return (
      zip(against, isModel).filter(\.1).map(\.0), zip(against, isModel).filter { !$0.1 }.map(\.0)
    )
  }

  /// Whether what lies at a path is a model, or models, by its content.
  private static func isModel(_ path: String) -> Bool {
    guard path != "-" else { return false }
    do throws(InputError) {
      let source = try ByteSource.raw(path)
      return withExtendedLifetime(source) { isModel(source.view) }
    } catch {
      // A folder stands for the models in it.
      if case .directory = error { return true }
      // A member of an archive, `lot.zip!ecole.ifc`.
      return (try? ByteSource.open(path, kinds: ContentKind.models)) != nil
    }
  }

  /// Whether bytes are a model, or an archive of models.
  private static func isModel(_ view: ByteView) -> Bool {
    switch ContentKind.sniff(view) {
    case .exchangeStructure, .ifcXML: true
    // A workbook is an archive, too.
    case .zip: unsafe !SheetReader.isWorkbook(view.buffer)
    case .gzip, .utf16, .ids, .xml, .pdf, .picture, .json, .native, .otherArchive, .sqlite, .unknown: false
    }
  }
}
