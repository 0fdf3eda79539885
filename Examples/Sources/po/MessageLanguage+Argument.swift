public import ArgumentParser
public import POModel

/// Lets a language be given as an argument: `sv` or `en`.
extension MessageLanguage: @retroactive ExpressibleByArgument {}
