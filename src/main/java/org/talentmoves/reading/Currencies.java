package org.talentmoves.reading;

import java.util.List;
import java.util.Map;
import org.talentmoves.shared.Amount;

/** Currencies by their codes of ISO 4217, their signs and their names. */
final class Currencies {

    static final String US_DOLLAR = "USD";
    static final String YUAN = "CNY";

    /** The currencies that are called dollars where they are at home; here the first, unless another is named too. */
    private static final List<String> DOLLARS = List.of(US_DOLLAR, "AUD", "CAD", "HKD", "NZD", "SGD", "TWD");

    private static final List<String> YUAN_OR_YEN = List.of(YUAN, "JPY");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(
                    US_DOLLAR,
                    "us$|us $|u.s. $|u.s. dollars|us dollars|us dollar|u.s. dollar|american dollars|usd|美元|美金"),
            Map.entry("EUR", "€|eur|euro|euros|欧元|歐元"),
            Map.entry("GBP", "£|gbp|pounds|pound|pounds sterling|英镑|英鎊"),
            Map.entry(YUAN, "cn¥|rmb|rmb¥|cny|yuan|renminbi|chinese yuan|人民币|人民幣|元|元人民币"),
            Map.entry("JPY", "jp¥|jpy|yen|japanese yen|日元|日圆|日圓|円"),
            Map.entry("HKD", "hk$|hkd|hong kong dollars|港元|港币|港幣"),
            Map.entry("TWD", "nt$|twd|ntd|taiwan dollars|new taiwan dollars|台币|新台币|台幣|新台幣"),
            Map.entry("CAD", "c$|ca$|cad|canadian dollars|加元|加拿大元"),
            Map.entry("AUD", "a$|au$|aud|australian dollars|澳元"),
            Map.entry("SGD", "s$|sgd|singapore dollars|新加坡元|新元"),
            Map.entry("NZD", "nz$|nzd|new zealand dollars|新西兰元"),
            Map.entry("CHF", "chf|swiss francs|swiss franc|瑞士法郎|瑞郎"),
            Map.entry("INR", "₹|inr|indian rupees|印度卢比"),
            Map.entry("KRW", "₩|krw|won|south korean won|korean won|韩元|韓元|韩圆"),
            Map.entry("ILS", "₪|ils|shekels|新谢克尔"));

    private Currencies() {}

    static void enter(Lexicon words) {
        NAMES.forEach((code, names) -> words.with(new Token.Money(List.of(code)), names));
        words.with(new Token.Money(DOLLARS), "$|dollars|dollar|-dollar").with(new Token.Money(YUAN_OR_YEN), "¥");
    }

    /** Whether three capitals are a code; in small letters only the codes above are, since others are words as well. */
    static boolean isCode(String letters) {
        return Amount.isCurrency(letters);
    }
}
