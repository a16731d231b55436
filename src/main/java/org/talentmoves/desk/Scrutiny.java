package org.talentmoves.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.intake.Fault;

/** Everything that stands in the way of a draft, in English and each in its place: what the form shows at its fields. */
@Service
public class Scrutiny {

    /** What is objected to alone, as far as this could read it. */
    public static final String NOTHING_DIFFERS = "Nothing in it differs from what is public.";

    /** Likewise where nothing in it could be read. */
    public static final String NOTHING_THERE = "There is nothing in it to publish.";

    private final Drafts drafts;
    private final AlreadyHere alreadyHere;

    Scrutiny(Drafts drafts, AlreadyHere alreadyHere) {
        this.drafts = drafts;
        this.alreadyHere = alreadyHere;
    }

    /** What was read, what would become of it, and what stands in the way. */
    public record Scrutinised(ReadDraft read, Rehearsal rehearsal, List<Objection> objections) {}

    /**
     * Tries the draft; nothing is left of that. Where somebody else publishes under an address that was made for something of it
     * meanwhile, it is read anew and given another.
     */
    public Scrutinised of(Writing writing) {
        Scrutinised tried = tried(writing);
        for (int again = 0; again < Rehearsal.MOST_AGAIN && tried.rehearsal().lostAnAddress(tried.read()); again++) {
            tried = tried(writing);
        }
        return tried;
    }

    private Scrutinised tried(Writing writing) {
        ReadDraft read = drafts.read(writing.draft(), Locale.ENGLISH);
        List<Objection> objections = new ArrayList<>();
        read.parts().forEach(part -> unread(part, objections));
        ReadDraft checkable = read.checkable();
        List<SaidTwice.Pair> twice = SaidTwice.in(checkable);
        Rehearsal rehearsal = drafts.rehearse(checkable.without(ofOneAddress(twice)), writing);
        rehearsal.faults().forEach(fault -> place(fault, checkable, objections));
        withoutFollowing(objections, read);
        alreadyHere.of(checkable).stream()
                .filter(AlreadyHere.Here::standsInTheWay)
                .forEach(here -> objections.add(twins(here)));
        twice.forEach(pair -> objections.add(twice(pair)));
        if (read.parts().stream().allMatch(part -> part.kind() == PartKind.CITATION)) {
            objections.add(whole(NOTHING_THERE));
        } else if (objections.isEmpty() && drafts.changesNothing(read, writing)) {
            objections.add(whole(NOTHING_DIFFERS));
        }
        if (writing.act() == Act.PUBLISHED
                && read.parts().stream().anyMatch(part -> !part.part().isNew())) {
            objections.add(whole("It changes what is public: say which kind of change it is."));
        }
        return new Scrutinised(read, rehearsal, objections);
    }

    /** Those of one address are refused together, and nothing else would be tried. */
    private static Set<ReadPart> ofOneAddress(List<SaidTwice.Pair> pairs) {
        return pairs.stream()
                .filter(SaidTwice.Pair::hasOneAddress)
                .map(SaidTwice.Pair::part)
                .collect(Collectors.toSet());
    }

    private static Objection twice(SaidTwice.Pair pair) {
        return new Objection(
                pair.part().key(),
                null,
                null,
                "It says the same thing twice.",
                List.of(),
                List.of(),
                pair.earlier().key());
    }

    private static Objection whole(String reason) {
        return new Objection(null, null, reason, List.of(), List.of());
    }

    private static void unread(ReadPart part, List<Objection> objections) {
        part.said().forEach((field, said) -> {
            said.lines().forEach((line, wrong) -> objections.add(unread(part, field, line, wrong)));
            if (said.refused() != null && said.lines().isEmpty()) {
                objections.add(unread(part, field, null, said));
            }
        });
        if (part.isNameless() && part.said().values().stream().allMatch(said -> said.refused() == null)) {
            String needed = part.kind() == PartKind.SOURCE
                    ? "Its address on the web or its publisher is needed; one of them is enough."
                    : "This is needed.";
            objections.add(Objection.to(part, part.kind().fields().get(0).name(), needed));
        }
    }

    /** That no address can be made of an address on the web is not told where that is none. */
    private static void withoutFollowing(List<Objection> objections, ReadDraft read) {
        Set<String> misplaced = objections.stream()
                .filter(objection -> "url".equals(objection.field()))
                .map(Objection::part)
                .collect(Collectors.toSet());
        objections.removeIf(objection -> "slug".equals(objection.field())
                && misplaced.contains(objection.part())
                && read.part(String.valueOf(objection.part()))
                        .filter(part -> part.part().field("slug").isBlank())
                        .isPresent());
    }

    private static Objection unread(ReadPart part, String field, @Nullable Integer line, Said said) {
        return new Objection(
                part.key(),
                field,
                line,
                String.valueOf(said.refused()),
                said.choices().stream().map(Named::slug).toList(),
                List.of(),
                null);
    }

    /** What is here already, as far as one can tell, and was not said to be another. */
    private static Objection twins(AlreadyHere.Here here) {
        return new Objection(
                here.part().key(),
                null,
                "It seems to be here already.",
                List.of(),
                here.plainly().stream().map(Subject::key).toList());
    }

    private static void place(Fault fault, ReadDraft read, List<Objection> objections) {
        Optional<ReadPart> part = read.of(fault.subject())
                .map(fact -> fault.citation() == null ? fact : read.citing(fact).get(fault.citation()));
        String reason = fault.needed() ? "This is needed." : fault.reason();
        String field = part.map(place -> field(place, fault)).orElse(null);
        if (part.filter(place -> isRefused(place, field) || isUnread(place, fault, read))
                        .isPresent()
                || isToldByAMove(fault, field, read)) {
            return;
        }
        objections.add(new Objection(
                part.map(ReadPart::key).orElse(null), field, fault.piece(), reason, List.of(), here(fault), null));
    }

    /** What is public under the address that a new part would have. */
    private static List<String> here(Fault fault) {
        return fault.isTaken() ? List.of(fault.subject().key()) : List.of();
    }

    /** What is not understood is told once, where it was read. */
    private static boolean isRefused(ReadPart part, @Nullable String field) {
        return field != null && part.said().getOrDefault(field, Said.NOTHING).refused() != null;
    }

    private static boolean isUnread(ReadPart part, Fault fault, ReadDraft read) {
        return fault.column() != null && read.isUnread(part, fault.column());
    }

    /** What an offer takes from the move beside it is told there. */
    private static boolean isToldByAMove(Fault fault, @Nullable String field, ReadDraft read) {
        return read.of(fault.subject())
                .filter(offer -> offer.kind() == PartKind.OFFER)
                .filter(offer -> read.parts().stream()
                        .anyMatch(move -> move.kind() == PartKind.MOVE
                                && move.part().group() == offer.part().group()))
                .flatMap(offer -> offer.kind().fields().stream()
                        .filter(each -> each.name().equals(field))
                        .filter(each -> FormKind.MOVE.isToldElsewhere(PartKind.OFFER, each))
                        .filter(each -> offer.said(each).equals(Said.NOTHING))
                        .findFirst())
                .isPresent();
    }

    private static @Nullable String field(ReadPart part, Fault fault) {
        String column = fault.column();
        return column == null
                ? null
                : part.kind().filling(column).map(Field::name).orElse(null);
    }
}
