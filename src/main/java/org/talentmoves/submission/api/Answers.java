package org.talentmoves.submission.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.talentmoves.desk.DraftRefused;
import org.talentmoves.desk.Titles;
import org.talentmoves.desk.WaitingTwins;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalRecords;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.submission.Answer;
import org.talentmoves.submission.Asked;
import org.talentmoves.submission.KeptAnswers;
import org.talentmoves.submission.Prepared;
import org.talentmoves.submission.PublicContents;
import org.talentmoves.submission.Submissions;
import tools.jackson.databind.json.JsonMapper;

/** Answers to what programs write, kept to be answered again. */
@Component
class Answers {

    private final KeptAnswers kept;
    private final Submissions submissions;
    private final Titles titles;
    private final ProposalRecords records;
    private final WaitingTwins waiting;
    private final PublicContents contents;
    private final JsonMapper json;

    Answers(
            KeptAnswers kept,
            Submissions submissions,
            Titles titles,
            ProposalRecords records,
            WaitingTwins waiting,
            PublicContents contents,
            JsonMapper json) {
        this.kept = kept;
        this.submissions = submissions;
        this.titles = titles;
        this.records = records;
        this.waiting = waiting;
        this.contents = contents;
        this.json = json;
    }

    /** What somebody else published in the meantime is looked at anew, so that it is told what and where it is. */
    ResponseEntity<String> once(Asked asked, Supplier<Prepared> prepare) {
        try {
            return tried(asked, prepare);
        } catch (DraftRefused overtaken) {
            return tried(asked, prepare);
        }
    }

    private ResponseEntity<String> tried(Asked asked, Supplier<Prepared> prepare) {
        return answer(kept.once(asked, () -> {
            Prepared prepared = prepare.get();
            return () -> answer(prepared, prepared.handIn().get());
        }));
    }

    ResponseEntity<String> answer(Answer answer) {
        HttpHeaders headers = new HttpHeaders();
        answer.headers().forEach(headers::set);
        return ResponseEntity.status(answer.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(answer.body());
    }

    private Answer answer(Prepared prepared, Proposal proposal) {
        Map<String, String> headers = new LinkedHashMap<>();
        List<Subject> published = submissions.published(proposal);
        if (!prepared.publish() || published.isEmpty()) {
            headers.put(HttpHeaders.LOCATION, ProposalView.self(proposal.id().value()));
            return new Answer(202, headers, json.writeValueAsString(view(proposal, published)));
        }
        Subject thing = thing(prepared, published);
        headers.put(
                HttpHeaders.LOCATION,
                String.valueOf(ProposalView.PublishedView.of(thing).self()));
        headers.put(HttpHeaders.ETAG, contents.etag(thing));
        return new Answer(prepared.isNew() ? 201 : 200, headers, json.writeValueAsString(view(proposal, published)));
    }

    /** What was addressed, though only an account of its pay got a version of its own; else the first that became public. */
    private static Subject thing(Prepared prepared, List<Subject> published) {
        return Optional.ofNullable(prepared.changed())
                .or(() -> published.stream()
                        .filter(subject -> subject.kind() != SubjectKind.PAY_TERM)
                        .findFirst())
                .orElse(published.get(0));
    }

    ProposalView view(Proposal proposal) {
        return view(proposal, submissions.published(proposal));
    }

    private ProposalView view(Proposal proposal, List<Subject> published) {
        return ProposalView.of(
                proposal,
                titles.of(proposal.draft(), Locale.ENGLISH),
                records.remarks(proposal.id()),
                published,
                proposal.state().isOpen()
                        ? waiting.of(proposal.draft(), proposal.id().value())
                        : List.of());
    }
}
