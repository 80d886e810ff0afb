import KithText

/// A character set other than UTF-8 and UTF-16, by the labels of the WHATWG Encoding Standard.
enum CharacterSet: Hashable {
  case utf8
  case utf16
  case windows1252
  /// Any other set, by the name that `iconv` knows it by.
  case other(String)

  /// The set that a label in a document means; `nil` for labels that are unknown or must not be
  /// honoured (UTF-7 can hide markup from every check).
  ///
  /// Latin-1 and ASCII labels mean windows-1252 and gb2312 means GB18030, as in browsers: that is what the
  /// documents hold that carry them.
  init?(label: String) {
    let label = label.trimmingWhitespace().lowercased()
    switch label {
    case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
    case "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2", "iso-10646-ucs-2": self = .utf16
    case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "cp819", "ibm819",
      "us-ascii", "ascii", "ansi_x3.4-1968", "windows-1252", "cp1252", "x-cp1252", "ansi":
      self = .windows1252
    case "gb2312", "gbk", "gb_2312-80", "gb18030", "x-gbk", "chinese", "cp936":
      self = .other("GB18030")
    case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932":
      self = .other("CP932")
    case "euc-jp", "x-euc-jp": self = .other("EUC-JP")
    case "iso-2022-jp": self = .other("ISO-2022-JP")
    case "big5", "big5-hkscs", "cn-big5", "x-x-big5": self = .other("BIG5-HKSCS")
    case "euc-kr", "ks_c_5601-1987", "korean", "windows-949", "cp949": self = .other("CP949")
    case "koi8-r", "koi8", "koi": self = .other("KOI8-R")
    case "koi8-u": self = .other("KOI8-U")
    case "macintosh", "mac", "x-mac-roman", "macroman": self = .other("MACINTOSH")
    case "iso-8859-9", "latin5", "l5": self = .other("CP1254")
    case "tis-620", "iso-8859-11", "windows-874": self = .other("CP874")
    default:
      guard let name = Self.numbered(label) else { return nil }
      self = .other(name)
    }
  }

  /// The label of a set that `iconv` knows by this name.
  static func label(of name: String) -> String {
    switch name {
    case "CP932": "Shift_JIS"
    case "BIG5-HKSCS": "Big5"
    case "CP949": "EUC-KR"
    case "MACINTOSH": "macintosh"
    case _ where name.hasPrefix("CP125"): "windows-" + name.dropFirst(2)
    default: name
    }
  }

  /// The `windows-125x`, `iso-8859-x` and `ibm` families.
  private static func numbered(_ label: String) -> String? {
    for (prefix, name) in [
      ("windows-125", "CP125"), ("cp125", "CP125"), ("iso-8859-", "ISO-8859-"),
      ("iso8859-", "ISO-8859-"), ("iso_8859-", "ISO-8859-"), ("ibm8", "IBM8"), ("cp8", "CP8"),
    ] where label.hasPrefix(prefix) {
      let digits = label.dropFirst(prefix.count)
      guard !digits.isEmpty, digits.utf8.allSatisfy(\.isDigit) else { return nil }
      return name + digits
    }
    return nil
  }

  /// Text in this set as UTF-8, with U+FFFD for what is no text in it; `nil` where the machine
  /// does not know the set.
  func decode(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
    let bytes = Array(bytes)
    switch self {
    case .utf8: return UTF8Repair.repaired(bytes).text
    case .utf16: return UTF16Text.decode(bytes, isBigEndian: false).text
    case .windows1252: return Windows1252.decode(bytes)
    case .other(let name):
      guard let converter = Iconv(from: name) else { return nil }
      return converter.convert(bytes, isLast: true).text
    }
  }
}
