/// How many specifications, requirements and checks there are, and how many pass.
struct IfcTesterTotals {
  /// A part of a whole.
  struct Share {
    var pass = 0
    var all = 0

    /// Takes in one thing.
    mutating func add(_ passes: Bool) {
      all += 1
      if passes { pass += 1 }
    }
  }

  var specifications = Share()
  var requirements = Share()
  var checks = Share()

  func write(_ json: inout JSONWriter, passes: Bool) {
    json.key("status")
    json.value(passes)
    json.member("total_specifications", specifications.all)
    json.member("total_specifications_pass", specifications.pass)
    json.member("total_specifications_fail", specifications.all - specifications.pass)
    json.percent("percent_specifications_pass", specifications)
    json.member("total_requirements", requirements.all)
    json.member("total_requirements_pass", requirements.pass)
    json.member("total_requirements_fail", requirements.all - requirements.pass)
    json.percent("percent_requirements_pass", requirements)
    json.member("total_checks", checks.all)
    json.member("total_checks_pass", checks.pass)
    json.member("total_checks_fail", checks.all - checks.pass)
    json.percent("percent_checks_pass", checks)
  }
}

extension JSONWriter {
  /// Writes a share in whole percent, rounded down; `N/A` of nothing.
  mutating func percent(_ name: StaticString, _ share: IfcTesterTotals.Share) {
    if share.all == 0 { member(name, "N/A") } else { member(name, share.pass * 100 / share.all) }
  }
}
