extension CSVLanguage {
  /// Outlook and Thunderbird.
  ///
  /// Roundcube takes the province of work for the country, and the country for the region: it is the other way round.
  static let spanish = CSVLanguage(
    code: "es", outlook: [["Dirección de correo electrónico", "Calle del trabajo"]],
    thunderbird: [["Nombre en pantalla", "Dirección de correo electrónico principal"]],
    lines: """
      name.full: Nombre en pantalla
      name.middle: Segundo nombre
      name.family: Apellidos
      name.nickname: Apodo
      org.name: Organización | Empresa
      org.title: Puesto
      address.work.street: Calle del trabajo | Dirección de trabajo
      address.work.city: Ciudad de trabajo
      address.work.region: Provincia o estado de trabajo
      address.work.postal: Código postal del trabajo | Código postal (Trabajo)
      address.work.country: País o región del trabajo | País (Trabajo)
      address.home.street: Dirección personal
      address.home.postal: Código postal
      address.home.country: País o región del domicilio | País de residencia
      address.other.street: Otra calle
      address.other.city: Otra ciudad
      address.other.region: Otra provincia o estado
      address.other.postal: Otro código postal
      address.other.country: Otro país o región
      phone: Teléfono principal | Teléfono
      phone.fax.other: Otro fax
      phone.work: Teléfono del trabajo | Teléfono (Trabajo)
      phone.home: Particular
      phone.mobile: Teléfono móvil
      phone.other: Otro teléfono
      phone.pager: Buscapersonas
      email: Dirección de correo electrónico | Dirección de correo electrónico principal
      email.2: Dirección de correo electrónico 2 | Dirección de correo electrónico secundaria
      email.3: Dirección del correo electrónico 3
      birthday: Fecha de nacimiento
      birthday.day: Día de nacimiento
      birthday.month: Mes de nacimiento
      birthday.year: Año de nacimiento
      gender: Género
      categories: Categorías
      note: Notas
      url: Página web | Página web 1
      url.2: Página web 2
      related.manager: Nombre del director
      """,
    everyday: """
      email: Correo electrónico | Correo | Dirección de correo
      phone.mobile: Móvil | Celular
      address.street: Dirección | Calle
      address.city: Ciudad | Localidad
      address.postal: Código postal
      address.region: Provincia
      address.country: País
      org.title: Puesto
      org.name: Empresa
      """)
}
