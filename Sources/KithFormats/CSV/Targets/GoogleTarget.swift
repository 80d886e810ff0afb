extension CSVTarget {
  /// Google Contacts, with today's headings.
  ///
  /// Google numbers its groups as far as a list needs them; always the same numbers let a list of any length stream.
  /// 25,000 contacts an account: Contacts+, "7 Key Things to Know About Google Contacts".
  static let google = CSVTarget(
    name: "google", summary: "Google Contacts' import",
    table: FlatTable(
      columns: """
        First Name = name.given
        Middle Name = name.middle
        Last Name = name.family
        Phonetic First Name = name.phonetic.given
        Phonetic Middle Name = name.phonetic.middle
        Phonetic Last Name = name.phonetic.family
        Name Prefix = name.prefix
        Name Suffix = name.suffix
        Nickname = name.nickname
        File As = column
        Organization Name = org.name
        Organization Title = org.title
        Organization Department = org.department
        Birthday = birthday
        Notes = note
        Photo = photo
        Labels = categories
        E-mail 1 - Label = group.email.1.type
        E-mail 1 - Value = group.email.1.value
        E-mail 2 - Label = group.email.2.type
        E-mail 2 - Value = group.email.2.value
        E-mail 3 - Label = group.email.3.type
        E-mail 3 - Value = group.email.3.value
        E-mail 4 - Label = group.email.4.type
        E-mail 4 - Value = group.email.4.value
        Phone 1 - Label = group.phone.1.type
        Phone 1 - Value = group.phone.1.value
        Phone 2 - Label = group.phone.2.type
        Phone 2 - Value = group.phone.2.value
        Phone 3 - Label = group.phone.3.type
        Phone 3 - Value = group.phone.3.value
        Phone 4 - Label = group.phone.4.type
        Phone 4 - Value = group.phone.4.value
        Phone 5 - Label = group.phone.5.type
        Phone 5 - Value = group.phone.5.value
        Address 1 - Label = group.address.1.type
        Address 1 - Formatted = group.address.1.formatted
        Address 1 - Street = group.address.1.street
        Address 1 - City = group.address.1.city
        Address 1 - PO Box = group.address.1.pobox
        Address 1 - Region = group.address.1.region
        Address 1 - Postal Code = group.address.1.postal
        Address 1 - Country = group.address.1.country
        Address 1 - Extended Address = group.address.1.extended
        Address 2 - Label = group.address.2.type
        Address 2 - Formatted = group.address.2.formatted
        Address 2 - Street = group.address.2.street
        Address 2 - City = group.address.2.city
        Address 2 - PO Box = group.address.2.pobox
        Address 2 - Region = group.address.2.region
        Address 2 - Postal Code = group.address.2.postal
        Address 2 - Country = group.address.2.country
        Address 2 - Extended Address = group.address.2.extended
        Address 3 - Label = group.address.3.type
        Address 3 - Formatted = group.address.3.formatted
        Address 3 - Street = group.address.3.street
        Address 3 - City = group.address.3.city
        Address 3 - PO Box = group.address.3.pobox
        Address 3 - Region = group.address.3.region
        Address 3 - Postal Code = group.address.3.postal
        Address 3 - Country = group.address.3.country
        Address 3 - Extended Address = group.address.3.extended
        Relation 1 - Label = group.related.1.type
        Relation 1 - Value = group.related.1.value
        Relation 2 - Label = group.related.2.type
        Relation 2 - Value = group.related.2.value
        Relation 3 - Label = group.related.3.type
        Relation 3 - Value = group.related.3.value
        Website 1 - Label = group.url.1.type
        Website 1 - Value = group.url.1.value
        Website 2 - Label = group.url.2.type
        Website 2 - Value = group.url.2.value
        Website 3 - Label = group.url.3.type
        Website 3 - Value = group.url.3.value
        Website 4 - Label = group.url.4.type
        Website 4 - Value = group.url.4.value
        Event 1 - Label = group.date.1.type
        Event 1 - Value = group.date.1.value
        Event 2 - Label = group.date.2.type
        Event 2 - Value = group.date.2.value
        Event 3 - Label = group.date.3.type
        Event 3 - Value = group.date.3.value
        Custom Field 1 - Label = group.custom.1.type
        Custom Field 1 - Value = group.custom.1.value
        Custom Field 2 - Label = group.custom.2.type
        Custom Field 2 - Value = group.custom.2.value
        Custom Field 3 - Label = group.custom.3.type
        Custom Field 3 - Value = group.custom.3.value
        Custom Field 4 - Label = group.custom.4.type
        Custom Field 4 - Value = group.custom.4.value
        Custom Field 5 - Label = group.custom.5.type
        Custom Field 5 - Value = group.custom.5.value
        Custom Field 6 - Label = group.custom.6.type
        Custom Field 6 - Value = group.custom.6.value
        Custom Field 7 - Label = group.custom.7.type
        Custom Field 7 - Value = group.custom.7.value
        Custom Field 8 - Label = group.custom.8.type
        Custom Field 8 - Value = group.custom.8.value
        """, dates: .google, labels: .google, separator: " ::: ", keywordSeparator: " ::: ",
      overflow: .moreGroups, systemGroups: .google,
      defaults: ["Labels": FlatTable.SystemGroups.google.everybody], dialects: [.google],
      spare: .labelledFields),
    rules: [.maxRecords(25_000)])
}

extension FlatTable.SystemGroups {
  /// Google's groups: everybody is in `myContacts` but those of "Other Contacts".
  static let google = FlatTable.SystemGroups(
    names: ["otherContacts", "starred"], mark: "* ", everybody: "* myContacts",
    others: "otherContacts")
}
