/// A small model that lies somewhere, as lines of a data section.
struct MapModel {
  /// `IFCPROJECTEDCRS` and `IFCMAPCONVERSION`, or what a test puts in their place.
  var georeference = MapModel.conversion()
  /// Where the site is placed, in metres.
  var site = "0.,0.,0."
  /// RefLatitude and RefLongitude.
  var position = "$,$"
  /// TrueNorth of the context.
  var north = "$"
  /// The prefix of the unit of length.
  var prefix = "$"

  /// Entities of IFC4.
  static func conversion(
    system: String = "EPSG:2154", datum: String = "$", easting: String = "652216.626", northing: String = "6861681.5",
    height: String = "35.", rotation: String = "$,$", scale: String = "$", unit: String = "$"
  ) -> String {
    """
    #30=IFCPROJECTEDCRS('\(system)',$,$,\(datum),$,$,\(unit));
    #31=IFCMAPCONVERSION(#4,#30,\(easting),\(northing),\(height),\(rotation),\(scale));
    """
  }

  /// Property sets of IFC2X3 on an object.
  static func sets(
    on owner: Int = 1, conversion: String = "ePSet_MapConversion", system: String = "ePSet_ProjectedCRS",
    name: String = "EPSG:2154", easting: String = "IFCLENGTHMEASURE(652216.626)"
  ) -> String {
    """
    #40=IFCPROPERTYSINGLEVALUE('Eastings',$,\(easting),$);
    #41=IFCPROPERTYSINGLEVALUE('Northings',$,IFCLENGTHMEASURE(6861681.5),$);
    #42=IFCPROPERTYSET('0000000000000000000042',$,'\(conversion)',$,(#40,#41));
    #43=IFCRELDEFINESBYPROPERTIES('0000000000000000000043',$,$,$,(#\(owner)),#42);
    #44=IFCPROPERTYSINGLEVALUE('Name',$,IFCLABEL('\(name)'),$);
    #45=IFCPROPERTYSET('0000000000000000000045',$,'\(system)',$,(#44));
    #46=IFCRELDEFINESBYPROPERTIES('0000000000000000000046',$,$,$,(#\(owner)),#45);
    """
  }

  var lines: String {
    """
    #1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,(#4),#2);
    #2=IFCUNITASSIGNMENT((#3));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,\(prefix),.METRE.);
    #4=IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,#5,\(north));
    #5=IFCAXIS2PLACEMENT3D(#6,$,$);
    #6=IFCCARTESIANPOINT((0.,0.,0.));
    #10=IFCSITE('0000000000000000000010',$,'S',$,$,#11,$,$,.ELEMENT.,\(position),0.,$,$);
    #11=IFCLOCALPLACEMENT($,#12);
    #12=IFCAXIS2PLACEMENT3D(#13,$,$);
    #13=IFCCARTESIANPOINT((\(site)));
    #20=IFCBUILDING('0000000000000000000020',$,'B',$,$,#21,$,$,.ELEMENT.,$,$,$);
    #21=IFCLOCALPLACEMENT(#11,#5);
    \(georeference)
    """
  }
}
