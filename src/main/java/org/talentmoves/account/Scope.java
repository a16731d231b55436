package org.talentmoves.account;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What may be done with a token. */
public enum Scope {
    /** Reading, as anybody may; with a token more often. */
    READ(role -> true),
    /** Proposing facts and changes of facts. */
    PROPOSE(Role::mayPropose),
    /** Publishing at once, without a second reader. */
    PUBLISH(Role::mayDecide);

    private final Predicate<Role> right;

    Scope(Predicate<Role> right) {
        this.right = right;
    }

    /** Whether a token of somebody in that role may have this scope. */
    public boolean isWithin(Role role) {
        return right.test(role);
    }

    /** This one and all before it: whoever publishes proposes, whoever proposes reads. */
    public Set<Scope> andLower() {
        return EnumSet.range(READ, this);
    }

    /** As it is named in answers and headers: propose. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Several as one value, in the order in which they are declared: “read propose” (RFC 6749, section 3.3). */
    static String words(Collection<Scope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(Scope::word).collect(joining(" "));
    }

    static Set<Scope> of(String words) {
        EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String word : words.split(" ", -1)) {
            scopes.add(valueOf(word.toUpperCase(Locale.ROOT)));
        }
        return scopes;
    }
}
