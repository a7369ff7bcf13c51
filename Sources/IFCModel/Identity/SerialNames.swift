/// The names by which authoring tools and owners call the property that holds a serial number.
public enum SerialNames {
  /// The spellings that are looked for, beginning with that of the standard (Pset_ManufacturerOccurrence).
  public static let all = [
    "SerialNumber", "Serial Number", "Serial number", "serialNumber", "serial number", "Serial_Number", "SERIALNUMBER",
    "SERIAL NUMBER", "Serial No", "SerialNo", "Numéro de série", "Numéro de Série", "Numero de serie",
    "numéro de série",
    "Numéro série", "Numero serie", "Num série", "Num. série", "N° de série", "N° de Série", "N° série", "N° Série",
    "N° serie", "N° SERIE", "N°série", "NumeroSerie", "NuméroSérie", "NumeroDeSerie", "NuméroDeSérie", "Numero_Serie",
    "Numero_serie", "Numéro_série", "Numero_de_serie", "NumSerie", "NumSérie", "Num_Serie", "Num_serie", "NoSerie",
    "N_Serie", "N_SERIE", "NUMERO_SERIE", "NUMERO SERIE", "NUMERO DE SERIE", "NUMÉRO DE SÉRIE", "Seriennummer",
  ]
}
