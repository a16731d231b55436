package org.talentmoves.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.Revisions;
import org.talentmoves.editorial.Subject;
import org.talentmoves.lab.Labs;
import org.talentmoves.researcher.Researchers;
import org.talentmoves.shared.Slug;
import org.talentmoves.source.Sources;

/** Enters what facts are about and rest on: labs, people and sources. */
@Component
class Registry {
    private final Labs labs;
    private final Researchers researchers;
    private final Sources sources;
    private final Revisions revisions;
    private final EntityManager entities;

    Registry(Labs labs, Researchers researchers, Sources sources, Revisions revisions, EntityManager entities) {
        this.labs = labs;
        this.researchers = researchers;
        this.sources = sources;
        this.revisions = revisions;
        this.entities = entities;
    }

    /** Writes everything at once at the end, not row by row before each question whether a slug is free. */
    void enter(Additions additions) {
        FlushModeType before = entities.getFlushMode();
        entities.setFlushMode(FlushModeType.COMMIT);
        enterAll(additions);
        entities.flush();
        entities.setFlushMode(before);
    }

    private void enterAll(Additions additions) {
        Map<Slug, Row> parts = new HashMap<>();
        additions.in(LabRow.FILE).forEach(row -> parts.put(row.need(LabRow.SLUG), row));
        additions.in(LabRow.FILE).forEach(row -> enterLab(row, parts, additions.ids()));
        additions.in(ResearcherRow.FILE).forEach(row -> enterResearcher(row, additions.ids()));
        additions.in(ResearcherRow.FILE).forEach(row -> tellApart(row, additions.ids()));
        additions.in(SourceRow.FILE).forEach(row -> enterSource(row, additions.ids()));
        additions.in(SourceRow.FILE).forEach(row -> relay(row, additions.ids()));
    }

    /** A lab comes after the lab of which it is a part, which may stand in a later row. */
    private void enterLab(Row row, Map<Slug, Row> parts, KnownIds ids) {
        Slug slug = row.need(LabRow.SLUG);
        if (ids.has(LabRow.FILE, slug)) {
            return;
        }
        Slug parent = row.get(LabRow.PARENT);
        if (parent != null && parts.containsKey(parent)) {
            enterLab(parts.get(parent), parts, ids);
        }
        ids.add(
                LabRow.FILE,
                slug,
                labs.enter(slug, LabRow.profile(row), row.list(LabRow.ALIASES), ids.lab(row, LabRow.PARENT))
                        .id()
                        .value());
        revisions.append(Subject.lab(slug), 1, Act.PUBLISHED);
    }

    private void enterResearcher(Row row, KnownIds ids) {
        Slug slug = row.need(ResearcherRow.SLUG);
        ids.add(
                ResearcherRow.FILE,
                slug,
                researchers
                        .enter(slug, row.get(ResearcherRow.EXPERTISE), ResearcherRow.names(row))
                        .id()
                        .value());
        revisions.append(Subject.researcher(slug), 1, Act.PUBLISHED);
    }

    private void tellApart(Row row, Ids ids) {
        row.list(ResearcherRow.DISTINCT_FROM)
                .forEach(other ->
                        researchers.tellApart(ids.researcher(row.need(ResearcherRow.SLUG)), ids.researcher(other)));
    }

    private void enterSource(Row row, KnownIds ids) {
        Slug slug = row.need(SourceRow.ID);
        ids.add(
                SourceRow.FILE,
                slug,
                sources.enter(slug, SourceRow.publication(row)).id().value());
        revisions.append(Subject.source(slug), 1, Act.PUBLISHED);
    }

    private void relay(Row row, Ids ids) {
        if (row.has(SourceRow.RELAYS)) {
            sources.relay(ids.source(row.need(SourceRow.ID)), ids.source(row.need(SourceRow.RELAYS)));
        }
    }
}
