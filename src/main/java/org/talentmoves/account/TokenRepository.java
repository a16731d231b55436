package org.talentmoves.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TokenRepository extends Repository<Token, TokenId> {

    Token save(Token token);

    Optional<Token> findById(TokenId id);

    Optional<Token> findByTokenHash(String hash);
}
