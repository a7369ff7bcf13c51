import Wording

/// Refuses options of `scan` that would change nothing: who types them expects something else of the run than it does,
/// such as a check of an archive that is only reported on.
enum ScanEffects {
  /// - Parameter handovers: the reports for which the models are read again.
  /// - Throws: which option has no effect, and with what.
  static func check(
    _ typed: ScanOptions, for task: ScanTask, _ handovers: [HandoverRequest]
  ) throws(UsageError) {
    let given: [(name: String, isGiven: Bool)] = [
      ("--against", !typed.against.isEmpty), ("--stage", typed.stage != nil), ("--lot", typed.lot != nil),
      ("--photo", typed.photo), ("--again", typed.again), ("--memory", typed.memory != nil), ("--null", typed.null),
      ("--merge", typed.merge), ("--list", typed.lists), ("--schema", typed.printsSchema),
      ("--spark-driver", typed.printsSparkDriver), ("--db", typed.db != nil),
      ("--format", typed.general.format != nil), ("--report", !typed.general.reports.isEmpty),
      ("--mapping", typed.mapping != nil),
    ]
    guard let effective = effective(in: task, needsMapping: handovers.contains { $0.format == .gmao }) else { return }
    guard let idle = given.first(where: { $0.isGiven && !effective.options.contains($0.name) }) else { return }
    throw UsageError(.withoutEffect, [idle.name, effective.command])
  }

  /// The options that change something, and how the run is called; nil for what nobody types.
  private static func effective(
    in task: ScanTask, needsMapping: Bool
  ) -> (options: Set<String>, command: String)? {
    let asked: Set = ["--against", "--stage", "--lot", "--photo"]
    let reported: Set =
      needsMapping ? ["--db", "--format", "--report", "--mapping"] : ["--db", "--format", "--report"]
    switch task {
    case .scan: return (asked.union(reported).union(["--again", "--memory"]), "recol scan")
    case .report: return (reported, "recol scan --db")
    case .merge: return (asked.union(reported).union(["--merge"]), "recol scan --merge")
    case .lines: return (asked.union(["--format", "--memory", "--null"]), "recol scan -")
    // Added to the command of a scan, it shows beforehand what that would read.
    case .list: return (asked.union(["--list", "--null", "--db", "--again", "--memory"]), "recol scan --list")
    case .schema: return (["--schema"], "recol scan --schema")
    case .sparkDriver: return (["--spark-driver"], "recol scan --spark-driver")
    case .worker: return nil
    }
  }
}
