package org.talentmoves.history;

/**
 * Which stretch of the changes is asked for.
 *
 * @param place the one after which they are read, or up to which
 * @param backwards whether those up to the place are asked for, the last of them
 * @param begins whether the list begins at the place, as with a moment since when it is asked for
 * @param limit 1 to 500
 */
public record NewsSought(NewsPlace place, boolean backwards, boolean begins, int limit) {

    /** Those after a place, the earliest of them. */
    public static NewsSought after(NewsPlace place, int limit) {
        return new NewsSought(place, false, place.equals(NewsPlace.BEGINNING), limit);
    }

    /** Those up to a place, the last of them. */
    static NewsSought before(NewsPlace place, int limit) {
        return new NewsSought(place, true, false, limit);
    }

    /** The first of a list that begins at a place. */
    static NewsSought from(NewsPlace place, int limit) {
        return new NewsSought(place, false, true, limit);
    }
}
