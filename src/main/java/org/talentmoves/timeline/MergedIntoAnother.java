package org.talentmoves.timeline;

import org.talentmoves.shared.NotFound;
import org.talentmoves.shared.Text;

/** A filter asks for what was merged into something else; the site leads on to the same list of that. */
public final class MergedIntoAnother extends NotFound {

    private final String parameter;
    private final String former;
    private final String slug;

    public MergedIntoAnother(String parameter, String former, String slug) {
        super("“%s” was merged into “%s”; ask for that.".formatted(Text.shown(former), slug));
        this.parameter = parameter;
        this.former = former;
        this.slug = slug;
    }

    /** The parameter of the address in which it was asked for. */
    public String parameter() {
        return parameter;
    }

    public String former() {
        return former;
    }

    /** What is there now. */
    public String slug() {
        return slug;
    }
}
