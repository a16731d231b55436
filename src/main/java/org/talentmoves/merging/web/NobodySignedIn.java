package org.talentmoves.merging.web;

import org.springframework.context.annotation.Fallback;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.talentmoves.editorial.Signature;

/** Refuses everybody, where nothing else tells who is signed in. */
@Component
@Fallback
class NobodySignedIn implements SignedIn {

    @Override
    public Signature signature() {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
}
