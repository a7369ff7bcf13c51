/// A cahier in which every key of the format occurs.
enum SampleYAML {
  static let everything = """
    cahier:
      id: operation
      title: {fr: Cahier de l'opération, en: Requirements of the operation}
      version: "1.2"
      owner: Ville de Test
      language: fr
      schemas: [IFC4, IFC4X3_ADD2]
      calendar: alsace-moselle
      description: Tout ce que le format sait dire.
      sources: [programme, charte]
    thresholds: {blocking: 100, major: 95, minor: 80.5}
    placeholders:
      standard: true
      words: [voir plan]
      allowed:
        - sans objet
        - {word: n/a, before: doe}
      from: exe
    delays:
      verification: {span: 2 months, from: delivery, source: CCAG-MOE 20.2}
      reservations: {span: 3 months, from: acceptance, source: CCAP 9.3}
      guarantee: {span: 12 months, from: acceptance, source: CCAG-Travaux 44.1}
    penalty: {per-day: 150.50, cap: 5000, source: CCAP 4.3}
    stages:
      - id: exe
        title: Exécution
        aliases: [EXE, VISA]
        thresholds: {major: 90}
        regime: studies
        delay: 2 weeks
        models: [ARC, {discipline: CVC, title: Génie climatique, optional: true}]
      - id: doe
        title: {fr: Dossier des ouvrages exécutés, en: As-built dossier}
        regime: {kind: works, source: "CCAG-Travaux, article 41"}
        delay: {span: P2M, from: contractor-dossiers, source: CCAP 6.5.3, tacit: true}
        delivery: {span: 1 month, from: acceptance-notice, source: CCAP 6.5.2}
        reservations: {span: 8 weeks, from: acceptance-notice, source: CCAP 9.4}
        guarantee: {span: 24 months, from: acceptance, source: CCAP 9.5}
        penalty: {divisor: 3000, base: montant de l'élément hors taxes, amount: 12000, cap-percent: 10, source: CCAP 8.4.1}
        documents:
          - {id: fiche, title: Fiche technique, lot: cvc, pattern: ".*\\\\.pdf", minimum: 2}
          - {id: notice, title: Notice, lot: "*", building: "*", system: VMC, equipment: IfcFan}
    lots:
      - {id: cvc, title: Chauffage, contractor: Thermo}
    disciplines:
      - {id: ARC, title: Architecture, files: "ARC-.*"}
      - {id: CVC, title: Climat}
    lists:
      - id: fire
        title: Classes de feu
        values: [EI 60, {value: EI 120, aliases: [CF 2h], title: Coupe-feu deux heures}]
        exact: true
        source: EN 13501-2
    requirements:
      - id: R1
        title: Classe de feu des portes
        why: Sécurité incendie
        usages: [incendie, GMAO]
        clause: art. 4.2
        stages: {from: exe, stronger: {from: doe, severity: blocking, threshold: 99, keeps-allowed-words: true}}
        lots: [cvc]
        responsible: BET
        disciplines: [ARC]
        severity: majeur
        weight: 2.5
        threshold: 97
        required: true
        classes: [IfcDoor, exactly IfcWall, IfcSlab.ROOF|FLOOR, {name: IfcRoof, exactly: true, types: [A B]}]
        where:
          - locator: Pset_DoorCommon.IsExternal
            rule: "true"
          - locator: {all: Tag, IFC4: none}
            carrier: occurrence
            not: true
            rule: {patterns: ["X.*"]}
        except:
          - IfcDoorStandardCase
          - {classes: [IfcDoor], where: [Description], reason: sans fonction}
        checks:
          - Name
          - locator: [Pset_DoorCommon.FireRating, {set: Lot 1.2, property: Feu}, classification, "classification:U.II"]
            carrier: type
            optional: true
            rule: {kind: text, data-types: [IfcLabel], list: fire, values: [EI 30], patterns: ["EI.*"], names-stage: false}
            when: [{locator: Tag, rule: [A, B]}]
          - locator: {IFC4: OverallWidth, IFC4X3_ADD2: [OverallWidth, material, type, "part-of:IfcZone"]}
            rule: {kind: number, unit: cm, above: 0, maximum: 500, tolerance: 5 %, unique: {scope: building, per: Tag}}
          - locator: "document:fiche technique"
            rule: {format: gtin, unique: submission, count: {minimum: 1, maximum: 3, scope: storey, value: x}}
          - locator: "crs:Name"
            rule:
              sum: {of: Qto_SpaceBaseQuantities.NetFloorArea, over: IfcSpace}
              compare: {relation: less-or-equal, with: "address:Town"}
              minimum: -1.5
              below: 8
          - locator: Pset_Warranty.WarrantyStartDate
            rule: {kind: date, date: {earliest: 2020-01-01, latest: delivery, exactly: acceptance, maximum-age: 5 years}}
        placeholders: {standard: false}
        fixes:
          Revit: {fr: Paramètre, en: Parameter}
          "*": Demander au BIM manager
        sources: [BY]
        note: À revoir
      - id: R2
        title: Visite
        stages: [exe]
        checklist: {fr: Regarder, en: Look}
      - id: R3
        title: Repris d'un IDS
        ids:
          schemas: [IFC4]
          cardinality: optional
          description: toutes
          applicability:
            - entity: {name: IFCWALL, predefinedType: {base: "xs:string", enumeration: [SOLIDWALL, SHEAR]}}
          requirements:
            - property:
                propertySet: Pset_WallCommon
                baseName: {patterns: ["Fire.*"]}
                value:
                  base: "xs:double"
                  minInclusive: "0"
                  minExclusive: "-1"
                  maxInclusive: "9"
                  maxExclusive: "10"
                  totalDigits: 3
                  fractionDigits: 1
                dataType: IFCREAL
                uri: http://a
              cardinality: optional
              instructions: faire
              uri: http://b
            - attribute: {name: Name, value: {length: 3, minLength: 1, maxLength: 9}}
            - classification: {system: U, value: x, uri: http://c}
            - material: {}
            - partOf: {relation: IFCRELAGGREGATES, entity: {name: IFCBUILDING}}
    waivers:
      - {requirement: R1, objects: [2O2Fr$t4X7Zf8NOew3FNr2], reason: porte d'origine, author: MOA, until: 2027-01-31}
    """
}
