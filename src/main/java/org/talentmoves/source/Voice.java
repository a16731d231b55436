package org.talentmoves.source;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on whose word a fact rests, or who denies it: a person or an organisation that speaks on record, or else a
 * publisher.
 *
 * @param nameZh in Simplified Chinese, where it is another
 */
public record Voice(String name, @Nullable String nameZh) implements Comparable<Voice> {

    @Override
    public int compareTo(Voice other) {
        return name.compareTo(other.name);
    }
}
