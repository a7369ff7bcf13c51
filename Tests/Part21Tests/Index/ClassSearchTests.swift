import Part21
import TestSupport
import Testing

/// Finding instances by class and by neighbouring names, held against a walk over all places.
@Suite("Looking for instances of some classes") struct ClassSearchTests {
  /// Instances in an order that an exporter might choose, some names twice where it says so.
  private static func statements(_ random: inout SplitMix, count: Int, order: Order) -> String {
    var names = Array(1...count)
    switch order {
    case .rising: break
    case .shuffled: names.shuffle(using: &random)
    case .repeating: names = names.map { $0 % 7 == 0 ? max(1, $0 / 2) : $0 }
    }
    let classes = known + (0..<90).map { "IFCMADEUP\($0)" }
    return names.map { name in
      // A few classes are everywhere, the others here and there.
      let number = Int.random(in: 0..<10, using: &random) < 8 ? 0 : Int.random(in: 0..<classes.count, using: &random)
      return "#\(name)=\(classes[number])('\(name)',#\(Int.random(in: 1...count, using: &random)));"
    }.joined(separator: "\n")
  }

  enum Order: CaseIterable { case rising, shuffled, repeating }

  @Test("gives what a walk over all places gives, in file order", arguments: Order.allCases, [1, 2])
  func entriesAreThoseOfAWalk(order: Order, threads: Int) throws {
    var random = SplitMix(seed: 7)
    for count in [1, 63, 64, 65, 700, 5_000] {
      let text = structure(Self.statements(&random, count: count, order: order))
      let index = try read(text, ReadSettings(threads: threads, chunkLength: 4096)).index
      let codes = index.counts.keys.sorted()
      let sets = [codes.prefix(1), codes.suffix(3), codes.filter { $0.rawValue % 3 == 1 }[...], codes[...]]
      for wanted in sets.map(Set.init) {
        let walked = (0..<index.count).map { index.entry(at: $0) }.filter { wanted.contains($0.code) }
        let repeated = index.repeated.filter { wanted.contains($0.code) }.map(\.offset)
        let found = index.entries(of: wanted)
        #expect(found.map(\.offset) == (walked.map(\.offset) + repeated).sorted())
        for entry in found where entry.place != IndexEntry.unplaced {
          #expect(index.entry(at: Int(entry.place)) == entry)
        }
        var seen = PlaceMarks(count: index.count)
        for place in stride(from: 0, to: index.count, by: 2) { #expect(seen.insert(place) && !seen.insert(place)) }
        let rest = walked.filter { $0.place % 2 == 1 }.map(\.offset)
        #expect(walked.allSatisfy { seen.contains(Int($0.place)) == ($0.place % 2 == 0) })
        #expect(index.entries(of: wanted, except: seen).map(\.offset) == (rest + repeated).sorted())
      }
    }
  }

  @Test("finds by neighbouring names what it finds by names", arguments: Order.allCases)
  func nearbyNamesAreNames(order: Order) throws {
    var random = SplitMix(seed: 11)
    let text = structure(Self.statements(&random, count: 3_000, order: order))
    let index = try read(text, ReadSettings(chunkLength: 4096)).index
    var nearby = NearbyNames(index)
    var name: UInt64 = 1
    for step in 0..<20_000 {
      name = step % 5 == 0 ? UInt64.random(in: 0...3_300, using: &random) : name + 1
      let quick = nearby.place(named: name).map { index.entry(at: $0) }
      let slow = index.located(named: name)
      #expect(quick.map { Int($0.place) } == slow?.place && quick?.offset == slow?.offset && quick?.code == slow?.code)
    }
  }
}
