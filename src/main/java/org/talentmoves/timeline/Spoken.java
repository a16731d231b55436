package org.talentmoves.timeline;

import java.util.Locale;
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

    /** Between two who speak together, as a source calls them. */
    private static final String AND = " and ";

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
        String post = post();
        String called = person != null ? chinese(person.name(), person.nameZh()) : post != null ? post : name;
        if (speaksFor == null) {
            return person == null ? post : called;
        }
        if (post != null && namesItsLab()) {
            return post;
        }
        String lab = chinese(speaksFor.name(), speaksFor.nameZh());
        if (called == null) {
            return lab;
        }
        if (!namesItsLab()) {
            return called + "（" + lab + "）";
        }
        return called.contains(AND)
                ? called.replace(speaksFor.name(), lab).replace(AND, "和")
                : lab + "一方（" + called + "）";
    }

    /** The post by which the speaker is called, in Simplified Chinese and with the lab: “北风发言人”; null where it has no words there. */
    public @Nullable String post() {
        if (person != null || name == null) {
            return null;
        }
        LabRef lab = speaksFor;
        if (lab == null || !name.startsWith(lab.name() + "'s ")) {
            return inChinese(name);
        }
        String post = inChinese(name.substring(lab.name().length() + 3));
        return post == null ? null : chinese(lab.name(), lab.nameZh()) + post;
    }

    private static @Nullable String inChinese(String post) {
        String key = "post." + post.toLowerCase(Locale.ROOT).replace(' ', '_');
        String words = new Wording(Locale.SIMPLIFIED_CHINESE).sayOr(key, "");
        return words.isEmpty() ? null : words;
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
