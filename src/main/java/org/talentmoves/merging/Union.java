package org.talentmoves.merging;

import org.jspecify.annotations.Nullable;

/**
 * A merging as readers are told of it.
 *
 * @param gone the one that was merged, as it is called or was called last
 * @param kept the one into which it was merged
 */
public record Union(Mergeable kind, Side gone, Side kept) {

    /** “Windsurf → Anysphere”, in the language of a page. */
    public String title(boolean chinese) {
        return gone.beside(kept, chinese) + " → " + kept.beside(gone, chinese);
    }

    /** One of the two. */
    public record Side(
            Mergeable kind,
            String slug,
            String name,
            @Nullable String nameZh) {

        /** The address of its page, from which one is led on where it is somewhere else now. */
        public String path() {
            return kind.path(slug);
        }

        public String name(boolean chinese) {
            return chinese && nameZh != null ? nameZh : name;
        }

        /** Its name; with the slug where the other one has the same. */
        public String beside(Side other, boolean chinese) {
            String name = name(chinese);
            return !name.equals(other.name(chinese))
                    ? name
                    : chinese ? name + "（" + slug + "）" : name + " (" + slug + ")";
        }
    }
}
