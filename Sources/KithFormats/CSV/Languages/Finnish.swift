extension CSVLanguage {
  /// Thunderbird, and a little of Outlook.
  static let finnish = CSVLanguage(
    code: "fi", thunderbird: [["Näytettävä nimi", "Ensisijainen sähköposti"]],
    thunderbirdHeadings: ["syntymäpäivä": "birthday.day"],
    lines: """
      name.full: Näyttönimi | Näytettävä nimi
      name.given: Etunimi
      name.family: Sukunimi
      name.nickname: Lempinimi
      org.name: Järjestö
      org.department: Osasto
      org.title: Ammattinimi
      address.work.street: Työosoite
      address.work.city: Työpaikan kaupunki
      address.work.region: Työpaikan lääni
      address.work.postal: Työpaikan postinumero
      address.work.country: Työpaikan maa
      address.home.street: Kotiosoite
      address.home.city: Kotikaupunki
      address.home.region: Kodin lääni
      address.home.postal: Kodin postinumero
      address.home.country: Kotimaa
      phone.fax: Faksin numero
      phone.work: Työpuhelin
      phone.home: Kotipuhelin
      phone.mobile: Matkapuhelinnumero
      phone.pager: Hakulaitteen numero
      email: Ensisijainen sähköposti
      email.2: Toissijainen sähköposti
      birthday: Syntymäpäivä
      birthday.month: Syntymäkuukausi
      birthday.year: Syntymävuosi
      note: Muistiinpanot
      url: Verkkosivu 1
      url.2: Verkkosivu 2
      """)
}
