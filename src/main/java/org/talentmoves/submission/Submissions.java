package org.talentmoves.submission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.talentmoves.account.Bearer;
import org.talentmoves.account.Role;
import org.talentmoves.account.Scope;
import org.talentmoves.desk.Drafts;
import org.talentmoves.desk.FormKind;
import org.talentmoves.desk.PartKind;
import org.talentmoves.desk.ReadDraft;
import org.talentmoves.desk.Scrutiny;
import org.talentmoves.editorial.Draft;
import org.talentmoves.editorial.MovedOn;
import org.talentmoves.editorial.Proposal;
import org.talentmoves.editorial.ProposalId;
import org.talentmoves.editorial.Proposals;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Signature;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Writing;
import org.talentmoves.shared.BodyRefused;
import org.talentmoves.shared.NotASlug;
import org.talentmoves.shared.Slug;
import org.talentmoves.shared.VersionTag;
import tools.jackson.databind.node.ObjectNode;

/** Takes what programs write: tried as at the desk, proposed under the name of the owner of the token, or published. */
@Service
public class Submissions {

    private final PublicContents contents;
    private final Scrutiny scrutiny;
    private final Drafts drafts;
    private final Proposals proposals;
    private final Revisions revisions;

    Submissions(PublicContents contents, Scrutiny scrutiny, Drafts drafts, Proposals proposals, Revisions revisions) {
        this.revisions = revisions;
        this.contents = contents;
        this.scrutiny = scrutiny;
        this.drafts = drafts;
        this.proposals = proposals;
    }

    /** Whoever signs for a program, with what they call its token: “Ada Ferreira (desk of the weekend)”. */
    public static Signature hand(Bearer bearer) {
        return new Signature(
                bearer.editor().accountId().value(), bearer.editor().name() + " (" + bearer.label() + ")");
    }

    /** Something new; {@code slug} is its address where that is chosen, else null. */
    public Prepared create(Asked asked, Things things, @Nullable String slug) {
        asked.bearer().must(Scope.PROPOSE);
        if (slug != null) {
            mustBeASlug(slug);
            mustBeNew(things.subject(slug), asked.ifMatch());
        }
        ObjectNode body = Json.read(asked.body());
        Written written = new Written();
        Envelope envelope = Envelope.taken(body, false, written.wrongs);
        if (slug != null) {
            addressed(body, slug, written.wrongs);
        }
        new ThingReader(written, 1, Map.of()).read(things.part(), body, "", null);
        return prepared(asked.bearer(), form(things, body), envelope, written);
    }

    private static void mustBeASlug(String address) {
        try {
            new Slug(address);
        } catch (NotASlug refused) {
            throw new BodyRefused(List.of(BodyRefused.Wrong.at("/slug", refused.reason())));
        }
    }

    private void mustBeNew(Subject subject, @Nullable String ifMatch) {
        contents.find(subject).ifPresent(there -> {
            throw new ThereAlready(there);
        });
        if (ifMatch != null) {
            throw new VersionOutdated(subject);
        }
    }

    private static void addressed(ObjectNode body, String slug, Wrongs wrongs) {
        String said = body.path("slug").asString("");
        if (!said.isEmpty() && !said.equals(slug)) {
            wrongs.add("/slug", "The address says “%s”; write the same here, or leave it out.".formatted(slug));
        }
        body.put("slug", slug);
    }

    /** A change of what is public: the whole of it anew, or what a merge patch makes of it. */
    public Prepared change(Asked asked, Things things, String key, boolean patching) {
        asked.bearer().must(Scope.PROPOSE);
        Content there = contents.of(things.subject(key));
        String ifMatch = asked.ifMatch();
        if (ifMatch == null) {
            throw new VersionMissing(there);
        }
        if (VersionTag.isUnreadable(ifMatch)) {
            throw new TagUnreadable(there);
        }
        if (!there.tag().isMeantBy(ifMatch)) {
            throw new VersionOutdated(there);
        }
        ObjectNode body = Json.read(asked.body());
        Written written = new Written();
        Envelope envelope = Envelope.taken(body, true, written.wrongs);
        ObjectNode whole = patching ? (ObjectNode) Json.merged(there.json(), body) : body;
        if (!things.kind().isFact()) {
            addressed(whole, key, written.wrongs);
        }
        new ThingReader(written, 1, there.versions()).read(things.part(), whole, "", there.subject());
        return prepared(asked.bearer(), form(things, whole), envelope, written).of(there.subject());
    }

    private static FormKind form(Things things, ObjectNode body) {
        return things == Things.MOVES && body.path("group").isObject() ? FormKind.GROUP : things.form();
    }

    Prepared prepared(Bearer bearer, FormKind form, Envelope envelope, Written written) {
        permit(bearer, envelope);
        Scrutiny.Scrutinised tried = check(written, new Writing(envelope.act(), envelope.reason(), written.draft()));
        written.wrongs.raise();
        written.part(tried.read().spokenOfElsewhere(), part -> 0);
        Writing writing = new Writing(envelope.act(), envelope.reason(), written.draft());
        boolean isNew = writing.draft().parts().stream().allMatch(Draft.Part::isNew);
        return new Prepared(envelope.publish(), isNew, null, () -> handIn(bearer, form, writing, envelope.publish()));
    }

    /** Refuses to publish without the right to. */
    static void permit(Bearer bearer, Envelope envelope) {
        if (envelope.publish()) {
            bearer.must(Scope.PUBLISH);
            bearer.editor().must(Role::mayDecide);
        }
    }

    private Proposal handIn(Bearer bearer, FormKind form, Writing writing, boolean publish) {
        try {
            ProposalId id = drafts.handIn(form.word(), hand(bearer), writing, publish);
            return proposals.get(id, hand(bearer));
        } catch (MovedOn overtaken) {
            throw new VersionOutdated(contents.of(overtaken.subject()));
        }
    }

    /** Tries it, and puts what stands in the way into its place. */
    Scrutiny.Scrutinised check(Written written, Writing writing) {
        new AmbiguousNames(written).refuse();
        Scrutiny.Scrutinised tried = scrutiny.of(writing);
        Subject overtaken = tried.rehearsal().movedOn();
        if (overtaken != null) {
            throw new VersionOutdated(contents.of(overtaken));
        }
        new Placing(written).place(tried.objections());
        others(written, tried.read());
        return tried;
    }

    /** Whoever says that something is another names what is there. */
    private void others(Written written, ReadDraft read) {
        Set<Subject> there = contents.of(written.others().stream()
                        .flatMap(other -> other.subject().stream())
                        .distinct()
                        .toList())
                .keySet();
        written.others().stream()
                .filter(other -> other.subject()
                        .filter(subject ->
                                there.contains(subject) || read.of(subject).isPresent())
                        .isEmpty())
                .forEach(other -> written.wrongs.add(
                        other.pointer(), "Nothing of this kind is public under “%s”.".formatted(other.key())));
    }

    /** What became public with a proposal, in the order in which it was written; without what it left as it was. */
    public List<Subject> published(Proposal proposal) {
        List<Subject> accepted = proposal.draft().parts().stream()
                .filter(part -> !part.kind().equals(PartKind.CITATION.word()))
                .flatMap(part -> part.outcome() == null || part.outcome().accepted() == null
                        ? java.util.stream.Stream.of()
                        : java.util.stream.Stream.of(Subject.read(part.outcome().accepted())))
                .distinct()
                .toList();
        return revisions.changedWith(proposal.id(), accepted);
    }
}
