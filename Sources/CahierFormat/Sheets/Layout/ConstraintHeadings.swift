/// Headings of columns that constrain a demand beyond its value. They count only where a heading says nothing else:
/// `Contrôle MOA` is no rule; folded.
enum ConstraintHeadings {
  static let meanings: [String: ColumnMeaning] = {
    var known: [String: ColumnMeaning] = [:]
    for (meaning, list) in table {
      for phrase in list.split(whereSeparator: { $0 == "," || $0.isNewline }) { known[String(phrase)] = meaning }
    }
    return known
  }()

  private static let table: [(ColumnMeaning, String)] = [
    (
      .rule,
      """
      plage,plage de valeurs,plage admissible,intervalle,range,value range,rango,bereik,regle,regles,rule,rules,regla
      regle de verification,regles de verification,regle de controle,regles de controle,regle de validation
      regles de validation,validation rule,check rule,verification rule,controle,controles,critere,criteres
      critere de controle,critere de validation,critere d acceptation,acceptance criteria,verification,codification
      regle de codification,codage,convention de nommage,regle de nommage,regles de nommage,nommage,naming convention
      naming rule,syntaxe,nombre minimum d objets,nombre maximum d objets,nombre d objets,nombre minimal d objets
      nombre de caracteres,nb de caracteres,nb caracteres
      """
    ),
    (.unique, "unicite,unique,valeur unique,uniqueness,unicidad,uniek,doit etre unique,is unique"),
    (
      .required,
      """
      obligatoire,obligatoires,requis,requise,required,mandatory,obligatorio,requerido,verplicht,exigence obligatoire
      caractere obligatoire,obligation,champ obligatoire,donnee obligatoire,propriete obligatoire,is mandatory
      is required,obligatoire facultatif,obligatoire ou facultatif,obligatoire optionnel,cardinalite,cardinality
      cardinalidad,kardinaliteit,multiplicite,multiplicity
      """
    ),
    (.tolerance, "tolerance,tolerances,tolerancia,tolerantie,tolerance admise"),
    (
      .maximumLength,
      """
      longueur max,longueur maximale,longueur maxi,longueur maximum,max length,maximum length,maxlength
      nb de caracteres max,nb caracteres max,nombre de caracteres max,nombre de caracteres maximum
      nombre max de caracteres,nb max de caracteres,nombre maximum de caracteres,nb max caracteres,taille max
      taille maximale,longueur max du champ,longitud maxima
      """
    ),
    (
      .minimumLength,
      """
      longueur min,longueur minimale,longueur mini,min length,minimum length,minlength,nb de caracteres min
      nombre de caracteres min,nombre min de caracteres,nombre minimum de caracteres,nb min de caracteres
      """
    ),
    (
      .condition,
      """
      condition,conditions,condition d application,conditions d application,condition d applicabilite,filtre,filtres
      filter,filters,exclusion,exclusions,exception,exceptions,sauf,condicion,condiciones,filtro,filtros,exclusiones
      voorwaarde,voorwaarden,uitzondering,uitzonderingen,applicable si,only if
      """
    ),
  ]
}
