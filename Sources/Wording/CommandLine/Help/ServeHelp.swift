/// What the options of `serve` mean. A closed list.
public enum ServeHelp: String, HelpText, Sendable, CaseIterable {
  case port, host, names, data, maxUpload, token, offered

  /// The text.
  public var phrase: Phrase {
    switch self {
    case .port:
      Phrase(fr: "Port ; 8080 par défaut, 0 pour un port libre.", en: "Port; 8080 by default, 0 for any free one.")
    case .host:
      Phrase(
        fr: "Adresse où la page est ouverte, 127.0.0.1 par défaut ; toute autre que locale demande un jeton.",
        en: "Address at which the page is open, 127.0.0.1 by default; any that others can reach asks for a token.")
    case .names:
      Phrase(
        fr: "Autre nom par lequel la page est appelée (derrière un proxy, dans un conteneur) ; peut être répétée.",
        en: "Another name by which the page is called (behind a proxy, in a container); may be repeated.")
    case .data:
      Phrase(
        fr: "Dossier où les résultats sont gardés ; par défaut ~/.local/state/recol.",
        en: "Folder where results are kept; ~/.local/state/recol by default.")
    case .maxUpload:
      Phrase(fr: "Taille d'un envoi au plus, 2GB par défaut.", en: "The most that one upload may have, 2GB by default.")
    case .token:
      Phrase(fr: "Jeton que les clients doivent donner.", en: "Token that clients must give.")
    case .offered:
      Phrase(
        fr: "Exigences proposées dans la page : fichiers, ou ce qui est fourni avec recol (par défaut, tout cela).",
        en: "Requirements that the page offers: files, or what ships with recol (all of that by default).")
    }
  }
}
