/// What LDIF cannot hold of a Card.
enum LDIFLosses {
  static let table: [Loss] = [
    .nothingFits,
    Loss(
      "name/components",
      "given name, surname, prefix and suffix in this order; more is in the whole name"),
    Loss("phonetic", "left out"),
    Loss("dn", "the name of an entry that another has already; it gets a number"),
    Loss("speakToAs", "left out"), Loss("relatedTo", "only a spouse"),
    Loss("keywords", "left out"), Loss("calendars", "left out"),
    Loss("schedulingAddresses", "left out"), Loss("directories", "left out"),
    Loss("cryptoKeys", "only certificates that are in the card"),
    Loss("media", "only JPEG photos that are in the card"),
    Loss("localizations", "left out"), Loss("personalInfo", "left out"),
    Loss("vCardProps", "left out"), Loss("extensions", "left out"),
    Loss("connectedOn", "left out"),
    Loss("organizations", "the units of the first, as one text"),
    Loss("titles", "which organisation a title is at"),
    Loss("emails", "labels, and what an address is for"),
    Loss("phones", "one use: mobile, fax, pager, home or work; one of none becomes one at work"),
    Loss(
      "onlineServices",
      "a profile becomes a link with the service as its label; names at services other than AIM are left out"
    ),
    Loss(
      "addresses",
      "one at home, one at work, without the kinds of parts that LDIF has no attribute for"),
    Loss("anniversaries", "only the birth, without the time of day"),
    Loss("members", "only those with a UUID, an e-mail address or a distinguished name"),
    Loss("pref", "left out"), Loss("columns", "only those under names of attributes"),
    Loss("kind", "only people, groups and organisations"),
    Loss("uid", "only a UUID"), Loss("language", "left out"), Loss("prodId", "left out"),
  ]
}
