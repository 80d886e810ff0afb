extension CSVLanguage {
  /// Tables written by hand.
  static let czech = CSVLanguage(
    code: "cs",
    everyday: """
      name.full: Celé jméno
      name.given: Jméno | Křestní jméno
      name.family: Příjmení
      email: E-mail | E-mailová adresa
      phone.mobile: Mobil | Mobilní telefon
      phone: Telefon | Telefonní číslo
      org.name: Firma | Společnost
      org.title: Pozice | Funkce
      address.street: Ulice | Adresa
      address.postal: PSČ
      address.city: Město
      address.country: Země
      birthday: Datum narození | Narozeniny
      note: Poznámka | Poznámky
      """)
}
