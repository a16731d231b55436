package org.talentmoves.reading;

/** The words of numbers of people, beside those of every number. */
final class CountWords {

    static final Lexicon ALL = all();

    private CountWords() {}

    private static Lexicon all() {
        return NumberWords.all()
                .with(new Token.Filler(), "people|persons|person|researchers|researcher|engineers|engineer|staff")
                .with(new Token.Filler(), "employees|employee|scientists|scientist|members|member")
                .with(new Token.Filler(), "人|名|位|个|個|员工|研究员|研究人员|工程师|科学家")
                .with(new Token.Refused(Why.COUNT_BELOW), NumberWords.BELOW)
                .with(new Token.Refused(Why.COUNT_VAGUE), NumberWords.VAGUE)
                .with(new Token.Refused(Why.COUNT_VAGUE), "unknown|undisclosed|not disclosed|a dozen|a few|未披露|不详|十几");
    }
}
