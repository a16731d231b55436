package org.talentmoves.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, InvitationId> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String hash);

    List<Invitation> findByExpiresAtAfterOrderByExpiresAt(Instant now);

    /** How many there were, at once and before all else, so that of two who ask only one deletes it. */
    @Modifying
    @Query("delete from Invitation invitation where invitation.id = :id")
    int delete(InvitationId id);

    @Modifying
    @Query("delete from Invitation invitation where invitation.email = :email")
    int deleteFor(EmailAddress email);
}
