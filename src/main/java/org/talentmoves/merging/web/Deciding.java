package org.talentmoves.merging.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** Somebody who comes from a proposal, to decide on it. */
final class Deciding {

    private Deciding() {}

    /** Says which of the proposals that wait is to be decided on, where the page is opened from there. */
    static ModelAndView at(String proposal, ModelAndView page) {
        Long number = number(proposal);
        boolean waits = page.getModel().get("waiting") instanceof List<?> waiting && waiting.contains(number);
        return page.addObject("deciding", waits ? number : null);
    }

    /** The number of a proposal; null where it is none. */
    static @Nullable Long number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }
}
