package org.talentmoves.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.talentmoves.shared.Text;

/** An e-mail address by which somebody signs in, in small letters: “Ada@Example.org” is {@code ada@example.org}. */
@Embeddable
public record EmailAddress(@Column(name = "email") String value) {

    /** The most characters that an address can have (RFC 5321). */
    private static final int MOST = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s@]+@[^\\s@]+");

    public EmailAddress {
        value = Text.trimmed(value).toLowerCase(Locale.ROOT);
        if (value.length() > MOST || !FORM.matcher(value).matches() || !Text.isPlain(value)) {
            throw new NotAnEmailAddress(value);
        }
    }

    /** Empty when it is no address at all. */
    static Optional<EmailAddress> find(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (NotAnEmailAddress unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
