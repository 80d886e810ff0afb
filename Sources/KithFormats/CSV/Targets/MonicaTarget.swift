extension CSVTarget {
  /// Monica 4 reads Google's older table, and by position.
  ///
  /// The 29th column is the e-mail, the 43rd the telephone, the 67th the company: so the number of groups before them is fixed.
  static let monica = CSVTarget(
    name: "monica", summary: "Monica's import of Google's older table",
    table: FlatTable(
      columns: """
        Name = name.full
        Given Name = name.given
        Additional Name = name.middle
        Family Name = name.family
        Yomi Name = column
        Given Name Yomi = name.phonetic.given
        Additional Name Yomi = name.phonetic.middle
        Family Name Yomi = name.phonetic.family
        Name Prefix = name.prefix
        Name Suffix = name.suffix
        Initials = name.initials
        Nickname = name.nickname
        Short Name = column
        Maiden Name = name.maiden
        Birthday = birthday
        Gender = gender
        Location = location
        Billing Information = column
        Directory Server = column
        Mileage = column
        Occupation = column
        Hobby = hobby
        Sensitivity = column
        Priority = column
        Subject = column
        Notes = note
        Group Membership = categories
        E-mail 1 - Type = group.email.1.type
        E-mail 1 - Value = group.email.1.value
        E-mail 2 - Type = group.email.2.type
        E-mail 2 - Value = group.email.2.value
        E-mail 3 - Type = group.email.3.type
        E-mail 3 - Value = group.email.3.value
        E-mail 4 - Type = group.email.4.type
        E-mail 4 - Value = group.email.4.value
        IM 1 - Type = group.im.1.type
        IM 1 - Service = group.im.1.service
        IM 1 - Value = group.im.1.value
        IM 2 - Type = group.im.2.type
        IM 2 - Service = group.im.2.service
        IM 2 - Value = group.im.2.value
        Phone 1 - Type = group.phone.1.type
        Phone 1 - Value = group.phone.1.value
        Phone 2 - Type = group.phone.2.type
        Phone 2 - Value = group.phone.2.value
        Phone 3 - Type = group.phone.3.type
        Phone 3 - Value = group.phone.3.value
        Address 1 - Type = group.address.1.type
        Address 1 - Formatted = group.address.1.formatted
        Address 1 - Street = group.address.1.street
        Address 1 - City = group.address.1.city
        Address 1 - PO Box = group.address.1.pobox
        Address 1 - Region = group.address.1.region
        Address 1 - Postal Code = group.address.1.postal
        Address 1 - Country = group.address.1.country
        Address 1 - Extended Address = group.address.1.extended
        Address 2 - Type = group.address.2.type
        Address 2 - Formatted = group.address.2.formatted
        Address 2 - Street = group.address.2.street
        Address 2 - City = group.address.2.city
        Address 2 - PO Box = group.address.2.pobox
        Address 2 - Region = group.address.2.region
        Address 2 - Postal Code = group.address.2.postal
        Address 2 - Country = group.address.2.country
        Address 2 - Extended Address = group.address.2.extended
        Organization 1 - Type = column
        Organization 1 - Name = org.name
        Organization 1 - Yomi Name = column
        Organization 1 - Title = org.title
        Organization 1 - Department = org.department
        Organization 1 - Symbol = column
        Organization 1 - Location = column
        Organization 1 - Job Description = org.role
        Relation 1 - Type = group.related.1.type
        Relation 1 - Value = group.related.1.value
        Relation 2 - Type = group.related.2.type
        Relation 2 - Value = group.related.2.value
        Website 1 - Type = group.url.1.type
        Website 1 - Value = group.url.1.value
        Website 2 - Type = group.url.2.type
        Website 2 - Value = group.url.2.value
        Website 3 - Type = group.url.3.type
        Website 3 - Value = group.url.3.value
        Event 1 - Type = group.date.1.type
        Event 1 - Value = group.date.1.value
        Event 2 - Type = group.date.2.type
        Event 2 - Value = group.date.2.value
        Custom Field 1 - Type = group.custom.1.type
        Custom Field 1 - Value = group.custom.1.value
        Custom Field 2 - Type = group.custom.2.type
        Custom Field 2 - Value = group.custom.2.value
        Custom Field 3 - Type = group.custom.3.type
        Custom Field 3 - Value = group.custom.3.value
        Custom Field 4 - Type = group.custom.4.type
        Custom Field 4 - Value = group.custom.4.value
        """, dates: .google, labels: .google, separator: " ::: ", keywordSeparator: " ::: ",
      overflow: .moreGroups, systemGroups: .google,
      defaults: ["Group Membership": FlatTable.SystemGroups.google.everybody],
      spare: .labelledFields))
}
