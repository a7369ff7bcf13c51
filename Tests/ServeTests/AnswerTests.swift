import HTTPTypes
import Hummingbird
import Testing

@testable import Serve

@Suite("Answers of the server")
struct AnswerTests {
  @Test("its own header fields have the names that they are written with", arguments: OwnField.allCases)
  func names(field: OwnField) {
    #expect(field.name.rawName == field.rawValue)
  }

  @Test("what cannot be said in JSON is a fault, and no empty answer")
  func unsayable() {
    #expect(Response.json(["x": 1.5]).status == .ok)
    let answer = Response.json(["x": Double.nan])
    #expect(answer.status == .internalServerError)
    #expect((answer.body.contentLength ?? 0) > 0)
  }
}
