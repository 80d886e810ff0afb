extension CSVTarget {
  /// Outlook's classic table of 92 columns; what Outlook fills without being asked is filled here, too.
  static let outlook = CSVTarget(
    name: "outlook", summary: "Outlook's classic import",
    table: FlatTable(
      columns: """
        Title = name.prefix
        First Name = name.given
        Middle Name = name.middle
        Last Name = name.family
        Suffix = name.suffix
        Company = org.name
        Department = org.department
        Job Title = org.title
        Business Street = address.work.street
        Business Street 2 = address.work.street2
        Business Street 3 = address.work.street3
        Business City = address.work.city
        Business State = address.work.region
        Business Postal Code = address.work.postal
        Business Country/Region = address.work.country
        Home Street = address.home.street
        Home Street 2 = address.home.street2
        Home Street 3 = address.home.street3
        Home City = address.home.city
        Home State = address.home.region
        Home Postal Code = address.home.postal
        Home Country/Region = address.home.country
        Other Street = address.other.street
        Other Street 2 = address.other.street2
        Other Street 3 = address.other.street3
        Other City = address.other.city
        Other State = address.other.region
        Other Postal Code = address.other.postal
        Other Country/Region = address.other.country
        Assistant's Phone = phone.assistant
        Business Fax = phone.fax.work
        Business Phone = phone.work
        Business Phone 2 = phone.work.2
        Callback = phone.callback
        Car Phone = phone.car
        Company Main Phone = phone.company
        Home Fax = phone.fax.home
        Home Phone = phone.home
        Home Phone 2 = phone.home.2
        ISDN = phone.isdn
        Mobile Phone = phone.mobile
        Other Fax = phone.fax.other
        Other Phone = phone.other
        Pager = phone.pager
        Primary Phone = phone.preferred
        Radio Phone = phone.radio
        TTY/TDD Phone = phone.tty
        Telex = phone.telex
        Account = account
        Anniversary = anniversary
        Assistant's Name = related.assistant
        Billing Information = column
        Birthday = birthday
        Business Address PO Box = address.work.pobox
        Categories = categories
        Children = related.child
        Directory Server = column
        E-mail Address = email
        E-mail Type = meta.emailType
        E-mail Display Name = meta.emailName
        E-mail 2 Address = email.2
        E-mail 2 Type = meta.emailType.2
        E-mail 2 Display Name = meta.emailName.2
        E-mail 3 Address = email.3
        E-mail 3 Type = meta.emailType.3
        E-mail 3 Display Name = meta.emailName.3
        Gender = gender
        Government ID Number = column
        Hobby = hobby
        Home Address PO Box = address.home.pobox
        Initials = name.initials
        Internet Free Busy = column
        Keywords = column
        Language = language
        Location = location
        Manager's Name = related.manager
        Mileage = column
        Notes = note
        Office Location = org.location
        Organizational ID Number = column
        Other Address PO Box = address.other.pobox
        Priority = column
        Private = column
        Profession = org.role
        Referred By = related.referredBy
        Sensitivity = column
        Spouse = related.spouse
        User 1 = custom.1
        User 2 = custom.2
        User 3 = custom.3
        User 4 = custom.4
        Web Page = url
        """, dates: .american, keywordSeparator: ";",
      defaults: [
        "Anniversary": "0/0/00", "Birthday": "0/0/00", "Gender": "Unspecified",
        "Priority": "Normal",
        "Private": "False", "Sensitivity": "Normal",
      ], dialects: [.outlook, .outlookCom, .windowsLive, .googleOutlook], keeps: .own,
      spare: .columns(outlookComColumns)), encoding: CSVEncoding(quotesAll: true))

  /// What Outlook.com has columns for and the classic table has not.
  private static let outlookComColumns = """
    Nickname = name.nickname
    IMAddress = im
    Given Yomi = name.phonetic.given
    Surname Yomi = name.phonetic.family
    Personal Web Page = url
    """
}
