extension CSVLanguage {
  /// Tables written by hand, and Outlook as far as it has the same words.
  static let japanese = CSVLanguage(
    code: "ja",
    everyday: """
      name.full: 氏名 | 名前
      name.family: 姓
      name.given: 名
      email: メール | メールアドレス | 電子メール | 電子メール アドレス | Eメール
      phone.mobile: 携帯電話 | 携帯
      phone: 電話番号 | 電話
      phone.fax: FAX番号
      org.name: 会社 | 会社名
      org.department: 部署
      org.title: 役職
      address.street: 住所
      address.postal: 郵便番号
      address.region: 都道府県
      address.city: 市区町村
      birthday: 誕生日 | 生年月日
      note: メモ | 備考
      url: ウェブサイト
      """)
}
