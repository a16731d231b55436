package org.talentmoves.timeline;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks on record in a source; at least one part is there.
 *
 * @param name as the source calls the speaker, where that is no researcher
 * @param speaksFor the lab on whose behalf it is said
 */
public record Spoken(
        @Nullable String name,
        @Nullable PersonRef person,
        @Nullable LabRef speaksFor) {

    /** What the speaker is called in English: “OpenAI's spokesperson”, “Lin Zhiyao (Northwind)”, “Northwind”. */
    String english() {
        String called = called();
        if (speaksFor == null || called == null) {
            return called != null ? called : String.valueOf(speaksFor == null ? null : speaksFor.name());
        }
        return namesItsLab() ? called : called + " (" + speaksFor.name() + ")";
    }

    /** What the speaker is called in Simplified Chinese; null when nothing but the English name is known. */
    @Nullable
    String chinese() {
        String called = person == null ? name : chinese(person.name(), person.nameZh());
        if (speaksFor == null) {
            return person == null ? null : called;
        }
        String lab = chinese(speaksFor.name(), speaksFor.nameZh());
        if (called == null) {
            return lab;
        }
        return namesItsLab() ? lab + "一方（" + called + "）" : called + "（" + lab + "）";
    }

    /** What the source calls the speaker; null where it is only a lab. */
    public @Nullable String called() {
        return person != null ? person.name() : name;
    }

    /** Whether the lab is already named in what the speaker is called: “Northwind's spokesperson”. */
    public boolean namesItsLab() {
        String called = called();
        return speaksFor != null && called != null && called.contains(speaksFor.name());
    }

    private static String chinese(String name, @Nullable String nameZh) {
        return nameZh != null ? nameZh : name;
    }
}
