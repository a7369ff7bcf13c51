import Findings
import Wording

/// The requirements in their groups: those on objects, the rules on models, the rules on the submission.
struct RequirementSections {
  /// A group with its heading.
  struct Group {
    let id: String
    let title: PageLabel
    let requirements: [ReportedRequirement]
  }

  let page: ReportPage
  private var html: HTMLWriter { page.html }

  /// The groups that have something in them.
  static func groups(of page: ReportPage) -> [Group] {
    let rules = page.requirements.filter(\.isRule)
    let ofSubmission = rules.filter { $0.parts.contains { $0.model == nil } }
    let ofModels = rules.filter { !$0.parts.contains { $0.model == nil } }
    return [
      Group(id: "requirements", title: page.requirementsTitle, requirements: page.requirements.filter { !$0.isRule }),
      Group(id: "model-rules", title: .modelRules, requirements: ofModels),
      Group(id: "submission-rules", title: .submissionRules, requirements: ofSubmission),
    ].filter { !$0.requirements.isEmpty }
  }

  func write() {
    guard !page.requirements.isEmpty else { return }
    let lists = page.requirements.reduce(0) { count, requirement in
      count + requirement.parts.reduce(0) { $0 + (page.result.specification($1)?.lists ?? 0) }
    }
    let budget = ListBudget(lists: lists, limit: page.settings.maxFailures, start: html.count)
    FilterForm(page: page).write()
    for group in Self.groups(of: page) {
      page.section(group.id, group.title, classes: "items") {
        for requirement in group.requirements {
          if html.hasFailed { return }
          RequirementArticle(page: page, requirement: requirement, budget: budget).write()
        }
      }
    }
  }
}

extension SpecificationResult {
  /// How many lists of failures it has.
  fileprivate var lists: Int {
    requirements.count { !$0.failures.isEmpty } + (failures.isEmpty ? 0 : 1)
  }
}
