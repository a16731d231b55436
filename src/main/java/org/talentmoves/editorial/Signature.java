package org.talentmoves.editorial;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentmoves.shared.Text;

/**
 * Who did it, under the name of that time; it stays when the account is gone.
 *
 * @param account null of somebody whom a file names
 */
@Embeddable
public record Signature(@Nullable UUID account, String name) {

    public Signature {
        name = Text.line("The name", name, 200);
    }

    boolean isOf(Signature other) {
        return account != null && account.equals(other.account);
    }
}
