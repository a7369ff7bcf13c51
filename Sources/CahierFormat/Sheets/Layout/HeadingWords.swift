import Requirements

/// What headings of owners' matrices mean, in French, English, Spanish and Dutch; written folded, without accents.
enum HeadingWords {
  /// The meaning of a heading, and whether the heading says nothing else; nil where no word is known.
  static func meaning(_ heading: String) -> (meaning: ColumnMeaning, isExact: Bool)? {
    let folded = TextFolding.folded(heading)
    guard !folded.isEmpty, folded.utf8.count <= 60 else { return nil }
    if let meaning = phrases[folded] ?? ConstraintHeadings.meanings[folded] { return (meaning, true) }
    // The longest known phrase inside, in whole words.
    let words = folded.split(separator: " ")
    guard words.count <= 6 else { return nil }
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let phrase = words[start..<(start + length)].joined(separator: " ")
        if phrase.utf8.count > 2, let meaning = phrases[phrase] { return (meaning, false) }
      }
    }
    return nil
  }

  private static let phrases: [String: ColumnMeaning] = {
    var known: [String: ColumnMeaning] = [:]
    for (meaning, list) in table {
      for phrase in list.split(separator: ",") { known[TextFolding.folded(String(phrase))] = meaning }
    }
    return known
  }()

  private static let table: [(ColumnMeaning, String)] = [
    (
      .id,
      """
      id,code,code exigence,n,n°,no,num,numero,ref,reference,reference exigence,identifiant,identifiant exigence,
      id exigence,requirement id,req id,codigo,nummer,nr,numero exigence,repere,id requisito,eis id
      """
    ),
    (
      .title,
      """
      exigence,exigences,requirement,requirements,titre,intitule,libelle,title,nom,name,nombre,naam,designation,
      denominacion,information,informations,donnee,donnees,parametre,parametres,parameter,parameters,parametro,
      parametros,information requise,information demandee,donnee attendue,eis,requisito,requisitos,nom du parametre,
      information exigee,caracteristique,nom exigence,nom de la donnee
      """
    ),
    (
      .object,
      """
      classe ifc,classes ifc,entite ifc,entites ifc,ifc class,ifc classes,ifc entity,ifcclass,ifcentity,ifcentityclass,
      entidad,entidad ifc,clase ifc,ifc klasse,ifc entiteit,entite,classe,class,entity,clase,klasse,objet,objets,
      objet bim,objets bim,ouvrage,ouvrages,element,elements,type d objet,types d objets,objecttype,objecttypes,objeto,
      objetos,elemento,elementos,object,objects,objecten,type ifc,ifc type,ifc,composant,composants,element type,
      categorie d objet,type d element,elementtype
      """
    ),
    (
      .predefinedType,
      """
      predefinedtype,predefined type,ifc predefinedtype,type predefini,type predefini ifc,tipo predefinido,sous type,
      subtype,ifc type enum,voorgedefinieerd type
      """
    ),
    (
      .set,
      """
      jeu,set,pset,psets,property set,propertyset,property sets,propertyset ifc,jeu de proprietes,jeux de proprietes,
      groupe de proprietes,jeu de propriete,conjunto de propiedades,eigenschappenset,pset ifc,ifc pset,pset qto,
      pset ou qto,propertyset qto,nom du pset,groupe ifc,ifc property set,ifc propertyset,nom pset,grupo de propiedades
      """
    ),
    (
      .property,
      """
      propriete,propriete ifc,proprietes,proprietes ifc,property,properties,ifc property,propiedad,propiedad ifc,
      propiedades,eigenschap,eigenschappen,property name,nom de la propriete,nom propriete,nom de propriete,
      ifc propriete,champ ifc,basename,nom ifc,parametre ifc,ifc parameter,ifc eigenschap,parametro ifc,
      ifc property name,nom propriete ifc
      """
    ),
    (
      .attribute,
      "attribut,attributs,attribut ifc,atributo,atributo ifc,ifc attribute,attribute,attribuut,ifc attribuut"
    ),
    (.relation, "relation,relation ifc,relacion,relacion ifc,relatie,ifc relation,ifc relatie"),
    (
      .place,
      """
      mapping ifc,ifc mapping,emplacement ifc,localisation ifc,localisateur,locator,correspondance ifc,pset propriete,
      pset property,chemin ifc,mapeo ifc,traduction ifc,propriete complete
      """
    ),
    (
      .dataType,
      """
      type de donnee,type de donnees,type donnee,data type,datatype,format,type,type de valeur,tipo de dato,
      tipo de datos,tipo,gegevenstype,format attendu,tipo de valor,value type,type valeur,datatype ifc,ifc datatype,
      format de donnee,nature
      """
    ),
    (.unit, "unite,unites,unit,units,unidad,unidades,eenheid,unite de mesure,unidad de medida"),
    (
      .values,
      """
      valeur,valeurs,valeurs possibles,valeurs autorisees,valeur attendue,valeurs attendues,liste de valeurs,
      liste des valeurs,liste,values,allowed values,value,expected value,enumeration,valores,valores permitidos,valor,
      waarde,waarden,toegestane waarden,domaine de valeurs,possible values,contrainte,contraintes,valeurs admises
      """
    ),
    (.minimum, "min,mini,minimum,minimo,valeur min,valeur mini,valeur minimale,valeur minimum,min value,minimumwaarde"),
    (.maximum, "max,maxi,maximum,maximo,valeur max,valeur maxi,valeur maximale,valeur maximum,max value,maximumwaarde"),
    (.pattern, "motif,pattern,regex,expression reguliere,expresion regular,patroon,regular expression,masque"),
    (
      .why,
      """
      description,descriptif,definition,definicion,descripcion,omschrijving,explication,objectif,objectifs,pourquoi,
      justification,toelichting,why,purpose,definitie,detail
      """
    ),
    (
      .note,
      """
      commentaire,commentaires,remarque,remarques,observation,observations,observacion,observaciones,otros,comment,
      comments,remark,remarks,opmerking,opmerkingen,note,notes,exemple,exemples,example,examples,ejemplo,ejemplos,
      voorbeeld,voorbeelden,valeur par defaut,valeurs par defaut,default value,default values,valor por defecto,
      standaardwaarde,valeur exemple,valeur d exemple,valeurs exemples,exemple de valeur,exemples de valeurs,
      example value,valeur type,valeurs types,cobie,cobie sheet,revit,archicad,parametre revit,statut,etat
      """
    ),
    (.usage, "usage,usages,cas d usage,use,uses,use case,bim use,uso,usos,gebruik,usage bim,usages bim,finalite"),
    (.clause, "article,clause,chapitre,article cdc,reference cdc,articulo,clausula,artikel,source,sources"),
    (
      .severity,
      """
      severite,gravite,criticite,severity,priorite,priority,importance,niveau d exigence,gravedad,prioridad,prioriteit,
      ernst,niveau de gravite,criticality,severidad,criticidad
      """
    ),
    (.weight, "poids,weight,ponderation,coefficient,coef,peso,gewicht"),
    (
      .threshold,
      "seuil,threshold,taux,taux attendu,umbral,drempel,taux minimal,taux de remplissage,seuil de conformite"
    ),
    (.lot, "lot,lots,corps d etat,lote,trade,perceel,n lot,lot concerne"),
    (
      .responsible,
      """
      responsable,responsible,acteur,acteurs,emetteur,produit par,redacteur,verantwoordelijke,a charge de,fourni par,
      acteur responsable,producteur,auteur,responsabilite,party
      """
    ),
    (
      .discipline,
      """
      maquette,maquettes,maquette porteuse,maquettes porteuses,modele,modeles,modelo,modelos,discipline,disciplines,
      disciplina,disciplinas,model,models,carrier,carrier model,modele porteur,modeles porteurs,metier,specialite,
      especialidad,maquette concernee,aspectmodel,discipline porteuse,maquette metier,modelo portador,
      maquette numerique
      """
    ),
    (
      .stages,
      """
      phase,phases,stage,stages,etape,etapes,fase,fases,etapa,etapas,jalon,jalons,phase d exigence,a partir de,
      des la phase,phase de remise,due from,milestone,milestones,hito,mijlpaal,phase exigee,phase concernee,
      phase de livraison
      """
    ),
  ]
}
