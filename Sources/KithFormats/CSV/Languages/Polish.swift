extension CSVLanguage {
  /// Outlook.
  static let polish = CSVLanguage(
    code: "pl", outlook: [["Adres e-mail", "Ulica (biuro)"]],
    lines: """
      name.prefix: Tytuł
      name.given: Imię
      name.middle: Drugie imię
      name.family: Nazwisko
      name.nickname: Przydomek
      org.name: Firma
      org.department: Oddział
      org.title: Stanowisko
      address.work.street: Ulica (biuro)
      address.work.city: Miasto (biuro)
      address.work.region: Województwo (biuro)
      address.work.postal: Kod pocztowy (biuro)
      address.work.country: Kraj/region (biuro)
      address.home.street: Ulica (dom)
      address.home.city: Miasto (dom)
      address.home.region: Województwo (dom)
      address.home.postal: Kod pocztowy (dom)
      address.home.country: Kraj/region (dom)
      phone: Telefon główny | Telefon
      phone.assistant: Telefon asystenta
      phone.fax.work: Faks służbowy
      phone.fax.home: Faks domowy
      phone.work: Telefon służbowy | Telefon służbowy 2
      phone.home: Telefon domowy | Telefon domowy 2
      phone.mobile: Telefon komórkowy
      email: Adres e-mail
      email.2: Adres e-mail 2
      email.3: Adres e-mail 3
      birthday: Urodziny
      anniversary: Rocznica
      gender: Płeć
      categories: Kategorie
      note: Notatki
      url.personal: Osobista strona sieci Web
      related.manager: Menadżer
      related.assistant: Asystent
      """,
    everyday: """
      phone: Telefon | Numer telefonu
      phone.mobile: Komórka | Tel. komórkowy
      address.street: Ulica | Adres
      address.city: Miasto | Miejscowość
      address.postal: Kod pocztowy
      address.country: Kraj
      birthday: Data urodzenia
      note: Uwagi
      email: Adres e-mail
      """)
}
