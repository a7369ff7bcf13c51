import Testing

/// A model that a rule passes, one that it fails, and what it then says.
struct WhereCase: Sendable, CustomTestStringConvertible {
  let code, schema, passes, fails, failure: String
  var testDescription: String { "\(code), \(schema)" }

  init(_ code: String, _ schema: String, _ passes: String, _ fails: String, _ failure: String) {
    (self.code, self.schema, self.passes, self.fails, self.failure) = (code, schema, passes, fails, failure)
  }

  func tryBoth() throws {
    let sound = try RuleProbe(code, passes, schema: schema)
    #expect(sound.failures == [], "\(code)")
    #expect(sound.valid > 0, "\(code)")
    #expect(try RuleProbe(code, fails, schema: schema).failures == [failure], "\(code)")
  }
}
