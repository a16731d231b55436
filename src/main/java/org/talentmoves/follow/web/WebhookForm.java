package org.talentmoves.follow.web;

/** A webhook that somebody wants: where it is sent, and the query of the page whose facts it tells of. */
class WebhookForm {

    public String address = "";
    public String filter = "";
}
