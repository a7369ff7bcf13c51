/// What is the matter with a delivered file, where a reason alone does not say it.
public enum FileRemark: Sendable, Hashable {
  /// A password is needed to read it.
  case encrypted
  /// A PDF that ends too early.
  case truncated
  /// A PDF without any object, or whose table of objects is not where its end says.
  case damagedPDF
  /// An archive whose directory cannot be read.
  case damagedArchive
  /// An archive that unpacks to far more than its size.
  case swellingArchive
  /// An archive with more members than are looked at.
  case crowdedArchive(members: Int)
  /// An archive in an archive.
  case nestedArchive
  /// An archive with members that would be unpacked outside of the folder chosen for it.
  case leavingArchive
  /// The system does not give its bytes.
  case unreadable
  /// Another program has changed, cut or replaced it during the check.
  case changedWhileRead
  /// Its name is not UTF-8, so that nobody can ask for it.
  case unreadableName
  /// Its bytes are of another format than its name says.
  case isFormat(FileFormat)
  /// It is larger than what is compared.
  case tooLarge
  /// Its bytes are no table.
  case noTable
  /// A quotation mark opens in a row of a table, and never closes.
  case openQuotation(row: Int)
  /// It is a table of a format that is not read.
  case otherTable
  /// It is a list on a sheet that is hidden.
  case hiddenSheet
  /// None of the headings of a table names a key; these were read.
  case headings(String)
  /// A row says something else of an object than the model.
  case differs([ListDifference])
  /// Columns of a row hold formulas without a value, or errors of the spreadsheet.
  case uncalculated([ListColumn])
  /// Columns of a table count the equipment of each room, by their headings: its rows are rooms, and no entries.
  case crossedCounts(String)
  /// A row stands for a quantity that is no number of objects, as it is written.
  case otherQuantity(String)
  /// A cell names several tags at once, which nothing confirms, as it is written.
  case severalTags(String)
  /// The folder holds more than is gone through.
  case folderTooLarge(entries: Int)
  /// The folder lies deeper than is gone through.
  case folderTooDeep(levels: Int)
}
