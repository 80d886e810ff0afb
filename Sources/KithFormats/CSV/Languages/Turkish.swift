extension CSVLanguage {
  /// Tables written by hand; `Ad` is the given name beside `Soyad` only.
  static let turkish = CSVLanguage(
    code: "tr",
    everyday: """
      name.full: Ad Soyad | Adı Soyadı
      name.given: Adı | İsim
      name.family: Soyad | Soyadı | Soyisim
      email: E-posta | E-posta adresi
      phone.mobile: Cep telefonu | Cep | GSM
      phone: Telefon | Telefon numarası
      org.name: Şirket | Firma
      org.title: Unvan | Görev | Pozisyon
      address.street: Adres
      address.city: Şehir | İl
      address.postal: Posta kodu
      address.country: Ülke
      birthday: Doğum tarihi
      note: Notlar
      """)
}
