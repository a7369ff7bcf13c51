/// A small exchange structure.
public let smallModel = """
  ISO-10303-21;
  HEADER;
  FILE_SCHEMA(('IFC4'));
  ENDSEC;
  DATA;
  #1=IFCWALL('a');
  ENDSEC;
  END-ISO-10303-21;

  """
