/// A house of two storeys that keeps every rule of the family M: what tests break, one thing at a time.
///
/// Millimetres. Storeys #30 (at 0) and #40 (at 3000); on each a wall and a room with an extruded body of 4 m × 5 m.
enum SmallHouse {
  static let lines = lines(["001"], ["101"])

  /// The house with rooms of these numbers on its two storeys, which may have other names.
  static func lines(_ ground: [String], _ first: [String], names: (String, String) = ("RDC", "R+1")) -> String {
    roots + storey(30, name: names.0, z: "0.", rooms: ground) + storey(40, name: names.1, z: "3000.", rooms: first)
  }

  private static let roots = """
    #1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,(#9),#2);
    #2=IFCUNITASSIGNMENT((#3,#4,#5,#6));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
    #4=IFCSIUNIT(*,.AREAUNIT.,$,.SQUARE_METRE.);
    #5=IFCSIUNIT(*,.VOLUMEUNIT.,$,.CUBIC_METRE.);
    #6=IFCSIUNIT(*,.PLANEANGLEUNIT.,$,.RADIAN.);
    #7=IFCCARTESIANPOINT((0.,0.,0.));
    #8=IFCAXIS2PLACEMENT3D(#7,$,$);
    #9=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-5,#8,$);
    #10=IFCSITE('0000000000000000000010',$,'Site',$,$,#12,$,$,.ELEMENT.,$,$,$,$,$);
    #11=IFCRELAGGREGATES('0000000000000000000011',$,$,$,#1,(#10));
    #12=IFCLOCALPLACEMENT($,#8);
    #20=IFCBUILDING('0000000000000000000020',$,'Batiment',$,$,#22,$,$,.ELEMENT.,$,$,$);
    #21=IFCRELAGGREGATES('0000000000000000000021',$,$,$,#10,(#20));
    #22=IFCLOCALPLACEMENT(#12,#8);
    #23=IFCRELAGGREGATES('0000000000000000000023',$,$,$,#20,(#30,#40));
    #24=IFCCARTESIANPOINT((0.,0.));
    #25=IFCAXIS2PLACEMENT2D(#24,$);
    #26=IFCRECTANGLEPROFILEDEF(.AREA.,$,#25,4000.,5000.);
    #27=IFCDIRECTION((0.,0.,1.));
    #28=IFCEXTRUDEDAREASOLID(#26,#8,#27,2500.);
    #29=IFCSHAPEREPRESENTATION(#9,'Body','SweptSolid',(#28));

    """

  /// A storey with a wall and rooms.
  ///
  /// - Parameters:
  ///   - number: its instance; what belongs to it follows from ten times that on.
  ///   - rooms: the numbers of its rooms.
  private static func storey(_ number: Int, name: String, z: String, rooms: [String]) -> String {
    let n = number * 10
    func id(_ number: Int) -> String { "'\(String(repeating: "0", count: 22 - "\(number)".count))\(number)'" }
    let names = rooms.indices.map { "#\(n + 20 + $0 * 10)" }.joined(separator: ",")
    var lines = """
      #\(number)=IFCBUILDINGSTOREY(\(id(number)),$,'\(name)',$,$,#\(n),$,$,.ELEMENT.,\(z));
      #\(n)=IFCLOCALPLACEMENT(#22,#\(n + 1));
      #\(n + 1)=IFCAXIS2PLACEMENT3D(#\(n + 2),$,$);
      #\(n + 2)=IFCCARTESIANPOINT((0.,0.,\(z)));
      #\(n + 3)=IFCWALL(\(id(n + 3)),$,'Mur \(number)',$,$,#\(n + 4),#\(n + 5),'M-\(number)',.SOLIDWALL.);
      #\(n + 4)=IFCLOCALPLACEMENT(#\(n),#8);
      #\(n + 5)=IFCPRODUCTDEFINITIONSHAPE($,$,(#29));
      #\(n + 6)=IFCRELCONTAINEDINSPATIALSTRUCTURE(\(id(n + 6)),$,$,$,(#\(n + 3)),#\(number));
      #\(n + 7)=IFCRELAGGREGATES(\(id(n + 7)),$,$,$,#\(number),(\(names)));

      """
    for (place, room) in rooms.enumerated() {
      let r = n + 20 + place * 10
      lines += """
        #\(r)=IFCSPACE(\(id(r)),$,'\(room)',$,$,#\(r + 1),#\(r + 2),'Bureau',.ELEMENT.,.SPACE.,$);
        #\(r + 1)=IFCLOCALPLACEMENT(#\(n),#8);
        #\(r + 2)=IFCPRODUCTDEFINITIONSHAPE($,$,(#29));
        #\(r + 3)=IFCELEMENTQUANTITY(\(id(r + 3)),$,'Qto_SpaceBaseQuantities',$,$,(#\(r + 4)));
        #\(r + 4)=IFCQUANTITYAREA('NetFloorArea',$,$,20.,$);
        #\(r + 5)=IFCRELDEFINESBYPROPERTIES(\(id(r + 5)),$,$,$,(#\(r)),#\(r + 3));
        #\(r + 6)=IFCRELSPACEBOUNDARY(\(id(r + 6)),$,'1stLevel',$,#\(r),#\(n + 3),$,.PHYSICAL.,.INTERNAL.);

        """
    }
    return lines
  }
}
