public import KithFormats

/// What came of a step, for the books of the run and for people.
public struct StepOutcome: Sendable {
  /// How many contacts went into another.
  public var merged = 0
  /// How many more contacts came out because merged ones were taken apart.
  public var takenApart = 0
  /// What was taken out of contacts because the user asked for it.
  public var leftOut = LossReport()
  /// What there is to say of the whole run, in sentences.
  public var remarks: [String] = []

  /// Makes the outcome of a step that hands on as many contacts as came.
  public init(remarks: [String] = []) { self.remarks = remarks }
}
