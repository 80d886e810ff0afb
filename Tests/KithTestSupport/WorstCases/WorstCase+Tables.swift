extension WorstCase {
  /// Tables and LDIF.
  static let tables = [
    reading("csv", "columns", "in.csv") {
      "Name,Email," + many($0, joinedBy: ",") { "h\($0)" } + "\nAda,a@x.example,"
        + many($0, joinedBy: ",") { "v\($0)" } + "\n"
    },
    reading("csv", "columns of one heading", "in.csv") {
      "Name" + many($0) { _ in ",Phone" } + "\nAda" + many($0) { ",\(phone($0))" } + "\n"
    },
    reading("csv", "numbered columns", "in.csv") {
      "Name" + many($0) { ",E-mail \($0 + 1) - Type,E-mail \($0 + 1) - Value" } + "\nAda"
        + many($0) { ",Home,a\($0)@x.example" } + "\n"
    },
    reading("mailboxes", "addresses on a line", "in.txt") {
      many($0, joinedBy: ", ") { "Ada \(word($0)) <a\($0)@x.example>" } + "\n"
    },
    reading("csv", "open quotes", "in.csv") { "Name,Notes\n" + many($0) { _ in "Ada,\"x\n" } },
    reading("csv", "rows shorter than the header", "in.csv", count: 500) {
      "Name,Email," + many($0, joinedBy: ",") { "h\($0)" } + "\n"
        + many($0) { "Ada \(word($0)),a\($0)@x.example\n" }
    },
    reading("linkedin", "connections", "Connections.csv") {
      "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
        + many($0) {
          "Ada,\(word($0)),https://www.linkedin.com/in/\(word($0)),,Globex,Clerk,01 Mar 2024\n"
        }
    },
    reading("ldif", "attributes", "in.ldif") {
      "dn: cn=Ada\nobjectClass: person\ncn: Ada\n"
        + many($0) { "x\($0): v\nmail: a\($0)@x.example\n" }
    },
    reading("ldif", "languages", "in.ldif") {
      "dn: cn=Ada\nobjectClass: person\ncn: Ada\n" + many($0) { "sn;lang-x\($0): v\n" }
    },
    reading("ldif", "folds", "in.ldif") {
      "dn: cn=Ada\nobjectClass: person\ncn: Ada\ndescription: a\n" + many($0) { _ in " abcdefgh\n" }
    },
  ]
}
