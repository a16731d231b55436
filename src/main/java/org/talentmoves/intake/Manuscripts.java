package org.talentmoves.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.shared.FactId;
import org.talentmoves.source.Report;

/** What editors want to be public, by the same rules as the files: checked, and published. */
@Service
@Transactional(readOnly = true)
public class Manuscripts {

    private static final String STANDS_TWICE = "%s stands in it twice; leave one of the two out.";
    private final Archives archives;
    private final Forwarded forwarded;
    private final Registry registry;
    private final Press press;
    private final Reprints reprints;
    private final Revisions revisions;
    private final Followers followers;

    Manuscripts(
            Archives archives,
            Forwarded forwarded,
            Registry registry,
            Press press,
            Reprints reprints,
            Revisions revisions,
            Followers followers) {
        this.archives = archives;
        this.forwarded = forwarded;
        this.registry = registry;
        this.press = press;
        this.reprints = reprints;
        this.revisions = revisions;
        this.followers = followers;
    }

    /** Everything that is wrong with them, taken together. */
    public List<Fault> faults(List<Manuscript> manuscripts) {
        Typeset set = new Typeset(manuscripts);
        return faults(manuscripts, set, archives.about(set.sheets()));
    }

    private List<Fault> faults(List<Manuscript> manuscripts, Typeset set, Archive archive) {
        List<Fault> faults = new ArrayList<>(set.faults(archive));
        Map<String, Map<String, String>> formers = forwarded.among(set.sheets().asked());
        for (Manuscript manuscript : manuscripts) {
            Subject subject = manuscript.subject();
            Form form = Typeset.form(subject.kind());
            String now = formers.getOrDefault(form.file(), Map.of()).get(subject.key());
            if (now != null) {
                faults.add(new Fault(
                        subject,
                        null,
                        form.first().name(),
                        null,
                        false,
                        "“%s” was merged into “%s”, to which its address leads; %s."
                                .formatted(
                                        subject.key(), now, manuscript.isNew() ? "choose another" : "change that one"),
                        null));
            }
        }
        return faults;
    }

    /** What is public under that name, as a whole. */
    public Optional<Whole> whole(Subject subject) {
        return archives.whole(subject);
    }

    /** What is public under each of those names that is there, as {@link #whole}; a statement a kind, and one for citations. */
    public Map<Subject, Whole> wholes(Collection<Subject> subjects) {
        return archives.wholes(subjects);
    }

    /** Makes all others who publish or import wait until the transaction ends, on whatever node they run. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void alone() {
        archives.lock();
    }

    /**
     * Publishes them in the present transaction: what is new is entered, what is there says this from now on, and what it
     * said before is kept. Refuses with {@link ManuscriptRefused} when something is wrong, and with
     * {@code MovedOn} when something was changed since it was written.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(List<Manuscript> manuscripts) {
        archives.lock();
        mustStandOnce(manuscripts);
        Typeset set = new Typeset(manuscripts);
        Archive archive = archives.about(set.sheets());
        List<Fault> faults = faults(manuscripts, set, archive);
        if (!faults.isEmpty()) {
            throw new ManuscriptRefused(faults);
        }
        manuscripts.forEach(this::keep);
        Additions additions = Additions.of(set.sheets(), archive);
        followers.during(Followers.Changed.written(manuscripts), () -> {
            registry.enter(additions);
            press.publish(additions);
            amend(manuscripts, set, additions.ids());
        });
    }

    private static void mustStandOnce(List<Manuscript> manuscripts) {
        Set<Subject> seen = new HashSet<>();
        List<Fault> twice = manuscripts.stream()
                .map(Manuscript::subject)
                .filter(subject -> !seen.add(subject))
                .map(subject -> new Fault(subject, null, null, null, false, STANDS_TWICE.formatted(subject), null))
                .toList();
        if (!twice.isEmpty()) {
            throw new ManuscriptRefused(twice);
        }
    }

    private void keep(Manuscript manuscript) {
        Subject subject = manuscript.subject();
        whole(subject).ifPresent(now -> revisions.supersede(subject, manuscript.base(), now, null));
    }

    private void amend(List<Manuscript> manuscripts, Typeset set, KnownIds ids) {
        Map<FactId, List<Report>> reports = new HashMap<>();
        for (Row row : set.sheets().of(CitationRow.FORM).sound()) {
            reports.computeIfAbsent(row.need(CitationRow.FACT), fact -> new ArrayList<>())
                    .add(CitationRow.report(row, ids));
        }
        for (Manuscript manuscript : manuscripts) {
            Subject subject = manuscript.subject();
            if (!manuscript.isNew()) {
                List<Report> said =
                        subject.kind().isFact() ? reports.getOrDefault(subject.fact(), List.of()) : List.<Report>of();
                reprints.amend(subject.kind(), set.row(manuscript), said, ids);
                if (!subject.kind().isFact()) {
                    revisions.append(subject, manuscript.base() + 1, null);
                }
            }
        }
    }
}
