import Findings
import IFCModel
import Inventory
import Testing

@Suite("Fill rates")
struct FillRateTests {
  private func row(_ photo: ModelPhoto?, _ set: String, _ property: String) -> [Int] {
    photo?.properties.filter { $0.set == set && $0.property == property }
      .flatMap { [$0.objects, $0.filled, $0.placeholders] } ?? []
  }

  private static let walls = """
    #1=IFCWALL('a',$,'A',$,$,$,$,'M1',$);
    #2=IFCWALL('b',$,'B',$,$,$,$,'?',$);
    #3=IFCWALL('c',$,'',$,$,$,$,$,$);
    """

  @Test("Values, blanks and placeholders are told apart")
  func verdicts() throws {
    let photo = try SampleModel.photo(
      """
      \(Self.walls)
      #11=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$);
      #12=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('\\X2\\00E0\\X0\\ compl\\X2\\00E9\\X0\\ter'),$);
      #13=IFCPROPERTYSINGLEVALUE('FireRating',$,$,$);
      #14=IFCPROPERTYSINGLEVALUE('IsExternal',$,IFCBOOLEAN(.F.),$);
      #15=IFCPROPERTYSINGLEVALUE('Reference',$,IFCIDENTIFIER(''),$);
      #16=IFCPROPERTYSINGLEVALUE('AcousticRating',$,IFCLABEL('AcousticRating'),$);
      #17=IFCPROPERTYENUMERATEDVALUE('Status',$,(IFCLABEL('NEW')),$);
      #18=IFCPROPERTYENUMERATEDVALUE('Status',$,(),$);
      #19=IFCPROPERTYSINGLEVALUE('ThermalTransmittance',$,IFCLABEL($),$);
      #21=IFCPROPERTYSET('p1',$,'Pset_WallCommon',$,(#11,#14,#16,#17));
      #22=IFCPROPERTYSET('p2',$,'Pset_WallCommon',$,(#12,#14,#15,#18));
      #23=IFCPROPERTYSET('p3',$,'Pset_WallCommon',$,(#13,#19));
      #31=IFCRELDEFINESBYPROPERTIES('r1',$,$,$,(#1),#21);
      #32=IFCRELDEFINESBYPROPERTIES('r2',$,$,$,(#2),#22);
      #33=IFCRELDEFINESBYPROPERTIES('r3',$,$,$,(#3),#23);
      """)
    #expect(row(photo, "Pset_WallCommon", "FireRating") == [3, 1, 1])
    #expect(row(photo, "Pset_WallCommon", "IsExternal") == [2, 2, 0])
    #expect(row(photo, "Pset_WallCommon", "Reference") == [1, 0, 0])
    #expect(row(photo, "Pset_WallCommon", "AcousticRating") == [1, 0, 1])
    #expect(row(photo, "Pset_WallCommon", "Status") == [2, 1, 0])
    #expect(row(photo, "Pset_WallCommon", "ThermalTransmittance") == [1, 0, 0])
    let counts = photo?.classes.first
    #expect(counts == ObjectClassCounts(className: "IfcWall", objects: 3, named: 2, tagged: 1))
  }

  @Test("A word that may mean something is a placeholder in sets of the standard alone")
  func ambiguous() throws {
    let photo = try SampleModel.photo(
      """
      \(Self.walls)
      #11=IFCPROPERTYSINGLEVALUE('Reference',$,IFCLABEL('Standard'),$);
      #21=IFCPROPERTYSET('p1',$,'Pset_WallCommon',$,(#11));
      #22=IFCPROPERTYSET('p2',$,'Tool',$,(#11));
      #31=IFCRELDEFINESBYPROPERTIES('r1',$,$,$,(#1),#21);
      #32=IFCRELDEFINESBYPROPERTIES('r2',$,$,$,(#1),#22);
      """)
    #expect(row(photo, "Pset_WallCommon", "Reference") == [1, 0, 1])
    #expect(row(photo, "Tool", "Reference") == [1, 1, 0])
  }

  @Test("A set of a type counts for each of its objects; what the object says itself wins")
  func types() throws {
    let photo = try SampleModel.photo(
      """
      \(Self.walls)
      #5=IFCWALLTYPE('t',$,'T',$,$,(#21),$,$,$,.STANDARD.);
      #6=IFCRELDEFINESBYTYPE('rt',$,$,$,(#1,#2,#3),#5);
      #11=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$);
      #12=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('TBD'),$);
      #21=IFCPROPERTYSET('p1',$,'Pset_WallCommon',$,(#11));
      #22=IFCPROPERTYSET('p2',$,'Pset_WallCommon',$,(#12));
      #31=IFCRELDEFINESBYPROPERTIES('r1',$,$,$,(#2),#22);
      """)
    #expect(row(photo, "Pset_WallCommon", "FireRating") == [3, 2, 1])
    #expect(photo?.classes.first?.typed == 3)
  }

  @Test("Quantities count, too, and one written in two encodings is one")
  func quantities() throws {
    let photo = try SampleModel.photo(
      """
      \(Self.walls)
      #11=IFCQUANTITYLENGTH('Length',$,$,2.5,$);
      #12=IFCQUANTITYLENGTH('L\\X2\\00E9\\X0\\',$,$,2.5,$);
      #13=IFCQUANTITYLENGTH('L\\S\\i',$,$,$,$);
      #21=IFCELEMENTQUANTITY('q1',$,'Qto_WallBaseQuantities',$,$,(#11,#12));
      #22=IFCELEMENTQUANTITY('q2',$,'Qto_WallBaseQuantities',$,$,(#11,#13));
      #31=IFCRELDEFINESBYPROPERTIES('r1',$,$,$,(#1),#21);
      #32=IFCRELDEFINESBYPROPERTIES('r2',$,$,$,(#2),#22);
      """)
    #expect(row(photo, "Qto_WallBaseQuantities", "Length") == [2, 2, 0])
    #expect(row(photo, "Qto_WallBaseQuantities", "Lé") == [2, 1, 0])
  }

  @Test("The attributes of a predefined set are its properties, those without a value apart")
  func predefined() throws {
    let photo = try SampleModel.photo(
      """
      #1=IFCDOOR('a',$,'A',$,$,$,$,$,$,$,$,$,$);
      #5=IFCDOORTYPE('t',$,'T',$,$,(#21),$,$,$,.DOOR.,.SINGLE_SWING_LEFT.,$,$);
      #6=IFCRELDEFINESBYTYPE('rt',$,$,$,(#1),#5);
      #21=IFCDOORLININGPROPERTIES('p',$,'Lining',$,0.05,$,$,$,$,$,$,$,$,$,$,$,$);
      """)
    #expect(row(photo, "Lining", "LiningDepth") == [1, 1, 0])
    #expect(row(photo, "Lining", "LiningThickness").isEmpty)
  }

  @Test("More rows than an archive keeps are summed up by class")
  func rest() throws {
    let most = PropertyFill.mostRows
    var lines = "#1=IFCWALL('a',$,'A',$,$,$,$,$,$);\n#2=IFCWALL('b',$,'B',$,$,$,$,$,$);\n"
    var names: [String] = []
    for number in 0..<most + 10 {
      lines += "#\(100 + number)=IFCPROPERTYSINGLEVALUE('P\(number)',$,IFCLABEL('v'),$);\n"
      names.append("#\(100 + number)")
    }
    lines += "#3=IFCPROPERTYSET('p',$,'S',$,(\(names.joined(separator: ","))));\n"
    lines += "#4=IFCRELDEFINESBYPROPERTIES('r',$,$,$,(#1),#3);\n"
    // Two walls have the last one, which is therefore kept.
    lines += "#5=IFCPROPERTYSET('p2',$,'S',$,(#\(100 + most + 9)));\n"
    lines += "#6=IFCRELDEFINESBYPROPERTIES('r2',$,$,$,(#2),#5);\n"
    let photo = try #require(try SampleModel.photo(lines, threads: 2))
    #expect(photo.properties.count == most + 1)
    #expect(row(photo, "S", "P\(most + 9)") == [2, 2, 0])
    #expect(row(photo, PropertyFill.rest, PropertyFill.rest) == [10, 10, 0])
  }
}
