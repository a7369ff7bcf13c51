import Testing

@testable import Archive

@Suite("The SQL of an archive")
struct ArchiveSQLTests {
  @Test("Tables and views are carried inside the program")
  func isCarriedInside() {
    #expect(ArchiveSQL.tables.text.contains("CREATE TABLE model"))
  }
}
