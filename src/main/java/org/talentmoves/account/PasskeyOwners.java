package org.talentmoves.account;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts as browsers know the owners of passkeys: by the sixteen bytes of the id, with e-mail and name to choose by. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {

    private final AccountRepository accounts;

    PasskeyOwners(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(accountId(id)).orElse(null);
    }

    /** By the name under which somebody is signed in, which is the id of the account. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(new AccountId(UUID.fromString(username))).orElse(null);
    }

    private Optional<PublicKeyCredentialUserEntity> find(AccountId id) {
        return accounts.findById(id)
                .flatMap(account -> account.email()
                        .map(email -> ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(bytes(id))
                                .name(email.value())
                                .displayName(account.name())
                                .build()));
    }

    /** Owners are accounts, which are entered and removed elsewhere. */
    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        throw new UnsupportedOperationException("An account is made by an invitation.");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("An account is removed by an administrator.");
    }

    static Bytes bytes(AccountId id) {
        UUID value = id.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array());
    }

    static AccountId accountId(Bytes id) {
        ByteBuffer bytes = ByteBuffer.wrap(id.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
