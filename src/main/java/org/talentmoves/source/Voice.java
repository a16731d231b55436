package org.talentmoves.source;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on whose word a fact rests, or who denies it: a person or an organisation that speaks on record, or else a
 * publisher.
 *
 * @param nameZh in Simplified Chinese, where it is another
 * @param speaks whether it speaks on record, and is no publisher
 */
public record Voice(String name, @Nullable String nameZh, boolean speaks) implements Comparable<Voice> {

    public static Voice publisher(String name, @Nullable String nameZh) {
        return new Voice(name, nameZh, false);
    }

    public static Voice speaker(String name, @Nullable String nameZh) {
        return new Voice(name, nameZh, true);
    }

    @Override
    public int compareTo(Voice other) {
        return name.compareTo(other.name);
    }
}
