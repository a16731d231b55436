package org.talentmoves.account;

import java.util.Arrays;
import java.util.List;

/** What somebody may do at the desk. Each role includes those before it. */
public enum Role {
    CONTRIBUTOR,
    EDITOR,
    REVIEWER,
    ADMINISTRATOR;

    /** May propose facts and changes of facts. */
    public boolean mayPropose() {
        return includes(CONTRIBUTOR);
    }

    /** May answer what the checks find. */
    public boolean mayAnswerChecks() {
        return includes(EDITOR);
    }

    /** May decide on proposals, and so on what is published. */
    public boolean mayDecide() {
        return includes(REVIEWER);
    }

    /** May invite people, change their roles and remove them, and issue tokens. */
    public boolean mayAdminister() {
        return includes(ADMINISTRATOR);
    }

    /** Whether whoever has this role may do all that the other one may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** This role and all that it includes. */
    public List<Role> andLower() {
        return Arrays.stream(values()).filter(this::includes).toList();
    }
}
