import FoundationEssentials
import HTTPTypes
import Hummingbird
import Wording

extension Response {
  /// A page.
  static func page(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
    bytes(ByteBuffer(string: markup.text), "text/html; charset=utf-8", status: status)
  }

  /// A value as JSON; the status of a fault of the server where it cannot be said in JSON.
  static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      let fault = "{\"error\":\"\(ServeProblem.other.rawValue)\"}"
      return bytes(ByteBuffer(string: fault), "application/json", status: .internalServerError)
    }
    return bytes(ByteBuffer(bytes: data), "application/json", status: status)
  }

  /// Bytes of some media type.
  static func bytes(_ buffer: ByteBuffer, _ mediaType: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(status: status, headers: [.contentType: mediaType], body: ResponseBody(byteBuffer: buffer))
  }

  /// Sends a browser to another address of this server.
  static func see(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }
}

extension Request {
  /// The language that the address asks for, else the browser, else `fallback`.
  func language(default fallback: Language) -> Language {
    if let asked = uri.queryParameters["lang"].flatMap({ Language(rawValue: String($0)) }) { return asked }
    return headers[.acceptLanguage].map { Language.preferred(accepting: $0, default: fallback) } ?? fallback
  }

  /// Whether a program asks, not a person.
  var wantsJSON: Bool { headers[.accept]?.hasPrefix("application/json") == true }

  /// The boundary of the form that the request brings; nil where it brings none (RFC 2046 5.1.1: 1 to 70 characters).
  var formBoundary: String? {
    guard headers[values: .contentType].count == 1, let type = headers[.contentType],
      let parameters = try? DispositionParameters(type[...]), parameters.kind == "multipart/form-data",
      let boundary = parameters.values["boundary"], (1...70).contains(boundary.utf8.count), boundary.last != " ",
      boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else { return nil }
    return boundary
  }
}

extension Request {
  /// The fields of a form without files.
  ///
  /// - Throws: a ``Refusal`` where it lacks some, or is none; what the connection throws.
  func form<Form: Decodable>(_ type: Form.Type, _ context: ServeContext) async throws -> Form {
    do {
      return try await URLEncodedFormDecoder().decode(type, from: self, context: context)
    } catch let error as HTTPError {
      throw error
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw Refusal(.badRequest, .badForm)
    }
  }
}
