import CahierFormat
import Requirements
import Testing

/// A plan and a cahier that are the same but for one place, as an argument of tests.
struct CoveragePair: Sendable, CustomTestStringConvertible {
  /// What the cahier says at the place.
  let asked: String
  /// What the plan says there.
  let own: String
  /// What is told of it, without the id of the requirement; empty for nothing.
  let told: [String]

  init(_ asked: String, _ own: String, _ told: String...) {
    self.asked = asked
    self.own = own
    self.told = told
  }

  var testDescription: String { "\(asked) → \(own)" }

  /// The codes and arguments of what is told of a frame with the two in it.
  func problems(in frame: String) throws -> [String] {
    let plan = try CoveragePair.cahier(frame.replacing("PLACE", with: own))
    let cahier = try CoveragePair.cahier(frame.replacing("PLACE", with: asked))
    return CahierCoverage.problems(plan, covering: cahier).map(CoveragePair.text)
  }

  static func cahier(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Cahier {
    let reading = CahierReader.read(text: text)
    let errors = reading.problems.map { "\($0.line ?? 0) \($0.code.rawValue) \($0.arguments)" }
    #expect(errors == [], sourceLocation: sourceLocation)
    return try #require(reading.cahier, sourceLocation: sourceLocation)
  }

  /// `weaker severity: minor, blocking`.
  static func text(_ problem: RequirementProblem) -> String {
    var arguments = problem.arguments
    switch problem.code {
    case .weakerRequirement, .differingRequirement: arguments.removeFirst()
    default: break
    }
    let words: [RequirementProblemCode: String] = [
      .weakerRequirement: "weaker", .differingRequirement: "differs", .weakerCahier: "weaker cahier",
      .differingCahier: "cahier differs",
    ]
    let code = words[problem.code] ?? problem.code.rawValue
    guard words[problem.code] != nil, arguments.count == 3 else {
      return ([code] + arguments).joined(separator: " | ")
    }
    return "\(code) \(arguments[0]): \(arguments[1]) / \(arguments[2])"
  }
}
