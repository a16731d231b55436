package org.talentmoves.editorial;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether who decides on a proposal is somebody else than its author.
 *
 * @param fourEyes false for a newsroom of one; the history then says of each version that nobody else looked at it
 */
@ConfigurationProperties("talentmoves.editorial")
public record FourEyes(@DefaultValue("true") boolean fourEyes) {

    boolean isNeeded() {
        return fourEyes;
    }
}
