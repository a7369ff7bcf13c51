import TestSupport

/// Texts that look like exchange structures and are damaged in the places where readers go wrong: apostrophes, comments,
/// semicolons, keywords, ends.
struct FuzzedStructure {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  private static let pieces: [[UInt8]] = [
    "#1=IFCWALL('a');\n", "#2=IFCDOOR();", "#33 = IFCWALL(#1);\r\n", "'", "''", ";", "=", "/*", "*/", "\n", " ", "#",
    "(", ")", "ENDSEC;\n", "DATA;\n", "#44=IFCFOO('it''s;',$);\n", "\\X2\\00E9\\X0\\", "\\S\\'", "\\\\", "é", "#5=",
    "IFCWALL", "#6=IFCWALL('x;\n#7=IFCWALL();',$);\n", "ifcdoor", "#18446744073709551615=IFCWALL();\n",
    "END-ISO-10303-21;", "#1=IFCDOOR('again');\n", "!U", "\u{0}", "/", "\t", "/* ; ' #9=IFCWALL(); */", "&SCOPE",
    "#12=IFCPROPERTYSINGLEVALUE('Reference',$,IFCIDENTIFIER('A''B'),$);\n", "#8=(IFCA(1)IFCB('x;'));\n", "\"0F\"",
  ].map { Array($0.utf8) }

  private static let head = Array(
    """
    ISO-10303-21;
    HEADER;
    FILE_DESCRIPTION((''),'2;1');
    FILE_NAME('','2026-01-01T00:00:00',(''),(''),'','','');
    FILE_SCHEMA(('IFC4'));
    ENDSEC;
    DATA;

    """.utf8)

  /// The next text, of some hundreds of bytes to some thousands.
  mutating func next() -> [UInt8] {
    var bytes = Self.head
    // Long runs of sound instances between the damage: the fast way has to get going before it meets any.
    for _ in 0..<Int(random.next() % 40) {
      let isSound = random.next() % 3 == 0
      for number in 0..<(isSound ? random.next() % 24 : 0) {
        bytes += Array("#\(100 + number)=IFCPROPERTYSINGLEVALUE('N\(number)',$,IFCLABEL('v;w'),$);\n".utf8)
      }
      for _ in 0..<(random.next() % 12) { bytes += Self.pieces[Int(random.next() % UInt64(Self.pieces.count))] }
    }
    if random.next() % 4 != 0 { bytes += Array("ENDSEC;\nEND-ISO-10303-21;\n".utf8) }
    for _ in 0..<(random.next() % 6) {
      let place = Int(random.next() % UInt64(bytes.count))
      bytes[place] = UInt8(truncatingIfNeeded: random.next())
    }
    if random.next() % 8 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count / 2))) }
    return bytes
  }

  /// One of some numbers.
  mutating func choose(_ numbers: [Int]) -> Int { numbers[Int(random.next() % UInt64(numbers.count))] }
}
