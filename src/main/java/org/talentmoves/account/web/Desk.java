package org.talentmoves.account.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.talentmoves.account.Editor;
import org.talentmoves.account.Role;

/** What every page of the desk needs to know of who reads it. */
@Component("desk")
public class Desk {

    Desk() {}

    /** Who is signed in; null on the pages that lead to the desk. */
    public @Nullable Editor editor() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof Editor editor ? editor : null;
    }

    /** All roles, lowest first, to choose from. */
    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** The day of a moment, around the globe the same, as the page writes it. */
    public String day(Instant moment, String pattern) {
        return in(pattern, LocaleContextHolder.getLocale()).format(moment);
    }

    /** The same day for programs: 2026-11-27. */
    public String date(Instant moment) {
        return in("uuuu-MM-dd", Locale.ROOT).format(moment);
    }

    private static DateTimeFormatter in(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(ZoneOffset.UTC);
    }
}
