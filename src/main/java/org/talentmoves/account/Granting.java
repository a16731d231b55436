package org.talentmoves.account;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of the scopes of a token counts. Where nothing is published without a second reader, a token that publishes needs
 * somebody else who lets it.
 *
 * @param fourEyes as everywhere at the desk; false for a newsroom of one
 */
@ConfigurationProperties("talentmoves.editorial")
record Granting(@DefaultValue("true") boolean fourEyes) {

    /** Of those asked for, what the role of the owner allows now and, if that is needed, was granted. */
    Set<Scope> counting(Set<Scope> asked, Role role, boolean isGranted) {
        EnumSet<Scope> counting = EnumSet.copyOf(asked);
        counting.removeIf(scope -> !scope.isWithin(role));
        if (fourEyes && !isGranted) {
            counting.remove(Scope.PUBLISH);
        }
        return Set.copyOf(counting);
    }
}
