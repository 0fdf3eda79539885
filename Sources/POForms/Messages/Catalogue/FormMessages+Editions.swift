import POModel

extension FormMessages {
    /// What can be wrong with an edition, for whoever writes it; what stands in quotation marks is written so in its JSON.
    static let editionWordings: [EditionProblem.Code: (swedish: String, english: String)] = [
        .invalidEditionID: (
            "Blankettversionens namn ska vara ett ord av bokstäver a–z, siffror, bindestreck, punkt och understreck.",
            "The edition's name must be a word of letters a–z, digits, hyphens, full stops and underscores."
        ),
        .invalidYear: ("Året ska vara 1900 till 2199.", "The year must be 1900 to 2199."),
        .unreadableForm: (
            "Den tomma blanketten känns inte igen när den läses.", "The blank form is not recognised when it is read."
        ),
        .nothingAsked: ("Blanketten frågar ingenting.", "The form asks nothing."),
        .repeatedLabel: (
            "Fler än {1} frågor har samma ord, ”{0}”; de kan inte skiljas åt när blanketten läses.",
            "More than {1} questions have the same words, '{0}'; they cannot be told apart when the form is read."
        ),
        .invalidID: (
            "Ett id består av delar med punkt emellan, utan mellanslag, kommatecken och tomma delar.",
            "An id is made of parts with full stops between, without blanks, commas and empty parts."
        ),
        .repeatedID: ("Samma id står redan här: {0}.", "The same id stands here already: {0}."),
        .unknownField: ("Dokumentet har inget fält med detta id.", "The document has no field of this id."),
        .nearlyKnownField: (
            "En ny fråga har nästan samma id som fältet ”{0}”; byt id om frågan är en annan.",
            "A new question has almost the id of the field '{0}'; change the id if it asks something else."
        ),
        .unsuitableAnswer: (
            "Fältet kan inte hålla ett svar av slaget ”{0}”.", "The field cannot hold an answer of the kind '{0}'."
        ),
        .unsuitableChoice: ("Fältet kan inte hålla valet ”{0}”.", "The field cannot hold the choice '{0}'."),
        .labelWithoutLetters: (
            "Ledtexten har för få bokstäver för att kännas igen.", "The label has too few letters to be recognised."
        ),
        .unprintableLabel: (
            "Ledtexten ska vara en rad som inte börjar med mellanslag eller något av tecknen | + ☐ ☒.",
            "The label must be one line that does not begin with a blank or one of the signs | + ☐ ☒."
        ),
        .unknownMeaning: (
            "Ledtexten har en betydelse som det inte finns några andra ord för.",
            "The label has a meaning for which there are no other words."
        ),
        .misusedYear: (
            "Klammrar används bara för ett enda ”{year}”, som inte står intill en siffra.",
            "Braces are used only for a single '{year}' that does not touch a digit."
        ),
        .yearNotAsked: (
            "Ledtexten nämner året, men ingen fråga har id:t ”year”.",
            "The label names the year, but no question has the id 'year'."
        ),
        .unreachableLabel: (
            "Frågan hittas inte när blanketten läses, eller så läses ett annat svar än det ifyllda; ”{0}” är för lik.",
            "The question is not found when the form is read, or is read with another answer than was filled in; '{0}' is too like it."
        ),
        .emptyGroup: (
            "En tabell ska ha rader och kolumner, och en grupp av frågor eller alternativ får inte vara tom.",
            "A table must have rows and columns, and a group of questions or options must not be empty."
        ),
        .unevenRow: (
            "Raden har {0} {0?ruta|rutor}, men tabellen har {1} {1?kolumn|kolumner}.",
            "The row has {0} {0?cell|cells}, but the table has {1} {1?column|columns}."
        ),
        .emptyNote: (
            "Förklaringen har varken text eller inledningar.", "The explanation has neither a text nor openings."
        ),
        .shortOpening: (
            "Inledningen är så kort att den kan vara ett svar; den ska ha minst {0} bokstäver.",
            "The opening is so short that it could be an answer; it must have at least {0} letters."
        ),
        .invalidPhrase: (
            "Frasen ska ha ord i små bokstäver och minst ett ”{id}”, med parenteserna ”[ ]” och ”{ }” parvis.",
            "The phrase must have words in lower case and at least one '{id}', with the brackets '[ ]' and '{ }' in pairs."
        ),
        .fieldNotAsked: (
            "Blanketten frågar inte efter fältet ”{0}”.", "The form does not ask for the field '{0}'."
        ),
    ]

    /// Places in an edition's JSON, with numbers from 1.
    static let editionPlaces: MessageCatalogue.Subject = [
        "record": ("{kind} {number}", "{kind} {number}"), "unnamed": ("en uppgift", "something"),
        "sections": ("avsnitt", "section"), "items": ("punkt", "item"), "question": ("fråga", "question"),
        "fields": ("fråga", "question"), "table": ("tabell", "table"), "rows": ("rad", "row"),
        "cells": ("ruta", "cell"), "columns": ("kolumn", "column"), "choices": ("flervalsfråga", "choices"),
        "options": ("alternativ", "option"), "detail": ("följdfråga", "follow-up question"),
        "label": ("ledtext", "label"), "id": ("id", "id"),
    ]
}
