package org.talentmoves.history;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentmoves.editorial.Act;
import org.talentmoves.editorial.SubjectKind;
import org.talentmoves.shared.UnknownWord;
import org.talentmoves.shared.Wire;
import org.talentmoves.timeline.FormerAddresses;
import org.talentmoves.timeline.KnownWords;
import org.talentmoves.timeline.MergedIntoAnother;
import org.talentmoves.timeline.Parameters;

/** Reads which changes are asked for. */
@Component
public class LedgerReader {

    /** The parameters of a filter, and the place from which the list goes on. */
    public static final Set<String> KNOWN = Set.of("lab", "researcher", "kind", "act", "after");

    private static final String CALLED = """
            select distinct slug from researcher left join researcher_name using (researcher_id)
            where slug = :typed or lower(researcher_name.name) = :typed order by slug limit 8""";

    private final JdbcClient jdbc;
    private final FormerAddresses formers;
    private final KnownWords known;

    LedgerReader(JdbcClient jdbc, FormerAddresses formers, KnownWords known) {
        this.jdbc = jdbc;
        this.formers = formers;
        this.known = known;
    }

    /** Reads the filter; {@code labs} are the slugs of all labs. What was merged is refused with {@link MergedIntoAnother}. */
    public LedgerFilter read(Parameters parameters, List<String> labs) {
        return new LedgerFilter(
                parameters.one("lab", slug -> lab(slug, labs)),
                parameters.one("researcher", this::researcher),
                new LinkedHashSet<>(parameters.list("kind", word -> Wire.read(SubjectKind.class, word))),
                new LinkedHashSet<>(parameters.list("act", word -> Wire.read(Act.class, word))));
    }

    private String lab(String slug, List<String> labs) {
        if (!labs.contains(slug)) {
            leadOn("lab", SubjectKind.LAB, slug);
            throw new UnknownWord(slug, labs.stream().sorted().toList());
        }
        return slug;
    }

    /** A person by the slug or by any name, if it is of one person only. */
    private String researcher(String typed) {
        List<String> slugs = jdbc.sql(CALLED)
                .param("typed", typed.toLowerCase(Locale.ROOT))
                .query(String.class)
                .list();
        if (slugs.size() > 1 && !slugs.contains(typed)) {
            throw new UnknownWord(typed, slugs);
        }
        if (slugs.isEmpty()) {
            leadOn("researcher", SubjectKind.RESEARCHER, typed);
            throw known.nobody(typed);
        }
        return slugs.size() == 1 ? slugs.get(0) : typed;
    }

    private void leadOn(String parameter, SubjectKind kind, String former) {
        formers.find(kind, former).ifPresent(now -> {
            throw new MergedIntoAnother(parameter, former, now);
        });
    }
}
