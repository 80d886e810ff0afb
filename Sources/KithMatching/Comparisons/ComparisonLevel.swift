/// How far two values agree, in the words of evidence: a comparison level of Splink.
///
/// What it weighs stands in the table of each comparison.
enum ComparisonLevel: String {
  case chance
  case exact
  case same
  case shared
  case nickname
  case typo
  /// Two names that people have, alike as they are.
  case twoNames = "two names"
  case spelling
  case part
  case prefix
  case similar
  case initial
  case secondName = "second name"
  case middleName = "middle name"
  case otherMiddleName = "other middle name"
  case inAddress = "in address"
  case inOtherField = "in other field"
  case swapped
  case variant
  case twoSlips = "two slips"
  case sameUser = "same user"
  case colleagues
  case othersOfTheName = "others of the name"
  case otherJobAtOneEmployer = "other job at one employer"
  case sameDay = "same day"
  case dayAndMonthExchanged = "day and month exchanged"
  case oneDigit = "one digit"
  case twoDigits = "two digits"
  case twoParts = "two parts"
  case withinTwoMonths = "within two months"
  case withinAYear = "within a year"
  case otherGeneration = "other generation"
  case word
  case wordWithASlip = "word with a slip"
  case fatherAndSon = "father and son"
  case mostWords = "most words"
  case someWords = "some words"
  case oneHasNone = "one has none"
  case other
}

extension ComparisonLevel {
  /// Whether the level says nothing of the two records: a weight below 0 is that of the list, or of a field that only one
  /// of them has.
  var isSilence: Bool { self == .chance || self == .othersOfTheName || self == .oneHasNone }
}
