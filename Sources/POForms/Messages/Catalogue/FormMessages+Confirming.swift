import POModel

extension FormMessages {
    /// What a corrected form says otherwise: {0} are the words before, {1} those in the corrected form.
    static let changeWordings: [FormCorrection.Change.Kind: (swedish: String, english: String)] = [
        .changed: ("ändrat från ”{0}” till ”{1}”", "changed from '{0}' to '{1}'"),
        .added: ("nytt: ”{1}”", "new: '{1}'"), .removed: ("borttaget: ”{0}”", "removed: '{0}'"),
        .reworded: (
            "skrivet ”{1}” i stället för ”{0}”, samma svar", "written '{1}' in place of '{0}', the same answer"
        ),
    ]

    /// Where something stands in a document of Word or a workbook.
    static let documentPlaces: MessageCatalogue.Subject = [
        "paragraph": ("stycke {0}", "paragraph {0}"),
        "cell": ("tabell {0}, rad {1}, kolumn {2}", "table {0}, row {1}, column {2}"),
        "sheet-cell": ("cell {0} på bladet ”{1}”", "cell {0} of the sheet '{1}'"),
    ]
}
