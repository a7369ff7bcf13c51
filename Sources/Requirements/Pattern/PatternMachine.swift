/// Runs a ``PatternProgram`` over a text: step by step in all its states at once, or, where that is small enough, with
/// a ``PatternTable`` made once.
final class PatternMachine: Sendable {
  private let program: PatternProgram
  private let classes: ScalarClasses
  /// Which sets hold each class, as the numbers of the sets.
  private let setsOfClass: [Set<Int>]
  private let table: PatternTable?

  init(_ program: PatternProgram) {
    self.program = program
    let classes = ScalarClasses(program.sets)
    self.classes = classes
    let setsOfClass = classes.examples.map { example in
      Set(program.sets.indices.filter { program.sets[$0].contains(example) })
    }
    self.setsOfClass = setsOfClass
    table = Self.table(program, classes, setsOfClass)
  }

  /// Whether the program accepts the whole of a text.
  ///
  /// - Complexity: with a table one look-up for each character, else O(states) for each.
  @safe
  func accepts(_ utf8: UnsafeRawBufferPointer) -> Bool {
    if let table { return table.accepts(utf8) }
    var scalars = unsafe UTF8Scalars(utf8)
    var active = Self.closure(of: [0], in: program)
    while let scalar = scalars.next() {
      active = Self.step(active, setsOfClass[classes.number(of: scalar)], program)
      if active.isEmpty { return false }
    }
    return Self.isAccepting(active, program)
  }

  private static func step(_ active: [Int], _ sets: Set<Int>, _ program: PatternProgram) -> [Int] {
    var reached: [Int] = []
    for state in active {
      if case .read(let set) = program.steps[state], sets.contains(set) { reached.append(state + 1) }
    }
    return reached.isEmpty ? [] : closure(of: reached, in: program)
  }

  private static func isAccepting(_ active: [Int], _ program: PatternProgram) -> Bool {
    active.contains { if case .accept = program.steps[$0] { true } else { false } }
  }

  /// The states that read or accept, reached from others without reading; sorted.
  private static func closure(of states: [Int], in program: PatternProgram) -> [Int] {
    var seen = [Bool](repeating: false, count: program.steps.count)
    var open = states
    var result: [Int] = []
    while let state = open.popLast() {
      if seen[state] { continue }
      seen[state] = true
      switch program.steps[state] {
      case .read, .accept: result.append(state)
      case .jump(let target): open.append(target)
      case .split(let first, let second):
        open.append(second)
        open.append(first)
      }
    }
    return result.sorted()
  }

  /// The table of all combinations; nil where making it would cost more than it saves.
  private static func table(
    _ program: PatternProgram, _ classes: ScalarClasses, _ setsOfClass: [Set<Int>]
  ) -> PatternTable? {
    var budget = 2_000_000
    var numbers: [[Int]: Int] = [:]
    var combinations = [closure(of: [0], in: program)]
    numbers[combinations[0]] = 0
    var next: [Int32] = []
    var position = 0
    while position < combinations.count {
      for sets in setsOfClass {
        budget -= combinations[position].count + program.steps.count / 8 + 8
        guard budget > 0 else { return nil }
        let reached = step(combinations[position], sets, program)
        if reached.isEmpty {
          next.append(-1)
          continue
        }
        let number = numbers[reached] ?? combinations.count
        if number == combinations.count {
          numbers[reached] = number
          combinations.append(reached)
        }
        next.append(Int32(number))
      }
      position += 1
    }
    return PatternTable(next: next, accepts: combinations.map { isAccepting($0, program) }, classes: classes)
  }
}
