extension CSVTarget {
  /// Thunderbird's table.
  static let thunderbird = CSVTarget(
    name: "thunderbird", summary: "Thunderbird's import",
    table: FlatTable(
      columns: """
        First Name = name.given
        Last Name = name.family
        Display Name = name.full
        Nickname = name.nickname
        Primary Email = email
        Secondary Email = email.2
        Screen Name = im.aim
        Work Phone = phone.work
        Home Phone = phone.home
        Fax Number = phone.fax
        Pager Number = phone.pager
        Mobile Number = phone.mobile
        Home Address = address.home.street
        Home Address 2 = address.home.street2
        Home City = address.home.city
        Home State = address.home.region
        Home ZipCode = address.home.postal
        Home Country = address.home.country
        Work Address = address.work.street
        Work Address 2 = address.work.street2
        Work City = address.work.city
        Work State = address.work.region
        Work ZipCode = address.work.postal
        Work Country = address.work.country
        Job Title = org.title
        Department = org.department
        Organization = org.name
        Web Page 1 = url
        Web Page 2 = url.2
        Birth Year = birthday.year
        Birth Month = birthday.month
        Birth Day = birthday.day
        Custom 1 = custom.1
        Custom 2 = custom.2
        Custom 3 = custom.3
        Custom 4 = custom.4
        Notes = note
        """, dialects: [.thunderbird], keeps: .own))
}
