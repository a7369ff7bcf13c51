import Wording

/// Where files for other programs go. Whether they can be written is found out before the work begins, and a path that
/// cannot is said at once.
struct HandoverTargets {
  /// A file for another program, which may be two.
  struct Target {
    let request: HandoverRequest
    /// In the order of the request's paths.
    var files: [WholeFile]
  }

  /// Those that can be written.
  private(set) var all: [Target] = []
  /// `fault` where one cannot be written, else `conforms`.
  private(set) var status = ExitStatus.conforms

  /// Looks at all that `settings` asks for. Nothing is changed.
  init(_ settings: ScanSettings) {
    requests: for request in settings.handovers {
      var files: [WholeFile] = []
      for path in request.paths {
        do throws(WholeFile.Refusal) {
          files.append(try WholeFile(path))
        } catch {
          settings.general.messages.refuse(path, error.number)
          status.raise(to: .fault)
          continue requests
        }
      }
      all.append(Target(request: request, files: files))
    }
  }
}

/// Why a file for another program cannot be written: the number of the system's error.
struct HandoverTrouble: Error {
  let path: String
  let number: Int32
}
