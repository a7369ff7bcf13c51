import Findings
import Testing

@Suite("Closed lists of codes")
struct ClosedListTests {
  @Test("a reason's code begins with its outcome")
  func reasonBeginsWithOutcome() {
    for reason in Reason.allCases {
      let first = reason.code.split(separator: ".").first.map(String.init)
      #expect(first == reason.outcome.code, "\(reason.code)")
    }
  }

  @Test("no two reasons, and no two problems, share a code")
  func codesAreUnique() {
    #expect(Set(Reason.allCases.map(\.code)).count == Reason.allCases.count)
    #expect(Set(ProblemCode.allCases.map(\.rawValue)).count == ProblemCode.allCases.count)
  }

  @Test("codes are lower-case words joined by hyphens and points")
  func codesAreSpeltAlike() {
    let codes = Reason.allCases.map(\.code) + ProblemCode.allCases.map(\.rawValue) + Why.allCases.map(\.rawValue)
    for code in codes {
      let allowed = code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x38 }
      #expect(allowed && !code.isEmpty || code == "raw-latin1-in-string", "\(code)")
    }
  }

  @Test("the reasons that the contract names are in the list")
  func contractReasons() {
    let named = [
      "absent.property-set", "absent.property", "absent.blank", "placeholder", "misplaced.set", "misplaced.level",
      "invalid.value", "invalid.type", "not-evaluable.unit",
    ]
    #expect(Set(named).isSubset(of: Set(Reason.allCases.map(\.code))))
  }

  @Test("what makes a model unreadable is an error")
  func unreadableIsAnError() {
    for code in ProblemCode.allCases where code.consequence != .none {
      #expect(code.usualSeverity == .error, "\(code.rawValue)")
    }
  }
}
