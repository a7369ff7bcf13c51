"""The documents of the as-built dossier beside the models, with what goes wrong in such folders, on purpose."""

from pathlib import Path


def pdf(title, *lines):
    """One page of text, as small as a sound PDF can be (ISO 32000-1, 7.5)."""
    text = ["BT", "/F1 16 Tf", "60 780 Td", f"({title}) Tj", "/F1 11 Tf"]
    for line in lines:
        text += ["0 -20 Td", f"({line}) Tj"]
    content = "\n".join(text + ["ET"]).encode("cp1252")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def documents():
    """The files by their path in the folder."""
    boiler = pdf("Fiche technique CHA-01", "Chaudière gaz à condensation, 45 kW", "École Jeanne-Barret, lot CVC")
    manual = pdf("Carnet des plans", "Réseaux de ventilation, indice B")
    return {
        "CVC/FT-CTA-01.pdf": pdf("Fiche technique CTA-01", "Centrale double flux, 4 500 m3/h", "Lot CVC"),
        "CVC/FT-CHA-01.pdf": boiler,
        # D7: the same bytes under another name; D3: nothing points to it.
        "CVC/chaudiere (copie).pdf": boiler,
        # D6: two revisions side by side.
        "CVC/plan-reseaux_indA.pdf": pdf("Carnet des plans", "Réseaux de ventilation, indice A"),
        "CVC/plan-reseaux_indB.pdf": manual,
        # D5: cut in the middle, and a picture's name on a text.
        "CVC/PV-essais.pdf": pdf("PV d'essais", "Mise en service du 12 juin 2026")[:400],
        "CVC/photo-chaufferie.png": b"Photo a remettre par l'entreprise\n",
        # D9: CHA-02 is in no model, CHA-01 in no list, and the pump is of another type.
        "equipements.csv": "\n".join([
            "Liste des équipements;;;", "Repère;Désignation;Type;Lot", "CTA-01;CTA-01;CTA double flux 4500;CVC",
            "VEN-01;VEN-01;Ventilateur de soufflage;CVC", "VEN-02;VEN-02;Ventilateur de reprise;CVC",
            "P-001;P-001;Circulateur double;CVC", "CHA-02;Chaudière;Chaudière gaz à condensation;CVC", "",
        ]).encode("utf-8"),
    }


def write(folder):
    """Writes all files; returns how many there are."""
    files = documents()
    for name, content in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return len(files)
