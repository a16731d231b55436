package org.talentmoves.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Draft;
import org.talentmoves.reading.TypedPay;
import org.talentmoves.reading.WrittenPay;
import org.talentmoves.shared.Invalid;
import org.talentmoves.shared.PayPeriod;
import org.talentmoves.shared.Text;
import org.talentmoves.timeline.Naming;
import org.talentmoves.timeline.Wording;

/**
 * How a draft is called: “Mira Okafor · Halcyon → Northwind”, of pay “Mira Okafor · Halcyon → Northwind · up to US$100m”.
 * What has a name here is called by it in the language of the page, anything else as it was typed.
 */
record Title(Draft draft, TypedNames.Meant names, Map<String, Titles.Bidding> offers, Locale locale) {

    private static final String NOTHING = "…";

    /** The part after which the whole is called; empty where nothing was begun. */
    static Optional<Draft.Part> first(Draft draft) {
        return rows(draft).findFirst();
    }

    private static Stream<Draft.Part> rows(Draft draft) {
        return draft.parts().stream().filter(part -> !About.isCitation(part) && part.group() > 0);
    }

    /** The whole by its first row, and how many there are beside that. */
    String all() {
        long more = rows(draft).mapToInt(Draft.Part::group).distinct().count() - 1;
        return first(draft).map(this::of).orElse(NOTHING) + (more > 0 ? " (+" + more + ")" : "");
    }

    /** One part; the subject where nothing is typed. */
    String of(Draft.Part part) {
        String called = worded(part, "called");
        if (!called.isEmpty()) {
            return called;
        }
        String subject = part.subject() == null ? NOTHING : part.subject();
        if (!part.field("other").isEmpty()) {
            return key(part.field("other")) + " → " + key(subject);
        }
        String title = joined(" · ", who(part), joined(" → ", origin(part), goal(part)), isPaid(part) ? pay(part) : "");
        return first(title, pay(part), subject);
    }

    private static String joined(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }

    private static String key(String subject) {
        return subject.replaceFirst(".*/", "");
    }

    private String who(Draft.Part part) {
        Titles.Bidding offer = offers.get(part.field("offer"));
        return isPaid(part) && offer != null
                ? called(offer.who())
                : first(
                        named(part, Input.RESEARCHER, "researcher"),
                        worded(part, "group_label"),
                        worded(part, "label"),
                        worded(part, "text"),
                        worded(part, "name"),
                        part.field("publisher"),
                        part.field("url"));
    }

    private String origin(Draft.Part part) {
        Titles.Bidding offer = offers.get(part.field("offer"));
        return isPaid(part) && offer != null
                ? called(offer.employer())
                : first(lab(part, "from_lab"), lab(part, "employer"), lab(part, "investor"));
    }

    private String goal(Draft.Part part) {
        Titles.Bidding offer = offers.get(part.field("offer"));
        return isPaid(part) && offer != null
                ? called(offer.by())
                : first(lab(part, "to_lab"), lab(part, "by_lab"), lab(part, "target"), lab(part, "lab"));
    }

    private static boolean isPaid(Draft.Part part) {
        return part.kind().equals(PartKind.PAY_TERM.word());
    }

    private static String first(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).findFirst().orElse("");
    }

    private String called(@Nullable Named named) {
        return named == null ? "" : named.called(locale);
    }

    private String lab(Draft.Part part, String field) {
        return named(part, Input.LAB, field);
    }

    /** By the name that the draft itself enters, else by the one that is public, else as it was typed. */
    private String named(Draft.Part part, Input input, String field) {
        String typed = Text.trimmed(part.field(field));
        return entered(input, typed)
                .map(entered -> worded(entered, "name"))
                .or(() -> names.by(input, Reference.name(typed)).map(named -> named.called(locale)))
                .orElseGet(() -> Reference.name(typed).replaceAll("\\s*\\([a-z0-9-]+\\)$", ""));
    }

    private Optional<Draft.Part> entered(Input input, String typed) {
        return Reference.in(draft, typed)
                .or(() -> draft.parts().stream()
                        .filter(part -> part.kind().equalsIgnoreCase(input.name()))
                        .filter(part -> Stream.of("name", "name_zh", "slug")
                                .map(name -> Text.trimmed(part.field(name)))
                                .anyMatch(name -> !name.isEmpty() && name.equalsIgnoreCase(typed)))
                        .findFirst());
    }

    /** A field in the language of the page, where it is filled in that, or else as it is. */
    private String worded(Draft.Part part, String field) {
        String typed = Text.trimmed(part.field(field));
        String chinese = Text.trimmed(part.field(field + "_zh"));
        return typed.isEmpty()
                ? chinese
                : new Naming(new Wording(locale)).of(typed, chinese.isEmpty() ? null : chinese);
    }

    /** “up to US$100m (over 4 years)”; what cannot be read as it was typed. */
    private String pay(Draft.Part part) {
        String typed = part.field("pay");
        try {
            TypedPay pay = WrittenPay.read(Text.trimmed(typed)).value();
            Wording wording = new Wording(locale);
            PayPeriod period = pay.period().orElse(PayPeriod.UNKNOWN);
            String amount = wording.amount(pay.amount());
            return period == PayPeriod.UNKNOWN
                    ? amount
                    : wording.say(
                            "title.sized",
                            amount,
                            wording.period(period, pay.years().orElse(null)));
        } catch (Invalid unread) {
            return typed;
        }
    }
}
