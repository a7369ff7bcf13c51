import Archive
import Wording

/// What `scan --schema` does: prints the SQL of the tables and views, as `sqlite3` takes it.
struct SchemaJob {
  let settings: ScanSettings

  func perform() -> ExitStatus {
    settings.general.messages.writeToStandardOutput(ArchiveFile.schema) ? .conforms : .fault
  }
}
