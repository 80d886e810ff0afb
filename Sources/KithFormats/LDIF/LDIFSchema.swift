/// The attributes of Thunderbird's schema, inetOrgPerson (RFC 2798), RFC 4519, Active Directory and Evolution, and
/// the fields they hold, named as in the tables of CSV.
enum LDIFSchema {
  /// Attributes that say what the entry is, and nothing of the person.
  static let structural: Set<String> = [
    "dn", "objectclass", "changetype", "control", "version", "structuralobjectclass",
  ]

  /// Attributes that list the members of a group.
  static let members: Set<String> = ["member", "uniquemember"]

  /// The field of an attribute in small letters; `nil` where there is none.
  static func field(_ name: String) -> FlatField? { table[name] }

  private static let table: [String: FlatField] = {
    var table: [String: FlatField] = [:]
    for line in lines.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let field = FlatField(String(line[..<colon]))
      for name in line[line.index(after: colon)...].split(separator: " ") {
        table[String(name)] = field
      }
    }
    return table
  }()

  private static let lines = """
    name.given: givenname gn
    name.family: sn surname
    name.prefix: personaltitle
    name.suffix: generationqualifier
    name.nickname: mozillanickname xmozillanickname
    email: mail rfc822mailbox email mozillasecondemail xmozillasecondemail
    phone.work: telephonenumber
    phone.home: homephone hometelephonenumber
    phone.mobile: mobile cellphone carphone mobiletelephonenumber
    phone.fax: fax facsimiletelephonenumber
    phone.pager: pager pagerphone pagertelephonenumber
    phone: othertelephone otherphone primaryphone
    phone.company: companyphone
    org.name: o company organizationname
    org.department: ou orgunit department organizationalunitname
    org.title: title
    org.role: businessrole
    address.work.street: street streetaddress
    address.work.street2: mozillaworkstreet2 street2
    address.work.pobox: postofficebox
    address.work.city: l locality localityname
    address.work.region: st region stateorprovincename
    address.work.postal: postalcode zip
    address.work.country: c countryname co friendlycountryname
    address.home.street: mozillahomestreet homestreet
    address.home.street2: mozillahomestreet2
    address.home.city: mozillahomelocalityname
    address.home.region: mozillahomestate
    address.home.postal: mozillahomepostalcode
    address.home.country: mozillahomecountryname
    address.work.formatted: postaladdress
    address.home.formatted: homepostaladdress
    url.work: mozillaworkurl workurl
    url.home: mozillahomeurl homeurl
    url: wwwhomepage
    birthday: birthdate
    birthday.year: birthyear
    birthday.month: birthmonth
    birthday.day: birthday
    anniversary: anniversary
    note: description notes info
    im.aim: nsaimid nscpaimscreenname mozilla_aimscreenname
    related.spouse: spousename
    """
}
