/// Words to fill forms with.
enum InventedWords {
    static let counties = ["Norrbotten", "Västerbotten", "Skåne", "Kalmar län", "Östergötland"]
    static let streets = ["Storgatan", "Kyrkvägen", "Box", "Järnvägsgatan", "Torget"]
    static let places = ["Storby", "Lillköping", "Norrhamn", "Sunnerås"]
    static let persons = ["Tuva Provström", "Märta von Låtsas", "Jörgen Sagfors", "Ebba Exempelgren"]
    static let titles = ["Socialchef", "Tf. enhetschef", "Verksamhetschef", "Enhetschef"]
    static let units = ["Socialförvaltningen", "Omsorgsförvaltningen", "Vuxenenheten", "Enheten för stöd"]
    static let committees = ["Socialnämnden", "Omsorgsnämnden", "Vård- och omsorgsnämnden"]
    static let providers = ["Stiftelsen Fyren", "Föreningen Provhuset", "Exempelombuden AB"]
    static let organisations = ["RSMH", "Attention", "NSPH, FUB", "Schizofreniförbundet"]
    static let emails = ["ombud@storby.example.se", "ebba.exempelgren@lillkoping.example.se", "po@norrhamn.example.se"]

    static let sentences = [
        "Vi ser fler unga vuxna som står utan egen bostad.",
        "Bristen på bostäder med låg hyra gör att många blir kvar i osäkra boenden.",
        "Ombudet följer ofta med till vårdcentralen och apoteket, eftersom boendestödet inte räcker till.",
        "Ett exempel är en kvinna i 50-årsåldern som fick vänta i 14 månader på en utredning.",
        "Klienterna beskriver att de ”faller mellan stolarna”, särskilt vid samsjuklighet.",
        "Handläggarbyten leder till att ärenden börjar om från början, ibland mer än 3 gånger.",
        "Samarbetet med brukarrörelsen har stärkts genom öppet hus varje kvartal.",
        "Uppdraget är frivilligt och sker helt på klientens villkor.",
        "Arbetet dokumenteras i en enkel mall; någon journal förs inte.",
        "Gemensam telefontid och påminnelser per sms har prövats i liten skala.",
        "Flera klienter har fått hjälp att överklaga beslut; i 4 av 10 fall har beslutet ändrats.",
        "Två gånger per år träffas ombuden i länet för kollegialt lärande.",
        "Digitaliseringen gör att den som saknar BankID stängs ute från vårdbokning.",
        "Resultatet redovisas för nämnden i februari varje år.",
        "För den som har skyddade uppgifter finns en särskild rutin.",
        "Budgetskäl.", "Samtal i grupp var fjärde vecka.", "Grundutbildning för nya ombud, 5 dagar.",
    ]
}
