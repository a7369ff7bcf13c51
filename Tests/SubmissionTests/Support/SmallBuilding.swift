/// The spatial structure of small models, as tests write it.
enum SmallBuilding {
  /// A project in metres with a site, a building and storeys.
  ///
  /// - Parameters:
  ///   - storeys: names and elevations.
  ///   - mark: a character that tells the GlobalIds of this model from those of others.
  static func lines(
    project: String = "P", site: String = "S", building: String = "B",
    storeys: KeyValuePairs<String, Double> = ["RDC": 0], unit: String = "$,.METRE.", mark: Character = "a"
  ) -> String {
    var lines = """
      #1=IFCPROJECT('0\(mark)00000000000000000001',$,'\(project)',$,$,$,$,$,#5);
      #2=IFCSITE('0\(mark)00000000000000000002',$,'\(site)',$,$,#20,$,$,$,$,$,$,$,$);
      #3=IFCBUILDING('0\(mark)00000000000000000003',$,'\(building)',$,$,$,$,$,$,$,$,$);
      #5=IFCUNITASSIGNMENT((#6));
      #6=IFCSIUNIT(*,.LENGTHUNIT.,\(unit));
      #7=IFCRELAGGREGATES('0\(mark)00000000000000000007',$,$,$,#1,(#2));
      #8=IFCRELAGGREGATES('0\(mark)00000000000000000008',$,$,$,#2,(#3));

      """
    for (number, storey) in storeys.enumerated() {
      let (key, elevation) = (storey.key, storey.value)
      lines +=
        "#3\(number)=IFCBUILDINGSTOREY('0\(mark)0000000000000000003\(number)',$,'\(key)',$,$,$,$,$,$,\(elevation));\n"
      lines += "#4\(number)=IFCRELAGGREGATES('0\(mark)0000000000000000004\(number)',$,$,$,#3,(#3\(number)));\n"
    }
    return lines
  }

  /// The site's placement, at an origin.
  static func placement(_ x: Double, _ y: Double, _ z: Double) -> String {
    """
    #20=IFCLOCALPLACEMENT($,#21);
    #21=IFCAXIS2PLACEMENT3D(#22,$,$);
    #22=IFCCARTESIANPOINT((\(x),\(y),\(z)));

    """
  }
}
