/// Every number that decides between two readings of a text: what each costs or weighs, and how much must be alike.
///
/// Costs are in hundredths of a label's words: a wording that has none of them costs 100. Weights speak for a label's
/// place, and are about as many as its letters. Shares are from 0 to 1.
enum Costs {
    // MARK: Doubt

    /// How much more another reading of a field must cost for the one taken to be told without a doubt: less than
    /// what any single piece of evidence weighs, more than a slip.
    static let sure = 25

    /// An answer that is read with a doubt only costs so much beside one that is not.
    static let oddValue = 30

    // MARK: Wordings

    /// Words that are not the form's cost so much beside those that are missing: a slip never costs as much.
    static let otherWords = 30
    /// All of a question's words in another order, before its answer: they could be the answer before.
    static let otherOrder = 80
    /// A request put more freely, or a word of a label before a value that it can ask for.
    static let freeWords = 100
    /// Words alone on their line, of which most are a label's.
    static let aloneOnLine = 200
    /// A heading, which nothing but its words and its place tells.
    static let heading = 300
    /// A label's words with a hard word that is another: they ask something else.
    static let otherQuestion = 500
    /// How much two wordings have in common that ask the same: most words, though some are others.
    static let leastShare = 0.6
    /// How much a heading or another question has in common with a label: more, as no answer beside it tells.
    static let leastShareOfHeading = 0.75
    /// How much the row that heads a table has in common with the form's: its rows tell as much.
    static let leastShareOfHead = 0.5
    /// How many words tell, when not all are alike: two can be anybody's.
    static let tellingWords = 3

    // MARK: Places of labels

    /// What a heading, a row or an option weighs before its letters: its place tells that it is one.
    static let placed = 10
    /// What a question weighs before its letters: it can stand within a text.
    static let question = 2
    /// What a heading weighs more that stands right above what the form prints under it.
    static let aboveOwn = 10
    /// What a heading weighs more that is marked as such.
    static let marked = 10
    /// More letters than these make no label surer.
    static let mostLetters = 40
    /// What a label weighs more that stands alone on its line, in a text whose parts come in any order.
    static let alone = 10
    /// What a heading weighs more that stands alone there, as all headings do.
    static let headingAlone = 25
    /// How much less a label weighs with a number before it, as items of lists have.
    static let numbered = 5
    /// How much less a summary weighs than what it sums up: more than words can differ in length.
    static let summary = 24

    // MARK: Documents

    /// The share of an edition's labels that a text must have to be taken for that form.
    static let leastOfForm = 0.2
    /// How many labels a page of a form has at least.
    static let leastOfPage = 8
    /// How many labels the right year is worth: more than some that are worded otherwise.
    static let year = 8
    /// How many labels the form's own title is worth, of which others have none: of a page or two of a long form many
    /// labels are missing, and a short form shares some of those that are there.
    static let title = 40
    /// What a second document of one edition costs at least: more than a table that stands twice weighs.
    static let secondDocument = 300
    /// What a second document of one edition costs at most: less than a whole form weighs.
    static let mostOfSecond = 900
    /// What a second document of one edition costs for each slot: more than a section of the form.
    static let secondForEachSlot = 12
    /// What a form of another edition of one kind costs after another: they share most labels.
    static let otherEdition = 600
    /// What a form of another kind costs after another, at least; a form of few questions has little to outweigh it.
    static let otherKind = 20
    /// What a form of another kind costs more for each slot of the shorter form.
    static let otherKindForEachSlot = 3
    /// What a form of another kind costs at most.
    static let mostOfOtherKind = 150
}
