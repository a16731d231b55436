package org.talentmoves.merging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentmoves.editorial.Subject;
import org.talentmoves.editorial.Whole;
import org.talentmoves.timeline.Naming;
import org.talentmoves.timeline.Wording;

/**
 * What a merging would do.
 *
 * @param kept the one that is kept, at its version, and what is said of it
 * @param additions names and marks that the one that is kept would take over
 * @param moving the facts and records that would speak of the one that is kept
 * @param retold the facts that point to neither, and would be told otherwise or be less or more sure; none are looked for
 *     where something stands in the way
 * @param doubled the facts that would name one lab, or it and a part of it, on both sides
 * @param obstacles what stands in the way; empty where nothing does
 */
public record Preview(
        Mergeable kind,
        Side kept,
        Side gone,
        List<Addition> additions,
        List<Subject> moving,
        List<Subject> retold,
        List<Subject> doubled,
        List<Obstacle> obstacles) {

    public boolean isPossible() {
        return obstacles.isEmpty();
    }

    /** The versions of both, by which a form knows whether it was looked at as they now are. */
    public String versions() {
        return kept.version() + "," + gone.version();
    }

    /** Names that would be united. */
    public List<String> names() {
        return additions.stream().filter(Addition::isName).map(Addition::value).toList();
    }

    /** The columns in which something is said of one of the two, in the order of the files. */
    public List<String> columns() {
        return Stream.concat(kept.whole().cells().keySet().stream(), gone.whole().cells().keySet().stream())
                .distinct()
                .toList();
    }

    /** One of the two with all that is said of it. */
    public record Side(Subject subject, int version, Whole whole) {

        public String slug() {
            return subject.key();
        }

        public Map<String, String> cells() {
            return whole.cells();
        }

        /** The name under which it is shown; of a source, the publisher. */
        public String name() {
            String name = whole.cell("name").isEmpty() ? whole.cell("publisher") : whole.cell("name");
            return name.isEmpty() ? slug() : name;
        }

        /** The Chinese name; null where it has none. */
        public @Nullable String nameZh() {
            return whole.cells().get("name_zh");
        }

        /** As the pages of a language call it, of a source with its title. */
        String called(Locale locale) {
            String name = new Naming(new Wording(locale)).of(name(), nameZh());
            String title = whole.cell("title");
            return title.isEmpty() ? name : name + ": " + title;
        }
    }
}
