/// A picture in memory, onto which shapes are drawn with smooth edges.
struct Picture {
  /// Lines that each row of pixels is sampled by.
  private static let samples = 4

  /// A place in the picture, in pixels from its upper left corner.
  struct Point: Equatable {
    var x: Double
    var y: Double
  }

  let width: Int
  let height: Int
  /// The colours, row by row.
  private(set) var pixels: [PictureColour]

  /// An empty sheet.
  init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
    pixels = [PictureColour](repeating: .white, count: self.width * self.height)
  }

  /// Fills a shape; where it lies over itself it has holes.
  ///
  /// - Parameter opacity: from 0 to 1.
  /// - Complexity: O(corners × rows that it goes over).
  mutating func fill(_ corners: [Point], _ colour: PictureColour, opacity: Double = 1) {
    guard let first = corners.first, corners.count > 2 else { return }
    let (top, bottom) = corners.reduce((first.y, first.y)) { (min($0.0, $1.y), max($0.1, $1.y)) }
    let rows = Self.clamped(top.rounded(.down), to: height)..<Self.clamped(bottom.rounded(.up), to: height)
    var cover = [Double](repeating: 0, count: width)
    var crossings: [Double] = []
    for row in rows {
      var reach: Range<Int>?
      for sample in 0..<Self.samples {
        let y = Double(row) + (Double(sample) + 0.5) / Double(Self.samples)
        Self.cross(corners, at: y, &crossings)
        for place in stride(from: 0, to: crossings.count - 1, by: 2) {
          guard let span = Self.add(crossings[place], crossings[place + 1], to: &cover) else { continue }
          reach = reach.map { min($0.lowerBound, span.lowerBound)..<max($0.upperBound, span.upperBound) } ?? span
        }
      }
      guard let reach else { continue }
      for column in reach {
        let share = cover[column] / Double(Self.samples) * opacity
        cover[column] = 0
        let sixteenths = min(16, Int((share * 16).rounded()))
        guard sixteenths > 0 else { continue }
        let place = row * width + column
        pixels[place] = pixels[place].covered(by: colour, sixteenths: sixteenths)
      }
    }
  }

  /// Draws the rim of a shape.
  mutating func stroke(_ corners: [Point], _ colour: PictureColour, width: Double, opacity: Double = 1) {
    guard var last = corners.last else { return }
    for corner in corners {
      let (x, y) = (corner.x - last.x, corner.y - last.y)
      let length = (x * x + y * y).squareRoot()
      if length > 0 {
        let (a, b) = (-y / length * width / 2, x / length * width / 2)
        fill(
          [
            Point(x: last.x + a, y: last.y + b), Point(x: corner.x + a, y: corner.y + b),
            Point(x: corner.x - a, y: corner.y - b), Point(x: last.x - a, y: last.y - b),
          ], colour, opacity: opacity)
      }
      last = corner
    }
  }

  /// Colours one pixel.
  mutating func dot(_ x: Int, _ y: Int, _ colour: PictureColour) {
    guard (0..<width).contains(x), (0..<height).contains(y) else { return }
    pixels[y * width + x] = colour
  }

  /// Where a line across meets the rim, from left to right.
  private static func cross(_ corners: [Point], at y: Double, _ crossings: inout [Double]) {
    crossings.removeAll(keepingCapacity: true)
    var last = corners[corners.count - 1]
    for corner in corners {
      if (last.y > y) != (corner.y > y) {
        crossings.append(last.x + (y - last.y) / (corner.y - last.y) * (corner.x - last.x))
      }
      last = corner
    }
    crossings.sort()
  }

  /// Adds how much of each pixel of a row a stretch covers.
  ///
  /// - Returns: the pixels that it touches; nil where it lies outside.
  private static func add(_ left: Double, _ right: Double, to cover: inout [Double]) -> Range<Int>? {
    let (left, right) = (max(0, left), min(Double(cover.count), right))
    guard left < right else { return nil }
    let (first, end) = (clamped(left.rounded(.down), to: cover.count), clamped(right.rounded(.up), to: cover.count))
    for column in first..<end {
      cover[column] += min(right, Double(column + 1)) - max(left, Double(column))
    }
    return first..<end
  }

  private static func clamped(_ value: Double, to limit: Int) -> Int {
    value.isNaN ? 0 : Int(max(0, min(Double(limit), value)))
  }
}
