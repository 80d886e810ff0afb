extension CSVLanguage {
  /// Tables written by hand.
  static let swedish = CSVLanguage(
    code: "sv",
    everyday: """
      name.full: Namn
      name.given: Förnamn
      name.family: Efternamn
      email: E-post | E-postadress | Mejl
      phone.mobile: Mobil | Mobiltelefon | Mobilnummer
      phone: Telefon | Telefonnummer
      org.name: Företag | Organisation
      org.title: Befattning | Jobbtitel
      address.street: Gatuadress | Adress
      address.postal: Postnummer
      address.city: Ort | Postort | Stad
      address.country: Land
      birthday: Födelsedag | Födelsedatum
      note: Anteckningar
      """)
}
