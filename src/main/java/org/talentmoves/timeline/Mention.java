package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.FactId;
import org.talentmoves.shared.Wire;
import org.talentmoves.source.Stance;
import org.talentmoves.source.Statement;

/**
 * What a source says about a fact.
 *
 * @param fact the fact, or the pay term of it, of which the source speaks
 * @param term the pay term, when it speaks of one
 * @param speaker who says it on record, where the source tells
 * @param via the source through which it was read, when it was not read itself
 */
public record Mention(
        FactId fact,
        Entry entry,
        @Nullable Term term,
        Statement statement,
        @Nullable Spoken speaker,
        @Nullable SourceRef via) {

    /** The address of the fact; of a pay term, its place on the page of the offer. */
    public String path() {
        return term == null ? entry.path() : entry.path() + "#" + fact;
    }

    public Place place() {
        return new Place(fact, statement.stance());
    }

    /** Where a mention stands among those of its source; written as {@code m001.denies}. */
    public record Place(FactId fact, Stance stance) {

        /** Reads the written form; refuses everything else. */
        public static Place of(String written) {
            int dot = written.indexOf('.');
            return new Place(
                    new FactId(dot < 0 ? written : written.substring(0, dot)),
                    Wire.read(Stance.class, dot < 0 ? "" : written.substring(dot + 1)));
        }

        @Override
        public String toString() {
            return fact + "." + Wire.of(stance);
        }
    }
}
