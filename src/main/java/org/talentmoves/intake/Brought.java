package org.talentmoves.intake;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import did.
 *
 * @param added how many rows of each file were new, in the order of the files
 * @param alreadyThere how many rows were there already, just as the files say
 */
public record Brought(Map<String, Integer> added, int alreadyThere) {
    /** As in “labs.csv 45, researchers.csv 149; already there 0”. */
    @Override
    public String toString() {
        String counts = added.entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue())
                .collect(Collectors.joining(", "));
        return counts + "; already there " + alreadyThere;
    }
}
