/// What follows from a problem for the run (exit status of the contract).
public enum ProblemConsequence: Sendable {
  /// Everything that was asked is still done.
  case none
  /// The model has no objects that can be spoken of: `check` and `show` end with status 4, `info` goes on.
  case noModelView
  /// The model is unreadable or truncated: status 4. What was read is still reported.
  case unreadable
}

extension ProblemCode {
  /// What follows for the run when a model has this problem.
  public var consequence: ProblemConsequence {
    switch self {
    case .missingFile, .unreadable, .directory, .notAFile, .changedWhileRead, .emptyFile, .compressedFile, .wideText,
      .requirementFile,
      .otherXML, .xmlDamaged, .xmlRefused, .json, .picture, .pdf, .nativeFile, .database, .otherExchangeStructure,
      .unknownContent, .archiveWithoutModel, .archiveWithSeveralModels, .repeatedMember, .archiveMemberMissing,
      .archiveDamaged, .archiveMethod, .archiveEncrypted, .archiveTooLarge, .archiveUnsearched,
      .truncated, .noDataSection, .notAFolder, .unreadableFolder, .unreadableName, .folderTooLarge, .readerDied,
      .readerEnded,
      .readerTooSlow, .memoryExceeded:
      .unreadable
    case .schemaUnknown, .schemaMissing:
      .noModelView
    case .noHeader, .headerDamaged, .emptyHeaderList, .missingEndMarker, .trailingBytes, .byteOrderMark,
      .severalDataSections,
      .sectionSteppedOver, .unclosedSection, .outsideSection, .schemaAlias, .severalSchemas, .missingSemicolon,
      .missingParenthesis, .missingComma,
      .surplusText,
      .duplicateInstanceName,
      .badInstanceName, .unreadableInstance, .danglingReference, .parameterCount, .parameterKind, .unknownClass,
      .abstractClass,
      .userDefinedKeyword, .lowerCaseKeyword, .unreadableParameter, .unterminatedString, .unterminatedComment,
      .tooManyKeywords, .badEscape, .loneBackslash, .rawUTF8InString,
      .rawLatin1InString, .macRomanInString, .controlCharacterInString, .noProject, .severalProjects, .unitUnresolved,
      .relationCircle, .problemsOmitted, .notVerifiedInFull, .hiddenFile, .linkNotFollowed, .specialFile, .sameFile,
      .xmlUnknownName, .xmlBadValue, .xmlNamespace:
      .none
    }
  }

  /// How much the problem weighs where nobody says otherwise.
  public var usualSeverity: Severity {
    switch self {
    case .byteOrderMark, .trailingBytes, .missingEndMarker, .headerDamaged, .schemaAlias, .severalSchemas,
      .parameterKind, .abstractClass, .lowerCaseKeyword, .badEscape, .loneBackslash, .rawUTF8InString,
      .rawLatin1InString, .controlCharacterInString, .noProject, .severalProjects, .unitUnresolved, .relationCircle,
      .xmlUnknownName, .xmlBadValue, .xmlNamespace:
      .warning
    case .emptyHeaderList, .severalDataSections, .sectionSteppedOver, .userDefinedKeyword, .macRomanInString,
      .problemsOmitted,
      .notVerifiedInFull, .hiddenFile, .linkNotFollowed, .specialFile, .sameFile:
      .note
    case .missingFile, .unreadable, .directory, .notAFile, .changedWhileRead, .emptyFile, .compressedFile, .wideText,
      .requirementFile,
      .otherXML, .xmlDamaged, .xmlRefused, .json, .picture, .pdf, .nativeFile, .database, .otherExchangeStructure,
      .unknownContent, .archiveWithoutModel, .archiveWithSeveralModels, .repeatedMember, .archiveMemberMissing,
      .archiveDamaged, .archiveMethod, .archiveEncrypted, .archiveTooLarge, .archiveUnsearched,
      .truncated, .noHeader, .noDataSection, .unclosedSection, .outsideSection, .schemaUnknown, .schemaMissing,
      .missingSemicolon,
      .missingParenthesis, .missingComma, .surplusText, .duplicateInstanceName, .badInstanceName, .unreadableInstance,
      .danglingReference,
      .parameterCount,
      .unknownClass, .unreadableParameter, .unterminatedString, .unterminatedComment, .tooManyKeywords, .notAFolder,
      .unreadableFolder, .unreadableName, .folderTooLarge, .readerDied, .readerEnded, .readerTooSlow, .memoryExceeded:
      .error
    }
  }
}
