import Wording

/// What `scan --schema` and `scan --spark-driver` do: print a text that the program carries.
struct PrintJob {
  let settings: ScanSettings
  let text: String

  func perform() -> ExitStatus {
    settings.general.messages.writeToStandardOutput(text) ? .conforms : .fault
  }
}
