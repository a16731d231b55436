package org.talentmoves.history.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;
import org.talentmoves.timeline.FilterReader;
import org.talentmoves.timeline.NotAParameter;
import org.talentmoves.timeline.Parameters;
import org.talentmoves.timeline.web.Address;

/**
 * What is asked of a history.
 *
 * @param of a pay term of the offer; null for the thing itself
 * @param from the earlier of two versions that are compared; given with {@code to}, or neither
 * @param version one that is shown alone
 */
record Asked(
        @Nullable String of,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer version) {

    static Asked read(Address address) {
        Parameters parameters = address.read(Set.of("of", "from", "to", "version"));
        String of = parameters.one("of", Asked::part);
        Integer from = parameters.one("from", Asked::number);
        Integer to = parameters.one("to", Asked::number);
        Integer version = FilterReader.version(parameters);
        if ((from == null) != (to == null) && parameters.refused().isEmpty()) {
            parameters.contradicts("to", "Give “from” and “to”, the two versions to compare.");
        }
        if (from != null && from.equals(to)) {
            parameters.contradicts("to", "Choose two different versions.");
        }
        if (from != null && version != null) {
            parameters.contradicts("version", "Give “version”, or “from” and “to”.");
        }
        parameters.check();
        boolean backwards = from != null && to != null && from > to;
        return new Asked(of, backwards ? to : from, backwards ? from : to, version);
    }

    private static String part(String written) {
        if (!written.matches("p[0-9]{3,12}")) {
            throw new NotAParameter("“%s” is no pay term.".formatted(Text.shown(written)));
        }
        return written;
    }

    private static Integer number(String written) {
        if (!written.matches("[1-9][0-9]{0,8}")) {
            throw new NotAParameter(
                    "“%s” is no version: versions are whole numbers from 1.".formatted(Text.shown(written)));
        }
        return Integer.valueOf(written);
    }
}
