package org.talentmoves.desk.web;

import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The way to another page of the desk, in the same language. */
final class Door {

    private Door() {}

    static View to(String address) {
        return new RedirectView(address, true, false, false);
    }
}
