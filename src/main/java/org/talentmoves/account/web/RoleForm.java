package org.talentmoves.account.web;

import org.talentmoves.account.Role;

/** The role that somebody is given. */
class RoleForm {

    public Role role = Role.CONTRIBUTOR;

    static RoleForm of(Role present) {
        RoleForm form = new RoleForm();
        form.role = present;
        return form;
    }
}
