package org.talentmoves.merging;

import org.jspecify.annotations.Nullable;

/**
 * A merging as readers are told of it.
 *
 * @param gone the one that was merged, as it is called or was called last
 * @param kept the one into which it was merged
 */
public record Union(Mergeable kind, Side gone, Side kept) {

    /**
     * One of the two.
     *
     * @param path the address of its page, from which one is led on where it is somewhere else now
     */
    public record Side(String slug, String name, @Nullable String nameZh, String path) {}
}
