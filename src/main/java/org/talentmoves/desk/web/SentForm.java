package org.talentmoves.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.talentmoves.account.Editor;
import org.talentmoves.desk.FormKind;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Writing;

/** What was sent, by whom, from which form; {@code decided} are the parts that are not in the form any more. */
record SentForm(
        FormKind form,
        FormViews.Place place,
        Editor editor,
        DraftForm typed,
        List<Draft.Part> decided,
        String button,
        String token,
        Locale locale) {

    static SentForm of(
            FormKind form,
            FormViews.Place place,
            Editor editor,
            MultiValueMap<String, String> sent,
            List<Draft.Part> decided,
            Locale locale) {
        String button = String.valueOf(sent.getOrDefault("do", List.of("save")).get(0));
        String token = String.valueOf(sent.getOrDefault("token", List.of("")).get(0));
        return new SentForm(form, place, editor, DraftForm.of(sent), decided, button, Proposals.mark(token), locale);
    }

    Signature hand() {
        return Hands.of(editor);
    }

    long number() {
        return Objects.requireNonNull(place.proposal());
    }

    /** What was typed and stands in no field any more, with what a button has put aside. */
    List<Difference> aside(List<Difference> others) {
        return Stream.of(typed.instead(), closed(), others)
                .flatMap(List::stream)
                .toList();
    }

    Draft draft() {
        List<Draft.Part> parts = new ArrayList<>(decided);
        typed.draft().parts().stream()
                .filter(part ->
                        decided.stream().noneMatch(closed -> closed.key().equals(part.key())))
                .forEach(parts::add);
        return new Draft(parts);
    }

    /** What was typed in rows that were decided meanwhile, and is in no form any more. */
    List<Difference> closed() {
        return Difference.between(
                new Draft(typed.draft().parts().stream()
                        .filter(part ->
                                decided.stream().anyMatch(closed -> closed.key().equals(part.key())))
                        .toList()),
                new Draft(decided));
    }

    Writing writing() {
        return with(draft());
    }

    Writing with(Draft draft) {
        return new Writing(typed.act(), typed.reason(), draft);
    }

    /** Over what is there now, whatever it is. */
    SentForm overwriting(Proposals proposals) {
        Proposal now = proposals.get(new ProposalId(number()), hand());
        return new SentForm(
                form, new FormViews.Place(number(), now.version()), editor, typed, decided, "save", token, locale);
    }

    SentForm at(FormViews.Place other) {
        return new SentForm(form, other, editor, typed, decided, button, token, locale);
    }

    FormView typing(FormViews views, Writing writing) {
        return views.typing(form, place, writing, locale);
    }
}
