extension CSVLanguage {
  /// Outlook and Thunderbird of Brazil.
  ///
  /// `Aniversário` is the birthday.
  static let portuguese = CSVLanguage(
    code: "pt", outlook: [["Endereço de E-mail", "Rua comercial"]],
    thunderbird: [["Mostrar nome", "E-mail primário"]],
    lines: """
      name.full: Mostrar nome
      name.prefix: Título
      name.given: Primeiro nome
      name.middle: Nome do meio
      name.family: Último nome | Sobrenome
      name.suffix: Sufixo
      name.nickname: Apelido
      org.name: Empresa | Organização
      org.department: Departamento
      org.title: Cargo
      address.work.street: Rua comercial | Endereço de trabalho
      address.work.city: Cidade comercial | Cidade de trabalho
      address.work.region: Estado comercial
      address.work.postal: Código postal comercial | CEP de trabalho
      address.work.country: Região/País comercial | País de trabalho
      address.home.street: Rua de casa | Endereço de casa
      address.home.city: Cidade de casa
      address.home.region: Estado de casa
      address.home.postal: Código Postal de casa | CEP de casa | CEP pessoal
      address.home.country: Região/País de casa | País de casa
      address.other.street: Outra Rua
      address.other.city: Outra cidade
      address.other.region: Outro Estado
      address.other.postal: Outro Código Postal
      address.other.country: Outro País/Região
      phone: Fone Primario | Telefone
      phone.assistant: Fone do Assistente
      phone.fax.work: Fax comercial
      phone.fax.home: Fax de casa
      phone.fax.other: Outro Fax
      phone.fax: Número de Fax
      phone.work: Fone comercial | Fone comercial 2 | Fone de trabalho
      phone.home: Fone de casa | Fone de casa 2
      phone.mobile: Celular | Celular pessoal | Celular de trabalho
      phone.car: Fone do carro
      phone.other: Outro Fone
      phone.pager: Número do Pager
      email: Endereço de E-mail | E-mail primário
      email.2: Endereço de E-mail 2 | E-mail secundário
      email.3: Endereço de E-mail 3
      birthday: Aniversário | Data de nascimento
      birthday.day: Dia de nascimento
      birthday.month: Mês de nascimento
      birthday.year: Ano de nascimento
      gender: Gênero
      categories: Categorias
      note: Notas | Informações
      photo: Foto do Usuário
      url: Página Web
      related.manager: Nome do gerente
      related.assistant: Nome do Assistente
      """,
    everyday: """
      phone.mobile: Celular | Telemóvel
      phone: Telefone
      address.street: Endereço | Morada | Rua
      address.city: Cidade | Localidade
      address.postal: CEP | Código postal
      address.region: Estado
      address.country: País
      birthday: Data de nascimento | Nascimento
      email: Correio eletrónico | Correio eletrônico
      """)
}
