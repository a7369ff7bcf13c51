public import Findings

/// What to do about a model that could not be read: a closed list.
public enum UnreadableRemedy: String, Sendable, CaseIterable {
  case lookForIt, grantAccess, scanAgain, fetchAgain, exportAgain, otherKind, unpack, openArchive, exportOtherSchema
  case removeOrExport

  /// What to do where a model has this problem.
  public init(_ code: ProblemCode) {
    switch code {
    case .missingFile, .notAFolder, .directory, .notAFile: self = .lookForIt
    case .unreadable: self = .grantAccess
    case .changedWhileRead: self = .scanAgain
    case .truncated, .archiveDamaged: self = .fetchAgain
    case .compressedFile, .archiveMethod, .archiveTooLarge, .archiveUnsearched, .repeatedMember,
      .folderTooLarge:
      self = .unpack
    case .archiveEncrypted: self = .openArchive
    case .requirementFile, .otherXML, .json, .picture, .pdf, .nativeFile, .database, .otherExchangeStructure,
      .unknownContent, .archiveWithoutModel, .archiveWithSeveralModels, .archiveMemberMissing:
      self = .otherKind
    case .emptyFile: self = .removeOrExport
    case .schemaUnknown, .schemaMissing, .severalSchemas, .schemaAlias: self = .exportOtherSchema
    default: self = .exportAgain
    }
  }

  /// What to do, in a sentence.
  public var phrase: Phrase {
    switch self {
    case .lookForIt: Phrase(fr: "retrouver le fichier, ou corriger le chemin", en: "find the file, or correct the path")
    case .grantAccess:
      Phrase(
        fr: "donner le droit de lecture, ou vérifier le disque", en: "grant the right to read, or look at the disk")
    case .scanAgain:
      Phrase(fr: "relancer le passage quand personne n'y écrit", en: "scan again when nobody writes to it")
    case .fetchAgain:
      Phrase(
        fr: "copier à nouveau depuis l'original, sinon exporter à nouveau",
        en: "copy it from the original again, else export it again")
    case .exportAgain:
      Phrase(fr: "exporter à nouveau depuis l'outil de conception", en: "export it from the tool again")
    case .otherKind:
      Phrase(
        fr: "exporter la maquette en IFC, ou ranger ce fichier ailleurs",
        en: "export the model as IFC, or keep this file elsewhere")
    case .unpack: Phrase(fr: "décompresser, puis relancer", en: "unpack it, then scan again")
    case .openArchive: Phrase(fr: "déposer l'archive sans mot de passe", en: "keep the archive without a password")
    case .exportOtherSchema:
      Phrase(fr: "exporter en IFC2X3, IFC4 ou IFC4X3", en: "export it as IFC2X3, IFC4 or IFC4X3")
    case .removeOrExport: Phrase(fr: "supprimer, ou exporter à nouveau", en: "remove it, or export it again")
    }
  }
}
