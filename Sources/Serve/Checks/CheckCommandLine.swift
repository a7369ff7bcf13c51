/// The arguments of the process that makes a check.
///
/// Each is an argument of its own and no shell reads them. What comes from a client stands behind `=` or is the path
/// of a file that was given a harmless name, so that none is taken for an option.
struct CheckCommandLine {
  let request: CheckRequest
  let reports: [ReportKind]
  let threads: Int?

  /// The arguments behind the program's name.
  var arguments: [String] {
    var arguments = ["check", "--lang=\(request.language)", "--format=text"]
    for kind in reports where kind.format != "text" {
      arguments.append("--report=\(kind.format)=../reports/\(kind.format)")
    }
    for file in request.requirements { arguments.append("--against=\(CheckFolder.requirements)/\(file.path)") }
    for name in request.sets { arguments.append("--against=\(name)") }
    if let stage = request.stage { arguments.append("--stage=\(stage)") }
    if let lot = request.lot { arguments.append("--lot=\(lot)") }
    if let delivered = request.delivered { arguments.append("--delivered=\(delivered)") }
    if let accepted = request.accepted { arguments.append("--accepted=\(accepted)") }
    if let dossiers = request.dossiers { arguments.append("--dossiers=\(dossiers)") }
    if let notified = request.notified { arguments.append("--notified=\(notified)") }
    if let ordered = request.ordered { arguments.append("--ordered=\(ordered)") }
    if let calendar = request.calendar { arguments.append("--calendar=\(calendar)") }
    if let amount = request.amount { arguments.append("--amount=\(amount)") }
    if request.hasDocuments { arguments.append("--documents=\(CheckFolder.delivery)") }
    if let threads { arguments.append("--threads=\(threads)") }
    return arguments + ["--", models]
  }

  /// One file is named, so that it is a model by itself; several are a submission.
  private var models: String {
    guard request.files.count == 1, let file = request.files.first else { return CheckFolder.delivery }
    return "\(CheckFolder.delivery)/\(file.path)"
  }
}
