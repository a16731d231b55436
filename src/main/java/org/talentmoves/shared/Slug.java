package org.talentmoves.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/** The readable last part of a public address, such as {@code meta-msl}: at most 80 of a–z, 0–9 and single hyphens. */
@Embeddable
public record Slug(@Column(name = "slug") String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > 80 || !FORM.matcher(value).matches()) {
            throw new NotASlug(value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
