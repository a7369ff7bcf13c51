import Archive
import ByteInput
import Glibc
import Reports

/// What `scan --list` does: prints the size of the file and the path of each model that a scan would read.
struct ListJob {
  let settings: ScanSettings

  func perform() -> ExitStatus {
    let sink = DescriptorSink(descriptor: STDOUT_FILENO)
    var status = ExitStatus.conforms
    do {
      try ArchiveWalk(settings.folders).forEach { found in
        switch found {
        case .model(let model):
          try sink.write(Array("\(model.fileBytes ?? 0)\t".utf8) + model.path.bytes + [settings.pathEnd])
        case .leftOut(let thing):
          if thing.reason.isUnreadable { status = .badModel }
        }
      }
    } catch {
      guard let refusal = error as? SinkError else { return .fault }
      // A reader that has ended wants no more paths.
      guard case .refused(let number) = refusal else { return status }
      settings.general.messages.refuse("stdout", number)
      return .fault
    }
    return status
  }
}
