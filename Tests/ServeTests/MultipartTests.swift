import NIOCore
import Testing

@testable import Serve

@Suite("A multipart body is read as it arrives")
struct MultipartTests {
  /// What came out of a body: fields with all their bytes.
  private struct Part: Equatable {
    var name: String
    var fileName: String?
    var text = ""
  }

  private func parts(_ body: String, chunk: Int = .max, boundary: String = "b") throws(MultipartProblem) -> [Part] {
    var parser = MultipartParser(boundary: boundary)
    var parts: [Part] = []
    var isOpen = false
    var rest = Array(body.utf8)[...]
    while !rest.isEmpty {
      parser.append(ByteBuffer(bytes: rest.prefix(chunk)))
      rest = rest.dropFirst(chunk)
      while let event = try parser.next() {
        switch event {
        case .part(let header):
          #expect(!isOpen)
          isOpen = true
          parts.append(Part(name: header.name, fileName: header.fileName))
        case .bytes(let bytes):
          #expect(isOpen && bytes.readableBytes > 0)
          parts[parts.count - 1].text += String(buffer: bytes)
        case .partEnd:
          #expect(isOpen)
          isOpen = false
        }
      }
    }
    try parser.finish()
    return parts
  }

  private func part(_ disposition: String, _ text: String) -> String {
    "--b\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(text)\r\n"
  }

  private var usual: String {
    part(#"name="csrf""#, "0123") + part(#"name="models"; filename="dossier/école.ifc""#, "ISO\r\n--\r\n--c\r\r\n-")
      + part(#"name="folder"; filename="""#, "") + "--b--\r\nepilogue"
  }

  @Test("hyphens behind blanks end no body, wherever it is cut", arguments: Array(1...8) + [.max])
  func hyphensBehindBlanks(chunk: Int) {
    #expect(throws: MultipartProblem.badDelimiter) { try parts("--b\t\t\t\t--\r\n", chunk: chunk) }
  }

  @Test("the same parts come out wherever the body is cut", arguments: Array(1...40) + [.max])
  func cuts(chunk: Int) throws {
    let parts = try parts(usual, chunk: chunk)
    #expect(
      parts == [
        Part(name: "csrf", text: "0123"),
        Part(name: "models", fileName: "dossier/école.ifc", text: "ISO\r\n--\r\n--c\r\r\n-"),
        Part(name: "folder", fileName: ""),
      ])
  }

  @Test("a body that ends early is not whole", arguments: [1, 20, 60, 100, 150, 200])
  func cutOff(bytes: Int) {
    #expect(throws: MultipartProblem.cutOff) { try parts(String(decoding: usual.utf8.prefix(bytes), as: UTF8.self)) }
  }

  @Test("all that may be a boundary is kept back, and no more")
  func memory() throws {
    var parser = MultipartParser(boundary: String(repeating: "x", count: 70))
    parser.append(
      ByteBuffer(string: "--\(String(repeating: "x", count: 70))\r\nContent-Disposition: form-data; name=a\r\n\r\n"))
    #expect(try parser.next() != nil)
    #expect(try parser.next() == nil)
    for _ in 0..<1000 {
      parser.append(ByteBuffer(string: String(repeating: "y", count: 5000) + "\r\n--xxx"))
      var count = 0
      while case .bytes(let bytes) = try parser.next() { count += bytes.readableBytes }
      #expect(count >= 5000)
    }
  }

  @Test(
    "what is no form is refused",
    arguments: [
      ("", MultipartProblem.cutOff), ("nothing", .noBoundary), ("\r\n--b\r\n", .noBoundary), ("--bxy", .badDelimiter),
      ("--b\r\n\r\n\r\n--b--", .badHeader), ("--b\r\nContent-Disposition form-data\r\n\r\n", .badHeader),
      ("--b\r\nContent-Type: text/plain\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: attachment; name=a\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data; name=\"a\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data;\r\n name=a\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data; name=a\nX: y\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data; name=\"a\0b\"\r\n\r\n", .badHeader),
      ("--b\r\nContent-Disposition: form-data; name=a\r\ncontent-disposition: form-data; name=b\r\n\r\n", .badHeader),
      ("--b\r\nX: " + String(repeating: "x", count: 9000), .longHeader),
      ("--b\r\nX: " + String(repeating: "x", count: 9000) + "\r\n\r\n", .longHeader),
    ])
  func refused(body: String, problem: MultipartProblem) {
    #expect(throws: problem) { try parts(body) }
    #expect(throws: problem) { try parts(body, chunk: 7) }
  }

  @Test("more parts than a delivery has are refused")
  func manyParts() {
    let body = String(repeating: part("name=set", "a"), count: MultipartParser.mostParts + 1)
    #expect(throws: MultipartProblem.tooManyParts) { try parts(body) }
  }

  @Test(
    "names of files are read as browsers write them",
    arguments: [
      (#"filename="a.ifc""#, "a.ifc"), (#"filename=a.ifc"#, "a.ifc"), (#"FileName="a;b.ifc""#, "a;b.ifc"),
      (#"filename="a%22b%0D%0A.ifc""#, "a\"b\r\n.ifc"), (#"filename="a\"b.ifc""#, "a\"b.ifc"),
      (#"filename="C:\temp\a.ifc""#, #"C:\temp\a.ifc"#), (#"filename="%41.ifc""#, "%41.ifc"),
      (#"filename="a"; filename*=UTF-8''b"#, "a"),
    ])
  func fileNames(parameter: String, name: String) throws {
    let body = part("name=models; " + parameter, "x") + "--b--"
    #expect(try parts(body).first?.fileName == name)
  }
}
