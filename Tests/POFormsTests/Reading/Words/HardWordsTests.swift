import Testing

@testable import POForms

/// Words that make another question: they must agree where a label is worded otherwise than the form's.
@Suite struct HardWordsTests {
    private typealias Words = POForms.HardWords

    @Test(arguments: [
        ("Antal ej nya klienter", "Antal nya klienter"), ("67 år och över", "65 år och över"),
        ("därav 50–66 år", "därav mellan 50 och 64 år"), ("Nya klienter (%)", "Nya klienter"),
        ("Andel nya klienter", "Antal nya klienter"), ("Antal avslutade klienter", "Antal nya klienter"),
        ("Antal klienter", "Antal nya klienter"), ("Beviljat statsbidrag, tkr", "Beviljat statsbidrag, kr"),
        ("Förbrukat statsbidrag", "Beviljat statsbidrag"), ("Om nej, ange varför", "Om ja, ange varför"),
        ("barn över 18 år", "barn under 18 år"), ("Klienter som är okända för verksamheten", "Klienter som är kända"),
        ("Statsbidrag föregående år", "Statsbidrag"),
        ("Ombuden har inte erbjudits handledning", "Ombuden har erbjudits handledning"),
    ])
    func tellQuestionsApart(wording: String, label: String) {
        #expect(!Words(wording).agree(with: Words(label)))
        #expect(!Words(wording).agree(with: Words(label), asPart: true))
    }

    @Test(arguments: [
        ("Nytillkomna klienter, antal", "Antal nya klienter"), ("65 år och äldre", "65 år och över"),
        ("Antal avslutde klienter", "Antal avslutade klienter"),
        ("Har ni haft kö under 2023?", "Har ni haft kö under {year}?"),
        ("Antal icke-binära", "Antal icke-binära"), ("4. Antal nya klienter", "Antal nya klienter"),
    ])
    func areTheSameInOtherWords(wording: String, label: String) {
        #expect(Words(wording).agree(with: Words(label)))
    }

    @Test func aShorterWordingMayLeaveOutWhatIsSpokenOf() {
        let label = Words("Om verksamheten har haft färre årsanställningar än vad som beviljats, ange orsakerna")
        #expect(Words("Om färre årsanställningar, ange orsak").agree(with: label, asPart: true))
        #expect(!Words("Om fler årsanställningar, ange orsak").agree(with: label, asPart: true))
    }

    @Test func yearsStandApart() {
        #expect(Words("Nya klienter 2023 och 2024").years == [2023, 2024])
        #expect(Words("Nya klienter 2023").numbers.isEmpty)
    }
}
