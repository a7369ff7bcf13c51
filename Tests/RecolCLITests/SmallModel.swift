/// Small files that the tests of the command line read.
enum SmallModel {
  /// An exchange structure of a schema with these instances.
  static func file(schema: String = "IFC4", _ instances: String) -> String {
    """
    ISO-10303-21;
    HEADER;
    FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');
    FILE_NAME('mur.ifc','2026-01-31T10:00:00',('Zo\\X2\\00E9\\X0\\'),('Atelier'),'recol','Modeleur 3',$);
    FILE_SCHEMA(('\(schema)'));
    ENDSEC;
    DATA;
    \(instances)
    ENDSEC;
    END-ISO-10303-21;

    """
  }

  /// A project in millimetres with three walls, of which one has its property, one a blank and one nothing.
  static let instances = """
    #1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,$,#2);
    #2=IFCUNITASSIGNMENT((#3));
    #3=IFCSIUNIT(*,.LENGTHUNIT.,.MILLI.,.METRE.);
    #10=IFCWALL('0000000000000000000010',$,'Mur A',$,$,$,$,'T-10',$);
    #11=IFCWALL('0000000000000000000011',$,'Mur B',$,$,$,$,'T-11',$);
    #12=IFCWALL('0000000000000000000012',$,'Mur C',$,$,$,$,$,$);
    #20=IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$);
    #21=IFCPROPERTYSINGLEVALUE('FireRating',$,$,$);
    #22=IFCPROPERTYSET('0000000000000000000022',$,'Pset_WallCommon',$,(#20));
    #23=IFCPROPERTYSET('0000000000000000000023',$,'Pset_WallCommon',$,(#21));
    #24=IFCRELDEFINESBYPROPERTIES('0000000000000000000024',$,$,$,(#10),#22);
    #25=IFCRELDEFINESBYPROPERTIES('0000000000000000000025',$,$,$,(#11),#23);
    """

  static let text = file(instances)

  /// An IDS with these specifications.
  static func requirements(_ specifications: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ids xmlns="http://standards.buildingsmart.org/IDS" xmlns:xs="http://www.w3.org/2001/XMLSchema"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
      xsi:schemaLocation="http://standards.buildingsmart.org/IDS http://standards.buildingsmart.org/IDS/1.0/ids.xsd">
      <info><title>Exigences</title></info>
      <specifications>
    \(specifications)
      </specifications>
    </ids>

    """
  }

  /// A specification that asks walls for a property.
  static func wallSpecification(
    name: String = "Murs", entity: String = "IFCWALL", property: String = "FireRating", minOccurs: String = "1",
    maxOccurs: String = "unbounded"
  ) -> String {
    """
        <specification name="\(name)" ifcVersion="IFC4">
          <applicability minOccurs="\(minOccurs)" maxOccurs="\(maxOccurs)">
            <entity><name><simpleValue>\(entity)</simpleValue></name></entity>
          </applicability>
          <requirements>
            <property cardinality="required" dataType="IFCLABEL">
              <propertySet><simpleValue>Pset_WallCommon</simpleValue></propertySet>
              <baseName><simpleValue>\(property)</simpleValue></baseName>
            </property>
          </requirements>
        </specification>
    """
  }
}
