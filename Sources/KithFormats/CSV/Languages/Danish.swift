extension CSVLanguage {
  /// Danish, and Norwegian where it has the same words.
  static let danish = CSVLanguage(
    code: "da",
    everyday: """
      name.full: Navn | Fulde navn
      name.given: Fornavn
      name.family: Efternavn | Etternavn
      email: E-mail | E-post | E-mailadresse | E-postadresse
      phone.mobile: Mobil | Mobiltelefon | Mobilnummer
      phone: Telefon | Telefonnummer
      org.name: Firma | Virksomhed | Bedrift
      org.title: Stilling | Jobtitel | Stillingstittel
      address.street: Adresse | Gade
      address.postal: Postnummer | Postnr.
      address.city: By | Poststed
      address.country: Land
      birthday: Fødselsdag | Fødselsdato
      note: Noter | Notater
      """)
}
