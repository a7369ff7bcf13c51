import Testing

@Suite("WHERE rules on persons, addresses and references")
struct ResourceRulesTests {
  @Test(
    "pass what they ask for, and fail what breaks them",
    arguments: [
      WhereCase(
        "IfcPerson.IdentifiablePerson", "IFC4",
        "#1=IFCPERSON($,'N',$,$,$,$,$,$);",
        "#1=IFCPERSON($,$,$,$,$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcPerson.IdentifiablePerson", "IFC2X3",
        "#1=IFCPERSON($,$,'Jean',$,$,$,$,$);",
        "#1=IFCPERSON('id',$,$,$,('Dr.'),$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcPerson.ValidSetOfNames", "IFC4",
        "#1=IFCPERSON($,'N',$,('J'),$,$,$,$);",
        "#1=IFCPERSON('id',$,$,('J'),$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcActorRole.WR1", "IFC4",
        "#1=IFCACTORROLE(.USERDEFINED.,'x',$);",
        "#1=IFCACTORROLE(.USERDEFINED.,$,$);",
        "#1 invalid.rule UserDefinedRole: $"),
      WhereCase(
        "IfcAddress.WR1", "IFC4",
        "#1=IFCPOSTALADDRESS(.OFFICE.,$,$,$,$,$,'T',$,$,$);",
        "#1=IFCPOSTALADDRESS(.USERDEFINED.,$,$,$,$,$,'T',$,$,$);",
        "#1 invalid.rule UserDefinedPurpose: $"),
      WhereCase(
        "IfcPostalAddress.WR1", "IFC4",
        "#1=IFCPOSTALADDRESS($,$,$,$,$,$,'T',$,$,$);",
        "#1=IFCPOSTALADDRESS($,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcTelecomAddress.MinimumDataProvided", "IFC4",
        "#1=IFCTELECOMADDRESS($,$,$,('0'),$,$,$,$,$);",
        "#1=IFCTELECOMADDRESS($,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcOwnerHistory.CorrectChangeAction", "IFC4",
        "#1=IFCOWNERHISTORY(#9,#9,$,.NOCHANGE.,$,$,$,0);",
        "#1=IFCOWNERHISTORY(#9,#9,$,.MODIFIED.,$,$,$,0);",
        "#1 invalid.rule LastModifiedDate: $"),
      WhereCase(
        "IfcExternalReference.WR1", "IFC4",
        "#1=IFCCLASSIFICATIONREFERENCE($,'E60',$,$,$,$);",
        "#1=IFCCLASSIFICATIONREFERENCE($,$,$,$,$,$);",
        "#1 invalid.rule"),
      WhereCase(
        "IfcDocumentReference.WR1", "IFC4",
        "#1=IFCDOCUMENTREFERENCE($,$,'N',$,$);",
        "#1=IFCDOCUMENTREFERENCE($,'id',$,$,$);",
        "#1 invalid.rule Name: $, ReferencedDocument: $"),
      WhereCase(
        "IfcDocumentReference.WR1", "IFC2X3",
        "#1=IFCDOCUMENTREFERENCE($,'id',$);\n#2=IFCDOCUMENTINFORMATION('d','D',$,(#1),$,$,$,$,$,$,$,$,$,$,$,$,$);",
        "#1=IFCDOCUMENTREFERENCE($,'id','N');\n#2=IFCDOCUMENTINFORMATION('d','D',$,(#1),$,$,$,$,$,$,$,$,$,$,$,$,$);",
        "#1 invalid.rule Name, ReferencedDocument"),
    ])
  func rules(example: WhereCase) throws { try example.tryBoth() }
}
