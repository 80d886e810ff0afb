extension CSVTarget {
  /// The table that Kith writes itself, with commas or tabs: always the same columns, so that scripts can rely on them.
  static func kith(_ encoding: CSVEncoding = CSVEncoding()) -> CSVTarget {
    CSVTarget(name: "csv", summary: "the table of Kith", table: .kith, encoding: encoding)
  }
}

extension FlatTable {
  /// The columns of Kith's own table, which are read word for word.
  ///
  /// Values that do not fit into the numbered columns are joined by ` ::: ` in the last of them.
  static let kith = FlatTable(
    columns: kithColumns, separator: " ::: ", keywordSeparator: " ::: ", overflow: .lastCell,
    isExact: true, keeps: .any, spare: .columns("Former Job = former"))

  /// A table of columns that somebody asked for.
  static let selection = FlatTable(columns: "", separator: " ::: ")

  static let kithColumns = """
    Full Name = name.full
    Prefix = name.prefix
    First Name = name.given
    Middle Name = name.middle
    Last Name = name.family
    Suffix = name.suffix
    Nickname = name.nickname
    Company = org.name
    Department = org.department
    Job Title = org.title
    Role = org.role
    Email = group.email.1.value
    Email Type = group.email.1.type
    Email 2 = group.email.2.value
    Email 2 Type = group.email.2.type
    Email 3 = group.email.3.value
    Email 3 Type = group.email.3.type
    Phone = group.phone.1.value
    Phone Type = group.phone.1.type
    Phone 2 = group.phone.2.value
    Phone 2 Type = group.phone.2.type
    Phone 3 = group.phone.3.value
    Phone 3 Type = group.phone.3.type
    Home PO Box = address.home.pobox
    Home Street = address.home.street
    Home City = address.home.city
    Home State = address.home.region
    Home Postal Code = address.home.postal
    Home Country = address.home.country
    Work PO Box = address.work.pobox
    Work Street = address.work.street
    Work City = address.work.city
    Work State = address.work.region
    Work Postal Code = address.work.postal
    Work Country = address.work.country
    Other PO Box = address.other.pobox
    Other Street = address.other.street
    Other City = address.other.city
    Other State = address.other.region
    Other Postal Code = address.other.postal
    Other Country = address.other.country
    Website = url
    LinkedIn = url.linkedin
    Profiles = profiles
    Birthday = birthday
    Anniversary = anniversary
    Tags = categories
    Notes = note
    Connected On = linkedin.connectedOn
    UID = uid
    Pronouns = pronouns
    Gender = gender
    Maiden Name = name.maiden
    Phonetic First Name = name.phonetic.given
    Phonetic Last Name = name.phonetic.family
    Languages = language
    Hobbies = hobby
    Interests = interest
    Expertise = expertise
    Relations = relations
    Other Dates = dates
    Photo = photo
    Calendars = calendars
    Kind = kind
    Members = members
    """
}
