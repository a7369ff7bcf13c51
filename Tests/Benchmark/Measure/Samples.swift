/// The times of one step, in seconds.
struct Samples {
  private var sorted: [Double] = []

  mutating func add(_ seconds: Double) {
    sorted.append(seconds)
    sorted.sort()
  }

  var median: Double { sorted.isEmpty ? 0 : sorted[sorted.count / 2] }
  var least: Double { sorted.first ?? 0 }
  var most: Double { sorted.last ?? 0 }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

/// Runs `body` and gives its time in seconds.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try body()
  return (clock.now - start).seconds
}
