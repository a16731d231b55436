package org.talentmoves.merging;

import java.util.List;
import java.util.Optional;

/** Tells which lab, person or source is meant by what was typed: a slug, a name, or a name and its slug in brackets. */
public interface Meant {

    /** The slug of the one that is meant; empty where there is none, or several of that name. */
    Optional<String> slug(Mergeable kind, String typed);

    /** Which may be meant where it is not clear. */
    List<Twin.One> likely(Mergeable kind, String typed);
}
