/// The best of the wholes that the places of a circle lead to, with and without one of them.
struct CircleWholes {
  /// The best whole of which nobody asks whether it is the object itself.
  private var beyond = BestWhole.nothing
  /// The best place of the circle, and the best of the others.
  private var first: (place: UInt32, best: BestWhole)?
  private var second = BestWhole.nothing

  /// The best of all.
  var best: BestWhole { max(beyond, first?.best ?? .nothing, second) }

  /// The best of all but one place.
  func best(without place: UInt32) -> BestWhole { first?.place == place ? max(beyond, second) : best }

  mutating func add(beyond other: BestWhole) { beyond = max(beyond, other) }

  /// Adds a whole that may be in the circle.
  mutating func add(_ place: UInt32, _ best: BestWhole) {
    guard let known = first else {
      first = (place, best)
      return
    }
    if place == known.place {
      first = (place, max(known.best, best))
    } else if best > known.best {
      second = max(second, known.best)
      first = (place, best)
    } else {
      second = max(second, best)
    }
  }

  /// Adds what another place of the circle leads to.
  mutating func add(_ other: CircleWholes) {
    add(beyond: other.beyond)
    if let place = other.first { add(place.place, place.best) }
    // It is none better than the first of the other, so that it does not matter whether it is the first of this one.
    second = max(second, other.second)
  }
}
