import ByteInput
import Part21
import TestSupport
import Testing

/// The fast way and the slow twin give the same index, wherever the bytes are cut and whatever they hold.
@Suite struct TwinTests {
  /// Strings that look like structure, comments that look like strings, records over many lines, odd white space.
  static let nasty = structure(
    """
    #1=IFCWALL('a;b',#2,'it''s; #9=IFCWALL(''x'');',$);
    #2 = IFCDOOR( 'x' , /* ; ' #7=IFCWALL(); */ $ ) ;
    #3=IFCPROPERTYSINGLEVALUE('a
    #4=IFCWALL(1);
    b',$,IFCLABEL(';'),$);
    /* #5=IFCWALL('); */#6=IFCFOO();#7=IFCFOO('''');#8=IFCFOO('''''','',';');
    #123456789012=IFCRELCONNECTSWITHREALIZINGELEMENTS('/*',$);
    #9=IFCRELCONNECTSWITHREALIZINGELEMENTSANDMORE("0F",.T.,(1.,2.E3,(#1,#2)));
    #10=!USERDEFINED('=;=;');
    #11=(IFCA(1)IFCB('x;'));
    \t #12=IFCWALL();   \r\n\r\n#13=IFCWALL(*);
    #14=ifcwall();
    #9999999999999999999=IFCDOOR();
    #16=IFCWALL('Coordena\\S\\C\\S\\'\\S\\C\\S\\#o;');
    #17=IFCWALL('C:\\\\S\\\\');#18=IFCWALL('\\S\\'');#19=IFCWALL('\\X2\\00E9\\X0\\');
    #15=
    IFCWALL
    ('x')
    ;
    """)

  @Test(
    "the nasty sample is read alike by every kernel, thread count and chunk border",
    arguments: Kernel.allCases.filter(\.isAvailable))
  func nastySample(kernel: Kernel) throws {
    let slow = Summary(try read(Self.nasty, ReadSettings(isCareful: true)))
    #expect(slow.instances.count == 19)
    for threads in [1, 2, 3, 7] {
      for chunk in 64...(Self.nasty.utf8.count / 2) where chunk % (threads == 1 ? 1 : 5) == 0 {
        let settings = ReadSettings(threads: threads, kernel: kernel, chunkLength: chunk)
        let fast = Summary(try read(Self.nasty, settings))
        #expect(fast == slow, "chunks of \(chunk) bytes, \(threads) threads")
      }
    }
  }

  @Test("a border may fall on any byte", arguments: [64, 96, 128])
  func everyByte(chunk: Int) throws {
    for padding in 0..<chunk {
      let text = Self.nasty.replacing("DATA;", with: "DATA;" + String(repeating: " ", count: padding))
      let slow = Summary(try read(text, ReadSettings(isCareful: true)))
      let fast = Summary(try read(text, ReadSettings(threads: 2, chunkLength: chunk)))
      #expect(fast == slow, "padding of \(padding) bytes")
    }
  }

  @Test("random pieces of structure are read alike", arguments: 0..<200)
  func randomPieces(seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let pieces = [
      "#1=IFCWALL('a');\n", "#2=IFCDOOR();", "#33 = IFCWALL(#1);\r\n", "'", "''", ";", "=", "/*", "*/", "\n", " ", "#",
      "(", ")", "ENDSEC;\n", "DATA;\n", "#44=IFCFOO('it''s;',$);\n", "\\X2\\00E9\\X0\\", "\\S\\'", "\\\\", "é", "#5=",
      "IFCWALL", "#6=IFCWALL('x;\n#7=IFCWALL();',$);\n",
      "ifcdoor", "#18446744073709551615=IFCWALL();\n", "END-ISO-10303-21;", "#1=IFCDOOR('again');\n", "!U", "\u{0}",
      "/",
    ]
    var body = ""
    for _ in 0..<Int.random(in: 5...120, using: &random) { body += pieces.randomElement(using: &random) ?? "" }
    let text = structure(body)
    let slow = Summary(try read(text, ReadSettings(isCareful: true)))
    for kernel in Kernel.allCases where kernel.isAvailable {
      for chunk in [64, 100, 1000, 100_000] {
        let fast = Summary(try read(text, ReadSettings(threads: 3, kernel: kernel, chunkLength: chunk)))
        if let difference = fast.difference(from: slow) {
          Issue.record("\(kernel), chunks of \(chunk): \(difference)\n\(body)")
          return
        }
      }
    }
  }

  @Test("dense, sparse and shuffled names are all found again")
  func names() throws {
    var random = SplitMix(seed: 7)
    var names = Array(1...2000).map(UInt64.init)
    names += (0..<500).map { _ in UInt64.random(in: 10_000...(1 << 62), using: &random) }
    names.shuffle(using: &random)
    let text = structure(names.map { "#\($0)=IFCWALL('\($0)');" }.joined(separator: "\n"))
    let index = try read(text, ReadSettings(threads: 2, chunkLength: 4096)).index
    let bytes = Array(text.utf8)
    for name in names {
      let record = try #require(index.record(named: name))
      #expect(
        String(decoding: bytes[record.offset...].prefix(while: { $0 != UInt8(ascii: "=") }), as: UTF8.self)
          == "#\(name)")
    }
    for absent in [0, 2001, 9_999, UInt64.max] where !names.contains(absent) {
      #expect(index.record(named: absent) == nil)
    }
  }
}
