package org.talentmoves.reading;

import java.util.List;

/** What a typed line means, and what whoever typed it should know of the way it was read. */
public record Understood<T>(T value, List<Remark> remarks) {

    public Understood {
        remarks = List.copyOf(remarks);
    }

    static <T> Understood<T> plainly(T value) {
        return new Understood<>(value, List.of());
    }
}
