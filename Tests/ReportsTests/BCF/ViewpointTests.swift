import Findings
import Reports
import TestSupport
import Testing
import Wording

@Suite("Viewpoints and pictures of topics")
struct ViewpointTests {
  private func vector(_ name: String, in text: String) throws -> [Double] {
    let body = try #require(text.pieces(from: "<\(name)>", to: "</\(name)>").first)
    return ["X", "Y", "Z"].compactMap { BCFContent.contents($0, in: body).first.flatMap(Double.init) }
  }

  @Test(
    "the camera looks down on the objects from the side, and has all of them in view",
    arguments: [
      CheckReportFormat.bcf, .bcf21,
    ])
  func camera(format: CheckReportFormat) throws {
    let view = try #require(try BCFContent(SampleTopics.check, format).viewpoints.first)
    let place = try vector("CameraViewPoint", in: view)
    let direction = try vector("CameraDirection", in: view)
    let up = try vector("CameraUpVector", in: view)
    func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    #expect(abs(dot(direction, direction) - 1) < 1e-5 && abs(dot(up, up) - 1) < 1e-5 && abs(dot(direction, up)) < 1e-5)
    #expect(direction[2] < -0.5 && up[2] > 0.5)
    // Doors 1 and 2 are at x 3 and 5, y 3, 4.5 m high; half of the field of view is 30 degrees.
    for object in [[3, 3, 4.5], [5, 3, 4.5]] {
      let way = zip(object, place).map { $0 - $1 }
      #expect(dot(way, direction) / dot(way, way).squareRoot() > 0.87)
    }
    #expect(BCFContent.contents("FieldOfView", in: view) == ["60.0"])
    #expect(view.contains("AspectRatio") == (format == .bcf))
  }

  @Test("a topic whose objects have no place has a camera all the same, and no picture")
  func nowhere() throws {
    let content = try BCFContent(SampleTopics.scattered(storeys: 2), .bcf)
    let doors = try #require(content.archive.parts.first { $0.text.contains("— N10001</Title>") })
    let folder = try #require(doors.name.split(separator: "/").first)
    #expect(content.archive.text("\(folder)/viewpoint.bcfv").contains("<PerspectiveCamera>"))
    #expect(content.archive.bytes["\(folder)/snapshot.png"] == nil && !doors.text.contains("<Snapshot>"))
  }

  @Test("a topic without objects has no viewpoint")
  func bare() throws {
    let content = try BCFContent(SampleTopics.check, .bcf21)
    let bare = try #require(content.markups.first { $0.contains("<Title>N1") })
    #expect(!bare.contains("<Viewpoints") && content.viewpoints.count == content.markups.count - 1)
  }

  @Test("a picture is a small PNG of the storey, with what fails in the colour of its gravity")
  func picture() throws {
    let content = try BCFContent(SampleTopics.check, .bcf)
    let pictures = content.archive.bytes.filter { $0.key.hasSuffix("snapshot.png") }
    #expect(pictures.count == 4)
    for (name, bytes) in pictures {
      let picture = try #require(DecodedPicture(bytes), "\(name)")
      #expect(picture.width == 640 && (100...1000).contains(picture.height))
      #expect(bytes.count < 20_000)
      let marks = picture.palette.contains([180, 35, 24]) || picture.palette.contains([181, 71, 8])
      #expect(marks && picture.palette.contains([255, 255, 255]))
    }
  }
}

/// What the head of a PNG says.
private struct DecodedPicture {
  let width: Int
  let height: Int
  let palette: [[UInt8]]

  init?(_ bytes: [UInt8]) {
    func number(_ place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    guard bytes.count > 60, bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { return nil }
    (width, height) = (number(16), number(20))
    guard bytes[25] == 3, Array(bytes[37..<41]) == Array("PLTE".utf8) else { return nil }
    palette = stride(from: 41, to: 41 + number(33), by: 3).map { Array(bytes[$0..<$0 + 3]) }
  }
}
