import Findings
import Requirements
import Testing
import Wording

@Suite("Every code has a text in both languages")
struct ClosedListWordingTests {
  /// Every closed list that is said to people: what is said, and its code.
  private static let lists: [(name: String, phrases: [(code: String, phrase: Phrase)])] = [
    ("problems", ProblemCode.allCases.map { ($0.rawValue, $0.phrase) }),
    ("reasons", Reason.allCases.map { ($0.code, $0.phrase) }),
    ("why", Why.allCases.map { ($0.rawValue, $0.phrase) }),
    ("status", Status.allCases.map { ($0.rawValue, $0.phrase) }),
    ("counted outcomes", Outcome.allCases.map { ($0.code, $0.counted) }),
    ("standing", Standing.allCases.map { ($0.rawValue, $0.phrase) }),
    ("counted standing", Standing.allCases.map { ($0.rawValue, $0.counted) }),
    ("verdict", Verdict.allCases.map { ($0.rawValue, $0.phrase) }),
    ("severity", Severity.allCases.map { ($0.rawValue, $0.phrase) }),
    ("cardinality", Cardinality.allCases.map { ($0.rawValue, $0.phrase) }),
    ("requirement problems", RequirementProblemCode.allCases.map { ($0.rawValue, $0.phrase) }),
    ("requirements", RequirementClause.allCases.map { ($0.rawValue, $0.phrase) }),
    ("applicability", ApplicabilityClause.allCases.map { ($0.rawValue, $0.phrase) }),
    ("advice", AdviceClause.allCases.map { ($0.rawValue, $0.phrase) }),
    ("advice on models", ModelRuleAdvice.allCases.map { ($0.rawValue, $0.phrase) }),
    ("advice on georeferences", GeoreferenceRuleAdvice.allCases.map { ($0.rawValue, $0.phrase) }),
    ("advice on values", ValueRuleAdvice.allCases.map { ($0.rawValue, $0.phrase) }),
    ("advice on documents", DocumentRuleAdvice.allCases.map { ($0.rawValue, $0.phrase) }),
    ("patterns", PatternClause.allCases.map { ($0.rawValue, $0.phrase) }),
    ("constraints", ConstraintClause.allCases.map { ($0.rawValue, $0.phrase) }),
    ("relations", WholeRelation.allCases.flatMap { [($0.rawValue, $0.phrase), ($0.rawValue, $0.participle)] }),
    ("check labels", CheckLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("problem labels", ProblemLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("mapped table labels", MappedTableLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("COBie labels", COBieLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("info labels", InfoLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help frame", HelpFrame.allCases.map { ($0.rawValue, $0.phrase) }),
    ("foreign content", MistakenContent.allCases.map { ($0.rawValue, $0.phrase) }),
    ("faults of archives", ArchiveFault.allCases.map { ($0.rawValue, $0.phrase) }),
    ("system errors", SystemError.allCases.map { ($0.rawValue, $0.phrase) }),
    ("abstracts of verbs", VerbAbstract.allCases.map { ($0.rawValue, $0.phrase) }),
    ("discussions of verbs", VerbDiscussion.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: model", ModelHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: requirement", RequirementHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: deadline", DeadlineHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: gate", GateHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: convert", ConvertHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: scan", ScanHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: serve", ServeHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: run", RunHelp.allCases.map { ($0.rawValue, $0.phrase) }),
    ("help: names of values", ValueName.allCases.map { ($0.rawValue, $0.phrase) }),
    ("version", VersionLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("manual", ManualLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("usage", UsageProblem.allCases.map { ($0.rawValue, $0.phrase) }),
    ("parser messages", ParserMessage.allCases.map { ($0.rawValue, $0.phrase) }),
    ("run messages", RunMessage.allCases.map { ($0.rawValue, $0.phrase) }),
    ("statistics", StatisticLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("conversion losses", ConversionLossCode.allCases.map { ($0.rawValue, $0.phrase) }),
    ("nouns of conversion losses", ConversionLossCode.allCases.map { ($0.rawValue, $0.noun) }),
    ("problems of sheets", SheetProblemCode.allCases.map { ($0.rawValue, $0.phrase) }),
    ("states of findings", ComparedState.allCases.map { ($0.rawValue, $0.phrase) }),
    ("counted states of findings", ComparedState.allCases.map { ($0.rawValue, $0.counted) }),
    ("suspicions", Suspicion.allCases.map { ($0.rawValue, $0.phrase) }),
    ("aspects of changes", ChangeAspect.allCases.map { ($0.rawValue, $0.phrase) }),
    ("ways to find objects again", IdentifiedBy.allCases.map { ($0.rawValue, $0.phrase) }),
    ("doubts", DoubtfulMatch.Doubt.allCases.map { ($0.rawValue, $0.phrase) }),
    ("annex labels", AnnexLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("diff labels", DiffLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("convert labels", ConvertLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("proposals", Proposal.allCases.map { ($0.rawValue, $0.phrase) }),
    ("reasons of proposals", ProposalReason.allCases.map { ($0.rawValue, $0.phrase) }),
    ("gravity", Gravity.allCases.map { ($0.rawValue, $0.phrase) }),
    ("deadlines", Deadline.Kind.allCases.map { ($0.rawValue, $0.phrase) }),
    ("what happens on deadlines", Deadline.Kind.allCases.map { ($0.rawValue, $0.effect) }),
    ("deadline labels", DeadlineLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("facts", Delay.Start.allCases.map { ($0.rawValue, $0.phrase) }),
    ("calendars", HolidayCalendar.allCases.map { ($0.rawValue, $0.phrase) }),
    ("regimes", DecisionRegime.allCases.map { ($0.rawValue, $0.phrase) }),
    ("decisions", DecisionTerm.allCases.map { ($0.rawValue, $0.phrase) }),
    ("decision labels", DecisionLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("proposal labels", ProposalLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("chart labels", ChartLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("topic labels", TopicLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("plan labels", PlanLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("outcomes", Outcome.allCases.map { ($0.code, $0.phrase) }),
    ("titles of charts", CompletenessRow.Dimension.allCases.map { ($0.rawValue, $0.chartTitle) }),
    ("page labels", PageLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("front page", FrontLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("files and checklist", ScopeLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("items of a page", ItemLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("method", MethodSentence.allCases.map { ($0.rawValue, $0.phrase) }),
    ("figures", FigureLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("visa labels", VisaLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("evidence labels", EvidenceLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("table labels", TableLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("workbook labels", WorkbookLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("Markdown labels", MarkdownLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("gate labels", GateLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("states of findings", FindingState.allCases.map { ("\($0)", $0.phrase) }),
    ("remarks on gates", GateRemark.Code.allCases.map { ($0.rawValue, $0.phrase) }),
    ("problems of baselines", BaselineProblem.allCases.map { ($0.rawValue, $0.phrase) }),
    ("exchange labels", ExchangeLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("serve labels", ServeLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("problems of serve", ServeProblem.allCases.map { ($0.rawValue, $0.phrase) }),
    ("headings of portfolios", PortfolioHeading.allCases.map { ($0.rawValue, $0.phrase) }),
    ("words of portfolios", PortfolioLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("sentences of portfolios", PortfolioSentence.allCases.map { ($0.rawValue, $0.phrase) }),
    ("facts of portfolios", FactLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("why paths are left out", LeftOutWord.allCases.map { ($0.rawValue, $0.phrase) }),
    ("ways out", UnreadableRemedy.allCases.map { ($0.rawValue, $0.phrase) }),
    ("how models came out", ModelStatusWord.allCases.map { ($0.rawValue, $0.phrase) }),
    ("how many models came out how", ModelStatusWord.allCases.map { ($0.rawValue, $0.counted) }),
    ("scan labels", ScanLabel.allCases.map { ($0.rawValue, $0.phrase) }),
    ("show labels", ShowLabel.allCases.map { ($0.rawValue, $0.phrase) }),
  ]

  @Test("no text is empty", arguments: lists.indices)
  func noTextIsEmpty(list: Int) {
    let (name, phrases) = Self.lists[list]
    #expect(!phrases.isEmpty)
    for (code, phrase) in phrases {
      #expect(!phrase.fr.isEmpty && !phrase.en.isEmpty, "\(name): \(code)")
    }
  }

  @Test("a room is « un local » in every sentence", arguments: lists.indices)
  func rooms(list: Int) {
    let (name, phrases) = Self.lists[list]
    for (code, phrase) in phrases {
      #expect(!phrase.fr.lowercased().contains("pièce"), "\(name): \(code)")
    }
  }

  @Test("both languages use the same arguments, counted from 1 without a gap", arguments: lists.indices)
  func argumentsAgree(list: Int) {
    let (name, phrases) = Self.lists[list]
    for (code, phrase) in phrases {
      let french = phrase.argumentNumbers(in: .fr)
      let english = phrase.argumentNumbers(in: .en)
      // A plural may need a number that is not shown in one of the languages; what is shown must agree.
      let largest = max(french.max() ?? 0, english.max() ?? 0)
      #expect(french.union(english).isSubset(of: Set(0...largest)), "\(name): \(code)")
      #expect(shown(phrase.fr) == shown(phrase.en), "\(name): \(code)")
    }
  }

  @Test(
    "the arguments of a problem are as many as its documentation says",
    arguments: [
      (ProblemCode.parameterCount, 3), (.schemaAlias, 2), (.duplicateInstanceName, 1), (.truncated, 0),
      (.problemsOmitted, 2), (.archiveWithSeveralModels, 2), (.unitUnresolved, 1),
    ])
  func problemArguments(code: ProblemCode, count: Int) {
    #expect(code.phrase.argumentNumbers(in: .fr).max() ?? 0 == count)
  }

  @Test("a sentence that misses its arguments is still a sentence")
  func missingArguments() {
    for code in ProblemCode.allCases {
      for language in Language.allCases {
        let message = Problem(code).message(in: language)
        #expect(!message.contains("{") && !message.isEmpty, "\(message)")
      }
    }
  }

  @Test("French keeps its spaces before high punctuation unbreakable")
  func frenchTypography() {
    for (_, phrases) in Self.lists {
      for (code, phrase) in phrases {
        let text = phrase.said(in: .fr, ["2", "2", "2", "2", "2"])
        for mark in [" :", " ;", " ?", " !", " »", "« "] where text.contains(mark) && !mark.isEmpty {
          Issue.record("\(code): plain space in \(text)")
        }
      }
    }
  }

  @Test("a proposal never says what only the owner decides")
  func noDecision() {
    let phrases =
      Proposal.allCases.map(\.phrase) + ProposalReason.allCases.map(\.phrase) + ProposalLabel.allCases.map(\.phrase)
    for phrase in phrases {
      let text = (phrase.fr + " " + phrase.en).lowercased()
      for word in ["admis", "reçu", "rejet", "reject", "refus", "accept"] {
        #expect(!text.contains(word), "\(text)")
      }
    }
  }

  /// The numbers of the arguments that a template shows as they stand: `{1}`, not `{1:a|b}`.
  private func shown(_ template: String) -> Set<Int> {
    Set((1...9).filter { template.contains("{\($0)}") })
  }
}
