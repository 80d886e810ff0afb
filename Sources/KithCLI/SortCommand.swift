import ArgumentParser
import KithPipeline

/// `kith sort`: contacts in an order.
struct SortCommand: StepCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort",
    abstract: "Sort contacts by fields.",
    discussion: """
      Text is sorted without case and accents, dates and numbers as such. Contacts
      without a value come last; those that are equal stay as they came. Of several
      values of a contact the first counts. 'kith help where' lists the fields.

      EXAMPLES
        kith sort surname,given phone.vcf -o sorted.vcf
        kith sort connected:desc Connections.csv then head 10
      """)

  @Argument(help: "Fields with commas between them; ':desc' puts the greatest first.")
  var fields: String

  @OptionGroup var options: StepOptions

  func makeStep(for plan: inout RunPlan) throws -> any Step {
    try SortStep(try Question.order(fields))
  }
}
