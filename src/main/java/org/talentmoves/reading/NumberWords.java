package org.talentmoves.reading;

import static org.talentmoves.reading.Token.Place.AFTER;
import static org.talentmoves.reading.Token.Place.BEFORE;
import static org.talentmoves.reading.Token.Place.EITHER;

import org.talentmoves.reading.Token.Place;
import org.talentmoves.shared.Qualifier;

/** The words of every kind of number: its qualifiers, and what makes a range. */
final class NumberWords {

    /** The number itself is left out, for which there is no qualifier. */
    static final String BELOW = "less than|fewer than|under|below|<|不到|不足|低于|少于|未满|不满|以下";

    static final String VAGUE = "tens|hundred|hundreds|dozens|dozen|several|few|many|some|multi|multi-|数|几|數|幾|上|若干|许多";

    private NumberWords() {}

    static Lexicon all() {
        return qualifiers(new Lexicon())
                .with(new Token.From(), "from|从")
                .with(new Token.Between(), "between|介于")
                .with(new Token.To(true), "and|和")
                .with(new Token.To(false), "to|–|-|至|到")
                .with(new Token.Filler(), "之间|在|, ");
    }

    private static Lexicon qualifiers(Lexicon words) {
        says(words, Qualifier.EXACT, BEFORE, "exactly|precisely|正好|恰好");
        says(words, Qualifier.UP_TO, BEFORE, "up to|as much as|as many as|a maximum of|not more than|no more than");
        says(words, Qualifier.UP_TO, BEFORE, "not exceeding|≤|<=|多达|高达|至多|最多|最高|不超过|不多于|不高于");
        says(words, Qualifier.UP_TO, EITHER, "at most|max|max.|maximum");
        says(words, Qualifier.UP_TO, AFTER, "or less|or fewer|以内|封顶");
        says(words, Qualifier.MORE_THAN, BEFORE, "more than|over|above|in excess of|north of|exceeding");
        says(words, Qualifier.MORE_THAN, BEFORE, ">|超过|逾|超|高于|多于|不止");
        says(words, Qualifier.MORE_THAN, AFTER, "多|余|餘");
        says(words, Qualifier.AT_LEAST, BEFORE, "a minimum of|no less than|not less than|no fewer than|upwards of");
        says(words, Qualifier.AT_LEAST, BEFORE, "≥|>=|至少|最少|最低|不少于|不低于|起码");
        says(words, Qualifier.AT_LEAST, EITHER, "at least|min|min.|minimum");
        says(words, Qualifier.AT_LEAST, AFTER, "+|plus|-plus|or more|and up|起|以上");
        says(words, Qualifier.ABOUT, BEFORE, "about|around|roughly|circa|ca.|c.|ca");
        says(words, Qualifier.ABOUT, EITHER, "approximately|approx|approx.");
        says(words, Qualifier.ABOUT, BEFORE, "~|≈|约|約|大约|大約|大概");
        says(words, Qualifier.ABOUT, AFTER, "or so|or thereabouts|左右|上下");
        return words.with(new Token.Says(Qualifier.ABOUT, BEFORE, Remark.NEARLY), "nearly|almost|close to|近|将近|接近|几近");
    }

    private static void says(Lexicon words, Qualifier qualifier, Place place, String bars) {
        words.with(new Token.Says(qualifier, place, null), bars);
    }
}
