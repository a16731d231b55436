package org.talentmoves.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The identity of an invitation; whoever knows it cannot accept it. */
@Embeddable
public record InvitationId(@Column(name = "invitation_id") UUID value) {}
