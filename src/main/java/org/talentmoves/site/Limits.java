package org.talentmoves.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests programs may make in a minute, at least one.
 *
 * @param address from one network address
 * @param token with one token, wherever it is used
 */
@ConfigurationProperties("talentmoves.limits")
record Limits(
        @DefaultValue("300") int address,
        @DefaultValue("1500") int token) {

    Limits {
        if (address < 1 || token < 1) {
            throw new IllegalArgumentException("talentmoves.limits.address and talentmoves.limits.token are numbers of"
                    + " requests in a minute, at least 1");
        }
    }
}
