/// Something that is wrong, or remarkable, in a row of an owner's matrix.
///
/// It holds no sentence: what people read is made from the code and its arguments, in their language.
public struct SheetProblem: Sendable, Equatable {
  /// What is wrong.
  public var code: SheetProblemCode
  /// The sheet.
  public var sheet: String
  /// The row, counted from 1 as spreadsheets do.
  public var row: Int
  /// The letters of the column; nil where no single one is to blame.
  public var column: String?
  /// The texts in question, in the order in which the code documents them; possibly fewer.
  public var arguments: [String]

  /// A problem of a row.
  public init(
    _ code: SheetProblemCode, sheet: String, row: Int, column: String? = nil, arguments: [String] = []
  ) {
    self.code = code
    self.sheet = sheet
    self.row = row
    self.column = column
    self.arguments = arguments
  }
}

/// What can be wrong in a row of a matrix. The raw values are kept once released.
///
/// Each case says what its arguments are, in order; `…?` marks those that may be empty.
public enum SheetProblemCode: String, Sendable, CaseIterable {
  // MARK: What it applies to

  /// A class that no version of IFC has. Arguments: class, nearest…?
  case unknownClass = "unknown-class"
  /// A word for objects that recol does not know, and that no sheet explains. Arguments: word.
  case unknownObject = "unknown-object"
  /// A value is asked of nothing: the row names no class.
  case classMissing = "class-missing"
  /// A predefined type that the class does not have. Arguments: type, class.
  case unknownPredefinedType = "unknown-predefined-type"
  /// Signs behind a class that belong to a footnote; they were left out. Arguments: text.
  case footnoteMark = "footnote-mark"

  // MARK: Where the value stands

  /// A standard set that no version of IFC has. Arguments: set, nearest…?
  case unknownPropertySet = "unknown-property-set"
  /// A property that the standard set does not have. Arguments: set, property, nearest…?
  case unknownProperty = "unknown-property"
  /// A standard set that is not for the class. Arguments: set, class.
  case setNotOfClass = "set-not-of-class"
  /// A property without its set. Arguments: property.
  case setMissing = "set-missing"
  /// A property without its set, of which only one standard set for the class has the name: that one was taken.
  /// Arguments: property, set.
  case setInferred = "set-inferred"
  /// A set without a property. Arguments: set.
  case propertyMissing = "property-missing"
  /// An attribute that the class does not have. Arguments: attribute, class, nearest…?
  case unknownAttribute = "unknown-attribute"
  /// The row says what is wanted but not where it stands in IFC: a person has to look.
  case placeMissing = "place-missing"
  /// The name of a column says what is wanted but not where it stands in IFC: a person has to look. Arguments: name.
  case placeUnknown = "place-unknown"
  /// What is asked is geometry or a relation, which a person has to look at. Arguments: text.
  case notAProperty = "not-a-property"

  /// What is asked is no value that can be checked, or not of all objects: a person has to look. Arguments: text.
  case leftToPerson = "left-to-person"

  // MARK: What the value must be

  /// A type of data that recol does not know. Arguments: text.
  case unknownDataType = "unknown-data-type"
  /// Another type than the standard property has. Arguments: given, right one.
  case wrongDataType = "wrong-data-type"
  /// A unit that recol does not know. Arguments: unit.
  case unknownUnit = "unknown-unit"
  /// A unit that does not fit what the standard property measures. Arguments: unit, data type.
  case unitMismatch = "unit-mismatch"
  /// A number that is none. Arguments: text.
  case invalidNumber = "invalid-number"
  /// A regular expression that cannot be read. Arguments: pattern.
  case invalidPattern = "invalid-pattern"
  /// A minimum above the maximum. Arguments: minimum, maximum.
  case emptyRange = "empty-range"
  /// What is said of the value that was not understood: it is kept as a remark, and not checked. Arguments: text.
  case unreadValue = "unread-value"
  /// A list that no sheet holds. Arguments: name.
  case listMissing = "list-missing"

  // MARK: When, and how gravely

  /// A mark that recol does not know. Arguments: mark, heading.
  case unknownMark = "unknown-mark"
  /// No stage is marked: the row asks for nothing.
  case noMark = "no-mark"
  /// A stage that the matrix has no column for. Arguments: text.
  case unknownStage = "unknown-stage"
  /// All lots or disciplines but some: asked of all of them. Arguments: text.
  case unclearParties = "unclear-parties"
  /// A severity that recol does not know; `major` was taken. Arguments: text.
  case unknownSeverity = "unknown-severity"

  // MARK: The row among the others

  /// The same is asked in an earlier row. Arguments: row.
  case duplicateRow = "duplicate-row"
  /// An earlier row has the same id; this one got another. Arguments: id, row, new id.
  case repeatedID = "repeated-id"
  /// An earlier row asks another value in the same place of the same objects. Arguments: row.
  case contradiction = "contradiction"

  // MARK: The sheet

  /// A cell shows an error of the spreadsheet. Arguments: error.
  case cellError = "cell-error"
  /// A formula whose value the file does not hold.
  case formulaWithoutValue = "formula-without-value"
  /// The sheet is no matrix, by the layout. Arguments: none.
  case sheetNotRead = "sheet-not-read"
  /// The row lies outside of the rows that the layout names.
  case outsideLayout = "outside-layout"
  /// The row explains a word that no matrix of the file uses. Arguments: word.
  case definitionUnused = "definition-unused"
  /// The row holds nothing in the columns that the layout gives a meaning.
  case nothingUnderstood = "nothing-understood"
  /// A row of a cahier in sheets that cannot be understood. Arguments: code of the problem of the cahier, text…?
  case invalidEntry = "invalid-entry"
  /// A cell of a cahier in sheets that is not what its column holds. Arguments: text.
  case unreadableCell = "unreadable-cell"
  /// A cell on a further row of a requirement that says something else than the first: only its first row says it.
  /// Arguments: text, id of the requirement.
  case continuedEntry = "continued-entry"
}
