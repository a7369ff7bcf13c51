/// What can be the matter with a model: the closed list of problem codes.
///
/// The raw value stands in reports under `code`, and is kept once released. The comment of a case says what it
/// means and, after "Arguments", what the texts of ``Problem/arguments`` are, in order. A problem without arguments
/// says nothing of them. Clauses are those of ISO 10303-21:2016.
public enum ProblemCode: String, Sendable, CaseIterable {
  // MARK: The path gives no bytes

  /// There is nothing at the path.
  case missingFile = "missing-file"
  /// The file cannot be read. Arguments: what the system says.
  case unreadable
  /// The path is a directory, where a file is expected. Arguments: `0`, the number of models in it, where it was searched
  /// for them.
  case directory
  /// The path is that of a pipe, a socket or a device, where only files are read.
  case notAFile = "not-a-file"
  /// Another program changed or cut the file while it was read: nobody knows what was read of it.
  case changedWhileRead = "changed-while-read"
  /// The file has no bytes.
  case emptyFile = "empty-file"

  // MARK: Folders

  /// A file of a folder whose name begins with a dot: left out.
  case hiddenFile = "hidden-file"
  /// A symbolic link in a folder: not followed. Arguments: where it leads.
  case linkNotFollowed = "link-not-followed"
  /// Something in a folder that is no file: a pipe, a device, a socket.
  case specialFile = "special-file"
  /// A folder below one that was given cannot be read: nobody knows which models are in it. Arguments: what the system
  /// says.
  case unreadableFolder = "unreadable-folder"
  /// Something in a folder has a name that is no UTF-8, so that it cannot be opened.
  case unreadableName = "unreadable-name"
  /// A path that should be a folder and is a file.
  case notAFolder = "not-a-folder"
  /// A folder with more entries, or deeper, than recol goes through. Arguments: the limit, and the folder that lies too
  /// deep where it is the depth that is limited.
  case folderTooLarge = "folder-too-large"
  /// A file that the submission holds twice under two names; it is read once. Arguments: the other name.
  case sameFile = "same-file"

  // MARK: The bytes are of another kind

  /// A compressed file other than ZIP: gzip, 7z, RAR, bzip2, xz, zstd.
  case compressedFile = "not-a-model-compressed"
  /// Text in UTF-16.
  case wideText = "not-a-model-wide-text"
  /// An IDS file: requirements, not a model.
  case requirementFile = "not-a-model-ids"
  /// XML that is neither IDS nor ifcXML.
  case otherXML = "not-a-model-xml"
  /// JSON, ifcJSON and IFC5 included.
  case json = "not-a-model-json"
  /// A picture.
  case picture = "not-a-model-picture"
  /// A PDF file.
  case pdf = "not-a-model-pdf"
  /// A file of a modelling tool or an office tool.
  case nativeFile = "not-a-model-native"
  /// An SQLite database.
  case database = "not-a-model-database"
  /// An exchange structure whose schema is not IFC. Arguments: the schema.
  case otherExchangeStructure = "not-a-model-other-step"
  /// Text, or bytes, of a kind unknown to recol.
  case unknownContent = "not-a-model"

  // MARK: Archives

  /// A zip file that holds no model.
  case archiveWithoutModel = "archive-without-model"
  /// A zip file that holds several models. Arguments: its path, the names of those members.
  case archiveWithSeveralModels = "archive-with-several-models"
  /// Several models of an archive have one name: only the first can be asked for by it.
  case repeatedMember = "archive-member-repeated"
  /// A zip file that has no member of the name that was asked for. Arguments: that name, then those it has; a
  /// file that is no archive has none.
  case archiveMemberMissing = "archive-member-missing"
  /// A zip file that is damaged. Arguments: what libzip says.
  case archiveDamaged = "archive-damaged"
  /// A zip file whose model is compressed by a method that recol does not know, as LZMA.
  case archiveMethod = "archive-method"
  /// A zip file whose model is encrypted.
  case archiveEncrypted = "archive-encrypted"
  /// The model of a zip file, or standard input, grows beyond the limit. Arguments: the limit in bytes; where it is how
  /// many times as large as packed it may be, how many it would be, then that limit.
  case archiveTooLarge = "archive-too-large"

  /// An archive inside of an archive that was not looked into, or not to its end, so that nobody knows which models are
  /// in it. Arguments: how many archives may lie one in another, where it lies too deep?.
  case archiveUnsearched = "archive-unsearched"

  // MARK: ifcXML

  /// An ifcXML document is no well-formed XML, or larger within than XML is read; it is read until there. Arguments: what
  /// the parser says.
  case xmlDamaged = "xml-damaged"
  /// An ifcXML document begins with what no model needs and recol does not go into: a document type, another root.
  /// Arguments: what.
  case xmlRefused = "xml-refused"
  /// An element or attribute that the class does not have; it is left out. Arguments: its name, the class or nothing.
  case xmlUnknownName = "xml-unknown-name"
  /// A value that is none of its type; it is left out. Arguments: the value, the type.
  case xmlBadValue = "xml-bad-value"
  /// An ifcXML document is against the rules of namespaces, a prefix that stands for nothing for instance; it is read all
  /// the same. Arguments: what the parser says.
  case xmlNamespace = "xml-namespace"

  // MARK: The frame of the exchange structure

  /// The file ends inside of an instance, or before ENDSEC.
  case truncated
  /// The header section is missing (clause 8).
  case noHeader = "no-header"
  /// An entity of the header section is missing, none of the standard, or has wrong parameters. Arguments: its keyword,
  /// and behind a comma which parameter is wrong, or how many there are; `FILE_SCHEMA × 2` where it stands there twice.
  case headerDamaged = "header-damaged"
  /// A list of the header is empty, where the standard asks for one item at least (clause 8.2). Arguments: the entity and
  /// its attribute.
  case emptyHeaderList = "empty-header-list"
  /// There is no data section.
  case noDataSection = "no-data-section"
  /// END-ISO-10303-21 is missing, or its semicolon.
  case missingEndMarker = "missing-end-marker"
  /// Bytes follow END-ISO-10303-21.
  case trailingBytes = "trailing-bytes"
  /// The file begins with a UTF-8 byte order mark.
  case byteOrderMark = "byte-order-mark"
  /// There are several data sections; all are read. Arguments: how many.
  case severalDataSections = "several-data-sections"
  /// An anchor, reference or signature section was stepped over. Arguments: its name.
  case sectionSteppedOver = "section-stepped-over"
  /// A section has no ENDSEC; it was ended where DATA stands.
  case unclosedSection = "unclosed-section"
  /// An instance stands behind a data section and in none; it is read all the same.
  case outsideSection = "instance-outside-section"

  // MARK: The schema

  /// FILE_SCHEMA names a schema in another spelling. Arguments: as written, the schema that it was read as.
  case schemaAlias = "schema-alias"
  /// FILE_SCHEMA names an IFC schema that recol does not know. Arguments: as written.
  case schemaUnknown = "schema-unknown"
  /// FILE_SCHEMA names no schema.
  case schemaMissing = "schema-missing"
  /// FILE_SCHEMA names several schemas; the first that is known counts. Arguments: the one that counts.
  case severalSchemas = "several-schemas"

  // MARK: Instances

  /// An instance, DATA or ENDSEC ends without a semicolon.
  case missingSemicolon = "missing-semicolon"
  /// An instance has no closing parenthesis before its semicolon.
  case missingParenthesis = "missing-parenthesis"
  /// Two instances have one name; the first counts. Arguments: the line of the first.
  case duplicateInstanceName = "duplicate-instance-name"
  /// An instance name that is no number, is zero or is too large. Arguments: as written.
  case badInstanceName = "bad-instance-name"
  /// An instance could not be read and was left out.
  case unreadableInstance = "unreadable-instance"
  /// A reference to an instance that does not exist. Arguments: the name that is referred to.
  case danglingReference = "dangling-reference"
  /// Two parameters, or elements of a list, have no comma between them.
  case missingComma = "missing-comma"
  /// Something stands between the closing parenthesis of an instance and its semicolon. Arguments: its beginning.
  case surplusText = "surplus-text"
  /// Too few or too many parameters. Arguments: the class, how many it has, how many there are; and `+` where there are
  /// more, which nobody has counted.
  case parameterCount = "parameter-count"
  /// A parameter that is not of the kind that its attribute asks for. Arguments: the class, the attribute.
  case parameterKind = "parameter-kind"
  /// A class that the schema does not have. Arguments: the keyword.
  case unknownClass = "unknown-class"
  /// An instance of a class that is abstract. Arguments: the class.
  case abstractClass = "abstract-class"
  /// A user-defined keyword, `!NAME`. Arguments: the keyword.
  case userDefinedKeyword = "user-defined-keyword"
  /// More different keywords than recol tells apart; the rest count as one.
  case tooManyKeywords = "too-many-keywords"
  /// A keyword in lower case. Arguments: as written.
  case lowerCaseKeyword = "lower-case-keyword"
  /// A parameter that is nothing that clause 10 knows, or a list without its parentheses.
  case unreadableParameter = "unreadable-parameter"

  // MARK: Strings and comments

  /// A string does not end; it was ended at the end of its instance.
  case unterminatedString = "unterminated-string"
  /// A comment does not end.
  case unterminatedComment = "unterminated-comment"
  /// An encoded string with an escape that is incomplete or unknown (clause 6.4.3).
  case badEscape = "bad-escape"
  /// A backslash that begins no escape; kept as it stands.
  case loneBackslash = "lone-backslash"
  /// Raw bytes outside of ASCII in a string, decoded as UTF-8.
  case rawUTF8InString = "raw-utf8-in-string"
  /// Raw bytes outside of ASCII in a string that are not UTF-8, decoded as Windows-1252 (Latin-1).
  case rawLatin1InString = "raw-latin1-in-string"
  /// `\X\` escapes decoded as Mac Roman, which the exporter writes. Arguments: the exporter.
  case macRomanInString = "mac-roman-in-string"
  /// A control character, or a line break, inside of a string.
  case controlCharacterInString = "control-character-in-string"

  // MARK: The model

  /// There is no IfcProject (IfcContext).
  case noProject = "no-project"
  /// There are several IfcProjects. Arguments: how many.
  case severalProjects = "several-projects"
  /// A unit that cannot be made out. Arguments: the unit type.
  case unitUnresolved = "unit-unresolved"
  /// Relations, or placements that are relative to each other, go round in a circle. Arguments: the class of the
  /// relation, or `PlacementRelTo`.
  case relationCircle = "relation-circle"

  // MARK: A scan

  /// The process that read the model was ended by a signal. Arguments: its number.
  case readerDied = "reader-died"
  /// The process that read the model ended before it had said anything. Arguments: its status.
  case readerEnded = "reader-ended"
  /// The model was not read within the time that it was given. Arguments: seconds.
  case readerTooSlow = "reader-too-slow"
  /// The model needs more memory than a scan may use.
  case memoryExceeded = "memory-exceeded"

  // MARK: The list itself

  /// The model is large, and its parameters were not all held against the schema; `info --verify` does so.
  case notVerifiedInFull = "not-verified-in-full"

  /// Further problems of a kind were found and left out of the list. Arguments: the code, how many.
  case problemsOmitted = "problems-omitted"
}
