/// What the sheets and columns of an owner's workbook mean: proposed by recol, corrected by people.
public struct SheetLayout: Sendable, Equatable {
  /// One entry for each sheet.
  public var tables: [SheetTable]
  /// Marks beside those that recol knows.
  public var marks: MarkWords

  /// A layout.
  public init(tables: [SheetTable] = [], marks: MarkWords = MarkWords()) {
    self.tables = tables
    self.marks = marks
  }

  /// Whether the headings of a sheet say what is asked of which class, whatever its rows say: prose has no such two.
  public var asksForValues: Bool {
    let places: [ColumnMeaning] = [.set, .property, .attribute, .place]
    return tables.contains { table in
      table.shape == .list && table.column(.object) != nil && places.contains { table.column($0) != nil }
    }
  }

  /// The entry of a sheet; nil where there is none.
  public func table(_ sheet: String) -> SheetTable? { tables.first { $0.sheet == sheet } }
}

/// What a sheet means.
public struct SheetTable: Sendable, Equatable {
  /// What kind of sheet it is.
  public enum Shape: String, Sendable, CaseIterable {
    /// One requirement per row.
    case list
    /// Objects down, properties across, marks in the cells; or, where no column is the class, properties down and
    /// classes across.
    case cross
    /// Explains the objects of a cross: which class each is.
    case objects
    /// Explains the properties of a cross: type, values, place in IFC.
    case properties
    /// Lists of values, one per column.
    case values
    /// Not part of the matrix.
    case ignored
  }

  /// The name of the sheet.
  public var sheet: String
  /// What kind of sheet it is.
  public var shape: Shape
  /// The rows of its headings, counted from 1; nil for none.
  public var headings: ClosedRange<Int>?
  /// The rows that are read; nil for all below the headings.
  public var rows: ClosedRange<Int>?
  /// The columns with a meaning.
  public var columns: [SheetColumn]
  /// Whether an empty cell of the class column means the class above.
  public var carriesDown: Bool
  /// Classes of objects by the words that the sheet uses, where no other sheet says it: `IfcSlab.ROOF`.
  public var classes: [String: String]
  /// The property set of properties of which nothing else says one.
  public var propertySet: String?

  /// What a sheet means.
  public init(
    sheet: String, shape: Shape, headings: ClosedRange<Int>? = nil, rows: ClosedRange<Int>? = nil,
    columns: [SheetColumn] = [], carriesDown: Bool = false, classes: [String: String] = [:], propertySet: String? = nil
  ) {
    self.sheet = sheet
    self.shape = shape
    self.headings = headings
    self.rows = rows
    self.columns = columns
    self.carriesDown = carriesDown
    self.classes = classes
    self.propertySet = propertySet
  }

  /// The first column of a meaning.
  func column(_ meaning: ColumnMeaning) -> Int? { columns.first { $0.meaning == meaning }?.number }

  /// All columns of a meaning.
  func columns(_ meaning: ColumnMeaning) -> [SheetColumn] { columns.filter { $0.meaning == meaning } }

  /// The columns whose cells are marks: those of stages, disciplines and properties.
  var markColumns: Set<Int> {
    Set(columns.filter { [.stage, .carrier, .mark].contains($0.meaning) }.map(\.number))
  }
}

/// What a column means.
public struct SheetColumn: Sendable, Equatable {
  /// Counted from 1.
  public var number: Int
  /// What its heading says.
  public var heading: String
  /// What it means.
  public var meaning: ColumnMeaning
  /// What it stands for: the id of the stage or discipline, or the place of the property (`Pset_DoorCommon.FireRating`).
  public var value: String?
  /// The id of the stage for which a mark of the column counts, where a cross has columns for each; nil for all.
  public var stage: String?

  /// A column.
  public init(
    _ number: Int, _ heading: String, _ meaning: ColumnMeaning, value: String? = nil, stage: String? = nil
  ) {
    self.number = number
    self.heading = heading
    self.meaning = meaning
    self.value = value
    self.stage = stage
  }
}

/// What a column can mean; the raw values are those of a layout file.
public enum ColumnMeaning: String, Sendable, CaseIterable {
  /// The id of the requirement, and what people call it.
  case id, title
  /// The class, or a word for the objects.
  case object = "class"
  /// The predefined type of the class.
  case predefinedType = "predefined-type"
  /// Property set, property, attribute, or all in one (`Pset_DoorCommon.FireRating`).
  case set, property, attribute, place
  /// A relation of IFC.
  case relation
  /// What the value must be.
  case dataType = "data-type"
  case unit, values, minimum, maximum, pattern
  /// What else a value must be, where it is read; it is never a list of allowed values.
  case rule
  /// Whether no two objects may have the same value; how far a number may be from the one that is asked.
  case unique, tolerance
  /// How many characters a text may have.
  case minimumLength = "minimum-length"
  case maximumLength = "maximum-length"
  /// Whether the value must be there at all.
  case required
  /// Of which objects it is asked, or of which not.
  case condition
  /// Why it is asked, what for, and by which article.
  case why, usage, clause
  /// How grave, how heavy, and what share suffices.
  case severity, weight, threshold
  /// From whom.
  case lot, responsible, discipline
  /// The stages, named in the cell.
  case stages
  /// A stage, marked in the cell.
  case stage
  /// A discipline whose model carries the value, marked in the cell.
  case carrier
  /// A property, marked in the cell: the columns of a cross. Where no column of the cross is the class: a class.
  case mark
  /// Kept as a remark of the requirement, with its heading.
  case note
  /// A list of values.
  case list
  /// Not read.
  case ignored
}
