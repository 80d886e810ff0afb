/// Small inputs of different kinds.
enum SampleText {
  /// Three people, the first and the last of whom are one.
  static let table = """
    First Name,Last Name,Email,Phone
    ADA,FAIRWEATHER,ada@example.com,(415) 555-2671
    Ben,Okoro,ben@example.com,
    Ada,Fairweather,Ada@Example.COM,+1 415 555 2671

    """

  /// Connections with a hidden profile.
  static let connections = """
    Notes:
    "When exporting your connection data, you may notice that some of the email addresses are missing."

    First Name,Last Name,URL,Email Address,Company,Position,Connected On
    Ada,Fairweather,https://www.linkedin.com/in/ada-f,ada@example.com,Globex,Engineer,07 Mar 2023
    ,,,,,,07 Jun 2026
    Zoë,Berg,https://www.linkedin.com/in/zoe-b,,,,29 Feb 2020

    """

  /// Cards of which two cannot be read.
  static let damagedCards = """
    {"@type":"Card","version":"1.0","uid":"a","name":{"full":"Ada"}}
    {"@type":"Card","version":"1.0","uid":"b","name":{"full":"B
    {"@type":"Card","version":"1.0","uid":"c","name":{"full":"Cy"}}
    [1]

    """
}
