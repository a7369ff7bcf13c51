import Requirements

/// Words in cells that say what kind of value is asked, in French, English, Spanish and Dutch; folded.
enum RuleWords {
  /// Kinds of value, as columns of types name them.
  static let kinds: [String: ValueKind] = {
    let words: [(ValueKind, String)] = [
      (
        .text,
        "texte,text,texto,tekst,string,chaine,chaine de caracteres,alphanumerique,label,alphanumeric,txt,alfanumerico,texte libre,str"
      ),
      (.integer, "entier,integer,entero,geheel getal,int,nombre entier,geheel,count"),
      (
        .number,
        """
        nombre,numerique,numeric,number,reel,real,numero,numerico,getal,numeriek,decimal,float,double,longueur,surface,
        volume,length,area,nombre reel,nombre decimal,angle,masse,puissance
        """
      ),
      (
        .boolean,
        "booleen,boolean,bool,booleano,oui non,yes no,vrai faux,si no,ja nee,o n,true false,logique,logical,boleano,binaire"
      ),
      (.date, "date,fecha,datum,jj mm aaaa,aaaa mm jj,yyyy mm dd,date iso,date iso 8601"),
      (.duration, "duree,duration,duracion,duur"),
    ]
    var known: [String: ValueKind] = [:]
    for (kind, list) in words {
      for word in list.split(separator: ",") { known[TextFolding.folded(String(word))] = kind }
    }
    return known
  }()

  /// Kinds of value that a cell among the values names, where `surface` or `angle` may be a value,
  /// and `JJ/MM/AAAA` the form of a text.
  static let kindsAmongValues: [String: ValueKind] = kinds.filter { !quantities.contains($0.key) }

  private static let quantities: Set<String> = [
    "longueur", "surface", "volume", "length", "area", "angle", "masse", "puissance", "count", "label", "o n",
    "oui non", "yes no", "vrai faux", "si no", "ja nee", "true false", "binaire", "double", "float", "int", "str",
    "duree", "numero", "jj mm aaaa", "aaaa mm jj", "yyyy mm dd", "duration", "duracion", "duur",
  ]

  /// Words for a list of values that stands elsewhere.
  static let lists: Set<String> = [
    "liste", "enumeration", "enum", "lijst", "list", "lista", "enumeratie", "enumere", "liste de choix", "liste fermee",
    "liste deroulante", "enumeracion", "choix", "enumerated", "voir liste", "see list", "zie lijst", "ver lista",
  ]
  /// Words for any value.
  static let anything: Set<String> = [
    "libre", "texte libre", "free", "vrij", "libre texte", "toute valeur", "any", "a renseigner",
  ]
}
