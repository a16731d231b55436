package org.talentmoves.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.talentmoves.timeline.Naming;
import org.talentmoves.timeline.Wording;

/** A lab, person or source that a typed name means; {@code nameZh} is null where it has no Chinese name. */
public record Named(String slug, String name, @Nullable String nameZh) {

    /** As a field shows it, so that it is read as itself and nothing else: “Northwind (northwind)”. */
    public String typed() {
        return name + " (" + slug + ")";
    }

    /** As the pages of a language call it. */
    public String called(Locale locale) {
        return new Naming(new Wording(locale)).of(name, nameZh);
    }
}
