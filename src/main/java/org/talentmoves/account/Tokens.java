package org.talentmoves.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which programs say for whom they ask. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(Granting.class)
public class Tokens {

    private final TokenRepository tokens;
    private final TokenRegister register;
    private final Accounts accounts;
    private final Granting granting;
    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    Tokens(TokenRepository tokens, TokenRegister register, Accounts accounts, Granting granting, Clock clock) {
        this.tokens = tokens;
        this.register = register;
        this.accounts = accounts;
        this.granting = granting;
        this.clock = clock;
    }

    /** Those of an account, the latest first; of what has ended, what ended in the last ninety days. */
    public List<TokenCard> of(Editor owner) {
        return register.of(owner.accountId(), now());
    }

    /** Those of everybody. */
    public List<TokenCard> all(Editor by) {
        by.must(Role::mayAdminister);
        return register.all(now());
    }

    /** Whether a token that publishes needs somebody else who grants it. */
    public boolean needGrant() {
        return granting.fourEyes();
    }

    /** Returns the token, which is told this once. Reading is always among what it may do. */
    @Transactional
    public Secret make(Editor by, String label, Set<Scope> scopes, Lifetime lifetime) {
        EnumSet<Scope> asked = EnumSet.of(Scope.READ);
        asked.addAll(scopes);
        by.must(role -> asked.stream().allMatch(scope -> scope.isWithin(role)));
        Secret secret = Secret.random(random);
        tokens.save(new Token(by.accountId(), label, secret, asked, now(), lifetime.length()));
        return secret;
    }

    /** Lets somebody else's token publish without a second reader. */
    @Transactional
    public void grant(Editor by, TokenId id) {
        by.must(Role::mayAdminister);
        Token token = open(id);
        if (!token.scopes().contains(Scope.PUBLISH)) {
            throw new TokenNotFound(id);
        }
        token.isGranted(by.accountId(), now());
    }

    /** Ends a token at once: one's own, or as an administrator anybody's. */
    @Transactional
    public void revoke(Editor by, TokenId id) {
        Token token = open(id);
        if (!token.owner().equals(by.accountId()) && !by.role().mayAdminister()) {
            throw new TokenNotFound(id);
        }
        token.isRevoked(by.accountId(), now());
    }

    private Token open(TokenId id) {
        return tokens.findById(id).filter(token -> token.isOpen(now())).orElseThrow(() -> new TokenNotFound(id));
    }

    /** Tells whose token that is, or refuses with {@link TokenRefused}; the first use of a day is noted. */
    @Transactional
    public Bearer read(String presented) {
        Secret secret = Secret.find(presented).orElseThrow(TokenRefused::unreadable);
        Token token = tokens.findByTokenHash(secret.hash())
                .filter(found -> found.isOpen(now()))
                .orElseThrow(TokenRefused::ended);
        Editor owner = accounts.editor(token.owner()).orElseThrow(TokenRefused::ended);
        LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        if (token.lastUsedOn().filter(today::equals).isEmpty()) {
            register.isUsed(token.id(), today);
        }
        Set<Scope> scopes = granting.counting(token.scopes(), owner.role(), token.isGranted());
        return new Bearer(token.id(), token.label(), owner, scopes);
    }

    private Instant now() {
        return clock.instant();
    }
}
