/// How long things on forms are, in bytes if nothing else is said: what is longer or shorter is something else.
///
/// These bound what is looked at, and cost nothing; what decides between readings is in ``Costs``.
enum Limits {
    // MARK: Labels

    /// The longest label that stands on a line with its answer.
    static let longestLabel = 120
    /// The longest label of a row, in a cell of its own.
    static let longestRow = 300
    /// The longest question on a line.
    static let longestQuestion = 250
    /// The shortest question or printed line that tells itself from words of an answer.
    static let shortestQuestion = 20
    /// How many rows with one value each show at least that a table has one column.
    static let fewestAlone = 3
    /// The longest request in one sentence.
    static let longestRequest = 200
    /// The most words of a request in which some are a label's.
    static let mostWordsOfRequest = 20
    /// The longest sentence that goes on a question, such as `Beskriv.`.
    static let longestRemark = 60
    /// The most text and words that are looked at for a label in another order.
    static let (longestReordered, mostWordsReordered) = (150, 14)
    /// The shortest label, in letters, of which one may be wrong, and for how many letters one may; at most so many.
    static let (shortestSpelt, lettersForSlip, mostSlips) = (5, 8, 6)
    /// The letters at a word's beginning or end that make it the same word in another form.
    static let stem = 5
    /// The shortest word, in letters, that says something.
    static let shortestWord = 3
    /// The shortest label of a field beside its only neighbour.
    static let shortestLabelOfSibling = 8
    /// How many of the next slots a label near another's answer can be.
    static let nearSlots = 4
    /// The longest note in parentheses in a label.
    static let longestNoteInLabel = 60
    /// The longest rest of a label on its line.
    static let longestRest = 60
    /// How many keys of a field's path name what its table is about.
    static let keysOfTable = 2
    /// How many slots of one label are told apart; more are looked for in the order of the form.
    static let mostAlike = 64
    /// The fewest letters on a line that words can begin on that go on in the next.
    static let shortestBeginning = 6

    // MARK: Headings

    /// The shortest and the longest heading, and its most words.
    static let (shortestHeading, longestHeading, mostWordsOfHeading) = (4, 90, 9)
    /// The longest usual heading of a memorandum.
    static let longestUsualHeading = 60
    /// The longest caption of a table.
    static let longestCaption = 80
    /// The longest heading of a column of marks.
    static let longestHeadingOfMarks = 20
    /// The shortest explanation after a column's heading, which says more than what is counted.
    static let shortestExplanation = 30
    /// The shortest heading and question that are the form's wherever they stand.
    static let (shortestHeadingOutOfOrder, shortestSectionOutOfOrder) = (8, 25)
    /// The most lines of a head that pages repeat, and how many blocks further the form's title stands.
    static let (mostLinesOfHead, headReach) = (6, 16)

    // MARK: Answers

    /// The longest mark.
    static let longestMark = 8
    /// The longest count with what stands beside it.
    static let longestCount = 16
    /// The longest text in a cell that is not words.
    static let longestCell = 40
    /// The longest number, date or address of one line.
    static let longestValueOfShape = 60
    /// The longest row of numbers and short answers on one line.
    static let longestLineOfAnswers = 200
    /// The longest line that an answer goes on in.
    static let longestWrapped = 120
    /// The longest line in which a cell's second line can stand.
    static let longestCutRest = 60
    /// How many short answers before one on a page its second line can belong to: a row has at most so many cells.
    static let cellsBefore = 2
    /// The shortest text under a heading that is no answer's.
    static let shortestTextUnderHeading = 30
    /// As far after the last label its answer can go on where nothing else ends it.
    static let longestLastAnswer = 4_000
    /// The numbers or marks on one line that are cells and no words.
    static let longestLineOfCells = 12
    /// How many questions are to be marked, and how much is answered, at least in a form that may have lost its marks.
    static let (fewestMarked, fewestAnswered) = (3, 10)
    /// How many lines are few: a text of more can hold a question.
    static let fewLines = 3
    /// As much of a line as tells how it begins.
    static let beginning = 24

    // MARK: Letters

    /// The most words before the heads of columns on their line, and the longest explanation after a row's label, in words.
    static let (mostWordsOfCorner, longestExplanationInRow) = (8, 30)

    /// How many blocks without a label a letter can have between two.
    static let longestGap = 80
    /// How many blocks before and after a number tell whether it stands in a foot, and the longest of those.
    static let (footReach, longestFoot) = (2, 300)
    /// How many words stand between an age and what says whether older or younger: `65 år och över`.
    static let nearAge = 3
}
